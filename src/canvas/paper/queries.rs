use crate::store::{Result, Tx, sql};

/// Remembers who typed in a card that somebody else wrote on paper.
pub fn keep_typist(tx: &mut Tx, canvas_id: &str, card_id: &str, typed_by: &str, now: i64) -> Result<()> {
    tx.run(
        sql!(
            "INSERT INTO card_typed (canvas_id, card_id, typed_by, typed_at) VALUES ($1, $2, $3, $4)
             ON CONFLICT DO NOTHING"
        ),
        &[&canvas_id, &card_id, &typed_by, &now],
    )?;
    Ok(())
}
