//! One thing that somebody said about themselves: who may read it, and taking it away.

use super::model::{Item, Kind};
use super::readers::{Readers, Reading};
use super::{queries, words::Words};
use crate::app::App;
use crate::spaces::{self, Membership, Owner};
use crate::web::{Error, Form, Frame, Page, Path};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};

#[derive(Template)]
#[template(path = "sharing/item.html")]
struct Show {
    frame: Frame,
    w: Words,
    item: Item,
    reading: Reading,
}

impl Show {
    /// An outcome may be counted, and offers hang on a strength: each is taken away on a page of its own.
    fn goes_elsewhere(&self) -> Option<String> {
        let start = self.frame.here.split("/items/").next().unwrap_or_default();
        match self.item.kind {
            Kind::Outcome => Some(format!("{}{start}/outcomes/{}#away", self.frame.l, self.item.id)),
            Kind::Strength => Some(format!("{}/strengths", self.frame.l)),
            _ => None,
        }
    }
}

pub async fn ask(
    State(app): State<App>,
    Owner(member): Owner,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Error> {
    let (seal, space, me) = (app.seal.clone(), member.space.clone(), member.person.id.clone());
    let (item, shown, members) = app
        .store
        .read(move |tx| {
            let item = queries::find(tx, &seal, &space.id, &me, &id)?.ok_or(Error::NotFound)?;
            let shown = queries::shown(tx, &item.id)?;
            Ok::<_, Error>((item, shown, spaces::members(tx, &space.id)?))
        })
        .await?;
    let readers = Readers::of(&shown, &member.space);
    let reading = Reading::new(&member, &members, &readers);
    let w = Words(member.reader.lang);
    Ok(Page(Show { frame: member.frame_from("/matters", w.who_reads()).sensitive(), w, item, reading })
        .into_response())
}

pub async fn send(
    State(app): State<App>,
    Owner(member): Owner,
    Path((_, id)): Path<(String, String)>,
    Form(readers): Form<Readers>,
) -> Result<Response, Error> {
    let (seal, space, me) = (app.seal.clone(), member.space.clone(), member.person.id.clone());
    let now = app.clock.now();
    app.store
        .write(move |tx| {
            let item = queries::find(tx, &seal, &space.id, &me, &id)?.ok_or(Error::NotFound)?;
            let members: Vec<Membership> = spaces::members(tx, &space.id)?;
            Ok::<_, Error>(readers.keep(tx, &space, &members, &item, now)?)
        })
        .await?;
    Ok(Redirect::to(&member.page("/matters?just=readers")).into_response())
}

/// Gone for good, wherever it was shown.
pub async fn away(
    State(app): State<App>,
    Owner(member): Owner,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Error> {
    let (seal, space_id, me) = (app.seal.clone(), member.space.id.clone(), member.person.id.clone());
    let now = app.clock.now();
    app.store
        .write(move |tx| {
            let item = queries::find(tx, &seal, &space_id, &me, &id)?.ok_or(Error::NotFound)?;
            // An outcome and its ratings are counted elsewhere, and offers hang on a strength: each goes by a door of its own.
            if matches!(item.kind, Kind::Outcome | Kind::Rating | Kind::Strength) {
                return Err(Error::NotAllowed);
            }
            Ok(queries::take_away(tx, &item, now)?)
        })
        .await?;
    Ok(Redirect::to(&member.page("/matters?just=away")).into_response())
}
