//! The canvas on the wall of a hall: large words, nothing to press, and where to join in.

use super::board::Board;
use super::opened::Opened;
use super::queries;
use super::words::Words;
use crate::app::App;
use crate::web::{Error, Frame, Page, Query, Sheet};
use askama::Template;
use axum::extract::State;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "canvas/big_screen.html")]
pub(super) struct BigScreen {
    frame: Frame,
    w: Words,
    at: Opened,
    board: Board,
    join: Sheet,
    /// One row only, when it was asked for.
    row: String,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Asked {
    row: String,
}

pub(super) async fn show(
    State(app): State<App>,
    at: Opened,
    Query(Asked { row }): Query<Asked>,
) -> Result<Page<BigScreen>, Error> {
    let canvas = at.canvas.clone();
    let board = app.store.read(move |tx| queries::board(tx, &canvas)).await?;
    // Without a language in it: whoever scans it is shown their own.
    let join = Sheet::new("", format!("{}/join/{}", app.settings.home(), at.member.space.join_code));
    let frame = Frame::new(&at.member.reader, at.name());
    Ok(Page(BigScreen { frame, w: Words(at.member.reader.lang), at, board, join, row }))
}

impl BigScreen {
    fn shows(&self, row: &str) -> bool {
        self.row.is_empty() || self.row == row
    }
}
