//! A conversation around a few key questions, in which the quiet are heard.
//!
//! Its page says what can change and what cannot, until when people take part, and by when they hear back. Whether somebody writes,
//! says it in a round, sends a paper slip or says what they think of one statement at a time: all of it is one record, and
//! everything said is owed an answer. What we agree on across groups is shown first; nothing is themed, scored or summed up by
//! a machine.

mod erasing;
mod heard;
mod import;
mod list;
mod map;
mod merging;
mod mine;
mod model;
mod open;
mod opened;
mod opening;
mod paper;
mod queries;
mod rounds;
mod same;
mod show;
mod statements;
mod themes;

pub(crate) mod words {
    include!(concat!(env!("OUT_DIR"), "/dialogue_words.rs"));
}

pub use erasing::erase;
pub use import::from_polis;
pub use map::Maps;
pub use mine::{Thought, of_person};
pub use model::{Choice, Dialogue};
pub use opening::{Opening, around, open};
pub use queries::{find, of_space};
pub use statements::{Cast, cast};
pub use statements::{Intake, counts::Counts};
pub use themes::{make as make_theme, put as put_into_theme};

use crate::spaces::{Level, Member};
use crate::web::{Doors, Error, Opens};
use opened::Opened;

pub fn doors() -> Doors {
    Doors::new()
        .get("/spaces/{space}/dialogues", Opens::ToMembers, list::show)
        .get("/spaces/{space}/dialogues/new", Opens::ToMembers, open::ask)
        .post("/spaces/{space}/dialogues/new", Opens::ToMembers, open::send)
        .get("/spaces/{space}/dialogues/{dialogue}", Opens::ToMembers, show::show)
        .get("/spaces/{space}/dialogues/{dialogue}/heard", Opens::ToMembers, heard::show)
        .get("/spaces/{space}/dialogues/{dialogue}/same", Opens::ToMembers, same::show)
        .post("/spaces/{space}/dialogues/{dialogue}/same", Opens::ToMembers, same::send)
        .post("/spaces/{space}/dialogues/{dialogue}/same/{merge}", Opens::ToMembers, same::say)
        .and(statements::doors())
        .and(themes::doors())
        .and(rounds::doors())
        .and(paper::doors())
        .and(map::doors())
}

/// Two people in somebody's own space have a conversation of another kind.
fn may_open(member: &Member) -> Result<(), Error> {
    member.may_add()?;
    if member.space.level == Level::Individual { Err(Error::NotFound) } else { Ok(()) }
}

#[cfg(test)]
mod tests;
