//! Somebody found out what nobody knew: it is written beside the question, for whoever could read that.

use super::entry::{self, NewEntry};
use super::part::{Typed, just_kept, may_say, typist};
use super::template::{FOUND, UNKNOWN};
use super::words::Words;
use crate::app::App;
use crate::sharing::{self, Item};
use crate::spaces::Member;
use crate::web::{Error, Form, Frame, Page, Path, Problems};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};

#[derive(Template)]
#[template(path = "matters/found.html")]
struct Found {
    frame: Frame,
    w: Words,
    item: Item,
    typed: Typed,
}

pub async fn ask(
    State(app): State<App>,
    member: Member,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Error> {
    page(&app, &member, id, Typed::default(), Problems::new()).await
}

pub async fn send(
    State(app): State<App>,
    member: Member,
    Path((_, id)): Path<(String, String)>,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    let said = match typed.said(member.reader.lang) {
        Ok(said) => said,
        Err(problems) => return page(&app, &member, id, typed, problems).await,
    };
    let item = unknown(&app, &member, id).await?;
    let (seal, space, now, by) = (app.seal.clone(), member.space.clone(), app.clock.now(), typist(&member));
    app.store
        .write(move |tx| {
            let new = NewEntry {
                part: FOUND.into(),
                said: said.clone(),
                about_id: Some(item.id.clone()),
                typed_by: by.clone(),
            };
            let found = entry::keep(tx, &seal, &space, &new, now)?;
            for one in sharing::shown(tx, &item.id)? {
                sharing::show(tx, &found, &one.to, one.how, now)?;
            }
            Ok::<_, Error>(())
        })
        .await?;
    Ok(Redirect::to(&member.page(&format!("/matters?just={}#part-together", just_kept(&member))))
        .into_response())
}

async fn unknown(app: &App, member: &Member, id: String) -> Result<Item, Error> {
    may_say(member)?;
    let (seal, space_id, me) = (app.seal.clone(), member.space.id.clone(), member.person.id.clone());
    let found = app.store.read(move |tx| sharing::find(tx, &seal, &space_id, &me, &id)).await?;
    found.filter(|item| item.part == UNKNOWN).ok_or(Error::NotFound)
}

async fn page(
    app: &App,
    member: &Member,
    id: String,
    typed: Typed,
    problems: Problems,
) -> Result<Response, Error> {
    let item = unknown(app, member, id).await?;
    let (w, wrong) = (Words(member.reader.lang), !problems.is_empty());
    let frame = member.frame_from("/matters", w.i_found_out()).with(problems);
    let page = Page(Found { frame, w, item, typed });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}
