//! Which cards and boxes a change touched, whoever made it: so that only their rows are written again.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};
use yrs::types::{Event, Events, PathSegment};
use yrs::{DeepObservable, MapRef, TransactionMut};

/// What was touched: changed, added or removed.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Changes {
    pub cards: BTreeSet<String>,
    pub boxes: BTreeSet<String>,
    pub votes: bool,
    /// Something was put where the format has nothing, such as a list entry into `cards`.
    pub(super) strange: bool,
}

impl Changes {
    pub fn is_nothing(&self) -> bool {
        *self == Changes::default()
    }

    pub fn add(&mut self, more: Changes) {
        self.cards.extend(more.cards);
        self.boxes.extend(more.boxes);
        self.votes |= more.votes;
        self.strange |= more.strange;
    }
}

#[derive(Clone, Default)]
pub(super) struct Seen(Arc<Mutex<Changes>>);

impl Seen {
    pub fn watch(&self, cards: &MapRef, boxes: &MapRef, votes: &MapRef) {
        let watch = |map: &MapRef, note: fn(&mut Changes, String)| {
            let seen = self.clone();
            map.observe_deep("plethu", move |tx, events| {
                let mut changes = seen.0.lock().unwrap_or_else(PoisonError::into_inner);
                for key in keys(tx, events) {
                    match key {
                        Some(key) => note(&mut changes, key),
                        None => changes.strange = true,
                    }
                }
            });
        };
        watch(cards, |changes, id| changes.cards.extend([id]));
        watch(boxes, |changes, id| changes.boxes.extend([id]));
        watch(votes, |changes, _| changes.votes = true);
    }

    pub fn put_back(&self, changes: Changes) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).add(changes);
    }

    pub fn take(&self) -> Changes {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// The keys of the root map below which something happened; none for what happened beside all keys.
fn keys(tx: &TransactionMut, events: &Events) -> Vec<Option<String>> {
    let mut found = Vec::new();
    for event in events.iter() {
        match (event.path().front(), event) {
            (Some(PathSegment::Key(key)), _) => found.push(Some(key.to_string())),
            (None, Event::Map(event)) => {
                let keys = event.keys(tx);
                found.extend(keys.keys().map(|key| Some(key.to_string())));
                if keys.is_empty() {
                    found.push(None);
                }
            }
            _ => found.push(None),
        }
    }
    found
}
