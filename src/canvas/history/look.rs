//! The canvas as it was: to be read, not to be changed.

use super::{queries, words::Words};
use crate::app::App;
use crate::canvas::{Board, Opened, hidden};
use crate::web::{Error, Frame, Page};
use crate::words::dates;
use askama::Template;
use axum::extract::{Path, State};

#[derive(Template)]
#[template(path = "canvas/history/look.html")]
struct Look {
    frame: Frame,
    w: Words,
    at: Opened,
    board: Board,
    seq: i64,
}

pub async fn show(
    State(app): State<App>,
    at: Opened,
    Path((_, _, seq)): Path<(String, String, String)>,
) -> Result<Page<impl Template>, Error> {
    let seq: i64 = seq.parse().map_err(|_| Error::NotFound)?;
    let canvas = at.canvas.clone();
    let found = app
        .store
        .read_slow(move |tx| {
            let Some((mut document, at)) = queries::document_at(tx, &canvas.id, seq)? else {
                return Ok(None);
            };
            for card in hidden::cards(tx, &canvas.space_id, &canvas.id)? {
                if document.card(&card).is_some() {
                    document.remove_card(&card)?;
                }
            }
            Ok::<_, crate::canvas::Error>(Some((document.board(&canvas.template), at)))
        })
        .await;
    let (board, when) = found.map_err(Error::broken)?.ok_or(Error::NotFound)?;
    let w = Words(at.member.reader.lang);
    let title = w.as_it_was_at(dates::moment(at.member.reader.lang, when));
    let frame = at.member.frame(title).back_to(at.path("/history"));
    Ok(Page(Look { frame, w, at, board, seq }))
}
