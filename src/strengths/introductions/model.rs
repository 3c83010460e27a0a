//! An introduction: an offer beside an ask, both sides asked, and who may know what of whom.

use crate::people::Channel;
use crate::sharing::{By, Said};
use crate::words::{Worded, dates};

/// How long after both said yes they are asked whether it helped.
pub const A_WHILE: i64 = 14;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Offer,
    Ask,
}

impl Side {
    pub fn code(self) -> &'static str {
        match self {
            Side::Offer => "offer",
            Side::Ask => "ask",
        }
    }

    pub fn from_code(code: &str) -> Option<Side> {
        [Side::Offer, Side::Ask].into_iter().find(|side| side.code() == code)
    }

    pub fn other(self) -> Side {
        match self {
            Side::Offer => Side::Ask,
            Side::Ask => Side::Offer,
        }
    }
}

/// What one side said to it, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    pub yes: bool,
    /// For the other side, once both said yes.
    pub note: Option<Said>,
    pub at: i64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Helped {
    Yes,
    No,
    NotYet,
}

impl Helped {
    pub const ALL: [Helped; 3] = [Helped::Yes, Helped::No, Helped::NotYet];

    pub fn code(self) -> &'static str {
        match self {
            Helped::Yes => "yes",
            Helped::No => "no",
            Helped::NotYet => "not_yet",
        }
    }

    pub fn from_code(code: &str) -> Option<Helped> {
        Self::ALL.into_iter().find(|helped| helped.code() == code)
    }
}

/// What one side said about whether it helped: for the two of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    pub helped: Helped,
    pub words: Option<Said>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// At least one side has not said yet.
    Asked,
    /// Both said yes; since when.
    Agreed { since: i64 },
    /// One of them said no, and it does not matter which.
    NotThisTime,
}

/// One side of it.
#[derive(Debug, Clone)]
pub struct End {
    pub person_id: String,
    /// As it stands in the space.
    pub by: By,
    /// An ask of the whole space: for whom `by` wrote it.
    pub for_space: bool,
    pub said: Said,
    pub answered: Option<Answered>,
    pub told: Option<Told>,
    /// Only through [`Introduction::name_of`].
    pub(super) name: String,
    pub(super) hears_by: Channel,
    pub(super) typed_by: Option<String>,
}

#[derive(Debug, Clone)]
pub struct Introduction {
    pub id: String,
    pub space_code: String,
    pub space_name: Worded,
    /// Somebody else who thought of it; never named where one of the two is not.
    pub made_by: Option<String>,
    pub made_at: i64,
    pub offer: End,
    pub ask: End,
}

/// Whom a reader says yes or no for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Role {
    pub side: Side,
    /// They write down what somebody says who hears by letter or at a meeting.
    pub typed: bool,
}

impl Introduction {
    pub fn end(&self, side: Side) -> &End {
        match side {
            Side::Offer => &self.offer,
            Side::Ask => &self.ask,
        }
    }

    pub fn stage(&self) -> Stage {
        stage(self.offer.answered.as_ref(), self.ask.answered.as_ref())
    }

    /// The name of one side as the other may know it: where it stands in the space by name, or once both said yes.
    pub fn name_of(&self, side: Side) -> Option<&str> {
        let end = self.end(side);
        let known = matches!(end.by, By::Name { .. }) || matches!(self.stage(), Stage::Agreed { .. });
        known.then_some(&*end.name)
    }

    /// How somebody likes to hear; it is told with the name, once both said yes.
    pub fn hears_by(&self, side: Side) -> Option<Channel> {
        matches!(self.stage(), Stage::Agreed { .. }).then_some(self.end(side).hears_by)
    }

    /// What the other side wrote for this one, once both said yes.
    pub fn note_from(&self, side: Side) -> Option<&Said> {
        match self.stage() {
            Stage::Agreed { .. } => self.end(side).answered.as_ref()?.note.as_ref(),
            _ => None,
        }
    }

    /// Who thought of it, where that gives nobody away.
    pub fn thought_of_by(&self) -> Option<&str> {
        let named = |end: &End| matches!(end.by, By::Name { .. });
        self.made_by.as_deref().filter(|_| named(&self.offer) && named(&self.ask))
    }

    pub fn roles_of(&self, person_id: &str) -> Vec<Role> {
        let of = |side: Side| {
            let end = self.end(side);
            let own = end.person_id == person_id;
            let on_paper = matches!(end.hears_by, Channel::Letter | Channel::Meeting);
            let typed = on_paper && end.typed_by.as_deref() == Some(person_id);
            (own || typed).then_some(Role { side, typed: !own })
        };
        [Side::Offer, Side::Ask].into_iter().filter_map(of).collect()
    }

    /// Whether this side is asked now whether it helped: once, a while after both said yes.
    pub fn asks_whether_it_helped(&self, side: Side, now: i64) -> bool {
        match self.stage() {
            Stage::Agreed { since } => {
                self.end(side).told.is_none() && now >= dates::after_days(since, A_WHILE)
            }
            _ => false,
        }
    }

    /// What this side has to say now, if anything.
    pub fn waits_for(&self, side: Side, now: i64) -> bool {
        let unsaid = self.stage() == Stage::Asked && self.end(side).answered.is_none();
        unsaid || self.asks_whether_it_helped(side, now)
    }
}

pub fn stage(offer: Option<&Answered>, ask: Option<&Answered>) -> Stage {
    if [offer, ask].into_iter().flatten().any(|one| !one.yes) {
        return Stage::NotThisTime;
    }
    match (offer, ask) {
        (Some(one), Some(other)) => Stage::Agreed { since: one.at.max(other.at) },
        _ => Stage::Asked,
    }
}

/// "It helped" stands on an ask when one of the two said so and the other does not say no.
pub fn helped(said: &[Helped]) -> bool {
    said.contains(&Helped::Yes) && !said.contains(&Helped::No)
}
