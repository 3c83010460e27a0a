//! Something that takes two keys, and what became of it.

use super::voices::Voices;
use crate::agreements::words::Words;
use crate::spaces::{Membership, Side};
use crate::words::{Lang, Worded, dates};

/// What a group keeps to itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// Hiding a contribution.
    Hide,
    /// Removing a member.
    Remove,
    /// Making a proposed agreement count.
    Agreement,
    /// Closing the space.
    Close,
    /// Giving somebody a key, or taking it back.
    Key,
    /// A new receipt code for a member who lost theirs.
    Code,
    /// Setting a decision aside.
    Aside,
}

impl Act {
    pub const ALL: [Act; 7] =
        [Act::Hide, Act::Remove, Act::Agreement, Act::Close, Act::Key, Act::Code, Act::Aside];

    pub fn code(self) -> &'static str {
        match self {
            Act::Hide => "hide",
            Act::Remove => "remove",
            Act::Agreement => "agreement",
            Act::Close => "close",
            Act::Key => "key",
            Act::Code => "code",
            Act::Aside => "aside",
        }
    }

    pub fn from_code(code: &str) -> Option<Act> {
        Act::ALL.into_iter().find(|act| act.code() == code)
    }
}

/// What is asked for. `id` is a `store::new_id()`, so that the page may have it in its address.
pub struct Ask<'a> {
    pub id: &'a str,
    pub space_id: &'a str,
    pub act: Act,
    /// The id of what it is about.
    pub about: &'a str,
    /// Where both sides turn their key, without the language: `/spaces/TEG4K7/said/12/hide`.
    pub page: &'a str,
    pub reason: &'a str,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turned {
    /// The key of this side is still to be turned.
    Waiting(Side),
    /// Just now, and once only: the caller does the act in this transaction.
    Both,
    /// It was done or refused before.
    Settled,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    Asked,
    Done,
    Refused,
}

impl State {
    pub fn code(self) -> &'static str {
        match self {
            State::Asked => "asked",
            State::Done => "done",
            State::Refused => "refused",
        }
    }

    pub fn from_code(code: &str) -> Option<State> {
        [State::Asked, State::Done, State::Refused].into_iter().find(|state| state.code() == code)
    }
}

#[derive(Debug, Clone)]
pub struct Asked {
    pub id: String,
    pub act: Act,
    pub about: String,
    /// As the words tell them apart: the act, or "give" and "take" for a key.
    pub kind: String,
    /// The name of the person it is about, where it is about one.
    pub whom: Option<String>,
    pub page: String,
    pub reason: String,
    pub asked_by: String,
    pub asked_at: i64,
    pub state: State,
    pub settled_at: Option<i64>,
    pub refused_by: Option<String>,
    pub refused_because: Option<String>,
    /// The turns that count. While it waits, a turn counts as long as whoever turned still holds that key.
    pub turns: Vec<Turn>,
    /// Those who may agree in place of a key that nobody can turn.
    pub voices: Vec<Voices>,
    pub(super) space_id: String,
    /// Which key passes, and whose it is or will be.
    pub(super) passes: Option<(Side, String)>,
}

#[derive(Debug, Clone)]
pub struct Turn {
    pub side: Side,
    pub person_id: String,
    pub name: String,
    pub turned_at: i64,
}

impl Asked {
    /// "Removing Ifan Rees"; a heading, not a sentence.
    pub fn what(&self, lang: Lang) -> String {
        Words(lang).what(&self.kind, self.whom.as_deref().unwrap_or_default())
    }

    pub fn is_turned_by(&self, side: Side) -> bool {
        self.turns.iter().any(|turn| turn.side == side)
    }

    pub fn is_done(&self) -> bool {
        self.state == State::Done
    }

    /// The sides whose key is still to be turned.
    pub fn missing(&self) -> Vec<Side> {
        let sides = [Side::Lived, Side::Organisation].into_iter();
        sides.filter(|side| self.state == State::Asked && !self.is_turned_by(*side)).collect()
    }

    pub(crate) fn settled_day(&self, lang: Lang) -> String {
        self.settled_at.map(|at| dates::short_day(lang, at)).unwrap_or_default()
    }

    /// The reader's side has turned its key, and the other has not.
    pub fn waits_for_others(&self, me: &Membership) -> bool {
        self.state == State::Asked && me.key.is_some_and(|side| self.is_turned_by(side))
    }

    /// The reader may agree in place of this side's key.
    pub fn may_be_agreed_by(&self, me: &Membership, now: i64) -> Option<Side> {
        let open = self.voices.iter().find(|voices| voices.may_come_from(&me.person_id, now))?;
        (self.state == State::Asked).then_some(open.side)
    }

    /// The side whose word is still to come: its key, or its members in place of it.
    pub(super) fn waits_for(&self) -> Option<Side> {
        let spoken = |side| self.voices.iter().any(|voices| voices.side == side && voices.are_enough());
        self.missing().into_iter().find(|side| !spoken(*side))
    }

    /// It waits, and is about the reader, who holds a key.
    pub fn concerns(&self, me: &Membership) -> bool {
        self.state == State::Asked && me.key.is_some() && self.is_about(&me.person_id)
    }

    /// Whoever it is about neither turns a key for it nor refuses it. (A key is given up by whoever holds it.)
    pub fn is_about(&self, person_id: &str) -> bool {
        matches!(self.act, Act::Remove | Act::Code) && self.about == person_id
    }

    pub fn may_be_turned_by(&self, me: &Membership) -> bool {
        let waits = self.state == State::Asked && !self.is_about(&me.person_id);
        waits && me.key.is_some_and(|side| !self.is_turned_by(side))
    }

    pub fn may_be_refused_by(&self, me: &Membership) -> bool {
        let overruled = self.passes.as_ref().is_some_and(|(side, person)| {
            *person == me.person_id && self.voices_of(side).is_some_and(Voices::decide)
        });
        self.state == State::Asked && me.key.is_some() && !self.is_about(&me.person_id) && !overruled
    }

    /// "What waits for it" for one side: those who may agree in its place.
    pub fn voices_of(&self, side: &Side) -> Option<&Voices> {
        self.voices.iter().find(|voices| voices.side == *side)
    }
}

/// Something that waits for a person's key, or a key that waits for them.
#[derive(Debug, Clone)]
pub struct WaitingFor {
    pub space_code: String,
    pub space_name: Worded,
    /// Where they turn it, without the language.
    pub page: String,
    pub(super) kind: String,
    pub(super) whom: String,
}

impl WaitingFor {
    pub fn what(&self, lang: Lang) -> String {
        Words(lang).what(&self.kind, &self.whom)
    }
}

pub fn other(side: Side) -> Side {
    match side {
        Side::Lived => Side::Organisation,
        Side::Organisation => Side::Lived,
    }
}
