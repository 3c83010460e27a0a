//! Whoever said something takes it back: the words are gone from every page, search, export and canvas at once, and a note
//! stays that something stood there. And what becomes of what somebody said when they are erased.

use super::model::Contribution;
use super::{queries as contributions, raised, taking_back_queries as queries, telling};
use crate::spaces::owed::{self, State};
use crate::store::{Result, Tx};

/// Nobody owes an answer any more to what was taken back.
///
/// # Errors
/// When the store cannot keep it.
pub fn take_back(tx: &mut Tx, contribution: &Contribution, now: i64) -> Result<()> {
    queries::take_words_out(tx, &contribution.id, now)?;
    let mut one = contribution.owed.clone();
    one.state = State::Settled;
    owed::change_loop(tx, &one)?;
    raised::word_again(tx, &contribution.id, now)
}

/// Somebody is erased. `take`: whatever they said goes with them; else it stays, and nobody can tell any more that it was
/// theirs, nor can this program. Gives the spaces in which something was taken out.
///
/// # Errors
/// When the store cannot keep it.
pub fn erase(tx: &mut Tx, person_id: &str, take: bool, now: i64) -> Result<Vec<String>> {
    let mut spaces = Vec::new();
    for (space_id, number) in queries::said_by(tx, person_id)? {
        let Some(one) = contributions::find(tx, &space_id, number)? else { continue };
        if take {
            take_back(tx, &one, now)?;
            if !spaces.contains(&space_id) {
                spaces.push(space_id);
            }
        }
        queries::forget_speaker(tx, &one.id)?;
        raised::word_again(tx, &one.id, now)?;
    }
    queries::forget_typist(tx, person_id)?;
    telling::notices::erase(tx, person_id)?;
    Ok(spaces)
}
