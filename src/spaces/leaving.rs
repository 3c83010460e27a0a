//! Going, by one's own wish or by two keys, and what stays behind: promised answers never lose the person who owes them.

use super::model::Side;
use super::{owed, queries};
use crate::store::{Result, Tx, sql};

/// Out at once, and the code on the wall does not let them back in. Two keys agreed to this; the caller made sure.
///
/// The answers they owed here are owed by `answerer_id` from now on.
pub fn remove(tx: &mut Tx, space_id: &str, person_id: &str, answerer_id: &str, now: i64) -> Result<()> {
    queries::leave(tx, space_id, person_id, now)?;
    tx.run(
        sql!("UPDATE member SET removed_at = $3 WHERE space_id = $1 AND person_id = $2"),
        &[&space_id, &person_id, &now],
    )?;
    hand_on_answers(tx, space_id, person_id, answerer_id)
}

pub fn was_removed(tx: &mut Tx, space_id: &str, person_id: &str) -> Result<bool> {
    let found = tx.maybe(
        sql!("SELECT 1 FROM member WHERE space_id = $1 AND person_id = $2 AND removed_at IS NOT NULL"),
        &[&space_id, &person_id],
        |row| row.get::<i64>(0),
    )?;
    Ok(found.is_some())
}

/// Takes a key back. Two keys agreed to this; the caller made sure.
pub fn take_key(tx: &mut Tx, space_id: &str, person_id: &str, side: Side) -> Result<()> {
    tx.run(
        sql!("DELETE FROM key_holder WHERE space_id = $1 AND person_id = $2 AND side = $3"),
        &[&space_id, &person_id, &side.code()],
    )?;
    Ok(())
}

/// The last one who holds any key here: if they went, nobody could ever give one again.
pub fn holds_the_last_key(tx: &mut Tx, space_id: &str, person_id: &str) -> Result<bool> {
    let holders: Vec<String> =
        tx.all(sql!("SELECT person_id FROM key_holder WHERE space_id = $1"), &[&space_id], |row| row.get(0))?;
    Ok(holders == [person_id])
}

/// The key that nobody else holds here, while somebody else holds the other.
pub fn last_of_side(tx: &mut Tx, space_id: &str, person_id: &str) -> Result<Option<Side>> {
    let found = tx.maybe(
        sql!(
            "SELECT k.side FROM key_holder k WHERE k.space_id = $1 AND k.person_id = $2 AND NOT EXISTS (
               SELECT 1 FROM key_holder o
               WHERE o.space_id = k.space_id AND o.side = k.side AND o.person_id <> k.person_id)"
        ),
        &[&space_id, &person_id],
        |row| row.get::<String>(0),
    )?;
    Ok(found.as_deref().and_then(Side::from_code))
}

/// What somebody who goes of their own accord still owes is owed by whoever owes the space's answers.
pub fn hand_on(tx: &mut Tx, space_id: &str, person_id: &str) -> Result<()> {
    let answerer: String =
        tx.one(sql!("SELECT answerer_id FROM space WHERE id = $1"), &[&space_id], |row| row.get(0))?;
    hand_on_answers(tx, space_id, person_id, &answerer)
}

fn hand_on_answers(tx: &mut Tx, space_id: &str, from: &str, to: &str) -> Result<()> {
    tx.run(
        sql!("UPDATE space SET answerer_id = $3 WHERE id = $1 AND answerer_id = $2"),
        &[&space_id, &from, &to],
    )?;
    tx.run(
        sql!("UPDATE question SET answerer_id = $3 WHERE space_id = $1 AND answerer_id = $2"),
        &[&space_id, &from, &to],
    )?;
    owed::hand_on(tx, space_id, from, to)
}
