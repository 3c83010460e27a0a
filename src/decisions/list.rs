//! The record of a space: what is open, what is being prepared, what was decided, and what was set aside.

use super::model::{Decision, Stage};
use super::outcome::Outcome;
use super::words::Words;
use super::{closing, queries, showing};
use crate::app::App;
use crate::spaces::Member;
use crate::web::{Error, Frame, Page, Query};
use crate::words::dates;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

const MOST: i64 = 500;

#[derive(Template)]
#[template(path = "decisions/list.html")]
struct List {
    frame: Frame,
    w: Words,
    start: String,
    /// What is looked for, and whether anything is.
    q: String,
    /// Heading and what stands under it.
    groups: Vec<(&'static str, Vec<Decision>)>,
    may_add: bool,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    q: String,
}

pub async fn show(
    State(app): State<App>,
    member: Member,
    Query(asked): Query<Asked>,
) -> Result<Response, Error> {
    let (space_id, q, now) = (member.space.id.clone(), asked.q.trim().to_owned(), app.clock.now());
    let all = read(&app, space_id.clone(), q.clone()).await?;
    let mut closed = false;
    for decision in all.iter().filter(|one| one.has_ended(now)) {
        closed |= closing::when_ended(&app, decision).await?;
    }
    let all = if closed { read(&app, space_id, q.clone()).await? } else { all };
    let w = Words(member.reader.lang);
    let of = |stage: Stage| all.iter().filter(|one| one.stage == stage).cloned().collect::<Vec<_>>();
    let groups = [
        (w.list_open(), of(Stage::Open)),
        (w.list_preparing(), of(Stage::Preparing)),
        (w.list_closed(), of(Stage::Closed)),
        (w.list_aside(), of(Stage::Aside)),
    ];
    let groups = groups.into_iter().filter(|(_, list)| !list.is_empty()).collect();
    let (start, may_add) = (member.page("/decisions"), member.may_add().is_ok());
    let frame = member.frame(w.decisions());
    Ok(Page(List { frame, w, start, q, groups, may_add }).into_response())
}

async fn read(app: &App, space_id: String, q: String) -> Result<Vec<Decision>, Error> {
    let found = app.store.read(move |tx| match q.is_empty() {
        true => queries::of_space(tx, &space_id, MOST),
        false => queries::search(tx, &space_id, &q, MOST),
    });
    Ok(found.await?)
}

impl List {
    /// In a line what became of it, or until when it is open.
    fn says(&self, one: &Decision) -> String {
        let day = |at: i64| dates::short_day(self.frame.lang, at);
        match one.stage {
            Stage::Preparing => self.w.made_on(day(one.made_at)),
            Stage::Open => self.w.open_until(showing::last_day(self.frame.lang, one)),
            Stage::Aside => self.w.was_set_aside().into(),
            Stage::Closed => {
                let outcome = Outcome::from_json(one.result.as_deref().unwrap_or_default());
                let what = if outcome.decides() { "decided" } else { "undecided" };
                self.w.closed_on(day(one.closed_at.unwrap_or(one.ends_at)), what)
            }
        }
    }

    fn nothing(&self) -> bool {
        self.groups.is_empty()
    }
}
