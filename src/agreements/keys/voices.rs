//! A key belongs to its side. Where nobody can turn it (its holder is gone, has lost their code, or is the one it is
//! about), two other members of that side agree in its place. Only about who holds a key, so that things go on; nothing
//! else is ever done without both keys.

use super::model::Turn;
use crate::spaces::{Membership, Side};

/// Somebody who still holds the key has a week to answer before others agree in their place.
pub const HEARD: i64 = 7 * 24 * 3600 * 1000;
/// A side with fewer than two others is stood in for by anybody in the space after two weeks.
pub const LATER: i64 = 2 * HEARD;
const ENOUGH: usize = 2;

/// The change of a key that is asked for.
pub struct Passing<'a> {
    pub side: Side,
    pub give: bool,
    /// Who is to hold it, or holds it.
    pub person_id: &'a str,
    pub asked_at: i64,
}

/// Those who may agree in place of one key.
#[derive(Debug, Clone)]
pub struct Voices {
    pub side: Side,
    pub needed: usize,
    /// Members of that side, from this time on.
    may: Vec<String>,
    from: i64,
    /// Anybody, once the side had its time. Nobody where the side is large enough to decide.
    later: Vec<String>,
    later_from: i64,
    pub said: Vec<Turn>,
}

impl Voices {
    /// For each side whose key nobody can turn. `said` is what was said so far.
    pub fn of(passing: &Passing, members: &[Membership], turns: &[Turn], said: &[Turn]) -> Vec<Voices> {
        let both = [Side::Lived, Side::Organisation].into_iter();
        both.filter_map(|side| Voices::for_side(side, passing, members, turns, said)).collect()
    }

    fn for_side(
        side: Side,
        passing: &Passing,
        members: &[Membership],
        turns: &[Turn],
        said: &[Turn],
    ) -> Option<Voices> {
        let holds = |member: &Membership| member.key == Some(side);
        let concerned = |member: &Membership| member.person_id == passing.person_id;
        let can_turn = |member: &Membership| holds(member) && (passing.give || !concerned(member));
        if turns.iter().any(|turn| turn.side == side) || members.iter().any(can_turn) {
            return None;
        }
        // Two sides are never one person; and whoever came after it was asked may have been brought for it.
        let elsewhere = |member: &Membership| {
            let theirs = |turn: &Turn| turn.person_id == member.person_id;
            turns.iter().any(theirs) || said.iter().any(|one| theirs(one) && one.side != side)
        };
        let others = members.iter().filter(|member| {
            let free = member.key.is_none() && member.joined_at <= passing.asked_at;
            free && !elsewhere(member) && (passing.give || !concerned(member))
        });
        let others: Vec<&Membership> = others.collect();
        let of_side =
            |member: &&&Membership| Side::open_to(&member.perspectives).contains(&side) && !concerned(member);
        let ids =
            |members: Vec<&Membership>| members.iter().map(|one| one.person_id.clone()).collect::<Vec<_>>();
        let may = ids(others.iter().filter(of_side).copied().collect());
        let later = if may.len() < ENOUGH { ids(others) } else { Vec::new() };
        let known = |one: &Turn| may.contains(&one.person_id) || later.contains(&one.person_id);
        let said = said.iter().filter(|one| one.side == side && known(one)).cloned().collect();
        let wait = if members.iter().any(holds) { HEARD } else { 0 };
        (!may.is_empty() || !later.is_empty()).then(|| Voices {
            side,
            needed: may.len().clamp(1, ENOUGH),
            said,
            may,
            from: passing.asked_at + wait,
            later,
            later_from: passing.asked_at + LATER,
        })
    }

    /// Those who agreed in place of a key when it was done.
    pub fn past(said: &[Turn]) -> Vec<Voices> {
        let of = |side| said.iter().filter(|one| one.side == side).cloned().collect::<Vec<_>>();
        let sides = [Side::Lived, Side::Organisation].into_iter().map(|side| (side, of(side)));
        sides
            .filter(|(_, said)| !said.is_empty())
            .map(|(side, said)| Voices {
                side,
                needed: said.len(),
                may: Vec::new(),
                from: 0,
                later: Vec::new(),
                later_from: 0,
                said,
            })
            .collect()
    }

    pub fn are_enough(&self) -> bool {
        self.said.len() >= self.needed
    }

