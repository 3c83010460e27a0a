use super::{Kept, id_of};
use crate::store::{Error, Result, Row, Tx, sql};
use webauthn_rs::prelude::Passkey;

/// The columns of `read`, in its order.
fn read(row: &Row) -> Result<Kept> {
    Ok(Kept {
        id: row.get(0)?,
        person_id: row.get(1)?,
        name: row.get(2)?,
        credential: serde_json::from_str(&row.get::<String>(3)?)
            .map_err(|_| Error::Shape("a passkey that cannot be read".into()))?,
        made_at: row.get(4)?,
        used_at: row.get(5)?,
    })
}

/// The newest first.
pub fn of_person(tx: &mut Tx, person_id: &str) -> Result<Vec<Kept>> {
    tx.all(
        sql!(
            "SELECT id, person_id, name, credential, made_at, used_at FROM passkey
             WHERE person_id = $1 ORDER BY id DESC"
        ),
        &[&person_id],
        read,
    )
}

pub fn find(tx: &mut Tx, credential_id: &str) -> Result<Option<Kept>> {
    tx.maybe(
        sql!(
            "SELECT id, person_id, name, credential, made_at, used_at FROM passkey WHERE credential_id = $1"
        ),
        &[&credential_id],
        read,
    )
}

pub fn add(tx: &mut Tx, kept: &Kept) -> Result<()> {
    tx.run(
        sql!(
            "INSERT INTO passkey (id, person_id, name, credential_id, credential, made_at)
             VALUES ($1, $2, $3, $4, $5, $6)"
        ),
        &[
            &kept.id,
            &kept.person_id,
            &kept.name,
            &id_of(kept.credential.cred_id()),
            &written(&kept.credential)?,
            &kept.made_at,
        ],
    )?;
    Ok(())
}

/// Used just now; the device's own count goes with it.
pub fn used(tx: &mut Tx, kept: &Kept, now: i64) -> Result<()> {
    tx.run(
        sql!("UPDATE passkey SET credential = $2, used_at = $3 WHERE id = $1"),
        &[&kept.id, &written(&kept.credential)?, &now],
    )?;
    Ok(())
}

/// How many were taken out: none when it is somebody else's.
pub fn remove(tx: &mut Tx, person_id: &str, id: &str) -> Result<u64> {
    tx.run(sql!("DELETE FROM passkey WHERE id = $2 AND person_id = $1"), &[&person_id, &id])
}

/// Somebody's passkeys open nothing from now on.
///
/// # Errors
/// When the store cannot say so.
pub fn forget_all(tx: &mut Tx, person_id: &str) -> Result<()> {
    tx.run(sql!("DELETE FROM passkey WHERE person_id = $1"), &[&person_id])?;
    tx.run(sql!("DELETE FROM passkey_challenge WHERE person_id = $1"), &[&person_id])?;
    Ok(())
}

pub fn keep_challenge(
    tx: &mut Tx,
    id: &str,
    person_id: Option<&str>,
    state: &str,
    now: i64,
    ends_at: i64,
) -> Result<()> {
    tx.run(sql!("DELETE FROM passkey_challenge WHERE ends_at <= $1"), &[&now])?;
    tx.run(
        sql!("INSERT INTO passkey_challenge (id, person_id, state, ends_at) VALUES ($1, $2, $3, $4)"),
        &[&id, &person_id, &state, &ends_at],
    )?;
    Ok(())
}

/// What the answer to this challenge is checked against, once.
pub fn take_challenge(tx: &mut Tx, id: &str, person_id: Option<&str>, now: i64) -> Result<Option<String>> {
    let person_id = person_id.unwrap_or_default();
    tx.maybe(
        sql!(
            "DELETE FROM passkey_challenge WHERE id = $1 AND COALESCE(person_id, '') = $2 AND ends_at > $3
             RETURNING state"
        ),
        &[&id, &person_id, &now],
        |row| row.get(0),
    )
}

fn written(credential: &Passkey) -> Result<String> {
    serde_json::to_string(credential).map_err(|_| Error::Shape("a passkey that cannot be written".into()))
}
