//! One contribution: what was said, who owes the answer, what the answer was, how it was told back, and whether it
//! answers whoever spoke.

use super::answer_queries::Reopening;
use super::model::{self, Answer, Contribution, Promised};
use super::{answer_queries, answering, queries, taking_back, words::Words};
use crate::app::App;
use crate::people::Channel;
use crate::spaces::Member;
use crate::web::{Error, Form, Frame, Page, Path, Problems, Query, text};
use crate::words::dates;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "loops/contribution.html")]
struct Show {
    frame: Frame,
    w: Words,
    start: String,
    code: String,
    contribution: Contribution,
    answers: Vec<Answer>,
    tellings: Vec<(Channel, Option<i64>)>,
    reopening: Option<Reopening>,
    spoke: bool,
    writes_down: bool,
    may_reopen: bool,
    may_answer: bool,
    reason: String,
    now: i64,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    /// What was just done, to be said at the top.
    just: String,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Typed {
    reason: String,
}

pub async fn show(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Path<(String, i64)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Error> {
    page(&app, &member, number, String::new(), Problems::new(), &asked.just).await
}

pub async fn reopen(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Path<(String, i64)>,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    let reason = match check_reason(&typed.reason, &Words(member.reader.lang)) {
        Ok(reason) => reason,
        Err(problems) => return page(&app, &member, number, typed.reason, problems, "").await,
    };
    keep_reopened(&app, &member, number, reason).await?;
    Ok(back(&member, number, "reopened"))
}

/// # Errors
/// What has to be put right about why an answer is none.
pub fn check_reason(typed: &str, w: &Words) -> Result<String, Problems> {
    text::clean(typed, 1000).map_err(|_| Problems::one("reason", w.reopen_empty()))
}

/// "This does not answer me", from whoever spoke or whoever writes it down for them.
///
/// # Errors
/// `NotFound` and `NotAllowed`; the latter also when it cannot be reopened (any more).
pub async fn keep_reopened(app: &App, member: &Member, number: i64, reason: String) -> Result<(), Error> {
    let (space, me, now) = (member.space.clone(), member.person.id.clone(), app.clock.now());
    let holds_key = member.me.key.is_some();
    app.store
        .write(move |tx| {
            let contribution = queries::find(tx, &space.id, number)?.ok_or(Error::NotFound)?;
            let writes_down = model::may_write_down(&contribution, &me, holds_key);
            if !writes_down && !model::spoke(&contribution, &me) {
                return Err(Error::NotAllowed);
            }
            let typed_by = writes_down.then_some(me.as_str());
            answering::reopen_for(tx, &space, &contribution, &reason, typed_by, now)
        })
        .await
}

pub async fn settle(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Path<(String, i64)>,
) -> Result<Response, Error> {
    keep_settled(&app, &member, number).await?;
    Ok(back(&member, number, "settled"))
}

/// "This answers me", from whoever spoke.
///
/// # Errors
/// `NotFound` and `NotAllowed`; the latter also when no answer stands.
pub async fn keep_settled(app: &App, member: &Member, number: i64) -> Result<(), Error> {
    let (space_id, me, now) = (member.space.id.clone(), member.person.id.clone(), app.clock.now());
    app.store
        .write(move |tx| {
            let contribution = queries::find(tx, &space_id, number)?.ok_or(Error::NotFound)?;
            if !model::spoke(&contribution, &me) {
                return Err(Error::NotAllowed);
            }
            answering::settle(tx, &contribution, now)
        })
        .await
}

/// Whoever spoke takes it back, for good.
pub async fn take_back(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Path<(String, i64)>,
) -> Result<Response, Error> {
    let (space_id, me, now) = (member.space.id.clone(), member.person.id.clone(), app.clock.now());
    app.store
        .write(move |tx| {
            let contribution = queries::find(tx, &space_id, number)?.ok_or(Error::NotFound)?;
            if !model::spoke(&contribution, &me) {
                return Err(Error::NotAllowed);
            }
            Ok(taking_back::take_back(tx, &contribution, now)?)
        })
        .await?;
    // Wherever it was copied to, those who are at it see it go.
    app.live.take_out(&member.space.id, &member.person.id).await;
    Ok(back(&member, number, "taken-back"))
}

fn back(member: &Member, number: i64, just: &str) -> Response {
    Redirect::to(&member.page(&format!("/contributions/{number}?just={just}"))).into_response()
}

async fn page(
    app: &App,
    member: &Member,
    number: i64,
    reason: String,
    problems: Problems,
    just: &str,
) -> Result<Response, Error> {
    let (space_id, w, now) = (member.space.id.clone(), Words(member.reader.lang), app.clock.now());
    let (contribution, answers, tellings, reopening) = app
        .store
        .read(move |tx| {
            let contribution = queries::find(tx, &space_id, number)?.ok_or(Error::NotFound)?;
            let loop_id = contribution.owed.id.clone();
            let answers = answer_queries::of_loop(tx, &loop_id)?;
            let tellings = answer_queries::tellings(tx, &loop_id)?;
            let reopening = answer_queries::reopening(tx, &loop_id)?;
            Ok::<_, Error>((contribution, answers, tellings, reopening))
        })
        .await?;
    let me = &member.person.id;
    if model::spoke(&contribution, me) && !answers.is_empty() {
        let (id, loop_id) = (me.clone(), contribution.owed.id.clone());
        app.store.write(move |tx| answer_queries::told_on_its_page(tx, &id, &loop_id, now)).await?;
    }
    let mut frame = member.frame_from("", w.contribution(contribution.number)).with(problems);
    let until = dates::day(member.reader.lang, contribution.owed.due_at);
    match just {
        "said" => {
            let whom = contribution.name.as_deref().filter(|_| contribution.typed_by.as_ref() == Some(me));
            let (by, said) = (&contribution.owed_by_name, w.just_said(&contribution.owed_by_name, &until));
            frame = frame.news(whom.map_or(said, |whom| w.just_said_for(by, &until, whom)));
        }
        "reopened" => frame = frame.news(w.just_reopened(&until)),
        "settled" => frame = frame.news(w.just_settled()),
        "taken-back" => frame = frame.news(w.just_taken_back()),
        _ => {}
    }
    let wrong = !frame.problems.is_empty();
    let page = Page(Show {
        frame,
        w,
        start: member.page(""),
        code: member.space.code.clone(),
        spoke: model::spoke(&contribution, me),
        writes_down: model::may_write_down(&contribution, me, member.me.key.is_some()),
        may_reopen: model::may_reopen(&contribution.owed, reopening.is_some()),
        may_answer: model::may_answer(&contribution.owed, me, member.me.key.is_some()),
        contribution,
        answers,
        tellings,
        reopening,
        reason,
        now,
    });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

impl Show {
    fn reference(&self) -> String {
        format!("{}-{}", self.code, self.contribution.number)
    }

    fn day(&self, at: &i64) -> String {
        dates::day(self.frame.lang, *at)
    }

    fn until(&self, due_at: &i64) -> String {
        dates::until(self.frame.lang, self.now, *due_at)
    }

    /// What was said without a name goes up on the notice board.
    fn way(&self, channel: &Channel) -> String {
        match (channel, &self.contribution.person_id) {
            (Channel::Letter, None) => self.w.told("board"),
            _ => self.w.told(channel.code()),
        }
    }

    fn promise(&self, promised: &Promised) -> String {
        self.w.promised(dates::short_day(self.frame.lang, promised.due_at), &promised.owner)
    }

    fn answer_page(&self) -> String {
        format!("{}/answer?to={}", self.start, self.contribution.number)
    }
}
