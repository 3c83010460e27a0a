//! Law 2: nobody holds the keys alone. Whatever a group keeps to itself is asked for once, with a reason, and done when
//! lived experience and the organisation have each turned their key: two people, two sides. Either may refuse, and says
//! why.
//!
//! Any member may ask; whoever asks and holds a key turns it with the asking. The feature whose act it is calls
//! [`turn`] in a transaction and, on [`Turned::Both`], does the act in that same transaction.

mod model;
mod queries;
mod voices;

pub use model::{Act, Ask, Asked, State, Turn, Turned, WaitingFor, other};
pub use queries::{find, settled, waiting, waiting_about, waiting_for};
pub use voices::Voices;
#[cfg(test)]
pub use voices::{HEARD, LATER};

use crate::spaces::{self, Membership};
use crate::store::Tx;
use crate::web::Error;

/// Asks for an act. When it has been asked for already, that one is found and nothing is added to it: whoever asks
/// again should read it first. Show [`Asked::page`] next.
///
/// # Errors
/// `NotAllowed` for anybody who is no member at this moment.
pub fn ask(tx: &mut Tx, ask: &Ask, person_id: &str, now: i64) -> Result<Asked, Error> {
    let me = member(tx, ask.space_id, person_id)?;
    if let Some(asked) = waiting_about(tx, ask.space_id, ask.act, ask.about)? {
        return Ok(asked);
    }
    queries::add(tx, ask, person_id, now)?;
    let asked = find(tx, ask.space_id, ask.id)?.ok_or(Error::NotFound)?;
    if asked.may_be_turned_by(&me) {
        put_in(tx, &asked, &me, now)?;
    }
    find(tx, ask.space_id, ask.id)?.ok_or(Error::NotFound)
}

/// Turns somebody's key. Turning twice is turning once.
///
/// # Errors
/// `NotFound` when this space was never asked for it; `NotAllowed` for whoever holds no key at this moment or is the
/// person it is about.
pub fn turn(tx: &mut Tx, space_id: &str, id: &str, person_id: &str, now: i64) -> Result<Turned, Error> {
    let (asked, me) = read(tx, space_id, id, person_id)?;
    if asked.state != State::Asked {
        return Ok(Turned::Settled);
    }
    put_in(tx, &asked, &me, now)
}

/// Agrees in place of a key that nobody can turn. Agreeing twice is agreeing once.
///
/// # Errors
/// As [`turn`]; `NotAllowed` for whoever may not speak in place of a key.
pub fn agree(tx: &mut Tx, space_id: &str, id: &str, person_id: &str, now: i64) -> Result<Turned, Error> {
    let asked = find(tx, space_id, id)?.ok_or(Error::NotFound)?;
    let me = member(tx, space_id, person_id)?;
    if asked.state != State::Asked || asked.voices.iter().any(|voices| voices.have(person_id)) {
        return Ok(Turned::Settled);
    }
    let side = asked.may_be_agreed_by(&me, now).ok_or(Error::NotAllowed)?;
    queries::keep_voice(tx, id, side, person_id, now)?;
    settle(tx, space_id, id, now)
}

/// Refuses, with a reason; that settles it. False when it was settled before.
///
/// # Errors
/// As [`turn`].
pub fn refuse(
    tx: &mut Tx,
    space_id: &str,
    id: &str,
    person_id: &str,
    because: &str,
    now: i64,
) -> Result<bool, Error> {
    let (asked, me) = read(tx, space_id, id, person_id)?;
    if !asked.may_be_refused_by(&me) && asked.state == State::Asked {
        return Err(Error::NotAllowed);
    }
    Ok(asked.state == State::Asked && queries::refuse(tx, &asked.id, &me.person_id, because, now)? == 1)
}

fn read(tx: &mut Tx, space_id: &str, id: &str, person_id: &str) -> Result<(Asked, Membership), Error> {
    let asked = find(tx, space_id, id)?.ok_or(Error::NotFound)?;
    let me = member(tx, space_id, person_id)?;
    if me.key.is_none() || asked.is_about(person_id) {
        return Err(Error::NotAllowed);
    }
    Ok((asked, me))
}

// Asked of the database again, in the transaction: what the request knew may be a moment old.
fn member(tx: &mut Tx, space_id: &str, person_id: &str) -> Result<Membership, Error> {
    spaces::membership(tx, space_id, person_id)?.ok_or(Error::NotAllowed)
}

fn put_in(tx: &mut Tx, asked: &Asked, me: &Membership, now: i64) -> Result<Turned, Error> {
    let side = me.key.ok_or(Error::NotAllowed)?;
    if !asked.is_turned_by(side) {
        queries::keep_turn(tx, asked, side, &me.person_id, now)?;
    }
    let theirs = asked.turns.iter().find(|turn| turn.side == other(side));
    // Two sides are two people: somebody who held one key and now holds the other has turned one of them.
    if theirs.is_some_and(|turn| turn.person_id == me.person_id) {
        return Ok(Turned::Waiting(other(side)));
    }
    settle(tx, &asked.space_id, &asked.id, now)
}

/// Done, once each side has turned its key or spoken in its place.
fn settle(tx: &mut Tx, space_id: &str, id: &str, now: i64) -> Result<Turned, Error> {
    let asked = find(tx, space_id, id)?.ok_or(Error::NotFound)?;
    if let Some(side) = asked.waits_for() {
        return Ok(Turned::Waiting(side));
    }
    queries::done(tx, id, now)?;
    Ok(Turned::Both)
}
