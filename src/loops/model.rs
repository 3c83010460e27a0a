//! Contributions, answers, and telling back: what may be said, by whom, and what follows.

use super::words::Words;
use crate::spaces::owed::State;
use crate::spaces::{Loop, Perspective};
use crate::web::{Problems, text};
use crate::words::{Lang, Worded};

/// A key question that contributions are said under.
#[derive(Debug, Clone)]
pub struct Question {
    pub id: String,
    pub number: i64,
    pub words: Worded,
    /// Owes the answers under this question; else the space's answerer does.
    pub answerer_id: Option<String>,
    /// From when on nothing more is said under it: may still be to come.
    pub closed_at: Option<i64>,
    /// By when the answers are owed, where that is not as quickly as the space answers everything.
    pub answer_by: Option<i64>,
    /// How many contributions stand under it.
    pub said: i64,
}

impl Question {
    /// Whether something can still be said under it.
    pub fn is_open(&self, now: i64) -> bool {
        self.closed_at.is_none_or(|at| now < at)
    }
}

/// What somebody said, in their own words and language, and what became of it.
#[derive(Debug, Clone)]
pub struct Contribution {
    pub id: String,
    pub number: i64,
    pub words: String,
    pub lang: Lang,
    pub came_by: CameBy,
    pub said_at: i64,
    /// None when it came without a name: whatever shows this shows nobody by mistake.
    pub person_id: Option<String>,
    pub name: Option<String>,
    /// What they speak from, where they said it without their name and with that.
    pub perspectives: Vec<Perspective>,
    /// To whom the answer comes back, also when they are not named. Never shown.
    pub speaker_id: Option<String>,
    pub typed_by: Option<String>,
    pub typed_by_name: Option<String>,
    pub votes: Votes,
    /// By two keys, or because whoever said it took it back: there are no words here then.
    pub hidden: bool,
    pub taken_back: bool,
    pub owed: Loop,
    pub owed_by_name: String,
}

/// How many agreed, disagreed and passed where it was said first.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Votes {
    pub agrees: i64,
    pub disagrees: i64,
    pub passes: i64,
}

impl Votes {
    pub fn any(&self) -> bool {
        self.agrees + self.disagrees + self.passes > 0
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CameBy {
    Screen,
    Paper,
    Canvas,
    Meeting,
    Import,
    /// Taken here from somebody's own space, or by a group to the space above it.
    Raised,
}

impl CameBy {
    pub const ALL: [CameBy; 6] =
        [CameBy::Screen, CameBy::Paper, CameBy::Canvas, CameBy::Meeting, CameBy::Import, CameBy::Raised];

    pub fn code(self) -> &'static str {
        match self {
            CameBy::Screen => "screen",
            CameBy::Paper => "paper",
            CameBy::Canvas => "canvas",
            CameBy::Meeting => "meeting",
            CameBy::Import => "import",
            CameBy::Raised => "raised",
        }
    }

    pub fn from_code(code: &str) -> Option<CameBy> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// What kind of answer it is. "We did nothing" is a fair answer; silence about why is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Done,
    WillDo,
    Part,
    Nothing,
    Cannot,
}

impl Kind {
    pub const ALL: [Kind; 5] = [Kind::Done, Kind::WillDo, Kind::Part, Kind::Nothing, Kind::Cannot];

    pub fn code(self) -> &'static str {
        match self {
            Kind::Done => "done",
            Kind::WillDo => "will_do",
            Kind::Part => "part",
            Kind::Nothing => "nothing",
            Kind::Cannot => "cannot",
        }
    }

    pub fn from_code(code: &str) -> Option<Kind> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Whether it promises something that somebody then has to do by a date.
    pub fn promises(self) -> bool {
        matches!(self, Kind::WillDo | Kind::Part)
    }
}

/// What happened because of a contribution, and why.
#[derive(Debug, Clone)]
pub struct Answer {
    pub id: String,
    pub number: i64,
    pub kind: Kind,
    pub words: Worded,
    pub reason: Worded,
    pub answered_by: String,
    pub name: String,
    pub answered_at: i64,
    /// The wider space's answer that this one came down from.
    pub from_id: Option<String>,
    pub from_space: Option<Worded>,
    /// What it promised, when it promised something: an action with a date of its own.
    pub promised: Vec<Promised>,
}

