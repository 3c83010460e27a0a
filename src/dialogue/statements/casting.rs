//! Somebody agrees, disagrees or passes.

use super::queries::{self, Vote};
use crate::dialogue::merging;
use crate::dialogue::model::{Choice, Dialogue};
use crate::loops::{self, CameBy};
use crate::spaces::Space;
use crate::store::Tx;
use crate::web::Error;

/// What somebody says to some of the statements.
pub struct Cast<'a> {
    /// A person's id, or `sheet:…` for one who gives no name.
    pub voter: &'a str,
    /// By the number of the statement.
    pub choices: &'a [(i64, Choice)],
    pub came_by: CameBy,
    pub typed_by: Option<&'a str>,
}

/// Keeps it, when the dialogue is open still and these are statements in it.
///
/// # Errors
/// Too late after the last day; not found where it is no statement of this dialogue, or its words are gone.
pub fn cast(tx: &mut Tx, space: &Space, dialogue: &Dialogue, cast: &Cast, now: i64) -> Result<(), Error> {
    if !dialogue.is_open(now) || space.closed_at.is_some() {
        return Err(Error::TooLate);
    }
    let merged = merging::merged(tx, &dialogue.id)?;
    for (number, choice) in cast.choices {
        let statement = merged.get(number).copied().unwrap_or(*number);
        let question = loops::question_of(tx, &space.id, statement)?;
        if question.is_none_or(|id| dialogue.question(&id).is_none()) {
            return Err(Error::NotFound);
        }
        let Cast { voter, came_by, typed_by, .. } = *cast;
        let (dialogue_id, choice) = (&*dialogue.id, *choice);
        queries::keep(tx, &Vote { dialogue_id, voter, statement, choice, came_by, typed_by }, now)?;
    }
    Ok(())
}
