//! What is said and shown to a space in one step. Everything that people say of themselves is kept by `sharing`.

use super::model::NewShown;
use super::{asks, introductions};
use crate::seal::Seal;
use crate::sharing::{self, Item, Kind, NewItem, To};
use crate::spaces::Space;
use crate::store::{Result, Tx};

/// Keeps something that somebody said of themselves, and shows it to a space. Gives its id.
///
/// # Errors
/// When the store cannot keep it.
pub fn keep_shown(
    tx: &mut Tx,
    seal: &Seal,
    space: &Space,
    owner_id: &str,
    new: &NewShown,
    now: i64,
) -> Result<String> {
    let own = space.owner_id.as_deref() == Some(owner_id);
    let item = NewItem {
        owner_id: owner_id.into(),
        space_id: own.then(|| space.id.clone()),
        kind: new.kind,
        part: new.bring.map(|bring| bring.code().to_owned()).unwrap_or_default(),
        about_id: new.about_id.clone(),
        body: new.said.to_body(),
        typed_by: new.typed_by.clone(),
    };
    let id = sharing::keep(tx, seal, &item, now)?;
    if let Some(how) = new.how {
        sharing::show(tx, &id, &To::Space(space.id.clone()), how, now)?;
    }
    Ok(id)
}

/// Takes something away altogether, with the offers that were made of it. Each space that could read any of it keeps a note
/// that something was taken back.
pub fn take_away(tx: &mut Tx, seal: &Seal, item: &Item, now: i64) -> Result<()> {
    if item.kind == Kind::Strength {
        for offer in sharing::mine(tx, seal, &item.owner_id, Kind::Offer)? {
            if offer.about_id.as_ref() == Some(&item.id) {
                take_away(tx, seal, &offer, now)?;
            }
        }
    }
    introductions::forget(tx, &item.id)?;
    sharing::take_away(tx, item, now)
}

/// Somebody is erased: before `sharing` lets go of what they said, whatever hangs on it goes.
///
/// # Errors
/// When the store cannot keep it.
pub fn erase(tx: &mut Tx, person_id: &str, take: bool, now: i64) -> Result<()> {
    let mut gone = asks::of_spaces_by(tx, person_id)?;
    for kind in [Kind::Offer, Kind::Ask] {
        gone.extend(sharing::ids_of(tx, person_id, kind)?);
    }
    gone.iter().try_for_each(|id| introductions::forget(tx, id))?;
    introductions::forget_who_thought_of_it(tx, person_id)?;
    asks::erase(tx, person_id, take, now)
}
