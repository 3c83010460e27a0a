//! A shared budget: projects with costs, and ballots on them.

use crate::profile::at_most;
use crate::{CountError, MOST_OPTIONS, MOST_WEIGHT};
use serde::Serialize;
use std::collections::HashSet;
use std::fmt;

/// The largest cost or budget, in the smallest unit.
pub const MOST_MONEY: u64 = 1_000_000_000_000_000_000;
/// The most points a ballot may give to one project, either way, in the smallest unit.
pub const MOST_POINTS: i64 = 1_000_000_000_000_000_000;

/// Projects, the money there is, and what people voted for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Budget {
    /// The money there is, in the smallest unit.
    pub limit: u64,
    /// How many decimals money has: 0 when amounts are whole pounds, 2 when they are pence. Completion raises everybody's share by
    /// one whole unit at a time, that is by 10^decimals.
    pub decimals: u32,
    pub projects: Vec<Project>,
    /// What the ballots are.
    pub kind: Kind,
    pub votes: Vec<Vote>,
}

/// Something that can be paid for. Ballots name it by its place in [`Budget::projects`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Project {
    /// Unique in the budget.
    pub id: String,
    pub name: String,
    /// In the smallest unit.
    pub cost: u64,
}

/// How people voted; Pabulib's vote types (Faliszewski et al. 2023, arXiv:2305.11035).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Projects somebody would like.
    Approval,
    /// The same, but only one.
    ChooseOne,
    /// Projects, best first.
    Ordinal,
    /// Points from a purse that is the same for all.
    Cumulative,
    /// Points for each project on its own.
    Scoring,
}

/// The same ballot, cast `weight` times. An empty ballot still has its share of the money.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vote {
    pub weight: u64,
    /// In the order on the ballot, which matters only to [`Kind::Ordinal`].
    pub choices: Vec<Choice>,
}

/// A project on a ballot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Choice {
    pub project: usize,
    /// For cumulative and scoring ballots, in one unit for the whole budget; otherwise 0.
    pub points: i64,
}

/// How much a project is worth to a voter who named it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "clap", derive(clap::ValueEnum))]
pub enum Utility {
    /// Its cost: a pound is worth a pound. The usual choice for approval ballots.
    Cost,
    /// One, whatever it costs.
    Cardinality,
    /// The points on the ballot. The usual choice for cumulative and scoring ballots.
    Points,
    /// How many projects on the ballot come after it (the last is worth 0). The usual choice for ordinal ballots.
    Borda,
}

impl Kind {
    /// The utility that is usual for such ballots.
    pub fn usual_utility(self) -> Utility {
        match self {
            Self::Approval | Self::ChooseOne => Utility::Cost,
            Self::Cumulative | Self::Scoring => Utility::Points,
            Self::Ordinal => Utility::Borda,
        }
    }
}

impl Budget {
    /// Whether it can be counted: ids once each, money and points within bounds, votes for projects that exist, each once.
    pub fn check(&self) -> Result<(), CountError> {
        at_most("projects", self.projects.len() as u128, MOST_OPTIONS as u128)?;
        at_most("units of money", self.limit.into(), MOST_MONEY.into())?;
        at_most("decimals", self.decimals.into(), 18)?;
        let mut seen = HashSet::new();
        for project in &self.projects {
            at_most("units of money", project.cost.into(), MOST_MONEY.into())?;
            if !seen.insert(&project.id) {
                return Err(CountError::SameId(project.id.clone()));
            }
        }
        let weight: u128 = self.votes.iter().map(|vote| u128::from(vote.weight)).sum();
        at_most("votes", weight, MOST_WEIGHT.into())?;
        self.check_votes()
    }

    fn check_votes(&self) -> Result<(), CountError> {
        let options = self.projects.len();
        let mut last_named_by = vec![usize::MAX; options];
        for (ballot, vote) in self.votes.iter().enumerate() {
            for choice in &vote.choices {
                let option = choice.project;
                at_most("points", choice.points.unsigned_abs().into(), MOST_POINTS as u128)?;
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

    /// How many people voted.
    pub fn voters(&self) -> u64 {
        self.votes.iter().map(|vote| vote.weight).sum()
    }

    /// What these projects cost together, in the smallest unit.
    pub fn cost_of(&self, projects: &[usize]) -> u64 {
        projects.iter().fold(0, |sum, project| sum.saturating_add(self.projects[*project].cost))
    }

    /// An amount in the smallest unit, to be shown.
    pub fn money(&self, amount: u64) -> Money {
        Money { amount, decimals: self.decimals }
    }

    pub(crate) fn ids(&self) -> Vec<&str> {
        self.projects.iter().map(|project| project.id.as_str()).collect()
    }
}

/// An amount that shows as an exact decimal without trailing zeros: `12`, `12.5`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Money {
    amount: u64,
    decimals: u32,
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let one = 10_u64.pow(self.decimals.min(19));
        write!(f, "{}", self.amount / one)?;
        let part = format!("{:0>width$}", self.amount % one, width = self.decimals as usize);
        let part = part.trim_end_matches('0');
        if part.is_empty() { Ok(()) } else { write!(f, ".{part}") }
    }
}
