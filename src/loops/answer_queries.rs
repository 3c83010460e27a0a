//! Answers and telling back, kept and found.

use super::model::{Answer, Kind, Promised};
use crate::actions;
use crate::people::Channel;
use crate::store::{Result, Row, Tx, sql};
use crate::words::Worded;

pub fn add(tx: &mut Tx, space_id: &str, answer: &Answer) -> Result<()> {
    tx.run(
        sql!(
            "INSERT INTO answer (id, space_id, number, kind, words, reason, answered_by, answered_at, from_id)
              VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
        ),
        &[
            &answer.id,
            &space_id,
            &answer.number,
            &answer.kind.code(),
            &answer.words.to_json(),
            &answer.reason.to_json(),
            &answer.answered_by,
            &answer.answered_at,
            &answer.from_id,
        ],
    )?;
    Ok(())
}

pub fn add_to_loop(tx: &mut Tx, answer_id: &str, loop_id: &str) -> Result<()> {
    tx.run(sql!("INSERT INTO answers (answer_id, loop_id) VALUES ($1, $2)"), &[&answer_id, &loop_id])?;
    Ok(())
}

fn read(row: &Row) -> Result<Answer> {
    let worded =
        |at| -> Result<Worded> { Ok(Worded::from_json(&row.get::<String>(at)?).unwrap_or_default()) };
    Ok(Answer {
        id: row.get(0)?,
        number: row.get(1)?,
        kind: Kind::from_code(&row.get::<String>(2)?).unwrap_or(Kind::Nothing),
        words: worded(3)?,
        reason: worded(4)?,
        answered_by: row.get(5)?,
        name: row.get(6)?,
        answered_at: row.get(7)?,
        from_id: row.get(8)?,
        from_space: row.get::<Option<String>>(9)?.map(|name| Worded::from_json(&name).unwrap_or_default()),
        promised: Vec::new(),
    })
}

/// The actions that an answer opened.
pub fn add_promises(tx: &mut Tx, answer: &mut Answer) -> Result<()> {
    if answer.kind.promises() {
        let promised = |action: actions::Action| Promised {
            number: action.number,
            owner: action.owner,
            due_at: action.due_at,
            kept: action.said.map(|said| said.kept),
        };
        answer.promised = actions::of_answer(tx, answer.from_id.as_deref().unwrap_or(&answer.id))?
            .into_iter()
            .map(promised)
            .collect();
    }
    Ok(())
}

/// The answers to one contribution, the first one first.
pub fn of_loop(tx: &mut Tx, loop_id: &str) -> Result<Vec<Answer>> {
    let mut answers = tx.all(
        sql!(
            "SELECT a.id, a.number, a.kind, a.words, a.reason, a.answered_by, p.name, a.answered_at,
                     a.from_id, s.name
              FROM answers x JOIN answer a ON a.id = x.answer_id JOIN person p ON p.id = a.answered_by
              LEFT JOIN answer f ON f.id = a.from_id LEFT JOIN space s ON s.id = f.space_id
              WHERE x.loop_id = $1 ORDER BY a.answered_at, a.number"
        ),
        &[&loop_id],
        read,
    )?;
    for answer in &mut answers {
        add_promises(tx, answer)?;
    }
    Ok(answers)
}

/// Notes that somebody is owed the news, by a channel. It stands until it has reached them.
pub fn owe_telling(
    tx: &mut Tx,
    answer_id: &str,
    loop_id: &str,
    channel: Channel,
    now: i64,
    post_id: Option<&str>,
) -> Result<()> {
    tx.run(
        sql!(
            "INSERT INTO told (answer_id, loop_id, channel, owed_at, post_id, space_id, person_id)
             VALUES ($1, $2, $3, $4, $5, (SELECT space_id FROM loop WHERE id = $2),
                     (SELECT c.person_id FROM loop l JOIN contribution c ON c.id = l.contribution_id WHERE l.id = $2))"
        ),
        &[&answer_id, &loop_id, &channel.code(), &now, &post_id],
    )?;
    Ok(())
}

/// Whoever spoke has all answers to them in front of them now.
pub fn told_on_page(tx: &mut Tx, person_id: &str, now: i64) -> Result<u64> {
    let named = tx.run(
        sql!(
            "UPDATE told SET told_at = $2, told_by = $1 WHERE person_id = $1 AND channel = 'page' AND told_at IS NULL"
        ),
        &[&person_id, &now],
    )?;
    // Of those who are not named it is kept that they heard, and not who they are.
    let veiled = tx.run(
        sql!(
            "UPDATE told SET told_at = $2 WHERE channel = 'page' AND told_at IS NULL AND loop_id IN (
               SELECT l.id FROM keys.speaker v JOIN loop l ON l.contribution_id = v.contribution_id
               WHERE v.person_id = $1)"
        ),
        &[&person_id, &now],
    )?;
    Ok(named + veiled)
}

/// Whoever spoke has the answers to this one contribution in front of them now.
pub fn told_on_its_page(tx: &mut Tx, person_id: &str, loop_id: &str, now: i64) -> Result<u64> {
    tx.run(
        sql!(
            "UPDATE told SET told_at = $3, told_by = CASE WHEN person_id IS NULL THEN NULL ELSE $1 END
             WHERE loop_id = $2 AND channel = 'page' AND told_at IS NULL
               AND COALESCE(person_id, (SELECT v.person_id FROM keys.speaker v JOIN loop l
                 ON l.contribution_id = v.contribution_id WHERE l.id = $2)) = $1"
        ),
        &[&person_id, &loop_id, &now],
    )
}

/// What was told of one contribution's answers: by which channel, and when (none: not yet).
pub fn tellings(tx: &mut Tx, loop_id: &str) -> Result<Vec<(Channel, Option<i64>)>> {
    tx.all(
        sql!(
            "SELECT t.channel, COALESCE(t.told_at, m.sent_at) FROM told t LEFT JOIN post m ON m.id = t.post_id
              WHERE t.loop_id = $1 ORDER BY t.owed_at, t.channel"
        ),
        &[&loop_id],
        |row| Ok((Channel::from_code(&row.get::<String>(0)?).unwrap_or(Channel::Page), row.get(1)?)),
    )
}

/// `typed_by`: who wrote it down for them.
pub fn reopen(tx: &mut Tx, loop_id: &str, reason: &str, typed_by: Option<&str>, now: i64) -> Result<()> {
    tx.run(
        sql!("INSERT INTO reopened (loop_id, reason, typed_by, said_at) VALUES ($1, $2, $3, $4)"),
        &[&loop_id, &reason, &typed_by, &now],
    )?;
    Ok(())
}

/// Why it was said not to be answered, when, and who wrote that down for them.
#[derive(Debug, Clone)]
pub struct Reopening {
    pub reason: String,
    pub at: i64,
    pub typed_by: Option<String>,
}

pub fn reopening(tx: &mut Tx, loop_id: &str) -> Result<Option<Reopening>> {
    tx.maybe(
        sql!(
            "SELECT r.reason, r.said_at, p.name FROM reopened r LEFT JOIN person p ON p.id = r.typed_by
              WHERE r.loop_id = $1"
        ),
        &[&loop_id],
        |row| Ok(Reopening { reason: row.get(0)?, at: row.get(1)?, typed_by: row.get(2)? }),
    )
}

pub fn settle(tx: &mut Tx, loop_id: &str, now: i64) -> Result<()> {
    tx.run(
        sql!("INSERT INTO settled (loop_id, said_at) VALUES ($1, $2) ON CONFLICT (loop_id) DO NOTHING"),
        &[&loop_id, &now],
    )?;
    Ok(())
}
