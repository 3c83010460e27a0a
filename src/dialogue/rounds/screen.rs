//! A round on the wall of a room: the question, who has the word, and who is next. Nothing to press.

use super::model::{Place, Round};
use super::queries;
use super::run::{Which, named};
use crate::app::App;
use crate::dialogue::Opened;
use crate::dialogue::words::Words;
use crate::web::{Error, Frame, Page, Path, Sheet};
use crate::words::dates;
use askama::Template;
use axum::extract::State;

#[derive(Template)]
#[template(path = "dialogue/rounds/screen.html")]
struct Screen {
    frame: Frame,
    w: Words,
    round: Round,
    question: String,
    question_lang: &'static str,
    join: Sheet,
    back: String,
}

pub async fn show(
    State(app): State<App>,
    at: Opened,
    Path((_, _, number)): Which,
) -> Result<Page<impl Template>, Error> {
    let dialogue_id = at.dialogue.id.clone();
    let round = app.store.read(move |tx| queries::find(tx, &dialogue_id, number)).await?;
    let lang = at.member.reader.lang;
    let round = named(round.ok_or(Error::NotFound)?, lang);
    let question = at.dialogue.question(&round.question_id).ok_or(Error::NotFound)?.words.clone();
    // Without a language in it: whoever scans it is shown their own.
    let join = Sheet::new("", format!("{}/join/{}", app.settings.home(), at.member.space.join_code));
    Ok(Page(Screen {
        frame: Frame::new(&at.member.reader, at.title()),
        w: Words(lang),
        question: question.in_lang(lang).into(),
        question_lang: question.lang_of(lang).code(),
        join,
        back: at.page(&format!("/rounds/{number}")),
        round,
    }))
}

impl Screen {
    fn speaking(&self) -> Option<&Place> {
        self.round.now().and_then(|turn| self.round.place(turn.place))
    }

    fn next(&self) -> Option<&Place> {
        self.round.next().into_iter().next()
    }

    fn until(&self) -> (String, i64) {
        let until = self.round.now().map_or(0, |turn| turn.began_at) + self.round.seconds * 1000;
        (dates::time(self.frame.lang, until), until)
    }
}
