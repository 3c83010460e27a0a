use super::model::{Act, Ask, Asked, State, Turn, WaitingFor};
use super::voices::{Passing, Voices};
use crate::spaces::{self, Side};
use crate::store::{Error, Result, Row, Tx, sql};
use crate::words::Worded;

macro_rules! select_asked {
    ($rest:literal) => {
        sql!(concat!(
            "SELECT t.id, t.act, t.about, COALESCE(c.change, t.act), COALESCE(p.name, cp.name), t.page, t.reason, a.name,
                    t.asked_at, t.state, t.settled_at, r.name, t.refused_because, t.space_id, c.side, c.person_id
             FROM two_key t JOIN person a ON a.id = t.asked_by LEFT JOIN person r ON r.id = t.refused_by
             LEFT JOIN person p ON p.id = t.about AND t.act IN ('remove', 'code')
             LEFT JOIN key_change c ON c.id = t.about AND t.act = 'key' LEFT JOIN person cp ON cp.id = c.person_id ",
            $rest
        ))
    };
}

fn read(row: &Row) -> Result<Asked> {
    let unknown = |what| move || Error::Shape(format!("no such {what}"));
    Ok(Asked {
        id: row.get(0)?,
        act: Act::from_code(&row.get::<String>(1)?).ok_or_else(unknown("act"))?,
        about: row.get(2)?,
        kind: row.get(3)?,
        whom: row.get(4)?,
        page: row.get(5)?,
        reason: row.get(6)?,
        asked_by: row.get(7)?,
        asked_at: row.get(8)?,
        state: State::from_code(&row.get::<String>(9)?).ok_or_else(unknown("state"))?,
        settled_at: row.get(10)?,
        refused_by: row.get(11)?,
        refused_because: row.get(12)?,
        turns: Vec::new(),
        voices: Vec::new(),
        space_id: row.get(13)?,
        passes: passing(row)?,
    })
}

fn passing(row: &Row) -> Result<Option<(Side, String)>> {
    let (side, person): (Option<String>, Option<String>) = (row.get(14)?, row.get(15)?);
    Ok(side.as_deref().and_then(Side::from_code).zip(person))
}

pub fn find(tx: &mut Tx, space_id: &str, id: &str) -> Result<Option<Asked>> {
    let found = tx.maybe(select_asked!("WHERE t.space_id = $1 AND t.id = $2"), &[&space_id, &id], read)?;
    with_turns(tx, found)
}

/// The one that waits about this, if it has been asked for.
pub fn waiting_about(tx: &mut Tx, space_id: &str, act: Act, about: &str) -> Result<Option<Asked>> {
    let found = tx.maybe(
        select_asked!("WHERE t.space_id = $1 AND t.act = $2 AND t.about = $3 AND t.state = 'asked'"),
        &[&space_id, &act.code(), &about],
        read,
    )?;
    with_turns(tx, found)
}

/// What waits for a key in a space, the longest first.
pub fn waiting(tx: &mut Tx, space_id: &str) -> Result<Vec<Asked>> {
    let found = tx.all(
        select_asked!("WHERE t.space_id = $1 AND t.state = 'asked' ORDER BY t.asked_at, t.id"),
        &[&space_id],
        read,
    )?;
    each_with_turns(tx, found)
}

/// What was done or refused, the latest first.
pub fn settled(tx: &mut Tx, space_id: &str, most: i64) -> Result<Vec<Asked>> {
    let found = tx.all(
        select_asked!(
            "WHERE t.space_id = $1 AND t.state <> 'asked' ORDER BY t.settled_at DESC, t.id DESC LIMIT $2"
        ),
        &[&space_id, &most],
        read,
    )?;
    each_with_turns(tx, found)
}

fn each_with_turns(tx: &mut Tx, found: Vec<Asked>) -> Result<Vec<Asked>> {
    found.into_iter().filter_map(|asked| with_turns(tx, Some(asked)).transpose()).collect()
}

// A turn counts while whoever turned holds that key, and has held it without a break since they turned it.
fn with_turns(tx: &mut Tx, found: Option<Asked>) -> Result<Option<Asked>> {
    let Some(mut asked) = found else { return Ok(None) };
    asked.turns = tx
        .all(
            sql!(
                "SELECT u.side, u.person_id, p.name, u.turned_at
                 FROM key_turn u JOIN two_key t ON t.id = u.two_key_id JOIN person p ON p.id = u.person_id
                 LEFT JOIN key_holder k ON k.space_id = t.space_id AND k.person_id = u.person_id
                   AND k.side = u.side AND k.given_at <= u.turned_at
                 WHERE u.two_key_id = $1 AND (k.person_id IS NOT NULL OR t.state <> 'asked')
                 ORDER BY u.turned_at, u.side"
            ),
            &[&asked.id],
            |row| Ok((row.get::<String>(0)?, row.get(1)?, row.get(2)?, row.get(3)?)),
        )?
        .into_iter()
        .filter_map(|(side, person_id, name, turned_at)| {
            Side::from_code(&side).map(|side| Turn { side, person_id, name, turned_at })
        })
        .collect();
    asked.voices = voices(tx, &asked)?;
    Ok(Some(asked))
}

