//! One thing that did not work, and who may read it.

use super::model::Lesson;
use super::{queries, words::Words};
use crate::app::App;
use crate::spaces::Member;
use crate::web::{Error, Frame, Page, Query};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "check_ins/did_not_work/show.html")]
struct Show {
    frame: Frame,
    w: Words,
    lesson: Lesson,
    may_give: bool,
    may_take_back: bool,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct News {
    /// It was written down a moment ago.
    written: bool,
}

pub async fn show(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Path<(String, String)>,
    Query(news): Query<News>,
) -> Result<Response, Error> {
    let lesson = find(&app, &member, &number).await?;
    let w = Words(member.reader.lang);
    let mut frame = member.frame_from("/did-not-work", w.one(lesson.reference()));
    if news.written {
        frame = frame.news(w.written());
    }
    let may = |outside| {
        lesson.may_turn(outside, &member.person.id, member.me.key.is_some()) && lesson.outside != outside
    };
    // What somebody gave can be taken back in a closed space too.
    let (may_give, may_take_back) = (may(true) && member.may_add().is_ok(), may(false));
    Ok(Page(Show { frame, w, lesson, may_give, may_take_back }).into_response())
}

/// The one of this number in the member's space.
pub async fn find(app: &App, member: &Member, number: &str) -> Result<Lesson, Error> {
    let number: i64 = number.parse().map_err(|_| Error::NotFound)?;
    let (me, space_id) = (member.person.id.clone(), member.space.id.clone());
    let found = app.store.read(move |tx| queries::find(tx, &me, &space_id, number)).await?;
    found.ok_or(Error::NotFound)
}

impl Show {
    fn action_page(&self, number: &i64) -> String {
        format!("{}/spaces/{}/actions/{number}", self.frame.l, self.lesson.space_code)
    }

    fn outside_page(&self) -> String {
        format!("{}{}/outside", self.frame.l, self.lesson.page())
    }

    fn action_reference(&self, number: &i64) -> String {
        format!("{}-{number}", self.lesson.space_code)
    }
}
