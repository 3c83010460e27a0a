//! Decisions, kept and found.

use super::model::{Choosable, Decision, Phase, Rule, Stage};
use super::terms::Terms;
use crate::store::search::{fold, fold_welsh};
use crate::store::{Result, Row, Tx, search, sql};
use crate::words::{Lang, Worded};

/// A decision as somebody begins to write it down.
#[derive(Debug, Clone)]
pub struct Asked {
    pub question: Worded,
    pub words: Worded,
    pub rule: Rule,
}

/// One about to be kept.
pub struct New<'a> {
    pub id: &'a str,
    pub space_id: &'a str,
    pub number: i64,
    pub asked: &'a Asked,
    pub by: &'a str,
}

/// Its terms are still open: its last day is 0 until somebody fixes them.
pub fn add(tx: &mut Tx, new: &New, now: i64) -> Result<()> {
    let New { id, space_id, number, asked, by } = new;
    tx.run(
        sql!(
            "INSERT INTO decision (id, space_id, number, question, rule, terms, stage, phase, version, ends_at,
                                   made_by, made_at, folded)
             VALUES ($1, $2, $3, $4, $5, $6, 'preparing', 'clarify', 1, 0, $7, $8, '')"
        ),
        &[
            id,
            space_id,
            number,
            &asked.question.to_json(),
            &asked.rule.code(),
            &Terms::default().to_json(),
            by,
            &now,
        ],
    )?;
    add_words(tx, id, 1, &asked.words, "", by, now)?;
    fold_again(tx, id)
}

/// Only while it is being prepared; says whether it was.
pub fn ask_otherwise(tx: &mut Tx, id: &str, new: &Asked, by: &str, now: i64) -> Result<bool> {
    let changed = tx.run(
        sql!("UPDATE decision SET question = $2, rule = $3 WHERE id = $1 AND stage = 'preparing'"),
        &[&id, &new.question.to_json(), &new.rule.code()],
    )?;
    if changed == 0 {
        return Ok(false);
    }
    tx.run(
        sql!(
            "UPDATE decision_words SET words = $2, written_by = $3, written_at = $4
             WHERE decision_id = $1 AND version = 1"
        ),
        &[&id, &new.words.to_json(), &by, &now],
    )?;
    fold_again(tx, id)?;
    Ok(true)
}

/// As `ask_otherwise`.
pub fn set_terms(tx: &mut Tx, id: &str, terms: &Terms, ends_at: i64) -> Result<bool> {
    let changed = tx.run(
        sql!("UPDATE decision SET terms = $2, ends_at = $3 WHERE id = $1 AND stage = 'preparing'"),
        &[&id, &terms.to_json(), &ends_at],
    )?;
    Ok(changed == 1)
}

/// As `ask_otherwise`.
pub fn set_options(tx: &mut Tx, id: &str, options: &[Choosable]) -> Result<bool> {
    let preparing =
        tx.maybe(sql!("SELECT 1 FROM decision WHERE id = $1 AND stage = 'preparing'"), &[&id], |row| {
            row.get::<i64>(0)
        })?;
    if preparing.is_none() {
        return Ok(false);
    }
    tx.run(sql!("DELETE FROM decision_option WHERE decision_id = $1"), &[&id])?;
    for (place, option) in options.iter().enumerate() {
        tx.run(
            sql!(
                "INSERT INTO decision_option (decision_id, place, words, cost, carried_by)
                 VALUES ($1, $2, $3, $4, $5)"
            ),
            &[&id, &(place as i64), &option.words.to_json(), &option.cost, &option.carried_by],
        )?;
    }
    fold_again(tx, id)?;
    Ok(true)
}

