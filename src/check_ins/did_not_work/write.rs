//! Writing down what did not work; perhaps from an action that was not kept.

use super::model::NewLesson;
use super::{queries, words::Words};
use crate::actions;
use crate::app::App;
use crate::spaces::Member;
use crate::web::{self, Choice, Error, Form, Frame, Page, Problems, Query, TextProblem, text};
use crate::words::Lang;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

const MOST: usize = 2000;
const MOST_ROUGHLY: usize = 80;

#[derive(Template)]
#[template(path = "check_ins/did_not_work/write.html")]
struct Write {
    frame: Frame,
    w: Words,
    typed: Typed,
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Typed {
    tried: String,
    happened: String,
    learned: String,
    lang: String,
    roughly: String,
    /// "name" or "nameless".
    signed: String,
    /// "yes" when it may be read outside the space.
    outside: Vec<String>,
    /// The number of an action that was not kept, or empty.
    action: String,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    action: Option<i64>,
}

pub async fn ask(
    State(app): State<App>,
    member: Member,
    Query(asked): Query<Asked>,
) -> Result<Response, Error> {
    member.may_add()?;
    let mut typed =
        Typed { lang: member.reader.lang.code().into(), signed: "name".into(), ..Typed::default() };
    if let Some(number) = asked.action {
        let space_id = member.space.id.clone();
        let action = app.store.read(move |tx| actions::find(tx, &space_id, number)).await?;
        let action = action.ok_or(Error::NotFound)?;
        typed.tried.clone_from(&action.words);
        typed.happened = action.said.map(|said| said.why).unwrap_or_default();
        typed.lang = action.lang.code().into();
        typed.action = number.to_string();
    }
    Ok(page(&member, typed, Problems::new()))
}

pub async fn send(
    State(app): State<App>,
    member: Member,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    member.may_add()?;
    let new = match typed.check(&member) {
        Ok(new) => new,
        Err(problems) => return Ok(page(&member, typed, problems)),
    };
    let now = app.clock.now();
    let number = app
        .store
        .write(move |tx| {
            let mut new = new.clone();
            // Only an action of this space can be what it came from.
            if let Some(number) = new.action
                && actions::find(tx, &new.space_id, number)?.is_none()
            {
                new.action = None;
            }
            queries::add(tx, &new, now)
        })
        .await?;
    Ok(Redirect::to(&member.page(&format!("/did-not-work/{number}?written=true"))).into_response())
}

impl Typed {
    fn check(&self, member: &Member) -> Result<NewLesson, Problems> {
        let (lang, mut problems) = (member.reader.lang, Problems::new());
        let w = Words(lang);
        let say = |problem: TextProblem| problem.say(&web::words::Words(lang));
        let mut text = |field: &str, typed: &str, empty: &str| {
            let found = text::clean(typed, MOST).map_err(|problem| match problem {
                TextProblem::Empty => empty.to_owned(),
                other => say(other),
            });
            problems.take(field, found)
        };
        let tried = text("tried", &self.tried, w.tried_empty());
        let happened = text("happened", &self.happened, w.happened_empty());
        let learned = text("learned", &self.learned, w.learned_empty());
        let roughly = problems.take("roughly", text::line_or_none(&self.roughly, MOST_ROUGHLY).map_err(say));
        if !problems.is_empty() {
            return Err(problems);
        }
        Ok(NewLesson {
            space_id: member.space.id.clone(),
            tried,
            happened,
            learned,
            lang: Lang::from_code(&self.lang).unwrap_or(lang),
            roughly: roughly.unwrap_or_default(),
            // Without a name unless somebody says so.
            named: self.signed == "name",
            outside: self.outside.iter().any(|code| code == "yes"),
            action: self.action.parse().ok(),
            written_by: member.person.id.clone(),
        })
    }
}

fn page(member: &Member, typed: Typed, problems: Problems) -> Response {
    let (w, wrong) = (Words(member.reader.lang), !problems.is_empty());
    let frame = member.frame_from("/did-not-work", w.write()).with(problems);
    let page = Page(Write { frame, w, typed });
    if wrong { page.with_problems() } else { page.into_response() }
}

impl Write {
    fn names(&self) -> Vec<Choice> {
        ["name", "nameless"].map(|code| Choice::new(code, self.w.signed(code))).into()
    }

    fn outside(&self) -> Vec<Choice> {
        vec![Choice::new("yes", self.w.outside_yes())]
    }
}
