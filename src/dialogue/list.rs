//! The dialogues of a space: those one can take part in, and those that are over.

use super::model::Dialogue;
use super::queries;
use super::words::Words;
use crate::app::App;
use crate::spaces::Member;
use crate::web::{Error, Frame, Page};
use crate::words::dates;
use askama::Template;
use axum::extract::State;

#[derive(Template)]
#[template(path = "dialogue/list.html")]
struct List {
    frame: Frame,
    w: Words,
    start: String,
    dialogues: Vec<Dialogue>,
    now: i64,
    may_add: bool,
}

pub async fn show(State(app): State<App>, member: Member) -> Result<Page<impl Template>, Error> {
    let id = member.space.id.clone();
    let dialogues = app.store.read(move |tx| queries::of_space(tx, &id)).await?;
    let w = Words(member.reader.lang);
    let (start, may_add) = (member.page("/dialogues"), super::may_open(&member).is_ok());
    Ok(Page(List { frame: member.frame(w.dialogues()), w, start, dialogues, now: app.clock.now(), may_add }))
}

impl List {
    fn new_page(&self) -> String {
        format!("{}/new", self.start)
    }

    fn day(&self, at: &i64) -> String {
        dates::day(self.frame.lang, *at)
    }
}
