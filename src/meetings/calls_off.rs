//! Calling a meeting off, with the reason. Everybody is told.

use super::Opened;
use super::calling::{Told, tell};
use super::queries;
use super::words::Words;
use crate::app::App;
use crate::web::{self, Error, Form, Frame, Page, Problems, TextProblem, text};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "meetings/calls_off.html")]
struct CallsOff {
    frame: Frame,
    w: Words,
    at: Opened,
    typed: Typed,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Typed {
    why: String,
}

pub async fn ask(at: Opened) -> Result<Response, Error> {
    at.may_lead()?;
    Ok(page(at, Typed::default(), Problems::new()))
}

pub async fn send(State(app): State<App>, at: Opened, Form(typed): Form<Typed>) -> Result<Response, Error> {
    at.may_lead()?;
    let lang = at.member.reader.lang;
    let why = match text::clean(&typed.why, 500) {
        Ok(why) => why,
        Err(TextProblem::Empty) => {
            return Ok(page(at, typed, Problems::one("why", Words(lang).why_off_empty())));
        }
        Err(other) => {
            return Ok(page(at, typed, Problems::one("why", other.say(&web::words::Words(lang)))));
        }
    };
    let (space, meeting, me) = (at.member.space.clone(), at.meeting.clone(), at.member.person.id.clone());
    let (home, now) = (app.settings.home(), at.now);
    app.store
        .write(move |tx| {
            if queries::call_off(tx, &meeting.id, &me, &why, now)? {
                tell(tx, &space, meeting.number, (Told::Off, &me), &home, now)?;
            }
            Ok::<_, Error>(())
        })
        .await?;
    Ok(Redirect::to(&at.page("?just=off")).into_response())
}

fn page(at: Opened, typed: Typed, problems: Problems) -> Response {
    let (w, wrong) = (Words(at.member.reader.lang), !problems.is_empty());
    let page = Page(CallsOff { frame: at.frame(w.call_off()).with(problems), w, at, typed });
    if wrong { page.with_problems() } else { page.into_response() }
}