/// An action that an answer opened, as pages and letters say it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Promised {
    pub number: i64,
    pub owner: String,
    pub due_at: i64,
    /// Kept, or not; none: not said yet.
    pub kept: Option<bool>,
}

impl Contribution {
    /// What stands in place of words that are not shown.
    pub fn instead(&self, lang: Lang) -> &'static str {
        let w = Words(lang);
        if self.taken_back { w.was_taken_back() } else { w.hidden() }
    }

    /// Who said it, as far as they agreed to say: a name, what they speak from, or nobody.
    pub fn said_by(&self, lang: Lang) -> String {
        let w = Words(lang);
        match &self.name {
            Some(name) => name.clone(),
            None if self.perspectives.is_empty() => w.nameless().into(),
            None => {
                let sw = crate::spaces::words::Words(lang);
                let each: Vec<String> =
                    self.perspectives.iter().map(|one| sw.perspective_short(one.code())).collect();
                w.nameless_who(each.join(", "))
            }
        }
    }
}

/// Who may answer: whoever owes it, and the holders of the keys, so that nobody's absence leaves it unanswered.
pub fn may_answer(owed: &Loop, person_id: &str, holds_key: bool) -> bool {
    owed.state.is_owed() && (owed.owed_by == person_id || holds_key)
}

/// Who may say whether an answer answers them: whoever spoke, and nobody else.
pub fn spoke(contribution: &Contribution, person_id: &str) -> bool {
    contribution.speaker_id.as_deref() == Some(person_id)
}

/// Who may write down what somebody said on paper or by telephone about their answer: whoever typed their words in, and
/// the holders of the keys. That it does not answer them, never that it does: nobody closes a loop for somebody else.
pub fn may_write_down(contribution: &Contribution, person_id: &str, holds_key: bool) -> bool {
    !spoke(contribution, person_id) && (holds_key || contribution.typed_by.as_deref() == Some(person_id))
}

/// "This does not answer me" is said once for each contribution, of an answer that was given.
pub fn may_reopen(owed: &Loop, reopened_before: bool) -> bool {
    matches!(owed.state, State::Answered) && !reopened_before
}

pub const LONGEST: usize = 4000;

/// Checks what somebody wants to say.
///
/// # Errors
/// The field `words`, in the reader's language.
pub fn check_words(typed: &str, w: &Words) -> Result<String, Problems> {
    text::clean(typed, LONGEST).map_err(|problem| {
        Problems::one(
            "words",
            match problem {
                text::TextProblem::Empty => w.say_empty().to_string(),
                text::TextProblem::TooLong { .. } => w.say_too_long(LONGEST as i64),
                text::TextProblem::Strange => w.say_strange().to_string(),
            },
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn owed(state: State) -> Loop {
        Loop { id: "l".into(), contribution_id: "c".into(), owed_by: "dewi".into(), due_at: 100, state }
    }

    #[test]
    fn an_answer_is_late_from_its_date_on_and_only_while_it_is_owed() {
        assert!(!owed(State::Waiting).is_late(100));
        assert!(owed(State::Waiting).is_late(101));
        assert!(owed(State::Reopened).is_late(101));
        assert!(!owed(State::Answered).is_late(101));
    }

    #[test]
    fn whoever_owes_it_or_holds_a_key_may_answer() {
        assert!(may_answer(&owed(State::Waiting), "dewi", false));
        assert!(may_answer(&owed(State::Reopened), "ifan", true));
        assert!(!may_answer(&owed(State::Waiting), "nia", false));
        assert!(!may_answer(&owed(State::Settled), "dewi", true));
    }

    #[test]
    fn this_does_not_answer_me_is_heard_once() {
        assert!(may_reopen(&owed(State::Answered), false));
        assert!(!may_reopen(&owed(State::Answered), true));
        assert!(!may_reopen(&owed(State::Waiting), false));
    }
}
