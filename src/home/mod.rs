//! The front door: for somebody who is new, how to come in; for somebody who is here, what is waiting for them.

mod pages;

pub(crate) mod words {
    include!(concat!(env!("OUT_DIR"), "/home_words.rs"));
}

use crate::web::{Doors, Opens};

pub fn doors() -> Doors {
    Doors::new().get("/", Opens::ToAnyone, pages::show)
}

#[cfg(test)]
mod tests;
