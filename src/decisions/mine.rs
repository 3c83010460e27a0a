//! Somebody's own part in decisions: what waits for them, and for the copy of all that is known of them.

use super::ballot_box::{self, Ballot};
use super::model::Decision;
use super::register::{self, Entry};
use super::voices::{self, Voice};
use super::{queries, roll, story};
use crate::spaces;
use crate::store::{Result, Tx, sql};
use crate::words::Lang;

/// Open decisions in which somebody takes part and has not yet, the one that ends first before the others.
pub fn waiting_for(tx: &mut Tx, person_id: &str, now: i64) -> Result<Vec<Decision>> {
    let mut waiting = Vec::new();
    for decision in queries::open_for(tx, person_id, now)? {
        let Some(me) = spaces::membership(tx, &decision.space_id, person_id)? else { continue };
        if roll::has(tx, &decision, &me)? && register::entry(tx, &decision.id, person_id)?.is_none() {
            waiting.push(decision);
        }
    }
    Ok(waiting)
}

/// What somebody did in one decision.
pub struct Mine {
    pub decision: Decision,
    pub entry: Option<Entry>,
    /// An open ballot. A secret one nobody can find again.
    pub ballot: Option<Ballot>,
    /// What the ballot is for, in words.
    pub voted_for: String,
    pub voices: Vec<Voice>,
}

pub fn of_person(tx: &mut Tx, person_id: &str, lang: Lang) -> Result<Vec<Mine>> {
    let ids = tx.all(
        sql!(
            "SELECT d.space_id, d.number FROM decision d WHERE d.id IN (
               SELECT decision_id FROM decision_voter WHERE voter = $1
               UNION SELECT decision_id FROM decision_voice WHERE person_id = $1) ORDER BY d.made_at DESC"
        ),
        &[&person_id],
        |row| Ok((row.get::<String>(0)?, row.get::<i64>(1)?)),
    )?;
    let mut all = Vec::new();
    for (space_id, number) in ids {
        let Some(decision) = queries::find(tx, &space_id, number)? else { continue };
        let options = queries::options(tx, &decision.id)?;
        let ballot = ballot_box::own_open(tx, &decision.id, person_id)?;
        let mut said = voices::of(tx, &decision.id)?;
        said.retain(|one| one.person_id.as_deref() == Some(person_id));
        all.push(Mine {
            entry: register::entry(tx, &decision.id, person_id)?,
            voted_for: ballot
                .as_ref()
                .map(|one| story::marked(lang, &options, &one.marks))
                .unwrap_or_default(),
            ballot,
            voices: said,
            decision,
        });
    }
    Ok(all)
}
