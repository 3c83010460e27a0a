//! Why a count could not be done.

use thiserror::Error;

/// Ballots that do not fit the options, or a question the rule cannot answer.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum CountError {
    #[error("nothing to vote on: add at least one option")]
    NoOptions,
    #[error("no seats to fill: choose at least one")]
    NoSeats,
    #[error("this rule elects one; for {0} seats use STV")]
    OneSeatOnly(usize),
    #[error("ballot {ballot} names option {option}, but there are only {options}")]
    NoSuchOption { ballot: usize, option: usize, options: usize },
    #[error("ballot {ballot} names option {option} twice: keep one of the two")]
    NamedTwice { ballot: usize, option: usize },
    #[error("two options are both called {0:?}: give each an id of its own")]
    SameId(String),
    #[error("too many {what}: {found}, at most {most} can be counted")]
    TooMany { what: &'static str, found: u128, most: u128 },
}
