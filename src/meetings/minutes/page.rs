//! The minutes of a meeting, and writing a point.

use super::queries;
use crate::app::App;
use crate::meetings::Opened;
use crate::meetings::model::Minute;
use crate::meetings::words::Words;
use crate::web::{self, Error, Form, Frame, Page, Problems, Query, TextProblem, text};
use crate::words::Lang;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

/// As long as what becomes of it may be.
const LONGEST: usize = 1000;

#[derive(Template)]
#[template(path = "meetings/minutes/page.html")]
struct Minutes {
    frame: Frame,
    w: Words,
    at: Opened,
    minutes: Vec<Minute>,
    typed: Typed,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Typed {
    words: String,
    lang: String,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    just: String,
}

pub async fn ask(State(app): State<App>, at: Opened, Query(asked): Query<Asked>) -> Result<Response, Error> {
    page(&app, at, Typed::default(), Problems::new(), &asked.just).await
}

pub async fn send(State(app): State<App>, at: Opened, Form(typed): Form<Typed>) -> Result<Response, Error> {
    at.may_add()?;
    let lang = at.member.reader.lang;
    let words = match text::clean(&typed.words, LONGEST) {
        Ok(words) => words,
        Err(problem) => {
            let message = match problem {
                TextProblem::Empty => Words(lang).point_empty().to_owned(),
                other => other.say(&web::words::Words(lang)),
            };
            return page(&app, at, typed, Problems::one("words", message), "").await;
        }
    };
    let (id, me, now) = (at.meeting.id.clone(), at.member.person.id.clone(), at.now);
    let lang = Lang::from_code(&typed.lang).unwrap_or(lang);
    app.store.write(move |tx| queries::write(tx, &id, (&words, lang), &me, now)).await?;
    Ok(Redirect::to(&at.page("/minutes")).into_response())
}

async fn page(
    app: &App,
    at: Opened,
    typed: Typed,
    problems: Problems,
    just: &str,
) -> Result<Response, Error> {
    let id = at.meeting.id.clone();
    let minutes = app.store.read(move |tx| queries::of(tx, &id)).await?;
    let (w, wrong) = (Words(at.member.reader.lang), !problems.is_empty());
    let mut frame = at.frame(w.minutes()).with(problems);
    frame = match just {
        "contribution" => frame.news(w.just_contribution()),
        "action" => frame.news(w.just_action()),
        _ => frame,
    };
    let page = Page(Minutes { frame, w, at, minutes, typed });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

impl Minutes {
    fn short(&self, minute: &Minute) -> String {
        minute.words.chars().take(60).collect()
    }
}
