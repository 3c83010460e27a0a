//! What happens in a round: somebody gets the word, says something or passes, comes or goes; and it ends.

use super::model::Round;
use super::queries;
use super::run::{self, Typed, Which};
use crate::app::App;
use crate::dialogue::Opened;
use crate::dialogue::words::Words;
use crate::loops::{self, CameBy, Saying};
use crate::spaces::{self, Membership};
use crate::store::Tx;
use crate::web::{Error, Form, Path, Problems};
use crate::words::Lang;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Given {
    place: i64,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Moved {
    left: Option<i64>,
    back: Option<i64>,
    /// A member's id, or "guest".
    person: String,
}

/// Everybody once before anybody twice: the word is given to nobody else.
pub async fn turn(
    State(app): State<App>,
    at: Opened,
    Path((_, _, number)): Which,
    Form(given): Form<Given>,
) -> Result<Redirect, Error> {
    at.may_take_part()?;
    let (dialogue_id, me, now) = (at.dialogue.id.clone(), at.member.me.clone(), at.now);
    app.store
        .write(move |tx| {
            let round = running(tx, &dialogue_id, number, &me)?;
            let place = round.place(given.place).ok_or(Error::NotFound)?;
            // Two people may have pressed at once: whoever has the word keeps it.
            if round.now().is_some() {
                return Ok(());
            }
            if !round.may_speak(place) {
                return Err(Error::TooLate);
            }
            let turn = round.turns.last().map_or(1, |last| last.turn + 1);
            Ok(queries::begin_turn(tx, &round.id, turn, place.place, now)?)
        })
        .await?;
    Ok(back(&at, number))
}

pub async fn said(
    State(app): State<App>,
    at: Opened,
    Path((_, _, number)): Which,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    at.may_take_part()?;
    let (dialogue_id, member, me) =
        (at.dialogue.id.clone(), at.member.me.clone(), at.member.person.id.clone());
    let holds = member.clone();
    let round = app.store.read(move |tx| running(tx, &dialogue_id, number, &holds)).await?;
    // Ended meanwhile, by the same form sent twice or by somebody else.
    let Some(now_speaking) = round.now().filter(|turn| turn.turn == typed.turn).cloned() else {
        return Ok(back(&at, number).into_response());
    };
    let place = round.place(now_speaking.place).ok_or(Error::NotFound)?.clone();
    let words = if typed.step == "pass" {
        None
    } else {
        let mine = place.person_id.as_ref() == Some(&me);
        match check(&typed, mine, at.member.reader.lang) {
            Ok(words) => Some(words),
            Err(problems) => return run::page(&app, at, number, typed, problems).await,
        }
    };
    let (space, dialogue, now) = (at.member.space.clone(), at.dialogue.clone(), at.now);
    let lang = Lang::from_code(&typed.lang).unwrap_or(at.member.reader.lang);
    app.store
        .write(move |tx| {
            let round = running(tx, &dialogue.id, number, &member)?;
            if round.now().is_none_or(|turn| turn.turn != typed.turn) {
                return Ok(());
            }
            let said = match &words {
                Some(words) => {
                    let saying = Saying {
                        question: dialogue.question(&round.question_id),
                        person_id: place.person_id.as_deref(),
                        typed_by: place.person_id.as_ref().is_none_or(|id| *id != me).then_some(&*me),
                        came_by: CameBy::Meeting,
                        ..Saying::new(&space, words, lang)
                    };
                    Some(loops::say(tx, &saying, now)?)
                }
                None => None,
            };
            Ok::<_, Error>(queries::end_turn(tx, &round.id, typed.turn, said, now)?)
        })
        .await?;
    Ok(back(&at, number).into_response())
}

fn check(typed: &Typed, mine: bool, lang: Lang) -> Result<String, Problems> {
    let mut problems = Problems::new();
    let words = loops::check_words(&typed.words, &loops::words::Words(lang)).unwrap_or_else(|found| {
        found.iter().for_each(|one| problems.add(&one.field, &one.message));
        String::new()
    });
    if !mine && typed.read_back.is_empty() {
        problems.add("read_back", Words(lang).read_it_back());
    }
    if problems.is_empty() { Ok(words) } else { Err(problems) }
}

/// Somebody leaves the room, is back, or comes late.
pub async fn place(
    State(app): State<App>,
    at: Opened,
    Path((_, _, number)): Which,
    Form(moved): Form<Moved>,
) -> Result<Redirect, Error> {
    at.may_take_part()?;
    let (dialogue_id, space_id, me, now) =
        (at.dialogue.id.clone(), at.member.space.id.clone(), at.member.me.clone(), at.now);
    app.store
        .write(move |tx| {
            let round = running(tx, &dialogue_id, number, &me)?;
            if let Some(left) = moved.left {
                return Ok::<_, Error>(queries::leave(tx, &round.id, left, now)?);
            }
            if let Some(back) = moved.back {
                return Ok(queries::come_back(tx, &round.id, back)?);
            }
            let member = spaces::membership(tx, &space_id, &moved.person)?;
            if member.is_none() && moved.person != "guest" {
                return Ok(());
            }
            let person_id = member.map(|one| one.person_id);
            let sits = person_id.is_some() && round.places.iter().any(|one| one.person_id == person_id);
            let next = round.places.last().map_or(1, |one| one.place + 1);
            if sits { Ok(()) } else { Ok(queries::add_place(tx, &round.id, next, person_id.as_deref())?) }
        })
        .await?;
    Ok(back(&at, number))
}

pub async fn end(State(app): State<App>, at: Opened, Path((_, _, number)): Which) -> Result<Redirect, Error> {
    at.member.may_add()?;
    let (dialogue_id, me, now) = (at.dialogue.id.clone(), at.member.me.clone(), at.now);
    app.store
        .write(move |tx| {
            let round = running(tx, &dialogue_id, number, &me)?;
            if let Some(turn) = round.now() {
                queries::end_turn(tx, &round.id, turn.turn, None, now)?;
            }
            Ok::<_, Error>(queries::end(tx, &round.id, now)?)
        })
        .await?;
    Ok(Redirect::to(&at.page("?just=round")))
}

/// A round that runs, for one who holds it together.
fn running(tx: &mut Tx, dialogue_id: &str, number: i64, me: &Membership) -> Result<Round, Error> {
    let found = queries::find(tx, dialogue_id, number)?.ok_or(Error::NotFound)?;
    if !found.may_be_held_by(me) {
        return Err(Error::NotAllowed);
    }
    if found.ended_at.is_none() { Ok(found) } else { Err(Error::TooLate) }
}

fn back(at: &Opened, number: i64) -> Redirect {
    Redirect::to(&at.page(&format!("/rounds/{number}")))
}
