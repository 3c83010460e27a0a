//! What is read out at the next meeting, in type that can be read standing up.

use super::letter::{Letter, letters};
use super::{notices, queries, words::Words};
use crate::app::App;
use crate::loops::model::Promised;
use crate::loops::words::Words as LoopWords;
use crate::spaces::Member;
use crate::web::{Error, Form, Frame, Page, Query};
use crate::words::{Lang, dates};
use askama::Template;
use axum::extract::State;
use axum::response::Redirect;
use serde::Deserialize;
use std::collections::BTreeSet;

#[derive(Template)]
#[template(path = "loops/telling/read_out.html")]
struct ReadOut {
    frame: Frame,
    w: Words,
    start: String,
    letters: Vec<Letter>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    just: String,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Done {
    answer: Vec<String>,
    notice: Vec<String>,
}

pub async fn show(
    State(app): State<App>,
    member: Member,
    Query(asked): Query<Asked>,
) -> Result<Page<impl Template>, Error> {
    let id = member.space.id.clone();
    let read = app.store.read(move |tx| {
        Ok::<_, Error>((queries::for_reading_out(tx, &id)?, notices::for_reading_out(tx, &id)?))
    });
    let (news, notices) = read.await?;
    let letters = letters(news, notices);
    let w = Words(member.reader.lang);
    let mut frame = member.frame_from("", w.read_out());
    if asked.just == "told" {
        frame = frame.news(w.just_read_out());
    }
    Ok(Page(ReadOut { frame, w, start: member.page(""), letters }))
}

pub async fn done(State(app): State<App>, member: Member, Form(done): Form<Done>) -> Result<Redirect, Error> {
    let (space_id, me, now) = (member.space.id.clone(), member.person.id.clone(), app.clock.now());
    app.store
        .write(move |tx| {
            for answer_id in done.answer.iter().take(500) {
                queries::read_out(tx, &space_id, answer_id, &me, now)?;
            }
            for notice_id in done.notice.iter().take(500) {
                notices::read_out(tx, &space_id, notice_id, &me, now)?;
            }
            Ok::<_, Error>(())
        })
        .await?;
    Ok(Redirect::to(&member.page("/read-out?just=told")))
}

impl ReadOut {
    fn loop_words(&self, lang: &Lang) -> LoopWords {
        LoopWords(*lang)
    }

    fn words(&self, lang: &Lang) -> Words {
        Words(*lang)
    }

    fn promise(&self, lang: &Lang, promised: &Promised) -> String {
        LoopWords(*lang).promised(dates::short_day(*lang, promised.due_at), &promised.owner)
    }

    /// Each notice once, however many it is for.
    fn notices(&self) -> BTreeSet<&str> {
        self.letters.iter().flat_map(|letter| &letter.notices).map(|one| one.id.as_str()).collect()
    }

    /// Each answer once, however many it answers.
    fn answers(&self) -> Vec<&str> {
        let mut ids: Vec<&str> = self
            .letters
            .iter()
            .flat_map(|letter| &letter.parts)
            .map(|part| part.answer.id.as_str())
            .collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    }
}
