//! What becomes of somebody's part in decisions when they are erased: open ballots and what they said lose their name, the
//! register keeps a count of nobody in particular, and a secret ballot cannot be found by anybody.

use super::{ballot_box, register, roll};
use crate::store::{Result, Tx, random_id, sql};

/// # Errors
/// When the store cannot keep it.
pub fn erase(tx: &mut Tx, person_id: &str) -> Result<()> {
    for decision_id in roll::of_person(tx, person_id)? {
        let nobody = random_id();
        ballot_box::forget(tx, &decision_id, person_id, &nobody)?;
        register::forget(tx, &decision_id, person_id, &nobody)?;
        roll::forget(tx, &decision_id, person_id, &nobody)?;
    }
    for theirs in [
        sql!("UPDATE decision_voter SET by_whom = NULL WHERE by_whom = $1"),
        sql!("UPDATE decision_voice SET person_id = NULL WHERE person_id = $1"),
        sql!("UPDATE decision_voice SET typed_by = NULL WHERE typed_by = $1"),
        sql!("UPDATE decision SET made_by = NULL WHERE made_by = $1"),
        sql!("UPDATE decision_words SET written_by = NULL WHERE written_by = $1"),
        sql!("UPDATE decision_event SET person_id = NULL WHERE person_id = $1"),
        sql!("UPDATE decision_commitment SET typed_by = NULL WHERE typed_by = $1"),
        sql!("DELETE FROM decision_commitment WHERE person_id = $1"),
    ] {
        tx.run(theirs, &[&person_id])?;
    }
    Ok(())
}
