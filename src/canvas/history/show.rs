//! The history as a page, and giving the canvas as it is now a name.

use super::queries::{self, Version};
use super::told::{Day, Did, Told, tell};
use super::words::Words;
use crate::app::App;
use crate::canvas::{Opened, hidden};
use crate::web::{self, Error, Form, Frame, Page, Pages, Problems, Query, text};
use crate::words::dates;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use std::collections::{BTreeSet, HashMap};

const DAYS_AT_ONCE: usize = 14;
const LONGEST_NAME: usize = 120;

#[derive(Template)]
#[template(path = "canvas/history/show.html")]
struct Show {
    frame: Frame,
    w: Words,
    at: Opened,
    told: Told,
    days: std::ops::Range<usize>,
    pages: Pages,
    versions: Vec<Version>,
    names: HashMap<String, String>,
    typed: Typed,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    page: usize,
    back: bool,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Typed {
    name: String,
}

pub async fn show(State(app): State<App>, at: Opened, Query(asked): Query<Asked>) -> Result<Response, Error> {
    page(&app, at, asked, Typed::default(), Problems::new()).await
}

/// Gives the canvas as it is now a name.
pub async fn name(State(app): State<App>, at: Opened, Form(typed): Form<Typed>) -> Result<Response, Error> {
    at.may_change()?;
    let lang = at.member.reader.lang;
    let name = match text::line(&typed.name, LONGEST_NAME) {
        Ok(name) => name,
        Err(problem) => {
            let said = match problem {
                text::TextProblem::Empty => Words(lang).name_empty().to_owned(),
                other => other.say(&web::words::Words(lang)),
            };
            return page(&app, at, Asked::default(), typed, Problems::one("name", said)).await;
        }
    };
    let (canvas_id, me, now) = (at.canvas.id.clone(), at.member.person.id.clone(), app.clock.now());
    let kept = app.store.write(move |tx| queries::name_now(tx, &canvas_id, &name, &me, now)).await;
    kept.map_err(Error::broken)?;
    Ok(Redirect::to(&at.page("/history")).into_response())
}

async fn page(
    app: &App,
    at: Opened,
    asked: Asked,
    typed: Typed,
    problems: Problems,
) -> Result<Response, Error> {
    let (id, space_id) = (at.canvas.id.clone(), at.canvas.space_id.clone());
    let (edits, versions, names, hidden) = app
        .store
        .read_slow(move |tx| {
            let edits = queries::edits(tx, &id, i64::MAX)?;
            let hidden = hidden::cards(tx, &space_id, &id)?;
            Ok::<_, Error>((edits, queries::versions(tx, &id)?, queries::names(tx, &id)?, hidden))
        })
        .await?;
    // A long history takes a while to go through; nobody else shall wait for it.
    let told = tokio::task::spawn_blocking(move || tell(&edits)).await.map_err(Error::broken)?;
    let mut told = told.map_err(Error::broken)?;
    told.texts.retain(|id, _| !hidden.contains(id));
    let base = format!("{}?page=", at.page("/history"));
    let pages = Pages::new(base, asked.page, told.days.len(), DAYS_AT_ONCE);
    let days = pages.range().start..pages.range().end.min(told.days.len());
    let (w, wrong) = (Words(at.member.reader.lang), !problems.is_empty());
    let mut frame = at.frame(w.history()).with(problems);
    if asked.back {
        frame = frame.news(w.gone_back());
    }
    let page = Page(Show { frame, w, at, told, days, pages, versions, names, typed });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

impl Show {
    fn days(&self) -> &[Day] {
        self.told.days.get(self.days.clone()).unwrap_or_default()
    }

    fn day(&self, at: &i64) -> String {
        dates::day(self.frame.lang, *at)
    }

    fn moment(&self, at: &i64) -> String {
        dates::moment(self.frame.lang, *at)
    }

    fn look(&self, seq: &i64) -> String {
        format!("{}/{seq}", self.at.page("/history"))
    }

    /// One sentence for each thing that somebody did, with the words of the cards it was done to.
    fn sentences(&self, did: &Did) -> Vec<(String, Vec<&str>)> {
        let name = did.person_id.as_ref().map(|id| self.names.get(id).map(String::as_str));
        let name = name.map_or(self.w.program(), |name| name.unwrap_or(self.w.gone()));
        let w = &self.w;
        let told = [
            (&did.added, w.added(did.added.len() as i64, name)),
            (&did.changed, w.changed(did.changed.len() as i64, name)),
            (&did.moved, w.moved(did.moved.len() as i64, name)),
            (&did.removed, w.removed(did.removed.len() as i64, name)),
        ];
        let told = told.into_iter().filter(|(cards, _)| !cards.is_empty());
        let mut sentences: Vec<(String, Vec<&str>)> =
            told.map(|(cards, sentence)| (sentence, self.texts(cards))).collect();
        if !did.boxes.is_empty() {
            let template = &self.at.canvas.template;
            let filled = template.boxes().filter(|one| did.boxes.contains(&one.id));
            let named = filled.map(|one| one.name.in_lang(self.frame.lang)).collect();
            sentences.push((self.w.filled(name), named));
        }
        sentences
    }

    fn texts(&self, cards: &BTreeSet<String>) -> Vec<&str> {
        let texts = cards.iter().filter_map(|id| self.told.texts.get(id)).map(|text| text.trim());
        texts.filter(|text| !text.is_empty()).collect()
    }
}
