//! The points of the minutes, in the order they were written.

use crate::meetings::model::Minute;
use crate::store::{Result, Tx, new_id, sql};
use crate::words::Lang;

/// Writes a point; gives its id.
///
/// # Errors
/// When the store cannot keep it.
pub fn write(
    tx: &mut Tx,
    meeting_id: &str,
    (words, lang): (&str, Lang),
    by: &str,
    now: i64,
) -> Result<String> {
    let last: i64 = tx.one(
        sql!("SELECT COALESCE(MAX(position), 0) FROM meeting_minute WHERE meeting_id = $1"),
        &[&meeting_id],
        |row| row.get(0),
    )?;
    let id = new_id();
    tx.run(
        sql!(
            "INSERT INTO meeting_minute (id, meeting_id, position, words, lang, written_by, written_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7)"
        ),
        &[&id, &meeting_id, &(last + 1), &words, &lang.code(), &by, &now],
    )?;
    Ok(id)
}

pub fn of(tx: &mut Tx, meeting_id: &str) -> Result<Vec<Minute>> {
    tx.all(
        sql!(
            "SELECT m.id, m.words, m.lang, m.contribution, m.action, p.name
             FROM meeting_minute m LEFT JOIN person p ON p.id = m.written_by
             WHERE m.meeting_id = $1 ORDER BY m.position, m.id"
        ),
        &[&meeting_id],
        |row| {
            Ok(Minute {
                id: row.get(0)?,
                words: row.get(1)?,
                lang: Lang::from_code(&row.get::<String>(2)?).unwrap_or(Lang::En),
                contribution: row.get(3)?,
                action: row.get(4)?,
                by: row.get(5)?,
            })
        },
    )
}

/// It is said in the space now, under this number.
///
/// # Errors
/// When the store cannot keep it.
pub fn became_contribution(tx: &mut Tx, id: &str, number: i64) -> Result<()> {
    tx.run(sql!("UPDATE meeting_minute SET contribution = $2 WHERE id = $1"), &[&id, &number])?;
    Ok(())
}

/// Somebody does it now, under this number.
///
/// # Errors
/// When the store cannot keep it.
pub fn became_action(tx: &mut Tx, id: &str, number: i64) -> Result<()> {
    tx.run(sql!("UPDATE meeting_minute SET action = $2 WHERE id = $1"), &[&id, &number])?;
    Ok(())
}
