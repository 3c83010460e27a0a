//! Rounds, kept and found.

use super::model::{Place, Round, Turn};
use crate::spaces::{Membership, Perspective};
use crate::store::{Result, Row, Tx, new_id, sql};

fn read(row: &Row) -> Result<Round> {
    Ok(Round {
        id: row.get(0)?,
        number: row.get(1)?,
        question_id: row.get(2)?,
        seconds: row.get(3)?,
        ended_at: row.get(4)?,
        started_by: row.get(5)?,
        places: Vec::new(),
        turns: Vec::new(),
    })
}

pub fn find(tx: &mut Tx, dialogue_id: &str, number: i64) -> Result<Option<Round>> {
    let found = tx.maybe(
        sql!(
            "SELECT id, number, question_id, seconds, ended_at, started_by FROM round WHERE dialogue_id = $1 AND number = $2"
        ),
        &[&dialogue_id, &number],
        read,
    )?;
    found.map(|round| whole(tx, round)).transpose()
}

/// The one that runs, if any.
pub fn running(tx: &mut Tx, dialogue_id: &str) -> Result<Option<Round>> {
    let found = tx.maybe(
        sql!(
            "SELECT id, number, question_id, seconds, ended_at, started_by FROM round
             WHERE dialogue_id = $1 AND ended_at IS NULL ORDER BY number DESC LIMIT 1"
        ),
        &[&dialogue_id],
        read,
    )?;
    found.map(|round| whole(tx, round)).transpose()
}

fn whole(tx: &mut Tx, mut round: Round) -> Result<Round> {
    round.places = tx.all(
        sql!(
            "SELECT r.place, r.person_id, p.name, r.left_at
             FROM round_place r LEFT JOIN person p ON p.id = r.person_id WHERE r.round_id = $1 ORDER BY r.place"
        ),
        &[&round.id],
        |row| {
            Ok(Place {
                place: row.get(0)?,
                person_id: row.get(1)?,
                name: row.get::<Option<String>>(2)?.unwrap_or_default(),
                left: row.get::<Option<i64>>(3)?.is_some(),
            })
        },
    )?;
    round.turns = tx.all(
        sql!("SELECT turn, place, began_at, ended_at FROM round_turn WHERE round_id = $1 ORDER BY turn"),
        &[&round.id],
        |row| {
            Ok(Turn { turn: row.get(0)?, place: row.get(1)?, began_at: row.get(2)?, ended_at: row.get(3)? })
        },
    )?;
    Ok(round)
}

/// Begins a round with those in the room, in this order; gives its number.
pub fn start(
    tx: &mut Tx,
    dialogue_id: &str,
    question_id: &str,
    seconds: i64,
    places: &[Option<String>],
    by: &str,
    now: i64,
) -> Result<i64> {
    let (id, number) = (new_id(), 1 + last(tx, dialogue_id)?);
    tx.run(
        sql!(
            "INSERT INTO round (id, dialogue_id, number, question_id, seconds, started_by, started_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7)"
        ),
        &[&id, &dialogue_id, &number, &question_id, &seconds, &by, &now],
    )?;
    for (place, person_id) in (1..).zip(places) {
        add_place(tx, &id, place, person_id.as_deref())?;
    }
    Ok(number)
}

fn last(tx: &mut Tx, dialogue_id: &str) -> Result<i64> {
    tx.one(
        sql!("SELECT COALESCE(MAX(number), 0) FROM round WHERE dialogue_id = $1"),
        &[&dialogue_id],
        |row| row.get(0),
    )
}

pub fn add_place(tx: &mut Tx, round_id: &str, place: i64, person_id: Option<&str>) -> Result<()> {
    tx.run(
        sql!("INSERT INTO round_place (round_id, place, person_id) VALUES ($1, $2, $3)"),
        &[&round_id, &place, &person_id],
    )?;
    Ok(())
}

pub fn leave(tx: &mut Tx, round_id: &str, place: i64, now: i64) -> Result<()> {
    tx.run(
        sql!("UPDATE round_place SET left_at = $3 WHERE round_id = $1 AND place = $2 AND left_at IS NULL"),
        &[&round_id, &place, &now],
    )?;
    Ok(())
}

/// Somebody is back in the room.
pub fn come_back(tx: &mut Tx, round_id: &str, place: i64) -> Result<()> {
    tx.run(
        sql!("UPDATE round_place SET left_at = NULL WHERE round_id = $1 AND place = $2"),
        &[&round_id, &place],
    )?;
    Ok(())
}

pub fn begin_turn(tx: &mut Tx, round_id: &str, turn: i64, place: i64, now: i64) -> Result<()> {
    tx.run(
        sql!("INSERT INTO round_turn (round_id, turn, place, began_at) VALUES ($1, $2, $3, $4)"),
        &[&round_id, &turn, &place, &now],
    )?;
    Ok(())
}

pub fn end_turn(tx: &mut Tx, round_id: &str, turn: i64, said: Option<i64>, now: i64) -> Result<()> {
    tx.run(
        sql!(
            "UPDATE round_turn SET ended_at = $3, contribution = $4
             WHERE round_id = $1 AND turn = $2 AND ended_at IS NULL"
        ),
        &[&round_id, &turn, &now, &said],
    )?;
    Ok(())
}

pub fn end(tx: &mut Tx, round_id: &str, now: i64) -> Result<()> {
    tx.run(sql!("UPDATE round SET ended_at = $2 WHERE id = $1 AND ended_at IS NULL"), &[&round_id, &now])?;
    Ok(())
}

/// What whoever had the word in a round of this dialogue speaks from, once for each time they spoke.
pub fn turns(tx: &mut Tx, dialogue_id: &str, members: &[Membership]) -> Result<Vec<Vec<Perspective>>> {
    let people: Vec<String> = tx.all(
        sql!(
            "SELECT p.person_id FROM round r JOIN round_turn t ON t.round_id = r.id
             JOIN round_place p ON p.round_id = r.id AND p.place = t.place
             WHERE r.dialogue_id = $1 AND t.contribution IS NOT NULL AND p.person_id IS NOT NULL"
        ),
        &[&dialogue_id],
        |row| row.get(0),
    )?;
    let from = |id: &String| members.iter().find(|one| one.person_id == *id);
    Ok(people.iter().filter_map(from).map(|one| one.perspectives.clone()).collect())
}
