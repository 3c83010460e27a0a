//! Who was there, kept with what they spoke from then.

use crate::meetings::model::There;
use crate::spaces::Perspective;
use crate::store::{Result, Tx, new_id, sql};

/// Notes that somebody was there; with no id, a guest without a name. A second note of the same person replaces the first.
///
/// # Errors
/// When the store cannot keep it.
pub fn note(
    tx: &mut Tx,
    meeting_id: &str,
    person_id: Option<&str>,
    (perspectives, from_home): (&[Perspective], bool),
    by: &str,
    now: i64,
) -> Result<()> {
    let codes: Vec<&str> = perspectives.iter().map(|one| one.code()).collect();
    tx.run(
        sql!(
            "INSERT INTO meeting_there (id, meeting_id, person_id, perspectives, from_home, noted_by, noted_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7)
             ON CONFLICT (meeting_id, person_id) DO UPDATE
             SET from_home = excluded.from_home, noted_by = excluded.noted_by, noted_at = excluded.noted_at"
        ),
        &[&new_id(), &meeting_id, &person_id, &codes.join(","), &i64::from(from_home), &by, &now],
    )?;
    Ok(())
}

/// They were not there after all.
pub fn was_not(tx: &mut Tx, meeting_id: &str, person_id: &str) -> Result<()> {
    tx.run(
        sql!("DELETE FROM meeting_there WHERE meeting_id = $1 AND person_id = $2"),
        &[&meeting_id, &person_id],
    )?;
    Ok(())
}

/// A guest, noted by mistake.
pub fn take_out_guest(tx: &mut Tx, meeting_id: &str, id: &str) -> Result<()> {
    tx.run(
        sql!("DELETE FROM meeting_there WHERE meeting_id = $1 AND id = $2 AND person_id IS NULL"),
        &[&meeting_id, &id],
    )?;
    Ok(())
}

pub fn of(tx: &mut Tx, meeting_id: &str) -> Result<Vec<There>> {
    tx.all(
        sql!(
            "SELECT t.id, t.person_id, p.name, t.perspectives, t.from_home
             FROM meeting_there t LEFT JOIN person p ON p.id = t.person_id
             WHERE t.meeting_id = $1 ORDER BY t.id"
        ),
        &[&meeting_id],
        |row| {
            let codes: String = row.get(3)?;
            Ok(There {
                id: row.get(0)?,
                person_id: row.get(1)?,
                name: row.get(2)?,
                perspectives: codes.split(',').filter_map(Perspective::from_code).collect(),
                from_home: row.get::<i64>(4)? == 1,
            })
        },
    )
}
