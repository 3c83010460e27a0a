//! Minutes: one point at a time. A point may become a contribution, which is owed an answer, or an action with an owner and a day.

mod become_it;
mod page;
pub mod queries;

use crate::web::{Doors, Opens};

pub fn doors() -> Doors {
    Doors::new()
        .get("/spaces/{space}/meetings/{meeting}/minutes", Opens::ToMembers, page::ask)
        .post("/spaces/{space}/meetings/{meeting}/minutes", Opens::ToMembers, page::send)
        .get("/spaces/{space}/meetings/{meeting}/minutes/{minute}", Opens::ToMembers, become_it::ask)
        .post("/spaces/{space}/meetings/{meeting}/minutes/{minute}/said", Opens::ToMembers, become_it::said)
        .post(
            "/spaces/{space}/meetings/{meeting}/minutes/{minute}/action",
            Opens::ToMembers,
            become_it::action,
        )
}
