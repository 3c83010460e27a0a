//! The ground rules of a space, and what takes two keys.
//!
//! An agreement counts once lived experience and the organisation have both turned their key for it; each member says
//! "I agree" for themselves. Removing somebody, a lost code, a change of who holds a key: the same two keys, and
//! everybody in the space sees who asked, why, and what became of it. See [`keys`] for other features' acts.

mod acts;
mod agreement;
mod ask;
mod asked;
mod changes;
mod give;
mod holders;
pub mod keys;
mod propose;
mod versions;

pub(crate) mod words {
    include!(concat!(env!("OUT_DIR"), "/agreements_words.rs"));
}

pub use keys::{WaitingFor, waiting_for};
pub use versions::{agree, count_from, propose};

use crate::web::{Doors, Opens};

pub fn doors() -> Doors {
    Doors::new()
        .get("/spaces/{space}/agreement", Opens::ToMembers, agreement::show)
        .get("/spaces/{space}/agreement/propose", Opens::ToMembers, propose::ask)
        .post("/spaces/{space}/agreement/propose", Opens::ToMembers, propose::send)
        .get("/spaces/{space}/agreement/{version}", Opens::ToMembers, agreement::version)
        .post("/spaces/{space}/agreement/{version}/agree", Opens::ToMembers, agreement::agree)
        .get("/spaces/{space}/keys", Opens::ToMembers, holders::show)
        .get("/spaces/{space}/keys/give", Opens::ToMembers, give::ask)
        .post("/spaces/{space}/keys/give", Opens::ToMembers, give::send)
        .post("/spaces/{space}/keys/offers/{change}", Opens::ToMembers, holders::answer)
        .get("/spaces/{space}/keys/{asked}", Opens::ToMembers, asked::show)
        .get("/spaces/{space}/keys/{asked}/turn", Opens::ToMembers, asked::back)
        .get("/spaces/{space}/keys/{asked}/refuse", Opens::ToMembers, asked::back)
        .get("/spaces/{space}/keys/{asked}/agree", Opens::ToMembers, asked::back)
        .post("/spaces/{space}/keys/{asked}/agree", Opens::ToMembers, asked::agree)
        .post("/spaces/{space}/keys/{asked}/turn", Opens::ToKeyHolders, asked::turn)
        .post("/spaces/{space}/keys/{asked}/refuse", Opens::ToKeyHolders, asked::refuse)
        .get("/spaces/{space}/people/{person}/{what}", Opens::ToMembers, ask::show)
        .post("/spaces/{space}/people/{person}/{what}", Opens::ToMembers, ask::send)
}

#[cfg(test)]
pub mod testing;
#[cfg(test)]
mod tests;
