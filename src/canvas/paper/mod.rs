//! A sheet of paper typed back in: found by its reference, cell by cell, read back before it is kept. What lies on the
//! canvas already is not laid there again.

mod find;
mod queries;
mod reading;
mod type_in;

pub(crate) mod words {
    include!(concat!(env!("OUT_DIR"), "/canvas_paper_words.rs"));
}

use crate::web::{Doors, Opens};

pub fn doors() -> Doors {
    let to_members = Opens::ToMembers;
    Doors::new()
        .get("/spaces/{space}/canvases/find", to_members, find::show)
        .get("/spaces/{space}/canvases/{number}/paper", to_members, type_in::ask)
        .post("/spaces/{space}/canvases/{number}/paper", to_members, type_in::send)
}

#[cfg(test)]
mod tests;
