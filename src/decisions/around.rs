//! What stands round a decision: what it grew from, who will act on it, what came of it, and what happened when.

use crate::store::{Result, Tx, sql};

pub fn grew_from(tx: &mut Tx, id: &str, contribution: i64) -> Result<()> {
    tx.run(
        sql!(
            "INSERT INTO decision_from (decision_id, contribution) VALUES ($1, $2)
             ON CONFLICT (decision_id, contribution) DO NOTHING"
        ),
        &[&id, &contribution],
    )?;
    Ok(())
}

/// The numbers of the contributions it grew from.
pub fn from(tx: &mut Tx, id: &str) -> Result<Vec<i64>> {
    tx.all(
        sql!("SELECT contribution FROM decision_from WHERE decision_id = $1 ORDER BY contribution"),
        &[&id],
        |row| row.get(0),
    )
}

/// The decisions of a space that grew from a contribution.
pub fn grown_from(tx: &mut Tx, space_id: &str, contribution: i64) -> Result<Vec<i64>> {
    tx.all(
        sql!(
            "SELECT d.number FROM decision_from f JOIN decision d ON d.id = f.decision_id
             WHERE d.space_id = $1 AND f.contribution = $2 ORDER BY d.number"
        ),
        &[&space_id, &contribution],
        |row| row.get(0),
    )
}

/// Somebody who said that they will act on the result.
#[derive(Debug, Clone)]
pub struct Committed {
    pub person_id: String,
    pub name: String,
    pub typed_by: Option<String>,
}

pub fn commit(tx: &mut Tx, id: &str, person_id: &str, typed_by: Option<&str>, now: i64) -> Result<()> {
    tx.run(
        sql!(
            "INSERT INTO decision_commitment (decision_id, person_id, typed_by, said_at) VALUES ($1, $2, $3, $4)
             ON CONFLICT (decision_id, person_id) DO NOTHING"
        ),
        &[&id, &person_id, &typed_by, &now],
    )?;
    Ok(())
}

/// Says whether there was something to take back.
pub fn take_back(tx: &mut Tx, id: &str, person_id: &str) -> Result<bool> {
    let gone = tx.run(
        sql!("DELETE FROM decision_commitment WHERE decision_id = $1 AND person_id = $2"),
        &[&id, &person_id],
    )?;
    Ok(gone == 1)
}

pub fn committed(tx: &mut Tx, id: &str) -> Result<Vec<Committed>> {
    tx.all(
        sql!(
            "SELECT c.person_id, p.name, t.name FROM decision_commitment c JOIN person p ON p.id = c.person_id
             LEFT JOIN person t ON t.id = c.typed_by WHERE c.decision_id = $1 ORDER BY c.said_at, c.person_id"
        ),
        &[&id],
        |row| Ok(Committed { person_id: row.get(0)?, name: row.get(1)?, typed_by: row.get(2)? }),
    )
}

pub fn led_to(tx: &mut Tx, id: &str, action: i64) -> Result<()> {
    tx.run(
        sql!(
            "INSERT INTO decision_action (decision_id, action_number) VALUES ($1, $2)
             ON CONFLICT (decision_id, action_number) DO NOTHING"
        ),
        &[&id, &action],
    )?;
    Ok(())
}

pub fn actions(tx: &mut Tx, id: &str) -> Result<Vec<i64>> {
    tx.all(
        sql!("SELECT action_number FROM decision_action WHERE decision_id = $1 ORDER BY action_number"),
        &[&id],
        |row| row.get(0),
    )
}

/// Something that happened. `what` is what the words tell apart.
#[derive(Debug, Clone)]
pub struct Event {
    pub what: String,
    pub more: String,
    /// Nobody: it happened by itself.
    pub name: Option<String>,
    pub at: i64,
}

pub fn happened(tx: &mut Tx, id: &str, what: &str, more: &str, by: Option<&str>, now: i64) -> Result<()> {
    tx.run(
        sql!(
            "INSERT INTO decision_event (decision_id, number, what, more, person_id, happened_at)
             VALUES ($1, (SELECT COUNT(*) + 1 FROM decision_event WHERE decision_id = $1), $2, $3, $4, $5)"
        ),
        &[&id, &what, &more, &by, &now],
    )?;
    Ok(())
}

pub fn events(tx: &mut Tx, id: &str) -> Result<Vec<Event>> {
    tx.all(
        sql!(
            "SELECT e.what, e.more, p.name, e.happened_at FROM decision_event e
             LEFT JOIN person p ON p.id = e.person_id WHERE e.decision_id = $1 ORDER BY e.number"
        ),
        &[&id],
        |row| Ok(Event { what: row.get(0)?, more: row.get(1)?, name: row.get(2)?, at: row.get(3)? }),
    )
}

/// Whether somebody typed in papers of a secret vote.
pub fn has_typed(tx: &mut Tx, decision_id: &str, person_id: &str) -> Result<bool> {
    let typed = tx.maybe(
        sql!(
            "SELECT 1 FROM decision_event WHERE decision_id = $1 AND what = 'typed' AND person_id = $2 LIMIT 1"
        ),
        &[&decision_id, &person_id],
        |_| Ok(()),
    )?;
    Ok(typed.is_some())
}
