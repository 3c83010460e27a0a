//! The five questions on paper, with boxes to tick and room for a word; somebody types it in.

use super::answer;
use super::queries;
use super::template::Question;
use super::words::Words;
use crate::app::App;
use crate::spaces::{Member, Perspective};
use crate::web::{self, Choice, Error, Frame, Page, Query};
use crate::words::dates;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "check_ins/sheet.html")]
struct OnPaper {
    frame: Frame,
    w: Words,
    sheet: web::Sheet,
    space_name: String,
    questions: Vec<Question>,
    now: i64,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    large: bool,
}

pub async fn show(
    State(app): State<App>,
    member: Member,
    Query(asked): Query<Asked>,
) -> Result<Response, Error> {
    let space = member.space.clone();
    let questions = app.store.read(move |tx| queries::questions(tx, &space)).await?;
    let w = Words(member.reader.lang);
    let page = format!("/spaces/{}/check-ins", member.space.code);
    let sheet =
        web::Sheet::new(&member.space.code, format!("{}{page}", app.settings.home())).large(asked.large);
    let space_name = member.space.name.in_lang(member.reader.lang).into();
    let (frame, now) = (member.frame(w.check_ins()).back_to(page), app.clock.now());
    Ok(Page(OnPaper { frame, w, sheet, space_name, questions, now }).into_response())
}

/// From where somebody speaks, as boxes; none ticked is "not said".
pub fn perspectives(w: &Words) -> Vec<Choice> {
    Perspective::ALL.iter().map(|one| Choice::new(one.code(), w.speaks_from(one.code()))).collect()
}

impl OnPaper {
    fn replies(&self) -> Vec<Choice> {
        answer::replies(&self.w)
    }

    fn perspectives(&self) -> Vec<Choice> {
        perspectives(&self.w)
    }

    fn printed(&self) -> String {
        dates::day(self.frame.lang, self.now)
    }
}
