//! How an STV count went.

use serde::{Serialize, Serializer};
use std::fmt;

/// Votes, exact to five decimals: `Votes(250_000)` is two and a half. Written and serialised as `"2.50000"`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Votes(pub u64);

impl Votes {
    /// One whole vote.
    pub const ONE: u64 = 100_000;
}

impl fmt::Display for Votes {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}.{:05}", self.0 / Self::ONE, self.0 % Self::ONE)
    }
}

impl Serialize for Votes {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

/// One thing that happened in the count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// What is known before the first stage.
    Start {
        /// Ballots that count.
        valid: u64,
        /// Ballots without a clear first preference for somebody who stands.
        invalid: u64,
        seats: usize,
        /// Whole votes that are enough to be elected.
        quota: u64,
    },
    Stage(Stage),
    /// As many were left as there were seats, so no more papers were moved and these were elected.
    Filled {
        elected: Vec<usize>,
    },
}

/// Papers were moved once. All lists are by the place of the option.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Stage {
    /// From 1.
    pub number: usize,
    pub action: Action,
    /// What each option got in this stage.
    pub received: Vec<Votes>,
    /// What each option has after it.
    pub votes: Vec<Votes>,
    /// What could not be passed on so far: papers with nobody left on them, and what was cut off after five decimals.
    pub not_transferred: Votes,
    /// Who reached the quota in this stage, most votes first.
    pub elected: Vec<usize>,
}

/// Why papers were moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Action {
    /// Each paper went to its first preference.
    FirstPreferences,
    /// What this option had above the quota was passed on.
    Surplus { of: usize, surplus: Votes },
    /// This option had the fewest votes.
    Exclusion { of: usize },
}
