//! The five questions that a space begins with, for each level: data, not code. Holders of a key may put them otherwise.

use crate::spaces::Level;
use crate::web::Value;
use crate::words::{Lang, Worded};
use serde::Deserialize;

/// One of the five questions, in the words it has from some day on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    pub value: Value,
    /// The first is 1.
    pub version: i64,
    pub words: Worded,
    pub example: Worded,
}

impl Question {
    /// As a reader of this language is shown it.
    pub fn said(&self, lang: &Lang) -> &str {
        self.words.in_lang(*lang)
    }

    pub fn example(&self, lang: &Lang) -> &str {
        self.example.in_lang(*lang)
    }

    /// The language it is shown in, where that is not the reader's own.
    pub fn marked(&self, lang: &Lang) -> &'static str {
        let shown = self.words.lang_of(*lang);
        if shown == *lang { "" } else { shown.code() }
    }

    /// The field for a remark on it.
    pub fn remark_field(&self) -> String {
        format!("{}_remark", self.value.key())
    }
}

#[derive(Deserialize)]
struct Template {
    questions: Vec<Written>,
}

#[derive(Deserialize)]
struct Written {
    value: String,
    question: Worded,
    example: Worded,
}

/// The questions that a space of this level begins with, in the order of the values.
pub fn starter(level: Level) -> Vec<Question> {
    let json = match level {
        Level::Individual => include_str!("templates/individual.json"),
        Level::Group => include_str!("templates/group.json"),
        Level::Strategic => include_str!("templates/strategic.json"),
    };
    let template: Template = serde_json::from_str(json).expect("a test reads every template");
    let written = template.questions.into_iter().filter_map(|written| {
        let value = Value::from_key(&written.value)?;
        Some(Question { value, version: 1, words: written.question, example: written.example })
    });
    written.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_level_asks_about_the_five_values_in_both_languages() {
        for level in Level::ALL {
            let questions = starter(level);
            assert_eq!(questions.iter().map(|one| one.value).collect::<Vec<_>>(), Value::ALL);
            for text in questions.iter().flat_map(|one| [&one.words, &one.example]) {
                assert!(Lang::ALL.iter().all(|lang| text.get(*lang).is_some()), "{level:?}: {text:?}");
            }
        }
    }

    #[test]
    fn each_level_asks_in_its_own_way() {
        let [individual, group, strategic] = Level::ALL.map(starter);
        assert!(individual.iter().zip(&group).all(|(one, other)| one.words != other.words));
        assert!(strategic.iter().zip(&group).all(|(one, other)| one.words != other.words));
    }
}
