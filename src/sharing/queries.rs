//! The only place that reads items. Each query asks who is reading; whatever was not shown to them is not there.

use super::model::{By, How, Item, Kind, NewItem, Seen, Shown, To};
use crate::seal::{self, Seal};
use crate::spaces::{self, Membership};
use crate::store::{Result, Row, Tx, new_id, random_id, sql};

/// Keeps an item, sealed with its owner's key. Gives its id.
pub fn keep(tx: &mut Tx, seal: &Seal, new: &NewItem, now: i64) -> Result<String> {
    let id = match new.kind {
        // They may be shown without a name: their ids do not tell when either.
        Kind::Story | Kind::Strength | Kind::Offer | Kind::Ask => random_id(),
        Kind::Entry | Kind::Outcome | Kind::Rating | Kind::Journal => new_id(),
    };
    let sealed = seal.close(tx, &new.owner_id, &id, &new.body, now)?;
    tx.run(
        sql!(
            "INSERT INTO item (id, owner_id, space_id, kind, part, about_id, sealed, typed_by, said_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
        ),
        &[
            &id,
            &new.owner_id,
            &new.space_id,
            &new.kind.code(),
            &new.part,
            &new.about_id,
            &sealed,
            &new.typed_by,
            &now,
        ],
    )?;
    Ok(id)
}

/// Puts other words in place of those there were.
pub fn change(tx: &mut Tx, seal: &Seal, item: &Item, body: &str, now: i64) -> Result<()> {
    let sealed = seal.close(tx, &item.owner_id, &item.id, body, now)?;
    tx.run(sql!("UPDATE item SET sealed = $2 WHERE id = $1"), &[&item.id, &sealed])?;
    Ok(())
}

/// Puts it among others of its kind.
pub fn change_part(tx: &mut Tx, item: &Item, part: &str) -> Result<()> {
    tx.run(sql!("UPDATE item SET part = $2 WHERE id = $1"), &[&item.id, &part])?;
    Ok(())
}

type Closed = (Item, Vec<u8>);

/// Everything of an item but what is in it.
fn read(row: &Row) -> Result<Closed> {
    let item = Item {
        id: row.get(0)?,
        owner_id: row.get(1)?,
        space_id: row.get(2)?,
        kind: Kind::from_code(&row.get::<String>(3)?).unwrap_or(Kind::Journal),
        part: row.get(4)?,
        about_id: row.get(5)?,
        body: String::new(),
        typed_by: row.get(7)?,
        said_at: row.get(8)?,
    };
    Ok((item, row.get(6)?))
}

macro_rules! items {
    ($rest:literal) => {
        sql!(concat!(
            "SELECT i.id, i.owner_id, i.space_id, i.kind, i.part, i.about_id, i.sealed, t.name, i.said_at
             FROM item i LEFT JOIN person t ON t.id = i.typed_by ",
            $rest
        ))
    };
}

/// What cannot be opened any more, because its owner was erased, is left out.
fn opened(tx: &mut Tx, seal: &Seal, closed: Vec<Closed>) -> Result<Vec<Item>> {
    let mut opener = seal.opener();
    let mut items = Vec::with_capacity(closed.len());
    for (mut item, sealed) in closed {
        if let Some(body) = opener.open(tx, &item.owner_id, &item.id, &sealed)? {
            item.body = body;
            items.push(item);
        }
    }
    Ok(items)
}

/// All of one kind that somebody said, wherever they said it, the oldest first.
pub fn mine(tx: &mut Tx, seal: &Seal, owner_id: &str, kind: Kind) -> Result<Vec<Item>> {
    let closed = tx.all(
        items!("WHERE i.owner_id = $1 AND i.kind = $2 ORDER BY i.said_at, i.id"),
        &[&owner_id, &kind.code()],
        read,
    )?;
    opened(tx, seal, closed)
}

/// One thing that somebody said themselves, wherever they said it.
pub fn find_mine(tx: &mut Tx, seal: &Seal, owner_id: &str, id: &str) -> Result<Option<Item>> {
    let closed = tx.all(items!("WHERE i.owner_id = $1 AND i.id = $2"), &[&owner_id, &id], read)?;
    Ok(opened(tx, seal, closed)?.pop())
}

