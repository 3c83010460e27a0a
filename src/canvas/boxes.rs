//! The boxes above and below the cards: the project, the day, what cannot change and why.

use super::cards::trouble;
use super::changing::Changing;
use super::edit::edit;
use super::show::{self, Typed};
use crate::app::App;
use crate::web::{Error, Form, Problems, TextProblem, text, words::Words as FrameWords};
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use std::collections::HashMap;

const MOST: usize = 20_000;

/// Each box is sent as `box-ID`, and as `seen-ID` what stood in it when the page was opened.
pub(super) async fn send(
    State(app): State<App>,
    Changing(at): Changing,
    Form(sent): Form<HashMap<String, String>>,
) -> Result<Response, Error> {
    let (mut changes, mut typed) = (Vec::new(), Typed::default());
    for text_box in at.canvas.template.boxes() {
        let field = format!("box-{}", text_box.id);
        let Some(words) = sent.get(&field) else { continue };
        typed.boxes.push((text_box.id.clone(), words.clone()));
        let seen = sent.get(&format!("seen-{}", text_box.id)).map(|seen| seen.replace("\r\n", "\n"));
        match text::clean(words, MOST) {
            Ok(words) => changes.push((text_box.id.clone(), seen, words)),
            Err(TextProblem::Empty) => changes.push((text_box.id.clone(), seen, String::new())),
            Err(problem) => typed.problems.add(&field, problem.say(&FrameWords(at.member.reader.lang))),
        }
    }
    if typed.problems != Problems::new() {
        return show::again(&app, Changing(at), typed).await;
    }
    let changed = edit(&app, &at.canvas.id, &at.member.person.id, move |document| {
        for (id, seen, words) in &changes {
            document.set_box_seen(id, seen.as_deref().unwrap_or_default(), words)?;
        }
        Ok(())
    });
    changed.await.map_err(trouble)?;
    Ok(Redirect::to(&at.page("")).into_response())
}
