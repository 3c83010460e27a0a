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

/// Who pays for a project, of those who support it and have something left.
pub(super) struct Paying {
    /// These still have something afterwards.
    in_full: Vec<Worth>,
    /// These have nothing afterwards.
    the_rest: Vec<Worth>,
    /// The utility of those who pay in full.
    pub units: i128,
}

impl Paying {
    pub fn in_full(&self) -> &[Worth] {
        &self.in_full
    }

    pub fn the_rest(&self) -> &[Worth] {
        &self.the_rest
    }

    /// The groups that have nothing afterwards.
    pub fn poor(&self) -> impl Iterator<Item = usize> {
        self.the_rest.iter().map(Worth::whose)
    }
}

/// An amount of money that is between these two. Both are 0 exactly when it is nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Has {
    pub low: i64,
    pub high: i64,
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
    /// For each group what each of its voters has left.
    pub has: Vec<Has>,
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
        let low = ((together / voters) << scale.money) + (((together % voters) << scale.money) / voters);
        let low = i64::try_from(low).expect("the scale leaves room for a share");
        let high = low + i64::from(together % voters != 0);
        Self {
            electorate,
            places,
            scale,
            ledger: Ledger::new(electorate, together),
            has: vec![Has { low, high }; electorate.weights.len()],
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
    pub fn elect(&mut self, project: usize, price: Price) {
        let paying = self.who_pays(project, price);
        // If nobody has anything left afterwards, all could just pay in full.
        let sum = if paying.units > 0 {
            self.ledger.sum(project, paying.poor(), paying.units)
        } else {
            self.exact(project, price).sum
        };
        let people = |groups: &[Worth]| groups.iter().map(Worth::people).sum();
        let (in_full, the_rest) = (people(&paying.in_full), people(&paying.the_rest));
        self.payers.push(Payers { in_full, the_rest });
        for worth in &paying.in_full {
            // Bounds of a difference that is certainly above zero.
            let has = &mut self.has[worth.whose()];
            let most = self.scale.payment(price.high, worth.utility(), true);
            let least = self.scale.payment(price.low, worth.utility(), false);
            has.low = if most < has.low.into() { has.low - most as i64 } else { 0 };
            has.high = if least < has.high.into() { has.high - least as i64 } else { 1 };
        }
        for group in paying.poor() {
            self.has[group] = Has { low: 0, high: 0 };
        }
        self.ledger.elect(project, sum);
        self.cost += self.electorate.costs[project];
    }

    pub fn who_pays(&self, project: usize, price: Price) -> Paying {
        let mut paying = Paying { in_full: Vec::new(), the_rest: Vec::new(), units: 0 };
        let mut exact = None;
        let has_something = |worth: &&Worth| self.has[worth.whose()].high > 0;
        for worth in self.electorate.supporters.of(project).iter().filter(has_something) {
            let has = self.has[worth.whose()];
            let certainly_left = i128::from(has.low) > self.scale.payment(price.high, worth.utility(), true);
            let certainly_not = i128::from(has.high) <= self.scale.payment(price.low, worth.utility(), false);
            let something_left = certainly_left
                || !certainly_not && {
                    let exact = exact.get_or_insert_with(|| self.exact(project, price).price);
                    self.ledger.left(worth.whose()) > exact.times(worth.utility())
                };
            if something_left {
                paying.units += worth.units();
                paying.in_full.push(*worth);
            } else {
                paying.the_rest.push(*worth);
            }
        }
        paying
    }
}

impl Scale {
    /// As fine as fits: what one has into 63 bits; what all have together, and what a project costs in the unit of prices, into 127.
    fn for_amounts_of(electorate: &Electorate, more: u128) -> Self {
        let each = u128::from(electorate.limit / electorate.voters) + more + 1;
        let dearest = electorate.costs.iter().copied().max().unwrap_or(0);
        let money = (62 - bits(each)).min(40);
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