/// Question, words and options, in each language as that language is searched for.
fn fold_again(tx: &mut Tx, id: &str) -> Result<()> {
    let mut texts = tx
        .all(
            sql!(
                "SELECT d.question, w.words FROM decision d
             JOIN decision_words w ON w.decision_id = d.id AND w.version = d.version WHERE d.id = $1"
            ),
            &[&id],
            |row| Ok([worded(row, 0)?, worded(row, 1)?]),
        )?
        .concat();
    texts.extend(options(tx, id)?.into_iter().map(|one| one.words));
    let mut folded = String::new();
    for (lang, text) in texts.iter().flat_map(|one| Lang::ALL.map(|lang| (lang, one.get(lang)))) {
        let Some(text) = text else { continue };
        folded.push(' ');
        folded.push_str(&if lang == Lang::Cy { fold_welsh(text) } else { fold(text) });
    }
    tx.run(sql!("UPDATE decision SET folded = $2 WHERE id = $1"), &[&id, &folded])?;
    Ok(())
}

fn add_words(
    tx: &mut Tx,
    id: &str,
    version: i64,
    words: &Worded,
    why: &str,
    by: &str,
    now: i64,
) -> Result<()> {
    tx.run(
        sql!(
            "INSERT INTO decision_words (decision_id, version, words, why, written_by, written_at)
             VALUES ($1, $2, $3, $4, $5, $6)"
        ),
        &[&id, &version, &words.to_json(), &why, &by, &now],
    )?;
    Ok(())
}

/// The words of a consent round are changed; the earlier ones stay.
pub fn reword(tx: &mut Tx, decision: &Decision, words: &Worded, why: &str, by: &str, now: i64) -> Result<()> {
    add_words(tx, &decision.id, decision.version + 1, words, why, by, now)?;
    tx.run(
        sql!("UPDATE decision SET version = version + 1, phase = 'object' WHERE id = $1"),
        &[&decision.id],
    )?;
    fold_again(tx, &decision.id)
}

pub fn options(tx: &mut Tx, id: &str) -> Result<Vec<Choosable>> {
    tx.all(
        sql!("SELECT words, cost, carried_by FROM decision_option WHERE decision_id = $1 ORDER BY place"),
        &[&id],
        |row| Ok(Choosable { words: worded(row, 0)?, cost: row.get(1)?, carried_by: row.get(2)? }),
    )
}

macro_rules! decisions {
    ($rest:literal) => {
        sql!(concat!(
            "SELECT d.id, d.space_id, s.code, d.number, d.question, d.rule, d.terms, d.stage, d.phase, d.version,
                    w.words, d.ends_at, d.seed, d.made_by, p.name, d.made_at, d.opened_at, d.closed_at, d.result
             FROM decision d JOIN space s ON s.id = d.space_id
             JOIN decision_words w ON w.decision_id = d.id AND w.version = d.version
             LEFT JOIN person p ON p.id = d.made_by ",
            $rest
        ))
    };
}

pub fn find(tx: &mut Tx, space_id: &str, number: i64) -> Result<Option<Decision>> {
    tx.maybe(decisions!("WHERE d.space_id = $1 AND d.number = $2"), &[&space_id, &number], read)
}

/// All of a space, the newest first.
pub fn of_space(tx: &mut Tx, space_id: &str, most: i64) -> Result<Vec<Decision>> {
    tx.all(decisions!("WHERE d.space_id = $1 ORDER BY d.number DESC LIMIT $2"), &[&space_id, &most], read)
}

/// Those in which every word is found, or one that begins so.
pub fn search(tx: &mut Tx, space_id: &str, typed: &str, most: i64) -> Result<Vec<Decision>> {
    let mut found = of_space(tx, space_id, 5_000)?;
    let folded =
        tx.all(sql!("SELECT number, folded FROM decision WHERE space_id = $1"), &[&space_id], |row| {
            Ok((row.get::<i64>(0)?, row.get::<String>(1)?))
        })?;
    let wanted = search::fold(typed);
    let fits = |number: i64| {
        folded.iter().any(|(other, text)| {
            *other == number && wanted.split(' ').all(|word| text.contains(&format!(" {word}")))
        })
    };
    found.retain(|one| fits(one.number));
    found.truncate(most as usize);
    Ok(found)
}

