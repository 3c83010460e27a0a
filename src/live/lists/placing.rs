//! Giving each run of an update its place.

use super::{GONE, Home, List, Lists, Misplaced, Placed, Stretch};
use crate::live::update::{Id, Lies, Parent, Run, What};
use std::collections::HashMap;

/// An update whose runs are being given their places, those first on which others hang.
pub(super) struct Placing<'a> {
    known: &'a Lists,
    runs: &'a [Run],
    lists: Vec<Option<List>>,
    /// Where the chain of each run begins.
    chains: Vec<u32>,
    new: HashMap<Home, List>,
}

/// Where something named by an edit is to be found.
enum Found {
    Known(Stretch),
    /// In the same update, at this place.
    Here(usize),
}

impl<'a> Placing<'a> {
    pub fn new(known: &'a Lists, runs: &'a [Run]) -> Self {
        Placing {
            known,
            runs,
            lists: vec![None; runs.len()],
            chains: chains(known, runs),
            new: HashMap::new(),
        }
    }

    pub fn settle_all(mut self) -> Result<Placed, Misplaced> {
        for at in 0..self.runs.len() {
            self.settle(at)?;
        }
        let lists = self.lists.into_iter().map(|list| list.unwrap_or(GONE)).collect();
        Ok(Placed { lists, new: self.new })
    }

    fn settle(&mut self, first: usize) -> Result<(), Misplaced> {
        let mut path = vec![first];
        while let Some(at) = path.last().copied() {
            match self.unsettled(at)? {
                _ if self.lists[at].is_some() => drop(path.pop()),
                Some(needed) if path.len() > self.runs.len() || needed == at => {
                    return Err(Misplaced::Astray);
                }
                Some(needed) => path.push(needed),
                None => {
                    self.lists[at] = Some(self.list_of(&self.runs[at])?);
                    path.pop();
                }
            }
        }
        Ok(())
    }

    /// One that this run hangs on and that has no place yet.
    fn unsettled(&self, at: usize) -> Result<Option<usize>, Misplaced> {
        for id in self.runs[at].lies.named() {
            if let Found::Here(needed) = self.find(id)?
                && self.lists[needed].is_none()
            {
                return Ok(Some(needed));
            }
        }
        Ok(None)
    }

    fn find(&self, id: Id) -> Result<Found, Misplaced> {
        if let Some(stretch) = self.known.at(id) {
            return Ok(Found::Known(stretch));
        }
        let after = self.runs.partition_point(|run| (run.client, run.from) <= (id.client, id.clock));
        let at = after.checked_sub(1).ok_or(Misplaced::Missing)?;
        let run = &self.runs[at];
        if run.client == id.client && id.clock < run.to() {
            Ok(Found::Here(at))
        } else {
            Err(Misplaced::Missing)
        }
    }

    fn list_of(&mut self, run: &Run) -> Result<List, Misplaced> {
        let list = match &run.lies {
            Lies::Nowhere => GONE,
            Lies::Beside { left: Some(left), right: Some(right) } if self.back_to_front(*left, *right)? => {
                return Err(Misplaced::Astray);
            }
            Lies::Beside { left, right } => {
                let left = left.map_or(Ok(GONE), |id| self.list_at(id))?;
                let right = right.map_or(Ok(GONE), |id| self.list_at(id))?;
                same(left, right)?
            }
            Lies::Under { parent, key } => self.list_under(parent, key.as_deref())?,
        };
        let list = same(list, self.list_of_what_is_known(run))?;
        let several = run.length != 1 && run.what != What::Removed;
        if several && list.keyed { Err(Misplaced::Astray) } else { Ok(list) }
    }

    /// Of a run that somebody sends again with more at its end: where the beginning lies.
    fn list_of_what_is_known(&self, run: &Run) -> List {
        let known = self.known.clock(run.client).min(run.to());
        let last = (run.from..known).next_back().map(|clock| Id { client: run.client, clock });
        last.and_then(|id| self.known.at(id)).map_or(GONE, |stretch| stretch.list)
    }

    /// Two of one chain, named the wrong way round. Of two that are not, nobody knows here; the library then goes by the
    /// left one alone, which comes out the same for all.
    fn back_to_front(&self, left: Id, right: Id) -> Result<bool, Misplaced> {
        let may_be = left.client == right.client && left.clock >= right.clock;
        Ok(may_be && self.chain_at(left)? == self.chain_at(right)?)
    }

    fn chain_at(&self, id: Id) -> Result<u32, Misplaced> {
        Ok(match self.find(id)? {
            Found::Known(stretch) => stretch.chain,
            Found::Here(at) => self.chains[at],
        })
    }

    fn list_at(&self, id: Id) -> Result<List, Misplaced> {
        Ok(match self.find(id)? {
            Found::Known(stretch) => stretch.list,
            Found::Here(at) => self.lists[at].unwrap_or(GONE),
        })
    }

    fn list_under(&mut self, parent: &Parent, key: Option<&str>) -> Result<List, Misplaced> {
        if let Parent::In(id) = parent
            && !self.is_list(*id)?
        {
            return Ok(GONE);
        }
        let home = Home { parent: parent.clone(), key: key.map(Box::from) };
        if let Some(known) = self.known.lists.get(&home) {
            return Ok(*known);
        }
        let number = (self.known.lists.len() + self.new.len() + 1) as u32;
        Ok(*self.new.entry(home).or_insert(List { number, keyed: key.is_some() }))
    }

    /// False for what may have been one, and was cleared away.
    fn is_list(&self, id: Id) -> Result<bool, Misplaced> {
        let (maker, cleared) = match self.find(id)? {
            Found::Known(stretch) => {
                (self.known.makers.contains(&id), stretch.removed || stretch.list == GONE)
            }
            Found::Here(at) => {
                let run = &self.runs[at];
                (run.what == What::Maker, run.what == What::Removed || self.lists[at] == Some(GONE))
            }
        };
        if maker || cleared { Ok(maker) } else { Err(Misplaced::Astray) }
    }
}

fn chains(known: &Lists, runs: &[Run]) -> Vec<u32> {
    let mut chains = Vec::with_capacity(runs.len());
    for run in runs {
        let clock = known.clock(run.client);
        let chain = match chains.last() {
            Some(before) if run.from > clock && run.follows_on() => *before,
            _ => known.chain(run, run.from.max(clock)),
        };
        chains.push(chain);
    }
    chains
}

/// Whoever lies beside something that is gone lies where the other neighbour does.
fn same(one: List, other: List) -> Result<List, Misplaced> {
    match (one, other) {
        (one, GONE) => Ok(one),
        (GONE, other) => Ok(other),
        (one, other) if one == other => Ok(one),
        _ => Err(Misplaced::Astray),
    }
}
