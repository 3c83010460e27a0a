//! Those who sit at a canvas: coming, speaking, being asked again whether they may be here, and going.

use super::Join;
use super::open::{Open, Waiting};
use super::table::Table;
use crate::canvas::check::{self, Checked, LARGEST_MESSAGE};
use crate::canvas::gate::{self, Access, Closed};
use crate::live::room::Seat;
use crate::live::socket::Socket;
use crate::live::{frame, message};
use bytes::Bytes;
use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;
use tokio::task::spawn_local;

/// More sockets than this at one canvas is no group that edits together.
const MOST_SEATS: usize = 2000;
/// Someone whose update made us read a document anew waits this long. A stock provider comes back every 2.5 seconds.
const COOLING: Duration = Duration::from_secs(5);

/// Closing codes of our own. `docs/canvas-format.md` explains them.
pub(super) const MALFORMED: u16 = 4400;
const SIGN_IN: u16 = 4401;
pub(super) const NOT_ALLOWED: u16 = 4403;
const TOO_MANY: u16 = 4429;

pub(super) fn join(table: &Rc<Table>, join: Join) {
    let Join { canvas_id, connection, ticket, access } = join;
    let Ok(socket) = Socket::open(connection.stream) else { return };
    let open = table.fetch(&canvas_id);
    let number = table.seats.get() + 1;
    table.seats.set(number);
    let (may_write, hears) = (Cell::new(access.may_write), Cell::new(false));
    let seat = Rc::new(Seat { number, person: access.person_id, socket, may_write, hears });
    *open.space_id.borrow_mut() = access.space_id;
    open.tickets.borrow_mut().insert(number, ticket);
    let full = open.room.borrow().seats.len() >= MOST_SEATS;
    open.room.borrow_mut().seats.push(seat.clone());
    let table = table.clone();
    spawn_local(async move {
        let cooling = open.spoilers.borrow().get(&seat.person).is_some_and(|at| at.elapsed() < COOLING);
        if full || cooling {
            seat.socket.close(TOO_MANY, "too many at once; wait a little");
        }
        // Asked again now that a removal would find this seat.
        recheck_seat(&table, &open, &seat).await;
        if seat.socket.is_open() {
            welcome(&open, &seat);
        }
        let hear = |message| hear(&table, &open, &seat, message);
        // With room for what stands round an update.
        seat.socket.serve(&connection.early, LARGEST_MESSAGE, &table.scratch, hear).await;
        leave(&table, &open, &seat);
    });
}

fn welcome(open: &Rc<Open>, seat: &Rc<Seat>) {
    if open.is_read() {
        open.greet(seat);
    } else {
        open.ungreeted.borrow_mut().push(seat.clone());
    }
}

fn leave(table: &Table, open: &Rc<Open>, seat: &Seat) {
    open.tickets.borrow_mut().remove(&seat.number);
    open.room.borrow_mut().leave(seat.number, table.clock.now());
    table.somebody_moved(open);
    open.used.set(tokio::time::Instant::now());
}

fn hear(table: &Table, open: &Rc<Open>, seat: &Rc<Seat>, bytes: Bytes) {
    match check::check(&bytes) {
        Err(malformed) => seat.socket.close(MALFORMED, &malformed.to_string()),
        Ok(Checked::Step1(known)) if open.may_answer() => open.answer_step1(seat, &known),
        Ok(Checked::Step1(known)) => {
            let (seat, hold) = (seat.clone(), seat.socket.hold(known.len()));
            table.wait(open, Waiting::Step1 { seat, known, hold });
        }
        // Whoever lacks nothing and has nothing new says so.
        Ok(Checked::Update(incoming)) if incoming.outline.is_nothing() => {}
        Ok(Checked::Update(_)) if !seat.may_write.get() => {
            seat.socket.close(NOT_ALLOWED, "this canvas may only be read");
        }
        Ok(Checked::Update(incoming)) => {
            let (seat, hold) = (seat.clone(), seat.socket.hold(incoming.bytes.len()));
            table.wait(open, Waiting::Update { seat, incoming, hold });
        }
        Ok(Checked::Presence(states)) => hear_presence(table, open, seat, &states),
        Ok(Checked::AskPresence) => seat.socket.send(&open.everybody().into_iter().collect::<Vec<_>>()),
    }
}

fn hear_presence(table: &Table, open: &Rc<Open>, seat: &Seat, states: &[u8]) {
    let mut room = open.room.borrow_mut();
    match room.presence.hear(states, &seat.came_from(), table.clock.now()) {
        Ok(None) => {}
        Ok(Some(once_more)) => seat.socket.send(&[frame::message(&message::presence(&once_more))]),
        Err(malformed) => seat.socket.close(MALFORMED, &malformed.to_string()),
    }
    if room.presence.has_news() {
        drop(room);
        table.somebody_moved(open);
    }
}

/// Asks again for those whom this concerns; none: for everybody.
pub(super) async fn recheck(table: &Table, open: &Rc<Open>, whom: Option<&str>) {
    let here = **open.space_id.borrow() == *whom.unwrap_or_default();
    let seats = open.room.borrow().seats.clone();
    for seat in seats.iter().filter(|seat| here || whom.is_none_or(|whom| *seat.person == *whom)) {
        recheck_seat(table, open, seat).await;
    }
}

async fn recheck_seat(table: &Table, open: &Rc<Open>, seat: &Seat) {
    let Some(ticket) = open.tickets.borrow().get(&seat.number).cloned() else { return };
    let (id, now) = (open.id.clone(), table.clock.now());
    match table.read(move |tx| gate::access(tx, &ticket, &id, now)).await {
        Ok(Ok(Access { may_write, .. })) => seat.may_write.set(may_write),
        Ok(Err(Closed::Unknown)) => seat.socket.close(SIGN_IN, "sign in again"),
        Ok(Err(Closed::NotTheirs)) => seat.socket.close(NOT_ALLOWED, "you may not be here any more"),
        Err(error) => {
            // Nobody stays whom we cannot ask about.
            tracing::error!(canvas = &*open.id, %error, "a seat could not be checked");
            seat.socket.close(1013, "try again later");
        }
    }
}

pub(super) fn look_after(table: &Table, open: &Rc<Open>) {
    let nobody = frame::message(&message::presence(&[0]));
    let mut room = open.room.borrow_mut();
    room.seats.iter().for_each(|seat| seat.socket.look_after(&nobody));
    room.presence.tidy(table.clock.now());
    room.tell_presence(true);
}
