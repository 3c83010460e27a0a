//! Beginning a round: around which question, who is in the room, and how long each has the word.

use super::queries;
use crate::app::App;
use crate::dialogue::Opened;
use crate::dialogue::words::Words;
use crate::spaces::{self, Membership};
use crate::web::{Choice, Error, Form, Frame, Page, Problems};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

const MINUTES: [i64; 5] = [1, 2, 3, 5, 10];
const USUAL: &str = "2";
const MOST_GUESTS: usize = 30;

#[derive(Template)]
#[template(path = "dialogue/rounds/start.html")]
struct Start {
    frame: Frame,
    w: Words,
    at: Opened,
    members: Vec<Membership>,
    typed: Typed,
    /// One runs already.
    running: Option<i64>,
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Typed {
    question: String,
    minutes: String,
    here: Vec<String>,
    guests: String,
}

pub async fn ask(State(app): State<App>, at: Opened) -> Result<Response, Error> {
    let typed = Typed {
        question: at.dialogue.questions.first().map(|one| one.number.to_string()).unwrap_or_default(),
        minutes: USUAL.into(),
        ..Typed::default()
    };
    page(&app, at, typed, Problems::new()).await
}

pub async fn send(State(app): State<App>, at: Opened, Form(typed): Form<Typed>) -> Result<Response, Error> {
    at.may_take_part()?;
    let w = Words(at.member.reader.lang);
    let mut problems = Problems::new();
    let question = at.dialogue.questions.iter().find(|one| one.number.to_string() == typed.question);
    if question.is_none() {
        problems.add("question", w.choose_question());
    }
    let minutes = typed.minutes.parse().ok().filter(|minutes| MINUTES.contains(minutes));
    if minutes.is_none() {
        problems.add("minutes", w.choose_minutes());
    }
    let guests = if typed.guests.trim().is_empty() { Some(0) } else { typed.guests.trim().parse().ok() };
    let guests = guests.filter(|guests| *guests <= MOST_GUESTS);
    if guests.is_none() {
        problems.add("guests", w.guests_wrong(MOST_GUESTS as i64));
    }
    if typed.here.len() + guests.unwrap_or(0) < 2 {
        problems.add("here", w.two_at_least());
    }
    let (Some(question), Some(minutes), Some(guests), true) =
        (question, minutes, guests, problems.is_empty())
    else {
        return page(&app, at, typed, problems).await;
    };
    let (dialogue_id, question_id, space_id) =
        (at.dialogue.id.clone(), question.id.clone(), at.member.space.id.clone());
    let (me, now, here) = (at.member.person.id.clone(), at.now, typed.here.clone());
    let number = app
        .store
        .write(move |tx| {
            // Somebody else may have begun it a moment ago: then that is the one.
            if let Some(running) = queries::running(tx, &dialogue_id)? {
                return Ok(running.number);
            }
            let members = spaces::members(tx, &space_id)?;
            let named = members.into_iter().map(|one| one.person_id).filter(|id| here.contains(id)).map(Some);
            let places: Vec<Option<String>> = named.chain(std::iter::repeat_n(None, guests)).collect();
            Ok::<_, Error>(queries::start(tx, &dialogue_id, &question_id, minutes * 60, &places, &me, now)?)
        })
        .await?;
    Ok(Redirect::to(&at.page(&format!("/rounds/{number}"))).into_response())
}

async fn page(app: &App, at: Opened, typed: Typed, problems: Problems) -> Result<Response, Error> {
    let (space_id, dialogue_id) = (at.member.space.id.clone(), at.dialogue.id.clone());
    let (members, running) = app
        .store
        .read(move |tx| {
            Ok::<_, Error>((spaces::members(tx, &space_id)?, queries::running(tx, &dialogue_id)?))
        })
        .await?;
    let (w, wrong) = (Words(at.member.reader.lang), !problems.is_empty());
    let running = running.map(|round| round.number);
    let page = Page(Start { frame: at.frame(w.way_round()).with(problems), w, at, members, typed, running });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

impl Start {
    fn round_page(&self, number: &i64) -> String {
        self.at.page(&format!("/rounds/{number}"))
    }

    fn questions(&self) -> Vec<Choice> {
        let lang = self.frame.lang;
        let all = self.at.dialogue.questions.iter();
        all.map(|one| Choice::new(one.number.to_string(), one.words.in_lang(lang))).collect()
    }

    fn minutes(&self) -> Vec<Choice> {
        MINUTES.map(|minutes| Choice::new(minutes.to_string(), self.w.minutes(minutes))).into()
    }

    fn people(&self) -> Vec<Choice> {
        self.members.iter().map(|one| Choice::new(&*one.person_id, &*one.name)).collect()
    }
}
