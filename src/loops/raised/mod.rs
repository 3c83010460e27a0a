//! A theme: several contributions taken together to the wider space, with each speaker's consent.
//!
//! There it is a contribution that is owed an answer by that space's days. Nobody there sees who said it unless they
//! agreed. The answer comes down to every person whose words are in it, as an answer to what they said here.

mod list;
mod make;
mod model;
mod queries;
mod show;

pub(crate) mod words {
    include!(concat!(env!("OUT_DIR"), "/loops_raised_words.rs"));
}

pub use make::make;
pub use model::{Consent, Theme, Voice};
pub use queries::{Asked, asked_of, below, find, origin};
pub use show::{consent, raise};

use super::answering::tell;
use super::model::{Answer, Contribution};
use super::{answer_queries, queries as contributions, taking_back_queries as words_of};
use crate::spaces;
use crate::spaces::owed::{self, State};
use crate::store::{Tx, new_id};
use crate::web::{Doors, Error, Opens};

pub fn doors() -> Doors {
    Doors::new()
        .get("/spaces/{space}/themes", Opens::ToMembers, list::show)
        .get("/spaces/{space}/themes/new", Opens::ToMembers, make::ask)
        .post("/spaces/{space}/themes/new", Opens::ToMembers, make::send)
        .get("/spaces/{space}/themes/{theme}", Opens::ToMembers, show::show)
        .post("/spaces/{space}/themes/{theme}/consent", Opens::ToMembers, show::say)
        .post("/spaces/{space}/themes/{theme}/raise", Opens::ToMembers, show::send)
}

/// Gives an answer that was given to a raised theme to each contribution in it, and tells each speaker by their channel.
///
/// # Errors
/// When the store cannot keep it.
pub(super) fn bring_down(
    tx: &mut Tx,
    raised: &Contribution,
    answer: &Answer,
    home: &str,
    now: i64,
) -> Result<(), Error> {
    let Some(theme) = queries::of_contribution(tx, &raised.id)? else { return Ok(()) };
    let lower = Answer {
        id: new_id(),
        number: spaces::next_number(tx, &theme.space_id)?,
        // Should it have come from still further up, it is that answer's promises which count.
        from_id: answer.from_id.clone().or_else(|| Some(answer.id.clone())),
        ..answer.clone()
    };
    answer_queries::add(tx, &theme.space_id, &lower)?;
    for voice in queries::voices(tx, &theme)?.into_iter().filter(|voice| voice.consent.is_yes()) {
        let mut one = voice.contribution.owed.clone();
        one.state = State::Answered;
        owed::change_loop(tx, &one)?;
        answer_queries::add_to_loop(tx, &lower.id, &one.id)?;
        tell(tx, &voice.contribution, &lower, home, now)?;
        bring_down(tx, &voice.contribution, &lower, home, now)?;
    }
    Ok(())
}

/// Somebody took back what they said, or their name from it: wherever it was raised to, it is so from now on.
///
/// # Errors
/// When the store cannot keep it.
pub(super) fn word_again(tx: &mut Tx, contribution_id: &str, now: i64) -> crate::store::Result<()> {
    for theme in queries::with_voice(tx, contribution_id)? {
        let Some(above) = contribution_of(tx, &theme)? else { continue };
        let voices = queries::voices(tx, &theme)?;
        match model::as_said(&theme, &voices, above.lang) {
            Some((words, _)) => words_of::word_again(tx, &above.id, &words)?,
            None => super::taking_back::take_back(tx, &above, now)?,
        }
        word_again(tx, &above.id, now)?;
    }
    Ok(())
}

/// The contribution that a theme became.
pub(super) fn contribution_of(tx: &mut Tx, theme: &Theme) -> crate::store::Result<Option<Contribution>> {
    match theme.raised_as {
        Some(number) => contributions::find(tx, &theme.to_id, number),
        None => Ok(None),
    }
}

#[cfg(test)]
mod tests;
