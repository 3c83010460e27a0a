//! Answering one contribution or several: what happened, and why.

use super::answering::{self, Answering};
use super::model::{self, Answer, Contribution, Kind};
use super::{queries, words::Words};
use crate::app::App;
use crate::spaces::Member;
use crate::store::Tx;
use crate::web::{Choice, Error, Form, Frame, Page, Problems, Query, text};
use crate::words::{Lang, Worded};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "loops/answer.html")]
struct AnswerPage {
    frame: Frame,
    w: Words,
    start: String,
    typed: Typed,
    chosen: Vec<Contribution>,
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Typed {
    pub to: Vec<i64>,
    pub kind: String,
    pub words_en: String,
    pub words_cy: String,
    pub reason_en: String,
    pub reason_cy: String,
}

pub async fn ask(
    State(app): State<App>,
    member: Member,
    Query(typed): Query<Typed>,
) -> Result<Response, Error> {
    if typed.to.is_empty() {
        return Ok(Redirect::to(&member.page("/owed")).into_response());
    }
    page(&app, &member, typed, Problems::new()).await
}

pub async fn send(
    State(app): State<App>,
    member: Member,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    let answering = match check(&typed, member.reader.lang) {
        Ok(answering) => answering,
        Err(problems) => return page(&app, &member, typed, problems).await,
    };
    give(&app, &member, answering).await?;
    let on = match typed.to.as_slice() {
        [one] => member.page(&format!("/contributions/{one}")),
        _ => member.page("/owed"),
    };
    Ok(Redirect::to(&on).into_response())
}

/// Gives an answer, when each of the contributions is this member's to answer.
pub(crate) async fn give(app: &App, member: &Member, answering: Answering) -> Result<Answer, Error> {
    let (space, me, home, now) =
        (member.space.clone(), member.person.id.clone(), app.settings.home(), app.clock.now());
    let holds_key = member.me.key.is_some();
    app.store
        .write(move |tx| {
            for contribution in chosen(tx, &space.id, &answering.to)? {
                if contribution.owed.state.is_owed() && !model::may_answer(&contribution.owed, &me, holds_key)
                {
                    return Err(Error::NotAllowed);
                }
            }
            answering::answer(tx, &space, &answering, &me, &home, now)
        })
        .await
}

fn chosen(tx: &mut Tx, space_id: &str, numbers: &[i64]) -> Result<Vec<Contribution>, Error> {
    let mut chosen = Vec::new();
    for number in numbers.iter().take(500) {
        chosen.push(queries::find(tx, space_id, *number)?.ok_or(Error::NotFound)?);
    }
    Ok(chosen)
}

pub(crate) fn check(typed: &Typed, lang: Lang) -> Result<Answering, Problems> {
    let w = Words(lang);
    let mut problems = Problems::new();
    let kind = Kind::from_code(&typed.kind);
    if kind.is_none() {
        problems.add("kind", w.kind_empty());
    }
    let mut both = |field: String, en: &str, cy: &str, empty: &str| {
        match (text::clean_or_none(en, model::LONGEST), text::clean_or_none(cy, model::LONGEST)) {
            (Ok(None), Ok(None)) => problems.add(&field, empty),
            (Ok(en), Ok(cy)) => return Worded::new(en.unwrap_or_default(), cy.unwrap_or_default()),
            _ => problems.add(&field, w.say_too_long(model::LONGEST as i64)),
        }
        Worded::default()
    };
    let words = both(format!("words_{lang}"), &typed.words_en, &typed.words_cy, w.answer_empty());
    let reason = both(format!("reason_{lang}"), &typed.reason_en, &typed.reason_cy, w.reason_empty());
    match kind {
        Some(kind) if problems.is_empty() => Ok(Answering { kind, words, reason, to: typed.to.clone() }),
        _ => Err(problems),
    }
}

async fn page(app: &App, member: &Member, typed: Typed, problems: Problems) -> Result<Response, Error> {
    let (id, to) = (member.space.id.clone(), typed.to.clone());
    let chosen = app.store.read(move |tx| chosen(tx, &id, &to)).await?;
    let holds_key = member.me.key.is_some();
    let chosen: Vec<Contribution> = chosen.into_iter().filter(|one| one.owed.state.is_owed()).collect();
    if chosen.is_empty() {
        return Ok(Redirect::to(&member.page("/owed")).into_response());
    }
    if !chosen.iter().all(|one| model::may_answer(&one.owed, &member.person.id, holds_key)) {
        return Err(Error::NotAllowed);
    }
    let w = Words(member.reader.lang);
    let wrong = !problems.is_empty();
    let frame = member.frame(w.give_answer(chosen.len())).with(problems);
    let page = Page(AnswerPage { frame, w, start: member.page(""), typed, chosen });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

impl AnswerPage {
    fn kinds(&self) -> Vec<Choice> {
        Kind::ALL.iter().map(|kind| Choice::new(kind.code(), self.w.kind(kind.code()))).collect()
    }

    /// The reader's own language first.
    fn langs(&self) -> Vec<Lang> {
        let mut langs = Lang::ALL.to_vec();
        langs.sort_by_key(|lang| *lang != self.frame.lang);
        langs
    }

    fn asked_in(&self, lang: &Lang) -> bool {
        self.chosen.iter().any(|one| one.lang == *lang)
    }
}
