//! A match is an introduction: somebody thinks that an offer may fit an ask, and both sides are asked.
//!
//! Neither is named to the other against their wish before both said yes. A no ends it without a reason, and without saying
//! whose it was. A fortnight after two yeses both are asked, once, whether it helped.

mod helped;
mod keeping;
mod list;
mod model;
mod queries;
mod show;
mod waiting;

pub(crate) mod words {
    include!(concat!(env!("OUT_DIR"), "/strengths_introductions_words.rs"));
}

pub use keeping::{answer, introduce, tell_whether_it_helped};
pub(super) use keeping::{forget, forget_who_thought_of_it, has_helped, suggested_for};
pub use model::{Answered, Helped, Introduction, Side, Told};
pub use queries::{find, of_person};
pub use waiting::{Waiting, waiting_for};

use crate::web::{Doors, Opens};

pub(super) fn doors() -> Doors {
    Doors::new()
        .get("/introductions", Opens::ToPersons, list::show)
        .get("/introductions/{introduction}", Opens::ToPersons, show::ask)
        .post("/introductions/{introduction}", Opens::ToPersons, show::send)
        .post("/introductions/{introduction}/helped", Opens::ToPersons, helped::send)
}

#[cfg(test)]
mod model_tests;
#[cfg(test)]
mod tests;
