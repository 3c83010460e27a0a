//! Letting what did not work be read above and below its space; and taking that back.

use super::{queries, show};
use crate::app::App;
use crate::spaces::Member;
use crate::web::{Error, Form};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Typed {
    /// "yes" or "no"; anything else changes nothing.
    outside: String,
}

pub async fn send(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Path<(String, String)>,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    let lesson = show::find(&app, &member, &number).await?;
    let page = member.reader.at(&lesson.page());
    let outside = match &*typed.outside {
        "yes" => true,
        "no" => false,
        _ => return Ok(Redirect::to(&page).into_response()),
    };
    if outside {
        member.may_add()?;
    }
    if !lesson.may_turn(outside, &member.person.id, member.me.key.is_some()) {
        return Err(Error::NotAllowed);
    }
    let (me, now) = (member.person.id.clone(), app.clock.now());
    app.store
        .write(move |tx| match outside {
            true => queries::give_outside(tx, &lesson.id, &me, now),
            false => queries::take_back(tx, &lesson.id, &me, now),
        })
        .await?;
    Ok(Redirect::to(&page).into_response())
}
