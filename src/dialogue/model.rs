//! A dialogue, and what may be done in it when.

use crate::loops::Question;
use crate::words::Worded;

/// A conversation around a few key questions, with a day until which people take part and one by which they hear back.
#[derive(Debug, Clone)]
pub struct Dialogue {
    pub id: String,
    pub number: i64,
    pub title: Worded,
    pub can_change: Worded,
    pub cannot_change: Worded,
    /// The last moment to take part.
    pub until: i64,
    /// The last moment of the day by which everything said is answered.
    pub answer_by: i64,
    /// `polis:7wmvbjcjhp`, when it was held elsewhere.
    pub source: Option<String>,
    /// How often votes were taken out or joined since it began.
    pub recounts: i64,
    /// The name of whoever opened it.
    pub opened_by: String,
    pub opened_at: i64,
    pub questions: Vec<Question>,
}

impl Dialogue {
    pub fn is_open(&self, now: i64) -> bool {
        now <= self.until
    }

    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == id)
    }
}

/// What somebody says to a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    Agree,
    Disagree,
    Pass,
}

impl Choice {
    pub const ALL: [Choice; 3] = [Choice::Agree, Choice::Disagree, Choice::Pass];

    pub fn code(self) -> &'static str {
        match self {
            Choice::Agree => "agree",
            Choice::Disagree => "disagree",
            Choice::Pass => "pass",
        }
    }

    pub fn from_code(code: &str) -> Option<Choice> {
        Self::ALL.into_iter().find(|choice| choice.code() == code)
    }

    /// As kept, and as an export of Polis writes it: 1, -1 or 0.
    pub fn sign(self) -> i64 {
        match self {
            Choice::Agree => 1,
            Choice::Disagree => -1,
            Choice::Pass => 0,
        }
    }

    pub fn from_sign(sign: i64) -> Choice {
        match sign {
            1 => Choice::Agree,
            -1 => Choice::Disagree,
            _ => Choice::Pass,
        }
    }
}

/// So many key questions at most: a dialogue is around a few.
pub const MOST_QUESTIONS: usize = 5;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_is_kept_as_polis_writes_it() {
        for choice in Choice::ALL {
            assert_eq!(Choice::from_sign(choice.sign()), choice);
            assert_eq!(Choice::from_code(choice.code()), Some(choice));
        }
    }
}
