//! Words that somebody typed, made safe to keep: trimmed, one way of writing each letter, nothing invisible in them.

use super::words::Words;
use unicode_normalization::UnicodeNormalization;

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

fn checked(text: String, max: usize) -> Result<String, TextProblem> {
    let text: String = text.trim().nfc().collect();
    if text.chars().any(strange) {
        return Err(TextProblem::Strange);
    }
    match text.chars().count() {
        0 => Err(TextProblem::Empty),
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
        for typed in ["a\0b", "a\u{202E}b", "a\u{2066}b", "a\u{1b}[31m", "a\u{85}b"] {
            assert_eq!(clean(typed, 20), Err(TextProblem::Strange), "{typed:?}");
        }
    }
}
