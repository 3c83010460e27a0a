//! May this person be here? Asked at each join, and again whenever something about a membership changed: somebody who
//! has left the group may still have the tab open.

use super::queries;
use crate::people::{self, May};
use crate::spaces;
use crate::store::{Result, Tx};
use std::sync::Arc;

/// What somebody showed at the door, as the database knows it: a hash.
#[derive(Clone, Debug)]
pub(super) enum Ticket {
    Session(String),
    /// A program's, made by a person on their page. It must be one that may write.
    Token(String),
}

#[derive(Clone, Debug)]
pub(super) struct Access {
    pub person_id: Arc<str>,
    pub space_id: Arc<str>,
    pub may_write: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Closed {
    /// Nobody we know, or not any more.
    Unknown,
    /// No such canvas, or one this person is not to know of.
    NotTheirs,
}

pub(super) fn access(
    tx: &mut Tx,
    ticket: &Ticket,
    canvas_id: &str,
    now: i64,
) -> Result<std::result::Result<Access, Closed>> {
    let person = match ticket {
        Ticket::Session(hash) => people::find_by_session(tx, hash, now)?.map(|person| person.id),
        Ticket::Token(hash) => people::find_by_token(tx, hash)?
            .filter(|(_, may)| *may == May::Write)
            .map(|(person, _)| person.id),
    };
    let Some(person) = person else { return Ok(Err(Closed::Unknown)) };
    Ok(of(tx, &person, canvas_id)?.ok_or(Closed::NotTheirs))
}

/// What this person may do here: read and perhaps write, or nothing.
pub(super) fn of(tx: &mut Tx, person_id: &str, canvas_id: &str) -> Result<Option<Access>> {
    let Some(canvas) = queries::whose(tx, canvas_id)? else { return Ok(None) };
    let Some(standing) = spaces::standing(tx, &canvas.space_id, person_id)? else { return Ok(None) };
    let own = canvas.owner_id.as_deref().is_none_or(|owner| owner == person_id);
    if !own && canvas.shown_at.is_none() {
        return Ok(None);
    }
    Ok(Some(Access {
        person_id: person_id.into(),
        space_id: canvas.space_id.into(),
        may_write: own && standing.may_add,
    }))
}
