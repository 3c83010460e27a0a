//! Outcomes and ratings are items, sealed like all that people say of themselves; only their counts are plain rows.

use super::model::{Movement, Outcome, Quarter, Rated};
use super::{counting, reminding};
use crate::seal::Seal;
use crate::sharing::{self, Item, Kind, NewItem, Said};
use crate::spaces::Space;
use crate::store::{Error, Result, Tx, sql};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// An outcome with all that this reader may read of it.
#[derive(Debug, Clone)]
pub struct Full {
    pub item: Item,
    pub outcome: Outcome,
    /// The oldest first.
    pub ratings: Vec<(Item, Rated)>,
    /// By the id of the rating that each belongs to.
    pub stories: BTreeMap<String, Item>,
    /// The space from which up it is counted.
    pub counted: Option<String>,
}

impl Full {
    pub fn last(&self) -> Option<Rated> {
        self.ratings.last().map(|(_, rated)| *rated)
    }

    pub fn story(&self, rating: &Item) -> Option<Said> {
        self.stories.get(&rating.id).map(Item::said)
    }

    pub(super) fn numbers(&self) -> Vec<Rated> {
        self.ratings.iter().map(|(_, rated)| *rated).collect()
    }
}

#[derive(Serialize, Deserialize)]
struct Number {
    number: i64,
}

/// Keeps what better would be. Gives its id.
///
/// # Errors
/// When the store cannot keep it.
pub fn keep_outcome(
    tx: &mut Tx,
    seal: &Seal,
    space: &Space,
    owner_id: &str,
    typed_by: Option<&str>,
    outcome: &Outcome,
    now: i64,
) -> Result<String> {
    let body = serde_json::to_string(outcome).map_err(|error| Error::Shape(error.to_string()))?;
    let new = NewItem {
        owner_id: owner_id.into(),
        space_id: Some(space.id.clone()),
        kind: Kind::Outcome,
        part: String::new(),
        about_id: None,
        body,
        typed_by: typed_by.map(str::to_owned),
    };
    sharing::keep(tx, seal, &new, now)
}

/// Keeps how it is now; what the outcome is counted as changes with it. Gives the ids of the rating and of its story. They
/// are shown to nobody yet.
///
/// # Errors
/// When the store cannot keep it.
pub fn keep_rating(
    tx: &mut Tx,
    seal: &Seal,
    full: &Full,
    typed_by: Option<&str>,
    number: i64,
    story: Option<&Said>,
    now: i64,
) -> Result<(String, Option<String>)> {
    let new = NewItem {
        owner_id: full.item.owner_id.clone(),
        space_id: full.item.space_id.clone(),
        kind: Kind::Rating,
        part: String::new(),
        about_id: Some(full.item.id.clone()),
        body: serde_json::json!({ "number": number }).to_string(),
        typed_by: typed_by.map(str::to_owned),
    };
    let rating = sharing::keep(tx, seal, &new, now)?;
    let story = story.map(|said| {
        let new = NewItem { kind: Kind::Story, part: rating.clone(), body: said.to_body(), ..new.clone() };
        sharing::keep(tx, seal, &new, now)
    });
    let story = story.transpose()?;
    let mut after = full.numbers();
    after.push(Rated { number, at: now });
    counting::changed(tx, seal, full, &full.numbers(), &after)?;
    reminding::said(tx, &full.item.id, now)?;
    Ok((rating, story))
}

/// Takes one rating away, with its story; what the outcome is counted as changes with it. Nothing if it is not there.
pub fn take_rating(tx: &mut Tx, seal: &Seal, full: &Full, rating_id: &str, now: i64) -> Result<Option<()>> {
    let Some((item, _)) = full.ratings.iter().find(|(item, _)| item.id == rating_id) else { return Ok(None) };
    let others = full.ratings.iter().filter(|(item, _)| item.id != rating_id);
    let after: Vec<Rated> = others.map(|(_, rated)| *rated).collect();
    counting::changed(tx, seal, full, &full.numbers(), &after)?;
    if let Some(story) = full.stories.get(rating_id) {
        sharing::take_away(tx, story, now)?;
    }
    sharing::take_away(tx, item, now)?;
    Ok(Some(()))
}

/// The outcomes said in somebody's own space, as far as this reader may read them.
///
/// # Errors
/// When the store cannot be read.
pub fn all_in(tx: &mut Tx, seal: &Seal, space_id: &str, reader_id: &str) -> Result<Vec<Full>> {
    let outcomes = sharing::in_space(tx, seal, space_id, reader_id, Kind::Outcome)?;
    let ratings = sharing::in_space(tx, seal, space_id, reader_id, Kind::Rating)?;
    let stories = sharing::in_space(tx, seal, space_id, reader_id, Kind::Story)?;
    together(tx, outcomes, &ratings, &stories)
}

