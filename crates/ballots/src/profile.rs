//! Options and ballots of an election without money.

use crate::CountError;
use serde::Serialize;
use std::collections::HashSet;

/// The most options an election may have. Every stage of a count says something about each, so a count grows with their square.
pub const MOST_OPTIONS: usize = 2_000;
/// The most votes of an election, all weights together.
pub const MOST_WEIGHT: u64 = 1_000_000_000;

/// What is voted on. Ballots name it by its place in [`Profile::options`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Candidate {
    /// Unique in the election; decides ties broken by id or by seed.
    pub id: String,
    pub name: String,
    /// Stood down after ballots were made: ballots pass over it and it cannot win.
    pub withdrawn: bool,
}

impl Candidate {
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self { id: id.into(), name: name.into(), withdrawn: false }
    }
}

/// The same ballot, cast `weight` times.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cast<B> {
    pub weight: u64,
    pub ballot: B,
}

/// An election: options, and ballots of one kind (`B`: [`Ranking`], [`Approval`] or [`Scores`]).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile<B> {
    pub options: Vec<Candidate>,
    pub ballots: Vec<Cast<B>>,
}

/// An order of preference, best first; options in the same inner list are liked equally. Those left out come after all others.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Ranking(pub Vec<Vec<usize>>);

/// The options a voter said yes to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Approval(pub Vec<usize>);

/// Points for options, each at most once; options left out got 0. Dots are points too.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Scores(pub Vec<(usize, i64)>);

/// What all kinds of ballot have in common: they name options.
pub trait Names {
    fn named(&self) -> impl Iterator<Item = usize>;
}

impl Names for Ranking {
    fn named(&self) -> impl Iterator<Item = usize> {
        self.0.iter().flatten().copied()
    }
}

impl Names for Approval {
    fn named(&self) -> impl Iterator<Item = usize> {
        self.0.iter().copied()
    }
}

impl Names for Scores {
    fn named(&self) -> impl Iterator<Item = usize> {
        self.0.iter().map(|(option, _)| *option)
    }
}

impl Ranking {
    /// One option after another, none liked equally.
    pub fn strict(order: impl IntoIterator<Item = usize>) -> Self {
        Self(order.into_iter().map(|option| vec![option]).collect())
    }
}

impl<B: Names> Profile<B> {
    /// Whether it can be counted at all: some options, no id twice, every ballot names options that exist, each once.
    pub fn check(&self) -> Result<(), CountError> {
        check_options(&self.options)?;
        let weight: u128 = self.ballots.iter().map(|cast| u128::from(cast.weight)).sum();
        at_most("votes", weight, MOST_WEIGHT.into())?;
        let mut last_named_by = vec![usize::MAX; self.options.len()];
        for (ballot, cast) in self.ballots.iter().enumerate() {
            for option in cast.ballot.named() {
                let options = self.options.len();
                let last = last_named_by.get_mut(option).ok_or(CountError::NoSuchOption {
                    ballot,
                    option,
                    options,
                })?;
                if std::mem::replace(last, ballot) == ballot {
                    return Err(CountError::NamedTwice { ballot, option });
                }
            }
        }
        Ok(())
    }
}

impl<B> Profile<B> {
    /// The options that still stand, by place.
    pub(crate) fn standing(&self) -> Vec<usize> {
        (0..self.options.len()).filter(|option| !self.options[*option].withdrawn).collect()
    }

    pub(crate) fn ids(&self) -> Vec<&str> {
        self.options.iter().map(|option| option.id.as_str()).collect()
    }
}

fn check_options(options: &[Candidate]) -> Result<(), CountError> {
    if options.is_empty() {
        return Err(CountError::NoOptions);
    }
    at_most("options", options.len() as u128, MOST_OPTIONS as u128)?;
    let mut seen = HashSet::new();
    match options.iter().find(|option| !seen.insert(&option.id)) {
        Some(again) => Err(CountError::SameId(again.id.clone())),
        None => Ok(()),
    }
}

pub(crate) fn at_most(what: &'static str, found: u128, most: u128) -> Result<(), CountError> {
    if found <= most { Ok(()) } else { Err(CountError::TooMany { what, found, most }) }
}
