//! Single transferable vote as Scottish councils are elected: the Scottish Local Government Elections Order 2011 (SSI 2011/399),
//! Schedule 1, Part III: weighted inclusive Gregory method.
//!
//! The quota is the valid votes divided by one more than the seats, rounded down, plus one. Surpluses are passed on one at a time,
//! the largest first, at a value of surplus × value of the paper ÷ votes, cut off after five decimals; when there are none, whoever
//! has the fewest votes is excluded. Equal candidates are told apart by the latest earlier stage at which they were not equal, then
//! by lot ([`Ties`]).

mod counting;
mod steps;

use crate::papers::Papers;
use crate::{CountError, Outcome, Profile, Ranking, Ties};
use counting::Counting;
pub use steps::{Action, Stage, Step, Votes};

/// Elects `seats` options, in order of election; fewer only if fewer stand.
///
/// A ballot counts as far as its order is clear; one that likes two options equally at the top is invalid.
///
/// # Errors
/// No options, no seats, or ballots that do not fit the options.
pub fn count(profile: &Profile<Ranking>, seats: usize, ties: &Ties) -> Result<Outcome<Step>, CountError> {
    profile.check()?;
    if seats == 0 {
        return Err(CountError::NoSeats);
    }
    let places = ties.places(&profile.ids());
    let running = profile.options.iter().map(|option| !option.withdrawn).collect();
    Ok(Counting::new(Papers::of(profile), running, seats, places).run())
}

#[cfg(test)]
mod tests;
