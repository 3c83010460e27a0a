//! The canvases of a space: making one, alone or for the team, and laying a draft of one's own beside the team's.

mod list;
mod make;

pub(crate) mod words {
    include!(concat!(env!("OUT_DIR"), "/canvas_plans_words.rs"));
}

pub(crate) use make::{Typed, Wanted, keep};

use crate::web::{Doors, Opens};

pub fn doors() -> Doors {
    Doors::new()
        .get("/spaces/{space}/canvases", Opens::ToMembers, list::show)
        .get("/spaces/{space}/canvases/new", Opens::ToMembers, make::ask)
        .post("/spaces/{space}/canvases/new", Opens::ToMembers, make::send)
}

#[cfg(test)]
mod tests;
