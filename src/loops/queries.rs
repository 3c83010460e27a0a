//! Contributions and questions, kept and found.

use super::model::{CameBy, Contribution, Votes};
use crate::spaces::owed::State;
use crate::spaces::{Loop, Perspective};
use crate::store::{Result, Row, Tx, sql};
use crate::words::{Lang, Worded};

/// As kept: everything about a contribution but what is joined to it.
pub struct New<'a> {
    pub id: &'a str,
    pub space_id: &'a str,
    pub number: i64,
    pub question_id: Option<&'a str>,
    pub person_id: Option<&'a str>,
    /// Without a name: what they speak from, or nothing.
    pub veil: Option<&'a str>,
    /// Who brings them the answer.
    pub carried_by: Option<&'a str>,
    pub typed_by: Option<&'a str>,
    pub words: &'a str,
    pub lang: Lang,
    pub came_by: CameBy,
    pub source: Option<&'a str>,
    pub card_id: Option<&'a str>,
    pub votes: Votes,
    pub said_at: i64,
}

pub fn add(tx: &mut Tx, new: &New) -> Result<()> {
    tx.run(
        sql!("INSERT INTO contribution (id, space_id, number, question_id, person_id, typed_by, words, lang, came_by,
                                        source, card_id, agrees, disagrees, passes, said_at, veil)
              VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)"),
        &[
            &new.id,
            &new.space_id,
            &new.number,
            &new.question_id,
            &new.person_id.filter(|_| new.veil.is_none()),
            &new.typed_by.filter(|_| new.veil.is_none()),
            &new.words,
            &new.lang.code(),
            &new.came_by.code(),
            &new.source,
            &new.card_id,
            &new.votes.agrees,
            &new.votes.disagrees,
            &new.votes.passes,
            &new.said_at,
            &new.veil,
        ],
    )?;
    match (new.veil, new.person_id) {
        (Some(_), Some(person_id)) => remember_speaker(tx, new.id, person_id, new.carried_by),
        _ => Ok(()),
    }
}

/// Where the keys lie: a copy of everything else does not tell whose words they are.
fn remember_speaker(
    tx: &mut Tx,
    contribution_id: &str,
    person_id: &str,
    carried_by: Option<&str>,
) -> Result<()> {
    tx.run(
        sql!("INSERT INTO keys.speaker (contribution_id, person_id, carried_by) VALUES ($1, $2, $3)"),
        &[&contribution_id, &person_id, &carried_by],
    )?;
    Ok(())
}

/// The columns that every query of contributions asks for, in this order.
fn read(row: &Row) -> Result<Contribution> {
    let id: String = row.get(0)?;
    let hidden = row.get::<Option<i64>>(13)?.is_some();
    Ok(Contribution {
        number: row.get(1)?,
        // Hidden words leave the store for nobody: no page, letter or export can show them by mistake.
        words: if hidden { String::new() } else { row.get(2)? },
        lang: Lang::from_code(&row.get::<String>(3)?).unwrap_or(Lang::En),
        came_by: CameBy::from_code(&row.get::<String>(4)?).unwrap_or(CameBy::Screen),
        said_at: row.get(5)?,
        person_id: row.get(6)?,
        name: row.get(7)?,
        typed_by: row.get(8)?,
        typed_by_name: row.get(9)?,
        perspectives: row.get::<Option<String>>(19)?.map(|codes| speaks_from(&codes)).unwrap_or_default(),
        speaker_id: row.get(20)?,
        taken_back: row.get::<Option<i64>>(21)?.is_some(),
        votes: Votes { agrees: row.get(10)?, disagrees: row.get(11)?, passes: row.get(12)? },
        hidden,
        owed: Loop {
            id: row.get(14)?,
            contribution_id: id.clone(),
            owed_by: row.get(15)?,
            due_at: row.get(16)?,
            state: State::from_code(&row.get::<String>(17)?),
        },
        owed_by_name: row.get(18)?,
        id,
    })
}

pub(super) fn speaks_from(codes: &str) -> Vec<Perspective> {
    codes.split(' ').filter_map(Perspective::from_code).collect()
}

