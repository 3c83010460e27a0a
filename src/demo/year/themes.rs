//! The three themes that the group raised to the board, and what came back.

use super::living::World;
use super::{DAY, at};
use crate::actions;
use crate::loops::raised::{self, Consent};
use crate::loops::{self, Answering, Kind, Promise, Saying};
use crate::spaces::Space;
use crate::store::Tx;
use crate::web::Error;
use crate::words::{Lang, Worded, dates};
use serde::Deserialize;

#[derive(Debug, Clone, Deserialize)]
struct Theme {
    month: i64,
    words: Worded,
    voices: Vec<Voice>,
    answer: Option<Answer>,
}

#[derive(Debug, Clone, Deserialize)]
struct Voice {
    name: String,
    words: String,
    named: bool,
}

#[derive(Debug, Clone, Deserialize)]
struct Answer {
    month: i64,
    kind: String,
    words: Worded,
    reason: Worded,
    by: String,
    promise: Option<Promised>,
}

#[derive(Debug, Clone, Deserialize)]
struct Promised {
    who: String,
    month: i64,
    kept: Option<bool>,
}

const HOME: &str = "http://127.0.0.1:8080";

/// # Errors
/// When the store cannot keep it.
pub fn raise_all(
    tx: &mut Tx,
    world: &World,
    board: &Space,
    lang_of: &dyn Fn(&str) -> Lang,
) -> Result<(), Error> {
    let themes: Vec<Theme> = serde_json::from_str(include_str!("themes.json"))
        .expect("themes.json is our own, and a test reads it");
    for (nth, theme) in themes.iter().enumerate() {
        raise(tx, world, board, theme, nth, lang_of)?;
    }
    Ok(())
}

fn raise(
    tx: &mut Tx,
    world: &World,
    board: &Space,
    theme: &Theme,
    nth: usize,
    lang_of: &dyn Fn(&str) -> Lang,
) -> Result<(), Error> {
    // The one that waits is not late yet.
    let now = if theme.answer.is_some() { at(world.now, theme.month, nth) } else { world.now - 12 * DAY };
    let maker = world.people.get("Tomos Hughes").ok_or(Error::NotFound)?;
    let mut said = Vec::new();
    for (step, voice) in theme.voices.iter().enumerate() {
        let person = world.people.get(&voice.name).ok_or(Error::NotFound)?;
        let saying = Saying {
            person_id: Some(&person.id),
            ..Saying::new(world.group, &voice.words, lang_of(&voice.name))
        };
        let number = loops::say(tx, &saying, now - (12 - step as i64) * DAY)?;
        said.push((number, person.id.clone(), voice.named));
    }
    let numbers: Vec<i64> = said.iter().map(|(number, ..)| *number).collect();
    let made = raised::make(tx, world.group, board, &theme.words, &numbers, &maker.id, now - 5 * DAY)?;
    for (number, person_id, named) in &said {
        let consent = if *named { Consent::Name } else { Consent::Nameless };
        raised::consent(tx, &made, *number, consent, person_id, false, now - 3 * DAY)?;
    }
    raised::raise(tx, &made, &maker.id, Lang::En, now)?;
    match &theme.answer {
        Some(answer) => come_back(tx, world, board, answer, &made, &said, nth),
        None => Ok(()),
    }
}

fn come_back(
    tx: &mut Tx,
    world: &World,
    board: &Space,
    answer: &Answer,
    theme: &raised::Theme,
    said: &[(i64, String, bool)],
    nth: usize,
) -> Result<(), Error> {
    let now = at(world.now, answer.month, nth);
    let by = world.people.get(&answer.by).ok_or(Error::NotFound)?;
    let raised = raised::find(tx, &world.group.id, theme.number)?.and_then(|theme| theme.raised_as);
    let answering = Answering {
        kind: Kind::from_code(&answer.kind).ok_or(Error::NotFound)?,
        words: answer.words.clone(),
        reason: answer.reason.clone(),
        to: vec![raised.ok_or(Error::NotFound)?],
    };
    match &answer.promise {
        Some(promised) => {
            let owner = world.people.get(&promised.who).ok_or(Error::NotFound)?;
            let due_at = dates::after_days(at(world.now, promised.month, nth), 0);
            let promise = Promise { owner_id: owner.id.clone(), due_at, lang: Lang::En };
            let given = loops::promise(tx, board, &answering, &promise, &by.id, HOME, now)?;
            for action in actions::of_answer(tx, &given.id)? {
                if let Some(kept) = promised.kept {
                    let kept = actions::Kept { kept, why: String::new() };
                    actions::say(tx, &action, &kept, &owner.id, due_at - 2 * DAY)?;
                }
            }
        }
        None => drop(loops::answer(tx, board, &answering, &by.id, HOME, now)?),
    }
    // They have long read it, and said that it answers them.
    for (number, person_id, _) in said {
        loops::has_read(tx, person_id, now + 6 * DAY)?;
        let one = loops::find(tx, &world.group.id, *number)?.ok_or(Error::NotFound)?;
        loops::settle(tx, &one, now + 8 * DAY)?;
    }
    Ok(())
}
