//! Who has a document open at this node, and telling them what happens in it.

use super::presence::{From, Presence};
use super::socket::Socket;
use super::{frame, message};
use bytes::{Bytes, BytesMut};
use std::cell::Cell;
use std::ops::Range;
use std::rc::Rc;
use std::sync::Arc;

/// Somebody's open socket in a room.
pub struct Seat {
    pub number: u64,
    pub person: Arc<str>,
    pub socket: Rc<Socket>,
    pub may_write: Cell<bool>,
    /// Whether they have been given the document; from then on they hear every update.
    pub hears: Cell<bool>,
}

#[derive(Default)]
pub struct Room {
    pub seats: Vec<Rc<Seat>>,
    pub presence: Presence,
}

/// Updates that are told together: one piece of memory for everybody.
#[derive(Default)]
pub struct Batch {
    frames: BytesMut,
    /// Which part came from which seat: they do not hear their own.
    own: Vec<(u64, Range<usize>)>,
}

impl Batch {
    pub fn add(&mut self, from: Option<u64>, update: &[u8]) {
        let start = self.frames.len();
        frame::put_message(&mut self.frames, &message::update(update));
        if let Some(seat) = from {
            self.own.push((seat, start..self.frames.len()));
        }
    }

    pub fn is_empty(&self) -> bool {
        self.frames.is_empty()
    }
}

impl Seat {
    pub fn came_from(&self) -> From {
        From::Seat { seat: self.number, person: self.person.clone() }
    }
}

impl Room {
    pub fn tell(&self, batch: Batch) {
        let whole = batch.frames.freeze();
        for seat in self.seats.iter().filter(|seat| seat.hears.get()) {
            if batch.own.iter().any(|(from, _)| *from == seat.number) {
                let parts = all_but_own(&whole, &batch.own, seat.number);
                if !parts.is_empty() {
                    seat.socket.send(&parts);
                }
            } else {
                seat.socket.send(std::slice::from_ref(&whole));
            }
        }
    }

    /// Tells everybody who came, went or moved on.
    pub fn tell_presence(&mut self, renewals: bool) {
        let Some(states) = self.presence.take_news(renewals) else { return };
        let told = frame::message(&message::presence(&states));
        self.seats.iter().for_each(|seat| seat.socket.send(std::slice::from_ref(&told)));
    }

    /// Someone's socket has gone; the others hear of it at once.
    pub fn leave(&mut self, number: u64, now: i64) -> Option<Rc<Seat>> {
        let at = self.seats.iter().position(|seat| seat.number == number)?;
        let seat = self.seats.swap_remove(at);
        self.presence.leave(&seat.came_from(), now);
        self.tell_presence(false);
        Some(seat)
    }
}

fn all_but_own(whole: &Bytes, own: &[(u64, Range<usize>)], seat: u64) -> Vec<Bytes> {
    let mut parts = Vec::new();
    let mut from = 0;
    for (_, range) in own.iter().filter(|(number, _)| *number == seat) {
        if from < range.start {
            parts.push(whole.slice(from..range.start));
        }
        from = range.end;
    }
    if from < whole.len() {
        parts.push(whole.slice(from..));
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_hears_their_own_edits_back() {
        let mut batch = Batch::default();
        for (seat, update) in [(Some(1), b"a"), (Some(2), b"b"), (None, b"c"), (Some(2), b"d")] {
            batch.add(seat, update);
        }
        let whole = batch.frames.freeze();
        let heard = |seat| -> Vec<u8> {
            let parts = all_but_own(&whole, &batch.own, seat).concat();
            parts.chunks(6).map(|frame| frame[5]).collect()
        };
        assert_eq!((heard(1), heard(2), heard(3)), (b"bcd".to_vec(), b"ac".to_vec(), b"abcd".to_vec()));
    }
}
