//! Who takes part, fixed when a decision opens: so that "of how many" stays true, and nobody comes in afterwards to tip it.

use super::model::Decision;
use crate::spaces::{self, Membership};
use crate::store::{Result, Tx, sql};
use std::collections::HashSet;

/// Writes it down: those who are members now, and speak from where the group decided.
pub fn draw_up(tx: &mut Tx, decision: &Decision) -> Result<()> {
    let who = format!(",{},", decision.terms.who.join(","));
    tx.run(
        sql!(
            "INSERT INTO decision_roll (decision_id, person_id)
             SELECT CAST($1 AS TEXT), m.person_id FROM member m
             WHERE m.space_id = $2 AND m.left_at IS NULL AND ($3 = ',,' OR EXISTS (
               SELECT 1 FROM perspective p WHERE p.space_id = m.space_id AND p.person_id = m.person_id
                 AND $3 LIKE '%,' || p.perspective || ',%'))"
        ),
        &[&decision.id, &decision.space_id, &who],
    )?;
    Ok(())
}

/// Before it opens: whoever would stand on it.
pub fn has(tx: &mut Tx, decision: &Decision, member: &Membership) -> Result<bool> {
    if decision.opened_at.is_none() {
        return Ok(decision.terms.is_for(&member.perspectives));
    }
    let found = tx.maybe(
        sql!("SELECT 1 FROM decision_roll WHERE decision_id = $1 AND person_id = $2"),
        &[&decision.id, &member.person_id],
        |row| row.get::<i64>(0),
    )?;
    Ok(found.is_some())
}

/// Those who take part and are still members, as `has` tells them.
pub fn members(tx: &mut Tx, decision: &Decision) -> Result<Vec<Membership>> {
    let mut members = spaces::members(tx, &decision.space_id)?;
    if decision.opened_at.is_none() {
        members.retain(|one| decision.terms.is_for(&one.perspectives));
        return Ok(members);
    }
    let on_it =
        tx.all(sql!("SELECT person_id FROM decision_roll WHERE decision_id = $1"), &[&decision.id], |row| {
            row.get::<String>(0)
        })?;
    let on_it: HashSet<String> = on_it.into_iter().collect();
    members.retain(|one| on_it.contains(&one.person_id));
    Ok(members)
}

/// How many stand on it, whoever left since among them.
pub fn size(tx: &mut Tx, decision_id: &str) -> Result<i64> {
    tx.one(sql!("SELECT COUNT(*) FROM decision_roll WHERE decision_id = $1"), &[&decision_id], |row| {
        row.get(0)
    })
}

/// The decisions on whose rolls somebody stands.
pub fn of_person(tx: &mut Tx, person_id: &str) -> Result<Vec<String>> {
    tx.all(sql!("SELECT decision_id FROM decision_roll WHERE person_id = $1"), &[&person_id], |row| {
        row.get(0)
    })
}

/// From now on nobody in particular stands there.
pub fn forget(tx: &mut Tx, decision_id: &str, person_id: &str, nobody: &str) -> Result<()> {
    tx.run(
        sql!("UPDATE decision_roll SET person_id = $3 WHERE decision_id = $1 AND person_id = $2"),
        &[&decision_id, &person_id, &nobody],
    )?;
    Ok(())
}
