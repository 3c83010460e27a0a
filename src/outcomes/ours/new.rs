//! A group says what better means to it.

use super::queries::{self, NewOurs};
use super::words::Words;
use crate::app::App;
use crate::outcomes::model::may_be_a_service;
use crate::outcomes::words::Words as OutcomeWords;
use crate::spaces::Member;
use crate::web::{self, Error, Form, Frame, Page, Problems, text};
use crate::words::{Lang, Worded};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "outcomes/ours/new.html")]
struct New {
    frame: Frame,
    w: Words,
    ow: OutcomeWords,
    typed: Typed,
    nudge: bool,
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Typed {
    words_en: String,
    words_cy: String,
    low: String,
    high: String,
    nudged: String,
}

pub async fn ask(member: Member) -> Result<Response, Error> {
    may_have(&member)?;
    Ok(page(&member, Typed::default(), Problems::new(), false))
}

pub async fn send(
    State(app): State<App>,
    member: Member,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    may_have(&member)?;
    let (words, low, high) = match typed.check(member.reader.lang) {
        Ok(checked) => checked,
        Err(problems) => return Ok(page(&member, typed, problems, false)),
    };
    let service = Lang::ALL.iter().filter_map(|lang| words.get(*lang)).any(may_be_a_service);
    if service && typed.nudged != "yes" {
        return Ok(page(&member, typed, Problems::new(), true));
    }
    let (space_id, me, now) = (member.space.id.clone(), member.person.id.clone(), app.clock.now());
    let number = app
        .store
        .write(move |tx| {
            let new = NewOurs { space_id: &space_id, words: &words, low: &low, high: &high, made_by: &me };
            queries::add(tx, &new, now)
        })
        .await?;
    Ok(Redirect::to(&member.page(&format!("/ours/{number}"))).into_response())
}

/// Somebody's own space has outcomes of its owner's.
pub(super) fn may_have(member: &Member) -> Result<(), Error> {
    member.may_add()?;
    if member.space.owner_id.is_none() { Ok(()) } else { Err(Error::NotFound) }
}

impl Typed {
    fn check(&self, lang: Lang) -> Result<(Worded, String, String), Problems> {
        let w = Words(lang);
        let mut problems = Problems::new();
        let both = [(Lang::En, &*self.words_en), (Lang::Cy, &*self.words_cy)];
        let words = problems.take_both("words", both, lang, 600, w.words_empty());
        let mut end = |field: &str, typed: &str| {
            let found =
                text::line_or_none(typed, 80).map_err(|problem| problem.say(&web::words::Words(lang)));
            problems.take(field, found).unwrap_or_default()
        };
        let (low, high) = (end("low", &self.low), end("high", &self.high));
        if problems.is_empty() { Ok((words, low, high)) } else { Err(problems) }
    }
}

fn page(member: &Member, typed: Typed, problems: Problems, nudge: bool) -> Response {
    let (lang, wrong) = (member.reader.lang, !problems.is_empty());
    let w = Words(lang);
    let frame = member.frame_from("/better", w.ask_ours()).with(problems);
    let page = Page(New { frame, w, ow: OutcomeWords(lang), typed, nudge });
    if wrong { page.with_problems() } else { page.into_response() }
}
