use super::{Master, Seal};
use crate::store::{Error, Result, Tx, sql};

pub fn locked_key(tx: &mut Tx, person_id: &str) -> Result<Option<Vec<u8>>> {
    tx.maybe(sql!("SELECT locked FROM keys.person_key WHERE person_id = $1"), &[&person_id], |row| row.get(0))
}

pub fn keep(tx: &mut Tx, person_id: &str, locked: &[u8], master: &str, now: i64) -> Result<()> {
    tx.run(
        sql!("INSERT INTO keys.person_key (person_id, locked, master, made_at) VALUES ($1, $2, $3, $4)"),
        &[&person_id, &locked, &master, &now],
    )?;
    Ok(())
}

pub fn other_masters(tx: &mut Tx, master: &str) -> Result<i64> {
    tx.one(sql!("SELECT COUNT(*) FROM keys.person_key WHERE master <> $1"), &[&master], |row| row.get(0))
}

/// Nobody reads again what this person sealed.
pub fn destroy(tx: &mut Tx, person_id: &str) -> Result<()> {
    tx.run(sql!("DELETE FROM keys.person_key WHERE person_id = $1"), &[&person_id])?;
    Ok(())
}

/// Locks every key with a new master key. Gives how many there are.
///
/// # Errors
/// When one of them was not locked with `from`; then nothing changes.
pub fn rotate(tx: &mut Tx, from: &Seal, to: &Master) -> Result<u64> {
    let all = tx.all(sql!("SELECT person_id, locked FROM keys.person_key"), &[], |row| {
        Ok((row.get::<String>(0)?, row.get::<Vec<u8>>(1)?))
    })?;
    let mut changed = 0;
    for (person_id, locked) in all {
        let key = from.master.unlock(&person_id, &locked);
        let key = key.ok_or_else(|| Error::Shape("a key is locked with another master key".into()))?;
        changed += tx.run(
            sql!("UPDATE keys.person_key SET locked = $2, master = $3 WHERE person_id = $1"),
            &[&person_id, &to.lock(&person_id, &key), &to.name()],
        )?;
    }
    Ok(changed)
}
