//! The outcomes in somebody's own space.

use super::queries::{self, Full};
use super::show::Just;
use super::words::Words;
use crate::app::App;
use crate::spaces::{self, Member};
use crate::web::{Error, Frame, Page, Query};
use crate::words::dates;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};

#[derive(Template)]
#[template(path = "outcomes/list.html")]
struct List {
    frame: Frame,
    w: Words,
    start: String,
    outcomes: Vec<Full>,
    owner: bool,
    may_add: bool,
}

/// In a space that is nobody's own: how the outcomes of the people in it moved.
pub async fn show(
    State(app): State<App>,
    member: Member,
    Query(just): Query<Just>,
) -> Result<Response, Error> {
    if member.space.owner_id.is_none() {
        return Ok(Redirect::to(&member.page("/better")).into_response());
    }
    let (seal, space_id, me) = (app.seal.clone(), member.space.id.clone(), member.person.id.clone());
    let (outcomes, members) = app
        .store
        .read(move |tx| {
            let outcomes = queries::all_in(tx, &seal, &space_id, &me)?;
            Ok::<_, Error>((outcomes, spaces::members(tx, &space_id)?))
        })
        .await?;
    let w = Words(member.reader.lang);
    let mut frame = member.frame(w.outcomes());
    match &*just.just {
        "kept-for" => frame = frame.news(w.just_kept_for(member.space.owner_name(&members))),
        "away" => frame = frame.news(w.just_away()),
        _ => {}
    }
    Ok(Page(List {
        frame,
        w,
        start: member.page(""),
        outcomes,
        owner: member.is_owner(),
        may_add: member.may_add().is_ok(),
    })
    .into_response())
}

impl List {
    fn new_page(&self) -> String {
        format!("{}/outcomes/new", self.start)
    }

    /// "6 of 10, 3 March": how it was last.
    fn last(&self, full: &Full) -> String {
        full.last().map_or_else(
            || self.w.not_rated_yet().into(),
            |last| self.w.last_rated(dates::short_day(self.frame.lang, last.at), last.number),
        )
    }
}
