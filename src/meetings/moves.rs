//! Moving a meeting to another day, time or place. Everybody is told.

use super::Opened;
use super::calling::{Told, tell};
use super::model::Meeting;
use super::plan;
use super::queries;
use super::words::Words;
use crate::app::App;
use crate::web::{self, Choice, Error, Form, Frame, Page, Problems, text};
use crate::words::dates;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "meetings/moves.html")]
struct Moves {
    frame: Frame,
    w: Words,
    at: Opened,
    typed: Typed,
    first_day: String,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Typed {
    day: String,
    time: String,
    minutes: String,
    place: String,
    how: String,
}

pub async fn ask(at: Opened) -> Result<Response, Error> {
    at.may_lead()?;
    let meeting = &at.meeting;
    let typed = Typed {
        day: meeting.starts_at.map(dates::written_day).unwrap_or_default(),
        time: meeting.starts_at.map(dates::written_time).unwrap_or_default(),
        minutes: meeting.minutes.to_string(),
        place: meeting.place.clone(),
        how: meeting.how.clone(),
    };
    Ok(page(at, typed, Problems::new()))
}

pub async fn send(State(app): State<App>, at: Opened, Form(typed): Form<Typed>) -> Result<Response, Error> {
    at.may_lead()?;
    let (moved, starts_at) = match typed.check(&at) {
        Ok(moved) => moved,
        Err(problems) => return Ok(page(at, typed, problems)),
    };
    let (space, me) = (at.member.space.clone(), at.member.person.id.clone());
    let (home, now) = (app.settings.home(), at.now);
    // A meeting that had no time yet has one now.
    let told = if at.meeting.starts_at.is_some() { Told::Moved } else { Told::Set };
    app.store
        .write(move |tx| {
            queries::place(tx, &moved, starts_at)?;
            tell(tx, &space, moved.number, (told, &me), &home, now)
        })
        .await?;
    Ok(Redirect::to(&at.page("?just=moved")).into_response())
}

impl Typed {
    fn check(&self, at: &Opened) -> Result<(Meeting, i64), Problems> {
        let lang = at.member.reader.lang;
        let (w, fw, mut problems) = (Words(lang), web::words::Words(lang), Problems::new());
        let starts_at =
            plan::check_time(&self.day, &self.time, &w, at.now).unwrap_or_else(|(field, problem)| {
                problems.add(field, problem);
                0
            });
        let minutes = problems.take("minutes", plan::check_length(&self.minutes).ok_or(w.choose_length()));
        let place = text::clean(&self.place, 1000).map_err(|_| w.place_empty());
        let place = problems.take("place", place);
        let how = text::clean_or_none(&self.how, 1000).map_err(|problem| problem.say(&fw));
        let how = problems.take("how", how).unwrap_or_default();
        if !problems.is_empty() {
            return Err(problems);
        }
        Ok((Meeting { place, how, minutes, ..at.meeting.clone() }, starts_at))
    }
}

fn page(at: Opened, typed: Typed, problems: Problems) -> Response {
    let (w, wrong) = (Words(at.member.reader.lang), !problems.is_empty());
    let first_day = dates::written_day(at.now);
    let page = Page(Moves { frame: at.frame(w.move_it()).with(problems), w, at, typed, first_day });
    if wrong { page.with_problems() } else { page.into_response() }
}

impl Moves {
    fn lengths(&self) -> Vec<Choice> {
        plan::lengths(&self.w)
    }
}
