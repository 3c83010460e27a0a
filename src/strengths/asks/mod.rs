//! "We need somebody who…": for oneself, as somebody is seen only as far as they like; or for the whole space, by whoever
//! wrote it. Open until it is taken back or met.

mod list;
mod model;
mod new;
mod queries;
mod show;

pub(crate) mod words {
    include!(concat!(env!("OUT_DIR"), "/strengths_asks_words.rs"));
}

pub use queries::{ask_for_space, asked_by, call_met};
pub(super) use queries::{erase, of_space, of_spaces_by};

use crate::web::{Doors, Opens};

pub(super) fn doors() -> Doors {
    Doors::new()
        .get("/spaces/{space}/asks", Opens::ToMembers, list::show)
        .get("/spaces/{space}/asks/new", Opens::ToMembers, new::ask)
        .post("/spaces/{space}/asks/new", Opens::ToMembers, new::send)
        .get("/spaces/{space}/asks/{ask}", Opens::ToMembers, show::show)
        .post("/spaces/{space}/asks/{ask}/introduce", Opens::ToMembers, show::introduce)
        .post("/spaces/{space}/asks/{ask}/met", Opens::ToMembers, show::met)
        .post("/spaces/{space}/asks/{ask}/away", Opens::ToMembers, show::away)
}
