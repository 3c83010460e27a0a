//! Reads META and PROJECTS; `votes.rs` reads the rest.

use super::decimal::Decimal;
use super::rows::{Row, Rows};
use super::{File, votes};
use crate::{Budget, Kind, MOST_MONEY, MOST_OPTIONS, Project, ReadError, reading};
use foldhash::HashMap;

/// # Errors
/// Anything that would leave it unclear what was voted on, by whom, or what it costs: with the line, and how to mend it.
pub fn read(bytes: &[u8]) -> Result<File, ReadError> {
    let mut rows = Rows::of(reading::text(bytes)?);
    let mut found = Found::default();
    let mut part = Part::Before;
    let mut headings_of = None;
    let mut line = 1;
    while let Some(row) = rows.next()? {
        line = row.line;
        if let Some(begun) = headings_of.take() {
            part = found.headings(begun, row)?;
        } else if let Some(next) = Part::named(row.field(0)) {
            headings_of = Some(next);
        } else {
            found.row(part, row)?;
        }
    }
    if headings_of.is_some() {
        return Err(ReadError::at(line, "a row of headings is missing below this"));
    }
    found.finish()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Before,
    Meta,
    Projects { cost: usize, name: Option<usize> },
    Votes,
}

impl Part {
    fn named(name: &str) -> Option<Self> {
        let is = |other: &str| name.eq_ignore_ascii_case(other);
        match () {
            () if is("META") => Some(Self::Meta),
            () if is("PROJECTS") => Some(Self::Projects { cost: 0, name: None }),
            () if is("VOTES") => Some(Self::Votes),
            () => None,
        }
    }
}

#[derive(Default)]
struct Found {
    meta: Vec<(String, String)>,
    /// For each of these its line.
    meta_lines: Vec<usize>,
    projects: Vec<(Project, Decimal, usize)>,
    place_of: HashMap<String, usize>,
    votes: Option<votes::Reader>,
}

impl Found {
    /// A part begins with a row of headings.
    fn headings(&mut self, part: Part, headings: &Row) -> Result<Part, ReadError> {
        let column = |name: &str| {
            let missing = || ReadError::at(headings.line, format!("there is no column {name:?}; add it"));
            headings.column(name).ok_or_else(missing)
        };
        match part {
            Part::Projects { .. } => {
                Ok(Part::Projects { cost: column("cost")?, name: headings.column("name") })
            }
            Part::Votes => {
                self.votes =
                    Some(votes::Reader::new(self.kind()?, column("vote")?, headings.column("points")));
                Ok(Part::Votes)
            }
            other => Ok(other),
        }
    }

    fn row(&mut self, part: Part, row: &Row) -> Result<(), ReadError> {
        match part {
            Part::Before => Err(ReadError::at(row.line, "a .pb file begins with a line that says META")),
            Part::Meta => {
                self.meta.push((row.field(0).to_owned(), row.field(1).to_owned()));
                self.meta_lines.push(row.line);
                Ok(())
            }
            Part::Projects { .. } if row.is_empty() => Ok(()),
            Part::Projects { cost, name } => self.project(row, cost, name),
            Part::Votes => match &mut self.votes {
                Some(votes) => votes.row(row, &self.place_of),
                None => Ok(()),
            },
        }
    }

    fn project(&mut self, row: &Row, cost: usize, name: Option<usize>) -> Result<(), ReadError> {
        let wrong = |problem: String| Err(ReadError::at(row.line, problem));
        let id = row.field(0).to_owned();
        if id.is_empty() {
            return wrong("this project has no id; write one in the first column".into());
        }
        if self.projects.len() == MOST_OPTIONS {
            return wrong(format!("more than {MOST_OPTIONS} projects cannot be counted"));
        }
        let typed = row.given(cost);
        let Some(exact) = Decimal::read(typed) else {
            return wrong(format!(
                "the cost of project {id} is {typed:?}; write a number, such as 1200 or 1200.50"
            ));
        };
        if self.place_of.insert(id.clone(), self.projects.len()).is_some() {
            return wrong(format!("a second project has the id {id}; give each an id of its own"));
        }
        let name = name.map_or("", |column| row.given(column)).to_owned();
        self.projects.push((Project { id, name, cost: 0 }, exact, row.line));
        Ok(())
    }

    /// What META says under this key and where; nothing, on the first line, if it does not.
    fn said(&self, key: &str) -> (usize, &str) {
        // Said twice, the last counts, as other readers have it.
        let all = self.meta.iter().zip(&self.meta_lines).rev();
        let found = all.into_iter().find(|((other, _), _)| other.eq_ignore_ascii_case(key));
        found.map_or((1, ""), |((_, value), line)| (*line, value))
    }

    fn kind(&self) -> Result<Kind, ReadError> {
        let (line, typed) = self.said("vote_type");
        Kind::named(typed).ok_or_else(|| {
            let kinds = "approval, choose-1, ordinal, cumulative or scoring";
            ReadError::at(line, format!("META says that vote_type is {typed:?}; it has to be {kinds}"))
        })
    }

    fn finish(self) -> Result<File, ReadError> {
        let kind = self.kind()?;
        let (line, typed) = self.said("budget");
        let problem =
            || ReadError::at(line, format!("META says that the budget is {typed:?}; write a number"));
        let limit = Decimal::read(typed).ok_or_else(problem)?;
        let costs = self.projects.iter().map(|(_, cost, _)| cost.decimals);
        let decimals = costs.chain([limit.decimals]).max().unwrap_or(0);
        let limit = amount(limit, decimals, "the budget", line)?;
        let mut projects = Vec::with_capacity(self.projects.len());
        for (mut project, cost, line) in self.projects {
            project.cost = amount(cost, decimals, "a cost", line)?;
            projects.push(project);
        }
        let (votes, point_decimals) = self.votes.map_or(Ok((Vec::new(), 0)), votes::Reader::finish)?;
        Ok(File {
            meta: self.meta,
            budget: Budget { limit, decimals, projects, kind, votes },
            point_decimals,
        })
    }
}

fn amount(exact: Decimal, decimals: u32, what: &str, line: usize) -> Result<u64, ReadError> {
    let units = exact.in_units_of(decimals).filter(|units| units.unsigned_abs() <= MOST_MONEY);
    match units.map(u64::try_from) {
        Some(Ok(units)) => Ok(units),
        Some(Err(_)) => Err(ReadError::at(line, format!("{what} is below zero"))),
        None => Err(ReadError::at(
            line,
            format!("{what} is too large, or an amount has too many decimals beside it"),
        )),
    }
}
