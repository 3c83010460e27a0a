//! What was done, as numbers: never an outcome, and said so.

use super::new::may_have;
use super::queries::{self, Output};
use super::words::Words;
use crate::app::App;
use crate::spaces::Member;
use crate::web::{self, Error, Form, Frame, Page, Path, Problems, text};
use crate::words::dates;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

const MOST: i64 = 1_000_000;

#[derive(Template)]
#[template(path = "outcomes/ours/outputs.html")]
struct Outputs {
    frame: Frame,
    w: Words,
    outputs: Vec<Output>,
    typed: Typed,
    may_add: bool,
    me: String,
    holds_key: bool,
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Typed {
    many: String,
    words: String,
}

pub async fn show(State(app): State<App>, member: Member) -> Result<Response, Error> {
    page(&app, &member, Typed::default(), Problems::new()).await
}

pub async fn send(
    State(app): State<App>,
    member: Member,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    may_have(&member)?;
    let (lang, mut problems) = (member.reader.lang, Problems::new());
    let w = Words(lang);
    let many = typed.many.trim().parse().ok().filter(|many| (1..=MOST).contains(many));
    if many.is_none() {
        problems.add("many", w.many_wrong());
    }
    let words = text::line(&typed.words, 200).map_err(|problem| problem.say(&web::words::Words(lang)));
    let words = problems.take("words", words);
    let Some(many) = many.filter(|_| problems.is_empty()) else {
        return page(&app, &member, typed, problems).await;
    };
    let (space_id, me, now) = (member.space.id.clone(), member.person.id.clone(), app.clock.now());
    app.store.write(move |tx| queries::add_output(tx, &space_id, many, &words, lang, &me, now)).await?;
    Ok(Redirect::to(&member.page("/outputs")).into_response())
}

/// By whoever counted it, or a holder of a key.
pub async fn away(
    State(app): State<App>,
    member: Member,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Error> {
    let (space_id, me) = (member.space.id.clone(), member.person.id.clone());
    let holds_key = member.me.key.is_some();
    app.store
        .write(move |tx| {
            let outputs = queries::outputs(tx, &space_id)?;
            let one = outputs.into_iter().find(|one| one.id == id).ok_or(Error::NotFound)?;
            if !holds_key && one.made_by != me {
                return Err(Error::NotAllowed);
            }
            Ok(queries::take_output(tx, &space_id, &id)?)
        })
        .await?;
    Ok(Redirect::to(&member.page("/outputs")).into_response())
}

async fn page(app: &App, member: &Member, typed: Typed, problems: Problems) -> Result<Response, Error> {
    let id = member.space.id.clone();
    let outputs = app.store.read(move |tx| queries::outputs(tx, &id)).await?;
    let (w, wrong) = (Words(member.reader.lang), !problems.is_empty());
    let may_add = may_have(member).is_ok();
    let frame = member.frame_from("/better", w.outputs()).with(problems);
    let (me, holds_key) = (member.person.id.clone(), member.me.key.is_some());
    let page = Page(Outputs { frame, w, outputs, typed, may_add, me, holds_key });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

impl Outputs {
    fn may_take(&self, output: &Output) -> bool {
        self.may_add && (self.holds_key || output.made_by == self.me)
    }

    fn away_page(&self, output: &Output) -> String {
        format!("{}{}/{}/away", self.frame.l, self.frame.here, output.id)
    }

    fn day(&self, at: &i64) -> String {
        dates::short_day(self.frame.lang, *at)
    }
}
