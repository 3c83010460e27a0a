//! Dialogues, kept and found.

use super::model::Dialogue;
use crate::loops::{self, Question};
use crate::store::{Result, Row, Tx, sql};
use crate::words::Worded;

/// A dialogue about to be kept.
pub struct New<'a> {
    pub id: &'a str,
    pub space_id: &'a str,
    pub number: i64,
    pub title: &'a Worded,
    pub can_change: &'a Worded,
    pub cannot_change: &'a Worded,
    pub until: i64,
    pub answer_by: i64,
    pub source: Option<&'a str>,
    pub opened_by: &'a str,
}

pub fn add(tx: &mut Tx, new: &New, now: i64) -> Result<()> {
    tx.run(
        sql!(
            "INSERT INTO dialogue (id, space_id, number, title, can_change, cannot_change, until, answer_by, source,
                                   recounts, opened_by, opened_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0, $10, $11)"
        ),
        &[
            &new.id,
            &new.space_id,
            &new.number,
            &new.title.to_json(),
            &new.can_change.to_json(),
            &new.cannot_change.to_json(),
            &new.until,
            &new.answer_by,
            &new.source,
            &new.opened_by,
            &now,
        ],
    )?;
    Ok(())
}

pub fn add_question(tx: &mut Tx, dialogue_id: &str, position: i64, question_id: &str) -> Result<()> {
    tx.run(
        sql!("INSERT INTO dialogue_question (dialogue_id, position, question_id) VALUES ($1, $2, $3)"),
        &[&dialogue_id, &position, &question_id],
    )?;
    Ok(())
}

/// The newest first, without their questions.
pub fn of_space(tx: &mut Tx, space_id: &str) -> Result<Vec<Dialogue>> {
    tx.all(
        sql!(
            "SELECT d.id, d.number, d.title, d.can_change, d.cannot_change, d.until, d.answer_by, d.source, d.recounts,
                    p.name, d.opened_at
             FROM dialogue d JOIN person p ON p.id = d.opened_by WHERE d.space_id = $1 ORDER BY d.number DESC"
        ),
        &[&space_id],
        read,
    )
}

pub fn find(tx: &mut Tx, space_id: &str, number: i64) -> Result<Option<Dialogue>> {
    let found = tx.maybe(
        sql!(
            "SELECT d.id, d.number, d.title, d.can_change, d.cannot_change, d.until, d.answer_by, d.source, d.recounts,
                    p.name, d.opened_at
             FROM dialogue d JOIN person p ON p.id = d.opened_by WHERE d.space_id = $1 AND d.number = $2"
        ),
        &[&space_id, &number],
        read,
    )?;
    let Some(mut dialogue) = found else { return Ok(None) };
    dialogue.questions = questions(tx, space_id, &dialogue.id)?;
    Ok(Some(dialogue))
}

/// The number of the dialogue that an earlier import of the same source opened.
pub fn find_source(tx: &mut Tx, space_id: &str, source: &str) -> Result<Option<i64>> {
    tx.maybe(
        sql!("SELECT number FROM dialogue WHERE space_id = $1 AND source = $2"),
        &[&space_id, &source],
        |row| row.get(0),
    )
}

fn questions(tx: &mut Tx, space_id: &str, dialogue_id: &str) -> Result<Vec<Question>> {
    let ids: Vec<String> = tx.all(
        sql!("SELECT question_id FROM dialogue_question WHERE dialogue_id = $1 ORDER BY position"),
        &[&dialogue_id],
        |row| row.get(0),
    )?;
    let mut all = loops::questions(tx, space_id)?;
    all.retain(|question| ids.contains(&question.id));
    all.sort_by_key(|question| ids.iter().position(|id| *id == question.id));
    Ok(all)
}

fn read(row: &Row) -> Result<Dialogue> {
    let worded =
        |at| -> Result<Worded> { Ok(Worded::from_json(&row.get::<String>(at)?).unwrap_or_default()) };
    Ok(Dialogue {
        id: row.get(0)?,
        number: row.get(1)?,
        title: worded(2)?,
        can_change: worded(3)?,
        cannot_change: worded(4)?,
        until: row.get(5)?,
        answer_by: row.get(6)?,
        source: row.get(7)?,
        recounts: row.get(8)?,
        opened_by: row.get(9)?,
        opened_at: row.get(10)?,
        questions: Vec::new(),
    })
}

/// Votes were taken out, or two statements joined: whoever keeps a count begins anew.
pub fn recount(tx: &mut Tx, dialogue_id: &str) -> Result<()> {
    tx.run(sql!("UPDATE dialogue SET recounts = recounts + 1 WHERE id = $1"), &[&dialogue_id])?;
    Ok(())
}
