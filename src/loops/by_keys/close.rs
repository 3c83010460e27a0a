//! Closing a space: nothing is added any more, all of it can still be read. Never while an answer is owed.

use super::words::Words;
use super::{Typed, reason};
use crate::agreements::keys::{self, Act, Asked, Turned};
use crate::agreements::words::Words as KeyWords;
use crate::app::App;
use crate::loops::model::Contribution;
use crate::loops::queries;
use crate::spaces::{self, KeyHolder, Member, Membership, owed};
use crate::store::Tx;
use crate::web::{Error, Form, Frame, Page, Problems};
use crate::words::dates;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};

const HERE: &str = "/close";

#[derive(Template)]
#[template(path = "loops/by_keys/close.html")]
struct Close {
    frame: Frame,
    w: Words,
    kw: KeyWords,
    start: String,
    /// What stands in the way.
    owed: Vec<Contribution>,
    closed_on: Option<String>,
    asked: Option<Asked>,
    me: Membership,
    here: String,
    typed: Typed,
}

pub async fn show(State(app): State<App>, member: Member) -> Result<Response, Error> {
    page(&app, &member, Typed::default(), Problems::new()).await
}

/// Whoever loads the answer to a form again, or in the other language, is back where they turn their key.
pub async fn back(member: Member) -> Redirect {
    Redirect::to(&member.page(HERE))
}

pub async fn ask(
    State(app): State<App>,
    member: Member,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    member.may_add()?;
    let reason = match reason("reason", &typed.reason, member.reader.lang) {
        Ok(reason) => reason,
        Err(problems) => return page(&app, &member, typed, problems).await,
    };
    let (asking, now) = (member.space.id.clone(), app.clock.now());
    let member = std::sync::Arc::new(member);
    let by = member.clone();
    let owes = app
        .store
        .write(move |tx| {
            if owes(tx, &asking)? {
                return Ok(true);
            }
            super::ask(tx, &by, Act::Close, &asking, HERE, &reason, now)?;
            Ok::<_, Error>(false)
        })
        .await?;
    if owes {
        refused(&app, &member, typed).await
    } else {
        Ok(Redirect::to(&member.page(HERE)).into_response())
    }
}

pub async fn turn(State(app): State<App>, KeyHolder(member): KeyHolder) -> Result<Response, Error> {
    let (space_id, me, now) = (member.space.id.clone(), member.person.id.clone(), app.clock.now());
    let owes = app
        .store
        .write(move |tx| {
            let asked = super::waiting(tx, &space_id, Act::Close, &space_id)?;
            // Asked in the transaction that closes: something may have been said a moment ago.
            if owes(tx, &space_id)? {
                return Ok(true);
            }
            if keys::turn(tx, &space_id, &asked.id, &me, now)? == Turned::Both {
                spaces::close(tx, &space_id, now)?;
            }
            Ok::<_, Error>(false)
        })
        .await?;
    if owes {
        refused(&app, &member, Typed::default()).await
    } else {
        Ok(Redirect::to(&member.page(HERE)).into_response())
    }
}

pub async fn refuse(
    State(app): State<App>,
    KeyHolder(member): KeyHolder,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    let because = match reason("because", &typed.because, member.reader.lang) {
        Ok(because) => because,
        Err(problems) => return page(&app, &member, typed, problems).await,
    };
    let (space_id, me, now) = (member.space.id.clone(), member.person.id.clone(), app.clock.now());
    app.store
        .write(move |tx| {
            let asked = super::waiting(tx, &space_id, Act::Close, &space_id)?;
            keys::refuse(tx, &space_id, &asked.id, &me, &because, now).map(drop)
        })
        .await?;
    Ok(Redirect::to(&member.page("/keys")).into_response())
}

fn owes(tx: &mut Tx, space_id: &str) -> Result<bool, Error> {
    Ok(owed::count_owed(tx, space_id)? > 0)
}

/// The page that lists what is owed, as something to put right.
async fn refused(app: &App, member: &Member, typed: Typed) -> Result<Response, Error> {
    let problems = Problems::one("owed", Words(member.reader.lang).close_owed());
    page(app, member, typed, problems).await
}

async fn page(app: &App, member: &Member, typed: Typed, problems: Problems) -> Result<Response, Error> {
    let space_id = member.space.id.clone();
    let (owed, asked) = app
        .store
        .read(move |tx| {
            let owed = queries::owed(tx, &space_id, 500)?;
            Ok::<_, Error>((owed, keys::waiting_about(tx, &space_id, Act::Close, &space_id)?))
        })
        .await?;
    let w = Words(member.reader.lang);
    let wrong = !problems.is_empty();
    let page = Page(Close {
        frame: member
            .frame(w.close_title())
            .with(problems)
            .back_to(format!("/spaces/{}/keys", member.space.code)),
        w,
        kw: KeyWords(member.reader.lang),
        start: member.page(""),
        owed,
        closed_on: member.space.closed_at.map(|at| dates::day(member.reader.lang, at)),
        asked,
        me: member.me.clone(),
        here: member.page(HERE),
        typed,
    });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}
