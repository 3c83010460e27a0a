//! `comments.csv`: what people said.

use super::rows::Rows;
use super::wrong::{What, Wrong};
use crate::loops::model::LONGEST;
use crate::web::text::{self, TextProblem};
use std::collections::HashSet;
use std::io::Read;

const FILE: &str = "comments.csv";
/// A year of answers at one a minute. Beyond this nobody who speaks would ever be answered.
pub const MOST: usize = 100_000;
/// All comments together, in bytes: they are held until everything has been checked.
const MOST_WORDS: usize = 64 << 20;
/// 1 January 2200, in milliseconds.
const LATEST: i64 = 7_258_118_400_000;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment {
    pub id: u32,
    /// Milliseconds UTC.
    pub said_at: i64,
    pub words: String,
    /// As this file counts them: Polis counts somebody twice here who voted twice.
    pub agrees: i64,
    pub disagrees: i64,
}

#[derive(Debug, Default)]
pub struct Comments {
    pub comments: Vec<Comment>,
    pub left_out: LeftOut,
    /// How many rows the file has, left out or not.
    pub rows: u64,
    pub ended_well: bool,
}

/// What is not brought in, and why. Lines are as an editor counts them.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// Ids of those that the moderators of the conversation took out.
    pub moderated: Vec<u32>,
    pub empty: Vec<u64>,
    /// With characters that hide, or that turn the text round.
    pub strange: Vec<u64>,
    pub too_long: Vec<u64>,
}

/// # Errors
/// The first thing that is wrong with the file. Nothing that was read of it is used then.
pub fn read_comments(from: impl Read) -> Result<Comments, Wrong> {
    read_comments_of(from, MOST_WORDS)
}

pub(super) fn read_comments_of(from: impl Read, most_words: usize) -> Result<Comments, Wrong> {
    let mut rows = Rows::open(FILE, from, true)?;
    let [at, id, agrees, disagrees, moderated, body] =
        ["timestamp", "comment-id", "agrees", "disagrees", "moderated", "comment-body"]
            .map(|name| rows.column(name));
    let (at, id, agrees, disagrees, moderated, body) = (at?, id?, agrees?, disagrees?, moderated?, body?);
    let (mut found, mut seen, mut held) = (Comments::default(), HashSet::new(), 0);
    while rows.next()? {
        found.rows += 1;
        let line = rows.line();
        let number = id_in(&rows, id, "comment-id")?;
        if !seen.insert(number) {
            return Err(rows.wrong(line, What::Twice(number)));
        }
        if seen.len() > MOST {
            return Err(rows.wrong(line, What::TooMany(MOST)));
        }
        let said_at = moment_in(&rows, at)?;
        let count = |at, column| rows.number(at, column, "a number of votes", 0..=1_000_000_000);
        let (agrees, disagrees) = (count(agrees, "agrees")?, count(disagrees, "disagrees")?);
        let out = rows.number(moderated, "moderated", "-1, 0 or 1", -1..=1)? == -1;
        let words = text::clean(rows.text(body)?, LONGEST);
        match words {
            _ if out => found.left_out.moderated.push(number),
            Ok(words) if held + words.len() > most_words => {
                return Err(rows.wrong(line, What::TooMuch(most_words)));
            }
            Ok(words) => {
                held += words.len();
                found.comments.push(Comment { id: number, said_at, words, agrees, disagrees });
            }
            Err(TextProblem::Empty) => found.left_out.empty.push(line),
            Err(TextProblem::Strange) => found.left_out.strange.push(line),
            Err(TextProblem::TooLong { .. }) => found.left_out.too_long.push(line),
        }
    }
    found.ended_well = rows.ended_well();
    Ok(found)
}

impl LeftOut {
    pub fn count(&self) -> usize {
        self.moderated.len() + self.empty.len() + self.strange.len() + self.too_long.len()
    }
}

pub(super) fn id_in<R: Read>(rows: &Rows<R>, at: usize, column: &'static str) -> Result<u32, Wrong> {
    Ok(rows.number(at, column, "a number from 0", 0..=u32::MAX.into())? as u32)
}

/// Polis has written seconds in some years and milliseconds in others. It began in 2012.
pub(super) fn moment_in<R: Read>(rows: &Rows<R>, at: usize) -> Result<i64, Wrong> {
    let moment = rows.number(at, "timestamp", "a moment since 1970", 0..=LATEST)?;
    Ok(if moment < 100_000_000_000 { moment * 1000 } else { moment })
}
