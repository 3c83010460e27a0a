//! What all readers share: what is wrong with a file and where, numbers read exactly, lines whatever ends them.

use thiserror::Error;

/// The largest file that is read.
pub const MOST_BYTES: usize = 512 * 1024 * 1024;

/// What is wrong with a file, where, and how to mend it.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[error("line {line}: {problem}")]
pub struct ReadError {
    /// From 1, as editors count. 0 if it is about the whole file.
    pub line: usize,
    pub problem: String,
}

impl ReadError {
    pub(crate) fn at(line: usize, problem: impl Into<String>) -> Self {
        Self { line, problem: problem.into() }
    }
}
