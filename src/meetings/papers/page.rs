//! The papers of a meeting, one of them, and putting one there.

use super::queries;
use crate::app::App;
use crate::meetings::Opened;
use crate::meetings::model::Paper;
use crate::meetings::words::Words;
use crate::web::{self, Error, Form, Frame, Page, Path, Problems, TextProblem, text};
use crate::words::{Lang, dates};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

const LONGEST: usize = 20_000;

#[derive(Template)]
#[template(path = "meetings/papers/page.html")]
struct Papers {
    frame: Frame,
    w: Words,
    at: Opened,
    papers: Vec<Paper>,
    typed: Typed,
}

#[derive(Template)]
#[template(path = "meetings/papers/one.html")]
struct One {
    frame: Frame,
    w: Words,
    at: Opened,
    paper: Paper,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Typed {
    title: String,
    words: String,
    lang: String,
}

pub async fn ask(State(app): State<App>, at: Opened) -> Result<Response, Error> {
    page(&app, at, Typed::default(), Problems::new()).await
}

pub async fn send(State(app): State<App>, at: Opened, Form(typed): Form<Typed>) -> Result<Response, Error> {
    at.may_add()?;
    let (w, fw) = (Words(at.member.reader.lang), web::words::Words(at.member.reader.lang));
    let mut problems = Problems::new();
    let say = |problem: TextProblem, empty: &str| match problem {
        TextProblem::Empty => empty.to_owned(),
        other => other.say(&fw),
    };
    let title = text::line(&typed.title, 200).map_err(|problem| say(problem, w.paper_title_empty()));
    let title = problems.take("title", title);
    let words = text::clean(&typed.words, LONGEST).map_err(|problem| say(problem, w.paper_empty()));
    let words = problems.take("words", words);
    if !problems.is_empty() {
        return page(&app, at, typed, problems).await;
    }
    let (id, me, now) = (at.meeting.id.clone(), at.member.person.id.clone(), at.now);
    let lang = Lang::from_code(&typed.lang).unwrap_or(at.member.reader.lang);
    app.store.write(move |tx| queries::put(tx, &id, (&title, &words, lang), &me, now)).await?;
    Ok(Redirect::to(&at.page("/papers")).into_response())
}

pub async fn read(
    State(app): State<App>,
    at: Opened,
    Path((_, _, id)): Path<(String, i64, String)>,
) -> Result<Response, Error> {
    let meeting_id = at.meeting.id.clone();
    let papers = app.store.read(move |tx| queries::of(tx, &meeting_id)).await?;
    let paper = papers.into_iter().find(|paper| paper.id == id).ok_or(Error::NotFound)?;
    let w = Words(at.member.reader.lang);
    let title = if paper.title.is_empty() { w.words_gone() } else { &*paper.title };
    let frame = at.member.frame(title).back_to(at.path("/papers"));
    Ok(Page(One { frame, w, at, paper }).into_response())
}

async fn page(app: &App, at: Opened, typed: Typed, problems: Problems) -> Result<Response, Error> {
    let id = at.meeting.id.clone();
    let papers = app.store.read(move |tx| queries::of(tx, &id)).await?;
    let (w, wrong) = (Words(at.member.reader.lang), !problems.is_empty());
    let page = Page(Papers { frame: at.frame(w.papers()).with(problems), w, at, papers, typed });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

impl Papers {
    fn late_by(&self, paper: &Paper) -> i64 {
        self.at.meeting.late_by(paper.at)
    }

    fn day(&self, at: &i64) -> String {
        dates::day(self.frame.lang, *at)
    }

    /// The day by which they are there, and whether it is past.
    fn by(&self) -> Option<(String, bool)> {
        let by = self.at.meeting.papers_by()?;
        Some((self.day(&by), dates::days_until(by, self.at.now) > 0))
    }
}

impl One {
    fn late_by(&self) -> i64 {
        self.at.meeting.late_by(self.paper.at)
    }

    fn day(&self) -> String {
        dates::day(self.frame.lang, self.paper.at)
    }
}
