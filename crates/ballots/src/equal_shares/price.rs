//! At which price a project's supporters can pay for it: between which bounds quickly, and exactly if need be.

use super::electorate::Worth;
use super::ledger::Sum;
use super::run::Run;
use crate::Fraction;

/// Bounds of the price per unit of utility, in 2^-(money + price bits).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Price {
    pub low: i128,
    /// At most this, if we know.
    pub high: i128,
}

/// A price without any doubt.
pub(super) struct Exact {
    pub price: Fraction,
    pub sum: Sum,
}

impl Run<'_> {
    /// Bounds of the price per unit that is multiplied by [`Electorate::unit`](super::electorate::Electorate::unit), or nothing if
    /// the supporters cannot pay for it.
    ///
    /// If any set S of supporters pays all it has and the others, R, pay in full, then (cost − Σ over S of what they have) ÷ Σ over
    /// R of utility is at most the true price. It is the true price once nobody in R has too little and everybody in S has.
    pub fn price(&mut self, project: usize) -> Option<Price> {
        let mut rich = std::mem::take(&mut self.scratch);
        let price = self.price_among(project, &mut rich);
        self.scratch = rich;
        price
    }

    fn price_among(&self, project: usize, rich: &mut Vec<Worth>) -> Option<Price> {
        let electorate = self.electorate();
        let cost = self.scale.of_money(electorate.costs[project]);
        let (mut all_low, mut all_high, mut units) = (0, 0, 0);
        rich.clear();
        for worth in electorate.supporters.of(project) {
            let has = self.has[worth.whose()];
            if has.high > 0 {
                all_low += worth.weight() * i128::from(has.low);
                all_high += worth.weight() * i128::from(has.high);
                units += worth.units();
                rich.push(*worth);
            }
        }
        if all_high < cost || (all_low < cost && !self.can_pay(project, rich)) {
            return None;
        }
        let low = self.settle::<false>(cost, 0, &mut units, rich);
        let with_rich: i128 =
            rich.iter().map(|worth| worth.weight() * i128::from(self.has[worth.whose()].low)).sum();
        let high = self.settle::<true>(cost, all_low - with_rich, &mut units, rich);
        Some(Price { low: low.unwrap_or(0), high: high.unwrap_or(i128::MAX) })
    }

    /// Moves whoever has too little from the rich to the poor, until nobody has. With what they have at most, rounded down, that is
    /// a lower bound of the price; with what they have at least, rounded up (`UP`), an upper bound, unless nobody is left.
    fn settle<const UP: bool>(
        &self,
        cost: i128,
        mut poor: i128,
        units: &mut i128,
        rich: &mut Vec<Worth>,
    ) -> Option<i128> {
        loop {
            if *units == 0 {
                return None;
            }
            let owed = (cost - poor) << self.scale.price;
            let price = if UP { div_up(owed, *units) } else { owed.div_euclid(*units) };
            let one = self.scale.payment(price, 1, UP);
            let before = rich.len();
            rich.retain(|worth| {
                let has = self.has[worth.whose()];
                let has = i128::from(if UP { has.low } else { has.high });
                let utility = worth.utility();
                let enough = has >= if utility == 1 { one } else { self.scale.payment(price, utility, UP) };
                if !enough {
                    poor += worth.weight() * has;
                    *units -= worth.units();
                }
                enough
            });
            if rich.len() == before {
                return Some(price);
            }
        }
    }

    fn can_pay(&self, project: usize, supporters: &[Worth]) -> bool {
        let together = self.ledger.left_together(supporters.iter().map(Worth::whose));
        together >= Fraction::from(self.electorate().costs[project])
    }

    /// The price without any doubt. `price` must be its bounds.
    pub fn exact(&self, project: usize, price: Price) -> Exact {
        let electorate = self.electorate();
        let has_something = |worth: &&Worth| self.has[worth.whose()].high > 0;
        let (mut poor, mut unsure, mut rich) = (Vec::new(), Vec::new(), 0);
        for worth in electorate.supporters.of(project).iter().filter(has_something) {
            let has = self.has[worth.whose()];
            if i128::from(has.high) < self.scale.payment(price.low, worth.utility(), false) {
                poor.push(worth.whose());
            } else {
                rich += worth.units();
                if i128::from(has.low) < self.scale.payment(price.high, worth.utility(), true) {
                    unsure.push((*worth, self.ledger.left(worth.whose())));
                }
            }
        }
        loop {
            let sum = self.ledger.sum(project, poor.iter().copied(), rich);
            let price = self.ledger.price(&sum);
            let before = unsure.len();
            unsure.retain(|(worth, left)| {
                let enough = *left >= price.times(worth.utility());
                if !enough {
                    poor.push(worth.whose());
                    rich -= worth.units();
                }
                enough
            });
            if unsure.len() == before {
                return Exact { price, sum };
            }
        }
    }
}

fn div_up(a: i128, b: i128) -> i128 {
    -(-a).div_euclid(b)
}
