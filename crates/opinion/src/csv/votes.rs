//! `votes.csv`: every vote, also those that were changed later.

use super::rows::Rows;
use super::wrong::Wrong;
use std::io::Read;

pub(super) const FILE: &str = "votes.csv";
/// 1 January 2200, in milliseconds.
pub(super) const LATEST: i64 = 7_258_118_400_000;

/// A row of `votes.csv`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Vote {
    /// As the file says it: milliseconds UTC, in some years seconds.
    pub at: i64,
    pub comment: u32,
    pub voter: u32,
    /// 1 agrees, -1 disagrees, 0 passes.
    pub vote: i8,
}

/// Reads every vote, in the order of the file.
///
/// # Errors
/// The first thing that is wrong. `each` has been called for what came before it.
pub fn read_votes(from: impl Read, mut each: impl FnMut(Vote)) -> Result<(), Wrong> {
    let mut rows = Rows::new(FILE, from);
    rows.header()?;
    let width = rows.len();
    let [at, comment, voter, vote] = [
        rows.column("timestamp")?,
        rows.column("comment-id")?,
        rows.column("voter-id")?,
        rows.column("vote")?,
    ];
    while rows.step()? {
        rows.check_width(width)?;
        each(Vote {
            at: rows.number(at, "timestamp", "a moment since 1970", 0..=LATEST)?,
            comment: rows.id(comment, "comment-id")?,
            voter: rows.id(voter, "voter-id")?,
            vote: rows.number(vote, "vote", "-1, 0 or 1", -1..=1)? as i8,
        });
    }
    Ok(())
}
