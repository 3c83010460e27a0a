//! What a map says in words: what all groups agree on, and what marks each. Groups and counts that are too small are left out.

use super::FEWEST_COUNTED;
use super::mapped::Mapped;
use crate::dialogue::statements::Statement;
use opinion::{Counts, Side};

/// So many at most in each list.
const MOST: usize = 8;

/// One that all groups share.
#[derive(Debug, Clone)]
pub struct SharedBy {
    pub statement: Statement,
    /// What they say to it.
    pub agree: bool,
    /// How many say so, of how many who answered.
    pub some: i64,
    pub of: i64,
    /// The same, group by group, for those that are shown.
    pub by_group: Vec<Share>,
}

/// A group that is large enough to be shown.
#[derive(Debug, Clone)]
pub struct Group {
    /// Its place in the map.
    pub at: usize,
    /// "A", "B" and so on.
    pub letter: char,
    pub size: usize,
    pub marks: Vec<Mark>,
}

/// Something that a group says more than others do.
#[derive(Debug, Clone)]
pub struct Mark {
    pub statement: Statement,
    pub agree: bool,
    pub by_group: Vec<Share>,
}

/// What a group says to a statement, in a hundred of those who said anything; none where fewer than five did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    pub letter: char,
    pub percents: Option<Percents>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Percents {
    pub agree: i64,
    pub disagree: i64,
    pub pass: i64,
}

/// The groups that may be shown, in the order of the map.
pub fn groups(mapped: &Mapped, said: &[Statement]) -> Vec<Group> {
    let map = &mapped.map;
    // One group is nobody told apart from anybody.
    if map.k < 2 {
        return Vec::new();
    }
    let shown: Vec<usize> = (0..map.k).filter(|group| map.sizes[*group] >= FEWEST_COUNTED as usize).collect();
    let letters: Vec<(usize, char)> = shown.iter().copied().zip('A'..).collect();
    let group = |(at, letter): &(usize, char)| {
        let enough = map.representative[*at].iter().filter(|one| one.trials >= FEWEST_COUNTED);
        let marks = enough.take(MOST).filter_map(|one| {
            Some(Mark {
                statement: statement(mapped, said, one.statement)?,
                agree: one.side == Side::Agree,
                by_group: shares(mapped, &letters, one.statement),
            })
        });
        Group { at: *at, letter: *letter, size: map.sizes[*at], marks: marks.collect() }
    };
    letters.iter().map(group).collect()
}

/// What more than half of each group say, the same way; the strongest first.
pub fn shared(mapped: &Mapped, said: &[Statement], groups: &[Group]) -> Vec<SharedBy> {
    let letters: Vec<(usize, char)> = groups.iter().map(|group| (group.at, group.letter)).collect();
    let mut found: Vec<(f64, SharedBy)> = Vec::new();
    for (at, one) in mapped.map.statements.iter().enumerate().filter(|(_, one)| !one.moderated_out) {
        let Some(statement) = statement(mapped, said, at as u32) else { continue };
        for agree in [true, false] {
            let side = |counts: &Counts| if agree { counts.agree } else { counts.disagree };
            let enough = one.total.votes() >= FEWEST_COUNTED;
            let most = |counts: &Counts| 2 * side(counts) > counts.votes();
            let asked = |counts: &Counts| counts.votes() >= FEWEST_COUNTED && most(counts);
            // Groups that are too small to be shown are not spoken for; of the others enough have to have answered.
            let all = if groups.is_empty() {
                most(&one.total)
            } else {
                groups.iter().all(|group| one.by_group.get(group.at).is_some_and(asked))
            };
            // Whoever is in no group counts too: what more people reject than want is nothing that they agree on.
            let other = if agree { one.total.disagree } else { one.total.agree };
            if enough && all && side(&one.total) > other {
                let strength = one.group_aware.map_or(f64::from(side(&one.total)), |aware| {
                    if agree { aware.agree } else { aware.disagree }
                });
                let (some, of) = (i64::from(side(&one.total)), i64::from(one.total.votes()));
                let by_group = shares(mapped, &letters, at as u32);
                found.push((strength, SharedBy { statement: statement.clone(), agree, some, of, by_group }));
            }
        }
    }
    found.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.statement.number.cmp(&b.1.statement.number)));
    found.into_iter().take(MOST).map(|(_, one)| one).collect()
}

fn statement(mapped: &Mapped, said: &[Statement], at: u32) -> Option<Statement> {
    let number = mapped.table.numbers[at as usize];
    said.iter().find(|one| one.number == number).cloned()
}

fn shares(mapped: &Mapped, letters: &[(usize, char)], at: u32) -> Vec<Share> {
    let by_group = &mapped.map.statements[at as usize].by_group;
    let share = |(group, letter): &(usize, char)| {
        let counts = by_group.get(*group).copied().unwrap_or_default();
        Share { letter: *letter, percents: Percents::of(&counts) }
    };
    letters.iter().map(share).collect()
}

impl Percents {
    fn of(counts: &Counts) -> Option<Percents> {
        let of = counts.votes();
        (of >= FEWEST_COUNTED).then(|| Percents {
            agree: percent(counts.agree, of),
            disagree: percent(counts.disagree, of),
            pass: percent(counts.pass, of),
        })
    }
}

/// To the nearest whole one.
fn percent(some: u32, of: u32) -> i64 {
    if of == 0 { 0 } else { i64::from((some * 200 + of) / (of * 2)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fewer_than_five_are_not_counted() {
        assert_eq!(Percents::of(&Counts { agree: 3, disagree: 1, pass: 0 }), None);
        let five = Percents::of(&Counts { agree: 3, disagree: 1, pass: 1 });
        assert_eq!(five, Some(Percents { agree: 60, disagree: 20, pass: 20 }));
    }

    #[test]
    fn a_share_is_rounded_to_the_nearest() {
        assert_eq!((percent(2, 3), percent(1, 3), percent(0, 0), percent(7, 7)), (67, 33, 0, 100));
    }
}
