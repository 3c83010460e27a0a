//! What was read becomes contributions, each with an owed answer; or is found to be here already.

use super::files::Export;
use crate::loops::model::{CameBy, Votes};
use crate::loops::saying::{Asking, Saying, ask, say};
use crate::loops::{queries, question_queries};
use crate::spaces::Space;
use crate::store::{Result, Tx};
use crate::words::{Lang, Worded};
use std::collections::HashMap;

/// What a later export of the same conversation would change.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Places in `export.found.comments` of those not here yet.
    pub new: Vec<usize>,
    /// Contribution id and votes of those that were voted on since.
    pub recounted: Vec<(String, Votes)>,
    pub already: usize,
    /// Say something else than when they were brought in. They stay as they are.
    pub reworded: usize,
    /// Were moderated out since. They stay: to hide words takes two keys.
    pub taken_out: usize,
    /// The question they stand under, when any of them is here.
    pub question_id: Option<String>,
}

#[derive(Debug, PartialEq, Eq)]
pub struct Brought {
    pub new: usize,
    pub recounted: usize,
    pub already: usize,
    /// The question they stand under; none when nothing was brought, now or before.
    pub question_id: Option<String>,
}

/// Compares an export with what is in the space already.
///
/// # Errors
/// When the store cannot be read.
pub fn look(tx: &mut Tx, space: &Space, export: &Export) -> Result<Found> {
    let start = format!("polis:{}:", export.summary.conversation);
    let here: HashMap<String, queries::Sourced> = queries::sourced(tx, &space.id, &start)?
        .into_iter()
        .filter_map(|one| Some((one.source.strip_prefix(&start)?.to_owned(), one)))
        .collect();
    let mut found =
        Found { question_id: here.values().find_map(|one| one.question_id.clone()), ..Found::default() };
    for (at, comment) in export.found.comments.iter().enumerate() {
        let Some(one) = here.get(&comment.id.to_string()) else {
            found.new.push(at);
            continue;
        };
        found.already += 1;
        found.reworded += usize::from(one.words != comment.words);
        if one.votes != export.tally.votes[at] {
            found.recounted.push((one.id.clone(), export.tally.votes[at]));
        }
    }
    let out = &export.found.left_out.moderated;
    found.taken_out = out.iter().filter(|id| here.contains_key(&id.to_string())).count();
    Ok(found)
}

/// Keeps what is new, and the votes of what is not. Call it in one transaction.
///
/// # Errors
/// When the store cannot keep it.
pub fn bring(
    tx: &mut Tx,
    space: &Space,
    export: &Export,
    lang: Lang,
    now: i64,
    mut kept: impl FnMut(u64),
) -> Result<Brought> {
    let found = look(tx, space, export)?;
    let questions = question_queries::questions(tx, &space.id)?;
    let mut question = questions.into_iter().find(|one| Some(&one.id) == found.question_id.as_ref());
    if question.is_none() && !found.new.is_empty() {
        let topic = Worded::only(lang, export.summary.topic.as_str());
        question = Some(ask(tx, space, Asking::new(topic), &space.answerer_id, now)?);
    }
    for (count, at) in found.new.iter().enumerate() {
        let comment = &export.found.comments[*at];
        let source = format!("polis:{}:{}", export.summary.conversation, comment.id);
        let saying = Saying {
            question: question.as_ref(),
            came_by: CameBy::Import,
            source: Some(&source),
            votes: export.tally.votes[*at],
            // A clock that was wrong over there must not put it into the future here.
            said_at: Some(comment.said_at.min(now)),
            ..Saying::new(space, &comment.words, lang)
        };
        say(tx, &saying, now)?;
        kept(count as u64 + 1);
    }
    for (id, votes) in &found.recounted {
        queries::recount(tx, id, *votes)?;
    }
    Ok(Brought {
        new: found.new.len(),
        recounted: found.recounted.len(),
        already: found.already,
        question_id: question.map(|one| one.id),
    })
}
