//! Every answer owed in a space, the latest first, for everybody to see; those who may answer choose some from here.

use super::answer::MOST_AT_ONCE;
use super::model::{self, Contribution};
use super::{queries, words::Words};
use crate::app::App;
use crate::spaces::Member;
use crate::web::{Error, Frame, Page, Query};
use crate::words::dates;
use askama::Template;
use axum::extract::State;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "loops/owed.html")]
struct Owed {
    frame: Frame,
    w: Words,
    start: String,
    owed: Vec<Contribution>,
    more: bool,
    may_answer: bool,
    now: i64,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Just {
    /// So many were answered a moment ago.
    answered: i64,
}

pub async fn show(
    State(app): State<App>,
    member: Member,
    Query(just): Query<Just>,
) -> Result<Page<impl Template>, Error> {
    let id = member.space.id.clone();
    let mut owed = app.store.read(move |tx| queries::owed(tx, &id, MOST_AT_ONCE as i64 + 1)).await?;
    let more = owed.len() > MOST_AT_ONCE;
    owed.truncate(MOST_AT_ONCE);
    let w = Words(member.reader.lang);
    let may = |one: &Contribution| model::may_answer(&one.owed, &member.person.id, member.me.key.is_some());
    let mut frame = member.frame_from("", w.owed());
    if just.answered > 0 {
        frame = frame.news(w.just_answered(just.answered));
    }
    Ok(Page(Owed {
        frame,
        w,
        start: member.page(""),
        may_answer: owed.iter().any(may),
        owed,
        more,
        now: app.clock.now(),
    }))
}

impl Owed {
    fn day(&self, at: &i64) -> String {
        dates::short_day(self.frame.lang, *at)
    }

    fn until(&self, due_at: &i64) -> String {
        dates::until(self.frame.lang, self.now, *due_at)
    }
}
