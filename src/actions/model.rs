//! An action, where it stands, and who may say what became of it.

use crate::spaces::Perspective;
use crate::words::{Lang, Worded, dates};

#[derive(Debug, Clone)]
pub struct Action {
    pub id: String,
    pub space_id: String,
    pub space_code: String,
    pub space_name: Worded,
    pub number: i64,
    /// What is done, in the language it was written in.
    pub words: String,
    pub lang: Lang,
    pub owner_id: String,
    pub owner: String,
    /// Has left the space, and can no longer say what became of it.
    pub owner_gone: bool,
    /// The start of the day by which it is done. It is not late before that day is over.
    pub due_at: i64,
    pub made_by: String,
    pub maker: String,
    pub made_at: i64,
    /// The answer that promised it, and the first contribution which that answers.
    pub answer_id: Option<String>,
    pub answers: Option<i64>,
    /// The card it grew from, and the number of its canvas.
    pub card_id: Option<String>,
    pub canvas: Option<i64>,
    pub said: Option<Said>,
}

/// What became of it, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    pub kept: bool,
    /// Never empty for one that was not kept.
    pub why: String,
    pub by_id: String,
    pub by: String,
    pub at: i64,
}

/// An action about to be made.
#[derive(Debug, Clone)]
pub struct NewAction {
    pub space_id: String,
    pub words: String,
    pub lang: Lang,
    pub owner_id: String,
    pub due_at: i64,
    pub made_by: String,
    pub answer_id: Option<String>,
    pub card_id: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    Open,
    Late,
    Kept,
    NotKept,
}

impl State {
    pub fn code(self) -> &'static str {
        match self {
            State::Open => "open",
            State::Late => "late",
            State::Kept => "kept",
            State::NotKept => "not_kept",
        }
    }
}

/// With which right somebody says what became of an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Voice {
    /// It is theirs.
    Own,
    /// They type in what its owner told them, and have read it back.
    TypesFor,
    /// Its owner has gone, so anybody here says it.
    ForOneGone,
}

impl Action {
    /// On paper and when read out: `TEG4K7-12`.
    pub fn reference(&self) -> String {
        format!("{}-{}", self.space_code, self.number)
    }

    /// Its page, without the language.
    pub fn page(&self) -> String {
        format!("/spaces/{}/actions/{}", self.space_code, self.number)
    }

    pub fn state(&self, now: i64) -> State {
        match &self.said {
            Some(said) if said.kept => State::Kept,
            Some(_) => State::NotKept,
            None if dates::days_until(now, self.due_at) < 0 => State::Late,
            None => State::Open,
        }
    }

    pub fn voice_of(&self, person_id: &str) -> Voice {
        match (self.owner_id == person_id, self.owner_gone) {
            (true, _) => Voice::Own,
            (false, true) => Voice::ForOneGone,
            (false, false) => Voice::TypesFor,
        }
    }
}

/// The actions of a space as they hang on the wall.
#[derive(Debug, Default)]
pub struct Board {
    /// The longest awaited first.
    pub late: Vec<Action>,
    pub open: Vec<Action>,
    /// What was said last comes first.
    pub kept: Vec<Action>,
    pub not_kept: Vec<Action>,
}

impl Board {
    pub fn of(mut actions: Vec<Action>, now: i64) -> Board {
        let mut board = Board::default();
        actions.sort_by_key(|action| (action.due_at, action.number));
        for action in actions {
            match action.state(now) {
                State::Late => board.late.push(action),
                State::Open => board.open.push(action),
                State::Kept => board.kept.push(action),
                State::NotKept => board.not_kept.push(action),
            }
        }
        for settled in [&mut board.kept, &mut board.not_kept] {
            settled.sort_by_key(|action| std::cmp::Reverse(action.said.as_ref().map(|said| said.at)));
        }
        board
    }

    pub fn is_empty(&self) -> bool {
        [&self.late, &self.open, &self.kept, &self.not_kept].iter().all(|part| part.is_empty())
    }
}

/// In whose hands the actions are: how many of all are owned by people who are not staff.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Share {
    pub not_staff: usize,
    pub all: usize,
}

impl Share {
    /// From each action's owner's perspectives, gone or not. Saying nothing about oneself is not being staff.
    pub fn of(owners: &[Vec<Perspective>]) -> Share {
        let staff = owners.iter().filter(|owner| owner.iter().any(|one| one.is_staff())).count();
        Share { not_staff: owners.len() - staff, all: owners.len() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: i64 = 1_772_539_200_000;
    const DAY: i64 = 24 * 3600 * 1000;

    fn action(number: i64, due_at: i64, said: Option<bool>) -> Action {
        Action {
            id: number.to_string(),
            space_id: String::new(),
            space_code: "TEG4K7".into(),
            space_name: Worded::default(),
            number,
            words: "Ring the taxi firm".into(),
            lang: Lang::En,
            owner_id: "carys".into(),
            owner: "Carys Bowen".into(),
            owner_gone: false,
            due_at,
            made_by: "carys".into(),
            maker: "Carys Bowen".into(),
            made_at: 0,
            answer_id: None,
            answers: None,
            card_id: None,
            canvas: None,
            said: said.map(|kept| Said {
                kept,
                why: "…".into(),
                by_id: "carys".into(),
                by: "Carys Bowen".into(),
                at: NOON + number,
            }),
        }
    }

    #[test]
    fn what_is_due_today_is_not_late_before_the_day_is_over() {
        let today = dates::after_days(NOON, 0);
        assert_eq!(action(1, today, None).state(NOON), State::Open);
        assert_eq!(action(1, today, None).state(NOON + DAY), State::Late);
        assert_eq!(action(1, today, Some(true)).state(NOON + DAY), State::Kept);
        assert_eq!(action(1, today, Some(false)).state(NOON + DAY), State::NotKept);
    }

    #[test]
    fn the_longest_awaited_hangs_at_the_top() {
        let all = [
            action(1, NOON + 5 * DAY, None),
            action(2, NOON - 2 * DAY, None),
            action(3, NOON - 9 * DAY, None),
            action(4, NOON + DAY, None),
            action(5, NOON, Some(true)),
            action(6, NOON, Some(true)),
            action(7, NOON, Some(false)),
        ];
        let board = Board::of(all.to_vec(), NOON);
        let numbers = |part: &[Action]| part.iter().map(|action| action.number).collect::<Vec<_>>();
        assert_eq!(numbers(&board.late), [3, 2]);
        assert_eq!(numbers(&board.open), [4, 1]);
        assert_eq!(numbers(&board.kept), [6, 5]);
        assert_eq!(numbers(&board.not_kept), [7]);
    }

    #[test]
    fn the_owner_says_and_others_only_type_it_in() {
        let mut action = action(1, NOON, None);
        assert_eq!(action.voice_of("carys"), Voice::Own);
        assert_eq!(action.voice_of("dewi"), Voice::TypesFor);
        action.owner_gone = true;
        assert_eq!(action.voice_of("dewi"), Voice::ForOneGone);
    }

    #[test]
    fn a_carer_who_also_works_here_counts_as_staff() {
        use Perspective::{Cares, Partner, Uses, Works};
        let owners = [vec![Cares], vec![Cares, Works], vec![Uses], vec![Partner], vec![]];
        assert_eq!(Share::of(&owners), Share { not_staff: 4, all: 5 });
    }
}
