//! A space of one's own. It belongs to the person it is about from its first moment, also when a worker opens it with them.

use super::describe::Description;
use super::model::{Level, Perspective, Space};
use super::words::Words;
use super::{code, create, queries};
use crate::people::Person;
use crate::store::Tx;
use crate::web::Error;
use crate::words::{Lang, Worded};

const ANSWER_DAYS: i64 = 14;

/// Opens a space that belongs to `owner`. `with`: the worker, carer or friend who opens it in their presence and is its
/// second member. `wider`: the group that its owner may take something to.
///
/// # Errors
/// When the store cannot keep it.
pub fn open_own(
    tx: &mut Tx,
    owner: &Person,
    with: Option<&Person>,
    wider: Option<&Space>,
    now: i64,
) -> Result<Space, Error> {
    let both = |say: fn(Words) -> String| Worded::new(say(Words(Lang::En)), say(Words(Lang::Cy)));
    let described = Description {
        level: Level::Individual,
        name: Worded::new(Words(Lang::En).own_name(&owner.name), Words(Lang::Cy).own_name(&owner.name)),
        purpose: both(|w| w.own_purpose().into()),
        can_change: both(|w| w.own_can().into()),
        cannot_change: both(|w| w.own_cannot().into()),
        answer_days: ANSWER_DAYS,
    };
    let mut space = create::add(tx, &described, wider, owner, now)?;
    queries::belongs_to(tx, &space.id, &owner.id)?;
    space.owner_id = Some(owner.id.clone());
    code::renew(tx, &space)?;
    if let Some(there) =
        wider.map(|wider| queries::membership(tx, &wider.id, &owner.id)).transpose()?.flatten()
    {
        queries::speak_from(tx, &space.id, &owner.id, &there.perspectives)?;
    }
    if let Some(with) = with {
        queries::join(tx, &space.id, &with.id, "", None, now)?;
        queries::speak_from(tx, &space.id, &with.id, &[Perspective::Works])?;
    }
    Ok(space)
}

/// Into somebody's own space a code lets one person in; whoever is asked in next gets another.
pub(super) fn used_up(tx: &mut Tx, space: &Space) -> Result<(), Error> {
    if space.owner_id.is_none() {
        return Ok(());
    }
    Ok(code::renew(tx, space)?)
}