/// All of somebody's, wherever they said it.
///
/// # Errors
/// When the store cannot be read.
pub fn all_of(tx: &mut Tx, seal: &Seal, person_id: &str) -> Result<Vec<Full>> {
    let outcomes = sharing::mine(tx, seal, person_id, Kind::Outcome)?;
    let ratings = sharing::mine(tx, seal, person_id, Kind::Rating)?;
    let stories = sharing::mine(tx, seal, person_id, Kind::Story)?;
    together(tx, outcomes, &ratings, &stories)
}

fn together(tx: &mut Tx, outcomes: Vec<Item>, ratings: &[Item], stories: &[Item]) -> Result<Vec<Full>> {
    let mut all = Vec::new();
    for item in outcomes {
        let Ok(outcome) = serde_json::from_str(&item.body) else { continue };
        let of_it = ratings.iter().filter(|rating| rating.about_id.as_ref() == Some(&item.id));
        let ratings = of_it.filter_map(|rating| Some((rating.clone(), rated(rating)?))).collect();
        let told = stories.iter().filter(|story| story.about_id.as_ref() == Some(&item.id));
        let stories = told.map(|story| (story.part.clone(), story.clone())).collect();
        let counted = counted(tx, &item.id)?;
        all.push(Full { item, outcome, ratings, stories, counted });
    }
    Ok(all)
}

/// One of them.
pub fn find(tx: &mut Tx, seal: &Seal, space_id: &str, reader_id: &str, id: &str) -> Result<Option<Full>> {
    Ok(all_in(tx, seal, space_id, reader_id)?.into_iter().find(|full| full.item.id == id))
}

fn rated(rating: &Item) -> Option<Rated> {
    let Number { number } = serde_json::from_str(&rating.body).ok()?;
    Some(Rated { number, at: rating.said_at })
}

pub fn counted(tx: &mut Tx, item_id: &str) -> Result<Option<String>> {
    tx.maybe(sql!("SELECT space_id FROM counted WHERE item_id = $1"), &[&item_id], |row| row.get(0))
}

pub fn keep_counted(tx: &mut Tx, item_id: &str, space_id: &str, now: i64) -> Result<()> {
    tx.run(
        sql!("INSERT INTO counted (item_id, space_id, since) VALUES ($1, $2, $3)"),
        &[&item_id, &space_id, &now],
    )?;
    Ok(())
}

pub fn no_longer_counted(tx: &mut Tx, item_id: &str) -> Result<()> {
    tx.run(sql!("DELETE FROM counted WHERE item_id = $1"), &[&item_id])?;
    Ok(())
}

/// Adds to, or takes from, one count.
pub fn add_moved(
    tx: &mut Tx,
    space_id: &str,
    quarter: Quarter,
    movement: Movement,
    number: i64,
) -> Result<()> {
    tx.run(
        sql!(
            "INSERT INTO moved (space_id, quarter, movement, number) VALUES ($1, $2, $3, $4)
             ON CONFLICT (space_id, quarter, movement) DO UPDATE SET number = moved.number + excluded.number"
        ),
        &[&space_id, &quarter.0, &movement.code(), &number],
    )?;
    Ok(())
}

/// The counts of a space, by quarter and movement.
pub fn moved(tx: &mut Tx, space_id: &str) -> Result<BTreeMap<(Quarter, Movement), i64>> {
    let rows = tx.all(
        sql!("SELECT quarter, movement, number FROM moved WHERE space_id = $1 AND number > 0"),
        &[&space_id],
        |row| Ok((Quarter(row.get(0)?), Movement::from_code(&row.get::<String>(1)?), row.get::<i64>(2)?)),
    )?;
    Ok(rows
        .into_iter()
        .filter_map(|(quarter, movement, number)| Some(((quarter, movement?), number)))
        .collect())
}

/// The counts of each space that sits right in this one, and is not somebody's own.
pub fn moved_below(tx: &mut Tx, space_id: &str) -> Result<Vec<(String, Quarter, Movement, i64)>> {
    let rows = tx.all(
        sql!(
            "SELECT s.id, m.quarter, m.movement, m.number FROM space s JOIN moved m ON m.space_id = s.id
             WHERE s.wider_id = $1 AND s.owner_id IS NULL AND m.number > 0"
        ),
        &[&space_id],
        |row| {
            let movement = Movement::from_code(&row.get::<String>(2)?);
            Ok((row.get::<String>(0)?, Quarter(row.get(1)?), movement, row.get::<i64>(3)?))
        },
    )?;
    Ok(rows
        .into_iter()
        .filter_map(|(id, quarter, movement, number)| Some((id, quarter, movement?, number)))
        .collect())
}
