//! The ground rules of a space, version by version. One counts from the day both keys were turned for it, until another.

use crate::store::{Result, Row, Tx, new_id, sql};
use crate::words::Worded;

#[derive(Debug, Clone)]
pub struct Version {
    pub id: String,
    /// In its address only: people call it by the day it counts from.
    pub number: i64,
    pub words: Worded,
    pub made_by: String,
    pub made_at: i64,
    pub counts_from: Option<i64>,
}

/// Who agreed, and when.
#[derive(Debug, Clone)]
pub struct Agreed {
    pub person_id: String,
    pub name: String,
    pub agreed_at: i64,
}

macro_rules! select_version {
    ($rest:literal) => {
        sql!(concat!(
            "SELECT a.id, a.version, a.words, p.name, a.made_at, a.counts_from
             FROM agreement a JOIN person p ON p.id = a.made_by ",
            $rest
        ))
    };
}

fn read(row: &Row) -> Result<Version> {
    Ok(Version {
        id: row.get(0)?,
        number: row.get(1)?,
        words: Worded::from_json(&row.get::<String>(2)?).unwrap_or_default(),
        made_by: row.get(3)?,
        made_at: row.get(4)?,
        counts_from: row.get(5)?,
    })
}

/// Those that count or counted: the first is the one that counts now.
pub fn counted(tx: &mut Tx, space_id: &str) -> Result<Vec<Version>> {
    tx.all(
        select_version!(
            "WHERE a.space_id = $1 AND a.counts_from IS NOT NULL ORDER BY a.counts_from DESC, a.version DESC"
        ),
        &[&space_id],
        read,
    )
}

pub fn find(tx: &mut Tx, space_id: &str, number: i64) -> Result<Option<Version>> {
    tx.maybe(select_version!("WHERE a.space_id = $1 AND a.version = $2"), &[&space_id, &number], read)
}

pub fn find_by_id(tx: &mut Tx, space_id: &str, id: &str) -> Result<Option<Version>> {
    tx.maybe(select_version!("WHERE a.space_id = $1 AND a.id = $2"), &[&space_id, &id], read)
}

/// Proposes a text. It counts for nothing yet. Answers its id.
pub fn propose(tx: &mut Tx, space_id: &str, words: &Worded, made_by: &str, now: i64) -> Result<String> {
    let id = new_id();
    tx.run(
        sql!(
            "INSERT INTO agreement (id, space_id, version, words, made_by, made_at)
             SELECT $1, $2, COALESCE(MAX(version), 0) + 1, $3, $4, $5 FROM agreement WHERE space_id = $2"
        ),
        &[&id, &space_id, &words.to_json(), &made_by, &now],
    )?;
    Ok(id)
}

pub fn count_from(tx: &mut Tx, id: &str, now: i64) -> Result<()> {
    tx.run(sql!("UPDATE agreement SET counts_from = $2 WHERE id = $1"), &[&id, &now])?;
    Ok(())
}

pub fn agree(tx: &mut Tx, id: &str, person_id: &str, now: i64) -> Result<()> {
    tx.run(
        sql!(
            "INSERT INTO agreed (agreement_id, person_id, agreed_at) VALUES ($1, $2, $3)
             ON CONFLICT (agreement_id, person_id) DO NOTHING"
        ),
        &[&id, &person_id, &now],
    )?;
    Ok(())
}

pub fn agreed(tx: &mut Tx, id: &str) -> Result<Vec<Agreed>> {
    tx.all(
        sql!(
            "SELECT g.person_id, p.name, g.agreed_at FROM agreed g JOIN person p ON p.id = g.person_id
             WHERE g.agreement_id = $1 ORDER BY g.agreed_at, p.name"
        ),
        &[&id],
        |row| Ok(Agreed { person_id: row.get(0)?, name: row.get(1)?, agreed_at: row.get(2)? }),
    )
}
