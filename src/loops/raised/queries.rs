use super::model::{Consent, Theme, Voice};
use crate::loops::queries as contributions;
use crate::spaces;
use crate::store::{Result, Row, Tx, new_id, sql};
use crate::words::Worded;

macro_rules! themes {
    ($rest:literal) => {
        sql!(concat!(
            "SELECT h.id, h.space_id, h.number, h.to_id, w.name, h.words, h.made_by, p.name, h.made_at, h.raised_at, c.number
             FROM theme h JOIN space w ON w.id = h.to_id JOIN person p ON p.id = h.made_by
             LEFT JOIN contribution c ON c.id = h.contribution_id ",
            $rest
        ))
    };
}

fn read(row: &Row) -> Result<Theme> {
    let worded =
        |at| -> Result<Worded> { Ok(Worded::from_json(&row.get::<String>(at)?).unwrap_or_default()) };
    Ok(Theme {
        id: row.get(0)?,
        space_id: row.get(1)?,
        number: row.get(2)?,
        to_id: row.get(3)?,
        to_name: worded(4)?,
        words: worded(5)?,
        made_by: row.get(6)?,
        maker: row.get(7)?,
        made_at: row.get(8)?,
        raised_at: row.get(9)?,
        raised_as: row.get(10)?,
    })
}

pub fn find(tx: &mut Tx, space_id: &str, number: i64) -> Result<Option<Theme>> {
    tx.maybe(themes!("WHERE h.space_id = $1 AND h.number = $2"), &[&space_id, &number], read)
}

/// The newest first.
pub fn of_space(tx: &mut Tx, space_id: &str) -> Result<Vec<Theme>> {
    tx.all(themes!("WHERE h.space_id = $1 ORDER BY h.number DESC"), &[&space_id], read)
}

/// What the spaces below raised to this one, the newest first.
pub fn below(tx: &mut Tx, space_id: &str) -> Result<Vec<Theme>> {
    tx.all(
        themes!("WHERE h.to_id = $1 AND h.contribution_id IS NOT NULL ORDER BY h.raised_at DESC"),
        &[&space_id],
        read,
    )
}

pub fn of_contribution(tx: &mut Tx, contribution_id: &str) -> Result<Option<Theme>> {
    tx.maybe(themes!("WHERE h.contribution_id = $1"), &[&contribution_id], read)
}

/// The raised themes in which somebody's words are.
pub fn with_voice(tx: &mut Tx, contribution_id: &str) -> Result<Vec<Theme>> {
    tx.all(
        themes!(
            "JOIN voice v ON v.theme_id = h.id
             WHERE v.contribution_id = $1 AND v.consent IN ('name', 'nameless') AND h.contribution_id IS NOT NULL"
        ),
        &[&contribution_id],
        read,
    )
}

/// The name of the space from which a contribution was raised.
pub fn origin(tx: &mut Tx, contribution_id: &str) -> Result<Option<Worded>> {
    tx.maybe(
        sql!("SELECT s.name FROM theme h JOIN space s ON s.id = h.space_id WHERE h.contribution_id = $1"),
        &[&contribution_id],
        |row| Ok(Worded::from_json(&row.get::<String>(0)?).unwrap_or_default()),
    )
}

pub fn voices(tx: &mut Tx, theme: &Theme) -> Result<Vec<Voice>> {
    let rows = tx.all(
        sql!(
            "SELECT c.number, v.consent FROM voice v JOIN contribution c ON c.id = v.contribution_id
             WHERE v.theme_id = $1 ORDER BY c.number"
        ),
        &[&theme.id],
        |row| Ok((row.get::<i64>(0)?, Consent::from_code(&row.get::<String>(1)?).unwrap_or(Consent::Asked))),
    )?;
    let mut voices = Vec::with_capacity(rows.len());
    for (number, consent) in rows {
        let found = contributions::find(tx, &theme.space_id, number)?;
        voices.extend(found.map(|contribution| Voice { contribution, consent }));
    }
    Ok(voices)
}

/// Gives its number in the space.
pub fn add(
    tx: &mut Tx,
    space_id: &str,
    to_id: &str,
    words: &Worded,
    made_by: &str,
    now: i64,
) -> Result<(String, i64)> {
    let (id, number) = (new_id(), spaces::next_number(tx, space_id)?);
    tx.run(
        sql!(
            "INSERT INTO theme (id, space_id, number, to_id, words, made_by, made_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7)"
        ),
        &[&id, &space_id, &number, &to_id, &words.to_json(), &made_by, &now],
    )?;
    Ok((id, number))
}

pub fn add_voice(tx: &mut Tx, theme_id: &str, contribution_id: &str, consent: Consent) -> Result<()> {
    tx.run(
        sql!("INSERT INTO voice (theme_id, contribution_id, consent) VALUES ($1, $2, $3)"),
        &[&theme_id, &contribution_id, &consent.code()],
    )?;
    Ok(())
}

/// `typed_by`: who wrote it down for them.
pub fn say(
    tx: &mut Tx,
    theme_id: &str,
    contribution_id: &str,
    consent: Consent,
    typed_by: Option<&str>,
    now: i64,
) -> Result<u64> {
    tx.run(
        sql!(
            "UPDATE voice SET consent = $3, typed_by = $4, said_at = $5 WHERE theme_id = $1 AND contribution_id = $2"
        ),
        &[&theme_id, &contribution_id, &consent.code(), &typed_by, &now],
    )
}

pub fn raised(tx: &mut Tx, theme_id: &str, contribution_id: &str, by: &str, now: i64) -> Result<()> {
    tx.run(
        sql!("UPDATE theme SET contribution_id = $2, raised_by = $3, raised_at = $4 WHERE id = $1"),
        &[&theme_id, &contribution_id, &by, &now],
    )?;
    Ok(())
}

/// Somebody is asked whether what they said may go up.
#[derive(Debug, Clone)]
pub struct Asked {
    pub space_code: String,
    pub space_name: Worded,
    pub theme: i64,
    pub to_name: Worded,
}

/// What somebody is asked, in the spaces they are in.
pub fn asked_of(tx: &mut Tx, person_id: &str) -> Result<Vec<Asked>> {
    tx.all(
        sql!(
            "SELECT DISTINCT s.code, s.name, h.number, w.name FROM voice v JOIN theme h ON h.id = v.theme_id
             JOIN space s ON s.id = h.space_id JOIN space w ON w.id = h.to_id
             JOIN contribution c ON c.id = v.contribution_id
             JOIN member m ON m.space_id = s.id AND m.person_id = $1 AND m.left_at IS NULL
             WHERE v.consent = 'asked' AND h.contribution_id IS NULL
               AND (c.person_id = $1 OR c.id IN (SELECT k.contribution_id FROM keys.speaker k WHERE k.person_id = $1))"
        ),
        &[&person_id],
        |row| {
            let worded =
                |at| -> Result<Worded> { Ok(Worded::from_json(&row.get::<String>(at)?).unwrap_or_default()) };
            Ok(Asked { space_code: row.get(0)?, space_name: worded(1)?, theme: row.get(2)?, to_name: worded(3)? })
        },
    )
}
