//! The acts of two keys that belong to this feature, and what may stand in their way.

use super::keys::{Act, Asked};
use super::{changes, versions};
use crate::people::{self, HashedReceipt};
use crate::spaces::{self, Side, Space};
use crate::store::{Tx, sql};
use crate::web::Error;

/// Why an act cannot be asked for, or not be done any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hindrance {
    Gone,
    HoldsKey,
    CameElsewhere,
}

impl Hindrance {
    pub fn code(self) -> &'static str {
        match self {
            Hindrance::Gone => "gone",
            Hindrance::HoldsKey => "key",
            Hindrance::CameElsewhere => "elsewhere",
        }
    }
}

/// Asked when it is asked for and again in the transaction that does it.
pub fn hindrance(tx: &mut Tx, space: &Space, act: Act, about: &str) -> Result<Option<Hindrance>, Error> {
    let person_id = match act {
        Act::Remove | Act::Code => about.to_string(),
        Act::Key => match changes::find(tx, &space.id, about)? {
            Some(change) => change.person_id,
            None => return Ok(Some(Hindrance::Gone)),
        },
        Act::Agreement | Act::Hide | Act::Close | Act::Aside => return Ok(None),
    };
    if spaces::membership(tx, &space.id, &person_id)?.is_none() {
        return Ok(Some(Hindrance::Gone));
    }
    if act != Act::Code {
        return Ok(None);
    }
    // A code opens all that somebody has. Whoever makes it could come in as them: never into a second key, and never
    // into spaces which know nothing of the two who agreed to it.
    if holds_any_key(tx, &person_id)? {
        return Ok(Some(Hindrance::HoldsKey));
    }
    Ok(came_elsewhere(tx, &space.id, &person_id)?.then_some(Hindrance::CameElsewhere))
}

/// Both keys were turned: does it. `turned_by` is whoever turned the second.
pub fn carry_out(
    tx: &mut Tx,
    space: &Space,
    asked: &Asked,
    code: Option<&HashedReceipt>,
    now: i64,
) -> Result<(), Error> {
    match (asked.act, code) {
        (Act::Agreement, _) => Ok(versions::count_from(tx, &asked.about, now)?),
        (Act::Remove, _) => {
            let heir = asked.turns.iter().find(|turn| turn.side == Side::Organisation);
            let heir = heir.map(|turn| turn.person_id.clone()).ok_or(Error::NotFound)?;
            Ok(spaces::remove(tx, &space.id, &asked.about, &heir, now)?)
        }
        (Act::Key, _) => {
            let change = changes::find(tx, &space.id, &asked.about)?.ok_or(Error::NotFound)?;
            Ok(changes::carry_out(tx, &space.id, &change, now)?)
        }
        (Act::Code, Some(code)) => people::replace_receipt(tx, &asked.about, code, now),
        // Hiding, closing and setting aside are done by the features that asked; a code is always made before its transaction.
        (Act::Hide | Act::Close | Act::Code | Act::Aside, _) => Err(Error::NotFound),
    }
}

fn holds_any_key(tx: &mut Tx, person_id: &str) -> Result<bool, Error> {
    let found =
        tx.maybe(sql!("SELECT 1 FROM key_holder WHERE person_id = $1 LIMIT 1"), &[&person_id], |row| {
            row.get::<i64>(0)
        })?;
    Ok(found.is_some())
}

/// A space of one's own does not count: its two keys are one person's, who could then never get another code; and nobody
/// is to learn from this page that somebody has one.
fn came_elsewhere(tx: &mut Tx, space_id: &str, person_id: &str) -> Result<bool, Error> {
    let found = tx.maybe(
        sql!(
            "SELECT 1 FROM member here JOIN member there ON there.person_id = here.person_id
             JOIN space s ON s.id = there.space_id AND s.owner_id IS NULL
             WHERE here.space_id = $1 AND here.person_id = $2 AND there.space_id <> here.space_id
               AND there.joined_at <= here.joined_at LIMIT 1"
        ),
        &[&space_id, &person_id],
        |row| row.get::<i64>(0),
    )?;
    Ok(found.is_some())
}
