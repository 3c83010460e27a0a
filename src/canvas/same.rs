//! Whether two people wrote the same words, whatever their capitals, spaces and full stops.

use super::board::{Board, Card};
use std::collections::HashMap;
use unicode_normalization::UnicodeNormalization;

/// What lies on a board, to be crossed off copy by copy. "Nia" may stand under *who with* in two rows, and twice in one.
pub struct Lying(HashMap<(String, String, String), usize>);

impl Lying {
    pub fn on(board: &Board) -> Lying {
        let mut lying = HashMap::new();
        for Card { row, column, text, .. } in board.cards() {
            *lying.entry((row.clone(), column.clone(), bare(text))).or_default() += 1;
        }
        Lying(lying)
    }

    /// Crosses off one card of this cell that says the same; false when there is none (left).
    pub fn cross_off(&mut self, row: &str, column: &str, text: &str) -> bool {
        let left = self.0.get_mut(&(row.to_owned(), column.to_owned(), bare(text)));
        let left = left.filter(|left| **left > 0);
        left.map(|left| *left -= 1).is_some()
    }
}

/// The letters and digits alone, small. Accents stay: `mor` and `môr` are not the same word.
pub fn bare(text: &str) -> String {
    let folded: String = text.nfkc().flat_map(char::to_lowercase).collect();
    let bare: String = folded.nfc().filter(|c| c.is_alphanumeric() || is_sign(*c)).collect();
    // Words in which there is nothing but signs (a smile, a question mark) are compared as they are.
    if bare.is_empty() { folded.split_whitespace().collect() } else { bare }
}

/// `5 + 5` and `5 - 5` say different things, and so do the vowels of some scripts and £ and $.
fn is_sign(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
        || matches!(c, '+' | '-' | '<' | '>' | '=' | '%' | '£' | '€' | '$')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(one: &str, other: &str) -> bool {
        bare(one) == bare(other)
    }

    #[test]
    fn capitals_spaces_and_full_stops_do_not_make_another_card() {
        assert!(same("A quiet room,  for carers.", "a quiet room for carers"));
        assert!(same("Ystafell dawel", " YSTAFELL\nDAWEL! "));
        assert!(same("ty\u{302} bach", "Tŷ bach"));
    }

    #[test]
    fn other_words_are_another_card() {
        assert!(!same("Môr", "Mor"));
        assert!(!same("£5 a day", "$5 a day"));
        assert!(!same("?", "!"));
        assert!(same("🙂", " 🙂"));
    }
}
