//! What first? Each person puts a few dots on cards. The rows say who did; the document tells those who watch how many.

use super::edit::edit;
use super::error::Error;
use super::queries::Canvas;
use crate::app::App;
use crate::store::{Result, Tx, sql};

/// Puts one of this person's dots on a card. A second one on the same card is none.
///
/// # Errors
/// [`Error::NoDotsLeft`] when all are on other cards already.
pub async fn put_dot(app: &App, canvas: &Canvas, card_id: &str, person_id: &str) -> Result<(), Error> {
    let (canvas_id, card, person) = (canvas.id.clone(), card_id.to_owned(), person_id.to_owned());
    let most = canvas.template.dots as usize;
    app.store
        .write(move |tx| {
            let there = dots_of(tx, &canvas_id, &person)?;
            if !there.contains(&card) && there.len() >= most {
                return Err(Error::NoDotsLeft);
            }
            Ok(add(tx, &canvas_id, &card, &person)?)
        })
        .await?;
    tell(app, &canvas.id, card_id, person_id).await
}

pub async fn take_dot(app: &App, canvas: &Canvas, card_id: &str, person_id: &str) -> Result<(), Error> {
    let (canvas_id, card, person) = (canvas.id.clone(), card_id.to_owned(), person_id.to_owned());
    app.store.write(move |tx| remove(tx, &canvas_id, &card, &person)).await?;
    tell(app, &canvas.id, card_id, person_id).await
}

/// The cards on which this person has put dots. Dots on a card that is gone count no more.
pub fn dots_of(tx: &mut Tx, canvas_id: &str, person_id: &str) -> Result<Vec<String>> {
    tx.all(
        sql!(
            "SELECT d.card_id FROM dot d JOIN card c ON c.canvas_id = d.canvas_id AND c.id = d.card_id
             WHERE d.canvas_id = $1 AND d.person_id = $2 AND c.gone_at IS NULL ORDER BY d.card_id"
        ),
        &[&canvas_id, &person_id],
        |row| row.get(0),
    )
}

async fn tell(app: &App, canvas_id: &str, card_id: &str, person_id: &str) -> Result<(), Error> {
    let (id, card) = (canvas_id.to_owned(), card_id.to_owned());
    let votes = app.store.read(move |tx| count(tx, &id, &card)).await?;
    let card = card_id.to_owned();
    edit(app, canvas_id, person_id, move |document| document.set_votes(&card, votes)).await
}

/// Onto a card that lies on this canvas; nowhere else.
fn add(tx: &mut Tx, canvas_id: &str, card_id: &str, person_id: &str) -> Result<u64> {
    tx.run(
        sql!(
            "INSERT INTO dot (canvas_id, card_id, person_id)
             SELECT canvas_id, id, $3 FROM card WHERE canvas_id = $1 AND id = $2 AND gone_at IS NULL
             ON CONFLICT DO NOTHING"
        ),
        &[&canvas_id, &card_id, &person_id],
    )
}

fn remove(tx: &mut Tx, canvas_id: &str, card_id: &str, person_id: &str) -> Result<u64> {
    tx.run(
        sql!("DELETE FROM dot WHERE canvas_id = $1 AND card_id = $2 AND person_id = $3"),
        &[&canvas_id, &card_id, &person_id],
    )
}

fn count(tx: &mut Tx, canvas_id: &str, card_id: &str) -> Result<u32> {
    tx.one(
        sql!("SELECT COUNT(*) FROM dot WHERE canvas_id = $1 AND card_id = $2"),
        &[&canvas_id, &card_id],
        |row| row.get(0),
    )
}
