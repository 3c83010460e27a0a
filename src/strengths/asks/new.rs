//! "We need somebody who…": for myself, as I like to be seen, or for the space.

use super::model::AskAs;
use super::queries;
use super::words::Words;
use crate::app::App;
use crate::sharing::{Kind, Said};
use crate::spaces::Member;
use crate::strengths::model::{NewShown, SHORT};
use crate::strengths::{keep_shown, typed};
use crate::web::{Choice, Error, Form, Frame, Page, Problems};
use crate::words::Lang;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "strengths/asks/new.html")]
struct New {
    frame: Frame,
    w: Words,
    typed: Typed,
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Typed {
    words: String,
    lang: String,
    /// An `AskAs`.
    who: String,
}

pub async fn ask(member: Member) -> Result<Response, Error> {
    may_ask(&member)?;
    Ok(page(&member, Typed::default(), Problems::new()))
}

pub async fn send(
    State(app): State<App>,
    member: Member,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    may_ask(&member)?;
    let (said, who) = match typed.check(member.reader.lang) {
        Ok(checked) => checked,
        Err(problems) => return Ok(page(&member, typed, problems)),
    };
    let (seal, space, me, now) =
        (app.seal.clone(), member.space.clone(), member.person.id.clone(), app.clock.now());
    app.store
        .write(move |tx| match who {
            AskAs::Myself(how) => {
                let new = NewShown::new(Kind::Ask, said.clone(), how);
                keep_shown(tx, &seal, &space, &me, &new, now)
            }
            AskAs::Space => queries::ask_for_space(tx, &space.id, &said, &me, now),
        })
        .await?;
    Ok(Redirect::to(&member.page("/asks?just=asked")).into_response())
}

/// Asking is for where there are others to ask.
fn may_ask(member: &Member) -> Result<(), Error> {
    member.may_add()?;
    if member.space.owner_id.is_none() { Ok(()) } else { Err(Error::NotFound) }
}

impl Typed {
    fn check(&self, lang: Lang) -> Result<(Said, AskAs), Problems> {
        let (w, mut problems) = (Words(lang), Problems::new());
        let said = typed::said(&self.words, &self.lang, lang, SHORT, w.ask_empty()).map(Some);
        let who = AskAs::from_code(&self.who).ok_or(w.who_missing()).map(Some);
        let (said, who) = (problems.take("words", said), problems.take("who", who));
        said.zip(who).ok_or(problems)
    }
}

fn page(member: &Member, typed: Typed, problems: Problems) -> Response {
    let (w, wrong) = (Words(member.reader.lang), !problems.is_empty());
    let frame = member.frame_from("/asks", w.new_ask()).with(problems);
    let page = Page(New { frame, w, typed });
    if wrong { page.with_problems() } else { page.into_response() }
}

impl New {
    fn askers(&self) -> Vec<Choice> {
        AskAs::ALL.iter().map(|one| Choice::new(one.code(), self.w.ask_as(one.code()))).collect()
    }
}
