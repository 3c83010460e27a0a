//! Answering the five questions: alone, without a name, as many as one wishes, and again whenever one wishes.

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
use crate::spaces::Member;
use crate::web::{Choice, Error, Form, Frame, Page, Problems};
use crate::words::dates;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

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
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Sent {
    #[serde(flatten)]
    typed: Typed,
    /// "yes": all that was answered in this round is taken out.
    take_out: String,
}

pub async fn ask(State(app): State<App>, member: Member) -> Result<Response, Error> {
    member.may_add()?;
    page(&app, &member, None, Problems::new()).await
}

pub async fn send(
    State(app): State<App>,
    member: Member,
    Form(Sent { typed, take_out }): Form<Sent>,
) -> Result<Response, Error> {
    member.may_add()?;
    let (w, space, taken_out) = (Words(member.reader.lang), member.space.clone(), take_out == "yes");
    let questions = app.store.read(move |tx| queries::questions(tx, &space)).await?;
    if !taken_out && !typed.asked.is_empty() && typed.asked != versions(&questions) {
        return page(&app, &member, Some(typed), Problems::one("strengths", w.words_changed())).await;
    }
    let mut given = match typed.check(&questions, member.reader.lang) {
        Ok(given) => given,
        Err(problems) => return page(&app, &member, Some(typed), problems).await,
    };
    if taken_out {
        given.iter_mut().for_each(|one| *one = Given { reply: None, remark: None, ..one.clone() });
    } else if given.iter().all(Given::is_empty) {
        return page(&app, &member, Some(typed), Problems::one("strengths", w.answer_one())).await;
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
    app.store.write(move |tx| keeping::answer(tx, &space, &answering, now)).await?;
    let just = if taken_out { "taken_out" } else { "answered" };
    Ok(Redirect::to(&member.page(&format!("/check-ins?just={just}"))).into_response())
}

async fn page(
    app: &App,
    member: &Member,
    typed: Option<Typed>,
    problems: Problems,
) -> Result<Response, Error> {
    let (space, me, now) = (member.space.clone(), member.person.id.clone(), app.clock.now());
    let (questions, (round, own)) = app
        .store
        .read(move |tx| {
            Ok::<_, Error>((queries::questions(tx, &space)?, keeping::own(tx, &space.id, &me, now)?))
        })
        .await?;
    let (w, wrong) = (Words(member.reader.lang), !problems.is_empty());
    let mut typed = typed.unwrap_or_else(|| Typed::of(&own));
    typed.asked = versions(&questions);
    let frame = member.frame_from("/check-ins", w.answer_title()).with(problems);
    let (start, answered) = (member.page(""), !own.is_empty());
    let page = Page(Answer { frame, w, start, questions, typed, round, answered });
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
