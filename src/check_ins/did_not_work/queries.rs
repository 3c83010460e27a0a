use super::model::{Lesson, NewLesson};
use super::search::{folded, wanted};
use crate::spaces;
use crate::store::{Result, Row, Tx, new_id, sql};
use crate::words::{Lang, Worded};

/// The columns of `read`, in its order. `$1` is who reads; `mine` are the spaces they are in.
macro_rules! lesson {
    ($rest:literal) => {
        sql!(concat!(
            "WITH RECURSIVE mine(id) AS (SELECT space_id FROM member WHERE person_id = $1 AND left_at IS NULL),
             above(id) AS (
               SELECT s.wider_id FROM space s JOIN mine ON mine.id = s.id WHERE s.wider_id IS NOT NULL
               UNION SELECT s.wider_id FROM space s JOIN above ON above.id = s.id WHERE s.wider_id IS NOT NULL),
             below(id) AS (
               SELECT s.id FROM space s JOIN mine ON mine.id = s.wider_id
               UNION SELECT s.id FROM space s JOIN below ON below.id = s.wider_id)
             SELECT d.id, s.code, s.name, d.number, d.tried, d.happened, d.learned, d.lang, d.roughly, d.named,
                    d.written_by, p.name, d.action_number,
                    (SELECT COUNT(*) FROM did_not_work_outside o WHERE o.lesson_id = d.id AND o.taken_back_at IS NULL),
                    (SELECT COUNT(*) FROM mine WHERE mine.id = d.space_id)
             FROM did_not_work d JOIN space s ON s.id = d.space_id LEFT JOIN person p ON p.id = d.written_by ",
            $rest
        ))
    };
}

fn read(row: &Row) -> Result<Lesson> {
    Ok(Lesson {
        id: row.get(0)?,
        space_code: row.get(1)?,
        space_name: Worded::from_json(&row.get::<String>(2)?).unwrap_or_default(),
        number: row.get(3)?,
        tried: row.get(4)?,
        happened: row.get(5)?,
        learned: row.get(6)?,
        lang: Lang::from_code(&row.get::<String>(7)?).unwrap_or(Lang::En),
        roughly: row.get(8)?,
        named: row.get(9)?,
        written_by: row.get(10)?,
        writer: row.get(11)?,
        action: row.get(12)?,
        outside: row.get::<i64>(13)? > 0,
        inside: row.get::<i64>(14)? > 0,
    })
}

pub fn find(tx: &mut Tx, reader: &str, space_id: &str, number: i64) -> Result<Option<Lesson>> {
    tx.maybe(lesson!("WHERE d.space_id = $2 AND d.number = $3"), &[&reader, &space_id, &number], read)
}

/// Those of one space, the newest first.
pub fn of_space(tx: &mut Tx, reader: &str, space_id: &str) -> Result<Vec<Lesson>> {
    tx.all(lesson!("WHERE d.space_id = $2 ORDER BY d.number DESC"), &[&reader, &space_id], read)
}

/// Whatever the reader may read that has these words in it: of their own spaces all, of those above and below what is
/// given to them. The newest first.
pub fn search(tx: &mut Tx, reader: &str, typed: &str, lang: Lang) -> Result<Vec<Lesson>> {
    let [[a, b], [c, d], [e, f], [g, h]] = wanted(typed, lang);
    tx.all(
        lesson!(
            "WHERE (d.space_id IN (SELECT id FROM mine)
                    OR (d.space_id IN (SELECT id FROM above UNION SELECT id FROM below)
                      AND NOT EXISTS (SELECT 1 FROM space q WHERE q.id = d.space_id AND q.owner_id IS NOT NULL)
                      AND EXISTS (
                      SELECT 1 FROM did_not_work_outside o WHERE o.lesson_id = d.id AND o.taken_back_at IS NULL)))
               AND (d.folded LIKE $2 OR d.folded LIKE $3) AND (d.folded LIKE $4 OR d.folded LIKE $5)
               AND (d.folded LIKE $6 OR d.folded LIKE $7) AND (d.folded LIKE $8 OR d.folded LIKE $9)
             ORDER BY d.written_at DESC, d.id LIMIT 500"
        ),
        &[&reader, &a, &b, &c, &d, &e, &f, &g, &h],
        read,
    )
}

/// Writes it down and gives it its number.
///
/// # Errors
/// When the store cannot keep it.
pub fn add(tx: &mut Tx, new: &NewLesson, now: i64) -> Result<i64> {
    let number = spaces::next_number(tx, &new.space_id)?;
    let id = new_id();
    let texts = [&*new.tried, &*new.happened, &*new.learned, &*new.roughly];
    tx.run(
        sql!(
            "INSERT INTO did_not_work (id, space_id, number, tried, happened, learned, lang, roughly, named, action_number,
                                       written_by, written_at, folded)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"
        ),
        &[
            &id,
            &new.space_id,
            &number,
            &new.tried,
            &new.happened,
            &new.learned,
            &new.lang.code(),
            &new.roughly,
            &new.named,
            &new.action,
            &new.written_by,
            &now,
            &folded(&texts, new.lang),
        ],
    )?;
    if new.outside {
        give_outside(tx, &id, &new.written_by, now)?;
    }
    Ok(number)
}

/// Lets those above and below read it, unless they may already.
pub fn give_outside(tx: &mut Tx, lesson_id: &str, given_by: &str, now: i64) -> Result<()> {
    tx.run(
        sql!(
            "INSERT INTO did_not_work_outside (lesson_id, number, given_by, given_at)
             SELECT $1, COUNT(*) + 1, $2, $3 FROM did_not_work_outside WHERE lesson_id = $1
             HAVING COUNT(*) = COUNT(taken_back_at)"
        ),
        &[&lesson_id, &given_by, &now],
    )?;
    Ok(())
}

pub fn take_back(tx: &mut Tx, lesson_id: &str, taken_back_by: &str, now: i64) -> Result<()> {
    tx.run(
        sql!(
            "UPDATE did_not_work_outside SET taken_back_by = $2, taken_back_at = $3
             WHERE lesson_id = $1 AND taken_back_at IS NULL"
        ),
        &[&lesson_id, &taken_back_by, &now],
    )?;
    Ok(())
}

/// Somebody is erased: what they wrote down goes with them, or nobody can tell any more who wrote it.
pub fn erase(tx: &mut Tx, person_id: &str, take: bool) -> Result<()> {
    if take {
        tx.run(
            sql!(
                "DELETE FROM did_not_work_outside
                 WHERE lesson_id IN (SELECT id FROM did_not_work WHERE written_by = $1)"
            ),
            &[&person_id],
        )?;
        tx.run(sql!("DELETE FROM did_not_work WHERE written_by = $1"), &[&person_id])?;
    }
    tx.run(
        sql!("UPDATE did_not_work SET written_by = NULL, named = 0 WHERE written_by = $1"),
        &[&person_id],
    )?;
    tx.run(sql!("UPDATE did_not_work_outside SET given_by = NULL WHERE given_by = $1"), &[&person_id])?;
    tx.run(
        sql!("UPDATE did_not_work_outside SET taken_back_by = NULL WHERE taken_back_by = $1"),
        &[&person_id],
    )?;
    Ok(())
}
