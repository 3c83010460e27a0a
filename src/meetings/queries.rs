//! Meetings and their times, kept and found.

use super::model::{Can, Meeting, Off, Time};
use crate::store::{Result, Row, Tx, new_id, sql};
use crate::words::Worded;

macro_rules! meetings {
    ($rest:literal) => {
        sql!(concat!(
            "SELECT m.id, m.space_id, m.number, m.title, m.place, m.how, m.starts_at, m.minutes, m.paper_days,
                    m.pre_minutes, m.pre_words, m.changes, m.set_by, p.name, m.set_at, o.name, m.off_at, m.off_why
             FROM meeting m JOIN person p ON p.id = m.set_by LEFT JOIN person o ON o.id = m.off_by WHERE ",
            $rest
        ))
    };
}

pub fn find(tx: &mut Tx, space_id: &str, number: i64) -> Result<Option<Meeting>> {
    tx.maybe(meetings!("m.space_id = $1 AND m.number = $2"), &[&space_id, &number], read)
}

/// Those without a time first, then the latest.
pub fn of_space(tx: &mut Tx, space_id: &str) -> Result<Vec<Meeting>> {
    tx.all(
        meetings!("m.space_id = $1 ORDER BY COALESCE(m.starts_at, 9000000000000000) DESC, m.number DESC"),
        &[&space_id],
        read,
    )
}

fn read(row: &Row) -> Result<Meeting> {
    let off_at: Option<i64> = row.get(16)?;
    let (by, why): (Option<String>, String) = (row.get(15)?, row.get(17)?);
    Ok(Meeting {
        id: row.get(0)?,
        space_id: row.get(1)?,
        number: row.get(2)?,
        title: Worded::from_json(&row.get::<String>(3)?).unwrap_or_default(),
        place: row.get(4)?,
        how: row.get(5)?,
        starts_at: row.get(6)?,
        minutes: row.get(7)?,
        paper_days: row.get(8)?,
        pre_minutes: row.get(9)?,
        pre_words: row.get(10)?,
        changes: row.get(11)?,
        set_by_id: row.get(12)?,
        set_by: row.get(13)?,
        set_at: row.get(14)?,
        off: off_at.map(|at| Off { by: by.unwrap_or_default(), at, why }),
    })
}

pub fn add(tx: &mut Tx, new: &Meeting) -> Result<()> {
    tx.run(
        sql!(
            "INSERT INTO meeting (id, space_id, number, title, place, how, starts_at, minutes, paper_days, pre_minutes,
                                  pre_words, changes, set_by, set_at, off_why)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 0, $12, $13, '')"
        ),
        &[
            &new.id,
            &new.space_id,
            &new.number,
            &new.title.to_json(),
            &new.place,
            &new.how,
            &new.starts_at,
            &new.minutes,
            &new.paper_days,
            &new.pre_minutes,
            &new.pre_words,
            &new.set_by_id,
            &new.set_at,
        ],
    )?;
    Ok(())
}

/// When and where it is from now on.
pub fn place(tx: &mut Tx, meeting: &Meeting, starts_at: i64) -> Result<()> {
    add_time(tx, &meeting.id, starts_at)?;
    tx.run(
        sql!(
            "UPDATE meeting SET starts_at = $2, place = $3, how = $4, minutes = $5, changes = changes + 1
             WHERE id = $1 AND off_at IS NULL"
        ),
        &[&meeting.id, &starts_at, &meeting.place, &meeting.how, &meeting.minutes],
    )?;
    Ok(())
}

/// Whether it was still to be: a second one changes nothing.
pub fn call_off(tx: &mut Tx, id: &str, by: &str, why: &str, now: i64) -> Result<bool> {
    let changed = tx.run(
        sql!(
            "UPDATE meeting SET off_by = $2, off_at = $3, off_why = $4, changes = changes + 1
             WHERE id = $1 AND off_at IS NULL"
        ),
        &[&id, &by, &now, &why],
    )?;
    Ok(changed > 0)
}

pub fn add_time(tx: &mut Tx, meeting_id: &str, starts_at: i64) -> Result<()> {
    tx.run(
        sql!(
            "INSERT INTO meeting_time (id, meeting_id, starts_at) VALUES ($1, $2, $3)
             ON CONFLICT (meeting_id, starts_at) DO NOTHING"
        ),
        &[&new_id(), &meeting_id, &starts_at],
    )?;
    Ok(())
}

/// What can be said yes or no to: every time that was proposed, or the one that was chosen.
pub fn times(tx: &mut Tx, meeting: &Meeting) -> Result<Vec<Time>> {
    let mut times = tx.all(
        sql!("SELECT id, starts_at FROM meeting_time WHERE meeting_id = $1 ORDER BY starts_at"),
        &[&meeting.id],
        |row| Ok(Time { id: row.get(0)?, starts_at: row.get(1)?, said: Vec::new() }),
    )?;
    times.retain(|time| meeting.starts_at.is_none_or(|chosen| chosen == time.starts_at));
    let said: Vec<(String, String, String)> = tx.all(
        sql!(
            "SELECT c.time_id, c.person_id, c.can FROM meeting_can c JOIN meeting_time t ON t.id = c.time_id
             WHERE t.meeting_id = $1"
        ),
        &[&meeting.id],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )?;
    for (time_id, person_id, can) in said {
        let time = times.iter_mut().find(|time| time.id == time_id);
        if let (Some(time), Some(can)) = (time, Can::from_code(&can)) {
            time.said.push((person_id, can));
        }
    }
    Ok(times)
}

/// Says whether somebody can come; a change of mind replaces it. What somebody said themselves is never replaced by what another
/// types in for them.
pub fn say_can(
    tx: &mut Tx,
    time_id: &str,
    person_id: &str,
    can: Can,
    typed_by: Option<&str>,
    now: i64,
) -> Result<()> {
    tx.run(
        sql!(
            "INSERT INTO meeting_can (time_id, person_id, can, typed_by, said_at) VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (time_id, person_id)
             DO UPDATE SET can = excluded.can, typed_by = excluded.typed_by, said_at = excluded.said_at
             WHERE excluded.typed_by IS NULL OR meeting_can.typed_by IS NOT NULL"
        ),
        &[&time_id, &person_id, &can.code(), &typed_by, &now],
    )?;
    Ok(())
}
