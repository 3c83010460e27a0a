//! How people's own outcomes moved, as a wider space sees it. The rule is written on the page.

use super::model::{Movement, Quarter};
use super::ours::{self, Ours};
use super::publish::{may_stand, shown_below};
use super::{queries, words::Words};
use crate::app::App;
use crate::sharing::{self, Kind, Seen};
use crate::spaces::{self, Member};
use crate::store::{Result as Kept, Tx};
use crate::web::{Error, Frame, Page};
use crate::words::dates;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use std::collections::{BTreeMap, BTreeSet};

/// How many quarters back the page shows.
const QUARTERS: usize = 8;
const STORIES: i64 = 30;

#[derive(Template)]
#[template(path = "outcomes/better.html")]
struct Better {
    frame: Frame,
    w: Words,
    start: String,
    may_add: bool,
    ours: Vec<Ours>,
    outputs: usize,
    quarters: Vec<OneQuarter>,
    stories: Vec<Seen>,
    taken_back: usize,
    today: String,
}

/// A quarter and what may be shown of it: none is a count that is hidden.
struct OneQuarter {
    quarter: Quarter,
    counts: Vec<(Movement, Option<i64>)>,
}

pub async fn show(State(app): State<App>, member: Member) -> Result<Response, Error> {
    if member.space.owner_id.is_some() {
        return Ok(Redirect::to(&member.page("/outcomes")).into_response());
    }
    let (seal, space_id, me) = (app.seal.clone(), member.space.id.clone(), member.person.id.clone());
    let (counts, mut stories, taken_back, ours, outputs) = app
        .store
        .read(move |tx| {
            let counts = published(tx, &space_id)?;
            let stories = sharing::newest_shown_to_space(tx, &seal, &space_id, &me, Kind::Story, STORIES)?;
            let taken_back = sharing::taken_back(tx, &space_id, Kind::Story)?.len();
            let (ours, outputs) = (ours::of_space(tx, &space_id)?, ours::outputs(tx, &space_id)?.len());
            Ok::<_, Error>((counts, stories, taken_back, ours, outputs))
        })
        .await?;
    // In no order: the first would be the one that came last.
    stories.sort_by(|one, other| one.id.cmp(&other.id));
    let w = Words(member.reader.lang);
    let frame = member.frame(w.better_title());
    Ok(Page(Better {
        frame,
        w,
        start: member.page(""),
        may_add: member.may_add().is_ok(),
        ours,
        outputs,
        quarters: by_quarter(&counts),
        stories,
        taken_back,
        today: dates::short_day(member.reader.lang, app.clock.now()),
    })
    .into_response())
}

/// The counts of a space that may be shown: in every space from the widest down to it, each is one that may.
fn published(tx: &mut Tx, space_id: &str) -> Kept<BTreeMap<(Quarter, Movement), Option<i64>>> {
    let mut line = spaces::with_those_above(tx, space_id)?;
    line.reverse();
    let mut counts = queries::moved(tx, &line[0])?;
    let mut hidden: BTreeSet<(Quarter, Movement)> =
        counts.iter().filter(|(_, number)| !may_stand(**number)).map(|(cell, _)| *cell).collect();
    for (above, below) in line.iter().zip(line.iter().skip(1)) {
        let siblings = queries::moved_below(tx, above)?;
        let here = queries::moved(tx, below)?;
        for (cell, number) in &here {
            let each: Vec<(&str, i64)> = siblings
                .iter()
                .filter(|(_, quarter, movement, _)| (*quarter, *movement) == *cell)
                .map(|(id, _, _, number)| (id.as_str(), *number))
                .collect();
            let numbers: Vec<i64> = each.iter().map(|(_, number)| *number).collect();
            let shown = shown_below(counts.get(cell).copied().unwrap_or(*number), &numbers);
            let mine = each.iter().position(|(id, _)| id == below);
            if !mine.is_some_and(|at| shown[at]) {
                hidden.insert(*cell);
            }
        }
        counts = here;
    }
    Ok(counts.into_iter().map(|(cell, number)| (cell, (!hidden.contains(&cell)).then_some(number))).collect())
}

/// The newest first. A count that was never made is nobody.
fn by_quarter(counts: &BTreeMap<(Quarter, Movement), Option<i64>>) -> Vec<OneQuarter> {
    let quarters: BTreeSet<Quarter> = counts.keys().map(|(quarter, _)| *quarter).collect();
    let count = |quarter, movement| counts.get(&(quarter, movement)).copied().unwrap_or(Some(0));
    let one = |quarter: Quarter| OneQuarter {
        quarter,
        counts: Movement::ALL.iter().map(|movement| (*movement, count(quarter, *movement))).collect(),
    };
    quarters.into_iter().rev().take(QUARTERS).map(one).collect()
}

impl Better {
    fn last(&self, ours: &Ours) -> String {
        ours.rated.last().map_or_else(
            || self.w.not_rated_yet().into(),
            |last| self.w.last_rated(dates::short_day(self.frame.lang, last.at), last.number),
        )
    }

    fn name(&self, quarter: &Quarter) -> String {
        self.w.quarter(&format!("q{}", quarter.number()), quarter.year().to_string())
    }

    fn count(&self, count: &Option<i64>) -> String {
        count.map_or_else(|| self.w.hidden().into(), |number| number.to_string())
    }
}
