//! Approval voting: whoever most people said yes to (Brams and Fishburn 1978, doi:10.2307/1955105).

use crate::most::{most, places};
use crate::{Approval, CountError, Outcome, Profile, Ties};
use serde::Serialize;

/// The only step: how many said yes to each option.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Step {
    /// For each option, by place.
    pub approvals: Vec<u64>,
    /// How many ballots there were, empty ones too.
    pub votes: u64,
}

/// The `seats` options with the most approvals.
///
/// # Errors
/// No options, no seats, or ballots that do not fit the options.
pub fn count(profile: &Profile<Approval>, seats: usize, ties: &Ties) -> Result<Outcome<Step>, CountError> {
    profile.check()?;
    let mut approvals = vec![0; profile.options.len()];
    for cast in &profile.ballots {
        for option in &cast.ballot.0 {
            approvals[*option] += cast.weight;
        }
    }
    let votes = profile.ballots.iter().map(|cast| cast.weight).sum();
    let totals: Vec<i128> = approvals.iter().map(|total| i128::from(*total)).collect();
    let mut outcome = most(&totals, profile.standing(), seats, &places(profile, ties))?;
    outcome.steps.push(Step { approvals, votes });
    Ok(outcome)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Candidate, Cast, TieFor};

    fn profile(ballots: &[(u64, &[usize])]) -> Profile<Approval> {
        let options = ["tea", "coffee", "water"].map(|id| Candidate::new(id, id)).to_vec();
        let cast =
            |(weight, ballot): &(u64, &[usize])| Cast { weight: *weight, ballot: Approval(ballot.to_vec()) };
        Profile { options, ballots: ballots.iter().map(cast).collect() }
    }

    #[test]
    fn whoever_most_people_said_yes_to_wins() {
        let outcome = count(&profile(&[(3, &[0, 2]), (2, &[1, 2]), (1, &[])]), 2, &Ties::InOrder).unwrap();
        assert_eq!(outcome.winners, [2, 0]);
        assert_eq!(outcome.steps, [Step { approvals: vec![3, 2, 5], votes: 6 }]);
        assert!(outcome.ties.is_empty());
    }

    #[test]
    fn a_tie_for_the_last_seat_is_named() {
        let outcome = count(&profile(&[(2, &[0]), (2, &[1]), (5, &[2])]), 2, &Ties::ById).unwrap();
        assert_eq!(outcome.winners, [2, 1]);
        let tie = &outcome.ties[0];
        assert_eq!((tie.at, &tie.between[..], tie.chosen, tie.to), (2, &[1, 0][..], 1, TieFor::Elect));
    }

    #[test]
    fn equal_winners_who_both_have_a_seat_are_no_tie() {
        let outcome = count(&profile(&[(2, &[0, 1])]), 2, &Ties::InOrder).unwrap();
        assert!(outcome.ties.is_empty());
    }

    #[test]
    fn a_withdrawn_option_cannot_win() {
        let mut profile = profile(&[(5, &[0]), (1, &[1])]);
        profile.options[0].withdrawn = true;
        assert_eq!(count(&profile, 1, &Ties::InOrder).unwrap().winners, [1]);
    }
}
