//! How often each statement was agreed with, disagreed with and passed: by everyone, and by each group.

use crate::Votes;
use crate::halves::Threads;
use crate::map::Counts;

/// By cell (`statement × 4 + vote + 1`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Tally(pub Vec<u32>);

impl Tally {
    pub fn empty(statements: usize) -> Tally {
        Tally(vec![0; statements * 4])
    }

    pub fn of(&self, statement: usize) -> Counts {
        let [disagree, pass, agree] = [0, 1, 2].map(|vote| self.0[statement * 4 + vote]);
        Counts { agree, disagree, pass }
    }

    pub fn add(&mut self, row: &[u32]) {
        row.iter().for_each(|cell| self.0[*cell as usize] += 1);
    }

    pub fn take(&mut self, row: &[u32]) {
        row.iter().for_each(|cell| self.0[*cell as usize] -= 1);
    }

    pub fn grow(&mut self, statements: usize) {
        self.0.resize(statements * 4, 0);
    }

    fn join(&mut self, other: &Tally) {
        self.0.iter_mut().zip(&other.0).for_each(|(one, other)| *one += other);
    }
}

/// Counts everyone, each in the group that `group_of` says; who is in none is counted in none.
pub(crate) fn by_group(
    votes: &Votes,
    groups: usize,
    group_of: impl Fn(usize) -> Option<u8> + Sync,
    threads: Threads,
) -> Vec<Tally> {
    let half = |people: std::ops::Range<usize>| {
        let mut tallies = vec![Tally::empty(votes.statements()); groups];
        for who in people {
            if let Some(group) = group_of(who) {
                tallies[usize::from(group)].add(votes.row(who));
            }
        }
        tallies
    };
    let [one, other] = votes.halves();
    let (mut one, other) = threads.both(votes.len(), || half(one), || half(other));
    one.iter_mut().zip(&other).for_each(|(one, other)| one.join(other));
    one
}
