//! The canvases of a space: making one, alone or for the team, and laying a draft of one's own beside the team's.

mod asked;
mod asks;
mod beside;
mod list;
mod make;
mod more;
mod queries;

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
        .get("/spaces/{space}/canvases/{number}/more", Opens::ToMembers, more::show)
        .get("/spaces/{space}/canvases/{number}/beside", Opens::ToMembers, beside::ask)
        .post("/spaces/{space}/canvases/{number}/beside", Opens::ToMembers, beside::send)
        .post("/spaces/{space}/canvases/{number}/show", Opens::ToMembers, beside::show)
        .post("/spaces/{space}/canvases/{number}/keep", Opens::ToMembers, beside::keep)
        .get("/spaces/{space}/canvases/{number}/template", Opens::ToMembers, asks::ask)
        .post("/spaces/{space}/canvases/{number}/template", Opens::ToMembers, asks::send)
}

#[cfg(test)]
mod tests;
