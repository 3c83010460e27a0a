//! What somebody has to bring to the person whose space it is: answers to what they said elsewhere without their name.

use super::words::Words;
use crate::app::App;
use crate::loops::words::Words as LoopWords;
use crate::loops::{Answer, Contribution, bringing};
use crate::spaces::{self, Member};
use crate::web::{Error, Frame, Page};
use crate::words::{Lang, dates};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};

#[derive(Template)]
#[template(path = "matters/bring.html")]
struct Bring {
    frame: Frame,
    w: Words,
    /// In the language of whoever it is for.
    lang: Lang,
    lw: LoopWords,
    name: String,
    all: Vec<(Contribution, Vec<Answer>)>,
}

pub async fn show(State(app): State<App>, member: Member) -> Result<Response, Error> {
    let owner_id = member.space.owner_id.clone().ok_or(Error::NotFound)?;
    let (space_id, me, owner) = (member.space.id.clone(), member.person.id.clone(), owner_id.clone());
    let (all, owner) = app
        .store
        .read(move |tx| {
            let owner_here = spaces::membership(tx, &space_id, &owner)?;
            Ok::<_, Error>((bringing::to_bring(tx, &me, &owner)?, owner_here))
        })
        .await?;
    let owner = owner.ok_or(Error::NotFound)?;
    let w = Words(member.reader.lang);
    Ok(Page(Bring {
        frame: member.frame_from("/matters", w.to_bring(&owner.name)),
        w,
        lang: owner.lang,
        lw: LoopWords(owner.lang),
        name: owner.name,
        all,
    })
    .into_response())
}

/// It was read to them, or put into their hand.
pub async fn done(State(app): State<App>, member: Member) -> Result<Response, Error> {
    let owner_id = member.space.owner_id.clone().ok_or(Error::NotFound)?;
    let (me, now) = (member.person.id.clone(), app.clock.now());
    app.store.write(move |tx| bringing::brought(tx, &me, &owner_id, now)).await?;
    Ok(Redirect::to(&member.page("/matters?just=brought")).into_response())
}

impl Bring {
    fn day(&self, at: &i64) -> String {
        dates::short_day(self.lang, *at)
    }
}
