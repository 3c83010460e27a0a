//! Saying what better would be, in one's own words, with one's own scale.

use super::model::{Outcome, Scale, may_be_a_service};
use super::{queries, words::Words};
use crate::app::App;
use crate::sharing::{self, ReadBack, Readers, Reading, words::Words as SharingWords};
use crate::spaces::{self, Member, Membership};
use crate::web::{self, Choice, Error, Form, Frame, Page, Problems, text};
use crate::words::Lang;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "outcomes/new.html")]
struct New {
    frame: Frame,
    w: Words,
    sw: SharingWords,
    typed: Typed,
    reading: Reading,
    owner: bool,
    name: String,
    nudge: bool,
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Typed {
    words: String,
    lang: String,
    scale: String,
    low: String,
    high: String,
    readers: Vec<String>,
    /// "yes" once they were asked what a service would change.
    nudged: String,
    read_back: String,
    step: String,
}

pub async fn ask(State(app): State<App>, member: Member) -> Result<Response, Error> {
    may_say(&member)?;
    page(&app, &member, Typed::default(), Problems::new(), false).await
}

pub async fn send(
    State(app): State<App>,
    member: Member,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    may_say(&member)?;
    if typed.step == "change" {
        return page(&app, &member, typed, Problems::new(), false).await;
    }
    let outcome = match typed.check(member.reader.lang) {
        Ok(outcome) => outcome,
        Err(problems) => return page(&app, &member, typed, problems, false).await,
    };
    if may_be_a_service(&outcome.words) && typed.nudged != "yes" {
        return page(&app, &member, typed, Problems::new(), true).await;
    }
    if !member.is_owner() && typed.read_back != "yes" {
        return read_back(&app, &member, &outcome, typed).await;
    }
    let (id, seen) = keep(&app, &member, outcome, Readers { readers: typed.readers }).await?;
    let next = if seen { format!("/outcomes/{id}/rate") } else { "/outcomes?just=kept-for".into() };
    Ok(Redirect::to(&member.page(&next)).into_response())
}

/// In a space that is nobody's own there is nobody to say it of themselves.
pub(super) fn may_say(member: &Member) -> Result<(), Error> {
    member.may_add()?;
    if member.space.owner_id.is_some() { Ok(()) } else { Err(Error::NotFound) }
}

/// Gives its id, and whether whoever typed it in may see it.
async fn keep(
    app: &App,
    member: &Member,
    outcome: Outcome,
    readers: Readers,
) -> Result<(String, bool), Error> {
    let (seal, space, me) = (app.seal.clone(), member.space.clone(), member.person.id.clone());
    let now = app.clock.now();
    app.store
        .write(move |tx| {
            let owner = space.owner_id.as_deref().ok_or(Error::NotFound)?;
            let typed_by = (owner != me).then_some(me.as_str());
            let id = queries::keep_outcome(tx, &seal, &space, owner, typed_by, &outcome, now)?;
            let members = spaces::members(tx, &space.id)?;
            let item = sharing::find(tx, &seal, &space.id, owner, &id)?.ok_or(Error::NotFound)?;
            readers.keep(tx, &space, &members, &item, now)?;
            let seen = sharing::find(tx, &seal, &space.id, &me, &id)?.is_some();
            Ok((id, seen))
        })
        .await
}

async fn read_back(app: &App, member: &Member, outcome: &Outcome, typed: Typed) -> Result<Response, Error> {
    let (id, w) = (member.space.id.clone(), Words(member.reader.lang));
    let members = app.store.read(move |tx| spaces::members(tx, &id)).await?;
    let mut said = vec![(String::new(), outcome.words.clone(), outcome.lang)];
    said.extend(outcome.ends().map(|ends| (w.scale_label().into(), ends, outcome.lang)));
    let fields = vec![
        ("words", typed.words),
        ("lang", typed.lang),
        ("scale", typed.scale),
        ("low", typed.low),
        ("high", typed.high),
        ("nudged", typed.nudged),
    ];
    Ok(ReadBack::page(member, &members, said, fields))
}

impl Typed {
    fn check(&self, lang: Lang) -> Result<Outcome, Problems> {
        let (w, web) = (Words(lang), web::words::Words(lang));
        let mut problems = Problems::new();
        let words = problems.take(
            "words",
            text::clean(&self.words, 600).map_err(|problem| match problem {
                web::TextProblem::Empty => w.outcome_empty().to_string(),
                other => other.say(&web),
            }),
        );
        let mut end = |field: &str, typed: &str| {
            problems.take(field, text::line_or_none(typed, 80).map_err(|problem| problem.say(&web)))
        };
        let (mut low, mut high) = (end("low", &self.low), end("high", &self.high));
        let scale = Scale::from_code(&self.scale).unwrap_or(Scale::Numbers);
        match scale {
            Scale::Words => {
                for (field, typed) in [("low", &low), ("high", &high)] {
                    if typed.as_ref().is_none_or(String::is_empty) && !problems.has(field) {
                        problems.add(field, w.end_missing());
                    }
                }
            }
            Scale::Numbers => (low, high) = (None, None),
            Scale::Faces => {}
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        Ok(Outcome {
            words,
            lang: Lang::from_code(&self.lang).unwrap_or(lang),
            scale,
            low: low.unwrap_or_default(),
            high: high.unwrap_or_default(),
        })
    }
}

async fn page(
    app: &App,
    member: &Member,
    typed: Typed,
    problems: Problems,
    nudge: bool,
) -> Result<Response, Error> {
    let id = member.space.id.clone();
    let members: Vec<Membership> = app.store.read(move |tx| spaces::members(tx, &id)).await?;
    let reading = Reading::new(member, &members, &Readers { readers: typed.readers.clone() });
    let (lang, wrong) = (member.reader.lang, !problems.is_empty());
    let w = Words(lang);
    let page = Page(New {
        frame: member.frame_from("/outcomes", w.new_outcome()).with(problems),
        w,
        sw: SharingWords(lang),
        typed,
        reading,
        owner: member.is_owner(),
        name: member.space.owner_name(&members).into(),
        nudge,
    });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

impl New {
    fn scales(&self) -> Vec<Choice> {
        Scale::ALL.iter().map(|scale| Choice::new(scale.code(), self.w.scale(scale.code()))).collect()
    }

    fn scale(&self) -> &str {
        if self.typed.scale.is_empty() { Scale::Numbers.code() } else { &self.typed.scale }
    }
}
