//! What the group fixes before a decision opens. Nothing of it can be changed afterwards.

use crate::spaces::Perspective;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Terms {
    /// Ballots are kept apart from those who cast them.
    pub secret: bool,
    /// How many options are chosen.
    pub places: i64,
    /// The most points for one option, or the dots that somebody has in all.
    pub points: i64,
    /// The money there is, in pence.
    pub money: i64,
    /// Who takes part, by what they speak from; nothing: everybody.
    pub who: Vec<String>,
    /// How many must take part for the result to count.
    pub quorum: i64,
    /// Of those who take part, so many sixths must speak from lived experience: 2 is a third, 3 half, 4 two thirds.
    pub lived: i64,
}

impl Default for Terms {
    fn default() -> Terms {
        Terms { secret: true, places: 1, points: 5, money: 0, who: Vec::new(), quorum: 0, lived: 0 }
    }
}

impl Terms {
    pub fn perspectives(&self) -> Vec<Perspective> {
        self.who.iter().filter_map(|code| Perspective::from_code(code)).collect()
    }

    pub fn only_for(&mut self, who: &[Perspective]) {
        self.who = who.iter().map(|one| one.code().to_owned()).collect();
    }

    pub fn is_for(&self, perspectives: &[Perspective]) -> bool {
        self.who.is_empty() || perspectives.iter().any(|one| self.who.iter().any(|code| code == one.code()))
    }

    pub fn to_json(&self) -> String {
        serde_json::to_string(self).expect("numbers and texts are always JSON")
    }

    pub fn from_json(json: &str) -> Terms {
        serde_json::from_str(json).unwrap_or_default()
    }

    /// What is still missing for the result to count.
    pub fn shortfall(&self, turnout: Turnout) -> Option<Shortfall> {
        if turnout.all < self.quorum {
            return Some(Shortfall::People(self.quorum - turnout.all));
        }
        // Compared as whole numbers: half of seven is four.
        let enough = turnout.lived * 6 >= self.lived * turnout.all;
        (self.lived > 0 && !enough).then_some(Shortfall::LivedExperience)
    }
}

/// How many took part, and how many of them speak from lived experience.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turnout {
    pub all: i64,
    pub lived: i64,
}

/// Why a result does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Shortfall {
    /// So many more would have to take part.
    People(i64),
    LivedExperience,
    /// So many more papers were in the box than people put any in.
    Papers(i64),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_of_the_voices_means_half_and_not_nearly_half() {
        let terms = Terms { quorum: 4, lived: 3, ..Terms::default() };
        assert_eq!(terms.shortfall(Turnout { all: 3, lived: 3 }), Some(Shortfall::People(1)));
        assert_eq!(terms.shortfall(Turnout { all: 4, lived: 2 }), None);
        assert_eq!(terms.shortfall(Turnout { all: 7, lived: 3 }), Some(Shortfall::LivedExperience));
        assert_eq!(terms.shortfall(Turnout { all: 7, lived: 4 }), None);
    }

    #[test]
    fn without_a_quorum_nothing_is_missing_even_when_nobody_comes() {
        assert_eq!(Terms::default().shortfall(Turnout::default()), None);
    }

    #[test]
    fn a_decision_may_be_for_some_perspectives_only() {
        let mut terms = Terms::default();
        assert!(terms.is_for(&[]));
        terms.only_for(&[Perspective::Uses, Perspective::Cares]);
        assert!(terms.is_for(&[Perspective::Works, Perspective::Cares]));
        assert!(!terms.is_for(&[Perspective::Works]) && !terms.is_for(&[]));
        assert_eq!(Terms::from_json(&terms.to_json()), terms);
        assert_eq!(Terms::from_json("?"), Terms::default());
    }
}
