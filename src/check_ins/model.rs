//! What may be answered, and which answers are shown side by side without showing anybody's own.

use crate::spaces::{FEWEST, Perspective};
use std::collections::BTreeMap;

/// One of the plain answers to a question. No number stands behind it, and none is made of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reply {
    NotYet,
    Little,
    Partly,
    Mostly,
    Very,
    /// "I don't know, or would rather not say" is an answer.
    Unsaid,
}

impl Reply {
    pub const ALL: [Reply; 6] =
        [Reply::NotYet, Reply::Little, Reply::Partly, Reply::Mostly, Reply::Very, Reply::Unsaid];
    /// Those that lie on a line.
    pub const STEPS: [Reply; 5] = [Reply::NotYet, Reply::Little, Reply::Partly, Reply::Mostly, Reply::Very];

    pub fn code(self) -> &'static str {
        match self {
            Reply::NotYet => "not_yet",
            Reply::Little => "little",
            Reply::Partly => "partly",
            Reply::Mostly => "mostly",
            Reply::Very => "very",
            Reply::Unsaid => "unsaid",
        }
    }

    pub fn from_code(code: &str) -> Option<Reply> {
        Self::ALL.into_iter().find(|reply| reply.code() == code)
    }
}

/// How many gave each answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts([usize; 6]);

impl Counts {
    pub fn add(&mut self, reply: Reply, people: usize) {
        self.0[reply as usize] += people;
    }

    pub fn of(&self, reply: Reply) -> usize {
        self.0[reply as usize]
    }

    pub fn people(&self) -> usize {
        self.0.iter().sum()
    }

    /// How many gave an answer that lies on the line.
    fn on_the_line(&self) -> usize {
        self.people() - self.of(Reply::Unsaid)
    }

    /// The answer in the middle: at least half of those who answered gave it or a higher one. Of two in the middle it is
    /// the lower.
    pub fn middle(&self) -> Option<Reply> {
        let half = self.on_the_line().div_ceil(2);
        let mut passed = 0;
        Reply::STEPS.into_iter().find(|reply| {
            passed += self.of(*reply);
            half > 0 && passed >= half
        })
    }

    /// How far apart two groups answered: how many steps an answer would have to move, on average, for one to look
    /// like the other. None when either gave nothing that lies on the line.
    fn apart(&self, other: &Counts) -> Option<f64> {
        let (mine, theirs) = (self.on_the_line() as f64, other.on_the_line() as f64);
        if mine == 0.0 || theirs == 0.0 {
            return None;
        }
        let (mut so_far, mut steps) = (0.0, 0.0);
        for reply in Reply::STEPS {
            so_far += self.of(reply) as f64 / mine - other.of(reply) as f64 / theirs;
            steps += f64::abs(so_far);
        }
        Some(steps)
    }
}

/// From where an answer is counted: one perspective, or none said. Each answer is counted once, or the groups would
/// overlap, and what they have in common could be worked out.
pub type Origin = Option<Perspective>;

/// Whoever works here or commissions is counted there, whatever else they are, as everywhere in Plethu.
pub fn counted_from(perspectives: &[Perspective]) -> Origin {
    use Perspective::{Cares, Commissions, Partner, Uses, Works};
    [Works, Commissions, Uses, Cares, Partner].into_iter().find(|one| perspectives.contains(one))
}

/// The sides by which small groups are put together, in the order in which they are shown.
const SIDES: [&[Origin]; 3] = [
    &[Some(Perspective::Uses), Some(Perspective::Cares)],
    &[Some(Perspective::Works), Some(Perspective::Commissions)],
    &[Some(Perspective::Partner), None],
];

/// Whose answers stand side by side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    One(Perspective),
    NotSaid,
    /// Lived experience.
    Lived,
    /// Paid to be here.
    Paid,
    /// Another group, or not said.
    Other,
    /// All that no other group shows.
    Else,
    Everybody,
}

impl Who {
    fn of(group: &[Origin]) -> Who {
        match group {
            [Some(one)] => Who::One(*one),
            [None] => Who::NotSaid,
            _ => match SIDES.iter().position(|side| group.iter().all(|one| side.contains(one))) {
                Some(0) => Who::Lived,
                Some(1) => Who::Paid,
                Some(_) => Who::Other,
                None => Who::Else,
            },
        }
    }

