//! What two keys decide about the conversation: to hide what was said, to close the space. Any member may ask, with a
//! reason that everybody reads; the act is done when both sides have turned their key, and not before.

mod close;
mod hide;

pub(crate) mod words {
    include!(concat!(env!("OUT_DIR"), "/loops_by_keys_words.rs"));
}

use crate::agreements::keys::{self, Act, Ask, Asked};
use crate::spaces::Member;
use crate::store::{Tx, new_id};
use crate::web::{Doors, Error, Opens, Problems, TextProblem, text};
use crate::words::Lang;
use serde::Deserialize;
use words::Words;

pub fn doors() -> Doors {
    Doors::new()
        .get("/spaces/{space}/contributions/{number}/hide", Opens::ToMembers, hide::show)
        .post("/spaces/{space}/contributions/{number}/hide", Opens::ToMembers, hide::ask)
        .get("/spaces/{space}/contributions/{number}/hide/turn", Opens::ToMembers, hide::back)
        .get("/spaces/{space}/contributions/{number}/hide/refuse", Opens::ToMembers, hide::back)
        .post("/spaces/{space}/contributions/{number}/hide/turn", Opens::ToKeyHolders, hide::turn)
        .post("/spaces/{space}/contributions/{number}/hide/refuse", Opens::ToKeyHolders, hide::refuse)
        .get("/spaces/{space}/close", Opens::ToMembers, close::show)
        .post("/spaces/{space}/close", Opens::ToMembers, close::ask)
        .get("/spaces/{space}/close/turn", Opens::ToMembers, close::back)
        .get("/spaces/{space}/close/refuse", Opens::ToMembers, close::back)
        .post("/spaces/{space}/close/turn", Opens::ToKeyHolders, close::turn)
        .post("/spaces/{space}/close/refuse", Opens::ToKeyHolders, close::refuse)
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Typed {
    /// Why it is asked for.
    reason: String,
    /// Why it is refused.
    because: String,
}

/// Asks for it, unless it waits already; whoever asks and holds a key turns it with the asking.
fn ask(
    tx: &mut Tx,
    member: &Member,
    act: Act,
    about: &str,
    page: &str,
    reason: &str,
    now: i64,
) -> Result<Asked, Error> {
    let page = format!("/spaces/{}{page}", member.space.code);
    let (id, space_id) = (new_id(), &member.space.id);
    let ask = Ask { id: &id, space_id, act, about, page: &page, reason };
    keys::ask(tx, &ask, &member.person.id, now)
}

/// The one that waits about this.
fn waiting(tx: &mut Tx, space_id: &str, act: Act, about: &str) -> Result<Asked, Error> {
    keys::waiting_about(tx, space_id, act, about)?.ok_or(Error::NotFound)
}

fn reason(field: &str, typed: &str, lang: Lang) -> Result<String, Problems> {
    text::clean(typed, 1000).map_err(|problem| {
        Problems::one(
            field,
            match problem {
                TextProblem::Empty => Words(lang).reason_empty().to_string(),
                other => other.say(&crate::web::words::Words(lang)),
            },
        )
    })
}

#[cfg(test)]
mod tests;
