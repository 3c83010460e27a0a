//! A dialogue begins: its key questions are asked, each open until the last day and answered by the promised one.

use super::queries::{self, New};
use crate::loops::{self, Asking};
use crate::spaces::{self, Space};
use crate::store::{Result, Tx, new_id};
use crate::words::Worded;

/// A dialogue about to be opened.
#[derive(Debug, Clone)]
pub struct Opening {
    pub title: Worded,
    pub can_change: Worded,
    pub cannot_change: Worded,
    pub questions: Vec<Worded>,
    pub until: i64,
    pub answer_by: i64,
    /// Owes the answers; none: the space's own answerer.
    pub answerer_id: Option<String>,
    /// Where it was held, when an import must find it again.
    pub source: Option<String>,
}

/// Opens it, and gives its number in the space.
///
/// # Errors
/// When the store cannot keep it, or the same source was imported before.
pub fn open(tx: &mut Tx, space: &Space, opening: &Opening, by: &str, now: i64) -> Result<i64> {
    let (_, number) = keep(tx, space, opening, by, now)?;
    Ok(number)
}

/// Keeps the dialogue and its questions; gives its id and number.
fn keep(tx: &mut Tx, space: &Space, opening: &Opening, by: &str, now: i64) -> Result<(String, i64)> {
    let (id, number) = (new_id(), spaces::next_number(tx, &space.id)?);
    let new = New {
        id: &id,
        space_id: &space.id,
        number,
        title: &opening.title,
        can_change: &opening.can_change,
        cannot_change: &opening.cannot_change,
        until: opening.until,
        answer_by: opening.answer_by,
        source: opening.source.as_deref(),
        opened_by: by,
    };
    queries::add(tx, &new, now)?;
    for (at, words) in opening.questions.iter().enumerate() {
        let asking = Asking {
            words: words.clone(),
            answerer_id: opening.answerer_id.clone(),
            until: Some(opening.until),
            answer_by: Some(opening.answer_by),
        };
        let question = loops::ask(tx, space, asking, by, now)?;
        queries::add_question(tx, &id, at as i64 + 1, &question.id)?;
    }
    Ok((id, number))
}

/// Makes a dialogue around a question that is there already, as an import leaves it.
///
/// # Errors
/// When the store cannot keep it.
pub fn around(
    tx: &mut Tx,
    space: &Space,
    opening: &Opening,
    question_id: &str,
    by: &str,
    now: i64,
) -> Result<i64> {
    let (id, number) = keep(tx, space, opening, by, now)?;
    queries::add_question(tx, &id, 1, question_id)?;
    Ok(number)
}
