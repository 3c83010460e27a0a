//! Hiding what somebody said. Its words are then shown to nobody; that it was said, and the answer it is owed, stay.

use super::words::Words;
use super::{Typed, reason};
use crate::agreements::keys::{self, Act, Asked, Turned};
use crate::agreements::words::Words as KeyWords;
use crate::app::App;
use crate::loops::model::Contribution;
use crate::loops::queries;
use crate::spaces::{KeyHolder, Member, Membership};
use crate::store::Tx;
use crate::web::{Error, Form, Frame, Page, Path, Problems};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};

#[derive(Template)]
#[template(path = "loops/by_keys/hide.html")]
struct Hide {
    frame: Frame,
    w: Words,
    kw: KeyWords,
    contribution: Contribution,
    asked: Option<Asked>,
    me: Membership,
    here: String,
    typed: Typed,
}

type Which = Path<(String, i64)>;

pub async fn show(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Which,
) -> Result<Response, Error> {
    page(&app, &member, number, Typed::default(), Problems::new()).await
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
    let reason = match reason("reason", &typed.reason, member.reader.lang) {
        Ok(reason) => reason,
        Err(problems) => return page(&app, &member, number, typed, problems).await,
    };
    let (on, now) = (member.page(&here(number)), app.clock.now());
    app.store
        .write(move |tx| {
            let contribution = find(tx, &member.space.id, number)?;
            if contribution.hidden {
                return Ok(());
            }
            super::ask(tx, &member, Act::Hide, &contribution.id, &here(number), &reason, now).map(drop)
        })
        .await?;
    Ok(Redirect::to(&on).into_response())
}

pub async fn turn(
    State(app): State<App>,
    KeyHolder(member): KeyHolder,
    Path((_, number)): Which,
) -> Result<Redirect, Error> {
    let (space_id, me, now) = (member.space.id.clone(), member.person.id.clone(), app.clock.now());
    let both = app
        .store
        .write(move |tx| {
            let contribution = find(tx, &space_id, number)?;
            let asked = super::waiting(tx, &space_id, Act::Hide, &contribution.id)?;
            let both = keys::turn(tx, &space_id, &asked.id, &me, now)? == Turned::Both;
            if both {
                queries::hide(tx, &contribution.id, now)?;
            }
            Ok::<_, Error>(both)
        })
        .await?;
    if both {
        app.live.take_out(&member.space.id, &member.person.id).await;
    }
    Ok(Redirect::to(&member.page(&here(number))))
}

pub async fn refuse(
    State(app): State<App>,
    KeyHolder(member): KeyHolder,
    Path((_, number)): Which,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    let because = match reason("because", &typed.because, member.reader.lang) {
        Ok(because) => because,
        Err(problems) => return page(&app, &member, number, typed, problems).await,
    };
    let (space_id, me, now) = (member.space.id.clone(), member.person.id.clone(), app.clock.now());
    app.store
        .write(move |tx| {
            let contribution = find(tx, &space_id, number)?;
            let asked = super::waiting(tx, &space_id, Act::Hide, &contribution.id)?;
            keys::refuse(tx, &space_id, &asked.id, &me, &because, now).map(drop)
        })
        .await?;
    Ok(Redirect::to(&member.page(&format!("/contributions/{number}"))).into_response())
}

fn here(number: i64) -> String {
    format!("/contributions/{number}/hide")
}

fn find(tx: &mut Tx, space_id: &str, number: i64) -> Result<Contribution, Error> {
    queries::find(tx, space_id, number)?.ok_or(Error::NotFound)
}

async fn page(
    app: &App,
    member: &Member,
    number: i64,
    typed: Typed,
    problems: Problems,
) -> Result<Response, Error> {
    let space_id = member.space.id.clone();
    let (contribution, asked) = app
        .store
        .read(move |tx| {
            let contribution = find(tx, &space_id, number)?;
            let asked = keys::waiting_about(tx, &space_id, Act::Hide, &contribution.id)?;
            Ok::<_, Error>((contribution, asked))
        })
        .await?;
    let w = Words(member.reader.lang);
    let wrong = !problems.is_empty();
    let back = format!("/spaces/{}/contributions/{number}", member.space.code);
    let page = Page(Hide {
        frame: member.frame(w.hide_title()).with(problems).back_to(back),
        w,
        kw: KeyWords(member.reader.lang),
        contribution,
        asked,
        me: member.me.clone(),
        here: member.page(&here(number)),
        typed,
    });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}
