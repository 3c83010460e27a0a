//! What did not work, in one space or wherever its reader may look; and a box to look for words.

use super::model::Lesson;
use super::{queries, words::Words};
use crate::app::App;
use crate::people::Known;
use crate::spaces::Member;
use crate::web::{Error, Frame, Page, Pages, Query};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

const AT_ONCE: usize = 20;

#[derive(Template)]
#[template(path = "check_ins/did_not_work/list.html")]
struct List {
    frame: Frame,
    w: Words,
    lessons: Vec<Lesson>,
    pages: Pages,
    looked_for: String,
    /// Where something new is written down, in a space that takes it.
    write_page: Option<String>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    q: String,
    page: usize,
}

/// In one space: its own, until somebody looks for words. They look further.
pub async fn here(
    State(app): State<App>,
    member: Member,
    Query(asked): Query<Asked>,
) -> Result<Response, Error> {
    let (me, space_id, lang) = (member.person.id.clone(), member.space.id.clone(), member.reader.lang);
    let typed = asked.q.trim().to_owned();
    let lessons = app
        .store
        .read_slow(move |tx| match typed.is_empty() {
            true => queries::of_space(tx, &me, &space_id),
            false => queries::search(tx, &me, &typed, lang),
        })
        .await?;
    let frame = member.frame_from("/check-ins", Words(lang).title());
    let write_page = member.may_add().is_ok().then(|| member.page("/did-not-work/new"));
    Ok(page(frame, lessons, &asked, write_page))
}

/// In all spaces its reader is in, and above and below them.
pub async fn everywhere(
    State(app): State<App>,
    Known { reader, person }: Known,
    Query(asked): Query<Asked>,
) -> Result<Response, Error> {
    let (me, typed, lang) = (person.id.clone(), asked.q.clone(), reader.lang);
    let lessons = app.store.read_slow(move |tx| queries::search(tx, &me, &typed, lang)).await?;
    let frame = Frame::new(&reader, Words(lang).title()).known(&person.name, &person.id);
    Ok(page(frame, lessons, &asked, None))
}

fn page(frame: Frame, lessons: Vec<Lesson>, asked: &Asked, write_page: Option<String>) -> Response {
    let looked_for = asked.q.trim().to_owned();
    let query = serde_html_form::to_string([("q", &looked_for)]).unwrap_or_default();
    let base = format!("{}{}?{query}&page=", frame.l, frame.here);
    let pages = Pages::new(base, asked.page, lessons.len(), AT_ONCE);
    let lessons = lessons.into_iter().skip(pages.range().start).take(AT_ONCE).collect();
    let w = Words(frame.lang);
    Page(List { frame, w, lessons, pages, looked_for, write_page }).into_response()
}
