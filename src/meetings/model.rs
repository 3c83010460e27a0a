//! A meeting, and what follows from its time: when papers are late, who can come, what is over.

use crate::spaces::{Membership, Perspective};
use crate::words::{Lang, Worded, dates};

const MINUTE: i64 = 60 * 1000;

/// So many times at most to choose from.
pub const MOST_TIMES: usize = 5;

#[derive(Debug, Clone, Default)]
pub struct Meeting {
    pub id: String,
    pub space_id: String,
    pub number: i64,
    pub title: Worded,
    pub place: String,
    /// How to join from home; may be empty.
    pub how: String,
    /// None until a time is chosen.
    pub starts_at: Option<i64>,
    pub minutes: i64,
    /// Papers are there so many days before.
    pub paper_days: i64,
    /// The pre-meet begins so long before; 0 where there is none.
    pub pre_minutes: i64,
    pub pre_words: String,
    pub changes: i64,
    pub set_by_id: String,
    pub set_by: String,
    pub set_at: i64,
    pub off: Option<Off>,
}

/// It was called off, and why.
#[derive(Debug, Clone)]
pub struct Off {
    pub by: String,
    pub at: i64,
    pub why: String,
}

impl Meeting {
    pub fn ends_at(&self) -> Option<i64> {
        self.starts_at.map(|at| at + self.minutes * MINUTE)
    }

    pub fn pre_at(&self) -> Option<i64> {
        self.starts_at.filter(|_| self.pre_minutes > 0).map(|at| at - self.pre_minutes * MINUTE)
    }

    pub fn is_over(&self, now: i64) -> bool {
        self.off.is_some() || self.ends_at().is_some_and(|end| end < now)
    }

    /// It has begun: there is something to say about who is there.
    pub fn has_begun(&self, now: i64) -> bool {
        self.off.is_none() && self.pre_at().or(self.starts_at).is_some_and(|at| at <= now)
    }

    /// People still say which of several times they can.
    pub fn waits_for_time(&self) -> bool {
        self.starts_at.is_none() && self.off.is_none()
    }

    /// The start of the last day on which papers are in time.
    pub fn papers_by(&self) -> Option<i64> {
        self.starts_at.map(|at| dates::after_days(at, -self.paper_days))
    }

    /// By how many days a paper is late that came then; 0 when it is not.
    pub fn late_by(&self, came: i64) -> i64 {
        self.papers_by().map_or(0, |day| dates::days_until(day, came).max(0))
    }
}

/// Whether somebody can come at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Can {
    Yes,
    Maybe,
    No,
}

impl Can {
    pub const ALL: [Can; 3] = [Can::Yes, Can::Maybe, Can::No];

    pub fn code(self) -> &'static str {
        match self {
            Can::Yes => "yes",
            Can::Maybe => "maybe",
            Can::No => "no",
        }
    }

    pub fn from_code(code: &str) -> Option<Can> {
        Self::ALL.into_iter().find(|can| can.code() == code)
    }
}

/// A time that was proposed, and who can then.
#[derive(Debug, Clone)]
pub struct Time {
    pub id: String,
    pub starts_at: i64,
    /// A person's id, and what they said.
    pub said: Vec<(String, Can)>,
}

impl Time {
    pub fn can(&self, person_id: &str) -> Option<Can> {
        self.said.iter().find(|(id, _)| id == person_id).map(|(_, can)| *can)
    }

    pub fn count(&self, can: Can) -> usize {
        self.said.iter().filter(|(_, said)| *said == can).count()
    }
}

/// The times at which most can come, those who would if needed counted after: there may be several.
pub fn best(times: &[Time]) -> Vec<&Time> {
    let worth = |time: &Time| (time.count(Can::Yes), time.count(Can::Maybe));
    let most = times.iter().map(worth).max().filter(|most| *most > (0, 0));
    times.iter().filter(|time| Some(worth(time)) == most).collect()
}

/// Something to talk about.
#[derive(Debug, Clone)]
pub struct Item {
    pub id: String,
    pub position: i64,
    /// Empty where whoever brought it took their words along.
    pub words: String,
    pub lang: Lang,
    /// `contributions/12`, `dialogues/5`.
    pub about: Option<String>,
    pub brought_by_id: Option<String>,
    pub brought_by: Option<String>,
    pub typed_by_id: Option<String>,
    pub typed_by: Option<String>,
}

