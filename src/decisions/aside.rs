//! Setting a decision aside. It takes both keys and a reason that everybody reads; whoever voted hears of it, and it stays on
//! the record of the space.

use super::finding::{self, Which};
use super::model::{Decision, Stage};
use super::words::Words;
use super::{around, queries, register, told};
use crate::agreements::keys::{self, Act, Ask, Asked, Turned};
use crate::agreements::words::Words as KeyWords;
use crate::app::App;
use crate::people;
use crate::spaces::{KeyHolder, Member, Membership, Space};
use crate::store::{Tx, new_id};
use crate::web::{Error, Form, Frame, Page, Path, Problems, text, words::Words as WebWords};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

const LONGEST: usize = 1000;

#[derive(Template)]
#[template(path = "decisions/aside.html")]
struct AsidePage {
    frame: Frame,
    w: Words,
    kw: KeyWords,
    decision: Decision,
    asked: Option<Asked>,
    me: Membership,
    here: String,
    typed: Typed,
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Typed {
    reason: String,
    because: String,
}

fn here(number: i64) -> String {
    format!("/decisions/{number}/aside")
}

/// One that has a result, or that was set aside already.
async fn find(app: &App, member: &Member, number: i64) -> Result<Decision, Error> {
    let decision = finding::find(app, member, number).await?;
    match decision.stage {
        Stage::Closed | Stage::Aside => Ok(decision),
        Stage::Preparing | Stage::Open => Err(Error::NotFound),
    }
}

pub async fn show(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Which,
) -> Result<Response, Error> {
    let decision = find(&app, &member, number).await?;
    page(&app, &member, decision, Typed::default(), Problems::new()).await
}

/// Whoever loads the answer to a form again, or in the other language, is back where they turn their key.
pub async fn back(member: Member, Path((_, number)): Which) -> Redirect {
    Redirect::to(&member.page(&here(number)))
}

pub async fn ask(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Which,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    member.may_add()?;
    let decision = find(&app, &member, number).await?;
    let reason = match reason("reason", &typed.reason, &member) {
        Ok(reason) => reason,
        Err(problems) => return page(&app, &member, decision, typed, problems).await,
    };
    let on = format!("/spaces/{}{}", member.space.code, here(number));
    let (space, me, home, now) =
        (member.space.clone(), member.person.id.clone(), app.settings.home(), app.clock.now());
    app.store
        .write(move |tx| {
            if decision.stage != Stage::Closed {
                return Ok(());
            }
            let id = new_id();
            let ask = Ask {
                id: &id,
                space_id: &space.id,
                act: Act::Aside,
                about: &decision.id,
                page: &on,
                reason: &reason,
            };
            let asked = keys::ask(tx, &ask, &me, now)?;
            if asked.is_done() {
                set_aside(tx, &space, &decision, &asked.reason, &home, now)?;
            }
            Ok::<_, Error>(())
        })
        .await?;
    Ok(Redirect::to(&member.page(&here(number))).into_response())
}

pub async fn turn(
    State(app): State<App>,
    KeyHolder(member): KeyHolder,
    Path((_, number)): Which,
) -> Result<Redirect, Error> {
    let decision = find(&app, &member, number).await?;
    let (space, me, home, now) =
        (member.space.clone(), member.person.id.clone(), app.settings.home(), app.clock.now());
    app.store
        .write(move |tx| {
            let asked = waiting(tx, &space.id, &decision.id)?;
            if keys::turn(tx, &space.id, &asked.id, &me, now)? == Turned::Both {
                set_aside(tx, &space, &decision, &asked.reason, &home, now)?;
            }
            Ok::<_, Error>(())
        })
        .await?;
    Ok(Redirect::to(&member.page(&here(number))))
}

pub async fn refuse(
    State(app): State<App>,
    KeyHolder(member): KeyHolder,
    Path((_, number)): Which,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    let decision = find(&app, &member, number).await?;
    let because = match reason("because", &typed.because, &member) {
        Ok(because) => because,
        Err(problems) => return page(&app, &member, decision, typed, problems).await,
    };
    let (space_id, me, now) = (member.space.id.clone(), member.person.id.clone(), app.clock.now());
    app.store
        .write(move |tx| {
            let asked = waiting(tx, &space_id, &decision.id)?;
            keys::refuse(tx, &space_id, &asked.id, &me, &because, now).map(drop)
        })
        .await?;
    Ok(Redirect::to(&member.page(&format!("/decisions/{number}"))).into_response())
}

fn waiting(tx: &mut Tx, space_id: &str, decision_id: &str) -> Result<Asked, Error> {
    keys::waiting_about(tx, space_id, Act::Aside, decision_id)?.ok_or(Error::NotFound)
}

/// Both keys were turned: it stands on the record as set aside, and everybody who voted hears why.
fn set_aside(
    tx: &mut Tx,
    space: &Space,
    decision: &Decision,
    reason: &str,
    home: &str,
    now: i64,
) -> Result<(), Error> {
    if !queries::set_aside(tx, &decision.id)? {
        return Ok(());
    }
    around::happened(tx, &decision.id, "aside", reason, None, now)?;
    let mut to = Vec::new();
    for entry in register::entries(tx, &decision.id)? {
        // Whoever was erased stands there under a number that is nobody's.
        if people::find(tx, &entry.voter)?.is_some() {
            to.push(entry.voter);
        }
    }
    told::tell(tx, space, decision, to, |w, question| w.told_aside(question, reason), home, now)
}

fn reason(field: &str, typed: &str, member: &Member) -> Result<String, Problems> {
    let lang = member.reader.lang;
    text::clean(typed, LONGEST).map_err(|problem| {
        let said = match problem {
            text::TextProblem::Empty => Words(lang).aside_reason_empty().to_owned(),
            other => other.say(&WebWords(lang)),
        };
        Problems::one(field, said)
    })
}

async fn page(
    app: &App,
    member: &Member,
    decision: Decision,
    typed: Typed,
    problems: Problems,
) -> Result<Response, Error> {
    let (space_id, id) = (member.space.id.clone(), decision.id.clone());
    let asked = app.store.read(move |tx| keys::waiting_about(tx, &space_id, Act::Aside, &id)).await?;
    let (w, kw, wrong) = (Words(member.reader.lang), KeyWords(member.reader.lang), !problems.is_empty());
    let frame = member.frame_from(&format!("/decisions/{}", decision.number), w.aside_title()).with(problems);
    let here = member.page(&here(decision.number));
    let page = Page(AsidePage { frame, w, kw, decision, asked, me: member.me.clone(), here, typed });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

impl AsidePage {
    fn done(&self) -> bool {
        self.decision.stage == Stage::Aside
    }
}
