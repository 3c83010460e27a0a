//! Papers, the first one first.

use crate::meetings::model::Paper;
use crate::store::{Result, Tx, new_id, sql};
use crate::words::Lang;

/// Puts a paper before a meeting.
///
/// # Errors
/// When the store cannot keep it.
pub fn put(
    tx: &mut Tx,
    meeting_id: &str,
    (title, words, lang): (&str, &str, Lang),
    by: &str,
    now: i64,
) -> Result<String> {
    let id = new_id();
    tx.run(
        sql!(
            "INSERT INTO meeting_paper (id, meeting_id, title, words, lang, put_by, put_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7)"
        ),
        &[&id, &meeting_id, &title, &words, &lang.code(), &by, &now],
    )?;
    Ok(id)
}

pub fn of(tx: &mut Tx, meeting_id: &str) -> Result<Vec<Paper>> {
    tx.all(
        sql!(
            "SELECT a.id, a.title, a.words, a.lang, p.name, a.put_at
             FROM meeting_paper a LEFT JOIN person p ON p.id = a.put_by
             WHERE a.meeting_id = $1 ORDER BY a.put_at, a.id"
        ),
        &[&meeting_id],
        |row| {
            Ok(Paper {
                id: row.get(0)?,
                title: row.get(1)?,
                words: row.get(2)?,
                lang: Lang::from_code(&row.get::<String>(3)?).unwrap_or(Lang::En),
                by: row.get(4)?,
                at: row.get(5)?,
            })
        },
    )
}
