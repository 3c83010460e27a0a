//! Round after round: take in what came for all canvases of this desk, keep it with one transaction, tell everybody.

use super::gather::{Spoilt, Turn};
use super::keep::{Outcome, ToKeep, keep};
use super::open::{Accepted, Open};
use super::read;
use super::seats::NOT_ALLOWED;
use super::table::Table;
use crate::canvas::rows::Rows;
use crate::live::room::Batch;
use crate::store;
use std::collections::VecDeque;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::{Instant, sleep};

/// What comes within this time shares one transaction and one write to each socket: half the work of sending each edit by
/// itself, and sooner than anybody sees.
const GATHERING: Duration = Duration::from_millis(10);
/// After a silence as long as this an edit goes at once: few are writing.
const SILENCE: Duration = Duration::from_millis(40);

pub(super) async fn go_round(table: Rc<Table>) {
    let mut last: Option<Instant> = None;
    loop {
        table.work.notified().await;
        while let Some(since) = table.since.get() {
            let busy = last.is_some_and(|last| since.saturating_duration_since(last) < SILENCE);
            let left = GATHERING.saturating_sub(since.elapsed());
            if busy && !left.is_zero() {
                sleep(left).await;
            }
            last = Some(Instant::now());
            table.since.set(None);
            table.in_round.set(true);
            round(&table).await;
            table.in_round.set(false);
        }
    }
}

async fn round(table: &Rc<Table>) {
    let listed = std::mem::take(&mut *table.listed.borrow_mut());
    let mut turns = Vec::new();
    for open in listed {
        open.listed.set(false);
        // While it is read its work waits; reading puts it on the list again.
        if !open.is_read() {
            continue;
        }
        if open.is_behind() && !read::catch_up(table, &open).await {
            read::read_anew(table, &open, VecDeque::new());
            continue;
        }
        match Turn::gather(table, &open) {
            Ok(turn) => turns.push(turn),
            Err(Spoilt { again }) => read::read_anew(table, &open, again),
        }
    }
    let (changed, unchanged): (Vec<_>, _) = turns.into_iter().partition(|turn| !turn.kept.is_empty());
    unchanged.into_iter().for_each(tell);
    if !changed.is_empty() {
        keep_all(table, changed).await;
    }
}

async fn keep_all(table: &Rc<Table>, mut turns: Vec<Turn>) {
    while !turns.is_empty() {
        let outcomes = match try_to_keep(table, &turns).await {
            Ok(outcomes) => outcomes,
            Err(_) if turns.len() > 1 => return one_by_one(table, turns).await,
            Err(error) => {
                turns.into_iter().for_each(|turn| table.give_up(&turn.open, turn.kept, &error.to_string()));
                return;
            }
        };
        let mut again = Vec::new();
        for (turn, outcome) in turns.into_iter().zip(outcomes) {
            match outcome {
                Outcome::Kept(head) => {
                    turn.open.seq.set(head);
                    tell(turn);
                }
                Outcome::Behind => {
                    turn.open.heard_of.set(i64::MAX);
                    if read::catch_up(table, &turn.open).await {
                        again.push(turn);
                    } else {
                        take_back(table, turn, &[]);
                    }
                }
                Outcome::ShownOut(people) => take_back(table, turn, &people),
            }
        }
        turns = again;
    }
}

/// One canvas that cannot be kept must not hold the others up.
async fn one_by_one(table: &Rc<Table>, turns: Vec<Turn>) {
    for turn in turns {
        Box::pin(keep_all(table, vec![turn])).await;
    }
}

async fn try_to_keep(table: &Table, turns: &[Turn]) -> store::Result<Vec<Outcome>> {
    let all: Vec<ToKeep> = turns.iter().map(Turn::to_keep).collect();
    let node = table.has_other_nodes().then(|| table.node.clone());
    let now = table.clock.now();
    table.write(move |tx| keep(tx, &all, node.as_deref(), now)).await
}

impl Turn {
    fn to_keep(&self) -> ToKeep {
        let document = self.open.document.borrow();
        let rows = document.as_ref().map(|document| Rows::of(document, &self.changes)).unwrap_or_default();
        let update = |kept: &Accepted| (kept.bytes.clone(), kept.person.clone());
        let updates = self.kept.iter().map(update).collect();
        ToKeep { canvas_id: self.open.id.clone(), base: self.open.seq.get(), updates, rows }
    }
}

/// It is on disk: now everybody may know.
fn tell(turn: Turn) {
    let Turn { open, kept, asked, unchanged, .. } = turn;
    let mut batch = Batch::default();
    let mut size = open.size.get();
    for kept in &kept {
        batch.add(kept.seat.as_ref().map(|seat| seat.number), &kept.bytes);
        size.tail += kept.bytes.len();
        size.updates += 1;
    }
    open.size.set(size);
    open.unkept.set(false);
    open.used.set(Instant::now());
    if !batch.is_empty() {
        *open.whole.borrow_mut() = None;
        open.room.borrow().tell(batch);
    }
    let works = kept.into_iter().filter_map(|kept| kept.work);
    works.chain(unchanged).for_each(|work| work.answer(Ok(())));
    for (seat, known, _) in &asked {
        open.answer_step1(seat, known);
    }
}

/// The document holds what was not kept. It is read anew, and all but these people's edits take their turn again.
fn take_back(table: &Rc<Table>, mut turn: Turn, people: &[Arc<str>]) {
    let open: Rc<Open> = turn.open.clone();
    let theirs = |person: &Option<Arc<str>>| person.as_ref().is_some_and(|person| people.contains(person));
    for seat in open.room.borrow().seats.iter().filter(|seat| people.contains(&seat.person)) {
        seat.socket.close(NOT_ALLOWED, "you may not be here any more");
    }
    turn.kept.retain(|kept| !theirs(&kept.person));
    let Spoilt { again } = turn.spoilt(VecDeque::new());
    read::read_anew(table, &open, again);
}
