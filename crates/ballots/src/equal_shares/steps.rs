//! How a count of equal shares went.

use crate::{Fraction, greedy};
use serde::Serialize;

/// One thing that happened in the count. Money is in the smallest unit of the budget.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// Everybody got an equal share.
    Shares { voters: u64, each: Fraction },
    /// Completion raised everybody's share, and the steps that follow are those of the last count that was kept.
    Raised {
        /// How many whole units were added to each share.
        times: u64,
        /// Each share after that.
        each: Fraction,
        ended: Ended,
    },
    /// A project that costs nothing and has a supporter.
    Free { project: usize, supporters: u64 },
    /// The project with the lowest price was elected.
    Elected {
        project: usize,
        /// ρ: what a supporter pays for one unit of utility, unless they have less left.
        price: Fraction,
        /// What each supporter pays who has enough left, where it is the same for all: unless ballots give points or an order.
        each: Option<Fraction>,
        /// How many people support it.
        supporters: u64,
        /// Of those, how many paid their part in full.
        paid_in_full: u64,
        /// How many paid less: all that they had left.
        paid_the_rest: u64,
        /// The supporters who had nothing left to pay with.
        paid_nothing: u64,
        /// What is left of the budget after this.
        left: u64,
    },
    /// Greedy completion looked at a project.
    Filled(greedy::Step),
}

/// Why completion stopped raising the shares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ended {
    /// No project that has a supporter fits into what is left.
    NothingFits,
    /// With one unit more for each the projects would have cost more than there is.
    OverBudget,
}
