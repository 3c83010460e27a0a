//! An answer to somebody who is not named, brought to them by whom they chose: a worker, a carer, a friend in their own space.

use super::model::{Answer, Contribution};
use super::{answer_queries, queries};
use crate::store::{Result, Tx, sql};

/// Owes them the news by whoever carries it, if they chose somebody. In no space's pile of letters.
pub(super) fn owe(
    tx: &mut Tx,
    answer_id: &str,
    loop_id: &str,
    contribution_id: &str,
    now: i64,
) -> Result<()> {
    tx.run(
        sql!(
            "INSERT INTO told (answer_id, loop_id, channel, owed_at)
             SELECT $1, $2, 'letter', $4 FROM keys.speaker v
             WHERE v.contribution_id = $3 AND v.carried_by IS NOT NULL"
        ),
        &[&answer_id, &loop_id, &contribution_id, &now],
    )?;
    Ok(())
}

/// What this person has still to bring to that one: what they said, and the answers to it.
///
/// # Errors
/// When the store cannot be read.
pub fn to_bring(tx: &mut Tx, carrier_id: &str, to: &str) -> Result<Vec<(Contribution, Vec<Answer>)>> {
    let found = tx.all(
        sql!(
            "SELECT DISTINCT c.space_id, c.number FROM keys.speaker v JOIN contribution c ON c.id = v.contribution_id
             JOIN loop l ON l.contribution_id = c.id JOIN told t ON t.loop_id = l.id
             WHERE v.carried_by = $1 AND v.person_id = $2 AND t.channel = 'letter' AND t.told_at IS NULL
               AND l.state NOT IN ('settled', 'reopened') ORDER BY c.space_id, c.number"
        ),
        &[&carrier_id, &to],
        |row| Ok((row.get::<String>(0)?, row.get::<i64>(1)?)),
    )?;
    let mut all = Vec::new();
    for (space_id, number) in found {
        let Some(one) = queries::find(tx, &space_id, number)? else { continue };
        let answers = answer_queries::of_loop(tx, &one.owed.id)?;
        all.push((one, answers));
    }
    Ok(all)
}

/// It has reached them. Who brought it is not kept: that would tell whose it is.
///
/// # Errors
/// When the store cannot keep it.
pub fn brought(tx: &mut Tx, carrier_id: &str, to: &str, now: i64) -> Result<u64> {
    tx.run(
        sql!(
            "UPDATE told SET told_at = $3 WHERE channel = 'letter' AND told_at IS NULL AND loop_id IN (
               SELECT l.id FROM keys.speaker v JOIN loop l ON l.contribution_id = v.contribution_id
               WHERE v.carried_by = $1 AND v.person_id = $2)"
        ),
        &[&carrier_id, &to, &now],
    )
}

/// To whom somebody has something to bring.
///
/// # Errors
/// When the store cannot be read.
pub fn waiting_for(tx: &mut Tx, carrier_id: &str) -> Result<Vec<String>> {
    tx.all(
        sql!(
            "SELECT DISTINCT v.person_id FROM keys.speaker v JOIN loop l ON l.contribution_id = v.contribution_id
             JOIN told t ON t.loop_id = l.id
             WHERE v.carried_by = $1 AND t.channel = 'letter' AND t.told_at IS NULL
               AND l.state NOT IN ('settled', 'reopened')"
        ),
        &[&carrier_id],
        |row| row.get(0),
    )
}
