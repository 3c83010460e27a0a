//! The cards on a canvas. A change goes into the same document that everybody edits live.

use super::canvases::At;
use super::json::{Json, No};
use super::list::List;
use super::shapes::{Problem, Somebody, moment};
use crate::app::App;
use crate::canvas::{self, Card, Error as Trouble, NewCard};
use crate::spaces;
use crate::web::{self, Error, Problems, text};
use crate::words::Lang;
use axum::Json as Shown;
use axum::extract::{Path, State};
use axum::response::IntoResponse;
use http::StatusCode;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use utoipa::ToSchema;

const MOST: usize = 20_000;

#[derive(Serialize, ToSchema)]
pub struct CardShown {
    id: String,
    row: String,
    column: String,
    text: String,
    lang: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    author: Option<Somebody>,
    made_at: String,
    /// How many dots are on it.
    dots: u32,
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CardToAdd {
    row: String,
    column: String,
    text: String,
    /// `en` or `cy`; else the language of `Accept-Language`.
    #[serde(default)]
    lang: String,
}

/// What is to be different. What is absent stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CardChange {
    #[serde(default)]
    text: Option<String>,
    /// The text as the program last saw it: what others did to it since then stays.
    #[serde(default)]
    seen: Option<String>,
    #[serde(default)]
    row: Option<String>,
    #[serde(default)]
    column: Option<String>,
    /// Before how many cards of its cell it comes to lie: 0 is first. Without it, a card that moves comes last.
    #[serde(default)]
    position: Option<usize>,
}

/// The cards on a canvas, row by row
#[utoipa::path(get, path = "/api/v1/spaces/{space}/canvases/{canvas}/cards", tag = "Canvases",
    params(("space" = String, Path), ("canvas" = String, Path, description = "Its number or its id")),
    responses((status = 200, body = List<CardShown>), (status = 404, body = Problem)))]
pub async fn list(State(app): State<App>, at: At) -> Result<Shown<List<CardShown>>, No> {
    Ok(Shown(List::whole(cards(&app, &at).await?)))
}

/// Add a card, at the end of its cell
#[utoipa::path(post, path = "/api/v1/spaces/{space}/canvases/{canvas}/cards", tag = "Canvases",
    params(("space" = String, Path), ("canvas" = String, Path, description = "Its number or its id")),
    request_body = CardToAdd,
    responses((status = 201, body = CardShown), (status = 403, body = Problem), (status = 422, body = Problem)))]
pub async fn add(
    State(app): State<App>,
    at: At,
    Json(new): Json<CardToAdd>,
) -> Result<impl IntoResponse, No> {
    at.may_change()?;
    let mut problems = at.wrong_cell(&new.row, &new.column);
    let words = at.checked(&new.text, &mut problems);
    none(problems)?;
    let (author, made) = (at.member.person.id.clone(), app.clock.now());
    let lang = Lang::from_code(&new.lang).unwrap_or(at.member.reader.lang);
    let added = canvas::edit(&app, &at.canvas.id, &at.member.person.id, move |document| {
        let place = document.place_in(&new.row, &new.column, usize::MAX, None);
        document.add_card(&NewCard { place, text: &words, author: &author, lang, made })
    });
    let id = added.await.map_err(trouble)?;
    Ok((StatusCode::CREATED, Shown(card(&app, &at, &id).await?)))
}

/// Change the text of a card, or move it
#[utoipa::path(patch, path = "/api/v1/spaces/{space}/canvases/{canvas}/cards/{card}", tag = "Canvases",
    params(("space" = String, Path), ("canvas" = String, Path, description = "Its number or its id"),
           ("card" = String, Path)),
    request_body = CardChange,
    responses((status = 200, body = CardShown), (status = 403, body = Problem), (status = 404, body = Problem),
              (status = 422, body = Problem)))]
