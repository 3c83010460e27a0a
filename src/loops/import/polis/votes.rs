//! `votes.csv`: every vote in turn, also those that somebody changed later. `participants-votes.csv`: one row a person.

use super::comments::{id_in, moment_in};
use super::rows::Rows;
use super::wrong::Wrong;
use std::io::Read;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Vote {
    pub comment: u32,
    pub voter: u32,
    pub at: i64,
    /// As written: 1, 0 (pass) or -1. In an export 1 is to agree, but see [`super::tally`].
    pub sign: i8,
}

/// Reads a whole file and hands on each vote.
///
/// # Errors
/// The first thing that is wrong with the file.
pub fn read_votes(from: impl Read, mut each: impl FnMut(Vote)) -> Result<(), Wrong> {
    let mut rows = Rows::open("votes.csv", from, true)?;
    let [at, comment, voter, vote] =
        ["timestamp", "comment-id", "voter-id", "vote"].map(|name| rows.column(name));
    let (at, comment, voter, vote) = (at?, comment?, voter?, vote?);
    while rows.next()? {
        each(Vote {
            comment: id_in(&rows, comment, "comment-id")?,
            voter: id_in(&rows, voter, "voter-id")?,
            at: moment_in(&rows, at)?,
            sign: rows.number(vote, "vote", "-1, 0 or 1", -1..=1)? as i8,
        });
    }
    Ok(())
}

/// How many people voted, by `participants-votes.csv`.
///
/// # Errors
/// The first thing that is wrong with the file.
pub fn read_people(from: impl Read) -> Result<u64, Wrong> {
    let mut rows = Rows::open("participants-votes.csv", from, true)?;
    let [person, votes] = ["participant", "n-votes"].map(|name| rows.column(name));
    let (person, votes) = (person?, votes?);
    let mut people = 0;
    while rows.next()? {
        id_in(&rows, person, "participant")?;
        people += u64::from(rows.number(votes, "n-votes", "a number of votes", 0..=1_000_000_000)? > 0);
    }
    Ok(people)
}
