//! One open socket, on the thread where its document lies. Writing goes straight to the connection; only what it does
//! not take at once waits here, and whoever reads too slowly is let go: they come back and get what they lack.

use super::frame;
use bytes::Bytes;
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::io::{ErrorKind, IoSlice};
use std::rc::Rc;
use std::time::Duration;
use tokio::io::Interest;
use tokio::net::TcpStream;
use tokio::sync::Notify;
use tokio::time::Instant;

/// More waiting than this and the reader is too slow. Larger than the largest document.
const MOST_WAITING: usize = 32 << 20;
/// A reader that takes nothing at all for this long is gone.
const STUCK: Duration = Duration::from_secs(20);
/// A stock provider starts again when it hears nothing for 30 seconds.
const QUIET: Duration = Duration::from_secs(20);
const ASK_AFTER: Duration = Duration::from_secs(30);
const DEAD_AFTER: Duration = Duration::from_secs(75);
/// What one socket sent and is not on disk yet; the rest waits with its sender.
const MOST_HELD: usize = 1 << 20;
/// What a message costs beside its bytes.
const OVERHEAD: usize = 1 << 10;
/// How long a peer may take to answer that we close.
const CLOSING: Duration = Duration::from_secs(2);

pub struct Socket {
    stream: TcpStream,
    waiting: RefCell<Waiting>,
    state: Cell<State>,
    /// Something changed that the one who serves this socket should look at.
    wake: Notify,
    /// How much of what it said is not dealt with yet; it is not read further while that is too much.
    held: Cell<usize>,
    heard: Cell<Instant>,
    said: Cell<Instant>,
}

#[derive(Default)]
struct Waiting {
    frames: VecDeque<Bytes>,
    size: usize,
    since: Option<Instant>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum State {
    Open,
    /// A close frame is on its way (or waits behind what is); nothing more is sent or listened to.
    Closing(Instant),
    Gone,
}

impl Socket {
    /// # Errors
    /// When the connection is broken already.
    pub fn open(stream: std::net::TcpStream) -> std::io::Result<Rc<Socket>> {
        let stream = TcpStream::from_std(stream)?;
        let now = Instant::now();
        Ok(Rc::new(Socket {
            stream,
            waiting: RefCell::default(),
            state: Cell::new(State::Open),
            wake: Notify::new(),
            held: Cell::new(0),
            heard: Cell::new(now),
            said: Cell::new(now),
        }))
    }

    pub fn is_open(&self) -> bool {
        self.state.get() == State::Open
    }

    /// Sends these frames, one after the other.
    pub fn send(&self, frames: &[Bytes]) {
        if self.is_open() {
            self.said.set(Instant::now());
            self.write(frames);
        }
    }

    /// Tells the peer why, and listens to it no more.
    pub fn close(&self, code: u16, reason: &str) {
        if self.is_open() {
            self.write(&[frame::close(code, reason)]);
            self.set(State::Closing(Instant::now()));
        }
    }

    fn set(&self, state: State) {
        if self.state.get() != State::Gone {
            self.state.set(state);
            self.wake.notify_one();
        }
    }

    fn write(&self, frames: &[Bytes]) {
        let mut waiting = self.waiting.borrow_mut();
        let written = if waiting.frames.is_empty() { self.try_write(frames) } else { 0 };
        waiting.keep(frames, written);
        if waiting.size > MOST_WAITING {
            tracing::info!("a socket was let go: it reads too slowly");
            drop(waiting);
            self.set(State::Gone);
        } else if !waiting.frames.is_empty() {
            self.wake.notify_one();
        }
    }

    fn try_write(&self, frames: &[Bytes]) -> usize {
        let outcome = match frames {
            [frame] => self.stream.try_write(frame),
            frames => {
                let slices: Vec<_> = frames.iter().map(|frame| IoSlice::new(frame)).collect();
                self.stream.try_write_vectored(&slices)
            }
        };
        match outcome {
            Ok(written) => written,
            Err(error) if error.kind() == ErrorKind::WouldBlock => 0,
            Err(_) => {
                self.set(State::Gone);
                0
            }
        }
    }

    fn write_waiting(&self) {
        let mut waiting = self.waiting.borrow_mut();
        while !waiting.frames.is_empty() {
            let frames: Vec<Bytes> = waiting.frames.iter().take(16).cloned().collect();
            let written = self.try_write(&frames);
            if written == 0 {
                return;
            }
            waiting.written(written);
        }
        if matches!(self.state.get(), State::Closing(_)) {
            // Not simply dropped: what is unread on our side would make the peer's side forget the reason.
            let _ = socket2::SockRef::from(&self.stream).shutdown(std::net::Shutdown::Write);
        }
    }

    /// A message of so many bytes waits for the disk, until the answer to this is dropped.
    pub fn hold(self: &Rc<Self>, size: usize) -> Hold {
        let size = size + OVERHEAD;
        self.held.set(self.held.get() + size);
        Hold { socket: self.clone(), size }
    }

