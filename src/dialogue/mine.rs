//! What one person thought of what others said, for themselves alone.

use super::model::Choice;
use crate::loops;
use crate::store::{Result, Tx, sql};
use crate::words::{Lang, Worded};

/// What somebody thought of one statement.
#[derive(Debug)]
pub struct Thought {
    pub dialogue: Worded,
    /// Empty where the words are gone.
    pub words: String,
    pub lang: Lang,
    pub choice: Choice,
    pub at: i64,
}

/// All of them, the newest first.
///
/// # Errors
/// When the store cannot be read.
pub fn of_person(tx: &mut Tx, person_id: &str) -> Result<Vec<Thought>> {
    let votes: Vec<(String, Worded, i64, i64, i64)> = tx.all(
        sql!(
            "SELECT d.space_id, d.title, v.statement, v.choice, v.voted_at
             FROM vote v JOIN dialogue d ON d.id = v.dialogue_id WHERE v.voter = $1 ORDER BY v.voted_at DESC"
        ),
        &[&person_id],
        |row| {
            let title = Worded::from_json(&row.get::<String>(1)?).unwrap_or_default();
            Ok((row.get(0)?, title, row.get(2)?, row.get(3)?, row.get(4)?))
        },
    )?;
    let mut all = Vec::new();
    for (space_id, dialogue, number, choice, at) in votes {
        let said = loops::find(tx, &space_id, number)?;
        let (words, lang) = said.map_or((String::new(), Lang::En), |one| (one.words, one.lang));
        all.push(Thought { dialogue, words, lang, choice: Choice::from_sign(choice), at });
    }
    Ok(all)
}
