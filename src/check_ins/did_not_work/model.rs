//! Something that did not work, and who may read what of it.

use crate::words::{Lang, Worded};

#[derive(Debug, Clone)]
pub struct Lesson {
    pub id: String,
    pub space_code: String,
    pub space_name: Worded,
    pub number: i64,
    pub tried: String,
    pub happened: String,
    pub learned: String,
    pub lang: Lang,
    /// As people say it: "last spring". May be empty.
    pub roughly: String,
    /// Whether its writer gives their name.
    pub named: bool,
    /// None once they were erased.
    pub written_by: Option<String>,
    pub writer: Option<String>,
    /// The action that was not kept.
    pub action: Option<i64>,
    /// May be read in the spaces above and below.
    pub outside: bool,
    /// Whoever reads it now is in its space.
    pub inside: bool,
}

/// Something about to be written down.
#[derive(Debug, Clone)]
pub struct NewLesson {
    pub space_id: String,
    pub tried: String,
    pub happened: String,
    pub learned: String,
    pub lang: Lang,
    pub roughly: String,
    pub named: bool,
    pub outside: bool,
    pub action: Option<i64>,
    pub written_by: String,
}

impl Lesson {
    /// On paper and when read out: `TEG4K7-12`.
    pub fn reference(&self) -> String {
        format!("{}-{}", self.space_code, self.number)
    }

    /// Its page, without the language. It opens to those in its space.
    pub fn page(&self) -> String {
        format!("/spaces/{}/did-not-work/{}", self.space_code, self.number)
    }

    /// A name is read in the space, and nowhere else.
    pub fn signed(&self) -> Option<&str> {
        self.writer.as_deref().filter(|_| self.named && self.inside)
    }

    /// Letting others read it is for whoever wrote it. Taking that back is for a holder of a key as well.
    pub fn may_turn(&self, outside: bool, person_id: &str, holds_key: bool) -> bool {
        self.written_by.as_deref() == Some(person_id) || (!outside && holds_key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lesson(named: bool, inside: bool) -> Lesson {
        Lesson {
            id: String::new(),
            space_code: "TEG4K7".into(),
            space_name: Worded::default(),
            number: 12,
            tried: "A poster in the surgery".into(),
            happened: "Nobody came".into(),
            learned: "Ask people where they are".into(),
            lang: Lang::En,
            roughly: String::new(),
            named,
            written_by: Some("carys".into()),
            writer: Some("Carys Bowen".into()),
            action: None,
            outside: true,
            inside,
        }
    }

    #[test]
    fn a_name_is_read_in_the_space_and_only_if_it_was_given() {
        assert_eq!(lesson(true, true).signed(), Some("Carys Bowen"));
        assert_eq!(lesson(true, false).signed(), None);
        assert_eq!(lesson(false, true).signed(), None);
    }

    #[test]
    fn only_its_writer_lets_others_read_it_and_a_key_holder_too_can_take_that_back() {
        let lesson = lesson(true, true);
        assert!(lesson.may_turn(true, "carys", false) && lesson.may_turn(false, "carys", false));
        assert!(!lesson.may_turn(true, "dewi", true) && lesson.may_turn(false, "dewi", true));
        assert!(!lesson.may_turn(false, "nia", false));
    }
}
