//! One run of the method with a given share for everybody.

use super::electorate::{Electorate, Worth};
use super::ledger::Ledger;
use super::price::Price;
use crate::Fraction;
use crate::outcome::{Tie, TieBreak, TieFor};

/// How many bits after the point: money has `money`, prices have `money + price`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scale {
    pub money: u32,
    pub price: u32,
}

/// How many people of what kind paid for a project.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Payers {
    pub in_full: u64,
    pub the_rest: u64,
}

pub(super) struct Run<'a> {
    electorate: &'a Electorate,
    places: &'a [usize],
    pub scale: Scale,
    pub ledger: Ledger<'a>,
    /// For each group what each of its voters has left, at least and at most. Both are 0 exactly when nothing is left.
    pub low: Vec<i128>,
    pub high: Vec<i128>,
    pub scratch: Vec<Worth>,
    pub payers: Vec<Payers>,
    pub ties: Vec<Tie>,
    /// What the elected projects cost together.
    pub cost: u64,
}

impl<'a> Run<'a> {
    /// Everybody has an equal share of the limit and `more` on top, in the smallest unit.
    pub fn new(electorate: &'a Electorate, places: &'a [usize], more: u128) -> Self {
        let scale = Scale::for_amounts_of(electorate, more);
        let voters = i128::from(electorate.voters);
        let together = i128::from(electorate.limit) + more as i128 * voters;
        let low = (together / voters << scale.money) + (((together % voters) << scale.money) / voters);
        let exactly = together % voters == 0;
        let groups = electorate.weights.len();
        Self {
            electorate,
            places,
            scale,
            ledger: Ledger::new(electorate, Fraction::new(together, voters)),
            low: vec![low; groups],
            high: vec![if exactly { low } else { low + 1 }; groups],
            scratch: Vec::new(),
            payers: Vec::new(),
            ties: Vec::new(),
            cost: 0,
        }
    }

