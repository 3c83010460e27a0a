//! Finding by words: folded text, and each word that somebody looks for at the start of one of its words.

use crate::store::search::{fold, fold_welsh};
use crate::words::Lang;

/// How many words are looked for; more are not needed to find something.
const WORDS: usize = 4;

/// As kept beside a text, a space before each word.
pub fn folded(texts: &[&str], lang: Lang) -> String {
    let text = texts.join(" ");
    let folded = if lang == Lang::Cy { fold_welsh(&text) } else { fold(&text) };
    format!(" {folded}")
}

/// For LIKE: each word that is looked for, or what it may be a mutation of where the reader writes Welsh. Places that are
/// not needed let everything through.
pub fn wanted(typed: &str, lang: Lang) -> [[String; 2]; WORDS] {
    let words = typed.split(|c: char| c.is_whitespace() || c == '-');
    let mut choices = words.filter_map(|word| choices(word, lang));
    std::array::from_fn(|_| choices.next().unwrap_or_else(|| ["%".into(), "%".into()]))
}

fn choices(word: &str, lang: Lang) -> Option<[String; 2]> {
    let folded = fold_welsh(word);
    let mut found = folded.split(' ').filter(|word| !word.is_empty());
    let plain = found.next()?;
    let radical = found.next().filter(|_| lang == Lang::Cy).unwrap_or(plain);
    // Folded words are letters and digits only, so none of them means anything to LIKE.
    Some([plain, radical].map(|word| format!("% {word}%")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_beginning_of_a_word_is_enough() {
        assert_eq!(folded(&["The mini-bus", "was late"], Lang::En), " the mini bus was late");
        assert_eq!(wanted("bus", Lang::En)[0], ["% bus%", "% bus%"]);
    }

    #[test]
    fn a_welsh_reader_finds_a_mutated_word_by_either_form() {
        assert_eq!(wanted("gath", Lang::Cy)[0], ["% gath%", "% cath%"]);
        assert!(folded(&["Y gath"], Lang::Cy).contains(" cath"));
    }

    #[test]
    fn nothing_typed_lets_everything_through_and_signs_mean_nothing() {
        assert!(wanted("  %_ ", Lang::En).iter().flatten().all(|pattern| pattern == "%"));
        assert_eq!(wanted("a b c d e f", Lang::En)[3][0], "% d%");
    }
}
