//! Taking in what others send. They may send anything; what does not fit is refused and changes nothing.

use super::edit::LONGEST_TEXT;
use super::{Changes, Document, text_in};
use crate::live::lists::{Misplaced, Placed};
use crate::live::update::{Outline, Span, outline};
use bytes::Bytes;
use std::mem::ManuallyDrop;
use std::panic::{AssertUnwindSafe, catch_unwind};
use yrs::branch::Branch;
use yrs::updates::decoder::Decode;
use yrs::{Map, MapRef, Out, ReadTxn, Transact, Update};

/// Lists, maps and texts in one document: each card is two. Within one another they could be as deep as this, and the
/// threads that work on documents have a stack for that.
pub const MOST_TYPES: u32 = 50_000;

/// An update as somebody sent it: well formed, and nothing else known of it yet.
pub struct Incoming {
    pub bytes: Bytes,
    pub update: Update,
    pub outline: Outline,
    /// An edit made a moment ago. Otherwise all that somebody has and we may lack, which is mostly known here.
    pub just_made: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    #[error("it builds on edits that are not here; connect again and send what is missing")]
    OutOfStep,
    #[error("dots are put on cards on the page, not in the document")]
    Votes,
    #[error("it does not keep to the shape of a canvas")]
    Shape,
    #[error("a text is too long")]
    TextTooLong,
    #[error("there is too much on this canvas")]
    Full,
    #[error("it cannot be applied")]
    Broken,
}

impl Document {
    /// Takes an update in. Gives what of it was new, to keep and to pass on; none when all was known.
    ///
    /// # Errors
    /// When it does not fit. The document is then as it was, unless [`Document::is_spoilt`].
    pub fn apply(&mut self, incoming: Incoming) -> Result<Option<Bytes>, Refused> {
        let Incoming { bytes, update, outline, just_made } = incoming;
        let placed = self.fits(&outline)?;
        if self.types + outline.types > MOST_TYPES {
            return Err(Refused::Full);
        }
        let before = self.seen.take();
        // From here on there is no way back but to read the document anew.
        self.spoilt = true;
        let new = self.apply_unless_it_breaks(update, just_made).ok_or(Refused::Broken)??;
        let mut changes = self.seen.take();
        self.keeps_its_shape(&changes)?;
        self.spoilt = false;
        self.types += outline.types;
        self.lists.add(&outline, placed);
        changes.add(before);
        self.seen.put_back(changes);
        Ok(new.map(|new| new.map_or(bytes, Bytes::from)))
    }

    /// Takes in what another node has checked and kept. False when that cannot be: the document must be read anew.
    pub(in crate::canvas) fn follow(&mut self, update: &[u8]) -> bool {
        let (Ok(decoded), Ok(outline)) = (Update::decode_v1(update), outline(update)) else { return false };
        if !matches!(self.apply_unless_it_breaks(decoded, true), Some(Ok(_))) {
            return false;
        }
        self.lists.learn(&outline);
        true
    }

    /// Whether a refused update left its traces here. Nothing may be asked of the document any more; it must be
    /// read anew.
    pub fn is_spoilt(&self) -> bool {
        self.spoilt
    }

    /// Nobody builds on what we have not seen: what clients get from us is always kept first.
    fn fits(&self, outline: &Outline) -> Result<Placed, Refused> {
        let clock = |client: u64| self.lists.clock(client);
        let known = |span: &Span| span.from <= clock(span.client);
        let end = |client: u64| outline.added_by(client).map_or(0, |span| span.to).max(clock(client));
        let there = |(client, to): &(u64, u32)| *to <= end(*client);
        if !outline.added.iter().all(known) || !outline.removed.iter().all(there) {
            return Err(Refused::OutOfStep);
        }
        self.lists.place(outline).map_err(|misplaced| match misplaced {
            Misplaced::Missing => Refused::OutOfStep,
            Misplaced::Astray => Refused::Shape,
        })
    }

    /// None when it broke half way. `Some(None)`: nothing new. `Some(Some(None))`: all of it is new.
    #[allow(clippy::type_complexity)]
    fn apply_unless_it_breaks(
        &self,
        update: Update,
        just_made: bool,
    ) -> Option<Result<Option<Option<Vec<u8>>>, Refused>> {
        // Dropping a transaction commits it. One that broke must be left alone: it would break once more while
        // the first time is being dealt with, and that ends the program. The memory is lost with it.
        let mut tx = ManuallyDrop::new(self.doc.transact_mut());
        let outcome = catch_unwind(AssertUnwindSafe(|| {
            if tx.apply_update(update).is_err() {
                return Err(Refused::Broken);
            }
            tx.commit();
            let store = tx.store();
            if store.pending_update().is_some() || store.pending_ds().is_some() {
                return Err(Refused::OutOfStep);
            }
            let new = tx.has_changes();
            Ok(new.then(|| (!just_made).then(|| tx.encode_update_v1())))
        }));
        let outcome = outcome.ok()?;
        if outcome != Err(Refused::Broken) {
            drop(ManuallyDrop::into_inner(tx));
        }
        Some(outcome)
    }

    fn keeps_its_shape(&self, changes: &Changes) -> Result<(), Refused> {
        if changes.votes {
            return Err(Refused::Votes);
        }
        let tx = self.doc.transact();
        let plain_maps = [&self.cards, &self.boxes, &self.votes].into_iter().all(holds_keys_only);
        if changes.strange || !plain_maps {
            return Err(Refused::Shape);
        }
        changes.cards.iter().try_for_each(|id| self.is_card(&tx, id))?;
        changes.boxes.iter().try_for_each(|id| self.is_box(&tx, id))
    }

    fn is_card(&self, tx: &impl ReadTxn, id: &str) -> Result<(), Refused> {
        match self.cards.get(tx, id) {
            None => Ok(()),
            Some(Out::YMap(card)) if is_name(id) && holds_keys_only(&card) => match card.get(tx, "text") {
                Some(text) => is_text(tx, &text),
                None => Err(Refused::Shape),
            },
            Some(_) => Err(Refused::Shape),
        }
    }

    fn is_box(&self, tx: &impl ReadTxn, id: &str) -> Result<(), Refused> {
        match self.boxes.get(tx, id) {
            Some(text) if is_name(id) => is_text(tx, &text),
            Some(_) => Err(Refused::Shape),
            None => Ok(()),
        }
    }
}

/// Somebody could put entries of a list into a map; they would be seen by nobody and never go away.
fn holds_keys_only(map: &MapRef) -> bool {
    AsRef::<Branch>::as_ref(map).len() == 0
}

fn is_text(tx: &impl ReadTxn, value: &Out) -> Result<(), Refused> {
    let text = text_in(tx, value).ok_or(Refused::Shape)?;
    // Two who each add to a long text may together pass what a form allows one of them.
    if text.encode_utf16().count() > 2 * LONGEST_TEXT { Err(Refused::TextTooLong) } else { Ok(()) }
}

/// Ids go into rows, addresses and pages.
fn is_name(id: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    (1..=64).contains(&id.len()) && id.bytes().all(plain)
}