/// What was said in somebody's own space, as far as this reader may read it. The caller has made sure that the reader is
/// in that space.
pub fn in_space(tx: &mut Tx, seal: &Seal, space_id: &str, reader_id: &str, kind: Kind) -> Result<Vec<Item>> {
    let closed = tx.all(
        items!(
            "WHERE i.space_id = $1 AND i.kind = $3 AND (i.owner_id = $2 OR EXISTS (
               SELECT 1 FROM shown s WHERE s.item_id = i.id AND ((s.to_kind = 'person' AND s.to_id = $2)
                 OR (s.to_kind = 'space' AND s.to_id = $1))))
             ORDER BY i.said_at, i.id"
        ),
        &[&space_id, &reader_id, &kind.code()],
        read,
    )?;
    opened(tx, seal, closed)
}

/// As [`in_space`], of one item.
pub fn find(tx: &mut Tx, seal: &Seal, space_id: &str, reader_id: &str, id: &str) -> Result<Option<Item>> {
    let closed = tx.all(
        items!(
            "WHERE i.space_id = $1 AND i.id = $3 AND (i.owner_id = $2 OR EXISTS (
               SELECT 1 FROM shown s WHERE s.item_id = i.id AND ((s.to_kind = 'person' AND s.to_id = $2)
                 OR (s.to_kind = 'space' AND s.to_id = $1))))"
        ),
        &[&space_id, &reader_id, &id],
        read,
    )?;
    Ok(opened(tx, seal, closed)?.pop())
}

/// What belongs to an item, such as the ratings of an outcome: without what is in them.
pub(super) fn about(tx: &mut Tx, item_id: &str) -> Result<Vec<Item>> {
    let closed = tx.all(items!("WHERE i.about_id = $1 ORDER BY i.said_at, i.id"), &[&item_id], read)?;
    Ok(closed.into_iter().map(|(item, _)| item).collect())
}

/// All that people show to a space, the newest first; whose it is only as far as each agreed. The caller has made sure
/// that the reader is in that space.
pub fn shown_to_space(
    tx: &mut Tx,
    seal: &Seal,
    space_id: &str,
    reader_id: &str,
    kind: Kind,
) -> Result<Vec<Seen>> {
    newest_shown_to_space(tx, seal, space_id, reader_id, kind, i64::MAX)
}

/// As [`shown_to_space`], so many of the newest: a board may have many thousands below it.
pub fn newest_shown_to_space(
    tx: &mut Tx,
    seal: &Seal,
    space_id: &str,
    reader_id: &str,
    kind: Kind,
    most: i64,
) -> Result<Vec<Seen>> {
    let rows = tx.all(
        sql!(
            "SELECT i.id, i.owner_id, i.part, i.sealed, s.how, s.since, p.name, t.name
             FROM shown s JOIN item i ON i.id = s.item_id JOIN person p ON p.id = i.owner_id
             LEFT JOIN person t ON t.id = i.typed_by
             WHERE s.to_kind = 'space' AND s.to_id = $1 AND i.kind = $2 ORDER BY s.since DESC, i.id DESC LIMIT $3"
        ),
        &[&space_id, &kind.code(), &most],
        |row| {
            Ok((
                row.get::<String>(0)?,
                row.get::<String>(1)?,
                row.get::<String>(2)?,
                row.get::<Vec<u8>>(3)?,
                How::from_code(&row.get::<String>(4)?).unwrap_or(How::Nameless),
                row.get::<i64>(5)?,
                row.get::<String>(6)?,
                row.get::<Option<String>>(7)?,
            ))
        },
    )?;
    let mut opener = seal.opener();
    let members = spaces::members(tx, space_id)?;
    let mut seen = Vec::with_capacity(rows.len());
    for (id, owner_id, part, sealed, how, since, name, typist) in rows {
        let Some(body) = opener.open(tx, &owner_id, &id, &sealed)? else { continue };
        let mine = owner_id == reader_id;
        let by = seen_as(&members, &owner_id, name, how);
        let typed_by = typist.filter(|_| mine || how == How::Name);
        seen.push(Seen { id, part, body, by, typed_by, since, mine });
    }
    Ok(seen)
}

/// Whose it is, as far as they agreed.
pub(super) fn seen_as(members: &[Membership], owner_id: &str, name: String, how: How) -> By {
    match how {
        How::Name => By::Name { person_id: owner_id.into(), name },
        How::Perspective => By::Perspectives(spaces::shared_perspectives(members, owner_id)),
        How::Nameless => By::Nobody,
    }
}

