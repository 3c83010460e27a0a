//! Asking for something about one person: to remove them, to take their key back, a new code for the one they lost.

use super::acts::{self, Hindrance};
use super::changes::{self, NewChange};
use super::keys::{self, Act, Ask};
use super::propose::reason;
use super::words::Words;
use crate::app::App;
use crate::spaces::{self, Member, Membership, Space};
use crate::store::{Tx, new_id};
use crate::web::{Error, Form, Frame, Page, Problems};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "agreements/ask.html")]
struct AskPage {
    frame: Frame,
    w: Words,
    what: What,
    whom: Membership,
    hindrance: Option<Hindrance>,
    typed: Typed,
}

/// The end of the address: `/people/{person}/remove`.
#[derive(Deserialize, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum What {
    Remove,
    Code,
    /// Taking a key back.
    Key,
}

impl What {
    fn act(self) -> Act {
        match self {
            What::Remove => Act::Remove,
            What::Code => Act::Code,
            What::Key => Act::Key,
        }
    }

    /// As the words tell them apart.
    fn kind(self) -> &'static str {
        match self {
            What::Remove => "remove",
            What::Code => "code",
            What::Key => "take",
        }
    }
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Typed {
    reason: String,
}

type Whom = Path<(String, String, What)>;

pub async fn show(
    State(app): State<App>,
    member: Member,
    found: Result<Whom, axum::extract::rejection::PathRejection>,
) -> Result<Response, Error> {
    let Path((_, person, what)) = found.map_err(|_| Error::NotFound)?;
    page(&app, &member, &person, what, Typed::default(), Problems::new()).await
}

pub async fn send(
    State(app): State<App>,
    member: Member,
    found: Result<Whom, axum::extract::rejection::PathRejection>,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    let Path((_, person, what)) = found.map_err(|_| Error::NotFound)?;
    let mut problems = Problems::new();
    let why = reason("reason", &typed.reason, member.reader.lang, &mut problems);
    if !problems.is_empty() {
        return page(&app, &member, &person, what, typed, problems).await;
    }
    let (space, me, whom, now) =
        (member.space.clone(), member.person.id.clone(), person.clone(), app.clock.now());
    let on = app
        .store
        .write(move |tx| {
            let whom = find(tx, &space, &whom, what)?;
            if what != What::Key && acts::hindrance(tx, &space, what.act(), &whom.person_id)?.is_some() {
                return Ok(None);
            }
            let id = new_id();
            let page = format!("/spaces/{}/keys/{id}", space.code);
            let about = about(tx, &space, &whom, what, &me, now)?;
            let ask = Ask {
                id: &id,
                space_id: &space.id,
                act: what.act(),
                about: &about,
                page: &page,
                reason: &why,
            };
            Ok::<_, Error>(Some(keys::ask(tx, &ask, &me, now)?.page))
        })
        .await?;
    match on {
        Some(on) => Ok(Redirect::to(&member.reader.at(&on)).into_response()),
        None => page(&app, &member, &person, what, typed, Problems::new()).await,
    }
}

/// The member it is about; taking a key back is only of one who holds one.
fn find(tx: &mut Tx, space: &Space, person_id: &str, what: What) -> Result<Membership, Error> {
    let whom = spaces::membership(tx, &space.id, person_id)?;
    whom.filter(|whom| what != What::Key || whom.key.is_some()).ok_or(Error::NotFound)
}

fn about(
    tx: &mut Tx,
    space: &Space,
    whom: &Membership,
    what: What,
    made_by: &str,
    now: i64,
) -> Result<String, Error> {
    let (What::Key, Some(side)) = (what, whom.key) else { return Ok(whom.person_id.clone()) };
    if let Some(open) = changes::open_for(tx, &space.id, &whom.person_id, false)? {
        return Ok(open.id);
    }
    let new = NewChange {
        space_id: &space.id,
        person_id: &whom.person_id,
        side,
        give: false,
        takes_two: true,
        made_by,
    };
    Ok(changes::begin(tx, &new, now)?)
}

async fn page(
    app: &App,
    member: &Member,
    person: &str,
    what: What,
    typed: Typed,
    problems: Problems,
) -> Result<Response, Error> {
    let (space, person) = (member.space.clone(), person.to_string());
    let (whom, hindrance, waiting) = app
        .store
        .read(move |tx| {
            let whom = find(tx, &space, &person, what)?;
            if what == What::Key {
                let open = changes::open_for(tx, &space.id, &whom.person_id, false)?;
                let waiting = open.map(|open| changes::asked(tx, &space.id, &open)).transpose()?;
                return Ok((whom, None, waiting.flatten()));
            }
            let hindrance = acts::hindrance(tx, &space, what.act(), &whom.person_id)?;
            let waiting = keys::waiting_about(tx, &space.id, what.act(), &whom.person_id)?;
            Ok::<_, Error>((whom, hindrance, waiting))
        })
        .await?;
    if let Some(waiting) = waiting {
        return Ok(Redirect::to(&member.reader.at(&waiting.page)).into_response());
    }
    let w = Words(member.reader.lang);
    let wrong = !problems.is_empty();
    let back = format!("/spaces/{}/people", member.space.code);
    let frame = member.frame(w.ask_title(what.kind(), &whom.name)).with(problems).back_to(back);
    let page = Page(AskPage { frame, w, what, whom, hindrance, typed });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}
