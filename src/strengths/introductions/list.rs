//! All introductions that I say yes or no to, those that wait for me first.

use super::model::{Introduction, Stage};
use super::queries;
use super::words::Words;
use crate::app::App;
use crate::people::Known;
use crate::web::{Error, Frame, Page};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};

#[derive(Template)]
#[template(path = "strengths/introductions/list.html")]
struct List {
    frame: Frame,
    w: Words,
    waiting: Vec<Introduction>,
    others: Vec<Introduction>,
}

pub async fn show(State(app): State<App>, me: Known) -> Result<Response, Error> {
    let (seal, id, now) = (app.seal.clone(), me.person.id.clone(), app.clock.now());
    let all = app.store.read(move |tx| queries::of_person(tx, &seal, &id)).await?;
    let waits =
        |one: &Introduction| one.roles_of(&me.person.id).iter().any(|role| one.waits_for(role.side, now));
    let (waiting, others) = all.into_iter().partition(waits);
    let w = Words(me.reader.lang);
    let frame = me.frame(w.introductions()).back_to("/");
    Ok(Page(List { frame, w, waiting, others }).into_response())
}

impl List {
    fn stage(&self, one: &Introduction) -> &'static str {
        match one.stage() {
            Stage::Asked => self.w.stage_asked(),
            Stage::Agreed { .. } => self.w.stage_agreed(),
            Stage::NotThisTime => self.w.stage_no(),
        }
    }
}
