//! Themes of a dialogue, made by people: what was said is put together by ticking or by dragging, never by a machine.

mod board;
mod queries;

pub use queries::{make, put};

use crate::web::{Doors, Opens};

pub fn doors() -> Doors {
    Doors::new()
        .get("/spaces/{space}/dialogues/{dialogue}/themes", Opens::ToMembers, board::show)
        .get("/spaces/{space}/dialogues/{dialogue}/themes/new", Opens::ToMembers, board::back)
        .post("/spaces/{space}/dialogues/{dialogue}/themes/new", Opens::ToMembers, board::make)
        .get("/spaces/{space}/dialogues/{dialogue}/themes/put", Opens::ToMembers, board::back)
        .post("/spaces/{space}/dialogues/{dialogue}/themes/put", Opens::ToMembers, board::put)
        .post("/spaces/{space}/dialogues/{dialogue}/themes/{theme}/away", Opens::ToMembers, board::away)
}
