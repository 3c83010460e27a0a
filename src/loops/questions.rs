//! Asking a key question.

use super::saying::{Asking, ask as keep};
use super::words::Words;
use crate::app::App;
use crate::spaces::{self, Member, Membership};
use crate::web::{Choice, Error, Form, Frame, Page, Problems};
use crate::words::Lang;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "loops/question.html")]
struct Ask {
    frame: Frame,
    w: Words,
    typed: Typed,
    members: Vec<Membership>,
    answerer: String,
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Typed {
    words_en: String,
    words_cy: String,
    answerer: String,
}

pub async fn ask(State(app): State<App>, member: Member) -> Result<Response, Error> {
    member.may_add()?;
    page(&app, &member, Typed::default(), Problems::new()).await
}

pub async fn send(
    State(app): State<App>,
    member: Member,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    member.may_add()?;
    let w = Words(member.reader.lang);
    let line = |typed: &str| typed.split_whitespace().collect::<Vec<_>>().join(" ");
    let (en, cy) = (line(&typed.words_en), line(&typed.words_cy));
    let mut problems = Problems::new();
    let both = [(Lang::En, &*en), (Lang::Cy, &*cy)];
    let words = problems.take_both("words", both, member.reader.lang, 300, w.question_empty());
    if !problems.is_empty() {
        return page(&app, &member, typed, problems).await;
    }
    let (space, me, now) = (member.space.clone(), member.person.id.clone(), app.clock.now());
    let question = app
        .store
        .write(move |tx| {
            let named = spaces::membership(tx, &space.id, &typed.answerer)?.map(|named| named.person_id);
            let answerer_id = named.filter(|id| *id != space.answerer_id);
            keep(tx, &space, Asking { answerer_id, ..Asking::new(words.clone()) }, &me, now)
        })
        .await?;
    Ok(Redirect::to(&member.page(&format!("?question={}", question.number))).into_response())
}

async fn page(app: &App, member: &Member, typed: Typed, problems: Problems) -> Result<Response, Error> {
    let id = member.space.id.clone();
    let members = app.store.read(move |tx| spaces::members(tx, &id)).await?;
    let w = Words(member.reader.lang);
    let wrong = !problems.is_empty();
    let page = Page(Ask {
        frame: member.frame_from("", w.new_question()).with(problems),
        w,
        typed,
        members,
        answerer: member.space.answerer_id.clone(),
    });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

impl Ask {
    fn label(&self, lang: &str) -> String {
        self.w.question_in(lang)
    }

    fn people(&self) -> Vec<Choice> {
        self.members.iter().map(|member| Choice::new(&*member.person_id, &*member.name)).collect()
    }

    fn answerer(&self) -> &str {
        if self.typed.answerer.is_empty() { &self.answerer } else { &self.typed.answerer }
    }
}
