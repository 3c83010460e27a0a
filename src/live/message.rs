//! The messages of the y-protocols, as a stock `WebsocketProvider` speaks them: sync version 1 and awareness.

use super::lib0::{Malformed, Reader, put_buffer, put_number};
use bytes::Bytes;

const SYNC: u64 = 0;
const PRESENCE: u64 = 1;
const ASK_PRESENCE: u64 = 3;
const STEP1: u64 = 0;
const STEP2: u64 = 1;
const UPDATE: u64 = 2;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    /// "This is what I have; what do I lack?" A state vector.
    Step1(Bytes),
    /// The answer to that.
    Step2(Bytes),
    /// An edit just made.
    Update(Bytes),
    /// Who is here and what they are at.
    Presence(Bytes),
    AskPresence,
}

impl Message {
    pub fn read(bytes: &Bytes) -> Result<Message, Malformed> {
        let mut reader = Reader::new(bytes);
        // Shares the memory of the message.
        let rest = |reader: &mut Reader, what: fn(Bytes) -> Message| {
            let body = bytes.slice_ref(reader.buffer()?);
            reader.done()?;
            Ok(what(body))
        };
        match reader.number()? {
            SYNC => match reader.number()? {
                STEP1 => rest(&mut reader, Message::Step1),
                STEP2 => rest(&mut reader, Message::Step2),
                UPDATE => rest(&mut reader, Message::Update),
                _ => Err(Malformed("an unknown kind of sync message")),
            },
            PRESENCE => rest(&mut reader, Message::Presence),
            ASK_PRESENCE => reader.done().map(|()| Message::AskPresence),
            _ => Err(Malformed("an unknown kind of message")),
        }
    }
}

pub fn step1(state_vector: &[u8]) -> Vec<u8> {
    written(&[SYNC, STEP1], state_vector)
}

pub fn step2(update: &[u8]) -> Vec<u8> {
    written(&[SYNC, STEP2], update)
}

pub fn update(update: &[u8]) -> Vec<u8> {
    written(&[SYNC, UPDATE], update)
}

pub fn presence(states: &[u8]) -> Vec<u8> {
    written(&[PRESENCE], states)
}

fn written(kind: &[u64], body: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(body.len() + 8);
    kind.iter().for_each(|number| put_number(&mut out, *number));
    put_buffer(&mut out, body);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_message_is_read_as_it_was_written() {
        let body = Bytes::from_static(&[0, 0]);
        let pairs = [
            (step1(&body), Message::Step1(body.clone())),
            (step2(&body), Message::Step2(body.clone())),
            (update(&body), Message::Update(body.clone())),
            (presence(&body), Message::Presence(body.clone())),
            (vec![3], Message::AskPresence),
        ];
        for (written, wanted) in pairs {
            assert_eq!(Message::read(&written.into()), Ok(wanted));
        }
    }

    #[test]
    fn we_write_what_the_reference_does() {
        use yrs::sync::{Message as Theirs, SyncMessage};
        use yrs::updates::encoder::Encode;
        let theirs = |message| Theirs::Sync(message).encode_v1();
        assert_eq!(step2(&[1, 2]), theirs(SyncMessage::SyncStep2(vec![1, 2])));
        assert_eq!(update(&[1, 2]), theirs(SyncMessage::Update(vec![1, 2])));
        assert_eq!(step1(&[0]), theirs(SyncMessage::SyncStep1(yrs::StateVector::default())));
    }

    #[test]
    fn a_table_of_bad_messages() {
        for bad in [
            &[][..],
            &[0],
            &[0, 3, 0],
            &[0, 0],
            &[0, 2, 5, 1],
            &[0, 2, 0, 9],
            &[2, 0],
            &[3, 3],
            &[9],
            &[255; 9],
        ] {
            assert!(Message::read(&Bytes::copy_from_slice(bad)).is_err(), "{bad:?}");
        }
    }
}
