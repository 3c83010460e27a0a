//! Saying something, in one's own words; or typing in what somebody else said, read back to them before it is kept.

use super::model::{CameBy, Question, check_words};
use super::saying::{Saying, say};
use super::{question_queries, words::Words};
use crate::app::App;
use crate::spaces::{self, Member, Membership};
use crate::web::{Choice, Error, Form, Frame, Page, Problems, Query};
use crate::words::{Lang, dates};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "loops/say.html")]
struct Say {
    frame: Frame,
    w: Words,
    start: String,
    typed: Typed,
    questions: Vec<Question>,
    members: Vec<Membership>,
    me: String,
    days: i64,
}

#[derive(Template)]
#[template(path = "loops/read_back.html")]
struct ReadBack {
    frame: Frame,
    w: Words,
    typed: Typed,
    for_name: String,
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Typed {
    pub words: String,
    pub lang: String,
    /// The number of the question, or empty.
    pub question: String,
    /// Whose words they are: a member's id, or "nobody" for somebody who gives no name. Empty is me.
    #[serde(rename = "for")]
    pub for_whom: String,
    pub came_by: String,
    /// "yes" once what was typed for somebody was read back to them.
    pub read_back: String,
    /// "change": back to the form.
    pub step: String,
}

pub async fn ask(
    State(app): State<App>,
    member: Member,
    Query(typed): Query<Typed>,
) -> Result<Response, Error> {
    member.may_add()?;
    form(&app, &member, typed, Problems::new()).await
}

pub async fn send(
    State(app): State<App>,
    member: Member,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    member.may_add()?;
    if typed.step == "change" {
        return form(&app, &member, typed, Problems::new()).await;
    }
    let words = match check_words(&typed.words, &Words(member.reader.lang)) {
        Ok(words) => words,
        Err(problems) => return form(&app, &member, typed, problems).await,
    };
    let whose = whose(&app, &member, &typed).await?;
    if for_other(&member, &typed) && typed.read_back != "yes" {
        let w = Words(member.reader.lang);
        let for_name = whose.map_or_else(|| w.somebody().to_string(), |them| them.name);
        let typed = Typed { words, ..typed };
        return Ok(Page(ReadBack { frame: member.frame(w.read_back()), w, typed, for_name }).into_response());
    }
    let number = keep(&app, &member, typed, words, whose).await?;
    Ok(Redirect::to(&member.page(&format!("/contributions/{number}?just=said"))).into_response())
}

/// Keeps what was said, as a contribution that is owed an answer. Whoever calls has read it back first where it is
/// somebody else's.
pub(crate) async fn keep(
    app: &App,
    member: &Member,
    typed: Typed,
    words: String,
    whose: Option<Membership>,
) -> Result<i64, Error> {
    let for_other = for_other(member, &typed);
    let person_id = if for_other { whose.map(|them| them.person_id) } else { Some(member.person.id.clone()) };
    let typed_by = for_other.then(|| member.person.id.clone());
    let (space, now, lang) = (member.space.clone(), app.clock.now(), member.reader.lang);
    let number = app
        .store
        .write(move |tx| {
            let questions = question_queries::questions(tx, &space.id)?;
            let asked = questions.iter().find(|question| question.number.to_string() == typed.question);
            let saying = Saying {
                question: asked.filter(|question| question.is_open(now)),
                person_id: person_id.as_deref(),
                typed_by: typed_by.as_deref(),
                came_by: came_by(&typed, for_other),
                ..Saying::new(&space, &words, Lang::from_code(&typed.lang).unwrap_or(lang))
            };
            say(tx, &saying, now)
        })
        .await?;
    Ok(number)
}

pub(crate) fn for_other(member: &Member, typed: &Typed) -> bool {
    !typed.for_whom.is_empty() && typed.for_whom != member.person.id
}

/// The member whose words they are; none when they give no name.
pub(crate) async fn whose(app: &App, member: &Member, typed: &Typed) -> Result<Option<Membership>, Error> {
    if typed.for_whom.is_empty() || typed.for_whom == "nobody" {
        return Ok(None);
    }
    let (space_id, id) = (member.space.id.clone(), typed.for_whom.clone());
    let found = app.store.read(move |tx| spaces::membership(tx, &space_id, &id)).await?;
    found.map(Some).ok_or(Error::NotFound)
}

fn came_by(typed: &Typed, for_other: bool) -> CameBy {
    if !for_other {
        return CameBy::Screen;
    }
    CameBy::from_code(&typed.came_by)
        .filter(|one| matches!(one, CameBy::Screen | CameBy::Paper | CameBy::Meeting))
        .unwrap_or(CameBy::Paper)
}

async fn form(app: &App, member: &Member, typed: Typed, problems: Problems) -> Result<Response, Error> {
    let id = member.space.id.clone();
    let (questions, members) = app
        .store
        .read(move |tx| Ok::<_, Error>((question_queries::questions(tx, &id)?, spaces::members(tx, &id)?)))
        .await?;
    let (w, now) = (Words(member.reader.lang), app.clock.now());
    let wrong = !problems.is_empty();
    // Under a question that promises a day, that day counts.
    let asked = questions.iter().find(|question| question.number.to_string() == typed.question);
    let promised = asked.and_then(|question| question.answer_by).filter(|by| *by > now);
    let days = promised.map_or(member.space.answer_days, |by| dates::days_until(now, by));
    let page = Page(Say {
        frame: member.frame_from("", w.say_something()).with(problems),
        w,
        start: member.page(""),
        typed,
        questions: questions.into_iter().filter(|question| question.is_open(now)).collect(),
        members,
        me: member.person.id.clone(),
        days,
    });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

impl Say {
    fn questions(&self) -> Vec<Choice> {
        let asked = self.questions.iter().map(|question| {
            Choice::new(question.number.to_string(), question.words.in_lang(self.frame.lang))
        });
        asked.chain([Choice::new("", self.w.no_question())]).collect()
    }

    fn ways(&self) -> Vec<Choice> {
        let ways = [CameBy::Paper, CameBy::Meeting];
        ways.iter().map(|way| Choice::new(way.code(), self.w.came_by(way.code()))).collect()
    }

    fn way(&self) -> &str {
        if self.typed.came_by.is_empty() { CameBy::Paper.code() } else { &self.typed.came_by }
    }

    fn whose(&self) -> Vec<Choice> {
        let others = self.members.iter().filter(|member| member.person_id != self.me);
        std::iter::once(Choice::new("", self.w.mine()))
            .chain(others.map(|member| Choice::new(&*member.person_id, &*member.name)))
            .chain([Choice::new("nobody", self.w.somebody_nameless())])
            .collect()
    }
}
