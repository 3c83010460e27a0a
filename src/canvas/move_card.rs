//! Moving a card by a plain form: to which value, to which column, and where in the list there.

use super::board::{Board, Card};
use super::cards::{CardPath, has_cell, to_card, trouble};
use super::edit::edit;
use super::words::Words;
use super::{changing::Changing, opened::Opened};
use crate::app::App;
use crate::web::{Choice, Error, Form, Frame, Page};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

const START: &str = "start";
const END: &str = "end";

#[derive(Template)]
#[template(path = "canvas/move_card.html")]
struct Move {
    frame: Frame,
    w: Words,
    at: Opened,
    card: Card,
    board: Board,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Where {
    row: String,
    column: String,
    /// `start`, `end`, or the card that is to follow.
    place: String,
}

pub(super) async fn ask(
    State(app): State<App>,
    Changing(at): Changing,
    Path((_, _, id)): CardPath,
) -> Result<Response, Error> {
    let canvas = at.canvas.clone();
    let board = app.store.read(move |tx| super::board(tx, &canvas)).await?;
    let card = board.card(&id).cloned().ok_or(Error::NotFound)?;
    let w = Words(at.member.reader.lang);
    Ok(Page(Move { frame: at.frame(w.move_title()), w, at, card, board }).into_response())
}

pub(super) async fn send(
    State(app): State<App>,
    Changing(at): Changing,
    Path((_, _, id)): CardPath,
    Form(typed): Form<Where>,
) -> Result<Response, Error> {
    if !has_cell(&at, &typed.row, &typed.column) {
        return Err(Error::NotFound);
    }
    let (card, template) = (id.clone(), at.canvas.template.clone());
    let moved = edit(&app, &at.canvas.id, &at.member.person.id, move |document| {
        let board = document.board(&template);
        let at = position(&board, &card, &typed);
        let place = document.place_in(&typed.row, &typed.column, at, Some(&card));
        document.move_card(&card, &place)
    });
    moved.await.map_err(trouble)?;
    Ok(to_card(&at, &id))
}

/// The card itself does not count among the others.
fn position(board: &Board, card: &str, typed: &Where) -> usize {
    if typed.place == START {
        return 0;
    }
    let there = board.cell(&typed.row, &typed.column).map_or(&[][..], |cell| &cell.cards);
    let others = there.iter().filter(|other| other.id != card);
    others.map(|other| &other.id).position(|id| *id == typed.place).unwrap_or(usize::MAX)
}

impl Move {
    fn rows(&self) -> Vec<Choice> {
        let rows = self.board.rows.iter();
        rows.map(|row| Choice::new(&*row.row.id, row.row.name.in_lang(self.frame.lang))).collect()
    }

    fn columns(&self) -> Vec<Choice> {
        let columns = self.board.columns.iter();
        columns.map(|column| Choice::new(&*column.id, column.name.in_lang(self.frame.lang))).collect()
    }

    fn places(&self) -> Vec<Choice> {
        let mut places = vec![Choice::new(END, self.w.place_end()), Choice::new(START, self.w.place_start())];
        let beside = self.board.cell(&self.card.row, &self.card.column).map_or(&[][..], |cell| &cell.cards);
        let others = beside.iter().filter(|other| other.id != self.card.id);
        places
            .extend(others.map(|other| Choice::new(&*other.id, self.w.place_before(beginning(&other.text)))));
        places
    }
}

fn beginning(text: &str) -> String {
    let line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(50) {
        Some((at, _)) => format!("{}…", &line[..at]),
        None => line,
    }
}
