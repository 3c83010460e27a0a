use super::model::Reply;
use super::rounds::Rhythm;
use super::template::{self, Question};
use super::unnamed::Unnamed;
use crate::spaces::{Perspective, Space};
use crate::store::{Result, Row, Tx, sql};
use crate::web::Value;
use crate::words::{Lang, Worded};

// ── how often ──

pub fn rhythm(tx: &mut Tx, space_id: &str) -> Result<Rhythm> {
    let last = tx.maybe(
        sql!("SELECT rhythm FROM check_in_rhythm WHERE space_id = $1 ORDER BY number DESC LIMIT 1"),
        &[&space_id],
        |row| row.get::<String>(0),
    )?;
    Ok(last.as_deref().and_then(Rhythm::from_code).unwrap_or_default())
}

pub fn set_rhythm(tx: &mut Tx, space_id: &str, rhythm: Rhythm, set_by: &str, now: i64) -> Result<()> {
    tx.run(
        sql!(
            "INSERT INTO check_in_rhythm (space_id, number, rhythm, set_by, set_at)
             SELECT $1, COUNT(*) + 1, $2, $3, $4 FROM check_in_rhythm WHERE space_id = $1"
        ),
        &[&space_id, &rhythm.code(), &set_by, &now],
    )?;
    Ok(())
}

// ── what is asked ──

/// A question in the words it once had, and who put it so; nobody when the level began with them.
pub struct Wording {
    pub question: Question,
    pub by: Option<String>,
    pub at: i64,
}

/// Every question in all the words it has had here, the newest first.
pub fn wordings(tx: &mut Tx, space_id: &str) -> Result<Vec<Wording>> {
    let rows = tx.all(
        sql!(
            "SELECT w.value, w.version, w.question, w.example, p.name, w.made_at
             FROM check_in_wording w LEFT JOIN person p ON p.id = w.made_by
             WHERE w.space_id = $1 ORDER BY w.version DESC"
        ),
        &[&space_id],
        read_wording,
    )?;
    Ok(rows.into_iter().flatten().collect())
}

fn read_wording(row: &Row) -> Result<Option<Wording>> {
    let Some(value) = Value::from_key(&row.get::<String>(0)?) else { return Ok(None) };
    let worded =
        |at: usize| -> Result<Worded> { Ok(Worded::from_json(&row.get::<String>(at)?).unwrap_or_default()) };
    let question = Question { value, version: row.get(1)?, words: worded(2)?, example: worded(3)? };
    Ok(Some(Wording { question, by: row.get(4)?, at: row.get(5)? }))
}

/// The five questions as they are asked now.
pub fn questions(tx: &mut Tx, space: &Space) -> Result<Vec<Question>> {
    let wordings = wordings(tx, &space.id)?;
    let now = |starter: Question| {
        let own = wordings.iter().find(|wording| wording.question.value == starter.value);
        own.map_or(starter, |own| own.question.clone())
    };
    Ok(template::starter(space.level).into_iter().map(now).collect())
}

/// Keeps the words that the level begins with, so that answers stand under them even if another edition of Plethu begins
/// with others. `at` is the start of a round: the moment itself would tell when somebody answered.
pub fn keep_starter(tx: &mut Tx, space: &Space, at: i64) -> Result<()> {
    for question in template::starter(space.level) {
        add_wording(tx, &space.id, &question, None, at)?;
    }
    Ok(())
}

pub fn add_wording(
    tx: &mut Tx,
    space_id: &str,
    question: &Question,
    made_by: Option<&str>,
    now: i64,
) -> Result<()> {
    tx.run(
        sql!(
            "INSERT INTO check_in_wording (space_id, value, version, question, example, made_by, made_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING"
        ),
        &[
            &space_id,
            &question.value.key(),
            &question.version,
            &question.words.to_json(),
            &question.example.to_json(),
            &made_by,
            &now,
        ],
    )?;
    Ok(())
}

// ── answers ──

/// What somebody says to one question: an answer, a remark, or both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    pub value: Value,
    /// Of the words they read.
    pub version: i64,
    pub reply: Option<Reply>,
    pub remark: Option<String>,
}

impl Given {
    pub fn is_empty(&self) -> bool {
        self.reply.is_none() && self.remark.is_none()
    }
}

/// What is kept beside an answer.
pub struct Beside<'a> {
    pub lang: Lang,
    pub perspectives: &'a [Perspective],
    pub came_by: &'static str,
}

/// The secret of a round, made from `fresh` when it has none yet. Those of rounds long over go.
pub fn secret(tx: &mut Tx, space_id: &str, round: &str, fresh: &str, long_over: &str) -> Result<String> {
    tx.run(
        sql!("DELETE FROM keys.check_in_secret WHERE space_id = $1 AND round < $2"),
        &[&space_id, &long_over],
    )?;
    tx.run(
        sql!(
            "INSERT INTO keys.check_in_secret (space_id, round, secret) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING"
        ),
        &[&space_id, &round, &fresh],
    )?;
    known_secret(tx, space_id, round)?.ok_or(crate::store::Error::Missing)
}

/// None before anybody has answered in a round.
pub fn known_secret(tx: &mut Tx, space_id: &str, round: &str) -> Result<Option<String>> {
    tx.maybe(
        sql!("SELECT secret FROM keys.check_in_secret WHERE space_id = $1 AND round = $2"),
        &[&space_id, &round],
        |row| row.get(0),
    )
}

/// Takes the place of what the same person said to the question before in this round.
pub fn keep(tx: &mut Tx, space_id: &str, who: &Unnamed, given: &Given, beside: &Beside) -> Result<()> {
    let perspectives: Vec<&str> = beside.perspectives.iter().map(|one| one.code()).collect();
    tx.run(
        sql!(
            "INSERT INTO check_in_answer (space_id, round, value, who, version, reply, remark, lang, perspectives, came_by)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
             ON CONFLICT (space_id, round, value, who) DO UPDATE SET version = excluded.version,
               reply = excluded.reply, remark = excluded.remark, lang = excluded.lang,
               perspectives = excluded.perspectives, came_by = excluded.came_by"
        ),
        &[
            &space_id,
            &who.round,
            &given.value.key(),
            &who.key(given.value),
            &given.version,
            &given.reply.map(Reply::code),
            &given.remark,
            &beside.lang.code(),
            &perspectives.join(","),
            &beside.came_by,
        ],
    )?;
    Ok(())
}

pub fn take_out(tx: &mut Tx, space_id: &str, who: &Unnamed, value: Value) -> Result<()> {
    tx.run(
        sql!("DELETE FROM check_in_answer WHERE space_id = $1 AND round = $2 AND value = $3 AND who = $4"),
        &[&space_id, &who.round, &value.key(), &who.key(value)],
    )?;
    Ok(())
}

/// What somebody said to each question in a round, for themselves alone to see and change.
pub fn own(tx: &mut Tx, space_id: &str, who: &Unnamed) -> Result<Vec<Given>> {
    let mut own = Vec::new();
    for value in Value::ALL {
        own.extend(tx.maybe(
            sql!(
                "SELECT version, reply, remark FROM check_in_answer
                 WHERE space_id = $1 AND round = $2 AND value = $3 AND who = $4"
            ),
            &[&space_id, &who.round, &value.key(), &who.key(value)],
            |row| {
                let reply: Option<String> = row.get(1)?;
                let reply = reply.as_deref().and_then(Reply::from_code);
                Ok(Given { value, version: row.get(0)?, reply, remark: row.get(2)? })
            },
        )?);
    }
    Ok(own)
}