/// One query text each, so that a test can prepare every one of them.
macro_rules! contributions {
    ($rest:literal) => {
        sql!(concat!(
            "SELECT c.id, c.number, c.words, c.lang, c.came_by, c.said_at, c.person_id, p.name, c.typed_by, t.name,
                    c.agrees, c.disagrees, c.passes, c.hidden_at, l.id, l.owed_by, l.due_at, l.state, o.name, c.veil,
                    CASE WHEN c.veil IS NULL THEN c.person_id
                         ELSE (SELECT v.person_id FROM keys.speaker v WHERE v.contribution_id = c.id) END, c.gone_at
             FROM contribution c JOIN loop l ON l.contribution_id = c.id JOIN person o ON o.id = l.owed_by
             LEFT JOIN person p ON p.id = c.person_id LEFT JOIN person t ON t.id = c.typed_by ",
            $rest
        ))
    };
}

pub fn find(tx: &mut Tx, space_id: &str, number: i64) -> Result<Option<Contribution>> {
    tx.maybe(contributions!("WHERE c.space_id = $1 AND c.number = $2"), &[&space_id, &number], read)
}

/// The newest first, before a number, so that a page is read from the index however many there are.
pub fn newest(tx: &mut Tx, space_id: &str, before: i64, limit: i64) -> Result<Vec<Contribution>> {
    tx.all(
        contributions!("WHERE c.space_id = $1 AND c.number < $2 ORDER BY c.number DESC LIMIT $3"),
        &[&space_id, &before, &limit],
        read,
    )
}

pub fn newest_under(tx: &mut Tx, question_id: &str, before: i64, limit: i64) -> Result<Vec<Contribution>> {
    tx.all(
        contributions!("WHERE c.question_id = $1 AND c.number < $2 ORDER BY c.number DESC LIMIT $3"),
        &[&question_id, &before, &limit],
        read,
    )
}

/// In the order they were said, after a number: for programs that read on.
pub fn after(tx: &mut Tx, space_id: &str, after: i64, limit: i64) -> Result<Vec<Contribution>> {
    tx.all(
        contributions!("WHERE c.space_id = $1 AND c.number > $2 ORDER BY c.number LIMIT $3"),
        &[&space_id, &after, &limit],
        read,
    )
}

/// The latest first.
pub fn owed(tx: &mut Tx, space_id: &str, limit: i64) -> Result<Vec<Contribution>> {
    tx.all(
        contributions!("WHERE c.space_id = $1 AND l.state IN ('waiting', 'reopened') ORDER BY l.due_at, c.number LIMIT $2"),
        &[&space_id, &limit],
        read,
    )
}

/// The most agreed with, where people could say so.
pub fn most_agreed(tx: &mut Tx, space_id: &str, limit: i64) -> Result<Vec<Contribution>> {
    tx.all(
        contributions!(
            "WHERE c.space_id = $1 AND c.agrees > 0 AND c.hidden_at IS NULL
                        ORDER BY c.agrees DESC, c.number LIMIT $2"
        ),
        &[&space_id, &limit],
        read,
    )
}

/// A contribution with the code and the name of its space.
pub type Somewhere = (String, Worded, Contribution);

fn read_somewhere(row: &Row) -> Result<Somewhere> {
    Ok((row.get(22)?, Worded::from_json(&row.get::<String>(23)?).unwrap_or_default(), read(row)?))
}

/// As `contributions!`, over all spaces.
macro_rules! contributions_anywhere {
    ($rest:literal) => {
        sql!(concat!(
            "SELECT c.id, c.number, c.words, c.lang, c.came_by, c.said_at, c.person_id, p.name, c.typed_by, t.name,
                    c.agrees, c.disagrees, c.passes, c.hidden_at, l.id, l.owed_by, l.due_at, l.state, o.name, c.veil,
                    CASE WHEN c.veil IS NULL THEN c.person_id
                         ELSE (SELECT v.person_id FROM keys.speaker v WHERE v.contribution_id = c.id) END, c.gone_at,
                    s.code, s.name
             FROM contribution c JOIN loop l ON l.contribution_id = c.id JOIN person o ON o.id = l.owed_by
             JOIN space s ON s.id = c.space_id
             LEFT JOIN person p ON p.id = c.person_id LEFT JOIN person t ON t.id = c.typed_by ",
            $rest
        ))
    };
}

/// Everything somebody said, themselves or through somebody who typed, the newest first.
pub fn of_person(tx: &mut Tx, person_id: &str) -> Result<Vec<Somewhere>> {
    tx.all(
        contributions_anywhere!(
            "WHERE c.person_id = $1 OR c.id IN (SELECT v.contribution_id FROM keys.speaker v WHERE v.person_id = $1)
             ORDER BY c.said_at DESC"
        ),
        &[&person_id],
        read_somewhere,
    )
}

