//! Counts a published file in one call: what a command line or an upload needs.
//!
//! | file | rule, unless one is chosen or the file names one |
//! |---|---|
//! | `.pb` | equal shares |
//! | `.blt` | STV |
//! | `.soc` `.soi` `.toc` `.toi` `.cat` | Schulze |
//!
//! A file names its rule, its seats and its seed in META (`.pb`), in comments `# rule: irv` (`.blt`), or in PrefLib's own lines.

mod choices;
mod convert;
mod count;
mod report;
mod source;

use crate::{CountError, ReadError, equal_shares::Completion};
use crate::{Ties, Utility};
pub use choices::{Rule, UnknownName};
pub use report::{Report, Steps};
pub use source::Source;
use std::path::Path;
use thiserror::Error;

/// How to count. What is not chosen is told by the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    pub rule: Option<Rule>,
    /// Only for equal shares.
    pub completion: Option<Completion>,
    /// Only for budgets.
    pub utility: Option<Utility>,
    /// Otherwise the file's, or 1. Instant run-off and majority elect one.
    pub seats: Option<usize>,
    /// Otherwise by the seed that the file names; else by id as text for `.pb`, by the order in the file for the others.
    pub ties: Option<Ties>,
}

/// Why a file was not counted.
#[derive(Debug, Error)]
pub enum Error {
    #[error("cannot open the file: {0}")]
    Open(#[from] std::io::Error),
    #[error("the name of the file has to end in .pb, .blt, .soc, .soi, .toc, .toi or .cat")]
    UnknownForm,
    #[error(".wmd files are graphs, not ballots; they cannot be counted")]
    NoBallots,
    #[error(transparent)]
    Read(#[from] ReadError),
    #[error(transparent)]
    Count(#[from] CountError),
    #[error("{0}")]
    Unfit(String),
}

/// Counts the file at this path.
///
/// # Errors
/// If it cannot be opened or read, or if the rule does not fit it.
pub fn run(path: &Path, options: &Options) -> Result<Report, Error> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let form = source::form(&name)?;
    count::count(&source::read(&std::fs::read(path)?, form)?, options)
}

/// Counts a file that is at hand already; its name tells the form.
///
/// # Errors
/// If it cannot be read, or if the rule does not fit it.
pub fn run_bytes(bytes: &[u8], name: &str, options: &Options) -> Result<Report, Error> {
    count::count(&source::read(bytes, source::form(name)?)?, options)
}

#[cfg(test)]
mod tests;
