//! What better means to a group, agreed by its people, and how it is by their own scale. Apart from it, and never shown as
//! an outcome, stands what was done: so many sessions, so many leaflets.

mod new;
mod outputs;
mod queries;
mod show;

pub(crate) mod words {
    include!(concat!(env!("OUT_DIR"), "/outcomes_ours_words.rs"));
}

pub use queries::{NewOurs, Ours, Output, add, add_output, agree, of_space, outputs, rate};

use crate::web::{Doors, Opens};

pub fn doors() -> Doors {
    Doors::new()
        .get("/spaces/{space}/ours/new", Opens::ToMembers, new::ask)
        .post("/spaces/{space}/ours/new", Opens::ToMembers, new::send)
        .get("/spaces/{space}/ours/{ours}", Opens::ToMembers, show::show)
        .post("/spaces/{space}/ours/{ours}/agree", Opens::ToMembers, show::agree)
        .post("/spaces/{space}/ours/{ours}/rate", Opens::ToMembers, show::rate)
        .get("/spaces/{space}/outputs", Opens::ToMembers, outputs::show)
        .post("/spaces/{space}/outputs", Opens::ToMembers, outputs::send)
        .post("/spaces/{space}/outputs/{output}/away", Opens::ToMembers, outputs::away)
}