    pub fn code(self) -> &'static str {
        match self {
            Who::One(perspective) => perspective.code(),
            Who::NotSaid => "not_said",
            Who::Lived => "lived",
            Who::Paid => "paid",
            Who::Other => "other",
            Who::Else => "else",
            Who::Everybody => "everybody",
        }
    }
}

/// Of one side: the groups that may be shown, and who is too few to be.
struct Part {
    shown: Vec<Vec<Origin>>,
    over: Vec<Origin>,
}

/// The groups that may be shown, from how many answered from where. Each answer stands in one of them at most.
///
/// A perspective from which fewer than three people answered is not shown by itself: it is put together with the others of
/// its side. Who is too few even so counts only in "everybody together". That is beside the groups on every page, so
/// whoever is left over could be found by subtraction: when they are one or two, they are put together with a group that is
/// shown. It looks at how many answered, never at what: that a group is hidden says nothing about its answers.
pub fn groups(people: &BTreeMap<Origin, usize>) -> Vec<Vec<Origin>> {
    let how_many = |group: &[Origin]| -> usize { group.iter().filter_map(|one| people.get(one)).sum() };
    let mut parts = SIDES.map(|side| {
        let there = side.iter().copied().filter(|one| how_many(&[*one]) > 0);
        let (enough, few): (Vec<_>, Vec<_>) = there.partition(|one| how_many(&[*one]) >= FEWEST);
        let mut shown: Vec<Vec<Origin>> = enough.into_iter().map(|one| vec![one]).collect();
        if how_many(&few) < FEWEST {
            return Part { shown, over: few };
        }
        shown.push(few);
        Part { shown, over: Vec::new() }
    });
    let lone = |parts: &[Part]| {
        let over: usize = parts.iter().map(|part| how_many(&part.over)).sum();
        (1..FEWEST).contains(&over)
    };
    if lone(&parts) {
        parts.iter_mut().for_each(Part::put_together);
    }
    if lone(&parts) {
        let over: Vec<Origin> = parts.iter_mut().flat_map(|part| std::mem::take(&mut part.over)).collect();
        // The last, so that lived experience is shown by itself for as long as it can be.
        if let Some(last) = parts.iter_mut().rev().find_map(|part| part.shown.last_mut()) {
            last.extend(over);
        }
    }
    parts.into_iter().flat_map(|part| part.shown).collect()
}

impl Part {
    /// Who is left over of a side joins the rest of it.
    fn put_together(&mut self) {
        if !self.over.is_empty() && !self.shown.is_empty() {
            let all = self.shown.drain(..).flatten().chain(self.over.drain(..)).collect();
            self.shown.push(all);
        }
    }
}

/// The answers to one question side by side, everybody together last; nothing before three people have answered.
pub fn seen(given: &BTreeMap<Origin, Counts>) -> Vec<(Who, Counts)> {
    let together = |group: &mut dyn Iterator<Item = &Origin>| {
        let mut counts = Counts::default();
        for one in group.filter_map(|from| given.get(from)) {
            Reply::ALL.iter().for_each(|reply| counts.add(*reply, one.of(*reply)));
        }
        counts
    };
    let all = together(&mut given.keys());
    if all.people() < FEWEST {
        return Vec::new();
    }
    let people = given.iter().map(|(from, counts)| (*from, counts.people())).collect();
    let mut seen: Vec<(Who, Counts)> =
        groups(&people).iter().map(|group| (Who::of(group), together(&mut group.iter()))).collect();
    match seen[..] {
        // The same people twice would say nothing more.
        [(Who::Else, one)] if one == all => seen.clear(),
        [(_, one)] if one == all => return seen,
        _ => {}
    }
    seen.push((Who::Everybody, all));
    seen
}

/// How far apart the two groups are that differ most, among those shown: an order made from others would tell of them.
pub fn widest(seen: &[(Who, Counts)]) -> Option<f64> {
    let groups: Vec<&Counts> =
        seen.iter().filter(|(who, _)| *who != Who::Everybody).map(|(_, counts)| counts).collect();
    let pairs = groups
        .iter()
        .enumerate()
        .flat_map(|(at, one)| groups[at + 1..].iter().map(move |two| one.apart(two)));
    pairs.flatten().max_by(f64::total_cmp)
}

#[cfg(test)]
mod tests;
