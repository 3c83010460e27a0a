//! An answer is given, goes back to each person it is owed to, and they say whether it answers them.

use super::model::{Answer, CameBy, Contribution, Kind, may_reopen};
use super::saying::due;
use super::words::Words;
use super::{answer_queries, bringing, queries, raised};
use crate::actions::{self, NewAction};
use crate::people::{self, Channel};
use crate::post::{self, Email};
use crate::spaces::owed::{self, State};
use crate::spaces::{self, Space};
use crate::store::{Tx, new_id};
use crate::web::Error;
use crate::words::{Lang, Worded};

/// One answer to one or several contributions.
#[derive(Clone)]
pub struct Answering {
    pub kind: Kind,
    pub words: Worded,
    pub reason: Worded,
    /// The numbers of the contributions it answers.
    pub to: Vec<i64>,
}

/// What an answer promises: who will do it, and by when. It becomes an action of theirs.
#[derive(Debug, Clone)]
pub struct Promise {
    pub owner_id: String,
    pub due_at: i64,
    pub lang: Lang,
}

/// As `answer`, for one that promises: the action is opened in the same transaction.
///
/// # Errors
/// As `answer`.
pub fn promise(
    tx: &mut Tx,
    space: &Space,
    answering: &Answering,
    promise: &Promise,
    by: &str,
    home: &str,
    now: i64,
) -> Result<Answer, Error> {
    let answer = answer(tx, space, answering, by, home, now)?;
    let lang = answering.words.lang_of(promise.lang);
    let new = NewAction {
        space_id: space.id.clone(),
        words: in_short(answering.words.in_lang(lang)),
        lang,
        owner_id: promise.owner_id.clone(),
        due_at: promise.due_at,
        made_by: by.into(),
        answer_id: Some(answer.id.clone()),
        card_id: None,
    };
    actions::make(tx, &new, now)?;
    Ok(answer)
}

/// An action is short. The answer, which is not, is one step away from it.
fn in_short(words: &str) -> String {
    const MOST: usize = 300;
    if words.chars().count() <= MOST {
        return words.into();
    }
    let start: String = words.chars().take(MOST).collect();
    let whole_words = start.rsplit_once(char::is_whitespace).map_or(&*start, |(front, _)| front);
    format!("{}…", whole_words.trim_end())
}

/// Gives an answer. Each person it answers is owed the news by their channel from this moment.
///
/// Contributions that were answered by somebody else in the meantime are left as they are.
///
/// # Errors
/// `NotFound` when none of the contributions is owed an answer any more; or when the store cannot keep it.
pub fn answer(
    tx: &mut Tx,
    space: &Space,
    answering: &Answering,
    by: &str,
    home: &str,
    now: i64,
) -> Result<Answer, Error> {
    let mut owed = Vec::new();
    for number in &answering.to {
        owed.extend(queries::find(tx, &space.id, *number)?.filter(|one| one.owed.state.is_owed()));
    }
    if owed.is_empty() {
        return Err(Error::NotFound);
    }
    let answer = Answer {
        id: new_id(),
        number: spaces::next_number(tx, &space.id)?,
        kind: answering.kind,
        words: answering.words.clone(),
        reason: answering.reason.clone(),
        answered_by: by.into(),
        name: String::new(),
        answered_at: now,
        from_id: None,
        from_space: None,
        promised: Vec::new(),
    };
    answer_queries::add(tx, &space.id, &answer)?;
    for contribution in owed {
        let mut one = contribution.owed.clone();
        one.state = State::Answered;
        owed::change_loop(tx, &one)?;
        answer_queries::add_to_loop(tx, &answer.id, &one.id)?;
        tell(tx, &contribution, &answer, home, now)?;
        raised::bring_down(tx, &contribution, &answer, home, now)?;
    }
    Ok(answer)
}

/// Owes somebody the news. For those who gave no name it goes up on the notice board.
pub(super) fn tell(
    tx: &mut Tx,
    contribution: &Contribution,
    answer: &Answer,
    home: &str,
    now: i64,
) -> Result<(), Error> {
    let loop_id = &contribution.owed.id;
    if contribution.came_by == CameBy::Raised && contribution.speaker_id.is_none() {
        // Raised by a group: the answer goes down to each of those whose words are in it.
        return Ok(());
    }
    let Some(person_id) = &contribution.speaker_id else {
        return Ok(answer_queries::owe_telling(tx, &answer.id, loop_id, Channel::Letter, now, None)?);
    };
    let Some(person) = people::find(tx, person_id)? else { return Ok(()) };
    answer_queries::owe_telling(tx, &answer.id, loop_id, Channel::Page, now, None)?;
    if contribution.person_id.is_none() {
        // A letter in the hands of the group would name them: they read it on their page, or whom they chose brings it.
        return Ok(bringing::owe(tx, &answer.id, loop_id, &contribution.id, now)?);
    }
    match (person.hears_by, &person.email) {
        (Channel::Email, Some(address)) => {
            // What it is about is never in the email: other people read over shoulders.
            let w = Words(person.lang);
            let email = Email {
                person_id: person.id.clone(),
                address: address.clone(),
                subject: w.email_subject().into(),
                body: w.email_body(format!("{home}/{}/said", person.lang), &person.name),
            };
            // Told once it is sent; when it cannot be sent, it becomes a letter.
            let post_id = post::keep(tx, &email, now)?;
            answer_queries::owe_telling(tx, &answer.id, loop_id, Channel::Email, now, Some(&post_id))?;
        }
        (channel @ (Channel::Letter | Channel::Meeting), _) => {
            answer_queries::owe_telling(tx, &answer.id, loop_id, channel, now, None)?;
        }
        (Channel::Page | Channel::Email, _) => {}
    }
    Ok(())
}

/// "This does not answer me": owed again, with a new date. Heard once for each contribution.
///
/// # Errors
/// `NotAllowed` when it cannot be reopened (any more).
pub fn reopen(
    tx: &mut Tx,
    space: &Space,
    contribution: &Contribution,
    reason: &str,
    now: i64,
) -> Result<(), Error> {
    reopen_for(tx, space, contribution, reason, None, now)
}

/// As `reopen`, written down by somebody for whoever said it.
pub(super) fn reopen_for(
    tx: &mut Tx,
    space: &Space,
    contribution: &Contribution,
    reason: &str,
    typed_by: Option<&str>,
    now: i64,
) -> Result<(), Error> {
    let mut one = contribution.owed.clone();
    if !may_reopen(&one, answer_queries::reopening(tx, &one.id)?.is_some()) {
        return Err(Error::NotAllowed);
    }
    one.state = State::Reopened;
    one.due_at = due(space, now);
    answer_queries::reopen(tx, &one.id, reason, typed_by, now)?;
    Ok(owed::change_loop(tx, &one)?)
}

/// "This answers me."
///
/// # Errors
/// `NotAllowed` when no answer stands.
pub fn settle(tx: &mut Tx, contribution: &Contribution, now: i64) -> Result<(), Error> {
    let mut one = contribution.owed.clone();
    if one.state != State::Answered {
        return Err(Error::NotAllowed);
    }
    one.state = State::Settled;
    answer_queries::settle(tx, &one.id, now)?;
    Ok(owed::change_loop(tx, &one)?)
}
