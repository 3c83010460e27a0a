//! The Schulze method with winning votes: Schulze 2011, "A new monotonic, clone-independent, reversal symmetric, and
//! condorcet-consistent single-winner election method", Social Choice and Welfare 36, doi:10.1007/s00355-010-0475-4.

use crate::outcome::{Outcome, Tie, TieBreak, TieFor};
use crate::{CountError, Profile, Ranking, Ties};
use serde::Serialize;

/// The only step. Tables are `table[a][b]`, by the place of the options.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Step {
    /// How many prefer a to b. Options left out of a ballot come after all others on it, equal to each other.
    pub preferred: Vec<Vec<u64>>,
    /// The strength of the strongest path from a to b: the weakest of its wins, in votes of the winning side. 0 if there is none.
    pub paths: Vec<Vec<u64>>,
    /// All options that stand, best first; neighbours that neither beats are ordered by [`Ties`].
    pub ranking: Vec<usize>,
}

/// The first `seats` options of the ranking. An option comes before another if its strongest path there is stronger than the one back.
///
/// # Errors
/// No options, no seats, or ballots that do not fit the options.
pub fn count(profile: &Profile<Ranking>, seats: usize, ties: &Ties) -> Result<Outcome<Step>, CountError> {
    profile.check()?;
    if seats == 0 {
        return Err(CountError::NoSeats);
    }
    let preferred = preferred(profile);
    let paths = strongest_paths(&preferred);
    let (ranking, mut ties) = rank(&paths, profile.standing(), &ties.places(&profile.ids()));
    ties.retain(|tie| tie.at <= seats);
    let winners = ranking.iter().copied().take(seats).collect();
    Ok(Outcome { winners, steps: vec![Step { preferred, paths, ranking }], ties })
}

fn preferred(profile: &Profile<Ranking>) -> Vec<Vec<u64>> {
    let count = profile.options.len();
    let stands = |option: &usize| !profile.options[*option].withdrawn;
    let (mut named, mut not_above) = (vec![0; count], vec![vec![0; count]; count]);
    let mut order: Vec<(usize, usize)> = Vec::new();
    for cast in &profile.ballots {
        order.clear();
        for (place, group) in cast.ballot.0.iter().enumerate() {
            order.extend(group.iter().copied().filter(stands).map(|option| (place, option)));
        }
        for &(place, option) in &order {
            named[option] += cast.weight;
            for &(_, other) in order.iter().take_while(|(before, _)| *before <= place) {
                not_above[option][other] += cast.weight;
            }
        }
    }
    // Who is named is above all who are not, and above those named who do not come before or beside.
    let all = (0..count).filter(stands);
    let mut preferred = vec![vec![0; count]; count];
    for a in all.clone() {
        for b in all.clone().filter(|b| *b != a) {
            preferred[a][b] = named[a] - not_above[a][b];
        }
    }
    preferred
}

/// Floyd and Warshall's algorithm for the widest path (Schulze 2011, section 2.3).
fn strongest_paths(preferred: &[Vec<u64>]) -> Vec<Vec<u64>> {
    let all = 0..preferred.len();
    let wins = |a: usize, b: usize| if preferred[a][b] > preferred[b][a] { preferred[a][b] } else { 0 };
    let mut paths: Vec<Vec<u64>> = all.clone().map(|a| all.clone().map(|b| wins(a, b)).collect()).collect();
    for via in all.clone() {
        let onwards = paths[via].clone();
        for (a, from) in paths.iter_mut().enumerate() {
            let first = from[via];
            if a == via || first == 0 {
                continue;
            }
            for (b, path) in from.iter_mut().enumerate() {
                if b != a {
                    *path = (*path).max(first.min(onwards[b]));
                }
            }
        }
    }
    paths
}

/// Again and again whoever is beaten by nobody among those left; if several are, whoever comes first in `places`.
fn rank(paths: &[Vec<u64>], mut left: Vec<usize>, places: &[usize]) -> (Vec<usize>, Vec<Tie>) {
    let (mut ranking, mut ties) = (Vec::with_capacity(left.len()), Vec::new());
    let beaten_by = |a: usize, left: &[usize]| left.iter().filter(|b| paths[**b][a] > paths[a][**b]).count();
    let mut beaten: Vec<usize> = (0..paths.len()).map(|option| beaten_by(option, &left)).collect();
    while !left.is_empty() {
        let mut between: Vec<usize> = left.iter().copied().filter(|option| beaten[*option] == 0).collect();
        between.sort_by_key(|option| places[*option]);
        // Schulze 2011, section 4.1: beating is transitive, so somebody is always unbeaten.
        let chosen = between[0];
        ranking.push(chosen);
        left.retain(|option| *option != chosen);
        for option in &left {
            beaten[*option] -= usize::from(paths[chosen][*option] > paths[*option][chosen]);
        }
        if between.len() > 1 {
            ties.push(Tie { at: ranking.len(), between, chosen, to: TieFor::Elect, by: TieBreak::Order });
        }
    }
    (ranking, ties)
}

#[cfg(test)]
mod tests;
