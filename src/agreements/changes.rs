//! Who holds the keys, and how that changes.
//!
//! While nobody holds a side's key, a holder of the other side may give it; afterwards giving and taking back take two
//! keys. Nobody holds a key who did not say yes to it.

use super::keys::{self, other};
use crate::spaces::{self, Membership, Side};
use crate::store::{Result, Row, Tx, new_id, sql};

#[derive(Debug, Clone)]
pub struct Holder {
    pub person_id: String,
    pub name: String,
    pub side: Side,
    pub given_by: String,
    pub given_at: i64,
}

#[derive(Debug, Clone)]
pub struct Change {
    pub id: String,
    pub person_id: String,
    pub name: String,
    pub side: Side,
    pub give: bool,
    pub takes_two: bool,
    pub made_by: String,
    pub made_by_name: String,
    pub made_at: i64,
    pub state: String,
}

/// The longest first.
pub fn holders(tx: &mut Tx, space_id: &str) -> Result<Vec<Holder>> {
    tx.all(
        sql!(
            "SELECT k.person_id, p.name, k.side, g.name, k.given_at
             FROM key_holder k JOIN person p ON p.id = k.person_id JOIN person g ON g.id = k.given_by
             WHERE k.space_id = $1 ORDER BY k.given_at, k.person_id"
        ),
        &[&space_id],
        |row| {
            Ok(Holder {
                person_id: row.get(0)?,
                name: row.get(1)?,
                side: side(row, 2)?,
                given_by: row.get(3)?,
                given_at: row.get(4)?,
            })
        },
    )
}

fn side(row: &Row, at: usize) -> Result<Side> {
    Ok(Side::from_code(&row.get::<String>(at)?).unwrap_or(Side::Organisation))
}

/// The sides whose key nobody holds.
pub fn vacant(holders: &[Holder]) -> Vec<Side> {
    [Side::Lived, Side::Organisation]
        .into_iter()
        .filter(|side| !holders.iter().any(|one| one.side == *side))
        .collect()
}

/// Whether this holder may give the key of this side without a second key: nobody is there to turn it.
pub fn may_give_alone(holders: &[Holder], me: &Membership, side: Side) -> bool {
    vacant(holders).contains(&side) && me.key == Some(other(side))
}

/// Who may be given this key: those who speak from its side and hold none.
pub fn may_hold(member: &Membership, side: Side) -> bool {
    member.key.is_none() && Side::open_to(&member.perspectives).contains(&side)
}

macro_rules! select_change {
    ($rest:literal) => {
        sql!(concat!(
            "SELECT c.id, c.person_id, p.name, c.side, c.change, c.takes_two, c.made_by, m.name, c.made_at, c.state
             FROM key_change c JOIN person p ON p.id = c.person_id JOIN person m ON m.id = c.made_by ",
            $rest
        ))
    };
}

fn read(row: &Row) -> Result<Change> {
    Ok(Change {
        id: row.get(0)?,
        person_id: row.get(1)?,
        name: row.get(2)?,
        side: side(row, 3)?,
        give: row.get::<String>(4)? == "give",
        takes_two: row.get::<i64>(5)? == 1,
        made_by: row.get(6)?,
        made_by_name: row.get(7)?,
        made_at: row.get(8)?,
        state: row.get(9)?,
    })
}

pub fn find(tx: &mut Tx, space_id: &str, id: &str) -> Result<Option<Change>> {
    tx.maybe(select_change!("WHERE c.space_id = $1 AND c.id = $2"), &[&space_id, &id], read)
}

/// Keys that wait for somebody's yes.
pub fn offered(tx: &mut Tx, space_id: &str) -> Result<Vec<Change>> {
    tx.all(
        select_change!("WHERE c.space_id = $1 AND c.state = 'offered' ORDER BY c.made_at, c.id"),
        &[&space_id],
        read,
    )
}

/// The same change for the same person, if it waits already.
pub fn open_for(tx: &mut Tx, space_id: &str, person_id: &str, give: bool) -> Result<Option<Change>> {
    let change = if give { "give" } else { "take" };
    tx.maybe(
        select_change!(
            "WHERE c.space_id = $1 AND c.person_id = $2 AND c.change = $3 AND c.state IN ('asked', 'offered')"
        ),
        &[&space_id, &person_id, &change],
        read,
    )
}

pub struct NewChange<'a> {
    pub space_id: &'a str,
    pub person_id: &'a str,
    pub side: Side,
    pub give: bool,
    pub takes_two: bool,
    pub made_by: &'a str,
}

/// Begins a change: offered when one key is enough, else asked for. Answers its id.
pub fn begin(tx: &mut Tx, new: &NewChange, now: i64) -> Result<String> {
    let id = new_id();
    let change = if new.give { "give" } else { "take" };
    let state = if new.takes_two { "asked" } else { "offered" };
    tx.run(
        sql!(
            "INSERT INTO key_change (id, space_id, person_id, side, change, takes_two, made_by, made_at, state)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
        ),
        &[
            &id,
            &new.space_id,
            &new.person_id,
            &new.side.code(),
            &change,
            &i64::from(new.takes_two),
            &new.made_by,
            &now,
            &state,
        ],
    )?;
    Ok(id)
}

pub fn settle(tx: &mut Tx, id: &str, state: &str, now: i64) -> Result<()> {
    tx.run(sql!("UPDATE key_change SET state = $2, settled_at = $3 WHERE id = $1"), &[&id, &state, &now])?;
    Ok(())
}

/// Both keys were turned for this change: a key is offered, or taken back.
pub fn carry_out(tx: &mut Tx, space_id: &str, change: &Change, now: i64) -> Result<()> {
    if change.give {
        return settle(tx, &change.id, "offered", now);
    }
    spaces::take_key(tx, space_id, &change.person_id, change.side)?;
    settle(tx, &change.id, "done", now)
}

/// They said yes. False when the offer is past: they no longer speak from that side, they hold a key already, or one
/// that was given alone found its side taken, or its giver without the key they gave it by.
pub fn accept(tx: &mut Tx, space_id: &str, change: &Change, me: &Membership, now: i64) -> Result<bool> {
    let holders = holders(tx, space_id)?;
    let giver = spaces::membership(tx, space_id, &change.made_by)?;
    let given = change.takes_two || giver.is_some_and(|giver| may_give_alone(&holders, &giver, change.side));
    let still = change.state == "offered" && given && may_hold(me, change.side);
    if still {
        spaces::give_key(tx, space_id, &me.person_id, change.side, &change.made_by, now)?;
    }
    settle(tx, &change.id, if still { "done" } else { "past" }, now)?;
    Ok(still)
}

/// What this change is called where it waits for two keys.
pub fn asked(tx: &mut Tx, space_id: &str, change: &Change) -> Result<Option<keys::Asked>> {
    keys::waiting_about(tx, space_id, keys::Act::Key, &change.id)
}
