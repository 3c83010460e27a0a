//! Papers: text on the page, there for everybody. One that came after its day is shown as late, and by how much.

mod page;
pub mod queries;

use crate::web::{Doors, Opens};

pub fn doors() -> Doors {
    Doors::new()
        .get("/spaces/{space}/meetings/{meeting}/papers", Opens::ToMembers, page::ask)
        .post("/spaces/{space}/meetings/{meeting}/papers", Opens::ToMembers, page::send)
        .get("/spaces/{space}/meetings/{meeting}/papers/{paper}", Opens::ToMembers, page::read)
}
