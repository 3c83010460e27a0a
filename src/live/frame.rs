//! WebSocket frames (RFC 6455), the part of it a server of binary messages needs. Our own, because one written frame is
//! the same bytes for everybody who hears it, and a batch of them is one write to each socket.

use bytes::{Buf, BufMut, Bytes, BytesMut};

/// What a peer sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Incoming {
    Message(Bytes),
    Ping(Bytes),
    Pong,
    Close,
}

/// A peer that does not keep to the protocol: with which code to close.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Broken {
    pub code: u16,
    pub why: &'static str,
}

const BINARY: u8 = 2;
const CLOSE: u8 = 8;
const PING: u8 = 9;
const PONG: u8 = 10;

/// Puts together what arrives in pieces.
#[derive(Debug)]
pub struct Inbox {
    arrived: BytesMut,
    /// The parts of a message sent in several frames.
    parts: Option<BytesMut>,
    largest: usize,
}

struct Head {
    last: bool,
    kind: u8,
    mask: [u8; 4],
    length: usize,
}

impl Inbox {
    /// For messages of at most this many bytes.
    pub fn new(largest: usize) -> Inbox {
        Inbox { arrived: BytesMut::new(), parts: None, largest }
    }

    pub fn add(&mut self, bytes: &[u8]) {
        self.arrived.extend_from_slice(bytes);
    }

    /// The next whole message, if it has arrived.
    pub fn take(&mut self) -> Result<Option<Incoming>, Broken> {
        while let Some((head, size)) = self.head()? {
            if self.arrived.len() < size + head.length {
                // Room for all of it at once rather than by doubling.
                self.arrived.reserve(size + head.length - self.arrived.len());
                break;
            }
            self.arrived.advance(size);
            let mut body = self.arrived.split_to(head.length);
            unmask(&mut body, head.mask);
            if let Some(incoming) = self.put_together(&head, body)? {
                return Ok(Some(incoming));
            }
        }
        Ok(None)
    }

    fn put_together(&mut self, head: &Head, body: BytesMut) -> Result<Option<Incoming>, Broken> {
        match (head.kind, self.parts.take()) {
            (CLOSE, _) => Ok(Some(Incoming::Close)),
            (PING, parts) => {
                self.parts = parts;
                Ok(Some(Incoming::Ping(body.freeze())))
            }
            (PONG, parts) => {
                self.parts = parts;
                Ok(Some(Incoming::Pong))
            }
            (BINARY, None) if head.last => Ok(Some(Incoming::Message(body.freeze()))),
            (BINARY, None) => {
                self.parts = Some(body);
                Ok(None)
            }
            (0, Some(mut parts)) => {
                parts.unsplit(body);
                if head.last {
                    return Ok(Some(Incoming::Message(parts.freeze())));
                }
                self.parts = Some(parts);
                Ok(None)
            }
            _ => Err(broken("frames out of order")),
        }
    }

    /// The head of the next frame and how many bytes it takes.
    fn head(&self) -> Result<Option<(Head, usize)>, Broken> {
        let [first, second, rest @ ..] = &self.arrived[..] else { return Ok(None) };
        let (kind, last, masked) = (first & 15, first & 128 != 0, second & 128 != 0);
        if first & 0x70 != 0 {
            return Err(broken("an extension that was not agreed on"));
        }
        if !masked {
            return Err(broken("a frame without a mask"));
        }
        match kind {
            0 | BINARY => {}
            1 => return Err(Broken { code: 1003, why: "only binary messages" }),
            CLOSE | PING | PONG if last && second & 127 < 126 => {}
            _ => return Err(broken("an unknown kind of frame")),
        }
        let (length, size) = match second & 127 {
            126 if rest.len() >= 2 => (u64::from(u16::from_be_bytes([rest[0], rest[1]])), 4),
            127 if rest.len() >= 8 => {
                let mut length = [0; 8];
                length.copy_from_slice(&rest[..8]);
                (u64::from_be_bytes(length), 10)
            }
            126 | 127 => return Ok(None),
            length => (length.into(), 2),
        };
        let before = self.parts.as_ref().map_or(0, BytesMut::len) as u64;
        if length > self.largest as u64 || before + length > self.largest as u64 {
            return Err(Broken { code: 1009, why: "the message is too large" });
        }
        let Some(mask) = self.arrived.get(size..size + 4) else { return Ok(None) };
        let mask = [mask[0], mask[1], mask[2], mask[3]];
        Ok(Some((Head { last, kind, mask, length: length as usize }, size + 4)))
    }
}

fn broken(why: &'static str) -> Broken {
    Broken { code: 1002, why }
}

fn unmask(body: &mut [u8], mask: [u8; 4]) {
    if mask == [0; 4] {
        return;
    }
    let wide = u64::from_ne_bytes([mask[0], mask[1], mask[2], mask[3], mask[0], mask[1], mask[2], mask[3]]);
    let mut eights = body.chunks_exact_mut(8);
    for eight in &mut eights {
        let mut word = [0; 8];
        word.copy_from_slice(eight);
        eight.copy_from_slice(&(u64::from_ne_bytes(word) ^ wide).to_ne_bytes());
    }
    for (byte, mask) in eights.into_remainder().iter_mut().zip(mask.into_iter().cycle()) {
        *byte ^= mask;
    }
}

