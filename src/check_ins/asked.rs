//! What is asked here, in which words, since when, and how often the group looks. Anybody in the space may read it.

use super::queries::{self, Wording};
use super::rounds::Rhythm;
use super::template::Question;
use super::words::Words;
use crate::app::App;
use crate::spaces::Member;
use crate::web::{Error, Frame, Page};
use crate::words::dates;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};

#[derive(Template)]
#[template(path = "check_ins/asked.html")]
struct Asked {
    frame: Frame,
    w: Words,
    /// The start of the space's pages, with the language.
    start: String,
    questions: Vec<Question>,
    wordings: Vec<Wording>,
    rhythm: Rhythm,
    may_change: bool,
}

pub async fn show(State(app): State<App>, member: Member) -> Result<Response, Error> {
    let space = member.space.clone();
    let (questions, wordings, rhythm) = app
        .store
        .read(move |tx| {
            let questions = queries::questions(tx, &space)?;
            let rhythm = queries::rhythm(tx, &space.id)?;
            Ok::<_, Error>((questions, queries::wordings(tx, &space.id)?, rhythm))
        })
        .await?;
    let w = Words(member.reader.lang);
    let frame = member.frame_from("/check-ins", w.questions_title());
    let may_change = member.me.key.is_some() && member.may_add().is_ok();
    let start = member.page("");
    Ok(Page(Asked { frame, w, start, questions, wordings, rhythm, may_change }).into_response())
}

impl Asked {
    /// Who put this question as it is now, and when; nobody when the level began with it.
    fn put_by(&self, question: &Question) -> Option<String> {
        let now =
            |one: &&Wording| one.question.value == question.value && one.question.version == question.version;
        let wording = self.wordings.iter().find(now)?;
        let day = dates::on_day(self.frame.lang, wording.at);
        Some(self.w.put_by(day, wording.by.as_ref()?))
    }

    fn earlier(&self, question: &Question) -> Vec<&Question> {
        let kept = self.wordings.iter().map(|wording| &wording.question);
        kept.filter(|one| one.value == question.value && one.version < question.version).collect()
    }
}
