//! `comments.csv`: what people said, and what the moderators thought of it.

use super::rows::Rows;
use super::votes::LATEST;
use super::wrong::{What, Wrong};
use std::collections::HashSet;
use std::io::Read;

pub(super) const FILE: &str = "comments.csv";

/// A row of `comments.csv`. How often it was agreed with stands there too, but not always rightly: count the votes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment {
    /// As the file says it: milliseconds UTC, in some years seconds.
    pub at: i64,
    pub id: u32,
    pub author: u32,
    /// -1: moderated out. 0: nobody looked at it. 1: approved.
    pub moderated: i8,
    pub words: String,
}

/// Reads all comments, in the order of the file.
///
/// # Errors
/// The first thing that is wrong.
pub fn read_comments(from: impl Read) -> Result<Vec<Comment>, Wrong> {
    let mut rows = Rows::new(FILE, from);
    rows.header()?;
    let width = rows.len();
    let [at, id, author, moderated, words] = [
        rows.column("timestamp")?,
        rows.column("comment-id")?,
        rows.column("author-id")?,
        rows.column("moderated")?,
        rows.column("comment-body")?,
    ];
    let (mut found, mut seen) = (Vec::new(), HashSet::new());
    while rows.step()? {
        rows.check_width(width)?;
        let comment = Comment {
            at: rows.number(at, "timestamp", "a moment since 1970", 0..=LATEST)?,
            id: rows.id(id, "comment-id")?,
            author: rows.id(author, "author-id")?,
            moderated: rows.number(moderated, "moderated", "-1, 0 or 1", -1..=1)? as i8,
            words: rows.text(words)?.to_owned(),
        };
        if !seen.insert(comment.id) {
            return Err(rows.wrong(What::Twice(comment.id)));
        }
        found.push(comment);
    }
    Ok(found)
}
