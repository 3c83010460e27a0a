//! What a map says. Plain data: indexes are those of the [`Votes`](crate::Votes) it was made from.

use crate::chance::probability;
use serde::{Deserialize, Serialize};

/// Where everybody stands, in which groups, what they share and what marks each group.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Map {
    /// How many groups. 1 where people cannot be told apart, 0 where nobody voted often enough.
    pub k: usize,
    /// How many people are in each group; `k` numbers.
    pub sizes: Vec<usize>,
    /// How well the groups are told apart, from -1 to 1 (Rousseeuw 1987). None with fewer than two groups.
    pub silhouette: Option<f64>,
    /// The variance along each axis (the votes of one person being one observation): at most two numbers, larger first.
    pub explained_variance: Vec<f64>,
    /// The same as shares of all variance.
    pub explained_variance_ratio: Vec<f64>,
    /// The middle of each group; `k` of them.
    pub centres: Vec<[f64; 2]>,
    /// By participant index.
    pub people: Vec<Person>,
    /// By statement index.
    pub statements: Vec<Statement>,
    /// By group: what marks it, agreements first, the most telling first in either kind.
    pub representative: Vec<Vec<Representative>>,
    /// What nearly everyone thinks, whatever their group.
    pub consensus: Consensus,
}

/// Where somebody stands.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct Person {
    /// Along the first axis. The statement that weighs most on an axis points to its positive side.
    pub x: f64,
    /// Along the second axis.
    pub y: f64,
    /// None: they voted too seldom to be counted to a group.
    pub group: Option<u8>,
}

/// What became of a statement.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Statement {
    pub moderated_out: bool,
    /// Where somebody would stand who agreed with this and said nothing else.
    pub x: f64,
    pub y: f64,
    /// How much it weighs on each axis, from -1 to 1.
    pub loading: [f64; 2],
    /// The mean vote, from -1 to 1; 0 where nobody voted.
    pub mean: f64,
    /// Of everyone, in a group or not.
    pub total: Counts,
    /// Of the people in each group; `k` of them.
    pub by_group: Vec<Counts>,
    /// None without groups.
    pub group_aware: Option<GroupAware>,
}

/// How often each was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Counts {
    pub agree: u32,
    pub disagree: u32,
    pub pass: u32,
}

/// Group-aware consensus: the probabilities of all groups multiplied, so that a small group weighs as much as a large
/// one and any group can say no. From 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct GroupAware {
    pub agree: f64,
    pub disagree: f64,
}

/// Agree or disagree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    Agree,
    Disagree,
}

/// A statement that marks a group.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Representative {
    /// Statement index.
    pub statement: u32,
    /// What this group says to it.
    pub side: Side,
    /// How many of the group say so, of how many of them who voted on it.
    pub successes: u32,
    pub trials: u32,
    /// `(successes + 1) / (trials + 2)`.
    pub probability: f64,
    /// z of one proportion against one half.
    pub test: f64,
    /// How many times as probable as among all others. Above 1: said here more than elsewhere.
    pub repness: f64,
    /// z of two proportions: this group against all others.
    pub repness_test: f64,
    /// Picked first because the group agrees with it most tellingly, so that every group is marked by something it
    /// wants, where there is such a thing.
    pub best_agree: bool,
}

/// What nearly everyone thinks; the strongest first.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Consensus {
    pub agree: Vec<Shared>,
    pub disagree: Vec<Shared>,
}

/// A statement that nearly everyone says the same to. Everyone's votes count here, in a group or not.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Shared {
    /// Statement index.
    pub statement: u32,
    pub successes: u32,
    pub trials: u32,
    /// `(successes + 1) / (trials + 2)`.
    pub probability: f64,
    /// z of one proportion against one half.
    pub test: f64,
}

impl Counts {
    /// How many voted, passes too.
    #[must_use]
    pub fn votes(&self) -> u32 {
        self.agree + self.disagree + self.pass
    }
}

impl GroupAware {
    pub(crate) fn of(by_group: &[Counts]) -> GroupAware {
        let all = |side: fn(&Counts) -> u32| {
            by_group.iter().map(|counts| probability(side(counts), counts.votes())).product()
        };
        GroupAware { agree: all(|counts| counts.agree), disagree: all(|counts| counts.disagree) }
    }
}

impl Map {
    pub(crate) fn empty() -> Map {
        Map {
            k: 0,
            sizes: Vec::new(),
            silhouette: None,
            explained_variance: Vec::new(),
            explained_variance_ratio: Vec::new(),
            centres: Vec::new(),
            people: Vec::new(),
            statements: Vec::new(),
            representative: Vec::new(),
            consensus: Consensus::default(),
        }
    }
}
