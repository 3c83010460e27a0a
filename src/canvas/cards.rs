//! Adding a card, changing its words and taking it away, by plain forms.

use super::board::Card;
use super::document::NewCard;
use super::edit::edit as change;
use super::error::Error as Trouble;
use super::gone;
use super::show::{self, Typed};
use super::words::Words;
use super::{changing::Changing, opened::Opened};
use crate::app::App;
use crate::web::{Error, Form, Frame, Page, Problems, text, words::Words as FrameWords};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

/// What a form takes. Longer is no card any more.
const MOST: usize = 20_000;
/// Beyond the last: after all the others.
const LAST: usize = usize::MAX;

/// Space, number of the canvas, card.
pub(super) type CardPath = Path<(String, String, String)>;

#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Written {
    row: String,
    column: String,
    text: String,
    /// The words as they stood when the editor began.
    seen: String,
}

#[derive(Template)]
#[template(path = "canvas/edit_card.html")]
struct EditCard {
    frame: Frame,
    w: Words,
    at: Opened,
    card: Card,
    gone: bool,
    text: String,
    seen: String,
}

pub(super) async fn add(
    State(app): State<App>,
    Changing(at): Changing,
    Form(typed): Form<Written>,
) -> Result<Response, Error> {
    if !has_cell(&at, &typed.row, &typed.column) {
        return Err(Error::NotFound);
    }
    let field = format!("add-{}-{}", typed.row, typed.column);
    let words = match text::clean(&typed.text, MOST) {
        Ok(words) => words,
        Err(problem) => {
            let problems = Problems::one(&field, problem.say(&FrameWords(at.member.reader.lang)));
            let Written { row, column, text, .. } = typed;
            let typed = Typed { row, column, text, boxes: Vec::new(), problems };
            return show::again(&app, Changing(at), typed).await;
        }
    };
    let (author, lang, made) = (at.member.person.id.clone(), at.member.reader.lang, app.clock.now());
    let added = change(&app, &at.canvas.id, &at.member.person.id, move |document| {
        let place = document.place_in(&typed.row, &typed.column, LAST, None);
        document.add_card(&NewCard { place, text: &words, author: &author, lang, made })
    });
    let id = added.await.map_err(trouble)?;
    Ok(to_card(&at, &id))
}

pub(super) async fn ask(
    State(app): State<App>,
    Changing(at): Changing,
    Path((_, _, id)): CardPath,
) -> Result<Response, Error> {
    let card = find(&app, &at, &id).await?;
    let text = card.text.clone();
    Ok(edit_page(at, card, false, text.clone(), text, Problems::new()))
}

pub(super) async fn edit(
    State(app): State<App>,
    Changing(at): Changing,
    Path((_, _, id)): CardPath,
    Form(typed): Form<Written>,
) -> Result<Response, Error> {
    let seen = typed.seen.replace("\r\n", "\n");
    let words = match text::clean(&typed.text, MOST) {
        Ok(words) => words,
        Err(problem) => {
            let problems = Problems::one("text", problem.say(&FrameWords(at.member.reader.lang)));
            let card = find(&app, &at, &id).await?;
            return Ok(edit_page(at, card, false, typed.text, seen, problems));
        }
    };
    let (card, from, to) = (id.clone(), seen.clone(), words.clone());
    let changed = change(&app, &at.canvas.id, &at.member.person.id, move |document| {
        document.change_text_seen(&card, &from, &to)
    });
    match changed.await {
        Ok(()) => Ok(to_card(&at, &id)),
        // Somebody took the card away meanwhile. The words are still here, to be put on a new one.
        Err(Trouble::NoSuchCard) => {
            let (canvas, card) = (at.canvas.clone(), id.clone());
            let gone = app.store.read(move |tx| gone::find(tx, &canvas, &card)).await?;
            let problems = Problems::one("text", Words(at.member.reader.lang).card_gone());
            Ok(edit_page(at, gone.ok_or(Error::NotFound)?, true, words, seen, problems))
        }
        Err(error) => Err(trouble(error)),
    }
}

pub(super) async fn remove(
    State(app): State<App>,
    Changing(at): Changing,
    Path((_, _, id)): CardPath,
) -> Result<Response, Error> {
    let card = id.clone();
    let removed =
        change(&app, &at.canvas.id, &at.member.person.id, move |document| document.remove_card(&card)).await;
    match removed {
        Ok(()) | Err(Trouble::NoSuchCard) => {
            Ok(Redirect::to(&at.page(&format!("?removed={id}"))).into_response())
        }
        Err(error) => Err(trouble(error)),
    }
}

pub(super) async fn find(app: &App, at: &Opened, id: &str) -> Result<Card, Error> {
    let canvas = at.canvas.clone();
    let board = app.store.read(move |tx| super::board(tx, &canvas)).await?;
    board.card(id).cloned().ok_or(Error::NotFound)
}

pub(super) fn has_cell(at: &Opened, row: &str, column: &str) -> bool {
    let template = &at.canvas.template;
    template.rows.iter().any(|one| one.id == row) && template.columns.iter().any(|one| one.id == column)
}

pub(super) fn to_card(at: &Opened, id: &str) -> Response {
    Redirect::to(&at.page(&format!("#card-{id}"))).into_response()
}

pub(super) fn trouble(error: Trouble) -> Error {
    match error {
        Trouble::NoSuchCanvas | Trouble::NoSuchCard => Error::NotFound,
        Trouble::TextTooLong | Trouble::Full => Error::TooLarge,
        Trouble::NoDotsLeft => Error::TooMany,
        error @ (Trouble::Damaged(_) | Trouble::NotKept(_) | Trouble::Closed) => Error::broken(error),
        Trouble::Store(error) => error.into(),
    }
}

fn edit_page(at: Opened, card: Card, gone: bool, text: String, seen: String, problems: Problems) -> Response {
    let w = Words(at.member.reader.lang);
    let wrong = !problems.is_empty();
    let frame = at.frame(w.edit_title()).with(problems);
    let page = Page(EditCard { frame, w, at, card, gone, text, seen });
    if wrong { page.with_problems() } else { page.into_response() }
}
