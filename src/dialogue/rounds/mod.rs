//! A round in a room: everybody once before anybody twice. Whoever sits there has the word in turn, for the same time; a scribe
//! types what they say and reads it back, and it stands beside what others write.

mod keep;
mod model;
mod queries;
mod run;
mod screen;
mod start;

pub use model::Round;
pub use queries::{running, turns};

use crate::web::{Doors, Opens};

pub fn doors() -> Doors {
    Doors::new()
        .get("/spaces/{space}/dialogues/{dialogue}/rounds", Opens::ToMembers, start::ask)
        .post("/spaces/{space}/dialogues/{dialogue}/rounds", Opens::ToMembers, start::send)
        .get("/spaces/{space}/dialogues/{dialogue}/rounds/{round}", Opens::ToMembers, run::show)
        .get("/spaces/{space}/dialogues/{dialogue}/rounds/{round}/screen", Opens::ToMembers, screen::show)
        .get("/spaces/{space}/dialogues/{dialogue}/rounds/{round}/said", Opens::ToMembers, run::back)
        .post("/spaces/{space}/dialogues/{dialogue}/rounds/{round}/said", Opens::ToMembers, keep::said)
        .post("/spaces/{space}/dialogues/{dialogue}/rounds/{round}/turn", Opens::ToMembers, keep::turn)
        .post("/spaces/{space}/dialogues/{dialogue}/rounds/{round}/place", Opens::ToMembers, keep::place)
        .post("/spaces/{space}/dialogues/{dialogue}/rounds/{round}/end", Opens::ToMembers, keep::end)
}
