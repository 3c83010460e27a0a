//! The lists that the forms of a space offer.

use super::model::{Level, Perspective, Side};
use super::words::Words;
use crate::people::Channel;
use crate::web::Choice;
use crate::words::Lang;

pub fn levels(w: &Words) -> Vec<Choice> {
    let choice =
        |level: &Level| Choice::new(level.code(), w.level(level.code())).hint(w.level_hint(level.code()));
    Level::ALL.iter().map(choice).collect()
}

pub fn sides(w: &Words) -> Vec<Choice> {
    vec![
        Choice::new(Side::Organisation.code(), w.side_organisation()),
        Choice::new(Side::Lived.code(), w.side_lived()),
    ]
}

/// "Prefer not to say", which is an answer.
pub const UNSAID: &str = "unsaid";

pub fn perspectives(w: &Words) -> Vec<Choice> {
    let each = Perspective::ALL.iter().map(|one| Choice::new(one.code(), w.perspective(one.code())));
    each.chain([Choice::new(UNSAID, w.unsaid())]).collect()
}

/// Whether somebody chose to say nothing and something.
pub fn contradict(codes: &[String]) -> bool {
    codes.len() > 1 && codes.iter().any(|code| code == UNSAID)
}

/// By email only where this Plethu sends any.
pub fn channels(w: &Words, mails: bool) -> Vec<Choice> {
    let there = Channel::ALL.iter().filter(|one| mails || **one != Channel::Email);
    there.map(|one| Choice::new(one.code(), w.hears(one.code()))).collect()
}

/// The reader's own language first.
pub fn own_first(lang: Lang) -> Vec<Lang> {
    let mut langs = Lang::ALL.to_vec();
    langs.sort_by_key(|one| *one != lang);
    langs
}
