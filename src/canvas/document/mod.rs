//! The canvas as a Yjs document: what everybody's edits come together in. `docs/canvas-format.md` describes its shape.

mod apply;
mod edit;
mod load;
mod replay;
mod watch;

use super::board::{Board, Card};
use super::place::Place;
use super::template::Template;
use crate::live::lists::Lists;
use crate::words::Lang;
use std::collections::HashMap;
use yrs::updates::decoder::Decode;
use yrs::updates::encoder::Encode;
use yrs::{Any, Doc, GetString, Map, MapRef, Number, Out, ReadTxn, StateVector, TextRef, Transact};

pub use apply::{Incoming, Refused};
pub use edit::NewCard;
pub use watch::Changes;

pub struct Document {
    doc: Doc,
    cards: MapRef,
    boxes: MapRef,
    votes: MapRef,
    seen: watch::Seen,
    /// Our own changes that nobody has been told of yet.
    untold: Vec<Vec<u8>>,
    /// Where everything in it lies.
    lists: Lists,
    /// How many lists, maps and texts were ever made in it.
    types: u32,
    spoilt: bool,
}

/// What was kept is no document (any more).
#[derive(Debug, thiserror::Error)]
#[error("the document cannot be read: {0}")]
pub struct Damaged(String);

impl Damaged {
    pub(super) fn broke() -> Damaged {
        Damaged("reading it broke".into())
    }
}

impl Document {
    /// A new one for this template; its first update is waiting in [`Document::take_updates`].
    pub fn new(template: &Template) -> Document {
        let mut document = Document::blank();
        document.make_boxes(template);
        document.watch();
        document
    }

    fn blank() -> Document {
        let doc = Doc::new();
        let (cards, boxes, votes) =
            (doc.get_or_insert_map("cards"), doc.get_or_insert_map("boxes"), doc.get_or_insert_map("votes"));
        Document {
            doc,
            cards,
            boxes,
            votes,
            seen: watch::Seen::default(),
            untold: Vec::new(),
            lists: Lists::default(),
            types: 0,
            spoilt: false,
        }
    }

    fn watch(&self) {
        self.seen.watch(&self.cards, &self.boxes, &self.votes);
    }

    /// Everything, as one update.
    pub fn encode(&self) -> Vec<u8> {
        self.doc.transact().encode_state_as_update_v1(&StateVector::default())
    }

    /// What somebody who has this much already still lacks.
    ///
    /// # Errors
    /// When `state_vector` is not one.
    pub fn encode_since(&self, state_vector: &[u8]) -> Result<Vec<u8>, Damaged> {
        let known = StateVector::decode_v1(state_vector).map_err(|error| Damaged(error.to_string()))?;
        Ok(self.doc.transact().encode_state_as_update_v1(&known))
    }

    /// How much of whose typing is in it.
    pub fn state_vector(&self) -> Vec<u8> {
        self.doc.transact().state_vector().encode_v1()
    }

    /// Takes what was changed here since this was last asked: the updates to keep and to send to others.
    pub fn take_updates(&mut self) -> Vec<Vec<u8>> {
        std::mem::take(&mut self.untold)
    }

    /// Takes which cards and boxes were changed, by whomever, since this was last asked.
    pub fn take_changes(&mut self) -> Changes {
        self.seen.take()
    }

    pub fn board(&self, template: &Template) -> Board {
        Board::lay_out(template, self.cards(), &self.box_texts())
    }

    pub fn cards(&self) -> Vec<Card> {
        let tx = self.doc.transact();
        self.cards
            .iter(&tx)
            .filter_map(|(id, value)| read_card(&tx, id, &value, self.votes_on(&tx, id)))
            .collect()
    }

    pub fn card(&self, id: &str) -> Option<Card> {
        let tx = self.doc.transact();
        read_card(&tx, id, &self.cards.get(&tx, id)?, self.votes_on(&tx, id))
    }

    /// Who says it, as far as the document knows.
    pub fn author_of(&self, id: &str) -> Option<String> {
        let tx = self.doc.transact();
        let Some(Out::YMap(card)) = self.cards.get(&tx, id) else { return None };
        Some(card.get(&tx, "author").and_then(string).unwrap_or_default())
    }

    pub fn box_texts(&self) -> HashMap<String, String> {
        let tx = self.doc.transact();
        let texts =
            self.boxes.iter(&tx).filter_map(|(id, value)| Some((id.to_owned(), text_in(&tx, &value)?)));
        texts.collect()
    }

    pub fn box_text(&self, id: &str) -> Option<String> {
        let tx = self.doc.transact();
        text_in(&tx, &self.boxes.get(&tx, id)?)
    }

    fn votes_on(&self, tx: &impl ReadTxn, id: &str) -> u32 {
        let votes = self.votes.get(tx, id).and_then(|value| number(&value)).unwrap_or(0);
        votes.clamp(0, i64::from(u32::MAX)) as u32
    }
}

/// None when it is no card: everything else about it may be missing, a text it must have.
fn read_card(tx: &impl ReadTxn, id: &str, value: &Out, votes: u32) -> Option<Card> {
    let Out::YMap(card) = value else { return None };
    let text = text_in(tx, &card.get(tx, "text")?)?;
    let said = |key| card.get(tx, key).and_then(string).unwrap_or_default();
    let Place { row, column, order } = Place::read(&said("place"));
    let lang = Lang::from_code(&said("lang")).unwrap_or(Lang::En);
    let made = card.get(tx, "made").and_then(|value| number(&value)).unwrap_or(0);
    Some(Card { id: id.into(), row, column, order, text, author: said("author"), lang, made, votes })
}

fn text_in(tx: &impl ReadTxn, value: &Out) -> Option<String> {
    let Out::YText(text) = value else { return None };
    Some(TextRef::get_string(text, tx))
}

fn string(value: Out) -> Option<String> {
    let Out::Any(Any::String(text)) = value else { return None };
    Some(text.as_ref().into())
}

fn number(value: &Out) -> Option<i64> {
    match value {
        Out::Any(Any::Number(Number::Int(number))) => Some(*number),
        Out::Any(Any::Number(Number::Float(number))) => Some(*number as i64),
        _ => None,
    }
}

#[cfg(test)]
mod tests;

#[cfg(test)]
mod apply_tests;
