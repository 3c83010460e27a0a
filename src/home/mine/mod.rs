//! All that is known of me, on one page that can be read and as one file; and taking it away.

mod erase;
mod gather;
mod show;
mod together;

pub(crate) mod words {
    include!(concat!(env!("OUT_DIR"), "/home_mine_words.rs"));
}

use crate::web::{Doors, Opens};

pub fn doors() -> Doors {
    Doors::new()
        .get("/me/data", Opens::ToPersons, show::show)
        .get("/me/data.json", Opens::ToPersons, show::json)
        .get("/me/erase", Opens::ToPersons, erase::ask)
        .post("/me/erase", Opens::ToPersons, erase::send)
}
