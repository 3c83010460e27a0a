//! The agenda, made together: anybody brings something, and anybody moves it up or down.

mod page;
pub mod queries;

pub use page::check_words;

use crate::web::{Doors, Opens};

pub fn doors() -> Doors {
    Doors::new()
        .get("/spaces/{space}/meetings/{meeting}/agenda", Opens::ToMembers, page::ask)
        .post("/spaces/{space}/meetings/{meeting}/agenda", Opens::ToMembers, page::send)
        .post("/spaces/{space}/meetings/{meeting}/agenda/{item}/move", Opens::ToMembers, page::shift)
        .post("/spaces/{space}/meetings/{meeting}/agenda/{item}/away", Opens::ToMembers, page::take_out)
}
