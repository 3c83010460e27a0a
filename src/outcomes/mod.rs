//! What "better" means, in the words of the person it is about: by their own scale, the story first and then the number,
//! again whenever they like.
//!
//! A wider space sees how people's own outcomes moved: better, the same, worse. Never a mean of scales that have nothing in
//! common, never who, and never a count that stands for fewer than five.

mod better;
mod chart;
mod counting;
mod list;
mod model;
mod new;
pub mod ours;
mod publish;
mod queries;
mod rate;
mod rated;
pub mod reminding;
mod show;

pub(crate) mod words {
    include!(concat!(env!("OUT_DIR"), "/outcomes_words.rs"));
}

pub use counting::{count_in, count_out, erase};
pub use model::{Movement, Outcome, Quarter, Rated, Scale};
pub use queries::{Full, all_in, all_of, find, keep_outcome, keep_rating};

use crate::web::{Doors, Opens};

pub fn doors() -> Doors {
    Doors::new()
        .get("/spaces/{space}/outcomes", Opens::ToMembers, list::show)
        .get("/spaces/{space}/outcomes/new", Opens::ToMembers, new::ask)
        .post("/spaces/{space}/outcomes/new", Opens::ToMembers, new::send)
        .get("/spaces/{space}/outcomes/{outcome}", Opens::ToMembers, show::show)
        .get("/spaces/{space}/outcomes/{outcome}/rate", Opens::ToMembers, rate::ask)
        .post("/spaces/{space}/outcomes/{outcome}/rate", Opens::ToMembers, rate::send)
        .get("/spaces/{space}/outcomes/{outcome}/ratings/{rating}", Opens::ToOwner, rated::ask)
        .post("/spaces/{space}/outcomes/{outcome}/ratings/{rating}", Opens::ToOwner, rated::send)
        .post("/spaces/{space}/outcomes/{outcome}/ratings/{rating}/away", Opens::ToOwner, rated::away)
        .post("/spaces/{space}/outcomes/{outcome}/count", Opens::ToOwner, show::count)
        .post("/spaces/{space}/outcomes/{outcome}/away", Opens::ToOwner, show::away)
        .post("/spaces/{space}/outcomes/{outcome}/remind", Opens::ToOwner, reminding::send)
        .get("/spaces/{space}/better", Opens::ToMembers, better::show)
        .and(ours::doors())
}

#[cfg(test)]
mod tests;
