use super::template::Conversation;
use crate::loops::{self, Contribution};
use crate::store::{Error, Result, Tx, new_id, sql};

/// The questions of a space's own, or those of the wider space it sits in, or the starter.
pub fn conversation(tx: &mut Tx, space_id: &str, wider_id: Option<&str>) -> Result<Conversation> {
    for id in std::iter::once(space_id).chain(wider_id) {
        let found = tx.maybe(
            sql!(
                "SELECT template FROM conversation WHERE space_id = $1 ORDER BY made_at DESC, id DESC LIMIT 1"
            ),
            &[&id],
            |row| row.get::<String>(0),
        )?;
        if let Some(conversation) = found.and_then(|json| serde_json::from_str(&json).ok()) {
            return Ok(conversation);
        }
    }
    Ok(Conversation::starter())
}

pub fn keep_conversation(
    tx: &mut Tx,
    space_id: &str,
    conversation: &Conversation,
    made_by: &str,
    now: i64,
) -> Result<()> {
    let template = serde_json::to_string(conversation).map_err(|error| Error::Shape(error.to_string()))?;
    tx.run(
        sql!(
            "INSERT INTO conversation (id, space_id, template, made_by, made_at) VALUES ($1, $2, $3, $4, $5)"
        ),
        &[&new_id(), &space_id, &template, &made_by, &now],
    )?;
    Ok(())
}

pub fn keep_taken_up(tx: &mut Tx, item_id: &str, contribution_id: &str) -> Result<()> {
    tx.run(
        sql!("INSERT INTO taken_up (item_id, contribution_id) VALUES ($1, $2)"),
        &[&item_id, &contribution_id],
    )?;
    Ok(())
}

/// What was taken from somebody's own space to the wider one, with what became of it; and from which items.
pub fn taken_up(tx: &mut Tx, space_id: &str, wider_id: &str) -> Result<Vec<(Contribution, Vec<String>)>> {
    let rows = tx.all(
        sql!(
            "SELECT c.number, t.item_id FROM taken_up t JOIN item i ON i.id = t.item_id
             JOIN contribution c ON c.id = t.contribution_id
             WHERE i.space_id = $1 AND c.space_id = $2 ORDER BY c.number"
        ),
        &[&space_id, &wider_id],
        |row| Ok((row.get::<i64>(0)?, row.get::<String>(1)?)),
    )?;
    let mut all: Vec<(Contribution, Vec<String>)> = Vec::new();
    for (number, item) in rows {
        match all.last_mut().filter(|(one, _)| one.number == number) {
            Some((_, items)) => items.push(item),
            None => all.extend(loops::find(tx, wider_id, number)?.map(|one| (one, vec![item]))),
        }
    }
    Ok(all)
}
