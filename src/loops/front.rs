//! The front page of a space: its key questions, and what was said, newest first, each with what became of it.

use super::model::{Contribution, Question};
use super::{queries, question_queries, telling, words::Words};
use crate::app::App;
use crate::spaces::{self, Member};
use crate::web::{Error, Frame, Page, Query};
use crate::words::dates;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

const AT_ONCE: i64 = 20;
/// Who reads on for a few minutes has been here once.
const NOT_EACH_TIME: i64 = 5 * 60 * 1000;

#[derive(Template)]
#[template(path = "loops/front.html")]
struct Front {
    frame: Frame,
    w: Words,
    tw: telling::words::Words,
    waiting: telling::Waiting,
    start: String,
    purpose: String,
    purpose_lang: &'static str,
    questions: Vec<Question>,
    chosen: Option<i64>,
    contributions: Vec<Contribution>,
    /// The number before which the next page goes on.
    more: Option<i64>,
    now: i64,
    may_add: bool,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    question: Option<i64>,
    before: Option<i64>,
}

pub async fn show(
    State(app): State<App>,
    member: Member,
    Query(asked): Query<Asked>,
) -> Result<Response, Error> {
    if member.space.owner_id.is_some() {
        return Ok(Redirect::to(&member.page("/matters")).into_response());
    }
    let (id, before) = (member.space.id.clone(), asked.before.unwrap_or(i64::MAX));
    let chosen = asked.question;
    let (questions, mut contributions, waiting) = app
        .store
        .read(move |tx| {
            let questions = question_queries::questions(tx, &id)?;
            let under = chosen.and_then(|number| questions.iter().find(|question| question.number == number));
            let found = match under {
                Some(question) => queries::newest_under(tx, &question.id, before, AT_ONCE + 1)?,
                None => queries::newest(tx, &id, before, AT_ONCE + 1)?,
            };
            Ok::<_, Error>((questions, found, telling::waiting(tx, &id)?))
        })
        .await?;
    let (now, me) = (app.clock.now(), &member.me);
    // Not each time, so that reading does not write.
    if now - me.looked_at > NOT_EACH_TIME {
        let (space_id, id) = (member.space.id.clone(), me.person_id.clone());
        app.store.write(move |tx| spaces::looked(tx, &space_id, &id, now)).await?;
    }
    let more = contributions.len() > AT_ONCE as usize;
    contributions.truncate(AT_ONCE as usize);
    let lang = member.reader.lang;
    let w = Words(lang);
    Ok(Page(Front {
        frame: member.frame(w.conversation()),
        w,
        tw: telling::words::Words(lang),
        waiting,
        start: member.page(""),
        purpose: member.space.purpose.in_lang(lang).into(),
        purpose_lang: member.space.purpose.lang_of(lang).code(),
        questions,
        chosen,
        more: contributions.last().filter(|_| more).map(|last| last.number),
        contributions,
        now,
        may_add: member.may_add().is_ok(),
    })
    .into_response())
}

impl Front {
    fn late(&self, one: &Contribution) -> bool {
        one.owed.is_late(self.now)
    }

    fn say_page(&self) -> String {
        format!("{}/say", self.start)
    }

    fn until(&self, due_at: &i64) -> String {
        dates::until(self.frame.lang, self.now, *due_at)
    }

    fn day(&self, at: &i64) -> String {
        dates::short_day(self.frame.lang, *at)
    }
}
