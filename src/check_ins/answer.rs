//! Answering the five questions: alone, without a name, as many as one wishes, and again whenever one wishes.

use super::journal;
use super::keeping::{self, Answering, Whose};
use super::model::Reply;
use super::queries::{self, Given};
use super::rounds::Round;
use super::template::Question;
use super::typed::{Typed, versions};
use super::unnamed;
use super::words::Words;
use crate::app::App;
use crate::loops::CameBy;
use crate::sharing::Said;
use crate::spaces::Member;
use crate::web::{self, Choice, Error, Form, Frame, Page, Problems, text};
use crate::words::dates;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

/// A line, though it may be a long one.
const LONGEST: usize = 1000;

#[derive(Template)]
#[template(path = "check_ins/answer.html")]
struct Answer {
    frame: Frame,
    w: Words,
    /// The start of the space's pages, with the language.
    start: String,
    questions: Vec<Question>,
    typed: Typed,
    round: Round,
    /// Something was answered before in this round, and may be taken out.
    answered: bool,
    /// For oneself alone: what is being typed, and what was written in earlier rounds.
    line: String,
    lines: Vec<(String, Said)>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Sent {
    #[serde(flatten)]
    typed: Typed,
    /// "yes": all that was answered in this round is taken out.
    take_out: String,
    /// A line for oneself alone.
    line: String,
}

pub async fn ask(State(app): State<App>, member: Member) -> Result<Response, Error> {
    member.may_add()?;
    page(&app, &member, None, String::new(), Problems::new()).await
}

pub async fn send(
    State(app): State<App>,
    member: Member,
    Form(Sent { typed, take_out, line }): Form<Sent>,
) -> Result<Response, Error> {
    member.may_add()?;
    let (w, space, taken_out) = (Words(member.reader.lang), member.space.clone(), take_out == "yes");
    let questions = app.store.read(move |tx| queries::questions(tx, &space)).await?;
    if !taken_out && !typed.asked.is_empty() && typed.asked != versions(&questions) {
        let problems = Problems::one("strengths", w.words_changed());
        return page(&app, &member, Some(typed), line, problems).await;
    }
    let mut given = match typed.check(&questions, member.reader.lang) {
        Ok(given) => given,
        Err(problems) => return page(&app, &member, Some(typed), line, problems).await,
    };
    let own = match text::clean_or_none(&line, LONGEST) {
        Ok(own) => own.filter(|_| !taken_out),
        Err(problem) => {
            let problems = Problems::one("line", problem.say(&web::words::Words(member.reader.lang)));
            return page(&app, &member, Some(typed), line, problems).await;
        }
    };
    if taken_out {
        given.iter_mut().for_each(|one| *one = Given { reply: None, remark: None, ..one.clone() });
    } else if given.iter().all(Given::is_empty) && own.is_none() {
        let problems = Problems::one("strengths", w.answer_one());
        return page(&app, &member, Some(typed), line, problems).await;
    }
    let answering = Answering {
        whose: Whose::Member { id: member.person.id.clone() },
        perspectives: member.me.perspectives.clone(),
        given,
        lang: member.reader.lang,
        came_by: CameBy::Screen,
        fresh: unnamed::secret(),
    };
    let (space, now) = (member.space.clone(), app.clock.now());
    let (seal, me, lang) = (app.seal.clone(), member.person.id.clone(), member.reader.lang);
    app.store
        .write(move |tx| {
            if let Some(words) = &own {
                journal::keep(tx, &seal, &space, &me, &Said { words: words.clone(), lang }, now)?;
            }
            keeping::answer(tx, &space, &answering, now)
        })
        .await?;
    let just = if taken_out { "taken_out" } else { "answered" };
    Ok(Redirect::to(&member.page(&format!("/check-ins?just={just}"))).into_response())
}

async fn page(
    app: &App,
    member: &Member,
    typed: Option<Typed>,
    line: String,
    problems: Problems,
) -> Result<Response, Error> {
    let (space, me, now) = (member.space.clone(), member.person.id.clone(), app.clock.now());
    let seal = app.seal.clone();
    let (questions, (round, own), lines) = app
        .store
        .read(move |tx| {
            let lines = journal::of_space(tx, &seal, &space, &me)?;
            Ok::<_, Error>((queries::questions(tx, &space)?, keeping::own(tx, &space.id, &me, now)?, lines))
        })
        .await?;
    let (w, wrong) = (Words(member.reader.lang), !problems.is_empty());
    let mut typed = typed.unwrap_or_else(|| Typed::of(&own));
    typed.asked = versions(&questions);
    let lang = member.reader.lang;
    let lines = lines.into_iter().map(|(at, said)| (dates::short_day(lang, at), said)).collect();
    let frame = member.frame_from("/check-ins", w.answer_title()).with(problems).sensitive();
    let (start, answered) = (member.page(""), !own.is_empty());
    let page = Page(Answer { frame, w, start, questions, typed, round, answered, line, lines });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

/// The plain answers, in their order.
pub fn replies(w: &Words) -> Vec<Choice> {
    Reply::ALL.iter().map(|reply| Choice::new(reply.code(), w.reply(reply.code()))).collect()
}

impl Answer {
    fn replies(&self) -> Vec<Choice> {
        replies(&self.w)
    }

    fn until(&self) -> String {
        dates::short_day(self.frame.lang, self.round.last_day())
    }
}
