//! A conversation held with Polis, from the open-data export of it: a folder with four files.
//!
//! Everything is read and checked before anything is kept, then all of it is kept in one transaction. A file that is
//! damaged changes nothing. What was brought in before is found again by its source, `polis:CONVERSATION:COMMENT`: its
//! words stay, its votes become those of the later export.

mod bring;
mod comments;
mod files;
mod rows;
mod run;
mod summary;
mod tally;
mod votes;
mod wrong;

pub use bring::{Brought, Found, bring, look};
pub use comments::{Comment, Comments, LeftOut, read_comments};
pub use files::{Export, read};
pub use run::{Wanted, run, run_with};
pub use summary::{Summary, read_summary};
pub use tally::{Tally, tally};
pub use votes::{Vote, read_people, read_votes};
pub use wrong::{What, Wrong};

#[cfg(test)]
mod tests;
