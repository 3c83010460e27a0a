//! Key questions, and what may be voted on under them.

use super::model::Question;
use super::queries::speaks_from;
use crate::spaces::Perspective;
use crate::store::{Result, Tx, sql};
use crate::words::{Lang, Worded};

/// The questions of a space, the first one first.
pub fn questions(tx: &mut Tx, space_id: &str) -> Result<Vec<Question>> {
    tx.all(
        sql!(
            "SELECT q.id, q.number, q.words, q.answerer_id, q.closed_at, q.answer_by,
                     (SELECT COUNT(*) FROM contribution c WHERE c.question_id = q.id)
              FROM question q WHERE q.space_id = $1 ORDER BY q.number"
        ),
        &[&space_id],
        |row| {
            Ok(Question {
                id: row.get(0)?,
                number: row.get(1)?,
                words: Worded::from_json(&row.get::<String>(2)?).unwrap_or_default(),
                answerer_id: row.get(3)?,
                closed_at: row.get(4)?,
                answer_by: row.get(5)?,
                said: row.get(6)?,
            })
        },
    )
}

pub fn add_question(tx: &mut Tx, space_id: &str, question: &Question, made_by: &str, now: i64) -> Result<()> {
    tx.run(
        sql!(
            "INSERT INTO question (id, space_id, number, words, answerer_id, made_by, made_at, closed_at, answer_by)
              VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
        ),
        &[
            &question.id,
            &space_id,
            &question.number,
            &question.words.to_json(),
            &question.answerer_id,
            &made_by,
            &now,
            &question.closed_at,
            &question.answer_by,
        ],
    )?;
    Ok(())
}

/// What was said under a question, as far as people may say whether they agree with it.
pub struct Statement {
    pub number: i64,
    pub words: String,
    pub lang: Lang,
    /// Who said it, where it may be shown.
    pub person_id: Option<String>,
    /// What they speak from, where they are not named and share that with others.
    pub perspectives: Vec<Perspective>,
}

/// Everything under a question that is neither hidden nor taken back, in the order it was said.
pub fn statements(tx: &mut Tx, question_id: &str) -> Result<Vec<Statement>> {
    tx.all(
        sql!(
            "SELECT number, words, lang, person_id, veil FROM contribution
             WHERE question_id = $1 AND hidden_at IS NULL ORDER BY number"
        ),
        &[&question_id],
        |row| {
            Ok(Statement {
                number: row.get(0)?,
                words: row.get(1)?,
                lang: Lang::from_code(&row.get::<String>(2)?).unwrap_or(Lang::En),
                person_id: row.get(3)?,
                perspectives: row
                    .get::<Option<String>>(4)?
                    .map(|codes| speaks_from(&codes))
                    .unwrap_or_default(),
            })
        },
    )
}

/// The question that something was said under, while its words are there.
pub fn question_of(tx: &mut Tx, space_id: &str, number: i64) -> Result<Option<String>> {
    let found = tx.maybe(
        sql!(
            "SELECT question_id FROM contribution WHERE space_id = $1 AND number = $2 AND hidden_at IS NULL"
        ),
        &[&space_id, &number],
        |row| row.get::<Option<String>>(0),
    )?;
    Ok(found.flatten())
}
