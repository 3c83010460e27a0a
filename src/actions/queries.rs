use super::model::{Action, NewAction, Said, Share};
use crate::spaces::{self, Perspective};
use crate::store::{Result, Row, Tx, new_id, sql};
use crate::words::{Lang, Worded};

/// The columns of `read`, in its order.
macro_rules! action {
    ($rest:literal) => {
        sql!(concat!(
            "SELECT a.id, a.space_id, s.code, s.name, a.number, a.words, a.lang, a.owner_id, o.name, a.due_at, a.made_by,
                    b.name, a.made_at, a.answer_id, a.card_id, k.kept, k.why, k.said_by, p.name, k.said_at,
                    (SELECT COUNT(*) FROM member m
                     WHERE m.space_id = a.space_id AND m.person_id = a.owner_id AND m.left_at IS NULL),
                    (SELECT MIN(c.number) FROM answers x JOIN loop l ON l.id = x.loop_id
                     JOIN contribution c ON c.id = l.contribution_id WHERE x.answer_id = a.answer_id),
                    (SELECT MIN(v.number) FROM canvas v JOIN card d ON d.canvas_id = v.id
                     WHERE v.space_id = a.space_id AND d.id = a.card_id)
             FROM action a JOIN space s ON s.id = a.space_id JOIN person o ON o.id = a.owner_id
             JOIN person b ON b.id = a.made_by
             LEFT JOIN kept k ON k.action_id = a.id LEFT JOIN person p ON p.id = k.said_by ",
            $rest
        ))
    };
}

fn read(row: &Row) -> Result<Action> {
    let said = match row.get::<Option<i64>>(15)? {
        None => None,
        Some(kept) => Some(Said {
            kept: kept != 0,
            why: row.get(16)?,
            by_id: row.get(17)?,
            by: row.get(18)?,
            at: row.get(19)?,
        }),
    };
    Ok(Action {
        id: row.get(0)?,
        space_id: row.get(1)?,
        space_code: row.get(2)?,
        space_name: Worded::from_json(&row.get::<String>(3)?).unwrap_or_default(),
        number: row.get(4)?,
        words: row.get(5)?,
        lang: Lang::from_code(&row.get::<String>(6)?).unwrap_or(Lang::En),
        owner_id: row.get(7)?,
        owner: row.get(8)?,
        due_at: row.get(9)?,
        made_by: row.get(10)?,
        maker: row.get(11)?,
        made_at: row.get(12)?,
        answer_id: row.get(13)?,
        card_id: row.get(14)?,
        answers: row.get(21)?,
        canvas: row.get(22)?,
        said,
        owner_gone: row.get::<i64>(20)? == 0,
    })
}

pub fn find(tx: &mut Tx, space_id: &str, number: i64) -> Result<Option<Action>> {
    tx.maybe(action!("WHERE a.space_id = $1 AND a.number = $2"), &[&space_id, &number], read)
}

/// The actions of a space whose number comes after this one, in their order, at most so many.
pub fn of_space(tx: &mut Tx, space_id: &str, after: i64, most: i64) -> Result<Vec<Action>> {
    tx.all(
        action!("WHERE a.space_id = $1 AND a.number > $2 ORDER BY a.number LIMIT $3"),
        &[&space_id, &after, &most],
        read,
    )
}

/// What somebody still has to do, in all the open spaces they are in, the first due first.
pub fn of_person(tx: &mut Tx, person_id: &str) -> Result<Vec<Action>> {
    tx.all(
        action!(
            "JOIN member here ON here.space_id = a.space_id AND here.person_id = a.owner_id
             WHERE a.owner_id = $1 AND k.action_id IS NULL AND here.left_at IS NULL AND s.closed_at IS NULL
             ORDER BY a.due_at, a.number"
        ),
        &[&person_id],
        read,
    )
}

/// What an answer promised.
pub fn of_answer(tx: &mut Tx, answer_id: &str) -> Result<Vec<Action>> {
    tx.all(action!("WHERE a.answer_id = $1 ORDER BY a.number"), &[&answer_id], read)
}

pub fn add(tx: &mut Tx, new: &NewAction, now: i64) -> Result<i64> {
    let number = spaces::next_number(tx, &new.space_id)?;
    tx.run(
        sql!(
            "INSERT INTO action (id, space_id, number, words, lang, owner_id, due_at, answer_id, card_id, made_by, made_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"
        ),
        &[
            &new_id(),
            &new.space_id,
            &number,
            &new.words,
            &new.lang.code(),
            &new.owner_id,
            &new.due_at,
            &new.answer_id,
            &new.card_id,
            &new.made_by,
            &now,
        ],
    )?;
    Ok(number)
}

/// False when it had been said already: what was said first stays.
pub fn keep(tx: &mut Tx, action_id: &str, kept: bool, why: &str, said_by: &str, now: i64) -> Result<bool> {
    let kept = i64::from(kept);
    let rows = tx.run(
        sql!(
            "INSERT INTO kept (action_id, kept, why, said_by, said_at) VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (action_id) DO NOTHING"
        ),
        &[&action_id, &kept, &why, &said_by, &now],
    )?;
    Ok(rows == 1)
}

pub fn share(tx: &mut Tx, space_id: &str) -> Result<Share> {
    let spoken = tx.all(
        sql!(
            "SELECT a.number, p.perspective FROM action a
             LEFT JOIN perspective p ON p.space_id = a.space_id AND p.person_id = a.owner_id
             WHERE a.space_id = $1 ORDER BY a.number"
        ),
        &[&space_id],
        |row| Ok((row.get::<i64>(0)?, row.get::<Option<String>>(1)?)),
    )?;
    let owners: Vec<Vec<Perspective>> = spoken
        .chunk_by(|one, next| one.0 == next.0)
        .map(|own| own.iter().filter_map(|(_, code)| Perspective::from_code(code.as_deref()?)).collect())
        .collect();
    Ok(Share::of(&owners))
}

/// How many actions others wrote down in a space since then.
pub fn made_since(tx: &mut Tx, space_id: &str, person_id: &str, since: i64) -> Result<i64> {
    tx.one(
        sql!("SELECT COUNT(*) FROM action WHERE space_id = $1 AND made_at > $3 AND made_by <> $2"),
        &[&space_id, &person_id, &since],
        |row| row.get(0),
    )
}

/// The promises of a space that was somebody's own go with them.
pub fn erase_in(tx: &mut Tx, space_id: &str) -> Result<()> {
    tx.run(
        sql!("DELETE FROM kept WHERE action_id IN (SELECT id FROM action WHERE space_id = $1)"),
        &[&space_id],
    )?;
    tx.run(sql!("DELETE FROM action WHERE space_id = $1"), &[&space_id])?;
    Ok(())
}

/// Everything somebody said they would do, done or not, the newest first.
pub fn all_of(tx: &mut Tx, person_id: &str) -> Result<Vec<Action>> {
    tx.all(action!("WHERE a.owner_id = $1 ORDER BY a.made_at DESC, a.number DESC"), &[&person_id], read)
}
