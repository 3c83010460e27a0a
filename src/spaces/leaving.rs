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

/// Somebody is erased: out of every space, and whatever they owed there is owed by somebody else. Where they answered for the
/// space, whoever holds a key does, or whoever has been there longest; a space with nobody left in it is closed, and so is
/// their own, which loses their name.
///
/// # Errors
/// When the store cannot keep it.
pub fn erase(tx: &mut Tx, person_id: &str, now: i64) -> Result<()> {
    for space in queries::of_person(tx, person_id)? {
        if space.owner_id.as_deref() == Some(person_id) {
            close_own(tx, &space.id, now)?;
            continue;
        }
        let others: Vec<_> = queries::members(tx, &space.id)?;
        let mut others: Vec<_> = others.into_iter().filter(|one| one.person_id != person_id).collect();
        others.sort_by_key(|one| one.key.is_none());
        queries::leave(tx, &space.id, person_id, now)?;
        match others.first() {
            None => queries::close(tx, &space.id, now)?,
            Some(next) if space.answerer_id == person_id => {
                hand_on_answers(tx, &space.id, person_id, &next.person_id)?;
            }
            Some(_) => hand_on(tx, &space.id, person_id)?,
        }
    }
    tx.run(sql!("UPDATE member SET role = '' WHERE person_id = $1"), &[&person_id])?;
    tx.run(sql!("DELETE FROM perspective WHERE person_id = $1"), &[&person_id])?;
    Ok(())
}

fn close_own(tx: &mut Tx, space_id: &str, now: i64) -> Result<()> {
    tx.run(sql!("UPDATE space SET name = '{}' WHERE id = $1"), &[&space_id])?;
    tx.run(
        sql!("UPDATE member SET left_at = $2, role = '' WHERE space_id = $1 AND left_at IS NULL"),
        &[&space_id, &now],
    )?;
    queries::close(tx, space_id, now)
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