/// Those whose last day is over and whose result is still to be counted, in any space.
pub fn ended(tx: &mut Tx, now: i64) -> Result<Vec<Decision>> {
    tx.all(
        decisions!("WHERE d.stage = 'open' AND d.ends_at <= $1 ORDER BY d.ends_at LIMIT 20"),
        &[&now],
        read,
    )
}

/// What is open, in the spaces somebody is in.
pub fn open_for(tx: &mut Tx, person_id: &str, now: i64) -> Result<Vec<Decision>> {
    tx.all(
        decisions!(
            "JOIN member m ON m.space_id = d.space_id AND m.person_id = $1 AND m.left_at IS NULL
             WHERE d.stage = 'open' AND d.ends_at > $2 AND s.closed_at IS NULL ORDER BY d.ends_at, d.id LIMIT 50"
        ),
        &[&person_id, &now],
        read,
    )
}

fn read(row: &Row) -> Result<Decision> {
    Ok(Decision {
        id: row.get(0)?,
        space_id: row.get(1)?,
        space_code: row.get(2)?,
        number: row.get(3)?,
        question: worded(row, 4)?,
        rule: Rule::from_code(&row.get::<String>(5)?).unwrap_or(Rule::Consent),
        terms: Terms::from_json(&row.get::<String>(6)?),
        stage: Stage::from_code(&row.get::<String>(7)?),
        phase: Phase::from_code(&row.get::<String>(8)?),
        version: row.get(9)?,
        words: worded(row, 10)?,
        ends_at: row.get(11)?,
        seed: row.get(12)?,
        maker_id: row.get(13)?,
        maker: row.get(14)?,
        made_at: row.get(15)?,
        opened_at: row.get(16)?,
        closed_at: row.get(17)?,
        result: row.get(18)?,
    })
}

fn worded(row: &Row, at: usize) -> Result<Worded> {
    Ok(Worded::from_json(&row.get::<String>(at)?).unwrap_or_default())
}

/// Whether it was still being prepared: of two who open it at the same moment one does.
pub fn open(tx: &mut Tx, id: &str, seed: &str, now: i64) -> Result<bool> {
    let opened = tx.run(
        sql!("UPDATE decision SET stage = 'open', seed = $2, opened_at = $3 WHERE id = $1 AND stage = 'preparing'"),
        &[&id, &seed, &now],
    )?;
    Ok(opened == 1)
}

pub fn move_on(tx: &mut Tx, id: &str, from: Phase, to: Phase) -> Result<bool> {
    let moved = tx.run(
        sql!("UPDATE decision SET phase = $3 WHERE id = $1 AND phase = $2 AND stage = 'open'"),
        &[&id, &from.code(), &to.code()],
    )?;
    Ok(moved == 1)
}

pub fn close(tx: &mut Tx, id: &str, result: &str, now: i64) -> Result<bool> {
    let closed = tx.run(
        sql!("UPDATE decision SET stage = 'closed', result = $2, closed_at = $3 WHERE id = $1 AND stage = 'open'"),
        &[&id, &result, &now],
    )?;
    Ok(closed == 1)
}

pub fn set_aside(tx: &mut Tx, id: &str) -> Result<bool> {
    let set =
        tx.run(sql!("UPDATE decision SET stage = 'aside' WHERE id = $1 AND stage = 'closed'"), &[&id])?;
    Ok(set == 1)
}

/// The earlier words of a consent round.
#[derive(Debug, Clone)]
pub struct Version {
    pub version: i64,
    pub words: Worded,
    pub why: String,
    pub by: Option<String>,
    pub at: i64,
}

pub fn versions(tx: &mut Tx, id: &str) -> Result<Vec<Version>> {
    tx.all(
        sql!(
            "SELECT w.version, w.words, w.why, p.name, w.written_at FROM decision_words w
             LEFT JOIN person p ON p.id = w.written_by WHERE w.decision_id = $1 ORDER BY w.version"
        ),
        &[&id],
        |row| {
            Ok(Version {
                version: row.get(0)?,
                words: worded(row, 1)?,
                why: row.get(2)?,
                by: row.get(3)?,
                at: row.get(4)?,
            })
        },
    )
}
