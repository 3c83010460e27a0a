//! What a document says, as plain rows. Only those of the cards and boxes that were touched are written.

use super::board::Card;
use super::document::{Changes, Document};
use crate::store::{Result, Tx, sql};

/// Cards and boxes as they are now, by their ids; none for those that are gone.
#[derive(Clone, Debug, Default)]
pub(super) struct Rows {
    pub cards: Vec<(String, Option<Card>)>,
    pub boxes: Vec<(String, Option<String>)>,
}

impl Rows {
    pub fn of(document: &Document, changes: &Changes) -> Rows {
        let card = |id: &String| (id.clone(), document.card(id));
        let text_box = |id: &String| (id.clone(), document.box_text(id));
        Rows {
            cards: changes.cards.iter().map(card).collect(),
            boxes: changes.boxes.iter().map(text_box).collect(),
        }
    }

    pub fn keep(&self, tx: &mut Tx, canvas_id: &str, now: i64) -> Result<()> {
        for (id, card) in &self.cards {
            match card {
                Some(card) => keep_card(tx, canvas_id, card)?,
                None => remove_card(tx, canvas_id, id, now)?,
            };
        }
        for (id, text) in &self.boxes {
            match text {
                Some(text) => keep_box(tx, canvas_id, id, text)?,
                None => remove_box(tx, canvas_id, id)?,
            };
        }
        Ok(())
    }
}

/// Who said it and when stays as it was first written.
fn keep_card(tx: &mut Tx, canvas_id: &str, card: &Card) -> Result<u64> {
    let author = (!card.author.is_empty()).then_some(&card.author);
    tx.run(
        sql!(
            "INSERT INTO card (canvas_id, id, row_id, column_id, place_order, words, lang, author_id, made_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
             ON CONFLICT (canvas_id, id) DO UPDATE SET row_id = excluded.row_id, column_id = excluded.column_id,
                place_order = excluded.place_order, words = excluded.words, lang = excluded.lang, gone_at = NULL"
        ),
        &[
            &canvas_id,
            &card.id,
            &plain(&card.row),
            &plain(&card.column),
            &plain(&card.order),
            &plain(&card.text),
            &card.lang.code(),
            &author,
            &card.made,
        ],
    )
}

/// The row stays, for what somebody said may have been answered since.
fn remove_card(tx: &mut Tx, canvas_id: &str, id: &str, now: i64) -> Result<u64> {
    tx.run(
        sql!("UPDATE card SET gone_at = $3 WHERE canvas_id = $1 AND id = $2 AND gone_at IS NULL"),
        &[&canvas_id, &id, &now],
    )
}

fn keep_box(tx: &mut Tx, canvas_id: &str, id: &str, text: &str) -> Result<u64> {
    tx.run(
        sql!(
            "INSERT INTO canvas_box (canvas_id, id, words) VALUES ($1, $2, $3)
             ON CONFLICT (canvas_id, id) DO UPDATE SET words = excluded.words"
        ),
        &[&canvas_id, &id, &plain(text)],
    )
}

fn remove_box(tx: &mut Tx, canvas_id: &str, id: &str) -> Result<u64> {
    tx.run(sql!("DELETE FROM canvas_box WHERE canvas_id = $1 AND id = $2"), &[&canvas_id, &id])
}

/// A document may hold a letter that PostgreSQL refuses in a text. It must not make the whole canvas unkeepable.
fn plain(text: &str) -> String {
    text.replace('\0', "\u{FFFD}")
}
