//! Changing a document on somebody's behalf, as a form or the program itself does it.

use super::{Document, text_in};
use crate::canvas::Error;
use crate::canvas::board::Card;
use crate::canvas::place::{Place, between};
use crate::canvas::splice::Splice;
use crate::canvas::template::Template;
use crate::live::update::outline;
use crate::store::new_id;
use crate::words::Lang;
use yrs::{
    Any, In, Map, MapPrelim, MapRef, Number, Out, Text, TextPrelim, TextRef, Transact, TransactionMut,
};

/// A text this long is no note on a card any more. Counted in letters as Yjs counts them, in UTF-16.
pub const LONGEST_TEXT: usize = 50_000;

pub struct NewCard<'a> {
    pub place: Place,
    pub text: &'a str,
    /// The id of whoever's words these are.
    pub author: &'a str,
    pub lang: Lang,
    pub made: i64,
}

impl Document {
    pub(super) fn make_boxes(&mut self, template: &Template) {
        let ids: Vec<String> = template.boxes().map(|text_box| text_box.id.clone()).collect();
        self.change(|document, tx| {
            for id in ids {
                document.boxes.insert(tx, id, TextPrelim::new(""));
            }
            Ok(())
        })
        .unwrap_or_default();
    }

    /// Where a card lies that comes `at`th of a cell (0: before all others; beyond the last: after all). A card
    /// that is only moved within its cell is named, for it does not count among the others.
    pub fn place_in(&self, row: &str, column: &str, at: usize, moving: Option<&str>) -> Place {
        let cards = self.cards().into_iter();
        let there =
            cards.filter(|card| card.row == row && card.column == column && Some(&*card.id) != moving);
        let mut orders: Vec<_> = there.map(|card| (card.order, card.id)).collect();
        orders.sort();
        let order = |at: usize| orders.get(at).map(|(order, _)| order.as_str());
        let at = at.min(orders.len());
        Place::new(row, column, &between(at.checked_sub(1).and_then(order), order(at)))
    }

    /// Lays down a new card and gives its id.
    pub fn add_card(&mut self, card: &NewCard) -> Result<String, Error> {
        let id = new_id();
        self.lay(&id, card)?;
        Ok(id)
    }

    /// Lays a card that was taken away where it lay, under its old id: its dots, what became of it and whose words they
    /// are hang on that. One that is here (again) stays as it is.
    pub fn put_back(&mut self, card: &Card) -> Result<(), Error> {
        if self.card(&card.id).is_some() {
            return Ok(());
        }
        let Card { id, text, author, lang, made, .. } = card;
        self.lay(id, &NewCard { place: card.place(), text, author, lang: *lang, made: *made })
    }

    fn lay(&mut self, id: &str, card: &NewCard) -> Result<(), Error> {
        short_enough(card.text)?;
        let text = |text: &str| In::Any(Any::String(text.into()));
        let fields: [(&str, In); 5] = [
            ("place", text(&card.place.to_string())),
            ("text", In::Text(TextPrelim::new(card.text).into())),
            ("author", text(card.author)),
            ("lang", text(card.lang.code())),
            ("made", In::Any(Any::Number(Number::Int(card.made)))),
        ];
        self.change(|document, tx| {
            document.cards.insert(tx, id, MapPrelim::from(fields));
            Ok(())
        })
    }

    /// Gives a card this text, by the smallest cut that leads there.
    pub fn change_text(&mut self, card: &str, text: &str) -> Result<(), Error> {
        self.change(|document, tx| write(tx, &document.text_of(tx, card)?, None, text))
    }

    /// The same for somebody who last saw the card's text as `seen`: what others did to it since stays.
    pub fn change_text_seen(&mut self, card: &str, seen: &str, text: &str) -> Result<(), Error> {
        self.change(|document, tx| write(tx, &document.text_of(tx, card)?, Some(seen), text))
    }

    pub fn move_card(&mut self, card: &str, place: &Place) -> Result<(), Error> {
        self.change(|document, tx| {
            let card = document.map_of(tx, card)?;
            card.insert(tx, "place", Any::String(place.to_string().into()));
            Ok(())
        })
    }

