//! What one person has to do with meetings: those to come, and all that they said and brought, for themselves alone.

use super::model::{Can, Meeting};
use super::queries;
use crate::spaces::Space;
use crate::store::{Result, Tx, sql};
use crate::words::{Lang, Worded};

/// A meeting to come.
#[derive(Debug)]
pub struct Next {
    pub meeting: Meeting,
    /// Several times are offered, and they have not said which they can.
    pub asks: bool,
}

/// The meetings to come in a space, the next one first, and those that still wait for a time before them.
///
/// # Errors
/// When the store cannot be read.
pub fn next(tx: &mut Tx, space: &Space, person_id: &str, now: i64) -> Result<Vec<Next>> {
    let mut all = Vec::new();
    for meeting in queries::of_space(tx, &space.id)?.into_iter().filter(|one| !one.is_over(now)) {
        let times = if meeting.waits_for_time() { queries::times(tx, &meeting)? } else { Vec::new() };
        let asks = !times.is_empty() && times.iter().all(|time| time.can(person_id).is_none());
        all.push(Next { meeting, asks });
    }
    all.sort_by_key(|one| (one.meeting.starts_at, one.meeting.number));
    Ok(all)
}

/// One thing that somebody said, brought, wrote or was there for.
#[derive(Debug)]
pub struct Mine {
    /// can, item, paper, minute, there
    pub kind: &'static str,
    pub meeting: Worded,
    /// Empty where there is nothing but the kind.
    pub words: String,
    pub lang: Lang,
    /// What they said to a time, and the time.
    pub can: Option<(Can, i64)>,
    pub at: i64,
}

/// All of it, the newest first.
///
/// # Errors
/// When the store cannot be read.
pub fn of_person(tx: &mut Tx, person_id: &str) -> Result<Vec<Mine>> {
    let mut all: Vec<Mine> = tx.all(
        sql!(
            "SELECT m.title, c.can, t.starts_at, c.said_at FROM meeting_can c
             JOIN meeting_time t ON t.id = c.time_id JOIN meeting m ON m.id = t.meeting_id WHERE c.person_id = $1"
        ),
        &[&person_id],
        |row| {
            let can = Can::from_code(&row.get::<String>(1)?).zip(Some(row.get(2)?));
            let meeting = Worded::from_json(&row.get::<String>(0)?).unwrap_or_default();
            Ok(Mine { kind: "can", meeting, words: String::new(), lang: Lang::En, can, at: row.get(3)? })
        },
    )?;
    let written = tx.all(
        sql!(
            "SELECT 'item', m.title, i.words, i.lang, i.brought_at
             FROM meeting_item i JOIN meeting m ON m.id = i.meeting_id WHERE i.brought_by = $1
             UNION ALL SELECT 'paper', m.title, a.title, a.lang, a.put_at
             FROM meeting_paper a JOIN meeting m ON m.id = a.meeting_id WHERE a.put_by = $1
             UNION ALL SELECT 'minute', m.title, n.words, n.lang, n.written_at
             FROM meeting_minute n JOIN meeting m ON m.id = n.meeting_id WHERE n.written_by = $1
             UNION ALL SELECT 'there', m.title, '', 'en', t.noted_at
             FROM meeting_there t JOIN meeting m ON m.id = t.meeting_id WHERE t.person_id = $1"
        ),
        &[&person_id],
        |row| {
            Ok(Mine {
                kind: kind(&row.get::<String>(0)?),
                meeting: Worded::from_json(&row.get::<String>(1)?).unwrap_or_default(),
                words: row.get(2)?,
                lang: Lang::from_code(&row.get::<String>(3)?).unwrap_or(Lang::En),
                can: None,
                at: row.get(4)?,
            })
        },
    )?;
    all.extend(written);
    all.sort_by_key(|one| std::cmp::Reverse(one.at));
    Ok(all)
}

fn kind(code: &str) -> &'static str {
    match code {
        "item" => "item",
        "paper" => "paper",
        "minute" => "minute",
        _ => "there",
    }
}
