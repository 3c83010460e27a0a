//! Instant run-off (alternative vote): whoever has the fewest votes is excluded and their papers go to the next on each, until
//! somebody has more than half of the papers that still count.

use crate::outcome::{Outcome, TieFor};
use crate::papers::{Papers, choose};
use crate::{CountError, Profile, Ranking, Ties};
use serde::Serialize;

/// One round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Step {
    /// For each option, by place: its votes. Those excluded have none.
    pub votes: Vec<u64>,
    /// Papers with nobody left on them.
    pub exhausted: u64,
    /// The fewest votes that are more than half of those that still count.
    pub needed: u64,
    pub excluded: Option<usize>,
    pub elected: Option<usize>,
}

/// Elects one option. Options with equally few votes are told apart by the latest earlier round at which they were not equal, then
/// by `ties`. A ballot counts as far as its order is clear. Nobody is elected if nobody has a vote.
///
/// # Errors
/// No options, or ballots that do not fit the options.
pub fn count(profile: &Profile<Ranking>, ties: &Ties) -> Result<Outcome<Step>, CountError> {
    profile.check()?;
    let places = ties.places(&profile.ids());
    let mut papers = Papers::of(profile);
    let mut running: Vec<bool> = profile.options.iter().map(|option| !option.withdrawn).collect();
    let mut outcome = Outcome { winners: Vec::new(), steps: Vec::new(), ties: Vec::new() };
    let mut rounds = Vec::new();
    while running.contains(&true) && papers.valid() > 0 {
        let mut step = round(&mut papers, &running);
        rounds.push(step.votes.clone());
        step.elected = (0..running.len()).find(|option| step.votes[*option] >= step.needed);
        if step.elected.is_none() {
            let (excluded, tie) = fewest(&rounds, &running, &places);
            running[excluded] = false;
            step.excluded = Some(excluded);
            outcome.ties.extend(tie);
        }
        outcome.winners.extend(step.elected);
        outcome.steps.push(step);
        if !outcome.winners.is_empty() {
            break;
        }
    }
    Ok(outcome)
}

fn round(papers: &mut Papers, running: &[bool]) -> Step {
    let mut votes = vec![0; running.len()];
    let mut exhausted = 0;
    for paper in 0..papers.weights.len() {
        match papers.next(paper, running) {
            Some(option) => votes[option] += papers.weights[paper],
            None => exhausted += papers.weights[paper],
        }
    }
    let needed = votes.iter().sum::<u64>() / 2 + 1;
    Step { votes, exhausted, needed, excluded: None, elected: None }
}

fn fewest(rounds: &[Vec<u64>], running: &[bool], places: &[usize]) -> (usize, Option<crate::Tie>) {
    let votes = &rounds[rounds.len() - 1];
    let running = (0..running.len()).filter(|option| running[*option]);
    let fewest = running.clone().map(|option| votes[option]).min();
    choose(rounds, running.filter(|option| Some(votes[*option]) == fewest).collect(), TieFor::Exclude, places)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Candidate, Cast};

    fn profile(options: usize, ballots: &[(u64, &[usize])]) -> Profile<Ranking> {
        let options = (0..options).map(|id| Candidate::new(id.to_string(), "")).collect();
        let cast = |(weight, order): &(u64, &[usize])| Cast {
            weight: *weight,
            ballot: Ranking::strict(order.iter().copied()),
        };
        Profile { options, ballots: ballots.iter().map(cast).collect() }
    }

    #[test]
    fn tennessee_chooses_knoxville() {
        // The well-known example: Memphis, Nashville, Chattanooga, Knoxville by distance.
        let tennessee: &[(u64, &[usize])] =
            &[(42, &[0, 1, 2, 3]), (26, &[1, 2, 3, 0]), (15, &[2, 3, 1, 0]), (17, &[3, 2, 1, 0])];
        let outcome = count(&profile(4, tennessee), &Ties::InOrder).unwrap();
        assert_eq!(outcome.winners, [3]);
        let excluded: Vec<_> = outcome.steps.iter().filter_map(|step| step.excluded).collect();
        assert_eq!(excluded, [2, 1]);
    }

    #[test]
    fn half_of_the_papers_that_still_count_is_not_enough() {
        let outcome = count(&profile(3, &[(5, &[0]), (3, &[1]), (2, &[2])]), &Ties::InOrder).unwrap();
        assert_eq!(outcome.winners, [0]);
        assert_eq!(outcome.steps.len(), 2);
        assert_eq!((outcome.steps[1].exhausted, outcome.steps[1].needed), (2, 5));
    }

    #[test]
    fn without_a_single_vote_nobody_is_elected() {
        assert!(count(&profile(2, &[(3, &[])]), &Ties::InOrder).unwrap().winners.is_empty());
    }
}
