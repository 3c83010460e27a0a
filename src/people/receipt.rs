//! The receipt code: what somebody without email or password comes back with.
//!
//! Twelve symbols in three groups, `K7M2-QF4X-9TBN`: eleven drawn at random (54 bits) and one that checks the rest.
//! The alphabet has 31 symbols, a prime, so that a check weighted by position notices every single wrong symbol
//! and every two that changed places. `I`, `L`, `O`, `U` and `V` are left out: read aloud or written by hand they
//! are taken for others. What is kept is an Argon2id hash.

use argon2::password_hash::phc::PasswordHash;
use argon2::{Argon2, PasswordHasher, PasswordVerifier};
use rand::{Rng, RngExt};

const ALPHABET: &[u8; 31] = b"0123456789ABCDEFGHJKMNPQRSTWXYZ";
const LENGTH: usize = 12;
const HINT: usize = 4;

/// A well-formed receipt code. Whose it is, is another question.
#[derive(Clone, PartialEq, Eq)]
pub struct ReceiptCode([u8; LENGTH]);

/// What is wrong with a code somebody typed.
#[derive(Debug, PartialEq, Eq, Clone, Copy)]
pub enum Mistyped {
    Length,
    Symbol,
    /// Every symbol is possible but they do not belong together: most likely one was misread.
    Check,
}

impl ReceiptCode {
    pub fn new(random: &mut impl Rng) -> ReceiptCode {
        let mut places = [0; LENGTH];
        for place in &mut places[..LENGTH - 1] {
            *place = random.random_range(0..31);
        }
        let sum = weighted(&places[..LENGTH - 1]);
        // The last place has weight 12; 13 is the inverse of 12 modulo 31 (12 × 13 = 156 = 5 × 31 + 1).
        places[LENGTH - 1] = ((31 - sum) * 13 % 31) as u8;
        ReceiptCode(places)
    }

    /// Reads what was typed or heard: any case, with or without hyphens and spaces, `O` for zero, `I` and `L` for one.
    pub fn read(typed: &str) -> Result<ReceiptCode, Mistyped> {
        let symbols: Vec<char> =
            typed.chars().filter(|c| !c.is_whitespace() && !"-–—.".contains(*c)).take(40).collect();
        if symbols.len() != LENGTH {
            return Err(Mistyped::Length);
        }
        let mut places = [0; LENGTH];
        for (place, symbol) in places.iter_mut().zip(symbols) {
            *place = position(symbol).ok_or(Mistyped::Symbol)?;
        }
        if weighted(&places) == 0 { Ok(ReceiptCode(places)) } else { Err(Mistyped::Check) }
    }

    /// The first four symbols: enough to find the row, far too few to come in with.
    pub fn hint(&self) -> String {
        self.symbols().chars().take(HINT).collect()
    }

    /// # Errors
    /// When Argon2 cannot get its 19 MiB of working memory.
    pub fn hash(&self) -> Result<String, argon2::password_hash::Error> {
        Ok(Argon2::default().hash_password(self.symbols().as_bytes())?.to_string())
    }

    pub fn matches(&self, hash: &str) -> bool {
        PasswordHash::new(hash)
            .is_ok_and(|hash| Argon2::default().verify_password(self.symbols().as_bytes(), &hash).is_ok())
    }

    fn symbols(&self) -> String {
        self.0.iter().map(|&place| ALPHABET[usize::from(place)] as char).collect()
    }
}

impl std::fmt::Display for ReceiptCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let symbols = self.symbols();
        write!(f, "{}-{}-{}", &symbols[..4], &symbols[4..8], &symbols[8..])
    }
}

/// A code in a log would be a key under the mat.
impl std::fmt::Debug for ReceiptCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ReceiptCode(…)")
    }
}

fn weighted(places: &[u8]) -> u32 {
    places.iter().zip(1..).map(|(&place, weight)| u32::from(place) * weight).sum::<u32>() % 31
}

fn position(symbol: char) -> Option<u8> {
    let symbol = match symbol.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    ALPHABET.iter().position(|&known| known as char == symbol).map(|place| place as u8)
}

/// A well-formed code with this beginning.
#[cfg(test)]
pub(super) fn starting_with(start: &str, seed: u64) -> String {
    use rand::SeedableRng;
    let mut code = ReceiptCode::new(&mut rand::rngs::StdRng::seed_from_u64(seed));
    for (place, symbol) in code.0.iter_mut().zip(start.chars()) {
        *place = position(symbol).unwrap_or_default();
    }
    code.0[LENGTH - 1] = 0;
    code.0[LENGTH - 1] = ((31 - weighted(&code.0)) * 13 % 31) as u8;
    code.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rand::{SeedableRng, rngs::StdRng};

    fn code(seed: u64) -> ReceiptCode {
        ReceiptCode::new(&mut StdRng::seed_from_u64(seed))
    }

    #[test]
    fn a_code_is_read_however_it_was_written_down() {
        let code = code(7);
        let shown = code.to_string();
        for typed in [
            shown.clone(),
            shown.to_lowercase(),
            shown.replace('-', " "),
            shown.replace('0', "o").replace('1', "l"),
        ] {
            assert_eq!(ReceiptCode::read(&typed), Ok(code.clone()), "{typed}");
        }
    }

    #[test]
    fn only_its_own_hash_opens_the_door() {
        let hash = code(1).hash().unwrap();
        assert!(code(1).matches(&hash));
        assert!(!code(2).matches(&hash));
        assert!(!code(1).matches("not a hash"));
    }

    #[test]
    fn a_code_that_is_too_short_says_so() {
        assert_eq!(ReceiptCode::read("K7M2"), Err(Mistyped::Length));
        assert_eq!(ReceiptCode::read("K7M2-QF4X-9TB!"), Err(Mistyped::Symbol));
    }

    proptest! {
        #[test]
        fn one_wrong_symbol_is_noticed(seed: u64, at in 0..LENGTH, other in 0u8..31) {
            let mut places = code(seed).0;
            prop_assume!(places[at] != other);
            places[at] = other;
            prop_assert_eq!(ReceiptCode::read(&ReceiptCode(places).to_string()), Err(Mistyped::Check));
        }

        #[test]
        fn two_symbols_that_changed_places_are_noticed(seed: u64, a in 0..LENGTH, b in 0..LENGTH) {
            let mut places = code(seed).0;
            prop_assume!(places[a] != places[b]);
            places.swap(a, b);
            prop_assert_eq!(ReceiptCode::read(&ReceiptCode(places).to_string()), Err(Mistyped::Check));
        }

        #[test]
        fn nothing_that_is_typed_breaks_the_reader(typed in ".*") {
            let _ = ReceiptCode::read(&typed);
        }
    }
}
