//! The first part of a turn: taking in what came for one canvas.

use super::Work;
use super::open::{Accepted, Open, Waiting};
use super::seats::{MALFORMED, NOT_ALLOWED};
use super::table::Table;
use crate::canvas::check;
use crate::canvas::document::{Changes, Document, Incoming, Refused};
use crate::canvas::error::Error;
use crate::live::room::Seat;
use crate::live::socket::Hold;
use bytes::Bytes;
use std::collections::VecDeque;
use std::rc::Rc;
use std::sync::Arc;
use tokio::time::Instant;

/// As much as a canvas may hold, all that was ever typed included.
pub(super) const LARGEST_DOCUMENT: usize = 20 << 20;

const OUT_OF_STEP: u16 = 4409;
const TOO_LARGE: u16 = 4413;

/// What one canvas brings into a round.
pub(super) struct Turn {
    pub open: Rc<Open>,
    pub kept: Vec<Accepted>,
    pub changes: Changes,
    /// Asked for the document when it was not on disk yet.
    pub asked: Vec<(Rc<Seat>, Bytes, Hold)>,
    /// Done without changing anything.
    pub unchanged: Vec<Box<dyn Work>>,
}

/// A document that was spoilt, and what has to be taken in again once it is read anew.
pub(super) struct Spoilt {
    pub again: VecDeque<Waiting>,
}

impl Turn {
    /// Takes in all that waits for this canvas.
    pub fn gather(table: &Table, open: &Rc<Open>) -> Result<Turn, Spoilt> {
        let mut turn = Turn {
            open: open.clone(),
            kept: Vec::new(),
            changes: Changes::default(),
            asked: Vec::new(),
            unchanged: Vec::new(),
        };
        let mut waiting = std::mem::take(&mut *open.waiting.borrow_mut());
        let mut lent = open.document.borrow_mut();
        let Some(document) = &mut *lent else {
            *open.waiting.borrow_mut() = waiting;
            return Ok(turn);
        };
        while let Some(next) = waiting.pop_front() {
            let whole = match next {
                Waiting::Step1 { seat, known, hold } => {
                    turn.asked.push((seat, known, hold));
                    true
                }
                Waiting::Update { seat, incoming, hold } => {
                    turn.update(table, document, seat, incoming, hold)
                }
                Waiting::Edit { person, work } => turn.edit(document, person, work),
                Waiting::Again(accepted) => turn.again(document, accepted),
            };
            if !whole {
                drop(lent);
                return Err(turn.spoilt(waiting));
            }
        }
        drop(lent);
        open.unkept.set(!turn.kept.is_empty());
        Ok(turn)
    }

    /// False when the document was spoilt by it.
    fn update(
        &mut self,
        table: &Table,
        document: &mut Document,
        seat: Rc<Seat>,
        incoming: Incoming,
        hold: Hold,
    ) -> bool {
        // They may have been shown out while it waited. Dropped without a word, it would look kept on their screen.
        if !seat.may_write.get() {
            seat.socket.close(NOT_ALLOWED, "this canvas may only be read");
        }
        if !seat.socket.is_open() {
            return true;
        }
        if self.open.size.get().total() + self.bytes() + incoming.bytes.len() > LARGEST_DOCUMENT {
            refuse(&seat, Refused::Full);
            return true;
        }
        match document.apply(incoming) {
            Ok(None) => {}
            Ok(Some(bytes)) => {
                let person = Some(seat.person.clone());
                let brought_by = seat.person.clone();
                let (seat, hold) = (Some(seat), Some(hold));
                self.kept.push(Accepted { bytes, person, seat, _hold: hold, work: None });
                self.put_right(table, document, &brought_by);
            }
            Err(refused) => {
                refuse(&seat, refused);
                if document.is_spoilt() {
                    self.open.spoilers.borrow_mut().insert(seat.person.clone(), Instant::now());
                    return false;
                }
            }
        }
        true
    }

