//! Asks of people, which are items, and asks of a space, which are plain rows of it.

use super::model::{Ask, Whose};
use crate::seal::Seal;
use crate::sharing::{self, Kind, Said, Seen};
use crate::store::{Result, Row, Tx, new_id, sql};
use crate::strengths::introductions;
use crate::words::Lang;

/// An ask of a space, as it is kept.
pub struct OfSpace {
    pub id: String,
    pub said: Said,
    pub made_by: String,
    pub maker: String,
    pub made_at: i64,
}

/// Keeps what a space needs, by whoever wrote it. Gives its id.
///
/// # Errors
/// When the store cannot keep it.
pub fn ask_for_space(tx: &mut Tx, space_id: &str, said: &Said, made_by: &str, now: i64) -> Result<String> {
    let id = new_id();
    tx.run(
        sql!("INSERT INTO space_ask (id, space_id, words, lang, made_by, made_at) VALUES ($1, $2, $3, $4, $5, $6)"),
        &[&id, &space_id, &said.words, &said.lang.code(), &made_by, &now],
    )?;
    Ok(id)
}

fn read(row: &Row) -> Result<OfSpace> {
    let lang = Lang::from_code(&row.get::<String>(2)?).unwrap_or(Lang::En);
    Ok(OfSpace {
        id: row.get(0)?,
        said: Said { words: row.get(1)?, lang },
        made_by: row.get(3)?,
        maker: row.get(4)?,
        made_at: row.get(5)?,
    })
}

/// One ask of a space that was not taken back.
pub fn of_space(tx: &mut Tx, space_id: &str, id: &str) -> Result<Option<OfSpace>> {
    tx.maybe(
        sql!(
            "SELECT a.id, a.words, a.lang, a.made_by, p.name, a.made_at
             FROM space_ask a JOIN person p ON p.id = a.made_by
             WHERE a.space_id = $1 AND a.id = $2 AND a.taken_back_at IS NULL"
        ),
        &[&space_id, &id],
        read,
    )
}

/// The ids of what somebody asked for spaces.
pub fn of_spaces_by(tx: &mut Tx, person_id: &str) -> Result<Vec<String>> {
    tx.all(
        sql!("SELECT id FROM space_ask WHERE made_by = $1 AND taken_back_at IS NULL"),
        &[&person_id],
        |row| row.get(0),
    )
}

/// What somebody asked for spaces, with the id of each space.
pub fn asked_by(tx: &mut Tx, person_id: &str) -> Result<Vec<(String, OfSpace)>> {
    tx.all(
        sql!(
            "SELECT a.id, a.words, a.lang, a.made_by, p.name, a.made_at, a.space_id
             FROM space_ask a JOIN person p ON p.id = a.made_by
             WHERE a.made_by = $1 AND a.taken_back_at IS NULL ORDER BY a.made_at"
        ),
        &[&person_id],
        |row| Ok((row.get(6)?, read(row)?)),
    )
}

/// All that is asked in a space, the newest first.
pub fn all(tx: &mut Tx, seal: &Seal, space_id: &str, reader_id: &str) -> Result<Vec<Ask>> {
    let mut asks = Vec::new();
    for seen in sharing::shown_to_space(tx, seal, space_id, reader_id, Kind::Ask)? {
        asks.push(of_somebody(tx, seen)?);
    }
    let rows = tx.all(
        sql!(
            "SELECT a.id, a.words, a.lang, a.made_by, p.name, a.made_at
             FROM space_ask a JOIN person p ON p.id = a.made_by
             WHERE a.space_id = $1 AND a.taken_back_at IS NULL ORDER BY a.made_at DESC, a.id DESC"
        ),
        &[&space_id],
        read,
    )?;
    for row in rows {
        asks.push(of_the_space(tx, row, reader_id)?);
    }
    asks.sort_by(|one, other| (other.since, &other.id).cmp(&(one.since, &one.id)));
    Ok(asks)
}

/// One ask that stands in a space.
pub fn find(tx: &mut Tx, seal: &Seal, space_id: &str, reader_id: &str, id: &str) -> Result<Option<Ask>> {
    if let Some(row) = of_space(tx, space_id, id)? {
        return of_the_space(tx, row, reader_id).map(Some);
    }
    let shown = sharing::shown_to_space(tx, seal, space_id, reader_id, Kind::Ask)?;
    let found = shown.into_iter().find(|seen| seen.id == id);
    found.map(|seen| of_somebody(tx, seen)).transpose()
}

fn of_somebody(tx: &mut Tx, seen: Seen) -> Result<Ask> {
    Ok(Ask {
        said: seen.said(),
        whose: Whose::Somebody(seen.by),
        typed_by: seen.typed_by,
        mine: seen.mine,
        since: seen.since,
        met: is_met(tx, &seen.id)?,
        helped: introductions::has_helped(tx, &seen.id)?,
        id: seen.id,
    })
}

fn of_the_space(tx: &mut Tx, row: OfSpace, reader_id: &str) -> Result<Ask> {
    Ok(Ask {
        said: row.said,
        whose: Whose::Space(row.maker),
        typed_by: None,
        mine: row.made_by == reader_id,
        since: row.made_at,
        met: is_met(tx, &row.id)?,
        helped: introductions::has_helped(tx, &row.id)?,
        id: row.id,
    })
}

fn is_met(tx: &mut Tx, id: &str) -> Result<bool> {
    Ok(tx.maybe(sql!("SELECT 1 FROM met WHERE ask_id = $1"), &[&id], |row| row.get::<i64>(0))?.is_some())
}

pub fn call_met(tx: &mut Tx, id: &str, now: i64) -> Result<()> {
    tx.run(
        sql!("INSERT INTO met (ask_id, at) VALUES ($1, $2) ON CONFLICT (ask_id) DO NOTHING"),
        &[&id, &now],
    )?;
    Ok(())
}

/// Takes back what a space asked.
pub fn take_back(tx: &mut Tx, id: &str, now: i64) -> Result<()> {
    tx.run(sql!("UPDATE space_ask SET taken_back_at = $2 WHERE id = $1"), &[&id, &now])?;
    Ok(())
}

/// Whoever wrote what a space needs is erased: nobody is behind it any more. What was met stays, unless they take along what
/// they said.
pub fn erase(tx: &mut Tx, person_id: &str, take: bool, now: i64) -> Result<()> {
    tx.run(
        sql!(
            "UPDATE space_ask SET taken_back_at = $2 WHERE made_by = $1 AND taken_back_at IS NULL
              AND id NOT IN (SELECT ask_id FROM met)"
        ),
        &[&person_id, &now],
    )?;
    if take {
        tx.run(
            sql!("UPDATE space_ask SET words = '', taken_back_at = COALESCE(taken_back_at, $2) WHERE made_by = $1"),
            &[&person_id, &now],
        )?;
    }
    Ok(())
}
