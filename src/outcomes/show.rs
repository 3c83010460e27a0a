//! One outcome: how it went, as a picture and as a table, and whether it is counted.

use super::model::HIGHEST;
use super::queries::{self, Full};
use super::reminding::Every;
use super::words::Words;
use super::{chart, counting, reminding};
use crate::app::App;
use crate::sharing::{self, Item, Shown};
use crate::spaces::{self, Member, Owner};
use crate::web::{Choice, Error, Form, Frame, Page, Path, Query};
use crate::words::dates;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Template)]
#[template(path = "outcomes/show.html")]
struct Show {
    frame: Frame,
    w: Words,
    start: String,
    full: Full,
    chart: String,
    owner: bool,
    may_add: bool,
    /// The space from which up it can be counted.
    wider: Option<String>,
    every: Option<Every>,
    /// Who reads each story, in words, by the id of its rating.
    readers: BTreeMap<String, String>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Just {
    pub(super) just: String,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Typed {
    /// "yes" or "no".
    count: String,
}

pub async fn show(
    State(app): State<App>,
    member: Member,
    Path((_, id)): Path<(String, String)>,
    Query(just): Query<Just>,
) -> Result<Response, Error> {
    let (seal, space_id, me) = (app.seal.clone(), member.space.id.clone(), member.person.id.clone());
    let (full, every, stories, members) = app
        .store
        .read(move |tx| {
            let full = queries::find(tx, &seal, &space_id, &me, &id)?.ok_or(Error::NotFound)?;
            let every = reminding::every(tx, &full.item.id)?;
            let stories = full.stories.iter();
            let shown = stories.map(|(rating, story)| Ok((rating.clone(), sharing::shown(tx, &story.id)?)));
            let shown = shown.collect::<Result<Vec<_>, Error>>()?;
            Ok::<_, Error>((full, every, shown, spaces::members(tx, &space_id)?))
        })
        .await?;
    let lang = member.reader.lang;
    let w = Words(lang);
    let mut frame = member.frame_from("/outcomes", w.outcome());
    match &*just.just {
        "rated" => frame = frame.news(w.just_rated()),
        "counted" => frame = frame.news(w.just_counted()),
        "readers" => frame = frame.news(w.just_readers()),
        "away" => frame = frame.news(w.just_away()),
        "reminder" => frame = frame.news(w.just_reminder()),
        "not-counted" => frame = frame.news(w.just_not_counted()),
        _ => {}
    }
    let days = full.numbers().iter().map(|rated| dates::short_day(lang, rated.at)).collect::<Vec<_>>();
    let told = |(rating, shown): (String, Vec<Shown>)| (rating, sharing::told(&member, &members, &shown));
    Ok(Page(Show {
        readers: stories.into_iter().map(told).collect(),
        frame,
        chart: chart::svg(&full.numbers(), &days, w.chart()),
        w,
        start: member.page(""),
        owner: member.is_owner(),
        may_add: member.may_add().is_ok(),
        wider: member.space.wider.as_ref().map(|wider| wider.name.in_lang(lang).to_owned()),
        full,
        every,
    })
    .into_response())
}

/// Whether it is counted, without a name, in the wider space and those above it: its owner says so, and says so no more.
pub async fn count(
    State(app): State<App>,
    Owner(member): Owner,
    Path((_, id)): Path<(String, String)>,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    let (seal, space, me) = (app.seal.clone(), member.space.clone(), member.person.id.clone());
    let (now, outcome_id, yes) = (app.clock.now(), id.clone(), typed.count == "yes");
    app.store
        .write(move |tx| {
            let full = queries::find(tx, &seal, &space.id, &me, &outcome_id)?.ok_or(Error::NotFound)?;
            let wider = space.wider.as_ref().ok_or(Error::NotFound)?;
            if yes {
                counting::count_in(tx, &seal, &full, &wider.id, now)?
            } else {
                counting::count_out(tx, &seal, &full)?
            }
            Ok::<_, Error>(())
        })
        .await?;
    let just = if yes { "counted" } else { "not-counted" };
    Ok(Redirect::to(&member.page(&format!("/outcomes/{id}?just={just}"))).into_response())
}

/// Gone for good, with all its ratings and stories, and out of every count.
pub async fn away(
    State(app): State<App>,
    Owner(member): Owner,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Error> {
    let (seal, space_id, me, now) =
        (app.seal.clone(), member.space.id.clone(), member.person.id.clone(), app.clock.now());
    app.store
        .write(move |tx| {
            let full = queries::find(tx, &seal, &space_id, &me, &id)?.ok_or(Error::NotFound)?;
            counting::count_out(tx, &seal, &full)?;
            reminding::set(tx, &full.item.id, &me, None, now)?;
            Ok::<_, Error>(sharing::take_away(tx, &full.item, now)?)
        })
        .await?;
    Ok(Redirect::to(&member.page("/outcomes?just=away")).into_response())
}

impl Show {
    fn day(&self, rating: &Item) -> String {
        dates::short_day(self.frame.lang, rating.said_at)
    }

    fn readers(&self, rating: &Item) -> Option<&String> {
        self.readers.get(&rating.id)
    }

    fn of_ten(&self, number: &i64) -> String {
        self.w.of_ten(HIGHEST, *number)
    }

    fn rhythms(&self) -> Vec<Choice> {
        let each = Every::ALL.iter().map(|every| Choice::new(every.code(), self.w.every(every.code())));
        each.chain([Choice::new("never", self.w.every("never"))]).collect()
    }

    fn rhythm(&self) -> &str {
        self.every.map_or("never", Every::code)
    }

    fn rate_page(&self) -> String {
        format!("{}/outcomes/{}/rate", self.start, self.full.item.id)
    }
}
