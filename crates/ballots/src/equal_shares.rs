//! The Method of Equal Shares (Peters, Pierczyński and Skowron 2021, "Proportional Participatory Budgeting with Additive
//! Utilities", arXiv:2008.13276).
//!
//! Everybody gets an equal share of the money. Again and again the project is elected that its supporters can pay for at the
//! lowest price per unit of utility ρ: each pays ρ × their utility for it, or all they have left if that is less. When no project
//! can be paid for by its supporters the method ends; usually money is left, which a [`Completion`] spends.
//!
//! Money left is kept as pairs of fixed-point integers that the true amount certainly lies between. Where two such pairs cannot be
//! told apart (`price.rs`), exact fractions of any size decide (`ledger.rs`). So it is exact, and hardly slower than guessing.

mod completion;
mod electorate;
mod jump;
mod ledger;
mod price;
mod run;
mod steps;

use crate::{Budget, CountError, Outcome, Ties, Utility};
use electorate::Electorate;
use serde::Serialize;
pub use steps::{Ended, Step};

/// How to spend what equal shares leave over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "clap", derive(clap::ValueEnum))]
pub enum Completion {
    /// Not at all.
    #[default]
    None,
    /// Raise everybody's share by one whole unit and count anew, until no project that has a supporter fits into what is left, or
    /// until the outcome would cost more than there is; then the last that does not is the outcome. The rule of Wieliczka 2023.
    Add1,
    /// [`Add1`](Self::Add1), then [greedy](crate::greedy) for what is left.
    Add1u,
    /// [Greedy](crate::greedy) for what is left.
    Greedy,
}

/// Projects in order of election.
///
/// Negative points count as none. With no voters nobody has a share, so nothing is elected before completion.
///
/// # Errors
/// Amounts out of bounds, or ballots that do not fit the projects.
pub fn count(
    budget: &Budget,
    utility: Utility,
    completion: Completion,
    ties: &Ties,
) -> Result<Outcome<Step>, CountError> {
    budget.check()?;
    let electorate = Electorate::of(budget, utility);
    let places = ties.places(&budget.ids());
    let mut outcome = match completion {
        Completion::None | Completion::Greedy => completion::plain(budget, &electorate, &places),
        Completion::Add1 | Completion::Add1u => {
            completion::add1(budget, &electorate, &places, completion::PLAIN_RUNS)?
        }
    };
    if matches!(completion, Completion::Add1u | Completion::Greedy) {
        completion::fill(budget, utility, ties, &mut outcome);
    }
    Ok(outcome)
}

#[cfg(test)]
mod tests;
