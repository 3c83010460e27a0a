//! What becomes of somebody's cards and drafts when they are erased, and which cards are theirs.

use super::edit::edit;
use crate::app::App;
use crate::store::{Result, Tx, sql};
use crate::web::Error;
use crate::words::Lang;

/// A card that somebody wrote.
#[derive(Debug, Clone)]
pub struct OwnCard {
    pub space_code: String,
    pub canvas: i64,
    pub canvas_id: String,
    pub id: String,
    pub words: String,
    pub lang: Lang,
    pub made_at: i64,
}

/// The cards that somebody wrote and that lie on a canvas now, the newest first.
pub fn cards_of(tx: &mut Tx, person_id: &str) -> Result<Vec<OwnCard>> {
    tx.all(
        sql!(
            "SELECT s.code, n.number, c.canvas_id, c.id, c.words, c.lang, c.made_at FROM card c
             JOIN canvas n ON n.id = c.canvas_id JOIN space s ON s.id = n.space_id
             WHERE c.author_id = $1 AND c.gone_at IS NULL ORDER BY c.made_at DESC"
        ),
        &[&person_id],
        |row| {
            Ok(OwnCard {
                space_code: row.get(0)?,
                canvas: row.get(1)?,
                canvas_id: row.get(2)?,
                id: row.get(3)?,
                words: row.get(4)?,
                lang: Lang::from_code(&row.get::<String>(5)?).unwrap_or(Lang::En),
                made_at: row.get(6)?,
            })
        },
    )
}

/// Takes somebody's cards off every canvas that they can still change. Call it while they are still there.
///
/// # Errors
/// When a canvas cannot be changed.
pub async fn take_cards(app: &App, person_id: &str) -> Result<(), Error> {
    let id = person_id.to_owned();
    let cards = app.store.read(move |tx| cards_of(tx, &id)).await?;
    for card in cards {
        let gone =
            edit(app, &card.canvas_id, person_id, move |document| document.remove_card(&card.id)).await;
        if let Err(error) = gone {
            // In a space they have left, it is the group's by now.
            tracing::warn!(canvas = &*card.canvas_id, %error, "a card stays");
        }
    }
    Ok(())
}

/// Drafts that nobody else was ever shown, with their whole history; and the dots that somebody gave.
///
/// # Errors
/// When the store cannot keep it.
pub fn erase(tx: &mut Tx, person_id: &str) -> Result<()> {
    let drafts = sql!("SELECT id FROM canvas WHERE owner_id = $1 AND shown_at IS NULL");
    for id in tx.all(drafts, &[&person_id], |row| row.get::<String>(0))? {
        for part in [
            sql!("DELETE FROM canvas_head WHERE canvas_id = $1"),
            sql!("DELETE FROM canvas_update WHERE canvas_id = $1"),
            sql!("DELETE FROM canvas_snapshot WHERE canvas_id = $1"),
            sql!("DELETE FROM canvas_version WHERE canvas_id = $1"),
            sql!("DELETE FROM card_contribution WHERE canvas_id = $1"),
            sql!("DELETE FROM card_typed WHERE canvas_id = $1"),
            sql!("DELETE FROM card WHERE canvas_id = $1"),
            sql!("DELETE FROM canvas_box WHERE canvas_id = $1"),
            sql!("DELETE FROM dot WHERE canvas_id = $1"),
            sql!("DELETE FROM canvas WHERE id = $1"),
        ] {
            tx.run(part, &[&id])?;
        }
    }
    tx.run(sql!("DELETE FROM dot WHERE person_id = $1"), &[&person_id])?;
    Ok(())
}
