//! The parts of the conversation and what each asks: a template that a group may change, in both languages.

use crate::words::Worded;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conversation {
    pub parts: Vec<Part>,
    /// For the five minutes at a bedside.
    pub short: Vec<Part>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    pub id: String,
    pub title: Worded,
    pub ask: Worded,
    pub hint: Worded,
}

/// Better said as an outcome, with a scale.
pub const OUTCOME: &str = "outcome";
/// Promises, and what nobody knows yet.
pub const TOGETHER: &str = "together";
/// "We don't know yet, let's find out": open until somebody finds out.
pub const UNKNOWN: &str = "unknown";
/// What somebody found out.
pub const FOUND: &str = "found";

impl Conversation {
    /// The one that every space begins with.
    pub fn starter() -> Conversation {
        serde_json::from_str(include_str!("conversation.json"))
            .expect("the starter is our own, and a test reads it")
    }

    pub fn part(&self, id: &str) -> Option<&Part> {
        self.parts.iter().find(|part| part.id == id)
    }

    /// The part after this one.
    pub fn after(&self, id: &str) -> Option<&Part> {
        let at = self.parts.iter().position(|part| part.id == id)?;
        self.parts.get(at + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;

    #[test]
    fn the_starter_asks_everything_in_both_languages() {
        let starter = Conversation::starter();
        assert_eq!(
            starter.parts.iter().map(|part| &*part.id).collect::<Vec<_>>(),
            ["good", "doing", "tried", OUTCOME, TOGETHER]
        );
        assert_eq!(starter.short.len(), 3);
        for part in starter.parts.iter().chain(&starter.short) {
            assert!(
                Lang::ALL.iter().all(|lang| part.title.get(*lang).is_some() && part.ask.get(*lang).is_some())
            );
        }
    }
}
