//! Telling people something that is not an answer: that their words became part of a proposal, that a decision was set
//! aside. It reaches them as answers do, by the channel they chose; and those who spoke without a name on their own page
//! alone, so that nobody is given away.

use super::letter::Person;
use super::words::Words;
use crate::loops::model::Contribution;
use crate::people::{self, Channel};
use crate::post::{self, Email};
use crate::spaces::{self, Space};
use crate::store::{Result, Row, Tx, new_id, sql};
use crate::words::{Lang, Worded};
use std::collections::BTreeSet;

const MOST: i64 = 1000;
const MOST_MEMBERS: usize = 500;

/// Something to be told.
#[derive(Debug, Clone)]
pub struct NewNotice {
    pub words: Worded,
    /// What it is about, without the language: `/spaces/TEG4K7/decisions/12`.
    pub page: String,
}

/// Whom a notice is for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum To {
    Person(String),
    /// Spoke without a name: told on their own page, and by no letter that others would hold in their hands.
    Unnamed(String),
    /// Gave no name at all: it goes up on the notice board, in the language they spoke.
    Board(Lang),
}

/// One notice as it is read.
#[derive(Debug, Clone)]
pub struct Notice {
    pub id: String,
    pub space: Worded,
    pub words: Worded,
    pub page: String,
    pub at: i64,
    pub read: bool,
}

/// A notice that waits to be handed over, put up or read out.
pub struct Waiting {
    /// The person's id, or `board-cy`.
    pub whose: String,
    pub person: Option<Person>,
    pub notice: Notice,
}

/// The same in every language that there is: `in_each(|lang| Words(lang).set_aside())`.
pub fn in_each(say: impl Fn(Lang) -> String) -> Worded {
    Lang::ALL.into_iter().fold(Worded::default(), |worded, lang| worded.and(lang, say(lang)))
}

/// Those whose words these are.
pub fn authors(contributions: &[Contribution]) -> Vec<To> {
    let to = |one: &Contribution| match (&one.speaker_id, &one.person_id) {
        (None, _) => To::Board(one.lang),
        (Some(speaker), None) => To::Unnamed(speaker.clone()),
        (Some(_), Some(person)) => To::Person(person.clone()),
    };
    contributions.iter().map(to).collect::<BTreeSet<_>>().into_iter().collect()
}

/// Tells every member, but for whoever did it. In a large space nobody is told: there its page and the front page of each say it,
/// and hundreds of letters would be printed for nothing.
///
/// # Errors
/// When the store cannot keep it.
pub fn notify_members(
    tx: &mut Tx,
    space: &Space,
    notice: &NewNotice,
    but: Option<&str>,
    home: &str,
    now: i64,
) -> Result<()> {
    let members = spaces::members(tx, &space.id)?;
    if members.len() > MOST_MEMBERS {
        return Ok(());
    }
    let others = members.into_iter().map(|one| one.person_id).filter(|id| but != Some(id));
    notify(tx, space, notice, &others.map(To::Person).collect::<Vec<_>>(), home, now)
}

/// Owes everybody among `to` this news, each once, from this moment.
///
/// # Errors
/// When the store cannot keep it.
pub fn notify(tx: &mut Tx, space: &Space, notice: &NewNotice, to: &[To], home: &str, now: i64) -> Result<()> {
    let to: BTreeSet<&To> = to.iter().collect();
    if to.is_empty() {
        return Ok(());
    }
    let id = new_id();
    tx.run(
        sql!("INSERT INTO notice (id, space_id, words, page, made_at) VALUES ($1, $2, $3, $4, $5)"),
        &[&id, &space.id, &notice.words.to_json(), &notice.page, &now],
    )?;
    for one in &to {
        match one {
            To::Board(lang) => owe(tx, &id, &space.id, &board(*lang), None, Channel::Letter, None)?,
            To::Person(person_id) => owe_person(tx, &id, &space.id, person_id, home, now)?,
            To::Unnamed(person_id) if to.contains(&To::Person(person_id.clone())) => {}
            To::Unnamed(person_id) => {
                tx.run(
                    sql!(
                        "INSERT INTO keys.notified_unnamed (notice_id, person_id) VALUES ($1, $2)
                         ON CONFLICT (notice_id, person_id) DO NOTHING"
                    ),
                    &[&id, &person_id],
                )?;
            }
        }
    }
    Ok(())
}

