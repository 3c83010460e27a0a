//! How often the group looks: for the holders of a key to say.

use super::queries;
use super::rounds::Rhythm;
use super::words::Words;
use crate::app::App;
use crate::spaces::{KeyHolder, Member};
use crate::web::{Choice, Error, Form, Frame, Page, Problems};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "check_ins/rhythm.html")]
struct Often {
    frame: Frame,
    w: Words,
    typed: Typed,
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Typed {
    rhythm: String,
}

pub async fn ask(State(app): State<App>, KeyHolder(member): KeyHolder) -> Result<Response, Error> {
    member.may_add()?;
    let space_id = member.space.id.clone();
    let rhythm = app.store.read(move |tx| queries::rhythm(tx, &space_id)).await?;
    Ok(page(&member, Typed { rhythm: rhythm.code().into() }, Problems::new()))
}

pub async fn send(
    State(app): State<App>,
    KeyHolder(member): KeyHolder,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    member.may_add()?;
    let Some(rhythm) = Rhythm::from_code(&typed.rhythm) else {
        let w = Words(member.reader.lang);
        return Ok(page(&member, typed, Problems::one("rhythm", w.rhythm_missing())));
    };
    let (space_id, me, now) = (member.space.id.clone(), member.person.id.clone(), app.clock.now());
    app.store.write(move |tx| queries::set_rhythm(tx, &space_id, rhythm, &me, now)).await?;
    Ok(Redirect::to(&member.page("/check-ins/questions")).into_response())
}

fn page(member: &Member, typed: Typed, problems: Problems) -> Response {
    let (w, wrong) = (Words(member.reader.lang), !problems.is_empty());
    let frame = member.frame_from("/check-ins/questions", w.rhythm_title()).with(problems);
    let page = Page(Often { frame, w, typed });
    if wrong { page.with_problems() } else { page.into_response() }
}

impl Often {
    fn rhythms(&self) -> Vec<Choice> {
        let choice = |one: &Rhythm| Choice::new(one.code(), self.w.rhythm(one.code()));
        Rhythm::ALL.iter().map(choice).collect()
    }
}
