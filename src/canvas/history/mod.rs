//! Who changed what and when, in plain sentences by day. A state can be given a name, looked at again, and gone back to:
//! by ordinary edits, so that nothing is lost and going back can itself be gone back from.

mod back;
mod look;
mod queries;
mod show;
mod told;

pub(crate) mod words {
    include!(concat!(env!("OUT_DIR"), "/canvas_history_words.rs"));
}

use crate::web::{Doors, Opens};

pub fn doors() -> Doors {
    let to_members = Opens::ToMembers;
    Doors::new()
        .get("/spaces/{space}/canvases/{number}/history", to_members, show::show)
        .post("/spaces/{space}/canvases/{number}/history", to_members, show::name)
        .get("/spaces/{space}/canvases/{number}/history/{seq}", to_members, look::show)
        .post("/spaces/{space}/canvases/{number}/history/{seq}", to_members, back::go_back)
}

#[cfg(test)]
mod tests;
