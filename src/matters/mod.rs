//! What matters to one person, said before anybody proposes anything: a conversation without hurry, each part of which can
//! be left out.
//!
//! It is theirs from the first moment, also when a worker opens it with them and types. They say who reads each thing in
//! it, and they alone take something from it to the group.

mod blank;
mod bring;
mod entry;
mod found;
mod open;
mod overview;
mod part;
mod queries;
mod questions;
mod raise;
mod sheet;
mod short;
mod template;

pub(crate) mod words {
    include!(concat!(env!("OUT_DIR"), "/matters_words.rs"));
}

pub use entry::{NewEntry, Taking, keep, take_up};

use crate::web::{Doors, Opens};

pub fn doors() -> Doors {
    Doors::new()
        .get("/matters/new", Opens::ToPersons, open::ask)
        .post("/matters/new", Opens::ToPersons, open::send)
        .get("/spaces/{space}/matters", Opens::ToMembers, overview::show)
        .get("/spaces/{space}/matters/sheet", Opens::ToMembers, sheet::show)
        .get("/spaces/{space}/matters/bring", Opens::ToMembers, bring::show)
        .post("/spaces/{space}/matters/bring", Opens::ToMembers, bring::done)
        .get("/spaces/{space}/matters/blank", Opens::ToMembers, blank::show)
        .get("/spaces/{space}/matters/questions", Opens::ToKeyHolders, questions::ask)
        .post("/spaces/{space}/matters/questions", Opens::ToKeyHolders, questions::send)
        .get("/spaces/{space}/matters/short", Opens::ToMembers, short::ask)
        .post("/spaces/{space}/matters/short", Opens::ToMembers, short::send)
        .get("/spaces/{space}/matters/raise", Opens::ToOwner, raise::ask)
        .post("/spaces/{space}/matters/raise", Opens::ToOwner, raise::send)
        .get("/spaces/{space}/matters/{part}", Opens::ToMembers, part::ask)
        .post("/spaces/{space}/matters/{part}", Opens::ToMembers, part::send)
        .get("/spaces/{space}/matters/found/{item}", Opens::ToMembers, found::ask)
        .post("/spaces/{space}/matters/found/{item}", Opens::ToMembers, found::send)
}

#[cfg(test)]
mod tests;
