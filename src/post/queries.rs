use super::Email;
use crate::store::{Result, Tx, new_id, sql};

pub fn keep(tx: &mut Tx, email: &Email, now: i64) -> Result<()> {
    tx.run(
        sql!(
            "INSERT INTO post (id, person_id, address, subject, body, made_at, next_try_at, tries)
              VALUES ($1, $2, $3, $4, $5, $6, $6, 0)"
        ),
        &[&new_id(), &email.person_id, &email.address, &email.subject, &email.body, &now],
    )?;
    Ok(())
}