    /// As the words tell them apart: members of the side, or anybody.
    pub fn who(&self) -> &'static str {
        if self.may.is_empty() { "anybody" } else { self.side.code() }
    }

    /// The day from which they can agree, where it is not the day it was asked.
    pub fn wait_until(&self, asked_at: i64) -> Option<i64> {
        let from = if self.may.is_empty() { self.later_from } else { self.from };
        (from > asked_at).then_some(from)
    }

    /// The side decides by itself: whoever holds its key is heard, and cannot stop it.
    pub fn decide(&self) -> bool {
        self.may.len() >= ENOUGH
    }

    pub fn left(&self) -> usize {
        self.needed.saturating_sub(self.said.len())
    }

    pub fn have(&self, person_id: &str) -> bool {
        self.said.iter().any(|one| one.person_id == person_id)
    }

    pub fn may_come_from(&self, person_id: &str, now: i64) -> bool {
        let among = |list: &[String]| list.iter().any(|one| one == person_id);
        let own = now >= self.from && among(&self.may);
        let later = now >= self.later_from && among(&self.later);
        (own || later) && !self.have(person_id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spaces::Perspective;
    use crate::words::Lang;

    fn member(id: &str, perspective: Perspective, key: Option<Side>) -> Membership {
        Membership {
            person_id: id.into(),
            name: id.into(),
            lang: Lang::En,
            role: String::new(),
            perspectives: vec![perspective],
            key,
            joined_at: 0,
            added_by: None,
            looked_at: 0,
        }
    }

    fn group() -> Vec<Membership> {
        vec![
            member("dewi", Perspective::Works, Some(Side::Organisation)),
            member("carys", Perspective::Cares, Some(Side::Lived)),
            member("ifan", Perspective::Uses, None),
            member("megan", Perspective::Cares, None),
            member("eira", Perspective::Uses, None),
            member("nia", Perspective::Works, None),
        ]
    }

    fn taking(person_id: &str, side: Side) -> Passing<'_> {
        Passing { side, give: false, person_id, asked_at: 10 }
    }

    fn said(person_id: &str, side: Side) -> Turn {
        Turn { side, person_id: person_id.into(), name: person_id.into(), turned_at: 10 }
    }

    #[test]
    fn two_of_the_side_agree_in_place_of_the_only_holder_after_a_week() {
        let voices = Voices::of(&taking("carys", Side::Lived), &group(), &[], &[said("ifan", Side::Lived)]);
        let [lived] = &voices[..] else { panic!("{voices:?}") };
        assert_eq!((lived.side, lived.needed, lived.left(), lived.decide()), (Side::Lived, 2, 1, true));
        assert!(!lived.may_come_from("megan", 9 + HEARD) && lived.may_come_from("megan", 10 + HEARD));
        for other in ["ifan", "carys", "dewi", "nia"] {
            assert!(!lived.may_come_from(other, 10 + LATER), "{other}");
        }
    }

    #[test]
    fn nobody_speaks_in_place_of_a_holder_who_can_turn() {
        let mut group = group();
        group[3].key = Some(Side::Lived);
        assert!(Voices::of(&taking("carys", Side::Lived), &group, &[], &[]).is_empty());
        let giving = Passing { give: true, ..taking("ifan", Side::Lived) };
        assert!(Voices::of(&giving, &group, &[], &[]).is_empty());
    }

    #[test]
    fn whoever_came_after_it_was_asked_does_not_count() {
        let mut group = group();
        group.iter_mut().skip(3).for_each(|member| member.joined_at = 11);
        let voices = Voices::of(&taking("carys", Side::Lived), &group, &[], &[]);
        assert_eq!(voices[0].needed, 1, "Ifan alone was there");
    }

    #[test]
    fn a_side_without_others_is_stood_in_for_in_the_end_but_never_by_whoever_turned_the_other_key() {
        let few = ["dewi", "carys", "nia"];
        let group: Vec<_> = group().into_iter().filter(|one| few.contains(&&*one.person_id)).collect();
        let turned = [said("dewi", Side::Organisation)];
        let voices = Voices::of(&taking("carys", Side::Lived), &group, &turned, &[]);
        assert!(!voices[0].decide() && !voices[0].may_come_from("nia", 9 + LATER));
        assert!(voices[0].may_come_from("nia", 10 + LATER) && !voices[0].may_come_from("dewi", 10 + LATER));
        let two = Voices::of(&taking("carys", Side::Lived), &group[..2], &turned, &[]);
        assert!(two.is_empty(), "nobody takes a key alone");
    }

    #[test]
    fn whoever_speaks_from_both_sides_counts_for_one() {
        let mut group = group();
        group[2].perspectives.push(Perspective::Works);
        group.iter_mut().for_each(|member| member.key = None);
        let giving = Passing { give: true, ..taking("eira", Side::Lived) };
        let voices = Voices::of(&giving, &group, &[], &[said("ifan", Side::Lived)]);
        assert_eq!(voices.iter().map(|voices| voices.said.len()).collect::<Vec<_>>(), [1, 0]);
        assert!(!voices[1].may_come_from("ifan", 10));
    }
}
