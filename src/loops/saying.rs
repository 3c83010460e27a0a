//! Somebody says something: the contribution and its loop, in one transaction.

use super::model::{CameBy, Question, Votes};
use super::queries::{self, New};
use super::question_queries;
use crate::sharing::How;
use crate::spaces::owed::{self, State};
use crate::spaces::{self, Loop, Space};
use crate::store::{Result, Tx, new_id};
use crate::words::{Lang, Worded, dates};

/// What is about to be kept. `Saying { space, words, lang, ..Saying::new(space, words, lang) }`.
#[derive(Clone)]
pub struct Saying<'a> {
    pub space: &'a Space,
    pub question: Option<&'a Question>,
    /// None: said without a name.
    pub person_id: Option<&'a str>,
    /// As whom they are seen.
    pub how: How,
    /// Who brings the answer to somebody who is not named.
    pub carried_by: Option<&'a str>,
    /// Who typed it in for them.
    pub typed_by: Option<&'a str>,
    pub words: &'a str,
    pub lang: Lang,
    pub came_by: CameBy,
    /// Where it comes from, when a second import must find it again.
    pub source: Option<&'a str>,
    pub card_id: Option<&'a str>,
    pub votes: Votes,
    pub said_at: Option<i64>,
}

impl<'a> Saying<'a> {
    pub fn new(space: &'a Space, words: &'a str, lang: Lang) -> Saying<'a> {
        Saying {
            space,
            question: None,
            person_id: None,
            how: How::Name,
            carried_by: None,
            typed_by: None,
            words,
            lang,
            came_by: CameBy::Screen,
            source: None,
            card_id: None,
            votes: Votes::default(),
            said_at: None,
        }
    }
}

/// Keeps a contribution and opens its loop: no contribution is ever without one. Gives its number in the space.
///
/// # Errors
/// When the store cannot keep it, or the same source was imported before.
pub fn say(tx: &mut Tx, saying: &Saying, now: i64) -> Result<i64> {
    let (id, space) = (new_id(), saying.space);
    // Asked again here: somebody may have had the form open when the space was closed.
    if spaces::find_by_code(tx, &space.code)?.is_none_or(|space| space.closed_at.is_some()) {
        return Err(crate::store::Error::Missing);
    }
    let number = spaces::next_number(tx, &space.id)?;
    let veil = veil(tx, saying)?;
    queries::add(
        tx,
        &New {
            id: &id,
            space_id: &space.id,
            number,
            question_id: saying.question.map(|question| question.id.as_str()),
            person_id: saying.person_id,
            veil: veil.as_deref(),
            carried_by: saying.carried_by,
            typed_by: saying.typed_by,
            words: saying.words,
            lang: saying.lang,
            came_by: saying.came_by,
            source: saying.source,
            card_id: saying.card_id,
            votes: saying.votes,
            said_at: saying.said_at.unwrap_or(now),
        },
    )?;
    let named = saying.question.and_then(|question| question.answerer_id.clone());
    let one = Loop {
        id: new_id(),
        contribution_id: id,
        owed_by: named.unwrap_or_else(|| space.answerer_id.clone()),
        due_at: due_under(space, saying.question, now),
        state: State::Waiting,
    };
    owed::owe(tx, &space.id, &one, now)?;
    Ok(number)
}

/// What is kept of whoever is not named: the codes of what they speak from in this space, or nothing.
fn veil(tx: &mut Tx, saying: &Saying) -> Result<Option<String>> {
    let from = match (saying.how, saying.person_id) {
        (How::Name, _) | (_, None) => return Ok(None),
        (How::Nameless, _) => Vec::new(),
        (How::Perspective, Some(id)) => {
            spaces::shared_perspectives(&spaces::members(tx, &saying.space.id)?, id)
        }
    };
    let codes: Vec<&str> = from.iter().map(|one| one.code()).collect();
    Ok(Some(codes.join(" ")))
}

/// By the day that was promised with the question; else as quickly as the space answers everything.
fn due_under(space: &Space, question: Option<&Question>, now: i64) -> i64 {
    let promised = question.and_then(|question| question.answer_by).filter(|by| *by > now);
    promised.unwrap_or_else(|| due(space, now))
}

/// The last moment of the day by which an answer is owed.
pub(super) fn due(space: &Space, now: i64) -> i64 {
    dates::after_days(now, space.answer_days + 1) - 1
}

/// A key question about to be asked.
pub struct Asking {
    pub words: Worded,
    /// Owes the answers under it; none: the space's own answerer.
    pub answerer_id: Option<String>,
    pub until: Option<i64>,
    pub answer_by: Option<i64>,
}

impl Asking {
    /// For as long as the space is there, and answered as everything in it.
    pub fn new(words: Worded) -> Asking {
        Asking { words, answerer_id: None, until: None, answer_by: None }
    }
}

/// Asks a key question.
///
/// # Errors
/// When the store cannot keep it.
pub fn ask(tx: &mut Tx, space: &Space, asking: Asking, asked_by: &str, now: i64) -> Result<Question> {
    let number = spaces::next_number(tx, &space.id)?;
    let Asking { words, answerer_id, until, answer_by } = asking;
    let question =
        Question { id: new_id(), number, words, answerer_id, closed_at: until, answer_by, said: 0 };
    question_queries::add_question(tx, &space.id, &question, asked_by, now)?;
    Ok(question)
}
