use super::model::{Level, Membership, Perspective, Side, Space, Wider};
use crate::live::RECHECK;
use crate::store::{Result, Row, Tx, sql};
use crate::words::{Lang, Worded};

fn read(row: &Row) -> Result<Space> {
    let wider_code: Option<String> = row.get(11)?;
    let wider_name: Option<String> = row.get(12)?;
    let wider_id: Option<String> = row.get(13)?;
    Ok(Space {
        id: row.get(0)?,
        code: row.get(1)?,
        join_code: row.get(2)?,
        level: Level::from_code(&row.get::<String>(3)?).unwrap_or(Level::Group),
        name: worded(row, 4)?,
        purpose: worded(row, 5)?,
        can_change: worded(row, 6)?,
        cannot_change: worded(row, 7)?,
        answer_days: row.get(8)?,
        answerer_id: row.get(9)?,
        closed_at: row.get(10)?,
        wider: wider_id.zip(wider_code.zip(wider_name)).map(|(id, (code, name))| Wider {
            id,
            code,
            name: Worded::from_json(&name).unwrap_or_default(),
        }),
        owner_id: row.get(14)?,
    })
}

fn worded(row: &Row, at: usize) -> Result<Worded> {
    Ok(Worded::from_json(&row.get::<String>(at)?).unwrap_or_default())
}