    pub fn electorate(&self) -> &'a Electorate {
        self.electorate
    }

    /// Elects until nobody can pay for anything more, or until what is elected costs more than there is.
    pub fn elect_all(mut self) -> Self {
        let mut for_sale: Vec<(i128, usize)> =
            self.electorate.for_sale().into_iter().map(|one| self.at_best(one)).collect();
        while self.cost <= self.electorate.limit {
            let Some((project, price)) = self.cheapest(&mut for_sale) else { break };
            for_sale.retain(|(_, other)| *other != project);
            self.elect(project, price);
        }
        self
    }

    /// A project with the lowest price it can ever have: all supporters pay in full.
    fn at_best(&self, project: usize) -> (i128, usize) {
        let owed = self.scale.of_money(self.electorate.costs[project]) << self.scale.price;
        (owed / self.electorate.total[project] / self.electorate.unit[project], project)
    }

    /// The project with the lowest price per unit of utility; removes those that nobody can pay for any more. Prices only rise, so
    /// the last that we know is a lower bound, and projects whose bound is above the best price need no look.
    fn cheapest(&mut self, for_sale: &mut Vec<(i128, usize)>) -> Option<(usize, Price)> {
        for_sale.sort_unstable();
        let mut best = i128::MAX;
        let mut near: Vec<(usize, Price)> = Vec::new();
        for entry in for_sale.iter_mut() {
            let (bound, project) = *entry;
            if bound > best {
                break;
            }
            let Some(price) = self.price(project) else {
                entry.1 = usize::MAX;
                continue;
            };
            let (low, high) = self.per_unit(project, price);
            entry.0 = low;
            best = best.min(high);
            near.push((project, price));
        }
        for_sale.retain(|(_, project)| *project != usize::MAX);
        near.retain(|(project, price)| self.per_unit(*project, *price).0 <= best);
        if near.len() < 2 {
            return near.pop();
        }
        Some(self.exactly_cheapest(near))
    }

    /// Bounds of ρ.
    fn per_unit(&self, project: usize, price: Price) -> (i128, i128) {
        let unit = self.electorate.unit[project];
        let high = if price.high == i128::MAX { i128::MAX } else { price.high / unit + 1 };
        (price.low / unit, high)
    }

    fn exactly_cheapest(&mut self, near: Vec<(usize, Price)>) -> (usize, Price) {
        let exact = |(project, price): &(usize, Price)| {
            self.exact(*project, *price).price.over(self.electorate.unit[*project])
        };
        let prices: Vec<Fraction> = near.iter().map(exact).collect();
        let best = prices.iter().min().expect("there are at least two");
        let mut tied: Vec<(usize, Price)> =
            near.iter().zip(&prices).filter(|(_, price)| *price == best).map(|(one, _)| *one).collect();
        tied.sort_by_key(|(project, _)| self.places[*project]);
        if tied.len() > 1 {
            let between = tied.iter().map(|(project, _)| *project).collect();
            let at = self.ledger.rounds.len() + 1;
            self.ties.push(Tie { at, between, chosen: tied[0].0, to: TieFor::Elect, by: TieBreak::Order });
        }
        tied[0]
    }

    /// Lets the supporters pay.
    fn elect(&mut self, project: usize, price: Price) {
        let (paying, poor, rich) = self.who_pays(project, price);
        // If nobody has anything left afterwards, all could just pay in full.
        let sum = if rich > 0 {
            self.ledger.sum(project, poor.iter().copied(), rich)
        } else {
            self.exact(project, price).sum
        };
        let people =
            |groups: &[usize]| groups.iter().map(|group| self.electorate.weights[*group] as u64).sum::<u64>();
        let in_full: u64 = paying.iter().map(|worth| self.electorate.weights[worth.whose] as u64).sum();
        let the_rest = people(&poor);
        self.payers.push(Payers { in_full, the_rest });
        for Worth { whose: group, utility } in paying {
            // Bounds of a difference that is certainly above zero.
            self.low[group] = (self.low[group] - self.scale.payment(price.high, utility, true)).max(0);
            self.high[group] = (self.high[group] - self.scale.payment(price.low, utility, false)).max(1);
        }
        for group in poor {
            (self.low[group], self.high[group]) = (0, 0);
        }
        self.ledger.elect(project, sum);
        self.cost += self.electorate.costs[project];
    }

    /// Who pays and still has something left, whose payment leaves them nothing, and the utility of the former.
    fn who_pays(&self, project: usize, price: Price) -> (Vec<Worth>, Vec<usize>, i128) {
        let (mut paying, mut poor, mut rich) = (Vec::new(), Vec::new(), 0);
        let mut exact = None;
        for worth in self.electorate.supporters.of(project).iter().filter(|worth| self.high[worth.whose] > 0)
        {
            let group = worth.whose;
            let certainly_left = self.low[group] > self.scale.payment(price.high, worth.utility, true);
            let certainly_not = self.high[group] <= self.scale.payment(price.low, worth.utility, false);
            let something_left = certainly_left
                || !certainly_not && {
                    let exact = exact.get_or_insert_with(|| self.exact(project, price).price);
                    self.ledger.left(group) > exact.times(worth.utility)
                };
            if something_left {
                rich += self.electorate.weights[group] * worth.utility;
                paying.push(*worth);
            } else {
                poor.push(group);
            }
        }
        (paying, poor, rich)
    }
}

impl Scale {
    /// As fine as fits into 127 bits: what all have together, and what a project costs in the unit of prices.
    fn for_amounts_of(electorate: &Electorate, more: u128) -> Self {
        let together = u128::from(electorate.limit) + (more + 1) * u128::from(electorate.voters);
        let dearest = electorate.costs.iter().copied().max().unwrap_or(0);
        let money = (120 - bits(together)).min(56);
        let price = (120 - bits(dearest.into()) - money).min(60);
        Self { money, price }
    }

    pub fn of_money(self, amount: u64) -> i128 {
        i128::from(amount) << self.money
    }

    /// What somebody with this utility pays, rounded up or down.
    pub fn payment(self, price: i128, utility: i128, up: bool) -> i128 {
        match price.checked_mul(utility) {
            Some(exact) if price < i128::MAX && up => -(-exact >> self.price),
            Some(exact) if price < i128::MAX => exact >> self.price,
            _ => i128::MAX,
        }
    }
}

fn bits(number: u128) -> u32 {
    u128::BITS - number.leading_zeros()
}
