//! Words that somebody typed, made safe to keep: trimmed, one way of writing each letter, nothing invisible in them.

use super::words::Words;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextProblem {
    Empty,
    TooLong { most: usize, over: usize },
    Strange,
}

impl TextProblem {
    /// The problem in words: `problem.say(&frame.fw)`.
    pub(crate) fn say(self, w: &Words) -> String {
        match self {
            TextProblem::Empty => w.text_empty().into(),
            TextProblem::TooLong { most, over } => w.text_too_long(most, over as i64),
            TextProblem::Strange => w.text_strange().into(),
        }
    }
}

/// Text of several lines, of at most `max` characters as people count them (not bytes).
pub fn clean(typed: &str, max: usize) -> Result<String, TextProblem> {
    checked(typed.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n"), max)
}

/// Text of one line: a name, a title. Every run of white space becomes one space.
pub fn line(typed: &str, max: usize) -> Result<String, TextProblem> {
    checked(typed.split_whitespace().collect::<Vec<_>>().join(" "), max)
}

/// As `clean`, for a field that may be left empty.
pub fn clean_or_none(typed: &str, max: usize) -> Result<Option<String>, TextProblem> {
    unless_empty(clean(typed, max))
}

/// As `line`, for a field that may be left empty.
pub fn line_or_none(typed: &str, max: usize) -> Result<Option<String>, TextProblem> {
    unless_empty(line(typed, max))
}

/// What a text may hold that was never checked, such as a card that others edit live: without what `clean` would refuse.
pub fn tidied(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n");
    let text: String = text.chars().filter(|c| !strange(*c)).collect();
    text.trim().nfc().collect()
}

/// A spreadsheet takes what begins so for something to work out; after an apostrophe it is a text.
pub fn harmless(cell: &str) -> String {
    let begins =
        |c: char| matches!(c, '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠');
    if cell.starts_with(begins) || cell.trim_start().starts_with(begins) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

fn checked(text: String, max: usize) -> Result<String, TextProblem> {
    let text: String = text.nfc().filter(|c| !no_width(*c)).collect();
    let text = text.trim().to_owned();
    if text.chars().any(strange) || piles_marks(&text) {
        return Err(TextProblem::Strange);
    }
    if !text.chars().any(can_be_seen) {
        return Err(TextProblem::Empty);
    }
    match text.chars().count() {
        count if count > max => Err(TextProblem::TooLong { most: max, over: count - max }),
        _ => Ok(text),
    }
}

fn unless_empty(found: Result<String, TextProblem>) -> Result<Option<String>, TextProblem> {
    match found {
        Err(TextProblem::Empty) => Ok(None),
        found => found.map(Some),
    }
}

/// Control characters, and the marks that make text read in another order than it is written.
fn strange(c: char) -> bool {
    let turns_direction = matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    (c.is_control() && c != '\n' && c != '\t') || turns_direction || c == '\u{FEFF}'
}

/// Letters that nobody sees and that change nothing about their neighbours. They come with what is copied from other
/// pages, and are left out.
fn no_width(c: char) -> bool {
    matches!(
        c,
        '\u{34F}' | '\u{115F}' | '\u{1160}' | '\u{180E}' | '\u{200B}' | '\u{2060}'..='\u{2064}' | '\u{3164}' | '\u{FFA0}' | '\u{E0000}'..='\u{E007F}'
    )
}

/// What joins or shapes its neighbours is nothing by itself.
fn can_be_seen(c: char) -> bool {
    let shapes = matches!(c, '\u{AD}' | '\u{200C}'..='\u{200F}' | '\u{2800}' | '\u{FE00}'..='\u{FE0F}');
    !c.is_whitespace() && !shapes && !is_combining_mark(c)
}

/// No language puts more marks than a few on a letter; a pile of them is drawn over what stands around.
fn piles_marks(text: &str) -> bool {
    let mut pile = 0;
    text.chars().any(|c| {
        pile = if is_combining_mark(c) { pile + 1 } else { 0 };
        pile > 8
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_typed_stays_as_they_typed_it() {
        assert_eq!(clean("  Shwmae!\r\nTŷ 👩‍🦽 \n", 50).unwrap(), "Shwmae!\nTŷ 👩‍🦽");
    }

    #[test]
    fn a_circumflex_typed_apart_is_the_same_letter() {
        assert_eq!(clean("ty\u{302}", 5).unwrap(), "tŷ");
    }

    #[test]
    fn a_name_is_one_line() {
        assert_eq!(line(" Carys \n  Bowen ", 40).unwrap(), "Carys Bowen");
    }

    #[test]
    fn nothing_but_space_is_nothing() {
        assert_eq!(clean(" \n\t ", 5), Err(TextProblem::Empty));
        assert_eq!(clean_or_none(" \n\t ", 5), Ok(None));
        assert_eq!(line("\u{200B}\u{3164} \u{200D}\u{2800}", 5), Err(TextProblem::Empty));
        assert_eq!(line("Ca\u{200B}rys\u{2060}", 5).unwrap(), "Carys");
    }

    #[test]
    fn too_long_says_by_how_much() {
        assert_eq!(clean("ŵŵŵŵŵ", 3), Err(TextProblem::TooLong { most: 3, over: 2 }));
    }

    #[test]
    fn what_was_never_checked_can_be_tidied_so_that_nobody_is_stuck() {
        let tidy = tidied(" a\u{202E}b\0\r\nty\u{302}\u{2028}👩‍🦽 ");
        assert_eq!(tidy, "ab\ntŷ\n👩‍🦽");
        assert_eq!(clean(&tidy, 20), Ok(tidy));
    }

    #[test]
    fn text_that_hides_or_turns_itself_round_is_refused() {
        let pile = format!("Z{}", "\u{30D}".repeat(9));
        for typed in [&pile, "a\0b", "a\u{202E}b", "a\u{2066}b", "a\u{1b}[31m", "a\u{85}b"] {
            assert_eq!(clean(typed, 20), Err(TextProblem::Strange), "{typed:?}");
        }
    }
}
