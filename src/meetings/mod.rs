//! A meeting that everybody can get to, and that goes on after it.
//!
//! People say which times they can; the agenda is made together; papers have a day, and those that come later are shown as late;
//! there is a pre-meet for whoever wants one. Afterwards everybody sees who was there and who was missing. A point of the minutes
//! becomes a contribution, which is owed an answer, or an action that somebody does by a day.

mod agenda;
mod calling;
mod calls_off;
mod erasing;
mod feed;
mod ical;
mod list;
mod mine;
mod minutes;
mod model;
mod moves;
mod opened;
mod papers;
mod plan;
mod queries;
mod sheet;
mod show;
mod there;
mod times;
mod type_in;

pub(crate) mod words {
    include!(concat!(env!("OUT_DIR"), "/meetings_words.rs"));
}

pub use agenda::queries::{NewItem, add as bring};
pub use calling::{Calling, Told, call, tell};
pub use erasing::erase;
pub use mine::{Mine, Next, next, of_person};
pub use minutes::queries::{became_action, became_contribution, write};
pub use model::{Can, Meeting, Minute, Time};
pub use papers::queries::put as put_paper;
pub use queries::{find, of_space, say_can, times as times_of};
pub use there::queries::note as note_there;

use crate::web::{Doors, Opens};
use opened::Opened;

pub fn doors() -> Doors {
    Doors::new()
        .get("/spaces/{space}/meetings", Opens::ToMembers, list::show)
        .get("/spaces/{space}/meetings/new", Opens::ToMembers, plan::ask)
        .post("/spaces/{space}/meetings/new", Opens::ToMembers, plan::send)
        .get("/spaces/{space}/meetings/{meeting}", Opens::ToMembers, show::show)
        .get("/spaces/{space}/meetings/{meeting}/meeting.ics", Opens::ToMembers, feed::one)
        .get("/spaces/{space}/meetings/{meeting}/times", Opens::ToMembers, times::ask)
        .post("/spaces/{space}/meetings/{meeting}/times", Opens::ToMembers, times::send)
        .post("/spaces/{space}/meetings/{meeting}/times/choose", Opens::ToMembers, times::choose)
        .get("/spaces/{space}/meetings/{meeting}/move", Opens::ToMembers, moves::ask)
        .post("/spaces/{space}/meetings/{meeting}/move", Opens::ToMembers, moves::send)
        .get("/spaces/{space}/meetings/{meeting}/off", Opens::ToMembers, calls_off::ask)
        .post("/spaces/{space}/meetings/{meeting}/off", Opens::ToMembers, calls_off::send)
        .get("/spaces/{space}/meetings/{meeting}/sheet", Opens::ToMembers, sheet::show)
        .get("/spaces/{space}/meetings/{meeting}/type-in", Opens::ToMembers, type_in::ask)
        .post("/spaces/{space}/meetings/{meeting}/type-in", Opens::ToMembers, type_in::send)
        .and(agenda::doors())
        .and(papers::doors())
        .and(there::doors())
        .and(minutes::doors())
        .and(feed::doors())
}

#[cfg(test)]
mod tests;
