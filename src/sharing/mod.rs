//! What people say about themselves is theirs: what matters to them, their strengths, what better would be.
//!
//! Each item is shown to nobody, to people they name, or to a space; with their name, by perspective only, or nameless. It
//! can be taken back at any time, and is then gone from every page, search, export and count at once. Every query that
//! reads items is in this folder, so that there is one place to get it right.

mod item;
mod model;
mod out;
mod queries;
mod read_back;
mod readers;
mod sight;

pub(crate) mod words {
    include!(concat!(env!("OUT_DIR"), "/sharing_words.rs"));
}

pub use model::{By, How, Item, Kind, NewItem, Said, Seen, Shown, To};
pub use queries::{
    change, change_part, erase_all, find, find_mine, in_space, keep, mine, newest_shown_to_space, show,
    shown, shown_to_space, take_away, taken_back, withdraw,
};
pub use read_back::ReadBack;
pub use readers::{Readers, Reading, told};
pub use sight::{InSight, ids_of, in_sight, shown_to_person, typed_by};

use crate::web::{Doors, Opens};

pub fn doors() -> Doors {
    Doors::new()
        .get("/spaces/{space}/items/{item}", Opens::ToOwner, item::ask)
        .post("/spaces/{space}/items/{item}", Opens::ToOwner, item::send)
        .post("/spaces/{space}/items/{item}/away", Opens::ToOwner, item::away)
        .post("/spaces/{space}/people/{person}/out", Opens::ToOwner, out::send)
}
