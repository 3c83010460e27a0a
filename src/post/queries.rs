use super::Email;
use crate::store::{Result, Tx, new_id, sql};

/// Wakes the worker of every node.
pub const CHANNEL: &str = "post";

/// Gives the id by which to find out later whether it was sent.
pub fn keep(tx: &mut Tx, email: &Email, now: i64) -> Result<String> {
    let id = new_id();
    tx.run(
        sql!(
            "INSERT INTO post (id, person_id, address, subject, body, made_at, next_try_at, tries)
              VALUES ($1, $2, $3, $4, $5, $6, $6, 0)"
        ),
        &[&id, &email.person_id, &email.address, &email.subject, &email.body, &now],
    )?;
    tx.notify(CHANNEL, "")?;
    Ok(id)
}

/// An email that this node alone may send until its lease ends.
pub struct Leased {
    pub id: String,
    pub address: String,
    pub subject: String,
    pub body: String,
    pub made_at: i64,
    /// This one included.
    pub tries: i64,
}

/// Takes some that are due, so that no other node sends them too.
/// All mail to somebody, sent or not.
pub fn forget(tx: &mut Tx, person_id: &str) -> Result<()> {
    tx.run(sql!("DELETE FROM post WHERE person_id = $1"), &[&person_id])?;
    Ok(())
}

pub fn lease(tx: &mut Tx, now: i64, until: i64) -> Result<Vec<Leased>> {
    tx.all(
        sql!(
            "UPDATE post SET next_try_at = $2, tries = tries + 1 WHERE id IN
                (SELECT id FROM post WHERE sent_at IS NULL AND given_up_at IS NULL AND next_try_at <= $1
                 ORDER BY next_try_at LIMIT 20)
              RETURNING id, address, subject, body, made_at, tries"
        ),
        &[&now, &until],
        |row| {
            Ok(Leased {
                id: row.get(0)?,
                address: row.get(1)?,
                subject: row.get(2)?,
                body: row.get(3)?,
                made_at: row.get(4)?,
                tries: row.get(5)?,
            })
        },
    )
}

/// Only the counts stay.
pub fn sent(tx: &mut Tx, id: &str, now: i64) -> Result<u64> {
    tx.run(
        sql!(
            "UPDATE post SET sent_at = $2, failure = NULL, address = '', subject = '', body = '' WHERE id = $1"
        ),
        &[&id, &now],
    )
}

pub fn try_again(tx: &mut Tx, id: &str, failure: &str, at: i64) -> Result<u64> {
    tx.run(sql!("UPDATE post SET next_try_at = $3, failure = $2 WHERE id = $1"), &[&id, &failure, &at])
}

pub fn give_up(tx: &mut Tx, id: &str, failure: &str, now: i64) -> Result<u64> {
    tx.run(
        sql!(
            "UPDATE post SET given_up_at = $3, failure = $2, address = '', subject = '', body = '' WHERE id = $1"
        ),
        &[&id, &failure, &now],
    )
}

/// Where there is no mail server, nothing waits for ever.
pub fn give_up_older(tx: &mut Tx, than: i64, failure: &str, now: i64) -> Result<u64> {
    tx.run(
        sql!(
            "UPDATE post SET given_up_at = $3, failure = $2, address = '', subject = '', body = ''
              WHERE sent_at IS NULL AND given_up_at IS NULL AND made_at < $1"
        ),
        &[&than, &failure, &now],
    )
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    pub waiting: i64,
    /// Of those that wait: tried before, in vain.
    pub tried: i64,
    pub sent: i64,
    pub given_up: i64,
}

/// How the mail is doing; what was sent and given up since then.
pub fn counts(tx: &mut Tx, since: i64) -> Result<Counts> {
    tx.one(
        sql!(
            "SELECT COUNT(CASE WHEN sent_at IS NULL AND given_up_at IS NULL THEN 1 END),
                    COUNT(CASE WHEN sent_at IS NULL AND given_up_at IS NULL AND failure IS NOT NULL THEN 1 END),
                    COUNT(CASE WHEN sent_at > $1 THEN 1 END), COUNT(CASE WHEN given_up_at > $1 THEN 1 END) FROM post"
        ),
        &[&since],
        |row| {
            Ok(Counts {
                waiting: row.get(0)?,
                tried: row.get(1)?,
                sent: row.get(2)?,
                given_up: row.get(3)?,
            })
        },
    )
}
