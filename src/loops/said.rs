//! Everything I said, anywhere, and what became of each: what a receipt code opens.

use super::answer_queries::Reopening;
use super::contribution::check_reason;
use super::model::{Answer, Contribution, spoke};
use super::{answer_queries, answering, queries, words::Words};
use crate::app::App;
use crate::people::Known;
use crate::spaces::{self, Space};
use crate::store::Tx;
use crate::web::{Error, Form, Frame, Page, Path, Problems, Query};
use crate::words::dates;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Template)]
#[template(path = "loops/said.html")]
struct SaidPage {
    frame: Frame,
    w: Words,
    said: Vec<Said>,
    now: i64,
    /// The reference of the one whose form needs putting right.
    wrong: Option<String>,
}

struct Said {
    code: String,
    space: String,
    contribution: Contribution,
    answers: Vec<Answer>,
    reopening: Option<Reopening>,
    may_reopen: bool,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Just {
    /// What was just said of an answer: "settled" or "reopened".
    just: String,
    /// The reference of what it answers.
    which: String,
}

/// A space's code and the number of a contribution.
type Which = Path<(String, i64)>;

/// Reading it here is being told: noted in the same breath.
pub async fn show(State(app): State<App>, me: Known, Query(just): Query<Just>) -> Result<Response, Error> {
    page(&app, &me, Problems::new(), None, just).await
}

/// "This answers me." Whoever spoke says so, whether they are in that space or not.
pub async fn settle(
    State(app): State<App>,
    me: Known,
    Path((code, number)): Which,
) -> Result<Redirect, Error> {
    let (id, now, there) = (me.person.id.clone(), app.clock.now(), code.clone());
    app.store
        .write(move |tx| {
            let (_, contribution) = mine(tx, &there, number, &id)?;
            answering::settle(tx, &contribution, now)
        })
        .await?;
    Ok(back(&me, "settled", &code, number))
}

/// "This does not answer me", once, and why.
pub async fn reopen(
    State(app): State<App>,
    me: Known,
    Path((code, number)): Which,
    Form(typed): Form<BTreeMap<String, String>>,
) -> Result<Response, Error> {
    let field = format!("reason-{code}-{number}");
    let typed = typed.get(&field).map(String::as_str).unwrap_or_default();
    let reason = match check_reason(typed, &Words(me.reader.lang)) {
        Ok(reason) => reason,
        Err(problems) => {
            let message = problems.get("reason").unwrap_or_default().to_owned();
            let wrong = Some(format!("{code}-{number}"));
            return page(&app, &me, Problems::one(&field, message), wrong, Just::default()).await;
        }
    };
    let (id, now, there) = (me.person.id.clone(), app.clock.now(), code.clone());
    app.store
        .write(move |tx| {
            let (space, contribution) = mine(tx, &there, number, &id)?;
            answering::reopen(tx, &space, &contribution, &reason, now)
        })
        .await?;
    Ok(back(&me, "reopened", &code, number).into_response())
}

fn back(me: &Known, just: &str, code: &str, number: i64) -> Redirect {
    let which = format!("{code}-{number}");
    Redirect::to(&me.reader.at(&format!("/said?just={just}&which={which}#c{which}")))
}

/// What this person said there; to anybody else it does not exist.
fn mine(tx: &mut Tx, code: &str, number: i64, person_id: &str) -> Result<(Space, Contribution), Error> {
    let space = spaces::find_by_code(tx, code)?.ok_or(Error::NotFound)?;
    let found = queries::find(tx, &space.id, number)?.filter(|one| spoke(one, person_id));
    Ok((space, found.ok_or(Error::NotFound)?))
}

async fn page(
    app: &App,
    me: &Known,
    problems: Problems,
    wrong: Option<String>,
    just: Just,
) -> Result<Response, Error> {
    let (id, now, lang) = (me.person.id.clone(), app.clock.now(), me.reader.lang);
    let said = app
        .store
        .read(move |tx| {
            let mut said = Vec::new();
            for (code, space, contribution) in queries::of_person(tx, &id)? {
                let answers = answer_queries::of_loop(tx, &contribution.owed.id)?;
                let reopening = answer_queries::reopening(tx, &contribution.owed.id)?;
                let may_reopen = super::model::may_reopen(&contribution.owed, reopening.is_some());
                said.push(Said {
                    code,
                    space: space.in_lang(lang).into(),
                    contribution,
                    answers,
                    reopening,
                    may_reopen,
                });
            }
            Ok::<_, Error>(said)
        })
        .await?;
    if said.iter().any(|one| !one.answers.is_empty()) {
        let id = me.person.id.clone();
        app.store.write(move |tx| answer_queries::told_on_page(tx, &id, now)).await?;
    }
    let w = Words(lang);
    let bad = !problems.is_empty();
    let frame = me.frame(w.what_i_said()).with(problems);
    let just_now = said.iter().find(|one| one.reference() == just.which);
    let frame = match (&*just.just, just_now) {
        ("settled", Some(_)) => frame.news(w.just_settled()),
        ("reopened", Some(one)) => {
            frame.news(w.just_reopened(dates::day(lang, one.contribution.owed.due_at)))
        }
        _ => frame,
    };
    let page = Page(SaidPage { frame, w, said, now, wrong });
    Ok(if bad { page.with_problems() } else { page.into_response() })
}

impl Said {
    fn reference(&self) -> String {
        format!("{}-{}", self.code, self.contribution.number)
    }

    fn field(&self) -> String {
        format!("reason-{}", self.reference())
    }
}

impl SaidPage {
    fn is_wrong(&self, one: &Said) -> bool {
        self.wrong.as_deref() == Some(&*one.reference())
    }

    fn until(&self, due_at: &i64) -> String {
        dates::until(self.frame.lang, self.now, *due_at)
    }

    fn day(&self, at: &i64) -> String {
        dates::short_day(self.frame.lang, *at)
    }
}