pub async fn change(
    State(app): State<App>,
    at: At,
    Path((_, _, id)): Path<(String, String, String)>,
    Json(change): Json<CardChange>,
) -> Result<Shown<CardShown>, No> {
    at.may_change()?;
    let now = card(&app, &at, &id).await?;
    let moves = change.row.as_ref().is_some_and(|row| *row != now.row)
        || change.column.as_ref().is_some_and(|column| *column != now.column);
    let (row, column) = (change.row.unwrap_or(now.row), change.column.unwrap_or(now.column));
    let mut problems = at.wrong_cell(&row, &column);
    let words = change.text.map(|text| at.checked(&text, &mut problems));
    none(problems)?;
    let (card_id, seen, position) = (id.clone(), change.seen, change.position);
    let changed = canvas::edit(&app, &at.canvas.id, &at.member.person.id, move |document| {
        match (&words, &seen) {
            (Some(words), Some(seen)) => document.change_text_seen(&card_id, seen, words)?,
            (Some(words), None) => document.change_text(&card_id, words)?,
            (None, _) => {}
        }
        if moves || position.is_some() {
            let at = position.unwrap_or(usize::MAX);
            let place = document.place_in(&row, &column, at, Some(&card_id));
            document.move_card(&card_id, &place)?;
        }
        Ok(())
    });
    changed.await.map_err(trouble)?;
    Ok(Shown(card(&app, &at, &id).await?))
}

/// Take a card away
#[utoipa::path(delete, path = "/api/v1/spaces/{space}/canvases/{canvas}/cards/{card}", tag = "Canvases",
    params(("space" = String, Path), ("canvas" = String, Path, description = "Its number or its id"),
           ("card" = String, Path)),
    responses((status = 204), (status = 403, body = Problem), (status = 404, body = Problem)))]
pub async fn remove(
    State(app): State<App>,
    at: At,
    Path((_, _, id)): Path<(String, String, String)>,
) -> Result<StatusCode, No> {
    at.may_change()?;
    let removed =
        canvas::edit(&app, &at.canvas.id, &at.member.person.id, move |document| document.remove_card(&id));
    removed.await.map_err(trouble)?;
    Ok(StatusCode::NO_CONTENT)
}

impl At {
    /// A row and column that this canvas has not.
    fn wrong_cell(&self, row: &str, column: &str) -> Problems {
        let (mut problems, template) = (Problems::new(), &self.canvas.template);
        let say = web::words::Words(self.member.reader.lang).choice_missing();
        if !template.rows.iter().any(|one| one.id == row) {
            problems.add("row", say);
        }
        if !template.columns.iter().any(|one| one.id == column) {
            problems.add("column", say);
        }
        problems
    }

    fn checked(&self, typed: &str, problems: &mut Problems) -> String {
        let w = web::words::Words(self.member.reader.lang);
        problems.take("text", text::clean(typed, MOST).map_err(|problem| problem.say(&w)))
    }
}

async fn cards(app: &App, at: &At) -> Result<Vec<CardShown>, Error> {
    let canvas = at.canvas.clone();
    let (board, members) = app
        .store
        .read(move |tx| {
            let members = spaces::members(tx, &canvas.space_id)?;
            Ok::<_, Error>((canvas::board(tx, &canvas)?, members))
        })
        .await?;
    let names: HashMap<_, _> = members.iter().map(|one| (&*one.person_id, &*one.name)).collect();
    let show = |card: &Card| CardShown {
        id: card.id.clone(),
        row: card.row.clone(),
        column: card.column.clone(),
        text: card.text.clone(),
        lang: card.lang.code(),
        author: Somebody::maybe(Some(&card.author), names.get(&*card.author).copied()),
        made_at: moment(card.made),
        dots: card.votes,
    };
    Ok(board.cards().map(show).collect())
}

async fn card(app: &App, at: &At, id: &str) -> Result<CardShown, Error> {
    cards(app, at).await?.into_iter().find(|card| card.id == id).ok_or(Error::NotFound)
}

fn none(problems: Problems) -> Result<(), Problems> {
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

fn trouble(error: Trouble) -> Error {
    match error {
        Trouble::NoSuchCanvas | Trouble::NoSuchCard => Error::NotFound,
        Trouble::TextTooLong | Trouble::Full => Error::TooLarge,
        Trouble::NoDotsLeft => Error::NotAllowed,
        error @ (Trouble::Damaged(_) | Trouble::NotKept(_) | Trouble::Closed) => Error::broken(error),
        Trouble::Store(error) => error.into(),
    }
}
