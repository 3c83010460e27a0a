//! A dialogue: what it is for, how to take part, and what has come of it.

use super::Opened;
use super::rounds::{self, Round};
use super::statements::{self, Statement};
use super::words::Words;
use crate::app::App;
use crate::loops::Question;
use crate::spaces;
use crate::web::{Error, Frame, Page, Query};
use crate::words::dates;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

/// So many of what was said last stand on the page.
const NEWEST: usize = 6;

#[derive(Template)]
#[template(path = "dialogue/show.html")]
struct Show {
    frame: Frame,
    w: Words,
    at: Opened,
    start: String,
    newest: Vec<Statement>,
    said: usize,
    /// Statements that the reader has not answered.
    left: usize,
    round: Option<Round>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    /// What was done a moment ago.
    just: String,
}

pub async fn show(State(app): State<App>, at: Opened, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let (space_id, dialogue, me) =
        (at.member.space.id.clone(), at.dialogue.clone(), at.member.person.id.clone());
    let (mut said, own, round) = app
        .store
        .read(move |tx| {
            let members = spaces::members(tx, &space_id)?;
            let said = statements::of_dialogue(tx, &dialogue, &members)?;
            let own = statements::answered_themselves(tx, &dialogue.id, &me)?;
            Ok::<_, Error>((said, own, rounds::running(tx, &dialogue.id)?))
        })
        .await?;
    let left = said.iter().filter(|one| !own.contains(&one.number)).count();
    let all = said.len();
    let newest = said.split_off(all.saturating_sub(NEWEST)).into_iter().rev().collect();
    let w = Words(at.member.reader.lang);
    let mut frame = at.member.frame_from("/dialogues", at.title());
    frame = match &*asked.just {
        "opened" => frame.news(w.just_opened()),
        "round" => frame.news(w.just_round()),
        _ => frame,
    };
    let start = at.member.page("");
    Ok(Page(Show { frame, w, at, start, newest, said: all, left, round }).into_response())
}

impl Show {
    fn day(&self, at: &i64) -> String {
        dates::day(self.frame.lang, *at)
    }

    fn title_lang(&self) -> &'static str {
        self.at.dialogue.title.lang_of(self.frame.lang).code()
    }

    fn say_page(&self, question: &Question) -> String {
        format!("{}/say?question={}", self.start, question.number)
    }
}
