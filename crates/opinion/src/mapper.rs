//! A map that is kept up to date.

use crate::{Counts, Map, Person, Settings, Statement, Unusable, Votes};

/// Keeps a conversation mapped while votes arrive.
///
/// [`Mapper::cast`] starts from the map there is: the axes are turned towards the new votes, everyone is placed again,
/// and the groups move on from where their centres were.
///
/// What is promised after `cast`: all counts, and all that follows from counts and groups (representative statements,
/// both kinds of consensus), are exact for the groups shown. The axes are off by at most [`Updated::residual`]. The
/// number of groups and the silhouette stay those of the last full run, and the groups may be another local optimum
/// than a full run would find. [`Mapper::remap`] is a full run and resets all that; how often is for the caller to
/// say (the product does it at night and at the end of a round).
#[derive(Debug)]
pub struct Mapper {
    votes: Votes,
    settings: Settings,
    map: Map,
}

/// What an update did.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Updated {
    /// It was a full run: there was no map to go on from, or too much had changed.
    pub full: bool,
    /// How many people are in another group now, or in one for the first time.
    pub moved: usize,
    /// How far the axes may be from those of a full run: the largest `|C a − λ a| / λ₁`, with C the covariance of the
    /// votes, a an axis and λ its variance. Below 0.001 nobody would see it.
    pub residual: f64,
    /// New votes since the last full run.
    pub since_full_run: usize,
}

impl Mapper {
    /// Maps from the beginning.
    #[must_use]
    pub fn new(votes: Votes, settings: Settings) -> Mapper {
        let (map, ()) = full_run(&votes, &settings);
        Mapper { votes, settings, map }
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
        self.votes.cast(votes.iter().copied())?;
        self.remap();
        Ok(Updated { full: true, moved: 0, residual: 0.0, since_full_run: 0 })
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
        self.remap();
    }

    /// A full run: the same map as [`map`](crate::map) makes of these votes.
    pub fn remap(&mut self) {
        self.map = full_run(&self.votes, &self.settings).0;
    }
}

pub(crate) fn full_run(votes: &Votes, _settings: &Settings) -> (Map, ()) {
    let statement = Statement {
        moderated_out: false,
        x: 0.0,
        y: 0.0,
        loading: [0.0; 2],
        mean: 0.0,
        total: Counts::default(),
        by_group: Vec::new(),
        group_aware: None,
    };
    let map = Map {
        k: 0,
        sizes: Vec::new(),
        silhouette: None,
        explained_variance: Vec::new(),
        explained_variance_ratio: Vec::new(),
        centres: Vec::new(),
        people: vec![Person::default(); votes.people()],
        statements: vec![statement; votes.statements()],
        representative: Vec::new(),
        consensus: crate::Consensus::default(),
    };
    (map, ())
}