impl Item {
    /// Whoever brought it takes it out, or whoever typed it in for somebody without a name.
    pub fn is_of(&self, person_id: &str) -> bool {
        let whose = self.brought_by_id.as_deref().or(self.typed_by_id.as_deref());
        whose == Some(person_id)
    }
}

#[derive(Debug, Clone)]
pub struct Paper {
    pub id: String,
    pub title: String,
    pub words: String,
    pub lang: Lang,
    pub by: Option<String>,
    pub at: i64,
}

/// Somebody who was there.
#[derive(Debug, Clone)]
pub struct There {
    pub id: String,
    /// None: a guest without a name.
    pub person_id: Option<String>,
    pub name: Option<String>,
    pub perspectives: Vec<Perspective>,
    pub from_home: bool,
}

/// Of one perspective: how many are in the space, and how many were there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Heard {
    pub from: Perspective,
    pub here: usize,
    pub came: usize,
}

/// Whoever speaks from several is counted in each.
pub fn by_perspective(members: &[Membership], there: &[There]) -> Vec<Heard> {
    let row = |from: Perspective| Heard {
        from,
        here: members.iter().filter(|one| one.perspectives.contains(&from)).count(),
        came: there.iter().filter(|one| one.perspectives.contains(&from)).count(),
    };
    Perspective::ALL.into_iter().map(row).collect()
}

/// A point of the minutes, and what it became.
#[derive(Debug, Clone)]
pub struct Minute {
    pub id: String,
    pub words: String,
    pub lang: Lang,
    pub contribution: Option<i64>,
    pub action: Option<i64>,
    pub by: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: i64 = 60 * MINUTE;
    /// Two in the afternoon of Tuesday 10 March 2026.
    const START: i64 = 1_773_151_200_000;
    const DAY: i64 = 24 * HOUR;

    fn meeting() -> Meeting {
        Meeting { starts_at: Some(START), minutes: 90, paper_days: 7, pre_minutes: 30, ..Meeting::default() }
    }

    #[test]
    fn a_paper_is_late_by_the_days_after_its_own() {
        let one = meeting();
        assert_eq!(one.late_by(START - 8 * DAY), 0);
        assert_eq!(one.late_by(START - 7 * DAY + 9 * HOUR), 0, "until the day is over");
        assert_eq!(one.late_by(START - 5 * DAY), 2);
        assert_eq!(one.late_by(START + DAY), 8);
    }

    #[test]
    fn nothing_is_late_for_a_meeting_that_has_no_time_yet() {
        let one = Meeting { starts_at: None, ..meeting() };
        assert_eq!(one.late_by(START), 0);
        assert!(one.waits_for_time() && !one.is_over(START) && one.pre_at().is_none());
    }

    #[test]
    fn it_is_over_when_it_has_ended_or_was_called_off() {
        let one = meeting();
        assert!(!one.is_over(START + HOUR) && one.is_over(START + 2 * HOUR));
        assert!(one.has_begun(START - 30 * MINUTE) && !one.has_begun(START - HOUR));
        let off = Some(Off { by: String::new(), at: 0, why: String::new() });
        assert!(Meeting { off, ..meeting() }.is_over(0));
    }

    fn time(id: &str, said: &[(&str, Can)]) -> Time {
        let said = said.iter().map(|(who, can)| ((*who).to_owned(), *can)).collect();
        Time { id: id.into(), starts_at: 0, said }
    }

    #[test]
    fn the_best_times_are_those_at_which_most_can_come() {
        let times = [
            time("a", &[("carys", Can::Yes), ("nia", Can::No)]),
            time("b", &[("carys", Can::Yes), ("nia", Can::Maybe)]),
            time("c", &[("carys", Can::Maybe), ("nia", Can::Maybe)]),
        ];
        assert_eq!(best(&times).iter().map(|one| &*one.id).collect::<Vec<_>>(), ["b"]);
        assert_eq!(times[0].can("nia"), Some(Can::No));
        assert!(best(&[time("a", &[]), time("b", &[("nia", Can::No)])]).is_empty(), "nobody can");
    }

    #[test]
    fn a_guest_without_a_name_counts_for_what_they_speak_from() {
        let guest = There {
            id: String::new(),
            person_id: None,
            name: None,
            perspectives: vec![Perspective::Uses],
            from_home: true,
        };
        let rows = by_perspective(&[], &[guest]);
        assert_eq!(rows[0], Heard { from: Perspective::Uses, here: 0, came: 1 });
    }
}
