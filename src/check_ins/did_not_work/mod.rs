//! What did not work: what was tried, what happened and what was learned, so that nobody has to find it out again.
//!
//! It is read in its space, and is found from any space whose member looks before starting something. Whoever writes it
//! may also let it be read in the spaces above and below; they, or a holder of a key, can take that back. Their name is
//! read in the space only, and only when they say so.

mod list;
mod model;
mod outside;
mod queries;
mod search;
mod show;
mod write;

pub(crate) mod words {
    include!(concat!(env!("OUT_DIR"), "/check_ins_did_not_work_words.rs"));
}

pub use model::NewLesson;
pub use queries::{add as write_down, erase};

use crate::web::{Doors, Opens};

pub fn doors() -> Doors {
    Doors::new()
        .get("/did-not-work", Opens::ToPersons, list::everywhere)
        .get("/spaces/{space}/did-not-work", Opens::ToMembers, list::here)
        .get("/spaces/{space}/did-not-work/new", Opens::ToMembers, write::ask)
        .post("/spaces/{space}/did-not-work/new", Opens::ToMembers, write::send)
        .get("/spaces/{space}/did-not-work/{number}", Opens::ToMembers, show::show)
        .post("/spaces/{space}/did-not-work/{number}/outside", Opens::ToMembers, outside::send)
}

#[cfg(test)]
mod tests;
