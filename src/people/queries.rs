use super::person::{Channel, Person};
use super::tokens::{May, Token};
use crate::live::RECHECK;
use crate::store::{Result, Row, Tx, sql};
use crate::words::Lang;

/// The columns of `read`, in its order.
fn read(row: &Row) -> Result<Person> {
    Ok(Person {
        id: row.get(0)?,
        name: row.get(1)?,
        lang: Lang::from_code(&row.get::<String>(2)?).unwrap_or(Lang::En),
        hears_by: Channel::from_code(&row.get::<String>(3)?).unwrap_or(Channel::Page),
        email: row.get(4)?,
    })
}

pub fn find(tx: &mut Tx, id: &str) -> Result<Option<Person>> {
    tx.maybe(sql!("SELECT id, name, lang, hears_by, email FROM person WHERE id = $1"), &[&id], read)
}

/// The names of those who are in a space with somebody.
pub fn names_beside(tx: &mut Tx, person_id: &str) -> Result<Vec<String>> {
    tx.all(
        sql!(
            "SELECT DISTINCT p.name FROM member mine JOIN member theirs ON theirs.space_id = mine.space_id
             JOIN person p ON p.id = theirs.person_id WHERE mine.person_id = $1 AND p.id <> $1"
        ),
        &[&person_id],
        |row| row.get(0),
    )
}

pub fn find_by_session(tx: &mut Tx, hash: &str, now: i64) -> Result<Option<Person>> {
    tx.maybe(
        sql!(
            "SELECT p.id, p.name, p.lang, p.hears_by, p.email
              FROM session s JOIN person p ON p.id = s.person_id WHERE s.hash = $1 AND s.ends_at > $2"
        ),
        &[&hash, &now],
        read,
    )
}

pub fn find_by_email(tx: &mut Tx, email: &str) -> Result<Option<Person>> {
    tx.maybe(sql!("SELECT id, name, lang, hears_by, email FROM person WHERE email = $1"), &[&email], read)
}

/// Also tells whether this is the very first start: nobody is here yet.
pub fn anybody(tx: &mut Tx) -> Result<bool> {
    Ok(tx.maybe(sql!("SELECT 1 FROM person LIMIT 1"), &[], |row| row.get::<i64>(0))?.is_some())
}

pub fn add(tx: &mut Tx, person: &Person, now: i64) -> Result<()> {
    tx.run(
        sql!("INSERT INTO person (id, name, lang, hears_by, email, made_at) VALUES ($1, $2, $3, $4, $5, $6)"),
        &[&person.id, &person.name, &person.lang.code(), &person.hears_by.code(), &person.email, &now],
    )?;
    Ok(())
}

pub fn change(tx: &mut Tx, person: &Person) -> Result<()> {
    tx.run(
        sql!("UPDATE person SET name = $2, lang = $3, hears_by = $4, email = $5 WHERE id = $1"),
        &[&person.id, &person.name, &person.lang.code(), &person.hears_by.code(), &person.email],
    )?;
    Ok(())
}

/// What is left of somebody who was erased: that there was somebody.
pub fn erase(tx: &mut Tx, person_id: &str, now: i64) -> Result<()> {
    tx.run(
        sql!("UPDATE person SET name = '…', email = NULL, hears_by = 'page', erased_at = $2 WHERE id = $1"),
        &[&person_id, &now],
    )?;
    for theirs in [
        sql!("DELETE FROM receipt WHERE person_id = $1"),
        sql!("DELETE FROM session WHERE person_id = $1"),
        sql!("DELETE FROM sign_in_link WHERE person_id = $1"),
        sql!("DELETE FROM token WHERE person_id = $1"),
    ] {
        tx.run(theirs, &[&person_id])?;
    }
    tx.notify(RECHECK, person_id)
}

