//! A map that is kept up to date.

use crate::run::{State, full_run};
use crate::update::update;
use crate::{Map, Settings, Unusable, Votes};
use std::collections::BTreeMap;

/// Keeps a conversation mapped while votes arrive.
///
/// [`Mapper::cast`] starts from the map there is: the axes are turned towards the new votes, everyone is placed again,
/// and the groups move on from where their centres were.
///
/// What is promised after `cast`: all counts are exact, and so is all that follows from counts and groups
/// (representative statements, both kinds of consensus) for the groups shown. The axes are close, see
/// [`Updated::residual`]; they keep their direction, where a full run may turn the picture over. The number of groups
/// and the silhouette stay those of the last full run, and the groups may be another local optimum than a full run
/// would find. [`Mapper::remap`] is a full run and resets all that; how often is for the caller to say.
#[derive(Debug)]
pub struct Mapper {
    votes: Votes,
    settings: Settings,
    map: Map,
    state: State,
    since_full_run: usize,
}

/// What an update did.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Updated {
    /// It was a full run: there was no map to go on from, or too much had changed.
    pub full: bool,
    /// How many people are in another group now, or in one for the first time.
    pub moved: usize,
    /// How far the axes are from those of a full run: the larger `|C a − λ a| / λ₁`, with C the covariance of the votes,
    /// a an axis and λ its variance. At most 0.001, else more is done. As a share of the first, no variance is further
    /// off than this; an axis is off by about this, divided by what its variance is ahead of the next.
    pub residual: f64,
    /// New votes since the last full run.
    pub since_full_run: usize,
}

impl Mapper {
    /// Maps from the beginning.
    #[must_use]
    pub fn new(votes: Votes, settings: Settings) -> Mapper {
        let (map, state) = full_run(&votes, &settings);
        Mapper { votes, settings, map, state, since_full_run: 0 }
    }

    #[must_use]
    pub fn map(&self) -> &Map {
        &self.map
    }

    #[must_use]
    pub fn votes(&self) -> &Votes {
        &self.votes
    }

    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Takes new votes and updates the map. New people and statements need [`Mapper::grow`] first.
    ///
    /// # Errors
    /// When a vote is unusable; nothing has changed then.
    pub fn cast(&mut self, votes: &[(u32, u32, i8)]) -> Result<Updated, Unusable> {
        let voters: Vec<u32> = votes.iter().map(|(who, ..)| *who).filter(|who| self.knows(*who)).collect();
        let before: BTreeMap<u32, Vec<u32>> =
            voters.into_iter().map(|who| (who, self.votes.row(who as usize).to_vec())).collect();
        self.votes.cast(votes.iter().copied())?;
        self.recount(&before);
        self.since_full_run += votes.len();
        let Some((moved, residual)) = update(&self.votes, &self.settings, &mut self.map, &mut self.state)
        else {
            return Ok(self.run_fully());
        };
        Ok(Updated { full: false, moved, residual, since_full_run: self.since_full_run })
    }

    /// Makes room for more people and statements.
    ///
    /// # Errors
    /// When there are more statements than can be mapped.
    pub fn grow(&mut self, people: u32, statements: u32) -> Result<(), Unusable> {
        self.votes.grow(people, statements)
    }

    /// Takes statements out, or back in, and maps again from the beginning.
    pub fn moderate(&mut self, moderated_out: Vec<u32>) {
        self.settings.moderated_out = moderated_out;
        self.run_fully();
    }

    /// A full run: the same map as [`map`](crate::map) makes of these votes.
    pub fn remap(&mut self) {
        self.run_fully();
    }

    fn knows(&self, participant: u32) -> bool {
        (participant as usize) < self.votes.people()
    }

    /// Counts the rows of these people as they are now, instead of as they were; in the groups they were in.
    fn recount(&mut self, before: &BTreeMap<u32, Vec<u32>>) {
        self.state.grow(self.votes.statements());
        for (who, row) in before {
            let now = self.votes.row(*who as usize);
            self.state.totals.take(row);
            self.state.totals.add(now);
            if let Some(group) = self.map.people.get(*who as usize).and_then(|person| person.group) {
                self.state.by_group[usize::from(group)].take(row);
                self.state.by_group[usize::from(group)].add(now);
            }
        }
    }

    fn run_fully(&mut self) -> Updated {
        let (map, state) = full_run(&self.votes, &self.settings);
        let group = |map: &Map, who: usize| map.people.get(who).and_then(|person| person.group);
        let moved = (0..map.people.len()).filter(|who| group(&map, *who) != group(&self.map, *who)).count();
        (self.map, self.state, self.since_full_run) = (map, state, 0);
        Updated { full: true, moved, residual: 0.0, since_full_run: 0 }
    }
}
