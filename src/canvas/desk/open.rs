//! One canvas that lies open on a desk.

use super::Work;
use crate::canvas::document::{Document, Incoming};
use crate::canvas::gate::Ticket;
use crate::live::room::{Room, Seat};
use crate::live::socket::Hold;
use crate::live::{frame, message};
use bytes::Bytes;
use std::cell::{Cell, RefCell};
use std::collections::{HashMap, VecDeque};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;
use std::sync::Arc;
use tokio::time::Instant;

pub(super) struct Open {
    pub id: Arc<str>,
    pub space_id: RefCell<Arc<str>>,
    pub room: RefCell<Room>,
    /// What each seat showed at the door, to be asked about again.
    pub tickets: RefCell<HashMap<u64, Ticket>>,
    /// Those who came while the document was still being read.
    pub ungreeted: RefCell<Vec<Rc<Seat>>>,
    /// None while it is being read.
    pub document: RefCell<Option<Document>>,
    /// The document holds edits that are not on disk yet. Nobody may be given it meanwhile.
    pub unkept: Cell<bool>,
    /// What came in and has not been looked at.
    pub waiting: RefCell<VecDeque<Waiting>>,
    /// Whether it is on the list for the next round.
    pub listed: Cell<bool>,
    /// The number of the last update in the document.
    pub seq: Cell<i64>,
    /// The number of the last update that another node spoke of; `i64::MAX` when words of it were missed.
    pub heard_of: Cell<i64>,
    pub size: Cell<Size>,
    /// Who first brought each card.
    pub authors: RefCell<HashMap<String, String>>,
    /// Everything in one frame, for the next who comes with nothing.
    pub whole: RefCell<Option<Bytes>>,
    /// Who sent what made us read the document anew, and when.
    pub spoilers: RefCell<HashMap<Arc<str>, Instant>>,
    pub used: Cell<Instant>,
}

/// How much is kept of a canvas.
#[derive(Clone, Copy, Default)]
pub(super) struct Size {
    pub snapshot: usize,
    /// The updates since.
    pub tail: usize,
    pub updates: usize,
}

impl Size {
    pub fn total(self) -> usize {
        self.snapshot + self.tail
    }
}

/// Something that asks for its turn.
pub(super) enum Waiting {
    Update {
        seat: Rc<Seat>,
        incoming: Incoming,
        hold: Hold,
    },
    Step1 {
        seat: Rc<Seat>,
        known: Bytes,
        hold: Hold,
    },
    Edit {
        person: Arc<str>,
        work: Box<dyn Work>,
    },
    /// Taken in once already, but the document had to be read anew before it was on disk.
    Again(Accepted),
}

/// An update that is part of the document and has to be kept before anybody hears of it.
pub(super) struct Accepted {
    pub bytes: Bytes,
    /// None when the program put something right.
    pub person: Option<Arc<str>>,
    pub seat: Option<Rc<Seat>>,
    pub _hold: Option<Hold>,
    /// Whoever waits to hear that it was kept.
    pub work: Option<Box<dyn Work>>,
}

impl Open {
    pub fn new(id: &str) -> Open {
        Open {
            id: id.into(),
            space_id: RefCell::new("".into()),
            room: RefCell::default(),
            tickets: RefCell::default(),
            ungreeted: RefCell::default(),
            document: RefCell::new(None),
            unkept: Cell::new(false),
            waiting: RefCell::default(),
            listed: Cell::new(false),
            seq: Cell::new(0),
            heard_of: Cell::new(0),
            size: Cell::default(),
            authors: RefCell::default(),
            whole: RefCell::new(None),
            spoilers: RefCell::default(),
            used: Cell::new(Instant::now()),
        }
    }

    pub fn is_read(&self) -> bool {
        self.document.borrow().is_some()
    }

    pub fn is_behind(&self) -> bool {
        self.heard_of.get() > self.seq.get()
    }

    /// Whether the document may be given away: all of it is on disk, and nothing is waiting that was said before.
    pub fn may_answer(&self) -> bool {
        !self.unkept.get() && self.waiting.borrow().is_empty() && self.is_read()
    }

    /// Says hello: what we have, so that they send what we lack, and who else is here.
    pub fn greet(&self, seat: &Seat) {
        let mut frames = Vec::new();
        // Those who may only read are not asked for anything.
        if seat.may_write.get()
            && let Some(document) = &*self.document.borrow()
        {
            frames.push(frame::message(&message::step1(&document.state_vector())));
        }
        frames.extend(self.everybody());
        if !frames.is_empty() {
            seat.socket.send(&frames);
        }
    }

    pub fn everybody(&self) -> Option<Bytes> {
        let states = self.room.borrow().presence.everybody()?;
        Some(frame::message(&message::presence(&states)))
    }

    /// Gives them what they lack; from now on they hear every update.
    pub fn answer_step1(&self, seat: &Seat, known: &[u8]) {
        match self.lacking(known) {
            Some(frame) => {
                seat.hears.set(true);
                seat.socket.send(&[frame]);
            }
            None => seat.socket.close(4400, "a state vector that cannot be read"),
        }
    }

    fn lacking(&self, known: &[u8]) -> Option<Bytes> {
        const NOTHING: &[u8] = &[0];
        let document = self.document.borrow();
        let document = document.as_ref()?;
        if known != NOTHING {
            // What they claim to have is theirs to choose; it must not hurt anybody else.
            let update = catch_unwind(AssertUnwindSafe(|| document.encode_since(known)));
            return Some(frame::message(&message::step2(&update.ok()?.ok()?)));
        }
        let mut whole = self.whole.borrow_mut();
        Some(whole.get_or_insert_with(|| frame::message(&message::step2(&document.encode()))).clone())
    }
}
