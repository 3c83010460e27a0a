//! How often a group looks. A round is told from the calendar alone: nothing has to run for one to begin or to end.

use crate::words::dates;

/// How often a space has chosen to look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rhythm {
    /// Whenever people wish; their answers are then gathered by quarters of the year.
    #[default]
    None,
    Month,
    Quarter,
    Half,
}

impl Rhythm {
    pub const ALL: [Rhythm; 4] = [Rhythm::None, Rhythm::Month, Rhythm::Quarter, Rhythm::Half];

    pub fn code(self) -> &'static str {
        match self {
            Rhythm::None => "none",
            Rhythm::Month => "month",
            Rhythm::Quarter => "quarter",
            Rhythm::Half => "half",
        }
    }

    pub fn from_code(code: &str) -> Option<Rhythm> {
        Self::ALL.into_iter().find(|rhythm| rhythm.code() == code)
    }

    fn months(self) -> i8 {
        match self {
            Rhythm::Month => 1,
            Rhythm::None | Rhythm::Quarter => 3,
            Rhythm::Half => 6,
        }
    }
}

/// A period in which each person's answers count once. Named by the day it begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    /// As kept and in addresses: `2026-01-01`.
    pub start: String,
    /// The day the next one begins.
    pub next: String,
}

impl Round {
    pub fn at(now: i64, rhythm: Rhythm) -> Round {
        let (year, month) = dates::year_and_month(now);
        let months = rhythm.months();
        let first = (month - 1) / months * months + 1;
        let after = first + months;
        let next = if after > 12 { written(year + 1, 1) } else { written(year, after) };
        Round { start: written(year, first), next }
    }

    /// Its last day, as a moment.
    pub fn last_day(&self) -> i64 {
        dates::after_days(moment(&self.next), -1)
    }
}

/// The start of a day that a round is named by.
pub fn moment(start: &str) -> i64 {
    dates::parse_day(start).unwrap_or_default()
}

/// Rounds that began before this day are over, whatever the rhythm: their answers can no longer be changed.
pub fn long_over(now: i64) -> String {
    match dates::year_and_month(now) {
        (year, month @ 1..=6) => written(year - 1, month + 6),
        (year, month) => written(year, month - 6),
    }
}

fn written(year: i16, month: i8) -> String {
    format!("{year:04}-{month:02}-01")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn round(day: &str, rhythm: Rhythm) -> (String, String) {
        let round = Round::at(dates::parse_day(day).unwrap(), rhythm);
        (round.start, round.next)
    }

    fn days(start: &str, next: &str) -> (String, String) {
        (start.into(), next.into())
    }

    #[test]
    fn without_a_rhythm_a_round_is_a_quarter_of_the_year() {
        assert_eq!(round("2026-03-31", Rhythm::None), days("2026-01-01", "2026-04-01"));
        assert_eq!(round("2026-04-01", Rhythm::None), days("2026-04-01", "2026-07-01"));
    }

    #[test]
    fn every_month_every_three_and_every_six() {
        assert_eq!(round("2026-03-03", Rhythm::Month), days("2026-03-01", "2026-04-01"));
        assert_eq!(round("2026-03-03", Rhythm::Quarter), days("2026-01-01", "2026-04-01"));
        assert_eq!(round("2026-06-30", Rhythm::Half), days("2026-01-01", "2026-07-01"));
    }

    #[test]
    fn the_last_round_of_a_year_ends_with_it() {
        for rhythm in Rhythm::ALL {
            assert_eq!(round("2026-12-31", rhythm).1, "2027-01-01");
        }
    }

    #[test]
    fn a_round_begins_at_midnight_here_and_not_in_greenwich() {
        // Half past midnight on 1 July in summer time is still June in UTC.
        let half_past_midnight = dates::parse_day("2026-07-01").unwrap() + 30 * 60 * 1000;
        assert_eq!(Round::at(half_past_midnight, Rhythm::Month).start, "2026-07-01");
    }

    #[test]
    fn the_last_day_is_the_one_before_the_next_round() {
        let round = Round::at(dates::parse_day("2026-02-03").unwrap(), Rhythm::Month);
        assert_eq!(dates::written_day(round.last_day()), "2026-02-28");
    }

    #[test]
    fn a_round_that_may_still_run_is_not_long_over() {
        for (day, rhythm) in
            [("2026-06-30", Rhythm::Half), ("2026-12-31", Rhythm::Half), ("2026-03-31", Rhythm::None)]
        {
            let now = dates::parse_day(day).unwrap();
            assert!(Round::at(now, rhythm).start >= long_over(now), "{day}");
        }
        assert_eq!(long_over(dates::parse_day("2026-07-15").unwrap()), "2026-01-01");
    }
}
