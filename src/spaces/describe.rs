//! What a space says about itself: its name, its purpose, what can change and what cannot.

use super::member::KeyHolder;
use super::model::{Level, Membership, Space};
use super::{choices, queries, words::Words};
use crate::app::App;
use crate::web::{Choice, Error, Form, Frame, Page, Problems};
use crate::words::{Lang, Worded};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

/// What was typed into the form of a space, in either language or both.
#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Typed {
    pub level: String,
    pub name_en: String,
    pub name_cy: String,
    pub purpose_en: String,
    pub purpose_cy: String,
    pub can_en: String,
    pub can_cy: String,
    pub cannot_en: String,
    pub cannot_cy: String,
    pub answer_days: String,
    pub answerer: String,
}

/// A checked description.
#[derive(Clone)]
pub struct Description {
    pub level: Level,
    pub name: Worded,
    pub purpose: Worded,
    pub can_change: Worded,
    pub cannot_change: Worded,
    pub answer_days: i64,
}

impl Description {
    /// # Errors
    /// Every field that needs putting right, in the reader's language.
    pub fn check(typed: &Typed, lang: Lang) -> Result<Description, Problems> {
        let w = Words(lang);
        let mut problems = Problems::new();
        let mut both = |what: &str, en: &str, cy: &str, most: usize, empty: &str| {
            problems.take_both(what, [(Lang::En, en), (Lang::Cy, cy)], lang, most, empty)
        };
        let name = both("name", &typed.name_en, &typed.name_cy, 80, w.name_empty());
        let purpose = both("purpose", &typed.purpose_en, &typed.purpose_cy, 600, w.purpose_empty());
        let can_change = both("can", &typed.can_en, &typed.can_cy, 400, w.can_empty());
        let cannot_change = both("cannot", &typed.cannot_en, &typed.cannot_cy, 400, w.cannot_empty());
        let answer_days = typed.answer_days.trim().parse().ok().filter(|days| (1..=90).contains(days));
        if answer_days.is_none() {
            problems.add("answer_days", w.answer_days_wrong());
        }
        let level = Level::from_code(&typed.level);
        if level.is_none() {
            problems.add("level", w.level_empty());
        }
        match (level, answer_days, problems.is_empty()) {
            (Some(level), Some(answer_days), true) => {
                Ok(Description { level, name, purpose, can_change, cannot_change, answer_days })
            }
            _ => Err(problems),
        }
    }
}

#[derive(Template)]
#[template(path = "spaces/describe.html")]
struct Describe {
    frame: Frame,
    w: Words,
    typed: Typed,
    members: Vec<Membership>,
}

impl Describe {
    fn langs(&self) -> Vec<Lang> {
        choices::own_first(self.frame.lang)
    }

    fn people(&self) -> Vec<Choice> {
        self.members.iter().map(|member| Choice::new(&*member.person_id, &*member.name)).collect()
    }
}

pub async fn ask(State(app): State<App>, KeyHolder(member): KeyHolder) -> Result<Response, Error> {
    let space = &member.space;
    let text = |worded: &Worded, lang| worded.get(lang).unwrap_or_default().to_string();
    let typed = Typed {
        level: space.level.code().into(),
        name_en: text(&space.name, Lang::En),
        name_cy: text(&space.name, Lang::Cy),
        purpose_en: text(&space.purpose, Lang::En),
        purpose_cy: text(&space.purpose, Lang::Cy),
        can_en: text(&space.can_change, Lang::En),
        can_cy: text(&space.can_change, Lang::Cy),
        cannot_en: text(&space.cannot_change, Lang::En),
        cannot_cy: text(&space.cannot_change, Lang::Cy),
        answer_days: space.answer_days.to_string(),
        answerer: space.answerer_id.clone(),
    };
    page(&app, KeyHolder(member), typed, Problems::new()).await
}

pub async fn send(
    State(app): State<App>,
    KeyHolder(member): KeyHolder,
    Form(mut typed): Form<Typed>,
) -> Result<Response, Error> {
    typed.level = member.space.level.code().into();
    let described = match Description::check(&typed, member.reader.lang) {
        Ok(described) => described,
        Err(problems) => return page(&app, KeyHolder(member), typed, problems).await,
    };
    let space = Space {
        name: described.name,
        purpose: described.purpose,
        can_change: described.can_change,
        cannot_change: described.cannot_change,
        answer_days: described.answer_days,
        ..member.space.clone()
    };
    app.store
        .write(move |tx| {
            // Only a member can owe the answers; a name that is not one of them changes nothing.
            if queries::membership(tx, &space.id, &typed.answerer)?.is_some() {
                let mut space = space.clone();
                space.answerer_id = typed.answerer.clone();
                return queries::change(tx, &space);
            }
            queries::change(tx, &space)
        })
        .await?;
    Ok(Redirect::to(&member.page("/people")).into_response())
}

async fn page(
    app: &App,
    KeyHolder(member): KeyHolder,
    typed: Typed,
    problems: Problems,
) -> Result<Response, Error> {
    let id = member.space.id.clone();
    let members = app.store.read(move |tx| queries::members(tx, &id)).await?;
    let w = Words(member.reader.lang);
    let wrong = !problems.is_empty();
    let page = Page(Describe {
        frame: member.frame_from("/people", w.describe()).with(problems),
        w,
        typed,
        members,
    });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}
