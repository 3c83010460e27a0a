//! The exact account of who paid what. It is kept as integers that cost nearly nothing, and turned into fractions only when
//! somebody asks.

use super::electorate::Electorate;
use crate::Fraction;
use num_bigint::BigInt;
use std::cell::{Ref, RefCell};

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
}

/// An exact price. Each round's denominator is the one before times `factor`, so sums over rounds need no common denominator.
struct Exact {
    numerator: BigInt,
    denominator: BigInt,
    factor: i128,
}

/// The rounds until now.
pub(super) struct Ledger<'a> {
    electorate: &'a Electorate,
    /// Everybody's share at the start: so much for all together, divided by the voters.
    together: i128,
    pub rounds: Vec<Round>,
    /// For each project the round in which it was elected.
    round_of: Vec<Option<usize>>,
    /// The prices of the first rounds, as far as anybody has asked.
    prices: RefCell<Vec<Exact>>,
}

impl<'a> Ledger<'a> {
    pub fn new(electorate: &'a Electorate, together: i128) -> Self {
        let round_of = vec![None; electorate.costs.len()];
        Self { electorate, together, rounds: Vec::new(), round_of, prices: RefCell::default() }
    }

    pub fn share(&self) -> Fraction {
        Fraction::new(self.together, self.electorate.voters)
    }

    /// What a group has left that has always paid in full.
    pub fn left(&self, group: usize) -> Fraction {
        let mut paid = vec![0; self.rounds.len()];
        self.add_payments(&mut paid, group, 1);
        self.owed(0, -1, paid.into_iter().map(|units| -units))
    }

    /// What these groups, who have always paid in full, have left together.
    pub fn left_together(&self, groups: impl Iterator<Item = usize>) -> Fraction {
        let (mut people, mut paid) = (0, vec![0; self.rounds.len()]);
        for group in groups {
            let weight = self.electorate.weights[group].into();
            people += weight;
            self.add_payments(&mut paid, group, weight);
        }
        self.owed(0, -people, paid.into_iter().map(|units| -units))
    }

    /// The price of a project when the groups in `poor` pay all they have left and the others' utilities add up to `rich`.
    pub fn sum(&self, project: usize, poor: impl Iterator<Item = usize>, rich: i128) -> Sum {
        let cost = self.electorate.costs[project];
        let mut sum = Sum { cost, poor: 0, paid: vec![0; self.rounds.len()], rich };
        for group in poor {
            let weight = self.electorate.weights[group].into();
            sum.poor += weight;
            self.add_payments(&mut sum.paid, group, weight);
        }
        sum
    }

    /// The same as [`sum`](Self::sum), of a project that costs nothing.
    pub fn slope(&self, project: usize, poor: impl Iterator<Item = usize>, rich: i128) -> Sum {
        Sum { cost: 0, ..self.sum(project, poor, rich) }
    }

    pub fn price(&self, sum: &Sum) -> Fraction {
        self.owed(sum.cost, sum.poor, sum.paid.iter().copied()).over(sum.rich)
    }

    pub fn elect(&mut self, project: usize, sum: Sum) {
        self.round_of[project] = Some(self.rounds.len());
        self.rounds.push(Round { project, sum });
    }

    /// What was paid for one unit of utility in this round.
    pub fn price_of(&self, round: usize) -> Fraction {
        let prices = self.prices(round + 1);
        Fraction::new(prices[round].numerator.clone(), prices[round].denominator.clone())
    }

    fn add_payments(&self, paid: &mut [i128], group: usize, people: i128) {
        for worth in self.electorate.wants.of(group) {
            if let Some(round) = self.round_of[worth.whose()] {
                paid[round] += people * worth.utility();
            }
        }
    }

    /// cost − share × `poor` + Σ price of round × `paid`.
    fn owed(&self, cost: u64, poor: i128, paid: impl ExactSizeIterator<Item = i128>) -> Fraction {
        let prices = self.prices(paid.len());
        let (numerator, denominator) = self.sum_up(&prices, cost, poor, paid);
        Fraction::new(numerator, denominator)
    }

    fn sum_up(
        &self,
        prices: &[Exact],
        cost: u64,
        poor: i128,
        paid: impl Iterator<Item = i128>,
    ) -> (BigInt, BigInt) {
        let voters = i128::from(self.electorate.voters);
        let mut sum = BigInt::from(i128::from(cost) * voters) - BigInt::from(self.together) * poor;
        let mut denominator = BigInt::from(voters);
        for (price, units) in prices.iter().zip(paid) {
            sum *= price.factor;
            if units != 0 {
                sum += &price.numerator * units;
            }
            denominator.clone_from(&price.denominator);
        }
        (sum, denominator)
    }

    /// The prices of at least the first `count` rounds.
    fn prices(&self, count: usize) -> Ref<'_, Vec<Exact>> {
        let known = self.prices.borrow().len();
        for round in known..count {
            let Sum { cost, poor, paid, rich } = &self.rounds[round].sum;
            let (sum, before) = self.sum_up(&self.prices.borrow(), *cost, *poor, paid.iter().copied());
            let remainder =
                i128::try_from(&sum % rich).expect("a remainder is smaller than what it is left by");
            let common = num_integer::gcd(remainder, *rich);
            let (numerator, factor) = (sum / common, rich / common);
            self.prices.borrow_mut().push(Exact { numerator, denominator: before * factor, factor });
        }
        self.prices.borrow()
    }
}
