//! Whatever arrives at a socket, and in whatever pieces, the same messages come out; none is larger than may be.
#![no_main]

use libfuzzer_sys::arbitrary::{self, Arbitrary};
use libfuzzer_sys::fuzz_target;
use plethu::live::frame::{Broken, Inbox, Incoming};

const LARGEST: usize = 1000;

#[derive(Arbitrary, Debug)]
struct Arriving<'a> {
    bytes: &'a [u8],
    /// How long each piece is, over and over.
    pieces: Vec<u8>,
}

fuzz_target!(|arriving: Arriving| {
    let at_once = take(&[arriving.bytes]);
    let mut pieces = Vec::new();
    let mut rest = arriving.bytes;
    for length in arriving.pieces.iter().cycle() {
        let (piece, after) = rest.split_at(rest.len().min(usize::from(*length) + 1));
        pieces.push(piece);
        rest = after;
        if rest.is_empty() {
            break;
        }
    }
    pieces.push(rest);
    assert_eq!(take(&pieces), at_once);
});

/// All there is, and what was wrong in the end.
fn take(pieces: &[&[u8]]) -> (Vec<Incoming>, Option<Broken>) {
    let (mut inbox, mut found) = (Inbox::new(LARGEST), Vec::new());
    for piece in pieces {
        inbox.add(piece);
        loop {
            match inbox.take() {
                Ok(Some(incoming)) => {
                    if let Incoming::Message(body) | Incoming::Ping(body) = &incoming {
                        assert!(body.len() <= LARGEST);
                    }
                    found.push(incoming);
                }
                Ok(None) => break,
                Err(broken) => return (found, Some(broken)),
            }
        }
    }
    (found, None)
}
