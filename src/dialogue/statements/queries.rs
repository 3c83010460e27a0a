//! Statements and votes, kept and found.

use crate::dialogue::merging;
use crate::dialogue::model::{Choice, Dialogue};
use crate::dialogue::queries::recount;
use crate::loops::{self, CameBy, Votes};
use crate::spaces::{Membership, Perspective};
use crate::store::{Result, Tx, sql};
use crate::words::Lang;
use std::collections::{HashMap, HashSet};

/// What somebody said, as others agree with it or do not.
#[derive(Debug, Clone)]
pub struct Statement {
    /// Of the contribution.
    pub number: i64,
    pub words: String,
    pub lang: Lang,
    /// Who said it, where that is shown.
    pub person_id: Option<String>,
    /// What whoever said it speaks from, as far as that is shown.
    pub perspectives: Vec<Perspective>,
}

/// All that can be voted on, in the order it was said. Of two that say nearly the same only the one that says it for both.
pub fn of_dialogue(tx: &mut Tx, dialogue: &Dialogue, members: &[Membership]) -> Result<Vec<Statement>> {
    let merged = merging::merged(tx, &dialogue.id)?;
    let mut all = said_in(tx, dialogue, members)?;
    all.retain(|one| !merged.contains_key(&one.number));
    Ok(all)
}

/// All that was said whose words are there, in the order it was said.
pub fn said_in(tx: &mut Tx, dialogue: &Dialogue, members: &[Membership]) -> Result<Vec<Statement>> {
    let speaks: HashMap<&str, &[Perspective]> =
        members.iter().map(|one| (&*one.person_id, &*one.perspectives)).collect();
    let mut all = Vec::new();
    for question in &dialogue.questions {
        all.extend(loops::statements(tx, &question.id)?.into_iter().map(|one| {
            let named = one.person_id.as_deref().and_then(|id| speaks.get(id));
            Statement {
                number: one.number,
                words: one.words,
                lang: one.lang,
                perspectives: named.map_or(one.perspectives, |from| from.to_vec()),
                person_id: one.person_id,
            }
        }));
    }
    all.sort_by_key(|one| one.number);
    Ok(all)
}

/// A vote about to be kept.
pub struct Vote<'a> {
    pub dialogue_id: &'a str,
    pub voter: &'a str,
    pub statement: i64,
    pub choice: Choice,
    pub came_by: CameBy,
    pub typed_by: Option<&'a str>,
}

/// The last word counts: the same vote sent twice is one vote.
pub fn keep(tx: &mut Tx, vote: &Vote, now: i64) -> Result<()> {
    tx.run(
        sql!(
            "INSERT INTO vote (dialogue_id, voter, statement, choice, came_by, typed_by, voted_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7)
             ON CONFLICT (dialogue_id, voter, statement) DO UPDATE
             SET choice = excluded.choice, came_by = excluded.came_by, typed_by = excluded.typed_by,
                 voted_at = excluded.voted_at"
        ),
        &[
            &vote.dialogue_id,
            &vote.voter,
            &vote.statement,
            &vote.choice.sign(),
            &vote.came_by.code(),
            &vote.typed_by,
            &now,
        ],
    )?;
    Ok(())
}

/// What somebody chose so far, by the number of the statement.
pub fn choices_of(tx: &mut Tx, dialogue_id: &str, voter: &str) -> Result<HashMap<i64, Choice>> {
    let found = tx.all(
        sql!("SELECT statement, choice FROM vote WHERE dialogue_id = $1 AND voter = $2"),
        &[&dialogue_id, &voter],
        |row| Ok((row.get(0)?, Choice::from_sign(row.get(1)?))),
    )?;
    Ok(found.into_iter().collect())
}

/// The statements that somebody answered themselves. What another typed in for them from paper they are asked again.
pub fn answered_themselves(tx: &mut Tx, dialogue_id: &str, voter: &str) -> Result<HashSet<i64>> {
    let found = tx.all(
        sql!("SELECT statement FROM vote WHERE dialogue_id = $1 AND voter = $2 AND typed_by IS NULL"),
        &[&dialogue_id, &voter],
        |row| row.get(0),
    )?;
    Ok(found.into_iter().collect())
}

/// Voter, statement, choice and when, the earliest first.
pub fn since(tx: &mut Tx, dialogue_id: &str, since: i64) -> Result<Vec<(String, i64, i64, i64)>> {
    tx.all(
        sql!(
            "SELECT voter, statement, choice, voted_at FROM vote WHERE dialogue_id = $1 AND voted_at >= $2
             ORDER BY voted_at"
        ),
        &[&dialogue_id, &since],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)),
    )
}

/// A sheet of paper that gave no name.
pub struct Sheet {
    pub voter: String,
    pub typed_by_id: Option<String>,
    pub typed_by: Option<String>,
    pub votes: Votes,
}

/// Those of a dialogue, by numbers that say nothing.
pub fn sheets(tx: &mut Tx, dialogue_id: &str) -> Result<Vec<Sheet>> {
    tx.all(
        sql!(
            "SELECT v.voter, MIN(v.typed_by), MIN(p.name), COUNT(CASE WHEN v.choice = 1 THEN 1 END),
                    COUNT(CASE WHEN v.choice = -1 THEN 1 END), COUNT(CASE WHEN v.choice = 0 THEN 1 END)
             FROM vote v LEFT JOIN person p ON p.id = v.typed_by
             WHERE v.dialogue_id = $1 AND v.voter LIKE 'sheet:%' GROUP BY v.voter ORDER BY v.voter"
        ),
        &[&dialogue_id],
        |row| {
            Ok(Sheet {
                voter: row.get(0)?,
                typed_by_id: row.get(1)?,
                typed_by: row.get(2)?,
                votes: Votes { agrees: row.get(3)?, disagrees: row.get(4)?, passes: row.get(5)? },
            })
        },
    )
}

/// What stood on a sheet counts no more.
pub fn take_out_sheet(tx: &mut Tx, dialogue_id: &str, voter: &str) -> Result<()> {
    tx.run(sql!("DELETE FROM vote WHERE dialogue_id = $1 AND voter = $2"), &[&dialogue_id, &voter])?;
    recount(tx, dialogue_id)
}
