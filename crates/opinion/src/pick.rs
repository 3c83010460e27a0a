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

#[cfg(test)]
mod tests {
    use super::*;

    const RULES: Rules = Rules { picks: 5, significant_above: 1.2816 };

    fn counts(agree: u32, disagree: u32, pass: u32) -> Counts {
        Counts { agree, disagree, pass }
    }

    fn picked(counts: &[(u32, Counts, Counts)]) -> Vec<(u32, Side)> {
        representative(counts, RULES).into_iter().map(|one| (one.statement, one.side)).collect()
    }

    #[test]
    fn a_group_is_marked_first_by_what_it_wants_and_then_by_what_it_does_not() {
        let found = picked(&[
            (0, counts(1, 19, 0), counts(38, 2, 0)),
            (1, counts(18, 2, 0), counts(4, 36, 0)),
            (2, counts(10, 10, 0), counts(20, 20, 0)),
        ]);
        assert_eq!(found, [(1, Side::Agree), (0, Side::Disagree)]);
    }

    #[test]
    fn a_group_that_nothing_marks_is_shown_by_what_comes_nearest() {
        let nothing = [(4, counts(5, 5, 10), counts(5, 5, 10)), (7, counts(6, 5, 9), counts(5, 5, 10))];
        assert_eq!(picked(&nothing), [(7, Side::Agree)]);
        assert_eq!(picked(&[]), []);
    }

    #[test]
    fn what_nearly_everyone_says_is_shared_and_what_half_say_is_not() {
        let asked =
            [(3, counts(90, 5, 5)), (5, counts(50, 50, 0)), (8, counts(2, 95, 3)), (9, counts(99, 1, 0))];
        let found = consensus(&asked, RULES);
        assert_eq!(found.agree.iter().map(|one| one.statement).collect::<Vec<_>>(), [9, 3]);
        assert_eq!(found.disagree.iter().map(|one| one.statement).collect::<Vec<_>>(), [8]);
    }

    #[test]
    fn no_more_is_picked_than_was_asked_for() {
        let asked: Vec<_> = (0..30).map(|at| (at, counts(90 + at, 5, 5))).collect();
        assert_eq!(consensus(&asked, Rules { picks: 2, ..RULES }).agree.len(), 2);
        let marks: Vec<_> = (0..30).map(|at| (at, counts(20 + at, 1, 0), counts(1, 20, 0))).collect();
        assert_eq!(representative(&marks, Rules { picks: 3, ..RULES }).len(), 3);
    }
}
