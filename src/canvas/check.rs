//! Is what somebody sent a message at all? Asked before anything else is done with it, of the message alone.

use super::document::Incoming;
use crate::live::lib0::{Malformed, Reader};
use crate::live::message::Message;
use crate::live::{presence, update};
use bytes::Bytes;
use std::panic::catch_unwind;
use yrs::Update;
use yrs::updates::decoder::Decode;

/// The largest message: a hundred pages of text at once.
pub const LARGEST_MESSAGE: usize = 256 * 1024;

/// A message that can be acted on.
pub enum Checked {
    /// "This is what I have; what do I lack?"
    Step1(Bytes),
    Update(Incoming),
    Presence(Bytes),
    AskPresence,
}

/// Reads a message of the y-protocols. Whatever the bytes are, this answers and changes nothing.
///
/// # Errors
/// When it is too large or not in the format; says where.
pub fn check_message(bytes: &[u8]) -> Result<Checked, Malformed> {
    check(&Bytes::copy_from_slice(bytes))
}

/// The same without copying.
pub(super) fn check(bytes: &Bytes) -> Result<Checked, Malformed> {
    if bytes.len() > LARGEST_MESSAGE {
        return Err(Malformed("the message is too large"));
    }
    match Message::read(bytes)? {
        Message::Step1(known) => state_vector(&known).map(|()| Checked::Step1(known)),
        Message::Step2(update) => incoming(update, false).map(Checked::Update),
        Message::Update(update) => incoming(update, true).map(Checked::Update),
        Message::Presence(states) => presence::check(&states).map(|()| Checked::Presence(states)),
        Message::AskPresence => Ok(Checked::AskPresence),
    }
}

/// An update of which nothing is doubtful but whether it fits the document.
pub(super) fn incoming(bytes: Bytes, just_made: bool) -> Result<Incoming, Malformed> {
    let outline = update::outline(&bytes)?;
    // The outline is ours, the decoding is not: what the one lets pass should never trip up the other. Should it, then
    // the message is refused and nobody else notices.
    let decoded = catch_unwind(|| Update::decode_v1(&bytes));
    match decoded {
        Ok(Ok(update)) => Ok(Incoming { bytes, update, outline, just_made }),
        _ => Err(Malformed("an update that cannot be decoded")),
    }
}

fn state_vector(bytes: &[u8]) -> Result<(), Malformed> {
    let mut reader = Reader::new(bytes);
    for _ in 0..reader.count()? {
        reader.number()?;
        reader.small_number()?;
    }
    reader.done()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn refused(bytes: &[u8]) -> &'static str {
        check_message(bytes).err().expect("it should be refused").0
    }

    #[test]
    fn a_message_larger_than_the_limit_is_refused_unread() {
        assert_eq!(refused(&vec![0; LARGEST_MESSAGE + 1]), "the message is too large");
    }

    #[test]
    fn a_state_vector_that_claims_more_than_it_holds_is_refused() {
        assert_eq!(refused(&[0, 0, 2, 0x7f, 1]), "it ends too early");
        assert!(matches!(check_message(&[0, 0, 3, 1, 7, 9]), Ok(Checked::Step1(_))));
    }

    #[test]
    fn what_passes_is_ready_to_be_applied() {
        let update =
            super::super::Document::new(&crate::canvas::Template::starter(crate::spaces::Level::Group))
                .encode();
        let message = crate::live::message::update(&update);
        let Ok(Checked::Update(incoming)) = check_message(&message) else { panic!("a good update is taken") };
        assert_eq!(incoming.bytes, update);
        assert!(incoming.just_made);
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 4000, ..ProptestConfig::default() })]

        #[test]
        fn whatever_the_bytes_it_answers(bytes in proptest::collection::vec(any::<u8>(), 0..80), kind in 0u8..4) {
            let _ = check_message(&[&[kind][..], &bytes].concat());
        }
    }
}
