//! Putting a question otherwise. What was answered before stands under the words it answered.

use super::queries;
use super::template::Question;
use super::words::Words;
use crate::app::App;
use crate::spaces::{KeyHolder, Member};
use crate::web::{Error, Form, Frame, Page, Problems, Value};
use crate::words::{Lang, Worded};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

const MOST: usize = 300;

#[derive(Template)]
#[template(path = "check_ins/reword.html")]
struct Reword {
    frame: Frame,
    w: Words,
    value: Value,
    typed: Typed,
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Typed {
    question_en: String,
    question_cy: String,
    example_en: String,
    example_cy: String,
}

pub async fn ask(
    State(app): State<App>,
    KeyHolder(member): KeyHolder,
    Path((_, value)): Path<(String, String)>,
) -> Result<Response, Error> {
    member.may_add()?;
    let now = find(&app, &member, &value).await?;
    let text = |worded: &Worded, lang| worded.get(lang).unwrap_or_default().to_owned();
    let typed = Typed {
        question_en: text(&now.words, Lang::En),
        question_cy: text(&now.words, Lang::Cy),
        example_en: text(&now.example, Lang::En),
        example_cy: text(&now.example, Lang::Cy),
    };
    Ok(page(&member, now.value, typed, Problems::new()))
}

pub async fn send(
    State(app): State<App>,
    KeyHolder(member): KeyHolder,
    Path((_, value)): Path<(String, String)>,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    member.may_add()?;
    let now = find(&app, &member, &value).await?;
    let (w, lang) = (Words(member.reader.lang), member.reader.lang);
    let mut problems = Problems::new();
    let mut both = |what: &str, en: &str, cy: &str, empty: &str| {
        let line = |typed: &str| typed.split_whitespace().collect::<Vec<_>>().join(" ");
        problems.take_both(what, [(Lang::En, &*line(en)), (Lang::Cy, &*line(cy))], lang, MOST, empty)
    };
    let words = both("question", &typed.question_en, &typed.question_cy, w.question_empty());
    let example = both("example", &typed.example_en, &typed.example_cy, w.example_empty());
    if !problems.is_empty() {
        return Ok(page(&member, now.value, typed, problems));
    }
    if words != now.words || example != now.example {
        let new = Question { version: now.version + 1, words, example, ..now };
        let (space, me, at) = (member.space.clone(), member.person.id.clone(), app.clock.now());
        let keep = move |tx: &mut crate::store::Tx| queries::add_wording(tx, &space.id, &new, Some(&me), at);
        app.store.write(keep).await?;
    }
    Ok(Redirect::to(&member.page("/check-ins/questions")).into_response())
}

async fn find(app: &App, member: &Member, value: &str) -> Result<Question, Error> {
    let value = Value::from_key(value).ok_or(Error::NotFound)?;
    let space = member.space.clone();
    let questions = app.store.read(move |tx| queries::questions(tx, &space)).await?;
    questions.into_iter().find(|question| question.value == value).ok_or(Error::NotFound)
}

fn page(member: &Member, value: Value, typed: Typed, problems: Problems) -> Response {
    let (w, wrong) = (Words(member.reader.lang), !problems.is_empty());
    let frame = member.frame_from("/check-ins/questions", w.reword()).with(problems);
    let page = Page(Reword { frame, w, value, typed });
    if wrong { page.with_problems() } else { page.into_response() }
}

impl Reword {
    /// The reader's own first.
    fn langs(&self) -> Vec<Lang> {
        let mut langs = Lang::ALL.to_vec();
        langs.sort_by_key(|one| *one != self.frame.lang);
        langs
    }

    fn field(&self, what: &str, lang: &Lang) -> String {
        format!("{what}_{}", lang.code())
    }

    fn typed(&self, what: &str, lang: &Lang) -> &str {
        match (what, lang) {
            ("question", Lang::En) => &self.typed.question_en,
            ("question", Lang::Cy) => &self.typed.question_cy,
            (_, Lang::En) => &self.typed.example_en,
            (_, Lang::Cy) => &self.typed.example_cy,
        }
    }
}
