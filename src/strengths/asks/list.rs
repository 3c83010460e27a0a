//! What is needed in a space, open first; and what was met.

use super::model::{Ask, Whose};
use super::queries;
use super::words::Words;
use crate::app::App;
use crate::spaces::Member;
use crate::strengths::typed;
use crate::web::{Error, Frame, Page, Query};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "strengths/asks/list.html")]
struct List {
    frame: Frame,
    w: Words,
    start: String,
    open: Vec<Ask>,
    met: Vec<Ask>,
    may_add: bool,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Just {
    just: String,
}

pub async fn show(
    State(app): State<App>,
    member: Member,
    Query(just): Query<Just>,
) -> Result<Response, Error> {
    if member.space.owner_id.is_some() {
        return Ok(Redirect::to(&member.page("/strengths")).into_response());
    }
    let (seal, space_id, me) = (app.seal.clone(), member.space.id.clone(), member.person.id.clone());
    let asks = app.store.read(move |tx| queries::all(tx, &seal, &space_id, &me)).await?;
    let (met, open) = asks.into_iter().partition(|ask| ask.met);
    let w = Words(member.reader.lang);
    let mut frame = member.frame_from("/people", w.asks());
    match &*just.just {
        "asked" => frame = frame.news(w.just_asked()),
        "away" => frame = frame.news(w.just_away()),
        _ => {}
    }
    let start = member.page("");
    Ok(Page(List { frame, w, start, open, met, may_add: member.may_add().is_ok() }).into_response())
}

impl List {
    fn whose(&self, ask: &Ask) -> String {
        whose(ask, &self.frame)
    }
}

/// "Carys Bowen", "Somebody", "This space needs it, Nia Morgan wrote".
pub(super) fn whose(ask: &Ask, frame: &Frame) -> String {
    match &ask.whose {
        Whose::Somebody(by) => typed::who(by, frame.lang),
        Whose::Space(wrote) => Words(frame.lang).of_the_space(wrote),
    }
}
