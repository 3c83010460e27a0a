//! How far everybody's share can rise before anything in the count changes.
//!
//! As long as the same projects are elected in the same order, and the same supporters pay in full, everything anybody pays or has
//! left is a straight line in the share: its value is known, and so are bounds of its slope. So for each comparison the count
//! made we know how far the share can rise before it might come out differently. It is a lower bound: to stop too early costs
//! another run, never the right answer. Completion uses it to pass over shares that would be counted for nothing, which matters
//! where a unit of money is small: pence, or a large budget among few voters.

use super::electorate::{Electorate, Worth};
use super::ledger::Ledger;
use super::price::Price;
use super::run::{Paying, Run};
use crate::Fraction;

/// Bits after the point of a slope.
const BITS: u32 = 40;

/// Bounds of how much something changes when the share rises by one, in 2^-[`BITS`].
#[derive(Clone, Copy, Debug)]
struct Slope {
    low: i128,
    high: i128,
}

const NONE: Slope = Slope { low: 0, high: 0 };

struct Jump<'a> {
    run: Run<'a>,
    /// Of what each group has left.
    slopes: Vec<Slope>,
    /// Prices as if nothing cost anything and the share were one: their exact slopes.
    exact: Ledger<'a>,
    /// How far the share can rise, in the unit of money of the run.
    room: i128,
}

/// By how many smallest units the share can certainly rise above `more` while `run`, which was counted with it, elects the same.
pub(super) fn room(electorate: &Electorate, places: &[usize], more: u128, run: &Run) -> u128 {
    let fresh = Run::new(electorate, places, more);
    let slopes = vec![Slope { low: 1 << BITS, high: 1 << BITS }; electorate.weights.len()];
    let exact = Ledger::new(electorate, electorate.voters.into());
    let mut jump = Jump { run: fresh, slopes, exact, room: i128::MAX };
    let order: Vec<usize> = run.ledger.rounds.iter().map(|round| round.project).collect();
    // Numbers that grow too large to compare are as good as no room.
    let room = jump.replay(&order).map_or(0, |()| jump.room >> jump.run.scale.money);
    u128::try_from(room).unwrap_or(0)
}

