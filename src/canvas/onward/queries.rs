use crate::canvas::Canvas;
use crate::store::{Result, Tx, sql};
use std::collections::{HashMap, HashSet};

/// What became of a card, each by its number in the space, and where it came from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Became {
    pub actions: Vec<i64>,
    /// The contribution to which an answer is owed because the card's author asked for one.
    pub asked: Option<i64>,
    /// The contribution that was laid here as this card.
    pub from: Option<i64>,
    /// Who typed it in from paper.
    pub typed_by: Option<String>,
}

/// Of all cards of a canvas of which there is something to say, by their ids.
// CROSS JOIN: SQLite then begins with the few cards, not with everything that was ever said in the space.
pub fn became(tx: &mut Tx, canvas: &Canvas) -> Result<HashMap<String, Became>> {
    let mut all: HashMap<String, Became> = HashMap::new();
    let number = |row: &crate::store::Row| Ok((row.get::<String>(0)?, row.get::<i64>(1)?));
    let actions = tx.all(
        sql!(
            "SELECT a.card_id, a.number FROM card c CROSS JOIN action a
             WHERE c.canvas_id = $1 AND a.card_id = c.id AND a.space_id = $2 ORDER BY a.number"
        ),
        &[&canvas.id, &canvas.space_id],
        number,
    )?;
    for (card, action) in actions {
        all.entry(card).or_default().actions.push(action);
    }
    let asked = tx.all(
        sql!(
            "SELECT n.card_id, n.number FROM card c CROSS JOIN contribution n
             WHERE c.canvas_id = $1 AND n.card_id = c.id AND n.space_id = $2 ORDER BY n.number DESC"
        ),
        &[&canvas.id, &canvas.space_id],
        number,
    )?;
    for (card, contribution) in asked {
        all.entry(card).or_default().asked = Some(contribution);
    }
    let from = tx.all(
        sql!(
            "SELECT f.card_id, n.number FROM card_contribution f JOIN contribution n ON n.id = f.contribution_id
             WHERE f.canvas_id = $1"
        ),
        &[&canvas.id],
        number,
    )?;
    for (card, contribution) in from {
        all.entry(card).or_default().from = Some(contribution);
    }
    let typed = tx.all(
        sql!("SELECT card_id, typed_by FROM card_typed WHERE canvas_id = $1"),
        &[&canvas.id],
        |row| Ok((row.get::<String>(0)?, row.get::<String>(1)?)),
    )?;
    for (card, typist) in typed {
        all.entry(card).or_default().typed_by = Some(typist);
    }
    Ok(all)
}

/// The contributions that lie on this canvas as cards already.
pub fn brought(tx: &mut Tx, canvas_id: &str) -> Result<HashSet<String>> {
    let found = tx.all(
        sql!(
            "SELECT f.contribution_id FROM card_contribution f
             JOIN card c ON c.canvas_id = f.canvas_id AND c.id = f.card_id
             WHERE f.canvas_id = $1 AND c.gone_at IS NULL"
        ),
        &[&canvas_id],
        |row| row.get::<String>(0),
    )?;
    Ok(found.into_iter().collect())
}

pub fn bring(tx: &mut Tx, canvas_id: &str, card_id: &str, contribution_id: &str) -> Result<()> {
    tx.run(
        sql!(
            "INSERT INTO card_contribution (canvas_id, card_id, contribution_id) VALUES ($1, $2, $3)
             ON CONFLICT DO NOTHING"
        ),
        &[&canvas_id, &card_id, &contribution_id],
    )?;
    Ok(())
}
