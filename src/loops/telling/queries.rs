//! What waits to be told, found and ticked off.

use super::letter::{News, Person, Said};
use super::notices;
use crate::loops::answer_queries;
use crate::loops::model::{Answer, Kind};
use crate::people::Channel;
use crate::store::{Result, Row, Tx, sql};
use crate::words::{Lang, Worded};

/// As much as is printed at once.
const MOST: i64 = 1000;

/// How much waits, for the front page of a space.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Waiting {
    pub letters: i64,
    pub read_outs: i64,
}

// An email that could not be sent is a letter. Whoever said that it answers them, or that it does not, has heard; and of
// several answers to one thing only the last is news.
macro_rules! untold {
    ($start:literal, $rest:literal) => {
        sql!(concat!(
            $start,
            " FROM told t JOIN answer a ON a.id = t.answer_id JOIN loop l ON l.id = t.loop_id
              JOIN contribution c ON c.id = l.contribution_id
              JOIN person o ON o.id = a.answered_by LEFT JOIN person p ON p.id = c.person_id
              WHERE t.space_id = $1 AND t.told_at IS NULL AND l.state NOT IN ('settled', 'reopened')
              AND NOT EXISTS (SELECT 1 FROM answers x JOIN answer later ON later.id = x.answer_id
                              WHERE x.loop_id = t.loop_id AND later.number > a.number) AND ",
            $rest
        ))
    };
}

pub fn waiting(tx: &mut Tx, space_id: &str) -> Result<Waiting> {
    let count = |row: &Row| row.get::<i64>(0);
    let letters = tx.one(
        untold!(
            "SELECT COUNT(*)",
            "(t.channel = 'letter' OR (t.channel = 'email' AND EXISTS
               (SELECT 1 FROM post m WHERE m.id = t.post_id AND m.given_up_at IS NOT NULL)))"
        ),
        &[&space_id],
        count,
    )?;
    let read_outs = tx.one(untold!("SELECT COUNT(*)", "t.channel = 'meeting'"), &[&space_id], count)?;
    let more = notices::count(tx, space_id)?;
    Ok(Waiting { letters: letters + more.letters, read_outs: read_outs + more.read_outs })
}

pub fn for_letters(tx: &mut Tx, space_id: &str) -> Result<Vec<News>> {
    let found = tx.all(
        untold!(
            "SELECT p.id, p.name, p.lang, c.number, c.words, c.lang, c.said_at, c.hidden_at, l.state,
                    (SELECT COUNT(*) FROM reopened r WHERE r.loop_id = l.id),
                    a.id, a.number, a.kind, a.words, a.reason, a.answered_by, o.name, a.answered_at",
            "(t.channel = 'letter' OR (t.channel = 'email' AND EXISTS
               (SELECT 1 FROM post m WHERE m.id = t.post_id AND m.given_up_at IS NOT NULL)))
             ORDER BY p.name, p.id, a.answered_at, a.number, c.number LIMIT $2"
        ),
        &[&space_id, &MOST],
        read,
    )?;
    with_promises(tx, found)
}

pub fn for_reading_out(tx: &mut Tx, space_id: &str) -> Result<Vec<News>> {
    let found = tx.all(
        untold!(
            "SELECT p.id, p.name, p.lang, c.number, c.words, c.lang, c.said_at, c.hidden_at, l.state,
                    (SELECT COUNT(*) FROM reopened r WHERE r.loop_id = l.id),
                    a.id, a.number, a.kind, a.words, a.reason, a.answered_by, o.name, a.answered_at",
            "t.channel = 'meeting' ORDER BY p.name, p.id, a.answered_at, a.number, c.number LIMIT $2"
        ),
        &[&space_id, &MOST],
        read,
    )?;
    with_promises(tx, found)
}

fn with_promises(tx: &mut Tx, mut found: Vec<News>) -> Result<Vec<News>> {
    for one in &mut found {
        answer_queries::add_promises(tx, &mut one.answer)?;
    }
    Ok(found)
}

fn read(row: &Row) -> Result<News> {
    let lang = |at| -> Result<Lang> {
        let code: Option<String> = row.get(at)?;
        Ok(code.and_then(|code| Lang::from_code(&code)).unwrap_or(Lang::En))
    };
    let worded =
        |at| -> Result<Worded> { Ok(Worded::from_json(&row.get::<String>(at)?).unwrap_or_default()) };
    let id: Option<String> = row.get(0)?;
    let name: Option<String> = row.get(1)?;
    let theirs = lang(2)?;
    let hidden = row.get::<Option<i64>>(7)?.is_some();
    Ok(News {
        person: id.zip(name).map(|(id, name)| Person { id, name, lang: theirs }),
        said: Said {
            number: row.get(3)?,
            words: if hidden { String::new() } else { row.get(4)? },
            hidden,
            lang: lang(5)?,
            at: row.get(6)?,
            may_reopen: row.get::<String>(8)? == "answered" && row.get::<i64>(9)? == 0,
        },
        answer: Answer {
            id: row.get(10)?,
            number: row.get(11)?,
            kind: Kind::from_code(&row.get::<String>(12)?).unwrap_or(Kind::Nothing),
            words: worded(13)?,
            reason: worded(14)?,
            answered_by: row.get(15)?,
            name: row.get(16)?,
            answered_at: row.get(17)?,
            from_id: None,
            from_space: None,
            promised: Vec::new(),
        },
    })
}

/// Somebody put it into their hand, or into the post. Only what stood in the letter: an answer that came since waits on.
pub fn told_by_letter(
    tx: &mut Tx,
    space_id: &str,
    answer_id: &str,
    person_id: &str,
    by: &str,
    now: i64,
) -> Result<u64> {
    tx.run(
        sql!(
            "UPDATE told SET told_at = $1, told_by = $2 WHERE answer_id = $3 AND told_at IS NULL
              AND channel IN ('letter', 'email') AND loop_id IN
                (SELECT l.id FROM loop l JOIN contribution c ON c.id = l.contribution_id
                 WHERE l.space_id = $4 AND c.person_id = $5)"
        ),
        &[&now, &by, &answer_id, &space_id, &person_id],
    )
}

/// It hangs on the notice board, for those who gave no name.
pub fn told_on_board(
    tx: &mut Tx,
    space_id: &str,
    answer_id: &str,
    lang: Lang,
    by: &str,
    now: i64,
) -> Result<u64> {
    tx.run(
        sql!(
            "UPDATE told SET told_at = $1, told_by = $2 WHERE answer_id = $3 AND told_at IS NULL
              AND channel = 'letter' AND loop_id IN
                (SELECT l.id FROM loop l JOIN contribution c ON c.id = l.contribution_id
                 WHERE l.space_id = $4 AND c.person_id IS NULL AND c.lang = $5)"
        ),
        &[&now, &by, &answer_id, &space_id, &lang.code()],
    )
}

pub fn read_out(tx: &mut Tx, space_id: &str, answer_id: &str, by: &str, now: i64) -> Result<u64> {
    tx.run(
        sql!(
            "UPDATE told SET told_at = $1, told_by = $2 WHERE answer_id = $3 AND told_at IS NULL
              AND channel = $5 AND loop_id IN (SELECT id FROM loop WHERE space_id = $4)"
        ),
        &[&now, &by, &answer_id, &space_id, &Channel::Meeting.code()],
    )
}