fn board(lang: Lang) -> String {
    format!("board-{lang}")
}

fn owe_person(tx: &mut Tx, id: &str, space_id: &str, person_id: &str, home: &str, now: i64) -> Result<()> {
    let Some(person) = people::find(tx, person_id)? else { return Ok(()) };
    owe(tx, id, space_id, person_id, Some(person_id), Channel::Page, None)?;
    match (person.hears_by, &person.email) {
        (Channel::Email, Some(address)) => {
            let w = Words(person.lang);
            let email = Email {
                person_id: person.id.clone(),
                address: address.clone(),
                subject: w.notice_email_subject().into(),
                body: w.notice_email_body(format!("{home}/{}/news", person.lang), &person.name),
            };
            let post_id = post::keep(tx, &email, now)?;
            owe(tx, id, space_id, person_id, Some(person_id), Channel::Email, Some(&post_id))
        }
        (channel @ (Channel::Letter | Channel::Meeting), _) => {
            owe(tx, id, space_id, person_id, Some(person_id), channel, None)
        }
        (Channel::Page | Channel::Email, _) => Ok(()),
    }
}

fn owe(
    tx: &mut Tx,
    id: &str,
    space_id: &str,
    whose: &str,
    person_id: Option<&str>,
    channel: Channel,
    post_id: Option<&str>,
) -> Result<()> {
    tx.run(
        sql!(
            "INSERT INTO notified (notice_id, whose, space_id, person_id, channel, post_id)
             VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (notice_id, whose, channel) DO NOTHING"
        ),
        &[&id, &whose, &space_id, &person_id, &channel.code(), &post_id],
    )?;
    Ok(())
}

/// The newest first: everything that somebody was told, named or not.
pub fn of_person(tx: &mut Tx, person_id: &str) -> Result<Vec<Notice>> {
    tx.all(
        sql!(
            "SELECT n.id, s.name, n.words, n.page, n.made_at, t.told_at
             FROM notified t JOIN notice n ON n.id = t.notice_id JOIN space s ON s.id = n.space_id
             WHERE t.person_id = $1 AND t.channel = 'page'
             UNION ALL SELECT n.id, s.name, n.words, n.page, n.made_at, u.told_at
             FROM keys.notified_unnamed u JOIN notice n ON n.id = u.notice_id JOIN space s ON s.id = n.space_id
             WHERE u.person_id = $1
             ORDER BY 5 DESC, 1 LIMIT $2"
        ),
        &[&person_id, &MOST],
        read,
    )
}

/// What somebody was told and has not read yet, the longest awaited first.
pub fn unread(tx: &mut Tx, person_id: &str) -> Result<Vec<Notice>> {
    let mut all = of_person(tx, person_id)?;
    all.retain(|one| !one.read);
    all.reverse();
    Ok(all)
}

/// They have all of it in front of them now.
pub fn has_read(tx: &mut Tx, person_id: &str, now: i64) -> Result<()> {
    tx.run(
        sql!(
            "UPDATE notified SET told_at = $2, told_by = $1
             WHERE person_id = $1 AND channel = 'page' AND told_at IS NULL"
        ),
        &[&person_id, &now],
    )?;
    tx.run(
        sql!("UPDATE keys.notified_unnamed SET told_at = $2 WHERE person_id = $1 AND told_at IS NULL"),
        &[&person_id, &now],
    )?;
    Ok(())
}

// An email that could not be sent is a letter.
macro_rules! waiting {
    ($rest:literal) => {
        sql!(concat!(
            "SELECT n.id, s.name, n.words, n.page, n.made_at, t.told_at, t.whose, p.id, p.name, p.lang
             FROM notified t JOIN notice n ON n.id = t.notice_id JOIN space s ON s.id = n.space_id
             LEFT JOIN person p ON p.id = t.person_id
             WHERE t.space_id = $1 AND t.told_at IS NULL AND ",
            $rest,
            " ORDER BY p.name, t.whose, n.made_at, n.id LIMIT $2"
        ))
    };
}