    /// Called every few seconds: says something to those that would think we are gone, and lets go those that are.
    pub fn look_after(&self, something: &Bytes) {
        let now = Instant::now();
        let stuck = self.waiting.borrow().since.is_some_and(|since| now - since > STUCK);
        match self.state.get() {
            State::Gone => {}
            State::Closing(since) if now - since > CLOSING => self.set(State::Gone),
            State::Closing(_) => {}
            State::Open if stuck || now - self.heard.get() > DEAD_AFTER => self.set(State::Gone),
            State::Open => {
                if now - self.heard.get() > ASK_AFTER {
                    self.write(&[frame::ping()]);
                }
                if now - self.said.get() > QUIET {
                    self.send(std::slice::from_ref(something));
                }
            }
        }
    }

    /// Serves this socket until it is closed: hands over every message, in the order they come.
    pub async fn serve(
        &self,
        early: &[u8],
        largest: usize,
        room: &RefCell<Vec<u8>>,
        mut hear: impl FnMut(Bytes),
    ) {
        let mut inbox = frame::Inbox::new(largest);
        inbox.add(early);
        self.take_in(&mut inbox, &mut hear);
        while self.state.get() != State::Gone {
            let mut interest = None;
            if self.held.get() < MOST_HELD {
                interest = Some(Interest::READABLE);
            }
            if !self.waiting.borrow().frames.is_empty() {
                interest = Some(interest.map_or(Interest::WRITABLE, |read| read | Interest::WRITABLE));
            }
            let ready = async {
                match interest {
                    Some(interest) => self.stream.ready(interest).await,
                    None => std::future::pending().await,
                }
            };
            let ready = tokio::select! {
                ready = ready => ready,
                () = self.wake.notified() => continue,
            };
            let Ok(ready) = ready else { return self.set(State::Gone) };
            if ready.is_writable() {
                self.write_waiting();
            }
            if ready.is_readable() && !self.read(&mut inbox, room, &mut hear) {
                return self.set(State::Gone);
            }
        }
    }

    /// False when the peer has gone.
    fn read(&self, inbox: &mut frame::Inbox, room: &RefCell<Vec<u8>>, hear: &mut impl FnMut(Bytes)) -> bool {
        let mut room = room.borrow_mut();
        match self.stream.try_read(&mut room) {
            Ok(0) => return false,
            Ok(length) if self.is_open() => inbox.add(&room[..length]),
            Ok(_) => return true,
            Err(error) => return error.kind() == ErrorKind::WouldBlock,
        }
        drop(room);
        self.heard.set(Instant::now());
        self.take_in(inbox, hear);
        true
    }

    fn take_in(&self, inbox: &mut frame::Inbox, hear: &mut impl FnMut(Bytes)) {
        while self.is_open() {
            match inbox.take() {
                Ok(Some(frame::Incoming::Message(message))) => hear(message),
                Ok(Some(frame::Incoming::Ping(body))) => self.write(&[frame::pong(&body)]),
                Ok(Some(frame::Incoming::Pong)) => {}
                Ok(Some(frame::Incoming::Close)) => self.close(1000, ""),
                Ok(None) => return,
                Err(broken) => self.close(broken.code, broken.why),
            }
        }
    }
}

/// A message that is being dealt with.
pub struct Hold {
    socket: Rc<Socket>,
    size: usize,
}

impl Drop for Hold {
    fn drop(&mut self) {
        let before = self.socket.held.get();
        self.socket.held.set(before.saturating_sub(self.size));
        if before >= MOST_HELD {
            self.socket.wake.notify_one();
        }
    }
}

impl Waiting {
    /// Keeps what is left of `frames` after so many bytes of them were written.
    fn keep(&mut self, frames: &[Bytes], mut written: usize) {
        for frame in frames {
            let done = written.min(frame.len());
            written -= done;
            if done < frame.len() {
                self.size += frame.len() - done;
                self.frames.push_back(frame.slice(done..));
                self.since.get_or_insert_with(Instant::now);
            }
        }
    }

    fn written(&mut self, mut written: usize) {
        self.size = self.size.saturating_sub(written);
        while let Some(frame) = self.frames.front_mut() {
            if written < frame.len() {
                *frame = frame.slice(written..);
                break;
            }
            written -= frame.len();
            self.frames.pop_front();
        }
        self.since = (!self.frames.is_empty()).then(Instant::now);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn what_was_not_taken_is_sent_later_and_nothing_twice() {
        let frames = [Bytes::from_static(b"one"), Bytes::from_static(b"two"), Bytes::from_static(b"three")];
        let mut waiting = Waiting::default();
        waiting.keep(&frames, 4);
        assert_eq!(
            (&waiting.frames[0][..], &waiting.frames[1][..], waiting.size),
            (&b"wo"[..], &b"three"[..], 7)
        );
        waiting.written(3);
        assert_eq!((&waiting.frames[0][..], waiting.size), (&b"hree"[..], 4));
        assert!(waiting.since.is_some());
        waiting.written(4);
        assert!(waiting.frames.is_empty() && waiting.since.is_none());
    }
}