    fn edit(&mut self, document: &mut Document, person: Arc<str>, mut work: Box<dyn Work>) -> bool {
        let done = work.run(document);
        let updates = document.take_updates();
        if !done {
            work.answer(Err(Error::NotKept("it could not be done".into())));
            // Half of it may have been done.
            return updates.is_empty();
        }
        self.changes.add(document.take_changes());
        self.know_authors(document);
        let last = updates.len().checked_sub(1);
        if last.is_none() {
            self.unchanged.push(work);
            return true;
        }
        let mut work = Some(work);
        for (at, bytes) in updates.into_iter().enumerate() {
            let work = if Some(at) == last { work.take() } else { None };
            let (bytes, person) = (bytes.into(), Some(person.clone()));
            self.kept.push(Accepted { bytes, person, seat: None, _hold: None, work });
        }
        true
    }

    fn again(&mut self, document: &mut Document, accepted: Accepted) -> bool {
        let taken = check::incoming(accepted.bytes.clone(), true).map(|incoming| document.apply(incoming));
        match taken {
            Ok(Ok(_)) => {
                self.changes.add(document.take_changes());
                self.know_authors(document);
                self.kept.push(accepted);
            }
            // It was good on the same document a moment ago, unless it built on the one that was refused since.
            _ => {
                accepted.seat.iter().for_each(|seat| refuse(seat, Refused::OutOfStep));
                let error = || Err(Error::NotKept("it built on what was refused".into()));
                accepted.work.into_iter().for_each(|work| work.answer(error()));
            }
        }
        !document.is_spoilt()
    }

    fn bytes(&self) -> usize {
        self.kept.iter().map(|kept| kept.bytes.len()).sum()
    }

    /// A card is said by whoever brought it first, whatever it claims itself.
    fn put_right(&mut self, table: &Table, document: &mut Document, brought_by: &str) {
        let changes = document.take_changes();
        let mut authors = self.open.authors.borrow_mut();
        for id in &changes.cards {
            let Some(claimed) = document.author_of(id) else { continue };
            let author = authors.entry(id.clone()).or_insert_with(|| brought_by.to_owned());
            if claimed != *author && document.set_author(id, author).is_err() {
                tracing::warn!(
                    canvas = &*self.open.id,
                    node = table.node,
                    "an author could not be put right"
                );
            }
        }
        drop(authors);
        self.changes.add(changes);
        for bytes in document.take_updates() {
            let bytes = bytes.into();
            self.kept.push(Accepted { bytes, person: None, seat: None, _hold: None, work: None });
        }
        self.changes.add(document.take_changes());
    }

    /// What the program itself lays down says truly who said it.
    fn know_authors(&self, document: &Document) {
        let mut authors = self.open.authors.borrow_mut();
        for id in &self.changes.cards {
            if !authors.contains_key(id)
                && let Some(author) = document.author_of(id)
            {
                authors.insert(id.clone(), author);
            }
        }
    }

    /// Everything but what spoilt it takes its turn again, in the order it came.
    pub fn spoilt(self, rest: VecDeque<Waiting>) -> Spoilt {
        let again = self.kept.into_iter().map(Waiting::Again);
        let asked = self.asked.into_iter().map(|(seat, known, hold)| Waiting::Step1 { seat, known, hold });
        self.unchanged.into_iter().for_each(|work| work.answer(Ok(())));
        Spoilt { again: again.chain(rest).chain(asked).collect() }
    }
}

fn refuse(seat: &Seat, refused: Refused) {
    let code = match refused {
        Refused::OutOfStep => OUT_OF_STEP,
        Refused::Full | Refused::TextTooLong => TOO_LARGE,
        Refused::Votes => NOT_ALLOWED,
        Refused::Shape | Refused::Broken => MALFORMED,
    };
    seat.socket.close(code, &refused.to_string());
}
