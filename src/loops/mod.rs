//! From what somebody said to the answer they are owed, and back to them.
//!
//! A contribution is never kept without its loop: who owes the answer, and by when. An answer says what happened and why,
//! and goes back to each person whose words it answers, on the channel they chose. They say whether it answers them.

mod answer;
mod answer_queries;
mod answering;
pub mod bringing;
mod by_keys;
mod contribution;
mod front;
pub mod import;
mod model;
mod owed;
mod queries;
mod question_queries;
mod questions;
pub mod raised;
mod said;
mod say;
mod saying;
mod taking_back;
mod taking_back_queries;
pub mod telling;

pub(crate) mod words {
    include!(concat!(env!("OUT_DIR"), "/loops_words.rs"));
}

pub use answering::{Answering, Promise, answer, promise, reopen, settle};
pub use model::{Answer, CameBy, Contribution, Kind, LONGEST, Promised, Question, Votes};
pub use queries::{
    after, answered_since, count_owed_by, find, find_source, hide, most_agreed, newest, news_to, of_person,
    owed, owed_by, said_since, sourced,
};
pub use question_queries::{Statement, question_of, questions, statements};
pub use saying::{Asking, Saying, ask, say};
pub use taking_back::{erase, take_back};

pub(crate) use answer::{Typed as TypedAnswer, check as check_answer, give};
pub(crate) use contribution::{check_reason, keep_reopened, keep_settled};
pub(crate) use model::check_words;
pub(crate) use say::{Typed as TypedSaying, for_other, keep, whose};

/// Somebody has read all answers to them.
pub use answer_queries::told_on_page as has_read;

/// The answers that a contribution was given, the first one first.
pub use answer_queries::of_loop as answers_to;

use crate::web::{Doors, Opens};

pub fn doors() -> Doors {
    Doors::new()
        .get("/said", Opens::ToPersons, said::show)
        .post("/said/{space}/{number}/settle", Opens::ToPersons, said::settle)
        .post("/said/{space}/{number}/reopen", Opens::ToPersons, said::reopen)
        .get("/spaces/{space}", Opens::ToMembers, front::show)
        .get("/spaces/{space}/say", Opens::ToMembers, say::ask)
        .post("/spaces/{space}/say", Opens::ToMembers, say::send)
        .get("/spaces/{space}/contributions/{number}", Opens::ToMembers, contribution::show)
        .post("/spaces/{space}/contributions/{number}/reopen", Opens::ToMembers, contribution::reopen)
        .post("/spaces/{space}/contributions/{number}/settle", Opens::ToMembers, contribution::settle)
        .post("/spaces/{space}/contributions/{number}/take-back", Opens::ToMembers, contribution::take_back)
        .get("/spaces/{space}/owed", Opens::ToMembers, owed::show)
        .get("/spaces/{space}/answer", Opens::ToMembers, answer::ask)
        .post("/spaces/{space}/answer", Opens::ToMembers, answer::send)
        .get("/spaces/{space}/questions/new", Opens::ToMembers, questions::ask)
        .post("/spaces/{space}/questions/new", Opens::ToMembers, questions::send)
        .and(by_keys::doors())
        .and(raised::doors())
        .and(telling::doors())
}

#[cfg(test)]
mod tests;