pub fn keep_receipt(tx: &mut Tx, person_id: &str, hint: &str, hash: &str, now: i64) -> Result<()> {
    tx.run(
        sql!("INSERT INTO receipt (person_id, hint, hash, made_at) VALUES ($1, $2, $3, $4)
              ON CONFLICT (person_id) DO UPDATE SET hint = excluded.hint, hash = excluded.hash, made_at = excluded.made_at"),
        &[&person_id, &hint, &hash, &now],
    )?;
    Ok(())
}

/// Whoever shares the hint: their id and the hash of their whole code.
pub fn receipts_with(tx: &mut Tx, hint: &str) -> Result<Vec<(String, String)>> {
    tx.all(sql!("SELECT person_id, hash FROM receipt WHERE hint = $1"), &[&hint], |row| {
        Ok((row.get(0)?, row.get(1)?))
    })
}

pub fn open_session(tx: &mut Tx, hash: &str, person_id: &str, now: i64, ends_at: i64) -> Result<()> {
    tx.run(
        sql!("INSERT INTO session (hash, person_id, made_at, ends_at) VALUES ($1, $2, $3, $4)"),
        &[&hash, &person_id, &now, &ends_at],
    )?;
    Ok(())
}

pub fn end_session(tx: &mut Tx, hash: &str) -> Result<()> {
    let ended = sql!("DELETE FROM session WHERE hash = $1 RETURNING person_id");
    match tx.maybe(ended, &[&hash], |row| row.get::<String>(0))? {
        Some(person_id) => tx.notify(RECHECK, &person_id),
        None => Ok(()),
    }
}

pub fn end_other_sessions(tx: &mut Tx, person_id: &str, keep: &str) -> Result<()> {
    tx.run(sql!("DELETE FROM session WHERE person_id = $1 AND hash <> $2"), &[&person_id, &keep])?;
    tx.notify(RECHECK, person_id)
}

pub fn keep_link(tx: &mut Tx, hash: &str, person_id: &str, email: &str, ends_at: i64) -> Result<()> {
    tx.run(
        sql!("INSERT INTO sign_in_link (hash, person_id, email, ends_at, used_at) VALUES ($1, $2, $3, $4, NULL)"),
        &[&hash, &person_id, &email, &ends_at],
    )?;
    Ok(())
}

/// Uses a link up: whose it is and which address it showed, or nothing when it is old, used or unknown.
pub fn use_link(tx: &mut Tx, hash: &str, now: i64) -> Result<Option<(String, String)>> {
    tx.maybe(
        sql!(
            "UPDATE sign_in_link SET used_at = $2 WHERE hash = $1 AND used_at IS NULL AND ends_at > $2
              RETURNING person_id, email"
        ),
        &[&hash, &now],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

pub fn count_attempts(tx: &mut Tx, about: &str, since: i64) -> Result<i64> {
    tx.one(
        sql!("SELECT COUNT(*) FROM attempt WHERE about = $1 AND tried_at > $2"),
        &[&about, &since],
        |row| row.get(0),
    )
}

pub fn keep_attempt(tx: &mut Tx, about: &str, now: i64, forget_before: i64) -> Result<()> {
    tx.run(sql!("DELETE FROM attempt WHERE tried_at < $1"), &[&forget_before])?;
    tx.run(sql!("INSERT INTO attempt (about, tried_at) VALUES ($1, $2)"), &[&about, &now])?;
    Ok(())
}

pub fn add_token(tx: &mut Tx, person_id: &str, token: &Token, hash: &str) -> Result<()> {
    tx.run(
        sql!("INSERT INTO token (id, person_id, name, hash, may, made_at) VALUES ($1, $2, $3, $4, $5, $6)"),
        &[&token.id, &person_id, &token.name, &hash, &token.may.code(), &token.made_at],
    )?;
    Ok(())
}

/// Those that still open something, the newest first.
pub fn tokens(tx: &mut Tx, person_id: &str) -> Result<Vec<Token>> {
    tx.all(
        sql!(
            "SELECT id, name, may, made_at FROM token WHERE person_id = $1 AND revoked_at IS NULL ORDER BY id DESC"
        ),
        &[&person_id],
        |row| {
            let may = May::from_code(&row.get::<String>(2)?).unwrap_or(May::Read);
            Ok(Token { id: row.get(0)?, name: row.get(1)?, may, made_at: row.get(3)? })
        },
    )
}

pub fn find_by_token(tx: &mut Tx, hash: &str) -> Result<Option<(Person, May)>> {
    tx.maybe(
        sql!(
            "SELECT p.id, p.name, p.lang, p.hears_by, p.email, t.may
             FROM token t JOIN person p ON p.id = t.person_id WHERE t.hash = $1 AND t.revoked_at IS NULL"
        ),
        &[&hash],
        |row| Ok((read(row)?, May::from_code(&row.get::<String>(5)?).unwrap_or(May::Read))),
    )
}

pub fn revoke_token(tx: &mut Tx, person_id: &str, id: &str, now: i64) -> Result<()> {
    tx.run(
        sql!("UPDATE token SET revoked_at = $3 WHERE id = $2 AND person_id = $1 AND revoked_at IS NULL"),
        &[&person_id, &id, &now],
    )?;
    tx.notify(RECHECK, person_id)
}

pub fn revoke_tokens(tx: &mut Tx, person_id: &str, now: i64) -> Result<()> {
    tx.run(
        sql!("UPDATE token SET revoked_at = $2 WHERE person_id = $1 AND revoked_at IS NULL"),
        &[&person_id, &now],
    )?;
    tx.notify(RECHECK, person_id)
}