/// Whom an item is shown to.
pub fn shown(tx: &mut Tx, item_id: &str) -> Result<Vec<Shown>> {
    tx.all(
        sql!("SELECT to_kind, to_id, how FROM shown WHERE item_id = $1 ORDER BY to_kind, to_id"),
        &[&item_id],
        |row| {
            Ok(Shown {
                to: To::read(&row.get::<String>(0)?, row.get(1)?),
                how: How::from_code(&row.get::<String>(2)?).unwrap_or(How::Nameless),
            })
        },
    )
}

/// Shows an item to a person or a space. The caller has made sure that it is its owner who wants that.
pub fn show(tx: &mut Tx, item_id: &str, to: &To, how: How, now: i64) -> Result<()> {
    tx.run(
        sql!(
            "INSERT INTO shown (item_id, to_kind, to_id, how, since) VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (item_id, to_kind, to_id) DO UPDATE SET how = excluded.how"
        ),
        &[&item_id, &to.kind(), &to.id(), &how.code(), &now],
    )?;
    Ok(())
}

/// Takes an item back. A space that could read it keeps a note that something was taken back.
pub fn withdraw(tx: &mut Tx, item: &Item, to: &To, now: i64) -> Result<()> {
    let gone = tx.run(
        sql!("DELETE FROM shown WHERE item_id = $1 AND to_kind = $2 AND to_id = $3"),
        &[&item.id, &to.kind(), &to.id()],
    )?;
    match to {
        To::Space(space_id) if gone > 0 => {
            tx.run(
                sql!("INSERT INTO taken_back (id, space_id, kind, at) VALUES ($1, $2, $3, $4)"),
                &[&new_id(), &space_id, &item.kind.code(), &now],
            )?;
            Ok(())
        }
        _ => Ok(()),
    }
}

/// When something of this kind was taken back from a space, the latest first.
pub fn taken_back(tx: &mut Tx, space_id: &str, kind: Kind) -> Result<Vec<i64>> {
    tx.all(
        sql!("SELECT at FROM taken_back WHERE space_id = $1 AND kind = $2 ORDER BY at DESC LIMIT 20"),
        &[&space_id, &kind.code()],
        |row| row.get(0),
    )
}

/// The owner takes an item away altogether, with whatever is about it.
pub fn take_away(tx: &mut Tx, item: &Item, now: i64) -> Result<()> {
    for gone in about(tx, &item.id)?.iter().chain([item]) {
        for one in shown(tx, &gone.id)? {
            withdraw(tx, gone, &one.to, now)?;
        }
    }
    tx.run(sql!("DELETE FROM item WHERE about_id = $1"), &[&item.id])?;
    tx.run(sql!("DELETE FROM item WHERE id = $1"), &[&item.id])?;
    Ok(())
}

/// Everything that somebody ever said about themselves, and whatever was shown to them. Spaces keep no note: what they
/// could read is gone with its owner.
pub fn erase_all(tx: &mut Tx, person_id: &str) -> Result<()> {
    tx.run(
        sql!("DELETE FROM shown WHERE item_id IN (SELECT id FROM item WHERE owner_id = $1)"),
        &[&person_id],
    )?;
    tx.run(sql!("DELETE FROM shown WHERE to_kind = 'person' AND to_id = $1"), &[&person_id])?;
    tx.run(sql!("DELETE FROM item WHERE owner_id = $1 AND about_id IS NOT NULL"), &[&person_id])?;
    tx.run(sql!("DELETE FROM item WHERE owner_id = $1"), &[&person_id])?;
    tx.run(sql!("UPDATE item SET typed_by = NULL WHERE typed_by = $1"), &[&person_id])?;
    seal::destroy(tx, person_id)
}

/// Somebody who was taken out of a space reads nothing in it any more, also should they be asked in again.
pub(super) fn forget_reader(tx: &mut Tx, space_id: &str, person_id: &str) -> Result<()> {
    tx.run(
        sql!(
            "DELETE FROM shown WHERE to_kind = 'person' AND to_id = $2
              AND item_id IN (SELECT id FROM item WHERE space_id = $1)"
        ),
        &[&space_id, &person_id],
    )?;
    Ok(())
}