pub fn find_by_code(tx: &mut Tx, code: &str) -> Result<Option<Space>> {
    tx.maybe(
        sql!("SELECT s.id, s.code, s.join_code, s.level, s.name, s.purpose, s.can_change, s.cannot_change, s.answer_days,
                     s.answerer_id, s.closed_at, w.code, w.name, w.id, s.owner_id
              FROM space s LEFT JOIN space w ON w.id = s.wider_id WHERE s.code = $1"),
        &[&code],
        read,
    )
}

pub fn find_by_join_code(tx: &mut Tx, code: &str) -> Result<Option<Space>> {
    tx.maybe(
        sql!("SELECT s.id, s.code, s.join_code, s.level, s.name, s.purpose, s.can_change, s.cannot_change, s.answer_days,
                     s.answerer_id, s.closed_at, w.code, w.name, w.id, s.owner_id
              FROM space s LEFT JOIN space w ON w.id = s.wider_id WHERE s.join_code = $1"),
        &[&code],
        read,
    )
}

pub fn find(tx: &mut Tx, id: &str) -> Result<Option<Space>> {
    tx.maybe(
        sql!("SELECT s.id, s.code, s.join_code, s.level, s.name, s.purpose, s.can_change, s.cannot_change, s.answer_days,
                     s.answerer_id, s.closed_at, w.code, w.name, w.id, s.owner_id
              FROM space s LEFT JOIN space w ON w.id = s.wider_id WHERE s.id = $1"),
        &[&id],
        read,
    )
}

/// The spaces somebody is in, the newest first.
pub fn of_person(tx: &mut Tx, person_id: &str) -> Result<Vec<Space>> {
    tx.all(
        sql!("SELECT s.id, s.code, s.join_code, s.level, s.name, s.purpose, s.can_change, s.cannot_change, s.answer_days,
                     s.answerer_id, s.closed_at, w.code, w.name, w.id, s.owner_id
              FROM member m JOIN space s ON s.id = m.space_id LEFT JOIN space w ON w.id = s.wider_id
              WHERE m.person_id = $1 AND m.left_at IS NULL ORDER BY s.made_at DESC"),
        &[&person_id],
        read,
    )
}

/// The id of a space and of each space above it, up to the widest.
pub fn with_those_above(tx: &mut Tx, space_id: &str) -> Result<Vec<String>> {
    let mut all = vec![space_id.to_owned()];
    while let Some(last) = all.last() {
        let wider = tx.maybe(sql!("SELECT wider_id FROM space WHERE id = $1"), &[last], |row| {
            row.get::<Option<String>>(0)
        })?;
        match wider.flatten() {
            Some(wider) if !all.contains(&wider) => all.push(wider),
            _ => break,
        }
    }
    Ok(all)
}

/// Whether this leads to a space already, or into one.
pub fn has_code(tx: &mut Tx, code: &str) -> Result<bool> {
    let found =
        tx.maybe(sql!("SELECT 1 FROM space WHERE code = $1 OR join_code = $1"), &[&code], |_| Ok(()))?;
    Ok(found.is_some())
}

pub fn add(tx: &mut Tx, space: &Space, wider_id: Option<&str>, made_by: &str, now: i64) -> Result<()> {
    tx.run(
        sql!("INSERT INTO space (id, code, join_code, level, name, purpose, can_change, cannot_change, answer_days,
                                 answerer_id, wider_id, last_number, made_by, made_at)
              VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 0, $12, $13)"),
        &[
            &space.id,
            &space.code,
            &space.join_code,
            &space.level.code(),
            &space.name.to_json(),
            &space.purpose.to_json(),
            &space.can_change.to_json(),
            &space.cannot_change.to_json(),
            &space.answer_days,
            &space.answerer_id,
            &wider_id,
            &made_by,
            &now,
        ],
    )?;
    Ok(())
}

/// It is about this person, and theirs.
pub fn belongs_to(tx: &mut Tx, space_id: &str, person_id: &str) -> Result<()> {
    tx.run(sql!("UPDATE space SET owner_id = $2 WHERE id = $1"), &[&space_id, &person_id])?;
    Ok(())
}

pub fn change(tx: &mut Tx, space: &Space) -> Result<()> {
    tx.run(
        sql!(
            "UPDATE space SET name = $2, purpose = $3, can_change = $4, cannot_change = $5, answer_days = $6,
                               answerer_id = $7, join_code = $8 WHERE id = $1"
        ),
        &[
            &space.id,
            &space.name.to_json(),
            &space.purpose.to_json(),
            &space.can_change.to_json(),
            &space.cannot_change.to_json(),
            &space.answer_days,
            &space.answerer_id,
            &space.join_code,
        ],
    )?;
    Ok(())
}

/// Closing is agreed by two keys and only when nothing is owed; whoever calls this has made sure of both.
pub fn close(tx: &mut Tx, space_id: &str, now: i64) -> Result<()> {
    tx.run(sql!("UPDATE space SET closed_at = $2 WHERE id = $1 AND closed_at IS NULL"), &[&space_id, &now])?;
    tx.notify(RECHECK, space_id)
}

/// The next number in a space: contributions, questions, answers, actions and sheets share one run, so that a
/// reference on paper (`TEG4K7-12`) names one thing.
pub fn next_number(tx: &mut Tx, space_id: &str) -> Result<i64> {
    tx.one(
        sql!("UPDATE space SET last_number = last_number + 1 WHERE id = $1 RETURNING last_number"),
        &[&space_id],
        |row| row.get(0),
    )
}

pub fn membership(tx: &mut Tx, space_id: &str, person_id: &str) -> Result<Option<Membership>> {
    let found = tx.maybe(
        sql!(
            "SELECT m.person_id, p.name, p.lang, m.role, m.joined_at, k.side, m.added_by,
                    COALESCE(m.looked_at, m.joined_at)
              FROM member m JOIN person p ON p.id = m.person_id
              LEFT JOIN key_holder k ON k.space_id = m.space_id AND k.person_id = m.person_id
              WHERE m.space_id = $1 AND m.person_id = $2 AND m.left_at IS NULL"
        ),
        &[&space_id, &person_id],
        read_membership,
    )?;
    let Some(mut me) = found else { return Ok(None) };
    me.perspectives = tx
        .all(
            sql!("SELECT perspective FROM perspective WHERE space_id = $1 AND person_id = $2"),
            &[&space_id, &person_id],
            |row| row.get::<String>(0),
        )?
        .iter()
        .filter_map(|code| Perspective::from_code(code))
        .collect();
    me.perspectives.sort();
    Ok(Some(me))
}

/// What a membership comes to right now, without all that is known of the member.
pub struct Standing {
    /// Nothing is added to a space that was closed.
    pub may_add: bool,
}

pub fn standing(tx: &mut Tx, space_id: &str, person_id: &str) -> Result<Option<Standing>> {
    tx.maybe(
        sql!(
            "SELECT s.closed_at FROM member m JOIN space s ON s.id = m.space_id
             WHERE m.space_id = $1 AND m.person_id = $2 AND m.left_at IS NULL"
        ),
        &[&space_id, &person_id],
        |row| Ok(Standing { may_add: row.get::<Option<i64>>(0)?.is_none() }),
    )
}

/// Everybody in the space, in the order they came.
pub fn members(tx: &mut Tx, space_id: &str) -> Result<Vec<Membership>> {
    let mut members = tx.all(
        sql!(
            "SELECT m.person_id, p.name, p.lang, m.role, m.joined_at, k.side, m.added_by,
                    COALESCE(m.looked_at, m.joined_at)
              FROM member m JOIN person p ON p.id = m.person_id
              LEFT JOIN key_holder k ON k.space_id = m.space_id AND k.person_id = m.person_id
              WHERE m.space_id = $1 AND m.left_at IS NULL ORDER BY m.joined_at, m.person_id"
        ),
        &[&space_id],
        read_membership,
    )?;
    let mut spoken = tx.all(
        sql!("SELECT person_id, perspective FROM perspective WHERE space_id = $1 ORDER BY person_id"),
        &[&space_id],
        |row| Ok((row.get::<String>(0)?, row.get::<String>(1)?)),
    )?;
    spoken.sort();
    for member in &mut members {
        let from = spoken.partition_point(|(id, _)| *id < member.person_id);
        let theirs = spoken[from..].iter().take_while(|(id, _)| *id == member.person_id);
        member.perspectives = theirs.filter_map(|(_, code)| Perspective::from_code(code)).collect();
        member.perspectives.sort();
    }
    Ok(members)
}

fn read_membership(row: &Row) -> Result<Membership> {
    Ok(Membership {
        person_id: row.get(0)?,
        name: row.get(1)?,
        lang: Lang::from_code(&row.get::<String>(2)?).unwrap_or(Lang::En),
        role: row.get(3)?,
        perspectives: Vec::new(),
        joined_at: row.get(4)?,
        key: row.get::<Option<String>>(5)?.as_deref().and_then(Side::from_code),
        added_by: row.get(6)?,
        looked_at: row.get(7)?,
    })
}

/// Those who are in some space with somebody, by name, as many as fit on a page.
pub fn companions(tx: &mut Tx, person_id: &str, most: i64) -> Result<Vec<(String, String)>> {
    tx.all(
        sql!(
            "SELECT DISTINCT p.id, p.name FROM member mine
             JOIN member other ON other.space_id = mine.space_id AND other.left_at IS NULL
             JOIN person p ON p.id = other.person_id
             WHERE mine.person_id = $1 AND mine.left_at IS NULL AND p.id <> $1 ORDER BY p.name, p.id LIMIT $2"
        ),
        &[&person_id, &most],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// Lets somebody in, or back in.
pub fn join(
    tx: &mut Tx,
    space_id: &str,
    person_id: &str,
    role: &str,
    added_by: Option<&str>,
    now: i64,
) -> Result<()> {
    tx.run(
        sql!(
            "INSERT INTO member (space_id, person_id, role, joined_at, added_by) VALUES ($1, $2, $3, $4, $5)
              ON CONFLICT (space_id, person_id) DO UPDATE SET left_at = NULL, role = excluded.role"
        ),
        &[&space_id, &person_id, &role, &now, &added_by],
    )?;
    Ok(())
}

/// Notes that somebody has the front page of the space in front of them.
pub fn looked(tx: &mut Tx, space_id: &str, person_id: &str, now: i64) -> Result<u64> {
    tx.run(
        sql!("UPDATE member SET looked_at = $3 WHERE space_id = $1 AND person_id = $2"),
        &[&space_id, &person_id, &now],
    )
}

/// The spaces somebody is in, and since when what comes there is new to them.
pub fn looked_at(tx: &mut Tx, person_id: &str) -> Result<Vec<(String, i64)>> {
    tx.all(
        sql!(
            "SELECT space_id, COALESCE(looked_at, joined_at) FROM member WHERE person_id = $1 AND left_at IS NULL"
        ),
        &[&person_id],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

pub fn change_role(tx: &mut Tx, space_id: &str, person_id: &str, role: &str) -> Result<()> {
    tx.run(
        sql!("UPDATE member SET role = $3 WHERE space_id = $1 AND person_id = $2"),
        &[&space_id, &person_id, &role],
    )?;
    Ok(())
}

/// Goes, and gives back the key. What they said stays, and its answers stay owed to them. Whatever they have open is
/// closed with the commit, on every node.
pub fn leave(tx: &mut Tx, space_id: &str, person_id: &str, now: i64) -> Result<()> {
    tx.run(
        sql!("UPDATE member SET left_at = $3 WHERE space_id = $1 AND person_id = $2 AND left_at IS NULL"),
        &[&space_id, &person_id, &now],
    )?;
    tx.run(sql!("DELETE FROM key_holder WHERE space_id = $1 AND person_id = $2"), &[&space_id, &person_id])?;
    tx.notify(RECHECK, person_id)
}

pub fn speak_from(tx: &mut Tx, space_id: &str, person_id: &str, perspectives: &[Perspective]) -> Result<()> {
    tx.run(sql!("DELETE FROM perspective WHERE space_id = $1 AND person_id = $2"), &[&space_id, &person_id])?;
    for perspective in perspectives {
        tx.run(
            sql!("INSERT INTO perspective (space_id, person_id, perspective) VALUES ($1, $2, $3)"),
            &[&space_id, &person_id, &perspective.code()],
        )?;
    }
    Ok(())
}

pub fn give_key(
    tx: &mut Tx,
    space_id: &str,
    person_id: &str,
    side: Side,
    given_by: &str,
    now: i64,
) -> Result<()> {
    tx.run(
        sql!("INSERT INTO key_holder (space_id, person_id, side, given_by, given_at) VALUES ($1, $2, $3, $4, $5)
              ON CONFLICT (space_id, person_id) DO UPDATE SET side = excluded.side, given_by = excluded.given_by,
                given_at = excluded.given_at"),
        &[&space_id, &person_id, &side.code(), &given_by, &now],
    )?;
    Ok(())
}
