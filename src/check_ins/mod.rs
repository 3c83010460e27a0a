//! How are we living the five values here? Five plain questions that people answer when they wish, without a name.
//!
//! The answers are seen side by side, by what people speak from, and the widest differences first: something to talk
//! about, never a score. Fewer than three people are never shown as a group. From there the group tries one small thing
//! until next time; and what did not work is written down, so that others find it before they try it again.

mod answer;
mod asked;
pub mod did_not_work;
mod erasing;
mod journal;
mod keeping;
mod model;
mod practice;
mod queries;
mod reword;
mod rhythm;
mod rounds;
mod sheet;
mod side_by_side;
mod tallies;
mod template;
mod together;
mod type_in;
mod typed;
mod unnamed;

pub(crate) mod words {
    include!(concat!(env!("OUT_DIR"), "/check_ins_words.rs"));
}

pub use erasing::erase;
pub use keeping::{Answering, Whose, answer};
pub use model::Reply;
pub use practice::try_it;
pub use queries::{Given, set_rhythm};
pub use rounds::{Rhythm, Round};
pub use unnamed::secret;

use crate::web::{Doors, Opens};

pub fn doors() -> Doors {
    Doors::new()
        .get("/spaces/{space}/check-ins", Opens::ToMembers, together::show)
        .get("/spaces/{space}/check-ins/answer", Opens::ToMembers, answer::ask)
        .post("/spaces/{space}/check-ins/answer", Opens::ToMembers, answer::send)
        .get("/spaces/{space}/check-ins/practice", Opens::ToMembers, practice::ask)
        .post("/spaces/{space}/check-ins/practice", Opens::ToMembers, practice::send)
        .get("/spaces/{space}/check-ins/questions", Opens::ToMembers, asked::show)
        .get("/spaces/{space}/check-ins/questions/{value}", Opens::ToKeyHolders, reword::ask)
        .post("/spaces/{space}/check-ins/questions/{value}", Opens::ToKeyHolders, reword::send)
        .get("/spaces/{space}/check-ins/rhythm", Opens::ToKeyHolders, rhythm::ask)
        .post("/spaces/{space}/check-ins/rhythm", Opens::ToKeyHolders, rhythm::send)
        .get("/spaces/{space}/check-ins/sheet", Opens::ToMembers, sheet::show)
        .get("/spaces/{space}/check-ins/type-in", Opens::ToMembers, type_in::ask)
        .post("/spaces/{space}/check-ins/type-in", Opens::ToMembers, type_in::send)
        .and(did_not_work::doors())
}

#[cfg(test)]
mod tests;
