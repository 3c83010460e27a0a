//! Ranked ballots as papers on piles: what STV and instant run-off share.

use crate::outcome::{Tie, TieBreak, TieFor};
use crate::{Profile, Ranking};

/// Ballots as papers, each with one order of the options that stand.
pub(crate) struct Papers {
    pub weights: Vec<u64>,
    orders: Vec<Vec<usize>>,
    /// How far into its order each paper has been read.
    read: Vec<usize>,
    /// Ballots whose first preference is not for one option.
    pub invalid: u64,
}

impl Papers {
    /// An order is read as far as it is clear: two options liked equally end it, since nobody can tell whose the paper would be.
    pub fn of(profile: &Profile<Ranking>) -> Self {
        let mut papers = Self { weights: Vec::new(), orders: Vec::new(), read: Vec::new(), invalid: 0 };
        for cast in &profile.ballots {
            let order = clear(profile, &cast.ballot);
            if order.is_empty() {
                papers.invalid += cast.weight;
            } else {
                papers.weights.push(cast.weight);
                papers.orders.push(order);
                papers.read.push(0);
            }
        }
        papers
    }

    pub fn valid(&self) -> u64 {
        self.weights.iter().sum()
    }

    /// The next option on this paper that is still in the running, or nothing if there is none.
    pub fn next(&mut self, paper: usize, running: &[bool]) -> Option<usize> {
        let order = &self.orders[paper];
        let read = &mut self.read[paper];
        while *read < order.len() && !running[order[*read]] {
            *read += 1;
        }
        order.get(*read).copied()
    }
}

fn clear(profile: &Profile<Ranking>, ranking: &Ranking) -> Vec<usize> {
    let standing = |option: &&usize| !profile.options[**option].withdrawn;
    let mut order = Vec::with_capacity(ranking.0.len());
    for group in &ranking.0 {
        let mut group = group.iter().filter(standing);
        match (group.next(), group.next()) {
            (None, _) => {}
            (Some(one), None) => order.push(*one),
            (Some(_), Some(_)) => break,
        }
    }
    order
}

/// Chooses among options that are equal now: by the latest earlier stage at which they were not, and if there is none by the
/// places that [`Ties`](crate::Ties) gave. `stages` has the votes of every option at each stage until now.
pub(crate) fn choose(
    stages: &[Vec<u64>],
    between: Vec<usize>,
    to: TieFor,
    places: &[usize],
) -> (usize, Option<Tie>) {
    let at = stages.len();
    let mut left = between.clone();
    let mut by = TieBreak::Order;
    for (stage, votes) in stages.iter().enumerate().rev() {
        let wanted = match to {
            TieFor::Exclude => left.iter().map(|option| votes[*option]).min(),
            TieFor::Elect | TieFor::PassOn => left.iter().map(|option| votes[*option]).max(),
        };
        left.retain(|option| Some(votes[*option]) == wanted);
        if left.len() == 1 {
            by = TieBreak::EarlierStage(stage + 1);
            break;
        }
    }
    let place = |option: &&usize| places[**option];
    let chosen = match to {
        TieFor::Exclude => left.iter().max_by_key(place),
        TieFor::Elect | TieFor::PassOn => left.iter().min_by_key(place),
    };
    let chosen = *chosen.expect("somebody is always left to choose from");
    let tie = (between.len() > 1).then_some(Tie { at, between, chosen, to, by });
    (chosen, tie)
}
