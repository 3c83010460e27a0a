//! A question settled together, by a rule that was chosen beforehand.
//!
//! Before it opens the group fixes what is asked, what there is to choose from, the rule, who takes part, how many must, until
//! when, and who commits to act on the result. Nothing of it changes afterwards. One register says who has voted, on paper or
//! on a screen; secret ballots are kept apart from it and cannot be joined to it again once they are counted. The result says
//! why in plain words, and cannot be quietly undone.

mod after;
mod amend;
mod around;
mod aside;
mod ballot;
mod ballot_box;
mod check;
mod close;
mod closing;
mod counting;
mod erasing;
mod export;
mod finding;
mod fixing;
mod list;
mod mine;
mod model;
mod opening;
mod options;
mod outcome;
mod prepare;
mod proposing;
mod queries;
mod register;
mod roll;
mod room;
mod round;
mod sheet;
mod show;
mod showing;
mod story;
mod terms;
mod ticking;
mod told;
mod type_in;
mod voices;
mod vote;

pub(crate) mod words {
    include!(concat!(env!("OUT_DIR"), "/decisions_words.rs"));
}

pub use amend::change;
pub use around::{commit, grown_from, led_to};
pub use ballot::Marks;
pub use ballot_box::Ballot;
pub use closing::{all_ended, close};
pub use erasing::erase;
pub use mine::{Mine, of_person, waiting_for};
pub use model::{Choosable, Decision, Phase, Rule, Stage};
pub use opening::{Drawn, open};
pub use proposing::propose;
pub use queries::{Asked, find, of_space, open_for, set_options, set_terms};
pub use round::{Speaking, go_on, speak};
pub use terms::Terms;
pub use voices::Kind;
pub use vote::{Refused, keep as cast};

use crate::web::{Doors, Opens};

pub fn doors() -> Doors {
    Doors::new()
        .get("/spaces/{space}/decisions", Opens::ToMembers, list::show)
        .get("/spaces/{space}/decisions/new", Opens::ToMembers, prepare::ask)
        .post("/spaces/{space}/decisions/new", Opens::ToMembers, prepare::send)
        .get("/spaces/{space}/decisions/{number}", Opens::ToMembers, show::show)
        .get("/spaces/{space}/decisions/{number}/change", Opens::ToMembers, prepare::ask_change)
        .post("/spaces/{space}/decisions/{number}/change", Opens::ToMembers, prepare::change)
        .get("/spaces/{space}/decisions/{number}/options", Opens::ToMembers, options::ask)
        .post("/spaces/{space}/decisions/{number}/options", Opens::ToMembers, options::send)
        .get("/spaces/{space}/decisions/{number}/terms", Opens::ToMembers, fixing::ask)
        .post("/spaces/{space}/decisions/{number}/terms", Opens::ToMembers, fixing::send)
        .get("/spaces/{space}/decisions/{number}/check", Opens::ToMembers, check::show)
        .post("/spaces/{space}/decisions/{number}/commit", Opens::ToMembers, check::commit)
        .post("/spaces/{space}/decisions/{number}/open", Opens::ToMembers, check::open)
        .get("/spaces/{space}/decisions/{number}/vote", Opens::ToMembers, vote::ask)
        .post("/spaces/{space}/decisions/{number}/vote", Opens::ToMembers, vote::send)
        .get("/spaces/{space}/decisions/{number}/register", Opens::ToMembers, ticking::show)
        .post("/spaces/{space}/decisions/{number}/register", Opens::ToMembers, ticking::tick)
        .get("/spaces/{space}/decisions/{number}/register/anew", Opens::ToMembers, ticking::back)
        .post("/spaces/{space}/decisions/{number}/register/anew", Opens::ToKeyHolders, ticking::anew)
        .get("/spaces/{space}/decisions/{number}/type-in", Opens::ToMembers, type_in::ask)
        .post("/spaces/{space}/decisions/{number}/type-in", Opens::ToMembers, type_in::send)
        .get("/spaces/{space}/decisions/{number}/ballot", Opens::ToMembers, sheet::show)
        .get("/spaces/{space}/decisions/{number}/close", Opens::ToMembers, close::ask)
        .post("/spaces/{space}/decisions/{number}/close", Opens::ToMembers, close::send)
        .get("/spaces/{space}/decisions/{number}/export/{form}", Opens::ToMembers, export::send)
        .get("/spaces/{space}/decisions/{number}/answer", Opens::ToMembers, after::ask)
        .post("/spaces/{space}/decisions/{number}/answer", Opens::ToMembers, after::send)
        .get("/spaces/{space}/decisions/{number}/action", Opens::ToMembers, after::ask_action)
        .post("/spaces/{space}/decisions/{number}/action", Opens::ToMembers, after::make_action)
        .get("/spaces/{space}/decisions/{number}/say", Opens::ToMembers, round::ask)
        .post("/spaces/{space}/decisions/{number}/say", Opens::ToMembers, round::send)
        .get("/spaces/{space}/decisions/{number}/room", Opens::ToMembers, room::show)
        .post("/spaces/{space}/decisions/{number}/move-on", Opens::ToMembers, round::move_on)
        .get("/spaces/{space}/decisions/{number}/amend", Opens::ToMembers, amend::ask)
        .post("/spaces/{space}/decisions/{number}/amend", Opens::ToMembers, amend::send)
        .post("/spaces/{space}/decisions/{number}/adopt", Opens::ToMembers, amend::adopt)
        .get("/spaces/{space}/decisions/{number}/aside", Opens::ToMembers, aside::show)
        .post("/spaces/{space}/decisions/{number}/aside", Opens::ToMembers, aside::ask)
        .get("/spaces/{space}/decisions/{number}/aside/turn", Opens::ToMembers, aside::back)
        .get("/spaces/{space}/decisions/{number}/aside/refuse", Opens::ToMembers, aside::back)
        .post("/spaces/{space}/decisions/{number}/aside/turn", Opens::ToKeyHolders, aside::turn)
        .post("/spaces/{space}/decisions/{number}/aside/refuse", Opens::ToKeyHolders, aside::refuse)
}

#[cfg(test)]
mod tests;
