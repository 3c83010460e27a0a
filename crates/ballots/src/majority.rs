//! Majority: an option wins if more than half of those who voted chose it. Otherwise nobody wins, and the count says so.

use crate::{Approval, CountError, Outcome, Profile};
use serde::Serialize;

/// The only step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Step {
    /// For each option, by place: how many chose it.
    pub votes: Vec<u64>,
    /// How many ballots chose something. Empty ones are not counted here: to abstain is not to vote against.
    pub valid: u64,
    /// The fewest votes that are more than half.
    pub needed: u64,
    pub verdict: Verdict,
}

/// What the count came to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// More than half chose this option, and no other was chosen by as many.
    Elected(usize),
    /// These had the most votes, equally many. Nobody wins: a lot would not make a majority.
    Tied(Vec<usize>),
    /// No option was chosen by more than half.
    Nobody,
}

/// The option chosen by more than half, if there is one. A ballot usually names one option; where it may name several, each counts.
///
/// # Errors
/// No options, or ballots that do not fit the options.
pub fn count(profile: &Profile<Approval>) -> Result<Outcome<Step>, CountError> {
    profile.check()?;
    let mut votes = vec![0; profile.options.len()];
    let mut valid = 0;
    for cast in &profile.ballots {
        let chosen = cast.ballot.0.iter().filter(|option| !profile.options[**option].withdrawn);
        let before = valid;
        for option in chosen {
            votes[*option] += cast.weight;
            valid = before + cast.weight;
        }
    }
    let needed = valid / 2 + 1;
    let verdict = verdict(&votes, needed);
    let winners = if let Verdict::Elected(option) = verdict { vec![option] } else { Vec::new() };
    Ok(Outcome { winners, steps: vec![Step { votes, valid, needed, verdict }], ties: Vec::new() })
}

fn verdict(votes: &[u64], needed: u64) -> Verdict {
    let most = votes.iter().copied().max().unwrap_or(0);
    let first: Vec<usize> = (0..votes.len()).filter(|option| votes[*option] == most).collect();
    match first[..] {
        _ if most == 0 => Verdict::Nobody,
        [option] if most >= needed => Verdict::Elected(option),
        [_] => Verdict::Nobody,
        _ => Verdict::Tied(first),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Candidate, Cast};

    fn of(counts: &[u64]) -> Outcome<Step> {
        let options = (0..counts.len()).map(|id| Candidate::new(id.to_string(), "")).collect();
        let cast = |(option, weight): (usize, &u64)| Cast { weight: *weight, ballot: Approval(vec![option]) };
        let mut ballots: Vec<_> = counts.iter().enumerate().map(cast).collect();
        ballots.push(Cast { weight: 100, ballot: Approval::default() });
        count(&Profile { options, ballots }).unwrap()
    }

    #[test]
    fn more_than_half_of_those_who_chose_is_a_majority() {
        let outcome = of(&[4, 3, 0]);
        assert_eq!(outcome.winners, [0]);
        assert_eq!((outcome.steps[0].valid, outcome.steps[0].needed), (7, 4));
    }

    #[test]
    fn exactly_half_is_no_majority() {
        assert_eq!(of(&[4, 3, 1]).steps[0].verdict, Verdict::Nobody);
        assert_eq!(of(&[4, 4]).steps[0].verdict, Verdict::Tied(vec![0, 1]));
    }

    #[test]
    fn when_nobody_votes_nobody_wins() {
        assert_eq!(of(&[0, 0]).steps[0].verdict, Verdict::Nobody);
        assert!(of(&[0, 0]).winners.is_empty());
    }
}
