//! Fetching a canvas onto the desk, catching up with what other nodes wrote, and putting it away again.

use super::open::{Open, Size, Waiting};
use super::table::Table;
use crate::canvas::document::{Damaged, Document};
use crate::canvas::queries;
use crate::live::room::Batch;
use crate::store;
use std::collections::VecDeque;
use std::rc::Rc;
use std::time::Duration;
use tokio::task::{spawn_blocking, spawn_local};

/// A larger one is read on a thread of its own, for others wait for their turn here.
const SMALL: usize = 64 << 10;
/// A canvas that nobody used for this long is put away.
const UNUSED: Duration = Duration::from_secs(30);
/// So many updates are put together into a snapshot when a canvas is put away …
const WORTH_IT: usize = 64;
/// … and so many even while it is open.
const LONG_TAIL: usize = 20_000;
const LARGE_TAIL: usize = 8 << 20;

pub(super) async fn read(table: Rc<Table>, open: Rc<Open>) {
    match fetch(&table, &open).await {
        Ok(document) => {
            *open.document.borrow_mut() = Some(document);
            *open.whole.borrow_mut() = None;
            let ungreeted = std::mem::take(&mut *open.ungreeted.borrow_mut());
            ungreeted.iter().for_each(|seat| open.greet(seat));
            if !open.waiting.borrow().is_empty() || open.is_behind() {
                table.list(&open);
            }
            table.ask_who_is_elsewhere(&open);
        }
        Err(error) => table.give_up(&open, Vec::new(), &error),
    }
}

async fn fetch(table: &Table, open: &Open) -> Result<Document, String> {
    let id = open.id.clone();
    let found = table.read(move |tx| {
        let tail = queries::whole(tx, &id)?;
        Ok((tail, queries::authors(tx, &id)?))
    });
    let (tail, authors) = found.await.map_err(|error| error.to_string())?;
    open.size.set(Size::of(&tail));
    open.seq.set(tail.head);
    // What was missed before is in it.
    if open.heard_of.get() == i64::MAX {
        open.heard_of.set(tail.head);
    }
    *open.authors.borrow_mut() = authors;
    let updates = tail.snapshot.into_iter().chain(tail.updates).collect();
    load(updates, open.size.get().total()).await.map_err(|error| error.to_string())
}

async fn load(updates: Vec<Vec<u8>>, size: usize) -> Result<Document, Damaged> {
    if size < SMALL {
        return Document::load(updates);
    }
    let loaded = spawn_blocking(move || Document::load(updates)).await;
    loaded.unwrap_or_else(|_| Err(Damaged::broke()))
}

impl Size {
    fn of(tail: &queries::Tail) -> Size {
        let snapshot = tail.snapshot.as_ref().map_or(0, Vec::len);
        Size { snapshot, tail: tail.updates.iter().map(Vec::len).sum(), updates: tail.updates.len() }
    }
}

/// The document is of no use any more; `again` takes its turn when it has been read anew.
pub(super) fn read_anew(table: &Rc<Table>, open: &Rc<Open>, mut again: VecDeque<Waiting>) {
    *open.document.borrow_mut() = None;
    open.unkept.set(false);
    let mut waiting = open.waiting.borrow_mut();
    again.append(&mut waiting);
    *waiting = again;
    spawn_local(read(table.clone(), open.clone()));
}

/// Takes in what other nodes wrote and tells those here of it. False when the document has to be read anew.
pub(super) async fn catch_up(table: &Rc<Table>, open: &Rc<Open>) -> bool {
    let (id, seq) = (open.id.clone(), open.seq.get());
    let tail = match table.read(move |tx| queries::since(tx, &id, seq)).await {
        Ok(tail) => tail,
        Err(error) => {
            tracing::error!(canvas = &*open.id, %error, "could not catch up with other nodes");
            return false;
        }
    };
    if !take_in(open, &tail) {
        return false;
    }
    open.seq.set(tail.head);
    open.heard_of.set(tail.head);
    true
}

fn take_in(open: &Open, tail: &queries::Tail) -> bool {
    let mut batch = Batch::default();
    let mut lent = open.document.borrow_mut();
    let Some(document) = &mut *lent else { return false };
    let mut size = open.size.get();
    for update in &tail.updates {
        if !document.follow(update) {
            return false;
        }
        batch.add(None, update);
        size.tail += update.len();
        size.updates += 1;
    }
    // The node that took these in has put right who said what.
    let mut authors = open.authors.borrow_mut();
    for id in document.take_changes().cards {
        if let Some(author) = document.author_of(&id) {
            authors.entry(id).or_insert(author);
        }
    }
    drop(lent);
    open.size.set(size);
    *open.whole.borrow_mut() = None;
    open.room.borrow().tell(batch);
    true
}

/// Puts many updates together into one, and clears the desk of what nobody uses.
pub(super) async fn put_away(table: &Rc<Table>, open: &Rc<Open>) {
    let unused = open.room.borrow().seats.is_empty() && open.used.get().elapsed() > UNUSED;
    let size = open.size.get();
    let long = size.updates > LONG_TAIL || size.tail > LARGE_TAIL;
    if !open.may_answer() || !(unused || long) {
        return;
    }
    if long || size.updates > WORTH_IT {
        put_together(table, open).await;
    }
    // Somebody may have come while it was written.
    let unused = open.room.borrow().seats.is_empty() && open.used.get().elapsed() > UNUSED;
    if unused && open.may_answer() {
        table.open.borrow_mut().retain(|_, other| !Rc::ptr_eq(other, open));
    }
}

async fn put_together(table: &Table, open: &Open) {
    let Some(snapshot) = open.document.borrow().as_ref().map(Document::encode) else { return };
    let (id, seq, length, before) = (open.id.clone(), open.seq.get(), snapshot.len(), open.size.get());
    let kept: store::Result<u64> =
        table.write(move |tx| queries::keep_snapshot(tx, &id, seq, &snapshot)).await;
    match kept {
        Ok(_) => {
            let now = open.size.get();
            // What came while it was written is the new tail.
            let (tail, updates) = (now.tail - before.tail, now.updates - before.updates);
            open.size.set(Size { snapshot: length, tail, updates });
        }
        Err(error) => tracing::error!(canvas = &*open.id, %error, "a snapshot could not be kept"),
    }
}
