//! What people bring, said by themselves before anybody speaks of a problem; and how those who can find those who need.
//!
//! Nobody's strengths are counted, scored or ranked. Each is shown only where its owner shows it, and is gone everywhere the
//! moment they take it back. An offer and an ask meet by an introduction that both sides say yes to.

mod asks;
mod here;
pub mod introductions;
mod matching;
mod mine;
mod model;
mod offer;
mod queries;
mod readers;
mod say;
mod sheet;
mod type_in;
mod typed;

pub(crate) mod words {
    include!(concat!(env!("OUT_DIR"), "/strengths_words.rs"));
}

pub use asks::{ask_for_space, asked_by, call_met};
pub use introductions::{Waiting, waiting_for};
pub use model::{Bring, NewShown};
pub use queries::{erase, keep_shown};

use crate::web::{Doors, Opens};

pub fn doors() -> Doors {
    Doors::new()
        .get("/strengths", Opens::ToPersons, mine::show)
        .get("/strengths/new", Opens::ToPersons, say::ask)
        .post("/strengths/new", Opens::ToPersons, say::send)
        .get("/strengths/{strength}", Opens::ToPersons, readers::ask)
        .post("/strengths/{strength}", Opens::ToPersons, readers::send)
        .get("/strengths/{strength}/words", Opens::ToPersons, say::ask_again)
        .post("/strengths/{strength}/words", Opens::ToPersons, say::change)
        .get("/strengths/{strength}/offer", Opens::ToPersons, offer::ask)
        .post("/strengths/{strength}/offer", Opens::ToPersons, offer::send)
        .post("/strengths/{strength}/away", Opens::ToPersons, mine::away)
        .get("/spaces/{space}/strengths", Opens::ToMembers, here::show)
        .get("/spaces/{space}/strengths/sheet", Opens::ToMembers, sheet::show)
        .get("/spaces/{space}/strengths/type-in", Opens::ToMembers, type_in::ask)
        .post("/spaces/{space}/strengths/type-in", Opens::ToMembers, type_in::send)
        .and(asks::doors())
        .and(introductions::doors())
}

#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
