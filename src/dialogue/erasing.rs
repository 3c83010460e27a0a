//! What becomes of what somebody thought of statements, when they are erased.

use super::queries;
use crate::store::{Result, Tx, random_id, sql};

/// Somebody is erased. `take`: what they thought of others' statements goes with them; else it counts on, and nobody can tell any more
/// that it was theirs, nor that the same person thought so elsewhere.
///
/// # Errors
/// When the store cannot keep it.
pub fn erase(tx: &mut Tx, person_id: &str, take: bool) -> Result<()> {
    let dialogues: Vec<String> =
        tx.all(sql!("SELECT DISTINCT dialogue_id FROM vote WHERE voter = $1"), &[&person_id], |row| {
            row.get(0)
        })?;
    for id in dialogues {
        if take {
            tx.run(sql!("DELETE FROM vote WHERE voter = $1 AND dialogue_id = $2"), &[&person_id, &id])?;
        } else {
            let nobody = format!("gone:{}", random_id());
            tx.run(
                sql!("UPDATE vote SET voter = $3 WHERE voter = $1 AND dialogue_id = $2"),
                &[&person_id, &id, &nobody],
            )?;
        }
        queries::recount(tx, &id)?;
    }
    tx.run(sql!("UPDATE vote SET typed_by = NULL WHERE typed_by = $1"), &[&person_id])?;
    tx.run(sql!("DELETE FROM dialogue_named WHERE person_id = $1"), &[&person_id])?;
    tx.run(sql!("UPDATE round_place SET person_id = NULL WHERE person_id = $1"), &[&person_id])?;
    Ok(())
}
