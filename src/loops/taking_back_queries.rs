//! Words that go, and whose they were.

use crate::store::{Result, Tx, sql};

/// The words are gone for good, also out of the row.
pub fn take_words_out(tx: &mut Tx, contribution_id: &str, now: i64) -> Result<()> {
    tx.run(
        sql!(
            "UPDATE contribution SET words = '', gone_at = $2, hidden_at = COALESCE(hidden_at, $2)
             WHERE id = $1 AND gone_at IS NULL"
        ),
        &[&contribution_id, &now],
    )?;
    Ok(())
}

/// Other words in their place: of a theme, when one of those whose words are in it took theirs out.
pub fn word_again(tx: &mut Tx, contribution_id: &str, words: &str) -> Result<()> {
    tx.run(
        sql!("UPDATE contribution SET words = $2 WHERE id = $1 AND gone_at IS NULL"),
        &[&contribution_id, &words],
    )?;
    Ok(())
}

/// The space and number of everything somebody said, named or not.
pub fn said_by(tx: &mut Tx, person_id: &str) -> Result<Vec<(String, i64)>> {
    tx.all(
        sql!(
            "SELECT c.space_id, c.number FROM contribution c
             WHERE c.person_id = $1 OR c.id IN (SELECT v.contribution_id FROM keys.speaker v WHERE v.person_id = $1)
             ORDER BY c.space_id, c.number"
        ),
        &[&person_id],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// From now on it was said by nobody in particular. What waited to be told to them waits for nobody.
pub fn forget_speaker(tx: &mut Tx, contribution_id: &str) -> Result<()> {
    tx.run(
        sql!("UPDATE contribution SET person_id = NULL, typed_by = NULL, veil = '' WHERE id = $1"),
        &[&contribution_id],
    )?;
    tx.run(sql!("DELETE FROM keys.speaker WHERE contribution_id = $1"), &[&contribution_id])?;
    tx.run(
        sql!(
            "DELETE FROM told WHERE told_at IS NULL
              AND loop_id IN (SELECT id FROM loop WHERE contribution_id = $1)"
        ),
        &[&contribution_id],
    )?;
    tx.run(
        sql!(
            "UPDATE told SET person_id = NULL, told_by = NULL, post_id = NULL
             WHERE loop_id IN (SELECT id FROM loop WHERE contribution_id = $1)"
        ),
        &[&contribution_id],
    )?;
    Ok(())
}

/// What they typed in for others was typed in by nobody in particular.
pub fn forget_typist(tx: &mut Tx, person_id: &str) -> Result<()> {
    tx.run(sql!("UPDATE contribution SET typed_by = NULL WHERE typed_by = $1"), &[&person_id])?;
    tx.run(sql!("UPDATE reopened SET typed_by = NULL WHERE typed_by = $1"), &[&person_id])?;
    tx.run(sql!("UPDATE voice SET typed_by = NULL WHERE typed_by = $1"), &[&person_id])?;
    Ok(())
}
