//! Which list each edit of a document lies in: a text, a list, or all that was ever set under one key of a map. An edit
//! names the neighbours it was put between, and nothing keeps somebody from naming two that lie in different lists. The
//! library takes such an edit in, and later reads memory that it freed with one of them. Nor does anything keep somebody
//! from naming them the wrong way round; where such an edit ends up depends on how the library cut what lies there, and
//! who loads the document later reads something else. So it is known here where everything lies, and what would lie
//! nowhere, in two places at once or back to front is refused before the library sees it.

mod placing;

#[cfg(test)]
mod tests;

use super::update::{Id, Outline, Parent, Run, What};
use placing::Placing;
use std::collections::{BTreeMap, HashMap, HashSet};

/// A list of one document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct List {
    number: u32,
    /// Under a key of a map, where each edit is one value.
    keyed: bool,
}

/// Where everything lies whose list was cleared away: nobody will ever see it.
const GONE: List = List { number: 0, keyed: false };

#[derive(Default)]
pub struct Lists {
    /// For each author, by where it begins: a stretch of edits in one list.
    stretches: HashMap<u64, BTreeMap<u32, Stretch>>,
    lists: HashMap<Home, List>,
    /// The edits that made a list, map or text.
    makers: HashSet<Id>,
}

#[derive(Clone, Copy)]
struct Stretch {
    to: u32,
    list: List,
    /// What it was is known to nobody any more, only where it lies.
    removed: bool,
    /// Where the chain begins that it is part of.
    chain: u32,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Home {
    parent: Parent,
    key: Option<Box<str>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misplaced {
    /// It builds on an edit that is not here.
    Missing,
    /// Between neighbours of two lists or the wrong way round, below what is no list, or around itself.
    Astray,
}

/// Where the edits of one update lie: to be handed to [`Lists::add`] once it was taken in.
pub struct Placed {
    lists: Vec<List>,
    new: HashMap<Home, List>,
}

impl Lists {
    /// How many edits of this author are known.
    pub fn clock(&self, client: u64) -> u32 {
        let last = self.stretches.get(&client).and_then(|theirs| theirs.last_key_value());
        last.map_or(0, |(_, stretch)| stretch.to)
    }

    /// # Errors
    /// When an edit would lie where none may.
    pub fn place(&self, outline: &Outline) -> Result<Placed, Misplaced> {
        Placing::new(self, &outline.runs).settle_all()
    }

    pub fn add(&mut self, outline: &Outline, placed: Placed) {
        self.lists.extend(placed.new);
        for (run, list) in outline.runs.iter().zip(placed.lists) {
            self.add_run(run, list);
        }
    }

    /// Adds what was kept already, whatever it is. An update of days before this was asked may hold anything.
    pub fn learn(&mut self, outline: &Outline) {
        match self.place(outline) {
            Ok(placed) => self.add(outline, placed),
            Err(_) => outline.runs.iter().for_each(|run| self.add_run(run, GONE)),
        }
    }

    fn add_run(&mut self, run: &Run, list: List) {
        let from = run.from.max(self.clock(run.client));
        if from >= run.to() {
            return;
        }
        if run.what == What::Maker {
            self.makers.insert(run.id());
        }
        let (to, removed, chain) = (run.to(), run.what == What::Removed, self.chain(run, from));
        let theirs = self.stretches.entry(run.client).or_default();
        match theirs.last_entry() {
            // Somebody types on: the stretch grows.
            Some(mut last)
                if (last.get().to, last.get().list, last.get().removed, last.get().chain)
                    == (from, list, removed, chain) =>
            {
                last.get_mut().to = to;
            }
            _ => drop(theirs.insert(from, Stretch { to, list, removed, chain })),
        }
    }

    /// A chain: edits of one author with one clock after the other, each put right of the one before. They stay in this
    /// order whatever comes between them. Gives where it begins that the edits of `run` from `from` on are part of.
    fn chain(&self, run: &Run, from: u32) -> u32 {
        let before = from.checked_sub(1).filter(|_| run.from < from || run.follows_on());
        let known = before.and_then(|clock| self.at(Id { client: run.client, clock }));
        known.map_or(from, |stretch| stretch.chain)
    }

    fn at(&self, id: Id) -> Option<Stretch> {
        let (_, stretch) = self.stretches.get(&id.client)?.range(..=id.clock).next_back()?;
        (id.clock < stretch.to).then_some(*stretch)
    }
}