/// Only about who holds a key do others speak in its place.
fn voices(tx: &mut Tx, asked: &Asked) -> Result<Vec<Voices>> {
    let Some((side, person_id)) = &asked.passes else { return Ok(Vec::new()) };
    if asked.state == State::Refused {
        return Ok(Vec::new());
    }
    let said = tx.all(
        sql!(
            "SELECT v.side, v.person_id, p.name, v.said_at FROM key_voice v JOIN person p ON p.id = v.person_id
             WHERE v.two_key_id = $1 ORDER BY v.said_at, v.person_id"
        ),
        &[&asked.id],
        |row| {
            let side = Side::from_code(&row.get::<String>(0)?).unwrap_or(Side::Lived);
            Ok(Turn { side, person_id: row.get(1)?, name: row.get(2)?, turned_at: row.get(3)? })
        },
    )?;
    if asked.state == State::Done {
        return Ok(Voices::past(&said));
    }
    let members = spaces::members(tx, &asked.space_id)?;
    let passing = Passing { side: *side, give: asked.kind == "give", person_id, asked_at: asked.asked_at };
    Ok(Voices::of(&passing, &members, &asked.turns, &said))
}

pub fn keep_voice(tx: &mut Tx, id: &str, side: Side, person_id: &str, now: i64) -> Result<()> {
    tx.run(
        sql!("INSERT INTO key_voice (two_key_id, person_id, side, said_at) VALUES ($1, $2, $3, $4)"),
        &[&id, &person_id, &side.code(), &now],
    )?;
    Ok(())
}

pub fn add(tx: &mut Tx, ask: &Ask, asked_by: &str, now: i64) -> Result<()> {
    tx.run(
        sql!(
            "INSERT INTO two_key (id, space_id, act, about, page, reason, asked_by, asked_at, state)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'asked')"
        ),
        &[&ask.id, &ask.space_id, &ask.act.code(), &ask.about, &ask.page, &ask.reason, &asked_by, &now],
    )?;
    Ok(())
}

/// Takes the place of a turn of that side that no longer counts. Never earlier than the key itself was given, even
/// when two nodes' clocks disagree.
pub fn keep_turn(tx: &mut Tx, asked: &Asked, side: Side, person_id: &str, now: i64) -> Result<()> {
    tx.run(
        sql!(
            "INSERT INTO key_turn (two_key_id, side, person_id, turned_at)
             SELECT t.id, k.side, k.person_id, CASE WHEN k.given_at > $4 THEN k.given_at ELSE $4 END
             FROM two_key t JOIN key_holder k ON k.space_id = t.space_id
             WHERE t.id = $1 AND k.side = $2 AND k.person_id = $3
             ON CONFLICT (two_key_id, side) DO UPDATE
               SET person_id = excluded.person_id, turned_at = excluded.turned_at"
        ),
        &[&asked.id, &side.code(), &person_id, &now],
    )?;
    Ok(())
}

pub fn done(tx: &mut Tx, id: &str, now: i64) -> Result<()> {
    tx.run(
        sql!("UPDATE two_key SET state = 'done', settled_at = $2 WHERE id = $1 AND state = 'asked'"),
        &[&id, &now],
    )?;
    Ok(())
}

pub fn refuse(tx: &mut Tx, id: &str, by: &str, because: &str, now: i64) -> Result<u64> {
    tx.run(
        sql!(
            "UPDATE two_key SET state = 'refused', settled_at = $4, refused_by = $2, refused_because = $3
             WHERE id = $1 AND state = 'asked'"
        ),
        &[&id, &by, &because, &now],
    )
}

/// What waits for a person's key, in all their spaces, and the keys that wait for their yes. The longest first.
pub fn waiting_for(tx: &mut Tx, person_id: &str) -> Result<Vec<WaitingFor>> {
    let mut waits = tx.all(
        sql!(
            "SELECT s.code, s.name, t.page, COALESCE(c.change, t.act), COALESCE(p.name, cp.name, '')
             FROM key_holder h JOIN two_key t ON t.space_id = h.space_id AND t.state = 'asked'
             JOIN space s ON s.id = t.space_id
             LEFT JOIN person p ON p.id = t.about AND t.act IN ('remove', 'code')
             LEFT JOIN key_change c ON c.id = t.about AND t.act = 'key' LEFT JOIN person cp ON cp.id = c.person_id
             WHERE h.person_id = $1 AND NOT (t.act IN ('remove', 'code') AND t.about = $1)
               AND NOT EXISTS (
                 SELECT 1 FROM key_turn u JOIN key_holder k ON k.space_id = t.space_id AND k.person_id = u.person_id
                   AND k.side = u.side AND k.given_at <= u.turned_at
                 WHERE u.two_key_id = t.id AND u.side = h.side)
             ORDER BY t.asked_at, t.id"
        ),
        &[&person_id],
        read_waiting,
    )?;
    waits.extend(tx.all(
        sql!(
            "SELECT s.code, s.name, '/spaces/' || s.code || '/keys', 'offered', ''
             FROM key_change c JOIN space s ON s.id = c.space_id
             JOIN member m ON m.space_id = c.space_id AND m.person_id = c.person_id AND m.left_at IS NULL
             WHERE c.person_id = $1 AND c.state = 'offered' ORDER BY c.made_at, c.id"
        ),
        &[&person_id],
        read_waiting,
    )?);
    Ok(waits)
}

fn read_waiting(row: &Row) -> Result<WaitingFor> {
    Ok(WaitingFor {
        space_code: row.get(0)?,
        space_name: Worded::from_json(&row.get::<String>(1)?).unwrap_or_default(),
        page: row.get(2)?,
        kind: row.get(3)?,
        whom: row.get(4)?,
    })
}
