//! Text made plain so that searching finds it: `ty` finds `tŷ`, and `cath` finds `y gath`.
//!
//! Keep [`fold`] of a text in the search column (FTS5 or `tsvector('simple')`), and look with [`wanted`].

mod mutations;

use unicode_normalization::UnicodeNormalization;

use super::Engine;

/// The words of `text`, lower-case and without accents, one space between. If it looks like Welsh, then as
/// [`fold_welsh`].
pub fn fold(text: &str) -> String {
    let words = words(text);
    if mutations::looks_welsh(&words) { with_radicals(words) } else { words.join(" ") }
}

/// As [`fold`], for what is known to be Welsh: each word that may be mutated is followed by the words it may stand for
/// (`gath` by `cath`).
pub fn fold_welsh(text: &str) -> String {
    with_radicals(words(text))
}

/// What somebody typed, for `MATCH $1` on SQLite and `to_tsquery('simple', $1)` on PostgreSQL. Every word must be there,
/// or one that begins so. `welsh`: the reader writes Welsh, so a mutated word also finds the plain one. `None` when
/// there is no word in it.
pub fn wanted(engine: Engine, typed: &str, welsh: bool) -> Option<String> {
    let each = words(typed).into_iter().map(|word| {
        let mut choices = if welsh { mutations::radicals(&word) } else { Vec::new() };
        choices.insert(0, word);
        match engine {
            Engine::Sqlite => format!("({})", starting_with(&choices, '"', "*").join(" OR ")),
            Engine::Postgres => format!("({})", starting_with(&choices, '\'', ":*").join(" | ")),
        }
    });
    let all: Vec<String> = each.collect();
    let and = if engine == Engine::Sqlite { " AND " } else { " & " };
    (!all.is_empty()).then(|| all.join(and))
}

/// In quotes: a word is letters and digits only, but the letters may be from any script.
fn starting_with(words: &[String], quote: char, star: &str) -> Vec<String> {
    words.iter().map(|word| format!("{quote}{word}{quote}{star}")).collect()
}

fn with_radicals(words: Vec<String>) -> String {
    let mut out = Vec::with_capacity(words.len() * 2);
    for word in words {
        let radicals = mutations::radicals(&word);
        out.push(word);
        out.extend(radicals);
    }
    out.join(" ")
}

fn words(text: &str) -> Vec<String> {
    let plain = plain(text);
    plain.split(|c: char| !is_part_of_word(c)).map(without_tail).filter(|word| !word.is_empty()).collect()
}

/// Lower-case, Latin accents gone. The signs of other scripts stay: without its vowels Hindi is not Hindi.
fn plain(text: &str) -> String {
    let is_accent = |c: &char| ('\u{300}'..='\u{36f}').contains(c);
    let stripped: String = text.nfkd().filter(|c| !is_accent(c)).flat_map(char::to_lowercase).collect();
    let mut out = String::with_capacity(stripped.len());
    for c in stripped.nfc().filter(|c| !is_accent(c)) {
        match c {
            'ß' => out.push_str("ss"),
            'æ' => out.push_str("ae"),
            'œ' => out.push_str("oe"),
            'þ' => out.push_str("th"),
            'ø' => out.push('o'),
            'ł' => out.push('l'),
            'đ' | 'ð' => out.push('d'),
            'ı' => out.push('i'),
            '’' | 'ʼ' | '‘' | '`' => out.push('\''),
            c => out.push(c),
        }
    }
    out
}

fn is_part_of_word(c: char) -> bool {
    c == '\'' || c.is_alphanumeric() || unicode_normalization::char::is_combining_mark(c)
}

/// `teulu'r` is `teulu`, `it's` is `it`, but `O'Brien` is one word.
fn without_tail(word: &str) -> String {
    let word = word.trim_matches('\'');
    match word.rsplit_once('\'') {
        Some((front, tail)) if tail.chars().count() <= 2 => front.replace('\'', ""),
        _ => word.replace('\'', ""),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn someone_without_welsh_keys_finds_ty() {
        assert_eq!(fold("Tŷ"), "ty");
        assert_eq!(fold("CAFÉ Łódź"), "cafe lodz");
    }

    #[test]
    fn composed_and_decomposed_letters_are_the_same() {
        assert_eq!(fold("w\u{302}yr"), fold("ŵyr"));
    }

    #[test]
    fn the_tail_after_an_apostrophe_is_not_part_of_the_word() {
        assert_eq!(words("Teulu’r ysgol, it's O'Brien"), ["teulu", "ysgol", "it", "obrien"]);
    }

    #[test]
    fn the_vowels_of_other_scripts_stay() {
        assert_eq!(fold("हिन्दी"), "हिन्दी");
        assert_eq!(fold("한국어"), "한국어");
    }

    #[test]
    fn a_mutated_word_is_found_by_the_word_in_the_dictionary() {
        let text = fold("Mae'r gath yn fy nhŷ, yng Nghaerdydd gyda fy mrawd a'i ferch o'r ardd");
        for word in ["cath", "ty", "caerdydd", "brawd", "merch", "gardd"] {
            assert!(text.split(' ').any(|found| found == word), "{word} in {text}");
        }
    }

    #[test]
    fn english_is_left_as_it_is() {
        assert_eq!(fold("The best day to go down is Monday"), "the best day to go down is monday");
    }

    #[test]
    fn short_welsh_is_folded_when_we_know_it_is_welsh() {
        assert_eq!(fold_welsh("Gardd gymunedol"), "gardd cardd gymunedol cymunedol");
    }

    #[test]
    fn what_is_typed_cannot_break_out_of_its_quotes() {
        assert_eq!(
            wanted(Engine::Sqlite, "x\" OR (\"y", false).as_deref(),
            Some("(\"x\"*) AND (\"or\"*) AND (\"y\"*)")
        );
        assert_eq!(
            wanted(Engine::Postgres, "tŷ 'a | b", false).as_deref(),
            Some("('ty':*) & ('a':*) & ('b':*)")
        );
        assert_eq!(wanted(Engine::Postgres, " '!? ", false), None);
    }

    #[test]
    fn a_welsh_reader_may_type_the_mutated_word() {
        assert_eq!(wanted(Engine::Sqlite, "gath", true).as_deref(), Some("(\"gath\"* OR \"cath\"*)"));
    }
}
