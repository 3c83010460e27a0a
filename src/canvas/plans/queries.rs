use crate::canvas::Canvas;
use crate::store::{Result, Tx, sql};

/// Lays a private draft beside the team's for all to read, or takes it back to oneself.
pub fn show(tx: &mut Tx, canvas_id: &str, shown_at: Option<i64>) -> Result<()> {
    tx.run(
        sql!("UPDATE canvas SET shown_at = $2 WHERE id = $1 AND owner_id IS NOT NULL"),
        &[&canvas_id, &shown_at],
    )?;
    Ok(())
}

/// Keeps what a canvas is called and what it asks.
pub fn change(tx: &mut Tx, canvas: &Canvas) -> Result<()> {
    tx.run(
        sql!("UPDATE canvas SET name = $2, template = $3 WHERE id = $1"),
        &[&canvas.id, &canvas.name.to_json(), &canvas.template.to_json()],
    )?;
    Ok(())
}
