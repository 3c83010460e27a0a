//! Somebody doing something by a date: who, what, by when, and whether it was kept.
//!
//! Its owner says so, and why. Somebody else may type that in for an owner who is on paper or on the telephone: it is
//! read back first, and the page names both. For an owner who has gone, any member says what became of it. It is said
//! once; a change of mind is another action. No percentages and no league table: a plain count of whose hands it is in.

mod board;
mod keep;
mod make;
mod model;
mod queries;
mod show;

pub(crate) mod words {
    include!(concat!(env!("OUT_DIR"), "/actions_words.rs"));
}

pub use keep::{Kept, TypedKept, say};
pub use make::{Typed, Wanted, make};
pub use model::{Action, NewAction, Said, Share, State};
pub use queries::{all_of, erase_in, find, made_since, of_answer, of_person, of_space};

use crate::web::{Doors, Opens};

pub fn doors() -> Doors {
    Doors::new()
        .get("/spaces/{space}/actions", Opens::ToMembers, board::show)
        .get("/spaces/{space}/actions/sheet", Opens::ToMembers, board::sheet)
        .get("/spaces/{space}/actions/new", Opens::ToMembers, make::ask)
        .post("/spaces/{space}/actions/new", Opens::ToMembers, make::send)
        .get("/spaces/{space}/actions/{number}", Opens::ToMembers, show::show)
        .get("/spaces/{space}/actions/{number}/kept", Opens::ToMembers, keep::ask)
        .post("/spaces/{space}/actions/{number}/kept", Opens::ToMembers, keep::send)
}

#[cfg(test)]
mod tests;
