//! Who was there, and who was missing, by what people speak from.

mod page;
pub mod queries;

use crate::web::{Doors, Opens};

pub fn doors() -> Doors {
    Doors::new()
        .get("/spaces/{space}/meetings/{meeting}/there", Opens::ToMembers, page::ask)
        .post("/spaces/{space}/meetings/{meeting}/there", Opens::ToMembers, page::send)
        .post("/spaces/{space}/meetings/{meeting}/there/guests", Opens::ToMembers, page::guest)
}
