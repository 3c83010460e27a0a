//! The exact account of who paid what. It is kept as integers that cost nearly nothing, and turned into fractions only when
//! somebody asks.

use super::electorate::Electorate;
use crate::Fraction;
use num_bigint::BigInt;
use std::cell::OnceCell;

/// What supporters pay for one unit of utility, as a sum over the earlier rounds:
/// (cost − share × `poor` + Σ price of round × `paid[round]`) ÷ `rich`.
#[derive(Clone, Debug, Default)]
pub(super) struct Sum {
    cost: u64,
    /// How many supporters pay all they have left.
    poor: i128,
    /// For each earlier round how many units of utility those have paid for.
    paid: Vec<i128>,
    /// The utility of the supporters who pay in full. Above zero.
    rich: i128,
}

pub(super) struct Round {
    pub project: usize,
    sum: Sum,
    price: OnceCell<Fraction>,
}

/// The rounds until now.
pub(super) struct Ledger<'a> {
    electorate: &'a Electorate,
    /// Everybody's share at the start.
    pub share: Fraction,
    pub rounds: Vec<Round>,
    /// For each project the round in which it was elected.
    round_of: Vec<Option<usize>>,
}

impl<'a> Ledger<'a> {
    pub fn new(electorate: &'a Electorate, share: Fraction) -> Self {
        Self { electorate, share, rounds: Vec::new(), round_of: vec![None; electorate.costs.len()] }
    }

    /// What a group has left that has always paid in full.
    pub fn left(&self, group: usize) -> Fraction {
        let mut paid = vec![0; self.rounds.len()];
        self.add_payments(&mut paid, group, 1);
        self.share.plus(&self.payments(&paid).times(-1))
    }

    /// What these groups, who have always paid in full, have left together.
    pub fn left_together(&self, groups: impl Iterator<Item = usize>) -> Fraction {
        let (mut people, mut paid) = (0, vec![0; self.rounds.len()]);
        for group in groups {
            people += self.electorate.weights[group];
            self.add_payments(&mut paid, group, self.electorate.weights[group]);
        }
        self.share.times(people).plus(&self.payments(&paid).times(-1))
    }

    /// The price of a project when the groups in `poor` pay all they have left and the others' utilities add up to `rich`.
    pub fn sum(&self, project: usize, poor: impl Iterator<Item = usize>, rich: i128) -> Sum {
        let cost = self.electorate.costs[project];
        let mut sum = Sum { cost, poor: 0, paid: vec![0; self.rounds.len()], rich };
        for group in poor {
            sum.poor += self.electorate.weights[group];
            self.add_payments(&mut sum.paid, group, self.electorate.weights[group]);
        }
        sum
    }

    pub fn price(&self, sum: &Sum) -> Fraction {
        let cost = Fraction::from(sum.cost);
        cost.plus(&self.share.times(-sum.poor)).plus(&self.payments(&sum.paid)).over(sum.rich)
    }

    pub fn elect(&mut self, project: usize, sum: Sum) {
        self.round_of[project] = Some(self.rounds.len());
        self.rounds.push(Round { project, sum, price: OnceCell::new() });
    }

    /// What was paid for one unit of utility in this round.
    pub fn price_of(&self, round: usize) -> &Fraction {
        self.rounds[round].price.get_or_init(|| self.price(&self.rounds[round].sum))
    }

    fn add_payments(&self, paid: &mut [i128], group: usize, people: i128) {
        for worth in self.electorate.wants.of(group) {
            if let Some(round) = self.round_of[worth.whose] {
                paid[round] += people * worth.utility;
            }
        }
    }

    fn payments(&self, paid: &[i128]) -> Fraction {
        let rounds = paid.iter().enumerate().filter(|(_, units)| **units != 0);
        rounds.fold(Fraction::from(0), |sum, (round, units)| {
            sum.plus(&self.price_of(round).times(BigInt::from(*units)))
        })
    }
}
