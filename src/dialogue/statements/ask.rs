//! The page that shows one statement and asks what one thinks of it.

use super::intake::HandedIn;
use super::queries::{self, Statement};
use super::{Cast, cast, next::next};
use crate::app::App;
use crate::dialogue::Opened;
use crate::dialogue::model::Choice;
use crate::dialogue::words::Words;
use crate::loops::CameBy;
use crate::people;
use crate::spaces;
use crate::web::{Error, Form, Frame, Page, Path, Problems, Query, Reader};
use crate::words::dates;
use askama::Template;
use axum::extract::{FromRequestParts, State};
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "dialogue/statements/ask.html")]
struct Ask {
    frame: Frame,
    w: Words,
    at: Opened,
    /// None: all are answered, or nothing was said yet.
    statement: Option<Statement>,
    /// What they said to it before.
    before: Option<Choice>,
    mine: bool,
    /// Still to answer, with this one.
    left: usize,
    all: usize,
    /// What they answered a moment ago, to change it.
    last: Option<(i64, Choice)>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    /// Show this one again.
    change: Option<i64>,
    /// This one was answered a moment ago.
    last: Option<i64>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Said {
    statement: i64,
    choice: String,
}

pub async fn show(State(app): State<App>, at: Opened, Query(asked): Query<Asked>) -> Result<Response, Error> {
    page(&app, at, asked, Problems::new()).await
}

pub async fn send(
    State(app): State<App>,
    reader: Reader,
    Path((space_code, dialogue)): Path<(String, i64)>,
    mut parts: Parts,
    Form(said): Form<Said>,
) -> Result<Response, Error> {
    let session = people::hash_in(&parts.headers, &app).filter(|_| !reader.is_program());
    if let (Some(session), Some(choice)) = (session, Choice::from_code(&said.choice)) {
        let (space_code, at) = (space_code.to_ascii_uppercase(), app.clock.now());
        let next =
            format!("/spaces/{space_code}/dialogues/{dialogue}/statements?last={}#statement", said.statement);
        let vote = HandedIn { session, space_code, dialogue, statement: said.statement, choice, at };
        if app.intake.keep(&app.store, vote).await {
            return Ok(Redirect::to(&reader.at(&next)).into_response());
        }
    }
    let at = Opened::from_request_parts(&mut parts, &app).await?;
    look_and_keep(&app, at, said).await
}

/// In the usual way, with something to say about whatever is not as it should be.
async fn look_and_keep(app: &App, at: Opened, said: Said) -> Result<Response, Error> {
    let w = Words(at.member.reader.lang);
    let again = Asked { change: Some(said.statement), last: None };
    if !at.is_open() {
        let problems =
            Problems::one("", w.over_not_kept(dates::day(at.member.reader.lang, at.dialogue.until)));
        return page(app, at, again, problems).await;
    }
    let Some(choice) = Choice::from_code(&said.choice) else {
        return page(app, at, again, Problems::one("choice", w.choice_missing())).await;
    };
    let (space, dialogue, me, now) =
        (at.member.space.clone(), at.dialogue.clone(), at.member.person.id.clone(), at.now);
    app.store
        .write(move |tx| {
            let choices = [(said.statement, choice)];
            let one = Cast { voter: &me, choices: &choices, came_by: CameBy::Screen, typed_by: None };
            cast(tx, &space, &dialogue, &one, now)
        })
        .await?;
    Ok(Redirect::to(&at.page(&format!("/statements?last={}", said.statement))).into_response())
}

async fn page(app: &App, at: Opened, asked: Asked, problems: Problems) -> Result<Response, Error> {
    let (dialogue, me) = (at.dialogue.clone(), at.member.person.id.clone());
    let space_id = at.member.space.id.clone();
    let (all, mut choices, mut own) = app
        .store
        .read(move |tx| {
            let members = spaces::members(tx, &space_id)?;
            let all = queries::of_dialogue(tx, &dialogue, &members)?;
            let own = queries::answered_themselves(tx, &dialogue.id, &me)?;
            Ok::<_, Error>((all, queries::choices_of(tx, &dialogue.id, &me)?, own))
        })
        .await?;
    let is_there = |number: &i64| all.iter().any(|one| one.number == *number);
    choices.retain(|number, _| is_there(number));
    own.retain(is_there);
    let counted = app.counts.look(&app.store, &at.dialogue).await?;
    let draw = format!("{} {} {}", at.dialogue.id, at.member.person.id, own.len());
    let asked_again = asked.change.and_then(|number| all.iter().find(|one| one.number == number));
    let is_answered = |number| own.contains(&number);
    let statement = asked_again.or_else(|| next(&all, is_answered, |number| counted.seen(number), &draw));
    let w = Words(at.member.reader.lang);
    let wrong = !problems.is_empty();
    let page = Page(Ask {
        frame: at.frame(w.statements()).with(problems),
        w,
        statement: statement.filter(|_| at.is_open() || asked_again.is_some()).cloned(),
        before: statement.and_then(|one| choices.get(&one.number)).copied(),
        mine: statement.is_some_and(|one| one.person_id.as_ref() == Some(&at.member.person.id)),
        left: all.len() - own.len(),
        all: all.len(),
        last: asked.last.and_then(|number| Some((number, *choices.get(&number)?))),
        at,
    });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}