/// Adds a binary message to what will be written.
pub fn put_message(out: &mut BytesMut, message: &[u8]) {
    put_frame(out, BINARY, message);
}

pub fn message(message: &[u8]) -> Bytes {
    framed(BINARY, message)
}

pub fn ping() -> Bytes {
    framed(PING, &[])
}

pub fn pong(body: &[u8]) -> Bytes {
    framed(PONG, body)
}

/// The reason is cut to what a close frame can hold; ours are short.
pub fn close(code: u16, reason: &str) -> Bytes {
    let reason = &reason.as_bytes()[..reason.len().min(123)];
    framed(CLOSE, &[&code.to_be_bytes(), reason].concat())
}

fn framed(kind: u8, body: &[u8]) -> Bytes {
    let mut out = BytesMut::with_capacity(body.len() + 10);
    put_frame(&mut out, kind, body);
    out.freeze()
}

fn put_frame(out: &mut BytesMut, kind: u8, body: &[u8]) {
    out.put_u8(128 | kind);
    match body.len() {
        length if length < 126 => out.put_u8(length as u8),
        length if length < 65_536 => {
            out.put_u8(126);
            out.put_u16(length as u16);
        }
        length => {
            out.put_u8(127);
            out.put_u64(length as u64);
        }
    }
    out.put_slice(body);
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// As a browser writes it.
    fn masked(first: u8, body: &[u8], mask: [u8; 4]) -> Vec<u8> {
        let mut out = BytesMut::new();
        put_frame(&mut out, first & 15, body);
        let mut out = out.to_vec();
        out[0] = first;
        out[1] |= 128;
        let at = out.len() - body.len();
        unmask(&mut out[at..], mask);
        out.splice(at..at, mask);
        out
    }

    fn read(bytes: &[u8]) -> Result<Option<Incoming>, Broken> {
        let mut inbox = Inbox::new(1000);
        inbox.add(bytes);
        inbox.take()
    }

    #[test]
    fn the_standards_own_example_is_read() {
        let frame = [0x82, 0x85, 0x37, 0xfa, 0x21, 0x3d, 0x7f, 0x9f, 0x4d, 0x51, 0x58];
        assert_eq!(read(&frame), Ok(Some(Incoming::Message(Bytes::from_static(b"Hello")))));
    }

    #[test]
    fn a_message_in_several_frames_with_a_ping_between_is_one() {
        let mut inbox = Inbox::new(100);
        inbox.add(&masked(2, b"one ", [1, 2, 3, 4]));
        inbox.add(&masked(0x89, b"?", [1, 2, 3, 4]));
        inbox.add(&masked(0, b"two ", [9; 4]));
        inbox.add(&masked(0x80, b"three", [0; 4]));
        assert_eq!(inbox.take(), Ok(Some(Incoming::Ping(Bytes::from_static(b"?")))));
        assert_eq!(inbox.take(), Ok(Some(Incoming::Message(Bytes::from_static(b"one two three")))));
        assert_eq!(inbox.take(), Ok(None));
    }

    #[test]
    fn a_table_of_bad_frames() {
        let code = |bytes: &[u8]| read(bytes).unwrap_err().code;
        assert_eq!(code(&[0x82, 1, b'x']), 1002, "no mask");
        assert_eq!(code(&masked(0x81, b"text", [1; 4])), 1003);
        assert_eq!(code(&masked(0xc2, b"compressed", [1; 4])), 1002);
        assert_eq!(code(&masked(0x80, b"goes on with nothing", [1; 4])), 1002);
        assert_eq!(code(&masked(0x83, b"?", [1; 4])), 1002);
        assert_eq!(code(&masked(0x09, b"a ping in parts", [1; 4])), 1002);
        assert_eq!(code(&[0x82, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0]), 1009);
        let mut twice = masked(2, &[0; 600], [1; 4]);
        twice.extend(masked(0x80, &[0; 600], [1; 4]));
        assert_eq!(code(&twice), 1009, "too large in all");
        let mut two = masked(2, b"begun", [1; 4]);
        two.extend(masked(0x82, b"begun again", [1; 4]));
        assert_eq!(code(&two), 1002);
    }

    proptest! {
        #[test]
        fn what_is_sent_arrives_however_it_is_cut(
            bodies in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 0..300), 1..6),
            mask: [u8; 4],
            cut in 1usize..50,
        ) {
            let sent: Vec<u8> = bodies.iter().flat_map(|body| masked(0x82, body, mask)).collect();
            let (mut inbox, mut arrived) = (Inbox::new(1000), Vec::new());
            for piece in sent.chunks(cut) {
                inbox.add(piece);
                while let Some(incoming) = inbox.take().unwrap() {
                    arrived.push(incoming);
                }
            }
            let wanted: Vec<_> = bodies.into_iter().map(|body| Incoming::Message(body.into())).collect();
            prop_assert_eq!(arrived, wanted);
        }

        #[test]
        fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..60)) {
            let mut inbox = Inbox::new(100);
            inbox.add(&bytes);
            while let Ok(Some(_)) = inbox.take() {}
        }
    }
}
