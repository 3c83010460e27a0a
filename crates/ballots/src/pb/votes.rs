//! Reads the VOTES of a `.pb` file.

use super::decimal::Decimal;
use super::rows::Row;
use crate::reading::pieces;
use crate::{Choice, Kind, MOST_POINTS, MOST_WEIGHT, ReadError, Vote};
use foldhash::HashMap;

/// Reads row after row. Points wait until all are read and it is known how many decimals they have.
pub(super) struct Reader {
    kind: Kind,
    vote: usize,
    points: Option<usize>,
    votes: Vec<Vote>,
    /// For each vote with points its line.
    lines: Vec<usize>,
    /// The points of all votes, one for each choice.
    given: Vec<Decimal>,
    /// The vote that named each project last, to notice one that is named twice.
    last_named_by: Vec<usize>,
}

impl Kind {
    pub(super) fn named(name: &str) -> Option<Self> {
        let all = [Self::Approval, Self::ChooseOne, Self::Ordinal, Self::Cumulative, Self::Scoring];
        all.into_iter().find(|kind| kind.name().eq_ignore_ascii_case(name.trim()))
    }

    /// As `.pb` files call it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Approval => "approval",
            Self::ChooseOne => "choose-1",
            Self::Ordinal => "ordinal",
            Self::Cumulative => "cumulative",
            Self::Scoring => "scoring",
        }
    }

    fn has_points(self) -> bool {
        matches!(self, Self::Cumulative | Self::Scoring)
    }
}

impl Reader {
    pub fn new(kind: Kind, vote: usize, points: Option<usize>) -> Self {
        Self {
            kind,
            vote,
            points,
            votes: Vec::new(),
            lines: Vec::new(),
            given: Vec::new(),
            last_named_by: Vec::new(),
        }
    }

    pub fn row(&mut self, row: &Row, place_of: &HashMap<String, usize>) -> Result<(), ReadError> {
        if self.votes.len() as u64 == MOST_WEIGHT {
            return Err(ReadError::at(row.line, format!("more than {MOST_WEIGHT} votes cannot be counted")));
        }
        self.last_named_by.resize(place_of.len(), usize::MAX);
        if !self.kind.has_points() {
            return self.without_points(row, place_of);
        }
        // A ballot of points on which no points are given is empty.
        let points = self.points.map_or("", |column| row.given(column));
        if points.is_empty() {
            self.votes.push(Vote { weight: 1, choices: Vec::new() });
            self.lines.push(row.line);
            return Ok(());
        }
        self.with_points(row, points, place_of)
    }

    /// A project that is named twice counts where it comes first.
    fn without_points(&mut self, row: &Row, place_of: &HashMap<String, usize>) -> Result<(), ReadError> {
        let vote = row.given(self.vote);
        let mut choices = Vec::with_capacity(commas(vote) + 1);
        for id in ids(vote) {
            let project = find(id, place_of, row.line)?;
            if std::mem::replace(&mut self.last_named_by[project], self.votes.len()) != self.votes.len() {
                choices.push(Choice { project, points: 0 });
            }
        }
        self.votes.push(Vote { weight: 1, choices });
        Ok(())
    }

    /// A project that is named twice gets the points it is given last.
    fn with_points(
        &mut self,
        row: &Row,
        points: &str,
        place_of: &HashMap<String, usize>,
    ) -> Result<(), ReadError> {
        let vote = row.given(self.vote);
        let mut choices: Vec<Choice> = Vec::with_capacity(commas(vote) + 1);
        let first = self.given.len();
        let mut points = pieces(points, b',').map(str::trim_ascii);
        for id in ids(vote) {
            let project = find(id, place_of, row.line)?;
            let typed = points.next().unwrap_or("");
            let problem =
                || format!("project {id} is given {typed:?} points; write one number for each project");
            let decimal = Decimal::read(typed).ok_or_else(|| ReadError::at(row.line, problem()))?;
            let again =
                std::mem::replace(&mut self.last_named_by[project], self.votes.len()) == self.votes.len();
            match choices.iter().position(|choice| again && choice.project == project) {
                Some(place) => self.given[first + place] = decimal,
                None => {
                    choices.push(Choice { project, points: 0 });
                    self.given.push(decimal);
                }
            }
        }
        self.votes.push(Vote { weight: 1, choices });
        self.lines.push(row.line);
        Ok(())
    }

    /// The votes, and how many decimals their points have.
    pub fn finish(mut self) -> Result<(Vec<Vote>, u32), ReadError> {
        let decimals = self.given.iter().map(|decimal| decimal.decimals).max().unwrap_or(0);
        let mut given = self.given.iter();
        for (vote, line) in self.votes.iter_mut().zip(&self.lines) {
            for (choice, decimal) in vote.choices.iter_mut().zip(&mut given) {
                let points = decimal.in_units_of(decimals).filter(|points| points.abs() <= MOST_POINTS);
                choice.points =
                    points.ok_or_else(|| ReadError::at(*line, "so many points cannot be counted"))?;
            }
        }
        Ok((self.votes, decimals))
    }
}

fn commas(vote: &str) -> usize {
    vote.bytes().filter(|byte| *byte == b',').count()
}

fn ids(vote: &str) -> impl Iterator<Item = &str> {
    pieces(vote, b',').map(str::trim_ascii).filter(|id| !id.is_empty())
}

fn find(id: &str, place_of: &HashMap<String, usize>, line: usize) -> Result<usize, ReadError> {
    let problem = || {
        format!(
            "this vote names project {id:?}, which is not among the PROJECTS; add it there, or take it off"
        )
    };
    place_of.get(id).copied().ok_or_else(|| ReadError::at(line, problem()))
}
