//! Introductions, read with both sides as they stand now. What either side took back is not found here, nor is anybody
//! introduced to themselves.

use super::keeping::about;
use super::model::{Answered, End, Helped, Introduction, Side, Told};
use crate::people::{self, Channel};
use crate::seal::Seal;
use crate::sharing::{self, By, Kind, Said};
use crate::store::{Result, Row, Tx, sql};
use crate::strengths::asks;
use crate::words::{Lang, Worded};

struct Kept {
    id: String,
    space_id: String,
    offer_id: String,
    ask_id: String,
    made_by: Option<String>,
    made_at: i64,
    space_code: String,
    space_name: Worded,
}

macro_rules! introductions {
    ($rest:literal) => {
        sql!(concat!(
            "SELECT i.id, i.space_id, i.offer_id, i.ask_id, p.name, i.made_at, s.code, s.name
             FROM introduction i JOIN space s ON s.id = i.space_id LEFT JOIN person p ON p.id = i.made_by ",
            $rest
        ))
    };
}

fn read(row: &Row) -> Result<Kept> {
    Ok(Kept {
        id: row.get(0)?,
        space_id: row.get(1)?,
        offer_id: row.get(2)?,
        ask_id: row.get(3)?,
        made_by: row.get(4)?,
        made_at: row.get(5)?,
        space_code: row.get(6)?,
        space_name: Worded::from_json(&row.get::<String>(7)?).unwrap_or_default(),
    })
}

/// One that this reader says yes or no to.
pub fn find(tx: &mut Tx, seal: &Seal, reader_id: &str, id: &str) -> Result<Option<Introduction>> {
    let Some(kept) = tx.maybe(introductions!("WHERE i.id = $1"), &[&id], read)? else { return Ok(None) };
    let found = open(tx, seal, kept)?;
    Ok(found.filter(|one| !one.roles_of(reader_id).is_empty()))
}

/// All that this reader says yes or no to, the newest first.
pub fn of_person(tx: &mut Tx, seal: &Seal, reader_id: &str) -> Result<Vec<Introduction>> {
    let mut kept: Vec<Kept> = Vec::new();
    for id in theirs(tx, reader_id)? {
        let found = tx.all(introductions!("WHERE i.offer_id = $1 OR i.ask_id = $1"), &[&id], read)?;
        let fresh = found.into_iter().filter(|one| kept.iter().all(|other| other.id != one.id));
        let fresh: Vec<Kept> = fresh.collect();
        kept.extend(fresh);
    }
    kept.sort_by(|one, other| (other.made_at, &other.id).cmp(&(one.made_at, &one.id)));
    let mut all = Vec::with_capacity(kept.len());
    for one in kept {
        all.extend(open(tx, seal, one)?.filter(|one| !one.roles_of(reader_id).is_empty()));
    }
    Ok(all)
}

/// What somebody offers or asks, for themselves, for a space, or for somebody they typed it in for.
fn theirs(tx: &mut Tx, person_id: &str) -> Result<Vec<String>> {
    let mut ids = asks::of_spaces_by(tx, person_id)?;
    for kind in [Kind::Offer, Kind::Ask] {
        ids.extend(sharing::ids_of(tx, person_id, kind)?);
        ids.extend(sharing::typed_by(tx, person_id, kind)?);
    }
    Ok(ids)
}

fn open(tx: &mut Tx, seal: &Seal, kept: Kept) -> Result<Option<Introduction>> {
    let Some(offer) = offer_end(tx, seal, &kept.space_id, &kept.offer_id)? else { return Ok(None) };
    let Some(ask) = ask_end(tx, seal, &kept.space_id, &kept.ask_id)? else { return Ok(None) };
    // That somebody offers what they need themselves is seen by nobody: whoever is nameless is not found out by it.
    if offer.person_id == ask.person_id {
        return Ok(None);
    }
    let offer = with_said(tx, seal, &kept.id, Side::Offer, offer)?;
    let ask = with_said(tx, seal, &kept.id, Side::Ask, ask)?;
    Ok(Some(Introduction {
        id: kept.id,
        space_code: kept.space_code,
        space_name: kept.space_name,
        made_by: kept.made_by,
        made_at: kept.made_at,
        offer,
        ask,
    }))
}

pub(super) fn offer_end(tx: &mut Tx, seal: &Seal, space_id: &str, id: &str) -> Result<Option<End>> {
    of_item(tx, seal, space_id, id, Kind::Offer)
}

pub(super) fn ask_end(tx: &mut Tx, seal: &Seal, space_id: &str, id: &str) -> Result<Option<End>> {
    if let Some(end) = of_item(tx, seal, space_id, id, Kind::Ask)? {
        return Ok(Some(end));
    }
    let Some(ask) = asks::of_space(tx, space_id, id)? else { return Ok(None) };
    let by = By::Name { person_id: ask.made_by.clone(), name: ask.maker };
    end(tx, ask.made_by, by, ask.said, None, true)
}

fn of_item(tx: &mut Tx, seal: &Seal, space_id: &str, id: &str, kind: Kind) -> Result<Option<End>> {
    let Some(item) = sharing::in_sight(tx, seal, space_id, id, kind)? else { return Ok(None) };
    end(tx, item.owner_id, item.by, item.said, item.typed_by, false)
}

fn end(
    tx: &mut Tx,
    person_id: String,
    by: By,
    said: Said,
    typed_by: Option<String>,
    for_space: bool,
) -> Result<Option<End>> {
    let Some(person) = people::find(tx, &person_id)? else { return Ok(None) };
    let (name, hears_by): (String, Channel) = (person.name, person.hears_by);
    Ok(Some(End { person_id, by, for_space, said, answered: None, told: None, name, hears_by, typed_by }))
}

fn with_said(tx: &mut Tx, seal: &Seal, id: &str, side: Side, end: End) -> Result<End> {
    let answered = tx.maybe(
        sql!(
            "SELECT answer, sealed, said_at FROM introduction_answer WHERE introduction_id = $1 AND side = $2"
        ),
        &[&id, &side.code()],
        |row| Ok((row.get::<String>(0)?, row.get::<Option<Vec<u8>>>(1)?, row.get::<i64>(2)?)),
    )?;
    let told = tx.maybe(
        sql!("SELECT helped, sealed FROM helped WHERE introduction_id = $1 AND side = $2"),
        &[&id, &side.code()],
        |row| Ok((Helped::from_code(&row.get::<String>(0)?), row.get::<Option<Vec<u8>>>(1)?)),
    )?;
    let answered = match answered {
        Some((word, sealed, at)) => {
            let note = opened(tx, seal, &end.person_id, &about(id, side), sealed)?;
            Some(Answered { yes: word == "yes", note, at })
        }
        None => None,
    };
    let told = match told {
        Some((helped, sealed)) => {
            let words = opened(tx, seal, &end.person_id, &about(id, side), sealed)?;
            helped.map(|helped| Told { helped, words })
        }
        None => None,
    };
    Ok(End { answered, told, ..end })
}

fn opened(
    tx: &mut Tx,
    seal: &Seal,
    owner: &str,
    about: &str,
    sealed: Option<Vec<u8>>,
) -> Result<Option<Said>> {
    let Some(sealed) = sealed else { return Ok(None) };
    let body = seal.opener().open(tx, owner, about, &sealed)?;
    Ok(body.map(|body| {
        serde_json::from_str(&body).unwrap_or_else(|_| Said { words: String::new(), lang: Lang::En })
    }))
}
