//! The front door: for somebody who is new, how to come in; for somebody who is here, what is waiting for them. And what
//! every site of this kind owes its readers: what it is, what it keeps about them, and whom it still shuts out.

mod about;
mod calendar;
mod mine;
mod pages;

pub(crate) mod words {
    include!(concat!(env!("OUT_DIR"), "/home_words.rs"));
}

use crate::web::{Doors, Opens};

pub fn doors() -> Doors {
    about::doors()
        .get("/", Opens::ToAnyone, pages::show)
        .get("/calendar", Opens::ToAnyone, calendar::show)
        .post("/calendar", Opens::ToAnyone, calendar::leave)
        .and(mine::doors())
}

#[cfg(test)]
mod tests;
