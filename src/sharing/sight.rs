//! What is seen of items from elsewhere than the space they were said in: by the people they were shown to, and by the
//! program itself, which has to know whom to ask.

use super::model::{By, How, Kind, Said, Seen};
use super::queries::seen_as;
use crate::seal::Seal;
use crate::spaces;
use crate::store::{Result, Tx, sql};

/// What people show to this reader and not to everybody in a space. It is always with their name.
pub fn shown_to_person(tx: &mut Tx, seal: &Seal, reader_id: &str, kind: Kind) -> Result<Vec<Seen>> {
    let rows = tx.all(
        sql!(
            "SELECT i.id, i.owner_id, i.part, i.sealed, s.since, p.name, t.name
             FROM shown s JOIN item i ON i.id = s.item_id JOIN person p ON p.id = i.owner_id
             LEFT JOIN person t ON t.id = i.typed_by
             WHERE s.to_kind = 'person' AND s.to_id = $1 AND i.kind = $2 ORDER BY s.since DESC, i.id DESC"
        ),
        &[&reader_id, &kind.code()],
        |row| {
            let by = By::Name { person_id: row.get(1)?, name: row.get(5)? };
            let (id, part, since, typed_by) = (row.get(0)?, row.get(2)?, row.get(4)?, row.get(6)?);
            let seen = Seen { id, part, body: String::new(), by, typed_by, since, mine: false };
            Ok((seen, row.get::<String>(1)?, row.get::<Vec<u8>>(3)?))
        },
    )?;
    let mut opener = seal.opener();
    let mut all = Vec::with_capacity(rows.len());
    for (seen, owner_id, sealed) in rows {
        if let Some(body) = opener.open(tx, &owner_id, &seen.id, &sealed)? {
            all.push(Seen { body, ..seen });
        }
    }
    Ok(all)
}

/// An item as it is shown to a space now, with whose it is. Not for a page: `by` is what others may see.
#[derive(Debug, Clone)]
pub struct InSight {
    pub owner_id: String,
    pub said: Said,
    pub by: By,
    pub typed_by: Option<String>,
}

/// So that the program can ask somebody about what they show to a space. Nothing once it was taken back.
pub fn in_sight(tx: &mut Tx, seal: &Seal, space_id: &str, id: &str, kind: Kind) -> Result<Option<InSight>> {
    let found = tx.maybe(
        sql!(
            "SELECT i.owner_id, i.sealed, s.how, p.name, i.typed_by
             FROM shown s JOIN item i ON i.id = s.item_id JOIN person p ON p.id = i.owner_id
             WHERE s.to_kind = 'space' AND s.to_id = $1 AND i.id = $2 AND i.kind = $3"
        ),
        &[&space_id, &id, &kind.code()],
        |row| {
            let how = How::from_code(&row.get::<String>(2)?).unwrap_or(How::Nameless);
            Ok((
                row.get::<String>(0)?,
                row.get::<Vec<u8>>(1)?,
                how,
                row.get::<String>(3)?,
                row.get::<Option<String>>(4)?,
            ))
        },
    )?;
    let Some((owner_id, sealed, how, name, typed_by)) = found else { return Ok(None) };
    let Some(body) = seal.opener().open(tx, &owner_id, id, &sealed)? else { return Ok(None) };
    let Ok(said) = serde_json::from_str(&body) else { return Ok(None) };
    let by = seen_as(&spaces::members(tx, space_id)?, &owner_id, name, how);
    Ok(Some(InSight { owner_id, said, by, typed_by }))
}

/// The ids of what somebody said of this kind.
pub fn ids_of(tx: &mut Tx, owner_id: &str, kind: Kind) -> Result<Vec<String>> {
    tx.all(
        sql!("SELECT id FROM item WHERE owner_id = $1 AND kind = $2 ORDER BY said_at, id"),
        &[&owner_id, &kind.code()],
        |row| row.get(0),
    )
}

/// The ids of what somebody typed in for others of this kind.
pub fn typed_by(tx: &mut Tx, typist_id: &str, kind: Kind) -> Result<Vec<String>> {
    tx.all(
        sql!("SELECT id FROM item WHERE typed_by = $1 AND kind = $2 ORDER BY said_at, id"),
        &[&typist_id, &kind.code()],
        |row| row.get(0),
    )
}
