//! Two statements that say nearly the same, made one by agreement: whoever said either of them has to say yes, two people at
//! least, and nobody no. They are then voted on as one. Each keeps its own words and the answer it is owed, and whoever said one
//! of them can part them again.

use super::model::Dialogue;
use super::queries;
use crate::store::{Result, Tx, new_id, sql};
use std::collections::HashMap;

/// So many have to say yes.
pub const AGREED_BY: usize = 2;

/// Somebody says that two say nearly the same.
#[derive(Debug, Clone)]
pub struct Merge {
    pub id: String,
    /// Says it for both.
    pub statement: i64,
    pub other: i64,
    pub asked_by: String,
    pub merged_at: Option<i64>,
    /// Who said yes.
    pub agreed: Vec<String>,
}

impl Merge {
    /// Of those who said either of them, whoever has not said yes yet.
    pub fn waits_for<'a>(&self, speakers: &'a [String]) -> Vec<&'a String> {
        speakers.iter().filter(|id| !self.agreed.contains(id)).collect()
    }

    pub fn is_agreed(&self, speakers: &[String]) -> bool {
        self.agreed.len() >= AGREED_BY && self.waits_for(speakers).is_empty()
    }
}

/// Which statement says it for which: the other's number leads to the one that is voted on.
pub fn merged(tx: &mut Tx, dialogue_id: &str) -> Result<HashMap<i64, i64>> {
    let direct: HashMap<i64, i64> = tx
        .all(
            sql!(
                "SELECT other, statement FROM dialogue_merge
                 WHERE dialogue_id = $1 AND merged_at IS NOT NULL AND ended_at IS NULL"
            ),
            &[&dialogue_id],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?
        .into_iter()
        .collect();
    Ok(direct.keys().map(|other| (*other, last_of(&direct, *other))).collect())
}

/// One that says it for two may itself have been joined to a third.
fn last_of(direct: &HashMap<i64, i64>, from: i64) -> i64 {
    let mut at = from;
    for _ in 0..direct.len() {
        match direct.get(&at) {
            Some(next) => at = *next,
            None => break,
        }
    }
    at
}

/// Those that wait or were agreed, the newest first.
pub fn of_dialogue(tx: &mut Tx, dialogue_id: &str) -> Result<Vec<Merge>> {
    let mut all = tx.all(
        sql!(
            "SELECT m.id, m.statement, m.other, p.name, m.merged_at
             FROM dialogue_merge m JOIN person p ON p.id = m.asked_by
             WHERE m.dialogue_id = $1 AND m.ended_at IS NULL ORDER BY m.asked_at DESC, m.id DESC"
        ),
        &[&dialogue_id],
        |row| {
            Ok(Merge {
                id: row.get(0)?,
                statement: row.get(1)?,
                other: row.get(2)?,
                asked_by: row.get(3)?,
                merged_at: row.get(4)?,
                agreed: Vec::new(),
            })
        },
    )?;
    for one in &mut all {
        one.agreed = tx.all(
            sql!("SELECT person_id FROM dialogue_merge_said WHERE merge_id = $1 AND agrees = 1 ORDER BY said_at"),
            &[&one.id],
            |row| row.get(0),
        )?;
    }
    Ok(all)
}

/// Asks whether `other` says nearly the same as `statement`; whoever asks says yes to it.
pub fn ask(tx: &mut Tx, dialogue_id: &str, statement: i64, other: i64, by: &str, now: i64) -> Result<String> {
    let id = new_id();
    tx.run(
        sql!(
            "INSERT INTO dialogue_merge (id, dialogue_id, statement, other, asked_by, asked_at)
             VALUES ($1, $2, $3, $4, $5, $6)"
        ),
        &[&id, &dialogue_id, &statement, &other, &by, &now],
    )?;
    keep_said(tx, &id, by, true, now)?;
    Ok(id)
}

/// Somebody says yes, and it may be agreed by that; or no, and it is over. `speakers`: who said either of them and is here.
pub fn say(
    tx: &mut Tx,
    dialogue: &Dialogue,
    merge: &Merge,
    speakers: &[String],
    (by, yes): (&str, bool),
    now: i64,
) -> Result<()> {
    keep_said(tx, &merge.id, by, yes, now)?;
    if !yes {
        end(tx, &merge.id, now)?;
        // What was one is two again, each with the votes that were cast on it.
        return if merge.merged_at.is_some() { queries::recount(tx, &dialogue.id) } else { Ok(()) };
    }
    let mut merge = merge.clone();
    if !merge.agreed.iter().any(|id| id == by) {
        merge.agreed.push(by.to_owned());
    }
    if merge.merged_at.is_none() && merge.is_agreed(speakers) {
        tx.run(sql!("UPDATE dialogue_merge SET merged_at = $2 WHERE id = $1"), &[&merge.id, &now])?;
        queries::recount(tx, &dialogue.id)?;
    }
    Ok(())
}

fn keep_said(tx: &mut Tx, merge_id: &str, by: &str, yes: bool, now: i64) -> Result<()> {
    tx.run(
        sql!(
            "INSERT INTO dialogue_merge_said (merge_id, person_id, agrees, said_at) VALUES ($1, $2, $3, $4)
             ON CONFLICT (merge_id, person_id) DO UPDATE SET agrees = excluded.agrees, said_at = excluded.said_at"
        ),
        &[&merge_id, &by, &i64::from(yes), &now],
    )?;
    Ok(())
}

fn end(tx: &mut Tx, merge_id: &str, now: i64) -> Result<()> {
    tx.run(
        sql!("UPDATE dialogue_merge SET ended_at = $2 WHERE id = $1 AND ended_at IS NULL"),
        &[&merge_id, &now],
    )?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn merge(agreed: &[&str]) -> Merge {
        let agreed = agreed.iter().map(|id| (*id).to_owned()).collect();
        let (id, asked_by) = ("m".into(), "nia".into());
        Merge { id, statement: 1, other: 2, asked_by, merged_at: None, agreed }
    }

    #[test]
    fn whoever_said_either_has_to_agree_and_two_people_at_least() {
        let speakers = ["carys".to_owned(), "ifan".to_owned()];
        assert!(!merge(&["nia", "carys"]).is_agreed(&speakers));
        assert!(merge(&["carys", "ifan"]).is_agreed(&speakers));
        assert!(!merge(&["nia"]).is_agreed(&[]), "nobody joins what others said alone");
        assert!(merge(&["nia", "tomos"]).is_agreed(&[]));
    }

    #[test]
    fn one_that_says_it_for_two_may_be_joined_to_a_third() {
        let direct = HashMap::from([(3, 2), (2, 1)]);
        assert_eq!((last_of(&direct, 3), last_of(&direct, 1)), (1, 1));
    }
}
