//! What a count came to.

use serde::Serialize;

/// Who won, how the count went, and which ties mattered. Options are named by their place in the list that was counted, from 0.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Outcome<Step> {
    /// In order of election. May be empty: nobody has a majority, or nothing is affordable.
    pub winners: Vec<usize>,
    /// What happened, in order.
    pub steps: Vec<Step>,
    /// Ties that had to be broken, in the order in which they came up.
    pub ties: Vec<Tie>,
}

/// Several options were equal where one had to be chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Tie {
    /// For STV and instant run-off the stage (from 1), otherwise the number of winners there would be after it.
    pub at: usize,
    /// The equal options, the one that was chosen among them.
    pub between: Vec<usize>,
    pub chosen: usize,
    #[serde(rename = "for")]
    pub to: TieFor,
    pub by: TieBreak,
}

/// What the chosen option was chosen for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum TieFor {
    /// It was elected, or comes first in the order of election.
    Elect,
    /// Its surplus was passed on first.
    PassOn,
    /// It was excluded.
    Exclude,
}

/// What broke the tie.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum TieBreak {
    /// They were not equal at this earlier stage, the latest such.
    EarlierStage(usize),
    /// They were equal always: the order of [`Ties`](crate::Ties) decided.
    Order,
}
