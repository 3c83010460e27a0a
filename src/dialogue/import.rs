//! A conversation held with Polis, as a dialogue here: its comments are contributions, each owed an answer, and its votes are
//! votes of people who gave no name.

use super::opening::{Opening, around};
use super::queries;
use crate::loops;
use crate::loops::import::polis::{self, Export, Wanted, read_votes};
use crate::spaces::Space;
use crate::store::{self, Store, Tx, sql};
use crate::words::{Worded, dates};
use std::collections::HashMap;
use std::error::Error;
use std::fs::File;
use std::io::{BufReader, Write};
use std::path::PathBuf;

/// Brings it in, or what is new of it since it was brought in before.
///
/// # Errors
/// Whatever stands in the way, in words for whoever typed the command. Nothing is kept then.
pub async fn from_polis(
    store: &Store,
    wanted: Wanted,
    now: i64,
    out: &mut impl Write,
) -> Result<(), Box<dyn Error>> {
    let (folder, lang) = (wanted.folder.clone(), wanted.lang);
    polis::run_with(store, wanted, now, out, move |tx, space, export, question_id| {
        let topic = Worded::only(lang, export.summary.topic.as_str());
        let dialogue_id = dialogue(tx, space, export, topic, question_id, now)?;
        bring_votes(tx, space, export, &folder, &dialogue_id, now)?;
        queries::recount(tx, &dialogue_id)
    })
    .await
}

/// The dialogue that an earlier import opened, or a new one. People here can take part until its answers are owed.
fn dialogue(
    tx: &mut Tx,
    space: &Space,
    export: &Export,
    topic: Worded,
    question_id: &str,
    now: i64,
) -> store::Result<String> {
    let source = format!("polis:{}", export.summary.conversation);
    let last = dates::after_days(now, space.answer_days + 1) - 1;
    let number = match queries::find_source(tx, &space.id, &source)? {
        Some(number) => number,
        None => {
            let opening = Opening {
                title: topic,
                can_change: space.can_change.clone(),
                cannot_change: space.cannot_change.clone(),
                questions: Vec::new(),
                until: last,
                answer_by: last,
                answerer_id: None,
                source: Some(source),
            };
            around(tx, space, &opening, question_id, &space.answerer_id, now)?
        }
    };
    queries::find(tx, &space.id, number)?.map(|one| one.id).ok_or(store::Error::Missing)
}

/// Of two votes of one person on one comment the later counts, in whatever order the file has them.
fn bring_votes(
    tx: &mut Tx,
    space: &Space,
    export: &Export,
    folder: &std::path::Path,
    dialogue_id: &str,
    now: i64,
) -> store::Result<()> {
    let start = format!("polis:{}:", export.summary.conversation);
    let numbers = numbers(tx, space, &start)?;
    let broken = |why: &dyn std::fmt::Display| store::Error::Shape(why.to_string());
    let path: PathBuf = folder.join("votes.csv");
    let file = File::open(path).map_err(|error| broken(&error))?;
    let turned = if export.tally.turned { -1 } else { 1 };
    let mut kept = Ok(());
    read_votes(BufReader::new(file), |vote| {
        let Some(number) = numbers.get(&vote.comment.to_string()) else { return };
        if kept.is_ok() {
            let voter = format!("{start}{}", vote.voter);
            kept = keep(tx, dialogue_id, &voter, *number, i64::from(vote.sign) * turned, vote.at.min(now));
        }
    })
    .map_err(|wrong| broken(&wrong))?;
    kept
}

/// The number that each comment has here, by its id there.
fn numbers(tx: &mut Tx, space: &Space, start: &str) -> store::Result<HashMap<String, i64>> {
    let found = loops::sourced(tx, &space.id, start)?;
    let id = |source: String| source.strip_prefix(start).map(str::to_owned);
    Ok(found.into_iter().filter_map(|one| Some((id(one.source)?, one.number))).collect())
}

fn keep(
    tx: &mut Tx,
    dialogue_id: &str,
    voter: &str,
    statement: i64,
    sign: i64,
    at: i64,
) -> store::Result<()> {
    tx.run(
        sql!(
            "INSERT INTO vote (dialogue_id, voter, statement, choice, came_by, voted_at)
             VALUES ($1, $2, $3, $4, 'import', $5)
             ON CONFLICT (dialogue_id, voter, statement) DO UPDATE
             SET choice = excluded.choice, voted_at = excluded.voted_at WHERE vote.voted_at <= excluded.voted_at"
        ),
        &[&dialogue_id, &voter, &statement, &sign, &at],
    )?;
    Ok(())
}
