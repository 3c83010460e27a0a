//! One thing said in a conversation, kept; and taking it to the group.

use super::queries;
use crate::loops::{self, CameBy, Saying, Veil};
use crate::seal::Seal;
use crate::sharing::{self, Item, Kind, NewItem, Said};
use crate::spaces::Space;
use crate::store::{Error, Result, Tx};

/// Something about to be kept, said by whom the space is about.
#[derive(Debug, Clone)]
pub struct NewEntry {
    pub part: String,
    pub said: Said,
    /// What it answers, such as a thing that nobody knew.
    pub about_id: Option<String>,
    pub typed_by: Option<String>,
}

/// Gives its id. It is shown to nobody yet.
///
/// # Errors
/// When the space is nobody's own, or the store cannot keep it.
pub fn keep(tx: &mut Tx, seal: &Seal, space: &Space, new: &NewEntry, now: i64) -> Result<String> {
    let owner_id = space.owner_id.clone().ok_or(Error::Missing)?;
    let item = NewItem {
        owner_id,
        space_id: Some(space.id.clone()),
        kind: Kind::Entry,
        part: new.part.clone(),
        about_id: new.about_id.clone(),
        body: new.said.to_body(),
        typed_by: new.typed_by.clone(),
    };
    sharing::keep(tx, seal, &item, now)
}

/// Takes something from somebody's own space to the wider one: a contribution there, owed an answer by that space's days.
/// Whoever owes it does not see whose it is unless they agreed. Gives its number there.
///
/// # Errors
/// When the wider space is closed, or the store cannot keep it.
pub fn take_up(
    tx: &mut Tx,
    wider: &Space,
    owner_id: &str,
    items: &[Item],
    said: &Said,
    veil: Veil,
    now: i64,
) -> Result<i64> {
    let saying = Saying {
        person_id: Some(owner_id),
        veil,
        came_by: CameBy::Raised,
        ..Saying::new(wider, &said.words, said.lang)
    };
    let number = loops::say(tx, &saying, now)?;
    let contribution = loops::find(tx, &wider.id, number)?.ok_or(Error::Missing)?;
    for item in items {
        queries::keep_taken_up(tx, &item.id, &contribution.id)?;
    }
    Ok(number)
}
