//! A space, its level, its members and what they speak from.

use crate::words::{Lang, Worded};

#[derive(Debug, Clone)]
pub struct Space {
    pub id: String,
    /// In addresses and on paper: `TEG4K7`.
    pub code: String,
    /// Knowing it lets you in. It can be changed when it got about.
    pub join_code: String,
    pub level: Level,
    pub name: Worded,
    pub purpose: Worded,
    pub can_change: Worded,
    pub cannot_change: Worded,
    /// How many days an answer may take.
    pub answer_days: i64,
    /// Owes the answers unless a question names somebody else.
    pub answerer_id: String,
    pub wider: Option<Wider>,
    pub closed_at: Option<i64>,
    /// Whose own space it is: the person it is about, who alone decides who is in it.
    pub owner_id: Option<String>,
}

impl Space {
    /// What the person whose own space it is likes to be called; nothing where it is nobody's own.
    pub fn owner_name<'a>(&self, members: &'a [Membership]) -> &'a str {
        let owner = members.iter().find(|one| self.owner_id.as_ref() == Some(&one.person_id));
        owner.map_or("", |one| &one.name)
    }
}

/// The space this one sits in.
#[derive(Debug, Clone)]
pub struct Wider {
    pub id: String,
    pub code: String,
    pub name: Worded,
}

/// The three levels at which people co-produce.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    Individual,
    Group,
    Strategic,
}

impl Level {
    pub const ALL: [Level; 3] = [Level::Individual, Level::Group, Level::Strategic];

    pub fn code(self) -> &'static str {
        match self {
            Level::Individual => "individual",
            Level::Group => "group",
            Level::Strategic => "strategic",
        }
    }

    pub fn from_code(code: &str) -> Option<Level> {
        Self::ALL.into_iter().find(|level| level.code() == code)
    }
}

/// Fewer people than this are never shown as a group: whoever knows the space would know who they are.
pub const FEWEST: usize = 3;

/// What may be shown of what somebody speaks from where they are not named: only as much as three members at least have
/// in common. Nothing where that would name them, or where they are no member.
pub fn shared_perspectives(members: &[Membership], person_id: &str) -> Vec<Perspective> {
    let Some(me) = members.iter().find(|one| one.person_id == person_id) else { return Vec::new() };
    let speak = |from: &[Perspective]| {
        members
            .iter()
            .filter(|one| from.iter().all(|perspective| one.perspectives.contains(perspective)))
            .count()
    };
    if speak(&me.perspectives) >= FEWEST {
        return me.perspectives.clone();
    }
    let most = me.perspectives.iter().max_by_key(|one| speak(&[**one]));
    most.filter(|one| speak(&[**one]) >= FEWEST).map(|one| vec![*one]).unwrap_or_default()
}

/// What a member speaks from. May be several; none is "not said".
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Perspective {
    Uses,
    Cares,
    Works,
    Partner,
    Commissions,
}

impl Perspective {
    pub const ALL: [Perspective; 5] = [
        Perspective::Uses,
        Perspective::Cares,
        Perspective::Works,
        Perspective::Partner,
        Perspective::Commissions,
    ];

    pub fn code(self) -> &'static str {
        match self {
            Perspective::Uses => "uses",
            Perspective::Cares => "cares",
            Perspective::Works => "works",
            Perspective::Partner => "partner",
            Perspective::Commissions => "commissions",
        }
    }

    pub fn from_code(code: &str) -> Option<Perspective> {
        Self::ALL.into_iter().find(|perspective| perspective.code() == code)
    }

    /// Uses the service, or cares unpaid for somebody who does.
    pub fn is_lived_experience(self) -> bool {
        matches!(self, Perspective::Uses | Perspective::Cares)
    }

    /// Works here or commissions: paid to be in the room.
    pub fn is_staff(self) -> bool {
        matches!(self, Perspective::Works | Perspective::Commissions)
    }
}

/// Law 2: one key is held by lived experience, the other by the organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Lived,
    Organisation,
}

impl Side {
    pub fn code(self) -> &'static str {
        match self {
            Side::Lived => "lived",
            Side::Organisation => "organisation",
        }
    }

    pub fn from_code(code: &str) -> Option<Side> {
        [Side::Lived, Side::Organisation].into_iter().find(|side| side.code() == code)
    }

    /// The sides whose key somebody may hold. Whoever did not say holds neither.
    pub fn open_to(perspectives: &[Perspective]) -> Vec<Side> {
        let lived = perspectives.iter().any(|p| p.is_lived_experience());
        let organisation =
            perspectives.iter().any(|p| matches!(p, Perspective::Works | Perspective::Commissions));
        [lived.then_some(Side::Lived), organisation.then_some(Side::Organisation)]
            .into_iter()
            .flatten()
            .collect()
    }
}

/// A person's place in a space.
#[derive(Debug, Clone)]
pub struct Membership {
    pub person_id: String,
    pub name: String,
    pub lang: Lang,
    /// In their own words, "runs the centre"; may be empty.
    pub role: String,
    pub perspectives: Vec<Perspective>,
    pub key: Option<Side>,
    pub joined_at: i64,
    /// Who typed them in, when they joined on paper.
    pub added_by: Option<String>,
    /// When they last read the front page of the space: what came later is new to them.
    pub looked_at: i64,
}

impl Membership {
    /// Whoever speaks from working here or commissioning is counted as staff, whatever else they are.
    pub fn is_staff(&self) -> bool {
        self.perspectives.iter().any(|p| p.is_staff())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_carer_who_also_works_here_may_hold_either_key() {
        assert_eq!(
            Side::open_to(&[Perspective::Cares, Perspective::Works]),
            [Side::Lived, Side::Organisation]
        );
    }

    #[test]
    fn somebody_who_prefers_not_to_say_holds_no_key() {
        assert!(Side::open_to(&[]).is_empty());
    }
}
