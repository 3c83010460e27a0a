//! Something typed that needs putting right. The page comes back with all that was typed and says what, field by field.

use super::text;
use super::words::Words;
use crate::words::{Lang, Worded};
use std::fmt::Display;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems(Vec<Problem>);

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub field: String,
    pub message: String,
}

impl Problems {
    pub fn new() -> Problems {
        Problems::default()
    }

    pub fn one(field: &str, message: impl Display) -> Problems {
        let mut problems = Problems::new();
        problems.add(field, message);
        problems
    }

    pub fn add(&mut self, field: &str, message: impl Display) {
        self.0.push(Problem { field: field.to_string(), message: message.to_string() });
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The first thing to put right in this field.
    pub fn get(&self, field: &str) -> Option<&str> {
        self.iter().find(|problem| problem.field == field).map(|problem| problem.message.as_str())
    }

    pub fn has(&self, field: &str) -> bool {
        self.get(field).is_some()
    }

    pub fn iter(&self) -> std::slice::Iter<'_, Problem> {
        self.0.iter()
    }

    /// Reads a text that is there in one language at least, from the fields `what_en` and `what_cy`. What is wrong is said
    /// beside the field it is in; that nothing was written, beside the reader's own.
    pub fn take_both(
        &mut self,
        what: &str,
        typed: [(Lang, &str); 2],
        lang: Lang,
        most: usize,
        empty: &str,
    ) -> Worded {
        let (mut worded, before) = (Worded::default(), self.0.len());
        for (written_in, typed) in typed {
            match text::clean_or_none(typed, most) {
                Ok(text) => worded = worded.and(written_in, text.unwrap_or_default()),
                Err(problem) => {
                    self.add(&format!("{what}_{}", written_in.code()), problem.say(&Words(lang)));
                }
            }
        }
        if worded.is_empty() && self.0.len() == before {
            self.add(&format!("{what}_{}", lang.code()), empty);
        }
        worded
    }

    /// Reads one field: what was found, or a problem noted and the empty value in its place, so that all fields
    /// are read before the page comes back.
    pub fn take<T: Default, E: Display>(&mut self, field: &str, found: Result<T, E>) -> T {
        found.unwrap_or_else(|problem| {
            self.add(field, problem);
            T::default()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_shows_its_first_problem() {
        let mut problems = Problems::one("name", "Write your name");
        problems.add("name", "Too long");
        assert_eq!(problems.get("name"), Some("Write your name"));
        assert_eq!(problems.get("day"), None);
    }

    #[test]
    fn every_field_is_read_before_the_page_comes_back() {
        let mut problems = Problems::new();
        let day: i64 = problems.take("day", Err("When?"));
        let name = problems.take::<_, String>("name", Ok("Ifan".to_string()));
        assert_eq!((day, name.as_str()), (0, "Ifan"));
        assert_eq!(problems.iter().count(), 1);
    }
}
