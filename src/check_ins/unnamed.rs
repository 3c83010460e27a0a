//! Answers without names, so kept that whoever reads the tables sees as little as can be.
//!
//! A person's own answer in a round must be found again when they change it. So each is kept under a SHA-256 of a
//! secret, the person's id, the round and the question: the five answers of one person cannot be told to belong
//! together, and nothing says when in the round they came. The secret is drawn at random for each space and round, and
//! goes with the first answer given more than half a year after its round began.
//!
//! What this cannot do: whoever holds the whole database and the keys while the secret is among them can try each member's id, and so find
//! out what each of them answered. A copy of the keys made in that time keeps the secret too, and a database may show in which order
//! its rows came. Pages say so.

use crate::web::Value;
use rand::RngExt;
use sha2::{Digest, Sha256};

/// Of whom answers are kept without a name.
#[derive(Clone, Copy, Debug)]
pub struct Unnamed<'a> {
    pub secret: &'a str,
    /// A person's id; nothing for a sheet that came without a name, which has a secret of its own.
    pub person_id: &'a str,
    pub round: &'a str,
}

impl Unnamed<'_> {
    /// Under what their answer to this question is kept.
    pub fn key(&self, value: Value) -> String {
        let mut hash = Sha256::new();
        for part in [self.secret, self.person_id, self.round, value.key()] {
            // None of the parts can hold a line break, so no two lists of parts look alike.
            hash.update(part.as_bytes());
            hash.update(b"\n");
        }
        in_hex(&hash.finalize())
    }
}

/// A secret that nobody can guess: 256 bits.
pub fn secret() -> String {
    in_hex(&rand::rng().random::<[u8; 32]>())
}

fn in_hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    const CARYS: Unnamed = Unnamed { secret: "one", person_id: "carys", round: "2026-01-01" };

    #[test]
    fn the_same_person_finds_their_answer_again() {
        assert_eq!(CARYS.key(Value::Trust), CARYS.key(Value::Trust));
        assert_eq!(CARYS.key(Value::Trust).len(), 64);
    }

    #[test]
    fn neither_question_nor_round_nor_person_nor_space_has_the_key_of_another() {
        let others = [
            CARYS.key(Value::Trust),
            CARYS.key(Value::Change),
            Unnamed { round: "2026-04-01", ..CARYS }.key(Value::Trust),
            Unnamed { person_id: "dewi", ..CARYS }.key(Value::Trust),
            Unnamed { secret: "two", ..CARYS }.key(Value::Trust),
        ];
        assert_eq!(BTreeSet::from(others).len(), 5);
    }

    #[test]
    fn no_secret_is_drawn_twice() {
        assert_ne!(secret(), secret());
    }
}
