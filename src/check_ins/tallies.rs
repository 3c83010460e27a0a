//! Answers as pages need them: counted, and remarks without anything beside them.

use super::model::{Counts, Origin, Reply, counted_from};
use crate::spaces::Perspective;
use crate::store::{Result, Tx, sql};
use crate::web::Value;
use crate::words::Lang;
use std::collections::BTreeMap;

/// A question in the words it was answered in: its value and their version.
pub type Asked = (&'static str, i64);

/// No page holds more remarks on a round than this.
const MOST_REMARKS: i64 = 500;

/// Rounds in which somebody answered, the newest first, named by the day they began.
pub fn rounds(tx: &mut Tx, space_id: &str) -> Result<Vec<String>> {
    tx.all(
        sql!("SELECT DISTINCT round FROM check_in_answer WHERE space_id = $1 ORDER BY round DESC"),
        &[&space_id],
        |row| row.get(0),
    )
}

/// How many gave which answer, from where.
pub fn of_round(
    tx: &mut Tx,
    space_id: &str,
    round: &str,
) -> Result<BTreeMap<Asked, BTreeMap<Origin, Counts>>> {
    let mut tallies: BTreeMap<Asked, BTreeMap<Origin, Counts>> = BTreeMap::new();
    let rows = tx.all(
        sql!(
            "SELECT value, version, reply, perspectives, COUNT(*) FROM check_in_answer
             WHERE space_id = $1 AND round = $2 AND reply IS NOT NULL GROUP BY value, version, reply, perspectives"
        ),
        &[&space_id, &round],
        |row| {
            let asked = (row.get::<String>(0)?, row.get(1)?, row.get::<String>(2)?);
            Ok((asked, row.get::<String>(3)?, row.get::<i64>(4)?))
        },
    )?;
    for ((value, version, reply), codes, people) in rows {
        if let Some((value, reply)) = Value::from_key(&value).zip(Reply::from_code(&reply)) {
            let perspectives: Vec<_> = codes.split(',').filter_map(Perspective::from_code).collect();
            let counts = tallies.entry((value.key(), version)).or_default();
            let counts = counts.entry(counted_from(&perspectives)).or_default();
            counts.add(reply, usize::try_from(people).unwrap_or_default());
        }
    }
    Ok(tallies)
}

/// How many gave which answer in each round since one, from wherever they speak.
pub fn since(tx: &mut Tx, space_id: &str, first: &str) -> Result<BTreeMap<Asked, BTreeMap<String, Counts>>> {
    let mut tallies: BTreeMap<Asked, BTreeMap<String, Counts>> = BTreeMap::new();
    let rows = tx.all(
        sql!(
            "SELECT value, version, reply, round, COUNT(*) FROM check_in_answer
             WHERE space_id = $1 AND round >= $2 AND reply IS NOT NULL GROUP BY value, version, reply, round"
        ),
        &[&space_id, &first],
        |row| {
            let asked = (row.get::<String>(0)?, row.get(1)?, row.get::<String>(2)?);
            Ok((asked, row.get::<String>(3)?, row.get::<i64>(4)?))
        },
    )?;
    for ((value, version, reply), round, people) in rows {
        if let Some((value, reply)) = Value::from_key(&value).zip(Reply::from_code(&reply)) {
            let counts = tallies.entry((value.key(), version)).or_default().entry(round).or_default();
            counts.add(reply, usize::try_from(people).unwrap_or_default());
        }
    }
    Ok(tallies)
}

/// What somebody remarked on a question. Nobody is told who.
#[derive(Debug, Clone)]
pub struct Remark {
    pub asked: Asked,
    pub words: String,
    pub lang: Lang,
}

/// In the order of the alphabet: any other might tell which remarks are by the same person, or which came last.
pub fn remarks(tx: &mut Tx, space_id: &str, round: &str) -> Result<Vec<Remark>> {
    let rows = tx.all(
        sql!(
            "SELECT value, version, remark, lang FROM check_in_answer
             WHERE space_id = $1 AND round = $2 AND remark IS NOT NULL ORDER BY remark LIMIT $3"
        ),
        &[&space_id, &round, &MOST_REMARKS],
        |row| {
            let lang = Lang::from_code(&row.get::<String>(3)?).unwrap_or(Lang::En);
            Ok((row.get::<String>(0)?, row.get(1)?, row.get::<String>(2)?, lang))
        },
    )?;
    let remark = |(value, version, words, lang): (String, i64, String, Lang)| {
        Some(Remark { asked: (Value::from_key(&value)?.key(), version), words, lang })
    };
    Ok(rows.into_iter().filter_map(remark).collect())
}
