//! The answers of a round as a page shows them: a table whose cells hold the number and a bar, so that picture and table
//! are one; and how the middle answer went from round to round.

use super::model::{Counts, Origin, Reply, Who, seen, widest};
use super::queries::Wording;
use super::tallies::{Asked, Remark};
use super::template::{self, Question};
use crate::spaces::{FEWEST, Level};
use crate::web::Value;
use std::collections::BTreeMap;

/// How high a bar can be, and how far apart the points of a line are, in the units of the pictures.
const HIGH: usize = 40;
const APART: usize = 30;

/// One question with all that is shown of it.
pub struct Shown {
    pub question: Question,
    /// None before three people have answered.
    pub rows: Vec<Row>,
    pub remarks: Vec<Remark>,
    /// The rounds up to this one, the first one first; empty when there is nothing before it to show.
    pub before: Vec<Before>,
}

/// The answers of some people.
pub struct Row {
    pub who: Who,
    pub people: usize,
    pub cells: Vec<Cell>,
}

pub struct Cell {
    pub people: usize,
    /// Of a bar that stands on the line.
    pub top: usize,
    pub high: usize,
}

/// The answer in the middle, of everybody together in one round.
pub struct Before {
    pub round: String,
    pub people: usize,
    pub middle: Option<Reply>,
}

/// What was answered in a round, and before it.
pub struct Answered {
    pub level: Level,
    pub wordings: Vec<Wording>,
    pub of_round: BTreeMap<Asked, BTreeMap<Origin, Counts>>,
    pub since: BTreeMap<Asked, BTreeMap<String, Counts>>,
    pub remarks: Vec<Remark>,
}

impl Answered {
    /// Where the perspectives differ most comes first; then the rest, in the order of the values.
    pub fn in_round(self, round: &str) -> Vec<Shown> {
        let mut all: Vec<(Option<f64>, Shown)> = Vec::new();
        for question in self.questions() {
            let asked = (question.value.key(), question.version);
            let groups = self.of_round.get(&asked).map(seen).unwrap_or_default();
            // A remark before the third person has answered would have a name.
            let remarks = self.remarks.iter().filter(|one| one.asked == asked && !groups.is_empty());
            let shown = Shown {
                remarks: remarks.cloned().collect(),
                before: self.before(&asked, round),
                rows: groups.iter().map(Row::of).collect(),
                question,
            };
            all.push((widest(&groups), shown));
        }
        all.sort_by(|(one, _), (other, _)| other.unwrap_or(-1.0).total_cmp(&one.unwrap_or(-1.0)));
        all.into_iter().map(|(_, shown)| shown).collect()
    }

    /// All that were answered or remarked on, each in the words that people read then.
    fn questions(&self) -> Vec<Question> {
        let there = |question: &Question| {
            let asked = (question.value.key(), question.version);
            self.of_round.contains_key(&asked) || self.remarks.iter().any(|remark| remark.asked == asked)
        };
        let starter = template::starter(self.level);
        let kept = self.wordings.iter().map(|wording| &wording.question);
        let at = |question: &Question| Value::ALL.iter().position(|value| *value == question.value);
        let mut questions: Vec<Question> = kept.filter(|question| there(question)).cloned().collect();
        // What an import brought may be without its words; those of the level are better than none.
        questions.extend(starter.into_iter().filter(|one| there(one) && self.wordings.is_empty()));
        questions.sort_by_key(|question| (at(question), question.version));
        questions
    }

    fn before(&self, asked: &Asked, round: &str) -> Vec<Before> {
        let Some(rounds) = self.since.get(asked) else { return Vec::new() };
        let enough =
            rounds.iter().filter(|(start, counts)| start.as_str() <= round && counts.people() >= FEWEST);
        let before: Vec<Before> = enough
            .map(|(start, counts)| Before {
                round: start.clone(),
                people: counts.people(),
                middle: counts.middle(),
            })
            .collect();
        if before.len() > 1 { before } else { Vec::new() }
    }
}

impl Row {
    fn of((who, counts): &(Who, Counts)) -> Row {
        let people = counts.people();
        let cell = |reply: &Reply| {
            let some = counts.of(*reply);
            let high = (some * HIGH).div_ceil(people.max(1));
            Cell { people: some, top: HIGH - high, high }
        };
        Row { who: *who, people, cells: Reply::ALL.iter().map(cell).collect() }
    }
}

impl Shown {
    /// The middle answers as points of a line, higher for more.
    pub fn dots(&self) -> Vec<(usize, usize)> {
        let down = |reply| Reply::STEPS.iter().rev().position(|one| *one == reply).unwrap_or(0);
        let dot = |(at, before): (usize, &Before)| Some((10 + at * APART, 10 + 10 * down(before.middle?)));
        self.before.iter().enumerate().filter_map(dot).collect()
    }

    pub fn points(&self) -> String {
        self.dots().iter().map(|(x, y)| format!("{x},{y}")).collect::<Vec<_>>().join(" ")
    }

    pub fn width(&self) -> usize {
        20 + self.before.len().saturating_sub(1) * APART
    }
}
