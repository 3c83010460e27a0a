use crate::outcomes::model::Rated;
use crate::spaces;
use crate::store::{Result, Tx, new_id, sql};
use crate::words::{Lang, Worded};

/// An outcome of a group.
#[derive(Debug, Clone)]
pub struct Ours {
    pub id: String,
    pub number: i64,
    pub words: Worded,
    pub low: String,
    pub high: String,
    pub maker: String,
    pub made_at: i64,
    /// The names of those who agreed, in the order they did, and their ids.
    pub agreed: Vec<(String, String)>,
    /// The oldest first.
    pub rated: Vec<Told>,
}

/// How it was, as somebody wrote down what the group said.
#[derive(Debug, Clone)]
pub struct Told {
    pub number: i64,
    pub story: String,
    pub lang: Lang,
    pub by: String,
    pub at: i64,
}

pub struct NewOurs<'a> {
    pub space_id: &'a str,
    pub words: &'a Worded,
    pub low: &'a str,
    pub high: &'a str,
    pub made_by: &'a str,
}

/// Something that was done, as a number. Not an outcome.
#[derive(Debug, Clone)]
pub struct Output {
    pub id: String,
    /// Whoever counted it.
    pub made_by: String,
    pub name: String,
    pub many: i64,
    pub words: String,
    pub lang: Lang,
    pub at: i64,
}

impl Ours {
    pub fn numbers(&self) -> Vec<Rated> {
        self.rated.iter().map(|told| Rated { number: told.number, at: told.at }).collect()
    }
}

/// Gives its number in the space.
///
/// # Errors
/// When the store cannot keep it.
pub fn add(tx: &mut Tx, new: &NewOurs, now: i64) -> Result<i64> {
    let number = spaces::next_number(tx, new.space_id)?;
    tx.run(
        sql!(
            "INSERT INTO ours (id, space_id, number, words, low, high, made_by, made_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"
        ),
        &[&new_id(), &new.space_id, &number, &new.words.to_json(), &new.low, &new.high, &new.made_by, &now],
    )?;
    Ok(number)
}

/// The outcomes that a group has, the first one first.
///
/// # Errors
/// When the store cannot be read.
pub fn of_space(tx: &mut Tx, space_id: &str) -> Result<Vec<Ours>> {
    let mut all = tx.all(
        sql!(
            "SELECT o.id, o.number, o.words, o.low, o.high, p.name, o.made_at
             FROM ours o JOIN person p ON p.id = o.made_by WHERE o.space_id = $1 ORDER BY o.number"
        ),
        &[&space_id],
        |row| {
            Ok(Ours {
                id: row.get(0)?,
                number: row.get(1)?,
                words: Worded::from_json(&row.get::<String>(2)?).unwrap_or_default(),
                low: row.get(3)?,
                high: row.get(4)?,
                maker: row.get(5)?,
                made_at: row.get(6)?,
                agreed: Vec::new(),
                rated: Vec::new(),
            })
        },
    )?;
    for ours in &mut all {
        ours.agreed = tx.all(
            sql!(
                "SELECT p.name, p.id FROM ours_agreed a JOIN person p ON p.id = a.person_id
                 WHERE a.ours_id = $1 ORDER BY a.agreed_at, p.name"
            ),
            &[&ours.id],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?;
        ours.rated = tx.all(
            sql!(
                "SELECT r.number, r.story, r.lang, p.name, r.said_at
                 FROM ours_rated r JOIN person p ON p.id = r.said_by WHERE r.ours_id = $1 ORDER BY r.said_at, r.id"
            ),
            &[&ours.id],
            |row| {
                Ok(Told {
                    number: row.get(0)?,
                    story: row.get(1)?,
                    lang: Lang::from_code(&row.get::<String>(2)?).unwrap_or(Lang::En),
                    by: row.get(3)?,
                    at: row.get(4)?,
                })
            },
        )?;
    }
    Ok(all)
}

/// Somebody agrees that this is what better means to the group; or no longer.
///
/// # Errors
/// When the store cannot keep it.
pub fn agree(tx: &mut Tx, ours_id: &str, person_id: &str, yes: bool, now: i64) -> Result<()> {
    if yes {
        tx.run(
            sql!(
                "INSERT INTO ours_agreed (ours_id, person_id, agreed_at) VALUES ($1, $2, $3)
                 ON CONFLICT (ours_id, person_id) DO NOTHING"
            ),
            &[&ours_id, &person_id, &now],
        )?;
    } else {
        tx.run(
            sql!("DELETE FROM ours_agreed WHERE ours_id = $1 AND person_id = $2"),
            &[&ours_id, &person_id],
        )?;
    }
    Ok(())
}

/// # Errors
/// When the store cannot keep it.
pub fn rate(
    tx: &mut Tx,
    ours_id: &str,
    number: i64,
    story: &str,
    lang: Lang,
    said_by: &str,
    now: i64,
) -> Result<()> {
    tx.run(
        sql!(
            "INSERT INTO ours_rated (id, ours_id, number, story, lang, said_by, said_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7)"
        ),
        &[&new_id(), &ours_id, &number, &story, &lang.code(), &said_by, &now],
    )?;
    Ok(())
}

/// # Errors
/// When the store cannot keep it.
pub fn add_output(
    tx: &mut Tx,
    space_id: &str,
    many: i64,
    words: &str,
    lang: Lang,
    made_by: &str,
    now: i64,
) -> Result<()> {
    tx.run(
        sql!(
            "INSERT INTO output (id, space_id, many, words, lang, made_by, made_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7)"
        ),
        &[&new_id(), &space_id, &many, &words, &lang.code(), &made_by, &now],
    )?;
    Ok(())
}

/// The newest first.
///
/// # Errors
/// When the store cannot be read.
pub fn outputs(tx: &mut Tx, space_id: &str) -> Result<Vec<Output>> {
    tx.all(
        sql!(
            "SELECT o.many, o.words, o.lang, o.made_at, o.id, o.made_by, p.name FROM output o
             JOIN person p ON p.id = o.made_by
             WHERE o.space_id = $1 ORDER BY o.made_at DESC, o.id DESC LIMIT 200"
        ),
        &[&space_id],
        |row| {
            Ok(Output {
                many: row.get(0)?,
                words: row.get(1)?,
                lang: Lang::from_code(&row.get::<String>(2)?).unwrap_or(Lang::En),
                at: row.get(3)?,
                id: row.get(4)?,
                made_by: row.get(5)?,
                name: row.get(6)?,
            })
        },
    )
}

/// It was a slip.
pub fn take_output(tx: &mut Tx, space_id: &str, id: &str) -> Result<()> {
    tx.run(sql!("DELETE FROM output WHERE space_id = $1 AND id = $2"), &[&space_id, &id])?;
    Ok(())
}
