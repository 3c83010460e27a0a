//! Keeping what somebody answered.

use super::queries::{self, Beside, Given};
use super::rounds::{self, Rhythm, Round};
use super::unnamed::Unnamed;
use crate::loops::CameBy;
use crate::spaces::{Perspective, Space};
use crate::store::{self, Tx};
use crate::words::Lang;

/// Whose answers they are.
#[derive(Clone, Debug)]
pub enum Whose {
    /// A member's, who is found again by their id for as long as the round may run, and by nothing else.
    Member { id: String },
    /// On a sheet that gives no name. It counts once, and cannot be changed.
    Sheet,
}

/// Answers about to be kept.
#[derive(Clone, Debug)]
pub struct Answering {
    pub whose: Whose,
    /// At the time of answering: what somebody speaks from may change.
    pub perspectives: Vec<Perspective>,
    pub given: Vec<Given>,
    pub lang: Lang,
    pub came_by: CameBy,
    /// Drawn at random, for a round or a sheet that has no secret yet.
    pub fresh: String,
}

/// Keeps the answers in the round that runs now. What a member left out on a screen is left out from now on. What they
/// have answered is never replaced by what somebody types in for them: whoever could do that would see in the counts what
/// it was.
///
/// # Errors
/// When the store cannot keep them.
pub fn answer(tx: &mut Tx, space: &Space, answering: &Answering, now: i64) -> store::Result<Round> {
    let round = Round::at(now, queries::rhythm(tx, &space.id)?);
    queries::keep_starter(tx, space, rounds::moment(&round.start))?;
    let (secret, person_id) = match &answering.whose {
        Whose::Member { id } => {
            (queries::secret(tx, &space.id, &round.start, &answering.fresh, &rounds::long_over(now))?, &**id)
        }
        Whose::Sheet => (answering.fresh.clone(), ""),
    };
    let who = Unnamed { secret: &secret, person_id, round: &round.start };
    let Answering { perspectives, lang, came_by, .. } = answering;
    let beside = Beside { lang: *lang, perspectives, came_by: came_by.code() };
    let already = match (&answering.whose, came_by) {
        (Whose::Member { .. }, CameBy::Paper) => queries::own(tx, &space.id, &who)?,
        _ => Vec::new(),
    };
    for given in &answering.given {
        if already.iter().any(|one| one.value == given.value) {
            continue;
        }
        if !given.is_empty() {
            queries::keep(tx, &space.id, &who, given, &beside)?;
        } else if *came_by == CameBy::Screen {
            queries::take_out(tx, &space.id, &who, given.value)?;
        }
    }
    Ok(round)
}

/// What somebody has answered in the round that runs now; and that round.
pub fn own(tx: &mut Tx, space_id: &str, person_id: &str, now: i64) -> store::Result<(Round, Vec<Given>)> {
    let rhythm: Rhythm = queries::rhythm(tx, space_id)?;
    let round = Round::at(now, rhythm);
    let own = match queries::known_secret(tx, space_id, &round.start)? {
        Some(secret) => {
            let who = Unnamed { secret: &secret, person_id, round: &round.start };
            queries::own(tx, space_id, &who)?
        }
        None => Vec::new(),
    };
    Ok((round, own))
}
