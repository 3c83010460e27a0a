//! One thing said in a conversation, kept; and taking it to the group.

use super::queries;
use crate::loops::{self, CameBy, Saying};
use crate::seal::Seal;
use crate::sharing::{self, How, Item, Kind, NewItem, Said};
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

/// Something that somebody takes from their own space to the wider one.
pub struct Taking<'a> {
    pub wider: &'a Space,
    pub owner_id: &'a str,
    pub items: &'a [Item],
    /// As the wider space is to hear it.
    pub said: &'a Said,
    /// Whoever owes the answer there does not see whose it is unless they agreed.
    pub how: How,
    /// Who brings them the answer.
    pub carried_by: Option<&'a str>,
}

/// It is a contribution of the wider space from now on, owed an answer by that space's days. Gives its number there.
///
/// # Errors
/// When the wider space is closed, or the store cannot keep it.
pub fn take_up(tx: &mut Tx, taking: &Taking, now: i64) -> Result<i64> {
    let said = taking.said;
    let saying = Saying {
        person_id: Some(taking.owner_id),
        how: taking.how,
        carried_by: taking.carried_by,
        came_by: CameBy::Raised,
        ..Saying::new(taking.wider, &said.words, said.lang)
    };
    let number = loops::say(tx, &saying, now)?;
    let contribution = loops::find(tx, &taking.wider.id, number)?.ok_or(Error::Missing)?;
    for item in taking.items {
        queries::keep_taken_up(tx, &item.id, &contribution.id)?;
    }
    Ok(number)
}
