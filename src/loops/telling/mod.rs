//! Telling people back who do not read it on a screen: letters to hand over, a sheet for the notice board for those who
//! gave no name, and what is read out at the next meeting. Printing is not telling: somebody says that it reached them.

mod letter;
mod letters;
mod mail;
mod news;
pub mod notices;
mod queries;
mod read_out;

pub(crate) mod words {
    include!(concat!(env!("OUT_DIR"), "/loops_telling_words.rs"));
}

pub use notices::{NewNotice, Notice, To, authors, notify, notify_members};
pub use queries::{Waiting, waiting};

use crate::web::{Doors, Opens};

pub fn doors() -> Doors {
    Doors::new()
        .get("/post", Opens::ToPersons, mail::show)
        .get("/news", Opens::ToPersons, news::show)
        .get("/spaces/{space}/letters", Opens::ToMembers, letters::show)
        .post("/spaces/{space}/letters", Opens::ToMembers, letters::handed_over)
        .get("/spaces/{space}/letters/print", Opens::ToMembers, letters::print)
        .get("/spaces/{space}/read-out", Opens::ToMembers, read_out::show)
        .post("/spaces/{space}/read-out", Opens::ToMembers, read_out::done)
}

#[cfg(test)]
mod notices_tests;
#[cfg(test)]
mod tests;
