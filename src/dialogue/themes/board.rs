//! What was said, by theme: tick some and say where they belong, or drag them there.

use super::queries::{self, Theme};
use crate::app::App;
use crate::dialogue::Opened;
use crate::dialogue::statements::{self, Statement};
use crate::dialogue::words::Words;
use crate::spaces;
use crate::web::{Choice, Error, Form, Frame, Page, Path, Problems};
use crate::words::Lang;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use std::collections::HashMap;

/// A theme's name is a few words.
const LONGEST: usize = 80;
/// So many without a theme stand on the page; more come as these are put somewhere.
const AT_ONCE: usize = 200;

#[derive(Template)]
#[template(path = "dialogue/themes/board.html")]
struct Board {
    frame: Frame,
    w: Words,
    at: Opened,
    themes: Vec<(Theme, Vec<Statement>)>,
    /// In no theme yet.
    loose: Vec<Statement>,
    /// How many of those do not stand on the page.
    more: usize,
    typed: Typed,
    put: Put,
    may_change: bool,
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Typed {
    theme_en: String,
    theme_cy: String,
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Put {
    /// Numbers of statements.
    said: Vec<String>,
    /// The number of a theme, or "none".
    into: String,
}

pub async fn show(State(app): State<App>, at: Opened) -> Result<Response, Error> {
    page(&app, at, Typed::default(), Put::default(), Problems::new()).await
}

/// Whoever loads the answer to a form again, or in the other language, is back on the board.
pub async fn back(at: Opened) -> Redirect {
    Redirect::to(&at.page("/themes"))
}

pub async fn make(State(app): State<App>, at: Opened, Form(typed): Form<Typed>) -> Result<Response, Error> {
    at.member.may_add()?;
    let (lang, mut problems) = (at.member.reader.lang, Problems::new());
    let both = [(Lang::En, &*typed.theme_en), (Lang::Cy, &*typed.theme_cy)];
    let words = problems.take_both("theme", both, lang, LONGEST, Words(lang).theme_empty());
    if !problems.is_empty() {
        return page(&app, at, typed, Put::default(), problems).await;
    }
    let (id, me, now) = (at.dialogue.id.clone(), at.member.person.id.clone(), at.now);
    let made = app
        .store
        .write(move |tx| {
            if queries::of_dialogue(tx, &id)?.iter().any(|one| one.words.shares(&words)) {
                return Ok(false);
            }
            queries::make(tx, &id, &words, &me, now)?;
            Ok::<_, Error>(true)
        })
        .await?;
    if !made {
        let problems = Problems::one(&format!("theme_{lang}"), Words(lang).theme_there());
        return page(&app, at, typed, Put::default(), problems).await;
    }
    Ok(Redirect::to(&at.page("/themes")).into_response())
}

pub async fn put(State(app): State<App>, at: Opened, Form(put): Form<Put>) -> Result<Response, Error> {
    at.member.may_add()?;
    let (w, mut problems) = (Words(at.member.reader.lang), Problems::new());
    if put.said.is_empty() {
        problems.add("said", w.tick_some());
    }
    let into = put.into.parse().ok();
    if into.is_none() && put.into != "none" {
        problems.add("into", w.choose_theme());
    }
    if !problems.is_empty() {
        return page(&app, at, Typed::default(), put, problems).await;
    }
    let (dialogue, space_id, me, now) =
        (at.dialogue.clone(), at.member.space.id.clone(), at.member.person.id.clone(), at.now);
    app.store
        .write(move |tx| {
            let members = spaces::members(tx, &space_id)?;
            let there = statements::of_dialogue(tx, &dialogue, &members)?;
            for one in there.iter().filter(|one| put.said.contains(&one.number.to_string())) {
                queries::put(tx, &dialogue.id, one.number, into, &me, now)?;
            }
            Ok::<_, Error>(())
        })
        .await?;
    Ok(Redirect::to(&at.page("/themes")).into_response())
}

pub async fn away(
    State(app): State<App>,
    at: Opened,
    Path((_, _, number)): Path<(String, i64, i64)>,
) -> Result<Redirect, Error> {
    at.member.may_add()?;
    let (id, me, now) = (at.dialogue.id.clone(), at.member.person.id.clone(), at.now);
    let holds_key = at.member.me.key.is_some();
    app.store
        .write(move |tx| {
            let theme = queries::of_dialogue(tx, &id)?.into_iter().find(|one| one.number == number);
            if theme.ok_or(Error::NotFound)?.maker_id != me && !holds_key {
                return Err(Error::NotAllowed);
            }
            Ok(queries::away(tx, &id, number, now)?)
        })
        .await?;
    Ok(Redirect::to(&at.page("/themes")))
}

async fn page(app: &App, at: Opened, typed: Typed, put: Put, problems: Problems) -> Result<Response, Error> {
    let (dialogue, space_id) = (at.dialogue.clone(), at.member.space.id.clone());
    let (said, themes, placed) = app
        .store
        .read(move |tx| {
            let members = spaces::members(tx, &space_id)?;
            let said = statements::of_dialogue(tx, &dialogue, &members)?;
            Ok::<_, Error>((
                said,
                queries::of_dialogue(tx, &dialogue.id)?,
                queries::placed(tx, &dialogue.id)?,
            ))
        })
        .await?;
    let placed: HashMap<i64, String> = placed.into_iter().collect();
    let mut loose: Vec<Statement> =
        said.iter().filter(|one| !placed.contains_key(&one.number)).cloned().collect();
    let more = loose.len().saturating_sub(AT_ONCE);
    loose.truncate(AT_ONCE);
    let within = |theme: &Theme| {
        said.iter().filter(|one| placed.get(&one.number) == Some(&theme.id)).cloned().collect()
    };
    let themes = themes.into_iter().map(|theme| (theme.clone(), within(&theme))).collect();
    let (w, wrong) = (Words(at.member.reader.lang), !problems.is_empty());
    let (frame, may_change) = (at.frame(w.themes()).with(problems), at.member.may_add().is_ok());
    let page = Page(Board { frame, w, at, themes, loose, more, typed, put, may_change });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

impl Board {
    fn places(&self) -> Vec<Choice> {
        let lang = self.frame.lang;
        let themes = self.themes.iter();
        themes
            .map(|(theme, _)| Choice::new(theme.number.to_string(), theme.words.in_lang(lang)))
            .chain([Choice::new("none", self.w.no_theme())])
            .collect()
    }

    /// Whoever made it, or holds a key.
    fn may_take(&self, theme: &Theme) -> bool {
        self.at.member.me.key.is_some() || theme.maker_id == self.at.member.person.id
    }

    fn is_ticked(&self, one: &Statement) -> bool {
        self.put.said.contains(&one.number.to_string())
    }

    /// Everything in a theme can become a proposal, or go up to the wider space.
    fn onward(&self, what: &str, name: &str, said: &[Statement]) -> String {
        let numbers: Vec<String> = said.iter().map(|one| format!("{name}={}", one.number)).collect();
        self.at.member.page(&format!("/{what}/new?{}", numbers.join("&")))
    }

    fn has_wider(&self) -> bool {
        self.at.member.space.wider.is_some()
    }
}
