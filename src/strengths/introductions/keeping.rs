//! What is kept of an introduction: that somebody thought of it, what each side said, and whether it helped. Never who they
//! are.

use super::model::{self, Answered, Helped, Introduction, Side, Told};
use super::queries::{ask_end, offer_end};
use crate::seal::Seal;
use crate::sharing::Said;
use crate::spaces::Space;
use crate::store::{Error, Result, Tx, new_id, sql};

/// Asks both sides whether they want to be introduced. `by` is kept only where it is neither of them. Gives its id.
///
/// # Errors
/// When either is not shown in this space, they were brought together before, or the store cannot keep it.
pub fn introduce(
    tx: &mut Tx,
    seal: &Seal,
    space: &Space,
    offer_id: &str,
    ask_id: &str,
    by: &str,
    now: i64,
) -> Result<String> {
    let offer = offer_end(tx, seal, &space.id, offer_id)?.ok_or(Error::Missing)?;
    let ask = ask_end(tx, seal, &space.id, ask_id)?.ok_or(Error::Missing)?;
    let id = new_id();
    let made_by = ![&offer.person_id, &ask.person_id].contains(&&by.to_owned());
    tx.run(
        sql!(
            "INSERT INTO introduction (id, space_id, offer_id, ask_id, made_by, made_at)
             VALUES ($1, $2, $3, $4, $5, $6)"
        ),
        &[&id, &space.id, &offer_id, &ask_id, &made_by.then_some(by), &now],
    )?;
    Ok(id)
}

/// Which offers somebody has already thought of for an ask.
pub fn suggested_for(tx: &mut Tx, ask_id: &str) -> Result<Vec<String>> {
    tx.all(sql!("SELECT offer_id FROM introduction WHERE ask_id = $1"), &[&ask_id], |row| row.get(0))
}

/// Notes what one side says, once. `typed`: written down for them.
///
/// # Errors
/// When the store cannot keep it.
pub fn answer(
    tx: &mut Tx,
    seal: &Seal,
    one: &Introduction,
    side: Side,
    said: &Answered,
    typed: bool,
) -> Result<()> {
    let sealed = close(tx, seal, one, side, said.note.as_ref(), said.at)?;
    let word = if said.yes { "yes" } else { "no" };
    tx.run(
        sql!(
            "INSERT INTO introduction_answer (introduction_id, side, answer, sealed, typed, said_at)
             VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (introduction_id, side) DO NOTHING"
        ),
        &[&one.id, &side.code(), &word, &sealed, &typed, &said.at],
    )?;
    Ok(())
}

/// Notes whether it helped, as one side says.
///
/// # Errors
/// When the store cannot keep it.
pub fn tell_whether_it_helped(
    tx: &mut Tx,
    seal: &Seal,
    one: &Introduction,
    side: Side,
    told: &Told,
    typed: bool,
    now: i64,
) -> Result<()> {
    let sealed = close(tx, seal, one, side, told.words.as_ref(), now)?;
    tx.run(
        sql!(
            "INSERT INTO helped (introduction_id, side, helped, sealed, typed, said_at)
             VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (introduction_id, side) DO NOTHING"
        ),
        &[&one.id, &side.code(), &told.helped.code(), &sealed, &typed, &now],
    )?;
    Ok(())
}

/// Whether something came of an ask: no names, no number.
pub fn has_helped(tx: &mut Tx, ask_id: &str) -> Result<bool> {
    let said = tx.all(
        sql!(
            "SELECT h.introduction_id, h.helped FROM introduction i JOIN helped h ON h.introduction_id = i.id
             WHERE i.ask_id = $1 ORDER BY h.introduction_id"
        ),
        &[&ask_id],
        |row| Ok((row.get::<String>(0)?, Helped::from_code(&row.get::<String>(1)?))),
    )?;
    let of_one = said.chunk_by(|(one, _), (other, _)| one == other);
    let mut each = of_one.map(|said| said.iter().filter_map(|(_, helped)| *helped).collect::<Vec<_>>());
    Ok(each.any(|said| model::helped(&said)))
}

/// Whoever thought of it is erased.
pub fn forget_who_thought_of_it(tx: &mut Tx, person_id: &str) -> Result<()> {
    tx.run(sql!("UPDATE introduction SET made_by = NULL WHERE made_by = $1"), &[&person_id])?;
    Ok(())
}

/// Somebody takes away what they offered or asked. That it helped stays with the ask of the other, without their words.
pub fn forget(tx: &mut Tx, item_id: &str) -> Result<()> {
    tx.run(
        sql!("DELETE FROM helped WHERE introduction_id IN (SELECT id FROM introduction WHERE ask_id = $1)"),
        &[&item_id],
    )?;
    tx.run(
        sql!(
            "UPDATE helped SET sealed = NULL WHERE introduction_id IN (SELECT id FROM introduction WHERE offer_id = $1)"
        ),
        &[&item_id],
    )?;
    tx.run(
        sql!(
            "DELETE FROM introduction_answer
             WHERE introduction_id IN (SELECT id FROM introduction WHERE offer_id = $1 OR ask_id = $1)"
        ),
        &[&item_id],
    )?;
    tx.run(
        sql!(
            "DELETE FROM introduction WHERE (offer_id = $1 OR ask_id = $1)
              AND NOT EXISTS (SELECT 1 FROM helped h WHERE h.introduction_id = introduction.id)"
        ),
        &[&item_id],
    )?;
    Ok(())
}

fn close(
    tx: &mut Tx,
    seal: &Seal,
    one: &Introduction,
    side: Side,
    said: Option<&Said>,
    now: i64,
) -> Result<Option<Vec<u8>>> {
    let owner = &one.end(side).person_id;
    said.map(|said| seal.close(tx, owner, &about(&one.id, side), &said.to_body(), now)).transpose()
}

/// What a note is sealed about: beside another introduction, or on the other side, it does not open.
pub(super) fn about(id: &str, side: Side) -> String {
    format!("{id} {}", side.code())
}
