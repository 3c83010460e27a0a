//! What is on an agenda, in its order.

use crate::meetings::model::Item;
use crate::store::{Result, Tx, new_id, sql};
use crate::words::Lang;

/// Something brought to a meeting.
#[derive(Debug, Clone)]
pub struct NewItem<'a> {
    pub words: &'a str,
    pub lang: Lang,
    pub about: Option<&'a str>,
    pub brought_by: Option<&'a str>,
    pub typed_by: Option<&'a str>,
}

/// Comes last.
///
/// # Errors
/// When the store cannot keep it.
pub fn add(tx: &mut Tx, meeting_id: &str, new: &NewItem, now: i64) -> Result<()> {
    let last: i64 = tx.one(
        sql!("SELECT COALESCE(MAX(position), 0) FROM meeting_item WHERE meeting_id = $1"),
        &[&meeting_id],
        |row| row.get(0),
    )?;
    tx.run(
        sql!(
            "INSERT INTO meeting_item (id, meeting_id, position, words, lang, about, brought_by, typed_by, brought_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
        ),
        &[
            &new_id(),
            &meeting_id,
            &(last + 1),
            &new.words,
            &new.lang.code(),
            &new.about,
            &new.brought_by,
            &new.typed_by,
            &now,
        ],
    )?;
    Ok(())
}

pub fn of(tx: &mut Tx, meeting_id: &str) -> Result<Vec<Item>> {
    tx.all(
        sql!(
            "SELECT i.id, i.position, i.words, i.lang, i.about, i.brought_by, p.name, i.typed_by, t.name
             FROM meeting_item i LEFT JOIN person p ON p.id = i.brought_by LEFT JOIN person t ON t.id = i.typed_by
             WHERE i.meeting_id = $1 ORDER BY i.position, i.id"
        ),
        &[&meeting_id],
        |row| {
            Ok(Item {
                id: row.get(0)?,
                position: row.get(1)?,
                words: row.get(2)?,
                lang: Lang::from_code(&row.get::<String>(3)?).unwrap_or(Lang::En),
                about: row.get(4)?,
                brought_by_id: row.get(5)?,
                brought_by: row.get(6)?,
                typed_by_id: row.get(7)?,
                typed_by: row.get(8)?,
            })
        },
    )
}

/// Two change places.
pub fn swap(tx: &mut Tx, one: &Item, other: &Item) -> Result<()> {
    for (id, position) in [(&one.id, other.position), (&other.id, one.position)] {
        tx.run(sql!("UPDATE meeting_item SET position = $2 WHERE id = $1"), &[id, &position])?;
    }
    Ok(())
}

pub fn take_out(tx: &mut Tx, id: &str) -> Result<()> {
    tx.run(sql!("DELETE FROM meeting_item WHERE id = $1"), &[&id])?;
    Ok(())
}
