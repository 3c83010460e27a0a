//! What becomes of somebody's answers, and of what they wrote down that did not work, when they are erased.

use super::unnamed::Unnamed;
use super::{did_not_work, queries};
use crate::store::{Result, Tx, sql};
use crate::web::Value;

/// Somebody is erased. `take`: whatever can still be found of theirs goes with them; else it stays, and nobody can tell any
/// more that it was theirs, nor can this program. What they answered in rounds long over nobody can find already. `fresh`
/// is drawn at random.
///
/// # Errors
/// When the store cannot keep it.
pub fn erase(tx: &mut Tx, person_id: &str, take: bool, fresh: &str) -> Result<()> {
    for (space_id, round, secret) in secrets(tx, person_id)? {
        let who = Unnamed { secret: &secret, person_id, round: &round };
        for value in Value::ALL {
            if take {
                queries::take_out(tx, &space_id, &who, value)?;
            } else {
                forget(tx, &space_id, &who, value, fresh)?;
            }
        }
    }
    did_not_work::erase(tx, person_id, take)
}

/// Of all rounds that may hold an answer of theirs, left or not.
fn secrets(tx: &mut Tx, person_id: &str) -> Result<Vec<(String, String, String)>> {
    tx.all(
        sql!(
            "SELECT s.space_id, s.round, s.secret FROM keys.check_in_secret s
             JOIN member m ON m.space_id = s.space_id WHERE m.person_id = $1"
        ),
        &[&person_id],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )
}

/// From now on it is kept as if it had come on a sheet without a name.
fn forget(tx: &mut Tx, space_id: &str, who: &Unnamed, value: Value, fresh: &str) -> Result<()> {
    let nobody = Unnamed { secret: fresh, person_id: space_id, round: who.round };
    tx.run(
        sql!(
            "UPDATE check_in_answer SET who = $5 WHERE space_id = $1 AND round = $2 AND value = $3 AND who = $4"
        ),
        &[&space_id, &who.round, &value.key(), &who.key(value), &nobody.key(value)],
    )?;
    Ok(())
}