    pub fn remove_card(&mut self, card: &str) -> Result<(), Error> {
        self.change(|document, tx| {
            document.map_of(tx, card)?;
            document.cards.remove(tx, card);
            Ok(())
        })
    }

    /// Makes a box that the template has been given since, unless it is there.
    pub fn need_box(&mut self, id: &str) -> Result<(), Error> {
        self.change(|document, tx| {
            document.box_of(tx, id);
            Ok(())
        })
    }

    /// Fills in a box above or below the cards.
    pub fn set_box(&mut self, id: &str, text: &str) -> Result<(), Error> {
        self.write_box(id, None, text)
    }

    /// The same for somebody who last saw `seen` in it.
    pub fn set_box_seen(&mut self, id: &str, seen: &str, text: &str) -> Result<(), Error> {
        self.write_box(id, Some(seen), text)
    }

    fn write_box(&mut self, id: &str, seen: Option<&str>, text: &str) -> Result<(), Error> {
        short_enough(text)?;
        self.change(|document, tx| {
            let text_box = document.box_of(tx, id);
            write(tx, &text_box, seen, text)
        })
    }

    /// How many dots are on a card. Rows in `dot` are the truth; this tells those who watch.
    pub(in crate::canvas) fn set_votes(&mut self, card: &str, votes: u32) -> Result<(), Error> {
        self.change(|document, tx| {
            document.votes.insert(tx, card, i64::from(votes));
            Ok(())
        })
    }

    /// Puts right who said it.
    pub(in crate::canvas) fn set_author(&mut self, card: &str, author: &str) -> Result<(), Error> {
        self.change(|document, tx| {
            document.map_of(tx, card)?.insert(tx, "author", author);
            Ok(())
        })
    }

    fn change<T>(
        &mut self,
        change: impl FnOnce(&Document, &mut TransactionMut) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let mut tx = self.doc.transact_mut();
        let outcome = change(self, &mut tx);
        tx.commit();
        let update = tx.has_changes().then(|| tx.encode_update_v1());
        drop(tx);
        if let Some(outline) = update.as_ref().and_then(|update| outline(update).ok()) {
            self.lists.learn(&outline);
        }
        self.untold.extend(update);
        outcome
    }

    fn map_of(&self, tx: &TransactionMut, card: &str) -> Result<MapRef, Error> {
        match self.cards.get(tx, card) {
            Some(Out::YMap(card)) => Ok(card),
            _ => Err(Error::NoSuchCard),
        }
    }

    fn text_of(&self, tx: &TransactionMut, card: &str) -> Result<TextRef, Error> {
        match self.map_of(tx, card)?.get(tx, "text") {
            Some(Out::YText(text)) => Ok(text),
            _ => Err(Error::NoSuchCard),
        }
    }

    fn box_of(&self, tx: &mut TransactionMut, id: &str) -> TextRef {
        match self.boxes.get(tx, id) {
            Some(Out::YText(text)) => text,
            // The template was given another box since this document was made.
            _ => self.boxes.insert(tx, id, TextPrelim::new("")),
        }
    }
}

fn write(tx: &mut TransactionMut, text: &TextRef, seen: Option<&str>, new: &str) -> Result<(), Error> {
    short_enough(new)?;
    let now = text_in(tx, &Out::YText(text.clone())).unwrap_or_default();
    let splice = match seen {
        Some(seen) => Splice::between(seen, new).after(&Splice::between(seen, &now)),
        None => Splice::between(&now, new),
    };
    if splice.is_nothing() {
        return Ok(());
    }
    // Offsets are bytes: the document is opened so (`OffsetKind::Bytes`).
    let (start, length) = (splice.out.start as u32, splice.out.len() as u32);
    if length > 0 {
        text.remove_range(tx, start, length);
    }
    text.insert(tx, start, splice.put_in);
    Ok(())
}

fn short_enough(text: &str) -> Result<(), Error> {
    // No text has more UTF-16 units than bytes.
    let short = text.len() <= LONGEST_TEXT || text.encode_utf16().count() <= LONGEST_TEXT;
    if short { Ok(()) } else { Err(Error::TextTooLong) }
}