impl Jump<'_> {
    fn replay(&mut self, order: &[usize]) -> Option<()> {
        let mut open = self.run.electorate().for_sale();
        for &project in order {
            open.retain(|other| *other != project);
            let price = self.run.price(project)?;
            let paying = self.run.who_pays(project, price);
            let slope = self.slope(&paying)?;
            self.keep_apart(&paying, price, slope)?;
            for other in &open {
                self.keep_dearer(*other, project, (&paying, price, slope))?;
            }
            self.pay(project, price, slope, &paying)?;
            if self.room == 0 {
                return None;
            }
        }
        // Nobody can pay for any of the others.
        for project in open {
            let (mut all, mut rise) = (0, 0);
            for worth in self.supporters(project) {
                all += worth.weight() * i128::from(self.run.has[worth.whose()].high);
                rise += worth.weight().checked_mul(self.slopes[worth.whose()].high)?;
            }
            self.hold(self.run.scale.of_money(self.run.electorate().costs[project]) - all - 1, -rise);
        }
        Some(())
    }

    fn supporters(&self, project: usize) -> impl Iterator<Item = &Worth> {
        let has_something = |worth: &&Worth| self.run.has[worth.whose()].high > 0;
        self.run.electorate().supporters.of(project).iter().filter(has_something)
    }

    /// Something that is `gap` now and changes by `slope` must not fall below zero.
    fn hold(&mut self, gap: i128, slope: i128) {
        if gap < 0 {
            self.room = 0;
        } else if slope < 0 {
            let rise = match gap.checked_mul(1 << BITS) {
                Some(gap) => gap / -slope,
                None => gap / ((-slope >> BITS) + 1),
            };
            self.room = self.room.min(rise);
        }
    }

    /// The slope of a price: what the poor have more, the rich need not pay.
    fn slope(&self, paying: &Paying) -> Option<Slope> {
        let rich = paying.units;
        if rich == 0 {
            return None;
        }
        let (mut low, mut high) = (0_i128, 0_i128);
        for worth in paying.the_rest() {
            let own = self.slopes[worth.whose()];
            low = low.checked_sub(worth.weight().checked_mul(own.high)?)?;
            high = high.checked_sub(worth.weight().checked_mul(own.low)?)?;
        }
        Some(Slope { low: low.div_euclid(rich), high: high.div_euclid(rich) + i128::from(high % rich != 0) })
    }

    /// Who pays in full goes on to do so, and who pays all they have does too.
    fn keep_apart(&mut self, paying: &Paying, price: Price, slope: Slope) -> Option<()> {
        for worth in paying.in_full() {
            let (has, own) = (self.run.has[worth.whose()], self.slopes[worth.whose()]);
            let gap = i128::from(has.low) - self.run.scale.payment(price.high, worth.utility(), true);
            self.hold(gap, own.low.checked_sub(slope.high.checked_mul(worth.utility())?)?);
        }
        for worth in paying.the_rest() {
            let (has, own) = (self.run.has[worth.whose()], self.slopes[worth.whose()]);
            let gap = self.run.scale.payment(price.low, worth.utility(), false) - i128::from(has.high);
            self.hold(gap, slope.low.checked_mul(worth.utility())?.checked_sub(own.high)?);
        }
        Some(())
    }

    /// At the price of the project that was elected, the supporters of another cannot pay for it.
    fn keep_dearer(
        &mut self,
        other: usize,
        elected: usize,
        (paying, price, slope): (&Paying, Price, Slope),
    ) -> Option<()> {
        let electorate = self.run.electorate();
        let (unit, units) = (electorate.unit[elected], electorate.unit[other]);
        let at = (price.high / unit + 1).checked_mul(units)?;
        let steep = slope.high.checked_mul(units)?.div_euclid(unit) + 1;
        let (mut all, mut rise) = (0_i128, 0_i128);
        for worth in self.supporters(other) {
            let has = i128::from(self.run.has[worth.whose()].high);
            let pays = self.run.scale.payment(at, worth.utility(), true);
            all += worth.weight() * has.min(pays);
            // The lesser of two lines is below both, so either will do as a bound.
            let more = if has <= pays {
                self.slopes[worth.whose()].high
            } else {
                steep.checked_mul(worth.utility())?
            };
            rise = rise.checked_add(worth.weight().checked_mul(more)?)?;
        }
        let gap = self.run.scale.of_money(electorate.costs[other]) - all - 1;
        if gap < 0 {
            return self.keep_tied(other, elected, price, paying);
        }
        self.hold(gap, -rise);
        Some(())
    }

    /// The other is equally dear. It stays so, or gets dearer, if its price rises by no less.
    fn keep_tied(&mut self, other: usize, elected: usize, price: Price, paying: &Paying) -> Option<()> {
        let theirs = self.run.price(other)?;
        let would_pay = self.run.who_pays(other, theirs);
        let slope = self.slope(&would_pay)?;
        let unit = |project: usize| self.run.electorate().unit[project];
        let now = |project: usize, price: Price| self.run.exact(project, price).price.over(unit(project));
        let then = |project: usize, paying: &Paying| -> Fraction {
            let slope = self.exact.slope(project, paying.poor(), paying.units);
            self.exact.price(&slope).over(unit(project))
        };
        let dearer = now(other, theirs) >= now(elected, price);
        if !dearer || then(other, &would_pay) < then(elected, paying) {
            return None;
        }
        self.keep_apart(&would_pay, theirs, slope)
    }

    fn pay(&mut self, project: usize, price: Price, slope: Slope, paying: &Paying) -> Option<()> {
        let sum = self.exact.slope(project, paying.poor(), paying.units);
        self.exact.elect(project, sum);
        for worth in paying.in_full() {
            let own = &mut self.slopes[worth.whose()];
            own.low = own.low.checked_sub(slope.high.checked_mul(worth.utility())?)?;
            own.high = own.high.checked_sub(slope.low.checked_mul(worth.utility())?)?;
        }
        for group in paying.poor() {
            self.slopes[group] = NONE;
        }
        self.run.elect(project, price);
        Some(())
    }
}
