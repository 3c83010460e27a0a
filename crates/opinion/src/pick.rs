//! Which statements to show: what nearly everyone thinks, and what marks each group. The rules are those of Polis, in
//! its order: a statement that would be picked there is picked here.

use crate::chance::{one_proportion, probability, two_proportions};
use crate::map::{Consensus, Counts, Representative, Shared, Side};
use crate::order::{ascending, descending};

/// How many to pick, and how sure to be.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rules {
    pub picks: usize,
    pub significant_above: f64,
}

/// What more than half say, significantly; the most likely and surest first. `counts` are of everyone.
pub(crate) fn consensus(counts: &[(u32, Counts)], rules: Rules) -> Consensus {
    let side = |count: fn(&Counts) -> u32| {
        let found: Vec<Shared> = counts
            .iter()
            .map(|(statement, counts)| shared(*statement, count(counts), counts.votes()))
            .filter(|one| one.probability > 0.5 && one.test > rules.significant_above)
            .collect();
        let weights: Vec<f64> = found.iter().map(|one| -one.probability * one.test).collect();
        ascending(&weights).into_iter().map(|place| found[place]).take(rules.picks).collect()
    };
    Consensus { agree: side(|counts| counts.agree), disagree: side(|counts| counts.disagree) }
}

fn shared(statement: u32, successes: u32, trials: u32) -> Shared {
    let (probability, test) = (probability(successes, trials), one_proportion(successes, trials));
    Shared { statement, successes, trials, probability, test }
}

/// What marks a group: `(statement, counts of the group, counts of all other groups)`.
///
/// First the agreement that is most telling for it, so that a group is shown by something it wants; then whatever is
/// significant within it and against the others. Where nothing is, the one thing that comes nearest.
pub(crate) fn representative(counts: &[(u32, Counts, Counts)], rules: Rules) -> Vec<Representative> {
    let measured: Vec<Measured> = counts.iter().map(Measured::of).collect();
    let significant: Vec<Representative> = measured
        .iter()
        .filter(|one| one.is_significant(rules.significant_above))
        .map(Measured::stronger_side)
        .collect();
    let order = descending(&significant.iter().map(telling).collect::<Vec<_>>());

    let head = match best_agreement(&measured, rules.significant_above) {
        Some(best) => Some(Representative { best_agree: true, ..best.stronger_side() }),
        None if significant.is_empty() => nearest_to_telling(&measured).map(Measured::stronger_side),
        None => None,
    };
    // As there: where something is significant but no agreement is good, nothing is shown.
    let Some(head) = head else { return Vec::new() };
    let rest =
        order.into_iter().map(|place| significant[place]).filter(|one| one.statement != head.statement);
    let mut picked: Vec<Representative> = std::iter::once(head).chain(rest).take(rules.picks).collect();
    picked.sort_by_key(|one| one.side);
    picked
}

/// Both sides of a statement, within a group and against all others.
struct Measured {
    votes: bool,
    agree: Representative,
    disagree: Representative,
}

impl Measured {
    fn of((statement, within, without): &(u32, Counts, Counts)) -> Measured {
        let (trials, others) = (within.votes(), without.votes());
        let side = |side, successes, others_too| Representative {
            statement: *statement,
            side,
            successes,
            trials,
            probability: probability(successes, trials),
            test: one_proportion(successes, trials),
            repness: probability(successes, trials) / probability(others_too, others),
            repness_test: two_proportions((successes, trials), (others_too, others)),
            best_agree: false,
        };
        Measured {
            votes: within.agree > 0 || within.disagree > 0,
            agree: side(Side::Agree, within.agree, without.agree),
            disagree: side(Side::Disagree, within.disagree, without.disagree),
        }
    }

    fn is_significant(&self, above: f64) -> bool {
        [&self.agree, &self.disagree].iter().any(|side| side.test > above && side.repness_test > above)
    }

    fn stronger_side(&self) -> Representative {
        if self.agree.repness_test > self.disagree.repness_test { self.agree } else { self.disagree }
    }
}

fn telling(one: &Representative) -> f64 {
    one.repness * one.repness_test * one.probability * one.test
}

/// Once one is found that is said here more than elsewhere, only a more telling one replaces it; until then, a likelier.
fn best_agreement(measured: &[Measured], above: f64) -> Option<&Measured> {
    let mut best: Option<&Measured> = None;
    for one in measured.iter().filter(|one| one.votes) {
        let beats = match best {
            Some(best) if best.agree.repness > 1.0 => telling(&one.agree) > telling(&best.agree),
            Some(best) => one.agree.probability * one.agree.test > best.agree.probability * best.agree.test,
            None => one.agree.test > above || (one.agree.repness > 1.0 && one.agree.probability > 0.5),
        };
        if beats {
            best = Some(one);
        }
    }
    best
}

fn nearest_to_telling(measured: &[Measured]) -> Option<&Measured> {
    let strength = |one: &Measured| one.agree.repness_test.max(one.disagree.repness_test);
    measured.iter().fold(None, |best: Option<&Measured>, one| match best {
        Some(best) if strength(one) <= strength(best) => Some(best),
        _ => Some(one),
    })
}
