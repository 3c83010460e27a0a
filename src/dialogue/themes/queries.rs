//! Themes, kept and found.

use crate::store::{Result, Tx, new_id, sql};
use crate::words::Worded;

/// A name for some of what was said.
#[derive(Debug, Clone)]
pub struct Theme {
    pub id: String,
    pub number: i64,
    pub words: Worded,
    pub made_by: String,
    pub maker_id: String,
}

/// The first one first.
pub fn of_dialogue(tx: &mut Tx, dialogue_id: &str) -> Result<Vec<Theme>> {
    tx.all(
        sql!(
            "SELECT t.id, t.number, t.words, p.name, p.id FROM dialogue_theme t JOIN person p ON p.id = t.made_by
             WHERE t.dialogue_id = $1 AND t.gone_at IS NULL ORDER BY t.number"
        ),
        &[&dialogue_id],
        |row| {
            Ok(Theme {
                id: row.get(0)?,
                number: row.get(1)?,
                words: Worded::from_json(&row.get::<String>(2)?).unwrap_or_default(),
                made_by: row.get(3)?,
                maker_id: row.get(4)?,
            })
        },
    )
}

/// Which statement is in which theme: its number, and the theme's id.
pub fn placed(tx: &mut Tx, dialogue_id: &str) -> Result<Vec<(i64, String)>> {
    tx.all(
        sql!(
            "SELECT i.statement, i.theme_id FROM dialogue_in_theme i JOIN dialogue_theme t ON t.id = i.theme_id
             WHERE i.dialogue_id = $1 AND t.gone_at IS NULL"
        ),
        &[&dialogue_id],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// Makes a theme and gives its number in the dialogue.
///
/// # Errors
/// When the store cannot keep it.
pub fn make(tx: &mut Tx, dialogue_id: &str, words: &Worded, by: &str, now: i64) -> Result<i64> {
    let number = 1 + tx.one(
        sql!("SELECT COALESCE(MAX(number), 0) FROM dialogue_theme WHERE dialogue_id = $1"),
        &[&dialogue_id],
        |row| row.get::<i64>(0),
    )?;
    tx.run(
        sql!(
            "INSERT INTO dialogue_theme (id, dialogue_id, number, words, made_by, made_at)
             VALUES ($1, $2, $3, $4, $5, $6)"
        ),
        &[&new_id(), &dialogue_id, &number, &words.to_json(), &by, &now],
    )?;
    Ok(number)
}

/// Puts a statement into a theme, out of the one it was in; or into none.
///
/// # Errors
/// When the store cannot keep it.
pub fn put(
    tx: &mut Tx,
    dialogue_id: &str,
    statement: i64,
    theme: Option<i64>,
    by: &str,
    now: i64,
) -> Result<()> {
    let themes = of_dialogue(tx, dialogue_id)?;
    match theme.and_then(|number| themes.into_iter().find(|one| one.number == number)) {
        Some(theme) => tx.run(
            sql!(
                "INSERT INTO dialogue_in_theme (dialogue_id, statement, theme_id, put_by, put_at)
                 VALUES ($1, $2, $3, $4, $5)
                 ON CONFLICT (dialogue_id, statement) DO UPDATE
                 SET theme_id = excluded.theme_id, put_by = excluded.put_by, put_at = excluded.put_at"
            ),
            &[&dialogue_id, &statement, &theme.id, &by, &now],
        )?,
        None => tx.run(
            sql!("DELETE FROM dialogue_in_theme WHERE dialogue_id = $1 AND statement = $2"),
            &[&dialogue_id, &statement],
        )?,
    };
    Ok(())
}

/// The theme goes; what was in it is in none.
pub fn away(tx: &mut Tx, dialogue_id: &str, number: i64, now: i64) -> Result<()> {
    tx.run(
        sql!(
            "UPDATE dialogue_theme SET gone_at = $3 WHERE dialogue_id = $1 AND number = $2 AND gone_at IS NULL"
        ),
        &[&dialogue_id, &number, &now],
    )?;
    Ok(())
}
