//! "I can…": one of my strengths, offered to a space in words for it.

use super::mine::frame;
use super::model::{NewShown, SHORT};
use super::say::find;
use super::words::Words;
use super::{queries, typed};
use crate::app::App;
use crate::people::Known;
use crate::sharing::{How, Item, Kind};
use crate::spaces::{self, Space};
use crate::web::{Choice, Error, Form, Frame, Page, Path, Problems};
use crate::words::Lang;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "strengths/offer.html")]
struct Offer {
    frame: Frame,
    w: Words,
    item: Item,
    typed: Typed,
    spaces: Vec<Space>,
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Typed {
    /// The code of the space.
    space: String,
    words: String,
    lang: String,
    how: String,
}

pub async fn ask(State(app): State<App>, me: Known, Path(id): Path<String>) -> Result<Response, Error> {
    let item = find(&app, &me, &id).await?;
    let lang = item.said().lang.code().into();
    page(&app, &me, item, Typed { lang, ..Typed::default() }, Problems::new()).await
}

pub async fn send(
    State(app): State<App>,
    me: Known,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    let item = find(&app, &me, &id).await?;
    let there = open_to(&app, &me).await?;
    let (new, space) = match check(&typed, &there, me.reader.lang) {
        Ok(checked) => checked,
        Err(problems) => return page(&app, &me, item, typed, problems).await,
    };
    let new = NewShown { about_id: Some(item.id), ..new };
    let (seal, owner_id, now) = (app.seal.clone(), me.person.id.clone(), app.clock.now());
    let to = me.reader.at(&format!("/spaces/{}/strengths?just=offered", space.code));
    app.store.write(move |tx| queries::keep_shown(tx, &seal, &space, &owner_id, &new, now)).await?;
    Ok(Redirect::to(&to).into_response())
}

fn check(typed: &Typed, there: &[Space], lang: Lang) -> Result<(NewShown, Space), Problems> {
    let (w, mut problems) = (Words(lang), Problems::new());
    let said = typed::said(&typed.words, &typed.lang, lang, SHORT, w.offer_empty()).map(Some);
    let space = there.iter().find(|space| space.code == typed.space).ok_or(w.space_missing()).map(Some);
    let how = How::from_code(&typed.how).ok_or(w.how_missing()).map(Some);
    let said = problems.take("words", said);
    let (space, how) = (problems.take("space", space), problems.take("how", how));
    match (said, space, how) {
        (Some(said), Some(space), Some(how)) => Ok((NewShown::new(Kind::Offer, said, how), space.clone())),
        _ => Err(problems),
    }
}

/// Where something can be offered: the open groups and boards that I am in.
async fn open_to(app: &App, me: &Known) -> Result<Vec<Space>, Error> {
    let id = me.person.id.clone();
    let mut spaces = app.store.read(move |tx| spaces::of_person(tx, &id)).await?;
    spaces.retain(|space| space.owner_id.is_none() && space.closed_at.is_none());
    Ok(spaces)
}

async fn page(
    app: &App,
    me: &Known,
    item: Item,
    typed: Typed,
    problems: Problems,
) -> Result<Response, Error> {
    let spaces = open_to(app, me).await?;
    let (w, wrong) = (Words(me.reader.lang), !problems.is_empty());
    let frame = frame(me, w.offer_title()).back_to("/strengths").with(problems);
    let page = Page(Offer { frame, w, item, typed, spaces });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

impl Offer {
    fn places(&self) -> Vec<Choice> {
        let each = self.spaces.iter();
        each.map(|space| Choice::new(&*space.code, space.name.in_lang(self.frame.lang))).collect()
    }

    /// Whoever is in one space need not choose.
    fn place(&self) -> &str {
        match (&*self.typed.space, &*self.spaces) {
            ("", [only]) => &only.code,
            (typed, _) => typed,
        }
    }

    fn ways(&self) -> Vec<Choice> {
        typed::ways(self.frame.lang)
    }
}
