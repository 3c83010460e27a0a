//! A card that somebody took away. Its words are kept, so that anybody can put it back.

use super::board::Card;
use super::cards::{CardPath, to_card, trouble};
use super::changing::Changing;
use super::edit::edit;
use super::hidden;
use super::queries::Canvas;
use crate::app::App;
use crate::store::{Result, Tx, sql};
use crate::web::Error;
use crate::words::Lang;
use axum::extract::{Path, State};
use axum::response::Response;

pub(super) fn find(tx: &mut Tx, canvas: &Canvas, id: &str) -> Result<Option<Card>> {
    if hidden::cards(tx, &canvas.space_id, &canvas.id)?.contains(id) {
        return Ok(None);
    }
    tx.maybe(
        sql!(
            "SELECT id, row_id, column_id, place_order, words, author_id, lang, made_at FROM card
             WHERE canvas_id = $1 AND id = $2 AND gone_at IS NOT NULL"
        ),
        &[&canvas.id, &id],
        |row| {
            Ok(Card {
                id: row.get(0)?,
                row: row.get(1)?,
                column: row.get(2)?,
                order: row.get(3)?,
                text: row.get(4)?,
                author: row.get::<Option<String>>(5)?.unwrap_or_default(),
                lang: Lang::from_code(&row.get::<String>(6)?).unwrap_or(Lang::En),
                made: row.get(7)?,
                votes: 0,
            })
        },
    )
}

/// The same card at the same place, still its author's, with its dots and what became of it.
pub(super) async fn put_back(
    State(app): State<App>,
    Changing(at): Changing,
    Path((_, _, id)): CardPath,
) -> Result<Response, Error> {
    let (canvas, card) = (at.canvas.clone(), id.clone());
    let Some(gone) = app.store.read(move |tx| find(tx, &canvas, &card)).await? else {
        // It is back already, or was never here.
        return Ok(to_card(&at, &id));
    };
    let back = edit(&app, &at.canvas.id, &at.member.person.id, move |document| document.put_back(&gone));
    back.await.map_err(trouble)?;
    Ok(to_card(&at, &id))
}
