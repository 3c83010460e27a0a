//! Saying what became of an action: kept, or not kept and why. Nobody is blamed; others can help only when they know.

use super::model::{Action, Voice};
use super::{queries, show, words::Words};
use crate::app::App;
use crate::spaces::Member;
use crate::store::{self, Tx};
use crate::web::{self, Choice, Error, Form, Frame, Page, Problems, TextProblem, text};
use crate::words::Lang;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

const MOST: usize = 2000;

#[derive(Template)]
#[template(path = "actions/keep.html")]
struct Keep {
    frame: Frame,
    w: Words,
    action: Action,
    voice: Voice,
    typed: TypedKept,
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct TypedKept {
    /// "kept" or "not_kept".
    pub kept: String,
    pub why: String,
    /// "yes" when it was read back to the owner.
    pub read_back: Vec<String>,
}

/// What somebody says became of an action, checked.
#[derive(Debug, Clone)]
pub struct Kept {
    pub kept: bool,
    /// Never empty when it was not kept.
    pub why: String,
}

impl Kept {
    /// # Errors
    /// Every field that needs putting right: `kept`, `why`, `read_back`.
    pub fn check(typed: &TypedKept, action: &Action, person_id: &str, lang: Lang) -> Result<Kept, Problems> {
        let w = Words(lang);
        let mut problems = Problems::new();
        let kept = match &*typed.kept {
            "kept" => Ok(true),
            "not_kept" => Ok(false),
            _ => Err(w.kept_missing()),
        };
        let kept = problems.take("kept", kept);
        let why = match text::clean(&typed.why, MOST) {
            Err(TextProblem::Empty) if kept || !problems.is_empty() => Ok(String::new()),
            Err(TextProblem::Empty) => Err(w.why_missing().to_owned()),
            found => found.map_err(|problem| problem.say(&web::words::Words(lang))),
        };
        let why = problems.take("why", why);
        if action.voice_of(person_id) == Voice::TypesFor && typed.read_back.is_empty() {
            problems.add("read_back", w.read_back_missing(&action.owner));
        }
        if problems.is_empty() { Ok(Kept { kept, why }) } else { Err(problems) }
    }
}

/// Keeps what was said. False when it had been said already: what was said first stays.
///
/// # Errors
/// When the store cannot keep it.
pub fn say(tx: &mut Tx, action: &Action, kept: &Kept, said_by: &str, now: i64) -> store::Result<bool> {
    queries::keep(tx, &action.id, kept.kept, &kept.why, said_by, now)
}

pub async fn ask(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Path<(String, String)>,
) -> Result<Response, Error> {
    member.may_add()?;
    let action = show::find(&app, &member, &number).await?;
    if action.said.is_some() {
        return Ok(Redirect::to(&member.reader.at(&action.page())).into_response());
    }
    Ok(page(&member, action, TypedKept::default(), Problems::new()))
}

pub async fn send(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Path<(String, String)>,
    Form(typed): Form<TypedKept>,
) -> Result<Response, Error> {
    member.may_add()?;
    let action = show::find(&app, &member, &number).await?;
    let kept = match Kept::check(&typed, &action, &member.person.id, member.reader.lang) {
        Ok(kept) => kept,
        Err(problems) => return Ok(page(&member, action, typed, problems)),
    };
    let (on, said_by, now) = (action.page(), member.person.id.clone(), app.clock.now());
    let first = app.store.write(move |tx| say(tx, &action, &kept, &said_by, now)).await?;
    let news = if first { "?said=true" } else { "" };
    Ok(Redirect::to(&member.reader.at(&format!("{on}{news}"))).into_response())
}

fn page(member: &Member, action: Action, typed: TypedKept, problems: Problems) -> Response {
    let w = Words(member.reader.lang);
    let wrong = !problems.is_empty();
    let frame = member.frame(w.say()).with(problems).back_to(action.page());
    let voice = action.voice_of(&member.person.id);
    let page = Page(Keep { frame, w, action, voice, typed });
    if wrong { page.with_problems() } else { page.into_response() }
}

impl Keep {
    fn outcomes(&self) -> Vec<Choice> {
        ["kept", "not_kept"].map(|code| Choice::new(code, self.w.outcome(code))).into()
    }

    fn read_back(&self) -> Vec<Choice> {
        vec![Choice::new("yes", self.w.read_back(&self.action.owner))]
    }

    fn types_for(&self) -> bool {
        self.voice == Voice::TypesFor
    }

    fn for_one_gone(&self) -> bool {
        self.voice == Voice::ForOneGone
    }
}
