//! How ties are broken: chosen and published before anybody knows that there will be one.

use serde::Serialize;
use sha2::{Digest, Sha256};

/// A tie is settled by one order of all options, made before the count. Whoever comes first in it wins a seat or a place; whoever
/// comes last in it is excluded.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub enum Ties {
    /// The order in which the options are listed.
    #[default]
    InOrder,
    /// By the options' ids, compared as text, character by character: "10" comes before "9".
    ById,
    /// By lot: options are ordered by SHA-256 of the seed, a line feed and the option's id (all UTF-8), compared as hexadecimal text.
    /// Anybody can draw it again: `printf '%s\n%s' SEED ID | sha256sum`.
    Seed(String),
}

impl Ties {
    /// For each option its place in the order, 0 first.
    pub fn places(&self, ids: &[&str]) -> Vec<usize> {
        let mut order: Vec<usize> = (0..ids.len()).collect();
        match self {
            Self::InOrder => {}
            Self::ById => order.sort_by_key(|option| ids[*option]),
            Self::Seed(seed) => order.sort_by_cached_key(|option| (lot(seed, ids[*option]), ids[*option])),
        }
        let mut places = vec![0; ids.len()];
        for (place, option) in order.into_iter().enumerate() {
            places[option] = place;
        }
        places
    }
}

fn lot(seed: &str, id: &str) -> [u8; 32] {
    Sha256::new().chain_update(seed).chain_update("\n").chain_update(id).finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_compared_as_text() {
        assert_eq!(Ties::ById.places(&["9", "10", "a", "1"]), [2, 1, 3, 0]);
    }

    #[test]
    fn a_lot_can_be_drawn_again_with_sha256sum() {
        // printf '%s\n%s' 2026-11-28 elm | sha256sum, and the same with oak and ash
        let places = Ties::Seed("2026-11-28".into()).places(&["elm", "oak", "ash"]);
        let mut by_hand = ["elm", "oak", "ash"].map(|id| (Sha256::digest(format!("2026-11-28\n{id}")), id));
        by_hand.sort();
        assert_eq!(
            places,
            ["elm", "oak", "ash"].map(|id| by_hand.iter().position(|(_, other)| *other == id).unwrap())
        );
    }
}
