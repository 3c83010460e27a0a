//! A ballot: a number for each option. What the number means depends on the rule: chosen or not, points, dots, or a place in
//! an order, 1 for the one liked best and 0 for one left out.

use super::model::{BallotKind, Rule};
use super::terms::Terms;

/// A number for each option, by place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Marks(pub Vec<i64>);

/// What needs putting right on a ballot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BallotProblem {
    /// It is not a ballot of this decision at all.
    Strange,
    /// Nothing is marked.
    Empty,
    /// Only one may be chosen.
    OneOnly,
    /// Points beyond the most for one option, or an order that goes too far.
    OutOfRange { most: i64 },
    /// More dots than somebody has.
    TooManyDots { most: i64, given: i64 },
    /// Two options have the same place in an order.
    SamePlace { place: i64 },
}

impl Marks {
    /// # Errors
    /// What needs putting right first.
    pub fn check(
        rule: Rule,
        terms: &Terms,
        options: usize,
        numbers: Vec<i64>,
    ) -> Result<Marks, BallotProblem> {
        let kind = rule.ballot().ok_or(BallotProblem::Strange)?;
        if numbers.len() != options {
            return Err(BallotProblem::Strange);
        }
        let most = match kind {
            BallotKind::ChooseOne | BallotKind::ChooseSome => 1,
            BallotKind::Points | BallotKind::Dots => terms.points,
            BallotKind::Ranks => options as i64,
        };
        if numbers.iter().any(|number| !(0..=most).contains(number)) {
            return Err(BallotProblem::OutOfRange { most });
        }
        if numbers.iter().all(|number| *number == 0) && kind != BallotKind::Points {
            return Err(BallotProblem::Empty);
        }
        let sum: i64 = numbers.iter().sum();
        match kind {
            BallotKind::ChooseOne if sum > 1 => return Err(BallotProblem::OneOnly),
            BallotKind::Dots if sum > most => return Err(BallotProblem::TooManyDots { most, given: sum }),
            BallotKind::Ranks => {
                // Schulze counts equal places; the others need an order.
                let twice = (1..=most).find(|place| numbers.iter().filter(|one| *one == place).count() > 1);
                if let Some(place) = twice.filter(|_| rule != Rule::Schulze) {
                    return Err(BallotProblem::SamePlace { place });
                }
            }
            _ => {}
        }
        Ok(Marks(numbers))
    }

    pub fn to_text(&self) -> String {
        self.0.iter().map(i64::to_string).collect::<Vec<_>>().join(",")
    }

    pub fn from_text(text: &str) -> Marks {
        Marks(text.split(',').filter_map(|number| number.parse().ok()).collect())
    }

    /// The options that have a mark, by place.
    pub fn chosen(&self) -> Vec<usize> {
        (0..self.0.len()).filter(|place| self.0[*place] > 0).collect()
    }

    /// The options in order, best first; those in the same place together, those left out not at all.
    pub fn order(&self) -> Vec<Vec<usize>> {
        let mut places: Vec<i64> = self.0.iter().copied().filter(|place| *place > 0).collect();
        places.sort_unstable();
        places.dedup();
        let at = |place: i64| (0..self.0.len()).filter(|option| self.0[*option] == place).collect();
        places.into_iter().map(at).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(rule: Rule, numbers: &[i64]) -> Result<Marks, BallotProblem> {
        let terms = Terms { points: 5, ..Terms::default() };
        Marks::check(rule, &terms, 3, numbers.to_vec())
    }

    #[test]
    fn in_a_majority_vote_one_thing_is_chosen() {
        assert!(check(Rule::Majority, &[0, 1, 0]).is_ok());
        assert_eq!(check(Rule::Majority, &[1, 1, 0]), Err(BallotProblem::OneOnly));
        assert_eq!(check(Rule::Majority, &[0, 0, 0]), Err(BallotProblem::Empty));
        assert_eq!(check(Rule::Majority, &[2, 0, 0]), Err(BallotProblem::OutOfRange { most: 1 }));
        assert_eq!(check(Rule::Majority, &[1, 0]), Err(BallotProblem::Strange));
        assert_eq!(check(Rule::Consent, &[1, 0, 0]), Err(BallotProblem::Strange));
    }

    #[test]
    fn nobody_gives_more_dots_than_they_have_or_points_beyond_the_most() {
        assert!(check(Rule::Dots, &[2, 3, 0]).is_ok());
        assert_eq!(check(Rule::Dots, &[3, 3, 0]), Err(BallotProblem::TooManyDots { most: 5, given: 6 }));
        assert!(check(Rule::Score, &[5, 5, 5]).is_ok());
        assert!(check(Rule::Score, &[0, 0, 0]).is_ok(), "nought for all says something");
        assert_eq!(check(Rule::Score, &[6, 0, 0]), Err(BallotProblem::OutOfRange { most: 5 }));
        assert_eq!(check(Rule::Score, &[-1, 0, 0]), Err(BallotProblem::OutOfRange { most: 5 }));
    }

    #[test]
    fn an_order_has_each_place_once_unless_each_is_held_against_each() {
        assert_eq!(check(Rule::Stv, &[2, 1, 0]).unwrap().order(), [vec![1], vec![0]]);
        assert_eq!(check(Rule::Stv, &[1, 1, 0]), Err(BallotProblem::SamePlace { place: 1 }));
        assert_eq!(check(Rule::Schulze, &[1, 1, 3]).unwrap().order(), [vec![0, 1], vec![2]]);
        // A gap in the order says the same without it.
        assert_eq!(check(Rule::Runoff, &[3, 0, 1]).unwrap().order(), [vec![2], vec![0]]);
    }

    proptest! {
        #[test]
        fn a_ballot_comes_back_as_it_was_kept(numbers in proptest::collection::vec(0..100_i64, 1..30)) {
            let marks = Marks(numbers);
            prop_assert_eq!(Marks::from_text(&marks.to_text()), marks);
        }

        #[test]
        fn nothing_that_was_sent_breaks_it(numbers in proptest::collection::vec(any::<i64>(), 0..8), rule in 0..10_usize) {
            if let Ok(marks) = Marks::check(Rule::ALL[rule], &Terms::default(), 4, numbers) {
                prop_assert_eq!(marks.0.len(), 4);
            }
        }
    }
}
