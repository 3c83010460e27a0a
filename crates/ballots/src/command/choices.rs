//! What can be chosen, by name.

use crate::Utility;
use crate::equal_shares::Completion;
use serde::Serialize;
use std::str::FromStr;
use thiserror::Error;

/// A rule to count by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "clap", derive(clap::ValueEnum))]
pub enum Rule {
    EqualShares,
    Greedy,
    Stv,
    Irv,
    Schulze,
    Approval,
    Score,
    Majority,
}

/// A name that is none of those there are.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[error("{given:?} is not one of {known}")]
pub struct UnknownName {
    given: String,
    known: String,
}

fn named<T: Copy>(given: &str, all: &[(&str, T)]) -> Result<T, UnknownName> {
    let found = all.iter().find(|(name, _)| *name == given).map(|(_, value)| *value);
    let known = || all.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ");
    found.ok_or_else(|| UnknownName { given: given.to_owned(), known: known() })
}

const RULES: [(&str, Rule); 8] = [
    ("equal-shares", Rule::EqualShares),
    ("greedy", Rule::Greedy),
    ("stv", Rule::Stv),
    ("irv", Rule::Irv),
    ("schulze", Rule::Schulze),
    ("approval", Rule::Approval),
    ("score", Rule::Score),
    ("majority", Rule::Majority),
];

impl Rule {
    pub fn name(self) -> &'static str {
        RULES.iter().find(|(_, rule)| *rule == self).map_or("", |(name, _)| name)
    }
}

impl FromStr for Rule {
    type Err = UnknownName;
    fn from_str(given: &str) -> Result<Self, UnknownName> {
        named(given, &RULES)
    }
}

impl FromStr for Completion {
    type Err = UnknownName;
    fn from_str(given: &str) -> Result<Self, UnknownName> {
        named(
            given,
            &[("none", Self::None), ("add1", Self::Add1), ("add1u", Self::Add1u), ("greedy", Self::Greedy)],
        )
    }
}

impl FromStr for Utility {
    type Err = UnknownName;
    fn from_str(given: &str) -> Result<Self, UnknownName> {
        let all = [Self::Cost, Self::Cardinality, Self::Points, Self::Borda];
        named(given, &["cost", "cardinality", "points", "borda"].into_iter().zip(all).collect::<Vec<_>>())
    }
}
