//! Score voting: whoever got the most points, all added up; an option left out of a ballot got 0 from it. Dots are counted the same.

use crate::most::{most, places};
use crate::{CountError, MOST_POINTS, Outcome, Profile, Scores, Ties, profile};
use serde::Serialize;

/// The only step: the points of each option.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Step {
    /// For each option, by place: the sum of its points.
    pub points: Vec<i128>,
    /// For each option, by place: how many ballots named it.
    pub named_by: Vec<u64>,
    /// How many ballots there were, empty ones too.
    pub votes: u64,
}

/// The `seats` options with the highest sums of points.
///
/// # Errors
/// No options, no seats, more than [`MOST_POINTS`] for one option on one ballot, or ballots that do not fit the options.
pub fn count(profile: &Profile<Scores>, seats: usize, ties: &Ties) -> Result<Outcome<Step>, CountError> {
    profile.check()?;
    let (mut points, mut named_by) = (vec![0; profile.options.len()], vec![0; profile.options.len()]);
    for cast in &profile.ballots {
        for (option, given) in &cast.ballot.0 {
            profile::at_most("points", given.unsigned_abs().into(), MOST_POINTS as u128)?;
            points[*option] += i128::from(cast.weight) * i128::from(*given);
            named_by[*option] += cast.weight;
        }
    }
    let votes = profile.ballots.iter().map(|cast| cast.weight).sum();
    let mut outcome = most(&points, profile.standing(), seats, &places(profile, ties))?;
    outcome.steps.push(Step { points, named_by, votes });
    Ok(outcome)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Candidate, Cast};

    #[test]
    fn points_are_added_up_and_may_be_negative() {
        let options = ["a", "b", "c"].map(|id| Candidate::new(id, id)).to_vec();
        let cast = |weight, scores: &[(usize, i64)]| Cast { weight, ballot: Scores(scores.to_vec()) };
        let ballots = vec![cast(2, &[(0, 5), (1, -1)]), cast(1, &[(1, 9), (2, 8)])];
        let outcome = count(&Profile { options, ballots }, 2, &Ties::InOrder).unwrap();
        assert_eq!(outcome.winners, [0, 2]);
        assert_eq!(outcome.steps[0].points, [10, 7, 8]);
        assert_eq!(outcome.steps[0].named_by, [2, 3, 1]);
    }
}
