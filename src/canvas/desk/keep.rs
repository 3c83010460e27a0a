//! The second part of a turn: onto the disk.

use crate::canvas::rows::Rows;
use crate::canvas::{gate, queries};
use crate::store::{Result, Tx};
use bytes::Bytes;
use std::sync::Arc;

/// What one canvas asks to have kept.
pub(super) struct ToKeep {
    pub canvas_id: Arc<str>,
    /// The document was at this update when these were applied to it.
    pub base: i64,
    pub updates: Vec<(Bytes, Option<Arc<str>>)>,
    pub rows: Rows,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// The number of the last one.
    Kept(i64),
    /// Another node was first. What it wrote has to be taken in before these are tried again.
    Behind,
    /// These people may not write here any more, and the word of it has not reached us yet.
    ShownOut(Vec<Arc<str>>),
}

/// Keeps what several canvases ask for, in one transaction.
pub(super) fn keep(tx: &mut Tx, all: &[ToKeep], node: Option<&str>, now: i64) -> Result<Vec<Outcome>> {
    all.iter().map(|asked| keep_one(tx, asked, node, now)).collect()
}

fn keep_one(tx: &mut Tx, asked: &ToKeep, node: Option<&str>, now: i64) -> Result<Outcome> {
    // Asked in the very transaction: the word that somebody was let go (`RECHECK`) comes a moment after it is so.
    let gone = shown_out(tx, asked)?;
    if !gone.is_empty() {
        return Ok(Outcome::ShownOut(gone));
    }
    let count = asked.updates.len() as i64;
    let Some(head) = queries::advance(tx, &asked.canvas_id, asked.base, count, now)? else {
        return Ok(Outcome::Behind);
    };
    for (seq, (bytes, person)) in (asked.base + 1..).zip(&asked.updates) {
        queries::add_update(tx, &asked.canvas_id, seq, bytes, person.as_deref(), now)?;
    }
    asked.rows.keep(tx, &asked.canvas_id, now)?;
    if let Some(node) = node {
        tx.notify("canvas", &format!("{} {head} {node}", asked.canvas_id))?;
    }
    Ok(Outcome::Kept(head))
}

fn shown_out(tx: &mut Tx, asked: &ToKeep) -> Result<Vec<Arc<str>>> {
    let mut people: Vec<_> = asked.updates.iter().filter_map(|(_, person)| person.clone()).collect();
    people.sort();
    people.dedup();
    let mut gone = Vec::new();
    for person in people {
        if !gate::of(tx, &person, &asked.canvas_id)?.is_some_and(|access| access.may_write) {
            gone.push(person);
        }
    }
    Ok(gone)
}
