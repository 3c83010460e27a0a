//! An export of a Polis conversation: a folder with `votes.csv`, `comments.csv`, `participants-votes.csv` and
//! `summary.csv` (RFC 4180, UTF-8).
//!
//! [`Export`] holds all four and writes them back byte for byte, with whatever columns, quotation marks and line ends
//! they came with. [`read_votes`] and [`read_comments`] go through one file and hold one row of it.
//!
//! Whoever made the files is not trusted: a row has a largest size, and an id is never taken for a place in memory.

mod comments;
mod export;
mod ids;
mod making;
mod rows;
mod table;
mod votes;
mod wrong;

pub use comments::{Comment, read_comments};
pub(crate) use export::open;
pub use export::{Export, Voter};
pub use ids::Ids;
pub use making::Making;
pub use table::Table;
pub use votes::{Vote, read_votes};
pub use wrong::{What, Wrong};

#[cfg(test)]
mod tests;
