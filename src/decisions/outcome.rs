//! What a count came to, kept with the decision as it was counted: who won, how the count went, and what each step was.

use super::terms::{Shortfall, Turnout};
use super::voices::Standing;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Outcome {
    /// The options that were chosen, by place, in the order in which they were.
    pub winners: Vec<usize>,
    /// Of a consent round: nobody stood in its way, and at least one went along.
    pub adopted: bool,
    /// What the numbers of `bars` are, as the words tell them apart.
    pub unit: String,
    pub bars: Vec<Bar>,
    /// For a count in stages: for each stage what each option had.
    pub stages: Vec<Vec<String>>,
    pub lines: Vec<Line>,
    pub turnout: Turnout,
    /// Why the result does not count.
    pub shortfall: Option<Shortfall>,
}

/// One option in the picture and in the table.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Bar {
    pub option: usize,
    /// As it is shown: "12", "10.5".
    pub number: String,
    /// From 0 to 1000, of the longest.
    pub size: i64,
}

/// A sentence about the count, in whatever language: what happened, to which options, with which numbers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Line {
    pub what: String,
    pub options: Vec<usize>,
    pub numbers: Vec<String>,
}

impl Line {
    pub fn new(what: &str, options: &[usize], numbers: &[&dyn ToString]) -> Line {
        let numbers = numbers.iter().map(|number| number.to_string()).collect();
        Line { what: what.into(), options: options.to_vec(), numbers }
    }
}

impl Outcome {
    pub fn of_consent(standing: Standing) -> Outcome {
        Outcome {
            adopted: standing.objections == 0 && standing.consents > 0,
            lines: vec![Line::new(
                "consent",
                &[],
                &[&standing.consents, &standing.asides, &standing.objections],
            )],
            ..Outcome::default()
        }
    }

    /// Whether something was decided.
    pub fn decides(&self) -> bool {
        self.shortfall.is_none() && (self.adopted || !self.winners.is_empty())
    }

    /// The same of a longer list, in which each option has the place that `places` says.
    pub fn with_places(mut self, places: &[usize]) -> Outcome {
        self.winners.iter_mut().for_each(|one| *one = places[*one]);
        self.bars.iter_mut().for_each(|bar| bar.option = places[bar.option]);
        let named = self.lines.iter_mut().flat_map(|line| &mut line.options);
        named.for_each(|one| *one = places[*one]);
        self
    }

    pub fn to_json(&self) -> String {
        serde_json::to_string(self).expect("numbers and texts are always JSON")
    }

    pub fn from_json(json: &str) -> Outcome {
        serde_json::from_str(json).unwrap_or_default()
    }
}

/// Bars as long as their numbers, the longest first among equals of the list's own order.
pub fn bars(numbers: &[i128]) -> Vec<Bar> {
    let most = numbers.iter().copied().max().unwrap_or(0).max(1);
    let size = |number: i128| (number.max(0) * 1000 / most) as i64;
    numbers
        .iter()
        .enumerate()
        .map(|(option, number)| Bar { option, number: number.to_string(), size: size(*number) })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proposal_is_adopted_when_somebody_goes_along_and_nobody_stands_in_its_way() {
        let standing = |consents, objections| Standing { consents, asides: 1, objections };
        assert!(Outcome::of_consent(standing(11, 0)).decides());
        assert!(!Outcome::of_consent(standing(11, 1)).decides());
        assert!(!Outcome::of_consent(standing(0, 0)).decides());
    }

    #[test]
    fn a_result_without_enough_people_decides_nothing() {
        let outcome =
            Outcome { winners: vec![1], shortfall: Some(Shortfall::People(2)), ..Outcome::default() };
        assert!(!outcome.decides());
        assert_eq!(Outcome::from_json(&outcome.to_json()), outcome);
    }

    #[test]
    fn the_longest_bar_fills_its_row() {
        let found = bars(&[2, 4, 0, -3]);
        assert_eq!(found.iter().map(|bar| bar.size).collect::<Vec<_>>(), [500, 1000, 0, 0]);
        assert_eq!(bars(&[0, 0])[0].size, 0);
    }
}
