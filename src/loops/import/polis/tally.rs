//! How many agreed, disagreed and passed: the last vote of each person on each comment counts.
//!
//! The file may be larger than memory and in any order. So the rows of each comment are counted first; then the file is
//! read again for as many comments at a time as fit, once in nearly every case.

use super::comments::Comment;
use super::votes::{Vote, read_votes};
use super::wrong::{What, Wrong};
use crate::loops::model::Votes;
use std::collections::HashMap;
use std::io::Read;

/// Votes held at once: 16 bytes each, and half as much again while they are sorted.
const AT_ONCE: usize = 4_000_000;
/// More people than this on one comment is no conversation, and would not fit.
const MOST_VOTERS: usize = 4_000_000;

#[derive(Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// In the order of the comments.
    pub votes: Vec<Votes>,
    /// Votes on comments that are not among them: moderated ones, mostly.
    pub on_others: u64,
    /// In this file -1 means to agree.
    pub turned: bool,
}

/// `open` opens `votes.csv` from its start, each time it is asked.
///
/// # Errors
/// The first thing that is wrong with the file.
pub fn tally<R: Read>(
    comments: &[Comment],
    mut open: impl FnMut() -> Result<R, Wrong>,
) -> Result<Tally, Wrong> {
    tally_by(comments, &mut open, AT_ONCE, MOST_VOTERS)
}

pub(super) fn tally_by<R: Read>(
    comments: &[Comment],
    open: &mut impl FnMut() -> Result<R, Wrong>,
    at_once: usize,
    most_voters: usize,
) -> Result<Tally, Wrong> {
    let places: HashMap<u32, usize> = comments.iter().enumerate().map(|(at, one)| (one.id, at)).collect();
    let mut rows = vec![0usize; comments.len()];
    let mut found = Tally { votes: vec![Votes::default(); comments.len()], ..Tally::default() };
    read_votes(open()?, |vote| match places.get(&vote.comment) {
        Some(at) => rows[*at] += 1,
        None => found.on_others += 1,
    })?;
    for part in parts(&rows, at_once) {
        let room = rows[part.clone()].iter().sum::<usize>().min(2 * at_once);
        let mut last =
            Last { votes: Vec::with_capacity(room), at_most: 2 * at_once.min(most_voters), most_voters };
        read_votes(open()?, |vote| {
            if let Some(at) = places.get(&vote.comment).filter(|at| part.contains(at)) {
                last.add(*at, vote);
            }
        })?;
        last.count_into(&mut found.votes)?;
    }
    found.turned = is_turned(comments, &found.votes);
    if found.turned {
        for votes in &mut found.votes {
            std::mem::swap(&mut votes.agrees, &mut votes.disagrees);
        }
    }
    Ok(found)
}

/// Runs of comments whose rows fit together; a comment that does not fit is a run alone.
fn parts(rows: &[usize], at_once: usize) -> Vec<std::ops::Range<usize>> {
    let (mut parts, mut start, mut held) = (Vec::new(), 0, 0);
    for (at, count) in rows.iter().enumerate() {
        if at > start && held + count > at_once {
            parts.push(start..at);
            (start, held) = (at, 0);
        }
        held += count;
    }
    if held > 0 {
        parts.push(start..rows.len());
    }
    parts
}

/// Votes by comment and voter, and by time: the last of each run is the one that counts.
struct Last {
    votes: Vec<(u64, i64)>,
    /// So many are held before those that were changed later are let go.
    at_most: usize,
    most_voters: usize,
}

impl Last {
    fn add(&mut self, at: usize, vote: Vote) {
        // Only one comment with more votes than fit comes here: most are votes that somebody changed, or a repeat.
        if self.votes.len() >= self.at_most {
            self.keep_last();
            // Else the next one would have them all sorted again.
            self.at_most = self.at_most.max(self.votes.len() * 2);
        }
        if self.too_many() {
            return;
        }
        let key = ((at as u64) << 32) | u64::from(vote.voter);
        self.votes.push((key, (vote.at << 2) | i64::from(vote.sign + 1)));
    }

    /// Those that are left when all but the last of each person are gone.
    fn too_many(&self) -> bool {
        self.at_most > 2 * self.most_voters
    }

    fn keep_last(&mut self) {
        // Stable: of two votes at the same moment the one further down the file counts.
        self.votes.sort_by_key(|(key, vote)| (*key, vote >> 2));
        self.votes.reverse();
        self.votes.dedup_by_key(|(key, _)| *key);
        self.votes.reverse();
    }

    fn count_into(mut self, counts: &mut [Votes]) -> Result<(), Wrong> {
        self.keep_last();
        if self.too_many() {
            return Err(Wrong::new("votes.csv", 0, What::TooManyVoters(self.most_voters)));
        }
        for (key, vote) in self.votes {
            let count = &mut counts[(key >> 32) as usize];
            match vote & 3 {
                0 => count.disagrees += 1,
                1 => count.passes += 1,
                _ => count.agrees += 1,
            }
        }
        Ok(())
    }
}

/// Inside Polis -1 is to agree; an export turns that round, and 1 is to agree. `comments.csv` tells us whether this one
/// did: only when its counts lie far nearer to ours the other way round.
fn is_turned(comments: &[Comment], votes: &[Votes]) -> bool {
    let pairs = || comments.iter().zip(votes);
    let apart = |a: i64, b: i64, c: i64, d: i64| (a - b).unsigned_abs() + (c - d).unsigned_abs();
    let as_written: u64 =
        pairs().map(|(one, v)| apart(one.agrees, v.agrees, one.disagrees, v.disagrees)).sum();
    let turned: u64 = pairs().map(|(one, v)| apart(one.agrees, v.disagrees, one.disagrees, v.agrees)).sum();
    turned.saturating_mul(4) < as_written
}
