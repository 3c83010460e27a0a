//! A dialogue in the form that Polis gives its conversations, for whoever wants to count again. Nobody is named: voters have numbers in an
//! order that says nothing about them, whoever said something has another number, and of times only the day is left.

use super::FEWEST_MAPPED;
use super::grid::order;
use crate::app::App;
use crate::dialogue::Opened;
use crate::dialogue::statements::counts::Table;
use crate::dialogue::statements::{self, Statement};
use crate::dialogue::words::Words;
use crate::spaces;
use crate::web::text::harmless;
use crate::web::{Error, Frame, Page, Path};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use http::header;
use opinion::csv::{Comment, Making, Vote};
use std::collections::BTreeMap;

const DAY: i64 = 24 * 3600 * 1000;

#[derive(Template)]
#[template(path = "dialogue/map/export.html")]
struct Offer {
    frame: Frame,
    w: Words,
    at: Opened,
}

pub async fn show(at: Opened) -> Response {
    let w = Words(at.member.reader.lang);
    let frame = at.member.frame(w.export()).back_to(at.path("/map"));
    Page(Offer { frame, w, at }).into_response()
}

/// One of the four files.
pub async fn file(
    State(app): State<App>,
    at: Opened,
    Path((_, _, name)): Path<(String, i64, String)>,
) -> Result<Response, Error> {
    let (space_id, dialogue) = (at.member.space.id.clone(), at.dialogue.clone());
    let said = app
        .store
        .read_slow(move |tx| {
            let members = spaces::members(tx, &space_id)?;
            Ok::<_, Error>(statements::said_in(tx, &dialogue, &members)?)
        })
        .await?;
    let table = app.counts.look(&app.store, &at.dialogue).await?.table();
    if table.voters.len() < super::grid::FEWEST {
        return Err(Error::NotFound);
    }
    let numbers: Vec<i64> = said.iter().map(|one| one.number).collect();
    let groups = groups(&app, &at, &table, &numbers).await?;
    let making = Made::of(&at, &said, &table);
    let making = Making {
        topic: at.title(),
        url: &format!("{}{}", app.settings.home(), at.path("")),
        description: at.dialogue.can_change.in_lang(at.member.reader.lang),
        comments: &making.comments,
        votes: &making.votes,
        groups: &groups,
    };
    let export = making.export();
    let found = export.files().into_iter().find(|(file, _)| *file == name).ok_or(Error::NotFound)?;
    let kept = format!("attachment; filename=\"{}-{name}\"", at.reference());
    let headers =
        [(header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (header::CONTENT_DISPOSITION, kept)];
    Ok((headers, found.1.to_bytes()).into_response())
}

struct Made {
    comments: Vec<Comment>,
    votes: Vec<Vote>,
}

impl Made {
    fn of(at: &Opened, said: &[Statement], table: &Table) -> Made {
        let day = at.dialogue.opened_at / DAY * DAY;
        let numbers = voters(&at.dialogue.id, table);
        let comment = |(nth, one): (u32, &Statement)| Comment {
            at: day,
            id: one.number as u32,
            // Whoever said something is not to be found among the voters by it.
            author: table.voters.len() as u32 + nth,
            moderated: 1,
            words: harmless(&one.words),
        };
        let vote = |(person, place, choice): &(u32, u32, i8)| {
            let comment = table.numbers[*place as usize];
            let there = said.iter().any(|one| one.number == comment);
            there.then(|| Vote {
                at: day,
                comment: comment as u32,
                voter: numbers[*person as usize],
                vote: *choice,
            })
        };
        Made {
            comments: (0..).zip(said).map(comment).collect(),
            votes: table.votes.iter().filter_map(vote).collect(),
        }
    }
}

/// The number that each voter has in the files, by their place in the table.
fn voters(key: &str, table: &Table) -> Vec<u32> {
    let order = order(table, key);
    let mut numbers = vec![0; order.len()];
    for (number, at) in (0..).zip(order) {
        numbers[at] = number;
    }
    numbers
}

/// Of those who are in one. Small groups have no groups, and too small a group is not told.
async fn groups(app: &App, at: &Opened, table: &Table, shown: &[i64]) -> Result<BTreeMap<u32, u32>, Error> {
    if table.voters.len() < FEWEST_MAPPED {
        return Ok(BTreeMap::new());
    }
    let Some(mapped) = app.maps.look(&app.store, &app.counts, &at.dialogue, shown).await? else {
        return Ok(BTreeMap::new());
    };
    let numbers = voters(&at.dialogue.id, &mapped.table);
    let group = |(person, one): (usize, &opinion::Person)| {
        let group = one
            .group
            .filter(|group| mapped.map.sizes[usize::from(*group)] >= super::FEWEST_COUNTED as usize)?;
        Some((numbers[person], u32::from(group)))
    };
    Ok(mapped.map.people.iter().enumerate().filter_map(group).collect())
}
