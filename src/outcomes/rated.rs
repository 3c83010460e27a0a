//! One time that somebody said how it is: who may read the story, and taking it away where it was a slip.

use super::model::HIGHEST;
use super::queries::{self, Full};
use super::rate::{self, ME, SAME, WIDER};
use super::words::Words;
use crate::app::App;
use crate::sharing::{self, Item, Said, Shown, To};
use crate::spaces::{Owner, Space};
use crate::store::{Result as Kept, Tx};
use crate::web::{Choice, Error, Form, Frame, Page, Path};
use crate::words::dates;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "outcomes/rated.html")]
struct Show {
    frame: Frame,
    w: Words,
    full: Full,
    number: i64,
    story: Option<Said>,
    story_for: &'static str,
    wider: Option<String>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Typed {
    story_for: String,
}

pub async fn ask(
    State(app): State<App>,
    Owner(member): Owner,
    Path((_, id, rating)): Path<(String, String, String)>,
) -> Result<Response, Error> {
    let (seal, space, me) = (app.seal.clone(), member.space.clone(), member.person.id.clone());
    let rating_id = rating.clone();
    let (full, shown) = app
        .store
        .read(move |tx| {
            let full = queries::find(tx, &seal, &space.id, &me, &id)?.ok_or(Error::NotFound)?;
            let story = full.stories.get(&rating_id);
            let shown = story.map(|story| sharing::shown(tx, &story.id)).transpose()?.unwrap_or_default();
            Ok::<_, Error>((full, shown))
        })
        .await?;
    let one = full.ratings.iter().find(|(item, _)| item.id == rating);
    let (item, rated) = one.ok_or(Error::NotFound)?;
    let (w, lang) = (Words(member.reader.lang), member.reader.lang);
    let back = format!("/outcomes/{}", full.item.id);
    Ok(Page(Show {
        frame: member.frame_from(&back, w.on_day(dates::short_day(lang, rated.at))),
        w,
        number: rated.number,
        story: full.story(item),
        story_for: as_now(&shown, &member.space),
        wider: member.space.wider.as_ref().map(|wider| wider.name.in_lang(lang).to_owned()),
        full,
    })
    .into_response())
}

pub async fn send(
    State(app): State<App>,
    Owner(member): Owner,
    Path((_, id, rating)): Path<(String, String, String)>,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    let (seal, space, me) = (app.seal.clone(), member.space.clone(), member.person.id.clone());
    let (now, outcome_id) = (app.clock.now(), id.clone());
    app.store
        .write(move |tx| {
            let full = queries::find(tx, &seal, &space.id, &me, &outcome_id)?.ok_or(Error::NotFound)?;
            let story = full.stories.get(&rating).ok_or(Error::NotFound)?;
            let wanted = rate::story_readers(tx, &full, &space, &typed.story_for)?;
            Ok::<_, Error>(show_only_to(tx, story, &wanted, now)?)
        })
        .await?;
    Ok(Redirect::to(&member.page(&format!("/outcomes/{id}?just=readers"))).into_response())
}

/// The number and its story, out of every page and count.
pub async fn away(
    State(app): State<App>,
    Owner(member): Owner,
    Path((_, id, rating)): Path<(String, String, String)>,
) -> Result<Response, Error> {
    let (seal, space_id, me) = (app.seal.clone(), member.space.id.clone(), member.person.id.clone());
    let (now, outcome_id) = (app.clock.now(), id.clone());
    app.store
        .write(move |tx| {
            let full = queries::find(tx, &seal, &space_id, &me, &outcome_id)?.ok_or(Error::NotFound)?;
            queries::take_rating(tx, &seal, &full, &rating, now)?.ok_or(Error::NotFound)
        })
        .await?;
    Ok(Redirect::to(&member.page(&format!("/outcomes/{id}?just=away"))).into_response())
}

/// As who may read a story was said.
fn as_now(shown: &[Shown], space: &Space) -> &'static str {
    match shown {
        [] => ME,
        _ if shown.iter().any(|one| matches!(&one.to, To::Space(id) if *id != space.id)) => WIDER,
        _ => SAME,
    }
}

fn show_only_to(tx: &mut Tx, story: &Item, wanted: &[Shown], now: i64) -> Kept<()> {
    for one in sharing::shown(tx, &story.id)? {
        if !wanted.iter().any(|still| still.to == one.to) {
            sharing::withdraw(tx, story, &one.to, now)?;
        }
    }
    wanted.iter().try_for_each(|one| sharing::show(tx, &story.id, &one.to, one.how, now))
}

impl Show {
    fn of_ten(&self) -> String {
        self.w.of_ten(HIGHEST, self.number)
    }

    fn choices(&self) -> Vec<Choice> {
        rate::story_choices(&self.w, true, self.wider.as_deref())
    }
}
