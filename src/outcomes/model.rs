//! An outcome, its ratings, and which way it moved.

use crate::words::{Lang, dates};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The ends of everybody's own scale.
pub const LOWEST: i64 = 0;
pub const HIGHEST: i64 = 10;

/// What "better" means to somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    pub words: String,
    pub lang: Lang,
    pub scale: Scale,
    /// The ends in their own words; may be empty.
    pub low: String,
    pub high: String,
}

impl Outcome {
    /// A number by its owner's scale: at the ends with what it means to them, "10 – I sleep through".
    pub fn meaning(&self, number: i64) -> String {
        match number {
            LOWEST if !self.low.is_empty() => format!("{number} – {}", self.low),
            HIGHEST if !self.high.is_empty() => format!("{number} – {}", self.high),
            _ => number.to_string(),
        }
    }

    /// What the ends of the scale mean: "0 – window, 10 – mud"; nothing where they are only numbers.
    pub fn ends(&self) -> Option<String> {
        let any = !self.low.is_empty() || !self.high.is_empty();
        any.then(|| format!("{}, {}", self.meaning(LOWEST), self.meaning(HIGHEST)))
    }
}

/// What stands at the ends of the scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scale {
    Numbers,
    Words,
    Faces,
}

impl Scale {
    pub const ALL: [Scale; 3] = [Scale::Numbers, Scale::Words, Scale::Faces];

    pub fn code(self) -> &'static str {
        match self {
            Scale::Numbers => "numbers",
            Scale::Words => "words",
            Scale::Faces => "faces",
        }
    }

    pub fn from_code(code: &str) -> Option<Scale> {
        Self::ALL.into_iter().find(|scale| scale.code() == code)
    }
}

/// How it was on a day, by its owner's own scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rated {
    pub number: i64,
    pub at: i64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Movement {
    Better,
    Same,
    Worse,
}

impl Movement {
    pub const ALL: [Movement; 3] = [Movement::Better, Movement::Same, Movement::Worse];

    pub fn code(self) -> &'static str {
        match self {
            Movement::Better => "better",
            Movement::Same => "same",
            Movement::Worse => "worse",
        }
    }

    pub fn from_code(code: &str) -> Option<Movement> {
        Self::ALL.into_iter().find(|movement| movement.code() == code)
    }

    fn between(before: i64, after: i64) -> Movement {
        match after.cmp(&before) {
            std::cmp::Ordering::Greater => Movement::Better,
            std::cmp::Ordering::Equal => Movement::Same,
            std::cmp::Ordering::Less => Movement::Worse,
        }
    }
}

/// Three months of a year: 4 × year + 0..3.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quarter(pub i64);

impl Quarter {
    pub fn of(millis: i64) -> Quarter {
        let day = dates::written_day(millis);
        let mut parts = day.rsplitn(3, '-').map(|part| part.parse::<i64>().unwrap_or_default());
        let (_, month, year) = (parts.next(), parts.next().unwrap_or(1), parts.next().unwrap_or_default());
        Quarter(4 * year + (month - 1) / 3)
    }

    pub fn year(self) -> i64 {
        self.0.div_euclid(4)
    }

    /// 1 to 4.
    pub fn number(self) -> i64 {
        self.0.rem_euclid(4) + 1
    }
}

/// Which way an outcome moved in each quarter that it was rated in: from the last rating before the quarter, or the first
/// within it, to the last within it. A single rating has not moved. `ratings`: the oldest first.
pub fn movements(ratings: &[Rated]) -> BTreeMap<Quarter, Movement> {
    let mut moved = BTreeMap::new();
    let mut before: Option<i64> = None;
    for within in ratings.chunk_by(|one, other| Quarter::of(one.at) == Quarter::of(other.at)) {
        let (Some(first), Some(last)) = (within.first(), within.last()) else { continue };
        let from = before.or((within.len() > 1).then_some(first.number));
        if let Some(from) = from {
            moved.insert(Quarter::of(last.at), Movement::between(from, last.number));
        }
        before = Some(last.number);
    }
    moved
}

/// Words that name a service rather than what it would change. A nudge, never a refusal.
const SERVICES: [&str; 28] = [
    "respite",
    "day centre",
    "day care",
    "sessions",
    "session",
    "appointment",
    "referral",
    "assessment",
    "care package",
    "package of care",
    "home help",
    "carer visits",
    "counselling",
    "physio",
    "transport",
    "meals on wheels",
    "a course",
    "group therapy",
    "seibiant",
    "canolfan ddydd",
    "sesiwn",
    "sesiynau",
    "apwyntiad",
    "atgyfeiriad",
    "asesiad",
    "pecyn gofal",
    "cwnsela",
    "cludiant",
];

/// Whether what somebody wrote may be a service: a way there, and not what it would change.
pub fn may_be_a_service(words: &str) -> bool {
    let plain = words.to_lowercase();
    SERVICES.iter().any(|service| {
        plain.match_indices(service).any(|(at, _)| {
            let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
            edge(plain[..at].chars().next_back()) && edge(plain[at + service.len()..].chars().next())
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Noon on the first of a month of 2026.
    fn on(month: i8, number: i64) -> Rated {
        Rated { number, at: dates::from_parts(2026, month, 1).unwrap() + 12 * 3_600_000 }
    }

    fn quarter(number: i64) -> Quarter {
        Quarter(4 * 2026 + number - 1)
    }

    #[test]
    fn a_single_rating_has_not_moved() {
        assert!(movements(&[on(1, 3)]).is_empty());
        assert!(movements(&[]).is_empty());
    }

    #[test]
    fn within_the_first_quarter_it_moves_from_the_first_rating() {
        assert_eq!(movements(&[on(1, 3), on(2, 1), on(3, 5)]), [(quarter(1), Movement::Better)].into());
    }

    #[test]
    fn later_it_moves_from_where_it_was_before_the_quarter() {
        let moved = movements(&[on(1, 3), on(4, 3), on(7, 1), on(9, 2)]);
        assert_eq!(moved, [(quarter(2), Movement::Same), (quarter(3), Movement::Worse)].into());
    }

    #[test]
    fn a_quarter_without_a_rating_has_no_movement() {
        assert_eq!(movements(&[on(1, 3), on(12, 4)]), [(quarter(4), Movement::Better)].into());
    }

    #[test]
    fn a_service_is_noticed_and_a_life_is_not() {
        for service in ["More respite", "A place at the day centre.", "Hoffwn gael seibiant"] {
            assert!(may_be_a_service(service), "{service}");
        }
        for life in
            ["To sleep through", "To be taken to the sea once more", "Cysgu drwy’r nos", "Being obsessional"]
        {
            assert!(!may_be_a_service(life), "{life}");
        }
    }
}
