use crate::canvas::{Damaged, Document, Error};
use crate::store::{Result, Tx, new_id, sql};
use std::collections::HashMap;

pub struct Edit {
    pub seq: i64,
    pub bytes: Vec<u8>,
    pub person_id: Option<String>,
    pub at: i64,
}

/// A state that somebody gave a name.
pub struct Version {
    pub seq: i64,
    pub name: String,
    pub made_by: String,
    pub made_at: i64,
}

/// Every edit from the first on, up to this one.
pub fn edits(tx: &mut Tx, canvas_id: &str, up_to: i64) -> Result<Vec<Edit>> {
    tx.all(
        sql!(
            "SELECT seq, bytes, person_id, made_at FROM canvas_update
             WHERE canvas_id = $1 AND seq <= $2 ORDER BY seq"
        ),
        &[&canvas_id, &up_to],
        |row| Ok(Edit { seq: row.get(0)?, bytes: row.get(1)?, person_id: row.get(2)?, at: row.get(3)? }),
    )
}

/// The canvas as it was after this edit, and when that was; none when there was none such.
pub fn document_at(tx: &mut Tx, canvas_id: &str, seq: i64) -> Result<Option<(Document, i64)>, Error> {
    let edits = edits(tx, canvas_id, seq)?;
    let Some(last) = edits.last().filter(|last| last.seq == seq) else { return Ok(None) };
    let at = last.at;
    let document = Document::load(edits.iter().map(|edit| &edit.bytes)).map_err(|error: Damaged| error)?;
    Ok(Some((document, at)))
}

/// Everybody who ever edited this canvas, whether they are still here or not.
pub fn names(tx: &mut Tx, canvas_id: &str) -> Result<HashMap<String, String>> {
    let found = tx.all(
        sql!(
            "SELECT DISTINCT p.id, p.name FROM canvas_update u JOIN person p ON p.id = u.person_id
             WHERE u.canvas_id = $1"
        ),
        &[&canvas_id],
        |row| Ok((row.get::<String>(0)?, row.get::<String>(1)?)),
    )?;
    Ok(found.into_iter().collect())
}

/// The newest first.
pub fn versions(tx: &mut Tx, canvas_id: &str) -> Result<Vec<Version>> {
    tx.all(
        sql!(
            "SELECT v.seq, v.name, p.name, v.made_at FROM canvas_version v JOIN person p ON p.id = v.made_by
             WHERE v.canvas_id = $1 ORDER BY v.made_at DESC, v.id DESC"
        ),
        &[&canvas_id],
        |row| Ok(Version { seq: row.get(0)?, name: row.get(1)?, made_by: row.get(2)?, made_at: row.get(3)? }),
    )
}

/// Gives the canvas as it is now a name.
pub fn name_now(tx: &mut Tx, canvas_id: &str, name: &str, person_id: &str, now: i64) -> Result<()> {
    tx.run(
        sql!(
            "INSERT INTO canvas_version (id, canvas_id, seq, name, made_by, made_at)
             SELECT $1, canvas_id, head, $3, $4, $5 FROM canvas_head WHERE canvas_id = $2"
        ),
        &[&new_id(), &canvas_id, &name, &person_id, &now],
    )?;
    Ok(())
}