/// How many wait to be handed over and read out.
pub(super) fn count(tx: &mut Tx, space_id: &str) -> Result<super::Waiting> {
    tx.one(
        sql!(
            "SELECT COUNT(*) - COUNT(CASE WHEN t.channel = 'meeting' THEN 1 END),
                    COUNT(CASE WHEN t.channel = 'meeting' THEN 1 END)
             FROM notified t WHERE t.space_id = $1 AND t.told_at IS NULL
               AND (t.channel IN ('letter', 'meeting') OR (t.channel = 'email' AND EXISTS
                 (SELECT 1 FROM post m WHERE m.id = t.post_id AND m.given_up_at IS NOT NULL)))"
        ),
        &[&space_id],
        |row| Ok(super::Waiting { letters: row.get(0)?, read_outs: row.get(1)? }),
    )
}

pub fn for_letters(tx: &mut Tx, space_id: &str) -> Result<Vec<Waiting>> {
    let statement = waiting!(
        "(t.channel = 'letter' OR (t.channel = 'email' AND EXISTS
           (SELECT 1 FROM post m WHERE m.id = t.post_id AND m.given_up_at IS NOT NULL)))"
    );
    tx.all(statement, &[&space_id, &MOST], read_waiting)
}

pub fn for_reading_out(tx: &mut Tx, space_id: &str) -> Result<Vec<Waiting>> {
    tx.all(waiting!("t.channel = 'meeting'"), &[&space_id, &MOST], read_waiting)
}

/// Somebody put it into their hand, or up on the board.
pub fn told_by_letter(tx: &mut Tx, space_id: &str, id: &str, whose: &str, by: &str, now: i64) -> Result<u64> {
    tx.run(
        sql!(
            "UPDATE notified SET told_at = $1, told_by = $2 WHERE notice_id = $3 AND space_id = $4 AND whose = $5
              AND channel IN ('letter', 'email') AND told_at IS NULL"
        ),
        &[&now, &by, &id, &space_id, &whose],
    )
}

pub fn read_out(tx: &mut Tx, space_id: &str, id: &str, by: &str, now: i64) -> Result<u64> {
    tx.run(
        sql!(
            "UPDATE notified SET told_at = $1, told_by = $2 WHERE notice_id = $3 AND space_id = $4
              AND channel = 'meeting' AND told_at IS NULL"
        ),
        &[&now, &by, &id, &space_id],
    )
}

/// Everybody in a space has heard everything, by whatever channel.
pub fn all_heard(tx: &mut Tx, space_id: &str, by: &str, now: i64) -> Result<()> {
    tx.run(
        sql!("UPDATE notified SET told_at = $2, told_by = $3 WHERE space_id = $1 AND told_at IS NULL"),
        &[&space_id, &now, &by],
    )?;
    Ok(())
}

/// Somebody is erased: nothing tells any more what they were told.
pub fn erase(tx: &mut Tx, person_id: &str) -> Result<()> {
    tx.run(sql!("DELETE FROM notified WHERE person_id = $1"), &[&person_id])?;
    tx.run(sql!("UPDATE notified SET told_by = NULL WHERE told_by = $1"), &[&person_id])?;
    tx.run(sql!("DELETE FROM keys.notified_unnamed WHERE person_id = $1"), &[&person_id])?;
    Ok(())
}

fn read(row: &Row) -> Result<Notice> {
    let worded =
        |at| -> Result<Worded> { Ok(Worded::from_json(&row.get::<String>(at)?).unwrap_or_default()) };
    Ok(Notice {
        id: row.get(0)?,
        space: worded(1)?,
        words: worded(2)?,
        page: row.get(3)?,
        at: row.get(4)?,
        read: row.get::<Option<i64>>(5)?.is_some(),
    })
}

fn read_waiting(row: &Row) -> Result<Waiting> {
    let id: Option<String> = row.get(7)?;
    let name: Option<String> = row.get(8)?;
    let lang = row.get::<Option<String>>(9)?.and_then(|code| Lang::from_code(&code)).unwrap_or(Lang::En);
    let person = id.zip(name).map(|(id, name)| Person { id, name, lang });
    Ok(Waiting { whose: row.get(6)?, person, notice: read(row)? })
}