/// What somebody said that has an answer they have not read yet.
pub fn news_to(tx: &mut Tx, person_id: &str) -> Result<Vec<Somewhere>> {
    tx.all(
        contributions_anywhere!(
            "WHERE l.id IN (SELECT n.loop_id FROM told n
                WHERE n.person_id = $1 AND n.channel = 'page' AND n.told_at IS NULL
                UNION SELECT n.loop_id FROM keys.speaker v JOIN loop k ON k.contribution_id = v.contribution_id
                JOIN told n ON n.loop_id = k.id
                WHERE v.person_id = $1 AND n.channel = 'page' AND n.told_at IS NULL) ORDER BY c.said_at"
        ),
        &[&person_id],
        read_somewhere,
    )
}

/// The answers somebody owes, wherever they are, the latest first.
pub fn owed_by(tx: &mut Tx, person_id: &str) -> Result<Vec<Somewhere>> {
    tx.all(
        contributions_anywhere!(
            "WHERE l.owed_by = $1 AND l.state IN ('waiting', 'reopened')
            ORDER BY l.due_at, c.number LIMIT 50"
        ),
        &[&person_id],
        read_somewhere,
    )
}

/// How many answers somebody owes, wherever they are.
pub fn count_owed_by(tx: &mut Tx, person_id: &str) -> Result<i64> {
    tx.one(
        sql!("SELECT COUNT(*) FROM loop WHERE owed_by = $1 AND state IN ('waiting', 'reopened')"),
        &[&person_id],
        |row| row.get(0),
    )
}

/// How many others spoke in a space since then.
pub fn said_since(tx: &mut Tx, space_id: &str, person_id: &str, since: i64) -> Result<i64> {
    tx.one(
        sql!(
            "SELECT COUNT(*) FROM contribution WHERE space_id = $1 AND said_at > $3 AND hidden_at IS NULL
              AND (person_id IS NULL OR person_id <> $2)"
        ),
        &[&space_id, &person_id, &since],
        |row| row.get(0),
    )
}

/// How many answers others gave in a space since then.
pub fn answered_since(tx: &mut Tx, space_id: &str, person_id: &str, since: i64) -> Result<i64> {
    tx.one(
        sql!("SELECT COUNT(*) FROM answer WHERE space_id = $1 AND answered_at > $3 AND answered_by <> $2"),
        &[&space_id, &person_id, &since],
        |row| row.get(0),
    )
}

/// Finds what an earlier import of the same source brought.
pub fn find_source(tx: &mut Tx, space_id: &str, source: &str) -> Result<Option<String>> {
    tx.maybe(
        sql!("SELECT id FROM contribution WHERE space_id = $1 AND source = $2"),
        &[&space_id, &source],
        |row| row.get(0),
    )
}

/// What an earlier import brought, to be compared with a later one.
#[derive(Debug)]
pub struct Sourced {
    pub source: String,
    pub id: String,
    pub number: i64,
    pub question_id: Option<String>,
    pub words: String,
    pub votes: Votes,
}

/// Everything in the space whose source begins so; `start` holds no `%` and no `_`.
pub fn sourced(tx: &mut Tx, space_id: &str, start: &str) -> Result<Vec<Sourced>> {
    tx.all(
        sql!(
            "SELECT source, id, question_id, words, agrees, disagrees, passes, number FROM contribution
              WHERE space_id = $1 AND source LIKE $2"
        ),
        &[&space_id, &format!("{start}%")],
        |row| {
            Ok(Sourced {
                source: row.get(0)?,
                id: row.get(1)?,
                question_id: row.get(2)?,
                words: row.get(3)?,
                votes: Votes { agrees: row.get(4)?, disagrees: row.get(5)?, passes: row.get(6)? },
                number: row.get(7)?,
            })
        },
    )
}

pub fn recount(tx: &mut Tx, contribution_id: &str, votes: Votes) -> Result<()> {
    tx.run(
        sql!("UPDATE contribution SET agrees = $2, disagrees = $3, passes = $4 WHERE id = $1"),
        &[&contribution_id, &votes.agrees, &votes.disagrees, &votes.passes],
    )?;
    Ok(())
}

/// What was hidden by two keys stays kept; its words are no longer shown.
pub fn hide(tx: &mut Tx, contribution_id: &str, now: i64) -> Result<()> {
    tx.run(
        sql!("UPDATE contribution SET hidden_at = $2 WHERE id = $1 AND hidden_at IS NULL"),
        &[&contribution_id, &now],
    )?;
    Ok(())
}
