//! The map of a dialogue, worked out when somebody looks; a large one beside whatever else goes on, and shown when it is ready.

use crate::dialogue::model::Dialogue;
use crate::dialogue::statements::counts::{Counts, Stamp, Table};
use crate::store::{self, Store};
use opinion::{Map, Settings, Votes};
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// Up to so many votes it takes no longer than any page.
const AT_ONCE: usize = 200_000;
/// A large one is worked out again no oftener than this.
const NOT_AGAIN_FOR: Duration = Duration::from_secs(60);
/// More maps than this are not held.
const MOST_HELD: usize = 64;

/// A map, and the votes it was made from.
#[derive(Debug)]
pub struct Mapped {
    pub map: Map,
    pub table: Table,
}

/// What is held of one dialogue.
#[derive(Clone)]
struct Held {
    mapped: Option<Arc<Mapped>>,
    stamp: Stamp,
    hidden: Vec<i64>,
    begun: Instant,
    running: bool,
}

/// The maps that somebody looked at.
#[derive(Clone, Default)]
pub struct Maps(Arc<Mutex<HashMap<String, Held>>>);

impl Maps {
    /// The map as it is now, or for a large dialogue as it was some minutes ago; none while the first one is worked out. `shown`:
    /// the numbers of the statements whose words are there.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn look(
        &self,
        store: &Store,
        counts: &Counts,
        dialogue: &Dialogue,
        shown: &[i64],
    ) -> store::Result<Option<Arc<Mapped>>> {
        let counted = counts.look(store, dialogue).await?;
        let stamp = counted.stamp();
        let hidden = hidden(counted.numbers(), shown);
        if let Some(held) = self.held(&dialogue.id) {
            let same = held.stamp == stamp && held.hidden == hidden;
            if same || held.running || (held.is_large() && held.begun.elapsed() < NOT_AGAIN_FOR) {
                return Ok(held.mapped);
            }
        }
        let table = counted.table();
        drop(counted);
        let large = table.votes.len() > AT_ONCE;
        let before = self.begin(&dialogue.id, stamp, hidden.clone());
        let (maps, id) = (self.clone(), dialogue.id.clone());
        let work = tokio::task::spawn_blocking(move || maps.finish(&id, work_out(table, &hidden)));
        if large {
            return Ok(before);
        }
        Ok(work.await.ok().map(Some).unwrap_or(before))
    }

    fn held(&self, id: &str) -> Option<Held> {
        self.lock().get(id).cloned()
    }

    fn begin(&self, id: &str, stamp: Stamp, hidden: Vec<i64>) -> Option<Arc<Mapped>> {
        let mut held = self.lock();
        if held.len() >= MOST_HELD {
            held.retain(|_, one| one.running);
        }
        let mapped = held.get(id).and_then(|one| one.mapped.clone());
        let begun = Instant::now();
        held.insert(id.to_owned(), Held { mapped: mapped.clone(), stamp, hidden, begun, running: true });
        mapped
    }

    fn finish(&self, id: &str, mapped: Mapped) -> Arc<Mapped> {
        let mapped = Arc::new(mapped);
        if let Some(held) = self.lock().get_mut(id) {
            held.mapped = Some(mapped.clone());
            held.running = false;
        }
        mapped
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<String, Held>> {
        self.0.lock().unwrap_or_else(|broken| broken.into_inner())
    }
}

impl Held {
    fn is_large(&self) -> bool {
        self.mapped.as_ref().is_some_and(|one| one.table.votes.len() > AT_ONCE)
    }
}

/// Voted on, and since then hidden or taken back: they move nobody.
fn hidden(numbers: &[i64], shown: &[i64]) -> Vec<i64> {
    let shown: HashSet<i64> = shown.iter().copied().collect();
    numbers.iter().copied().filter(|number| !shown.contains(number)).collect()
}

fn work_out(table: Table, hidden: &[i64]) -> Mapped {
    let places = table.numbers.iter().zip(0u32..);
    let moderated_out = places.filter(|(number, _)| hidden.contains(number)).map(|(_, at)| at).collect();
    let settings = Settings { moderated_out, min_votes: least(&table), ..Settings::default() };
    let votes =
        Votes::new(table.voters.len() as u32, table.numbers.len() as u32, table.votes.iter().copied());
    let map = votes.map(|votes| opinion::map(&votes, &settings)).unwrap_or_else(|_| nothing());
    Mapped { map, table }
}

/// As Polis has it: somebody who voted on seven statements, or on all where there are fewer, belongs to a group.
fn least(table: &Table) -> usize {
    Settings::default().min_votes.min(table.numbers.len())
}

/// A table whose places are all within it, as ours are, can always be mapped.
fn nothing() -> Map {
    opinion::map(&Votes::new(0, 0, []).expect("nothing is within any bounds"), &Settings::default())
}
