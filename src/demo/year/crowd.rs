//! The same year for any number of people, for measuring: lives put together by chance from those that were written by hand,
//! always in the same way for the same seed.

use super::DAY;
use super::life::{Life, Rating, lives};
use super::living::{World, live};
use crate::app::App;
use crate::people::{self, Person};
use crate::spaces::{self, Description, NewMember, Side, Space};
use crate::store::Tx;
use crate::web::Error;
use crate::words::Worded;
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use rand::{RngExt, SeedableRng};
use std::collections::BTreeMap;

/// So many people share a group.
const IN_A_GROUP: u32 = 200;
/// So many people's years are kept in one transaction.
const AT_ONCE: u32 = 100;
/// How often each of them says how it is.
const RATINGS: usize = 10;

const FIRST: [&str; 16] = [
    "Eleri", "Gwen", "Rhian", "Mali", "Sioned", "Beth", "Nesta", "Olwen", "Emyr", "Gareth", "Ieuan", "Owain",
    "Trefor", "Meurig", "Alun", "Dylan",
];
const LAST: [&str; 16] = [
    "Vaughan", "Prosser", "Bevan", "Parry", "Meredith", "Probyn", "Gethin", "Lloyd", "Morris", "Tudor",
    "Price", "Watkins", "Beynon", "Howells", "Jenkins", "Pugh",
];

/// Fills the board above `group` with further groups and `count` people in them.
///
/// # Errors
/// When the store cannot keep it.
pub async fn fill(
    app: &App,
    board: &Space,
    facilitator: &Person,
    count: u32,
    seed: u64,
) -> Result<(), Error> {
    let templates: Vec<Life> = lives().into_iter().filter(|life| !life.outcomes.is_empty()).collect();
    let mut group = None;
    for from in (0..count).step_by(AT_ONCE as usize) {
        if from % IN_A_GROUP == 0 {
            group = Some(open(app, board, facilitator, from / IN_A_GROUP + 1).await?);
        }
        let Some(group) = group.clone() else { continue };
        let (seal, templates, now) = (app.seal.clone(), templates.clone(), app.clock.now());
        let until = (from + AT_ONCE).min(count);
        app.store
            .write(move |tx| {
                let nobody = BTreeMap::new();
                let world = World { seal: &seal, group: &group, people: &nobody, now };
                (from..until).try_for_each(|nth| {
                    let mut chance = StdRng::seed_from_u64(seed.wrapping_add(u64::from(nth)));
                    let life = put_together(&templates, nth, &mut chance);
                    let me = arrives(tx, &life, &group, now - 400 * DAY)?;
                    live(tx, &world, &life, &me, None, nth as usize).map(drop)
                })
            })
            .await?;
    }
    Ok(())
}

async fn open(app: &App, board: &Space, facilitator: &Person, nth: u32) -> Result<Space, Error> {
    let (board, facilitator, now) = (board.clone(), facilitator.clone(), app.clock.now());
    app.store
        .write(move |tx| {
            let described = Description {
                name: Worded::new(format!("Neighbours {nth}"), format!("Cymdogion {nth}")),
                ..crate::demo::places::group()
            };
            spaces::open(tx, &described, Some(&board), &facilitator, Side::Organisation, now - 401 * DAY)
        })
        .await
}

fn arrives(tx: &mut Tx, life: &Life, group: &Space, now: i64) -> Result<Person, Error> {
    let person = people::add_without_code(tx, &life.name, life.lang, life.channel(), now)?;
    let member = NewMember {
        name: life.name.clone(),
        role: String::new(),
        perspectives: life.speaks_from(),
        lang: life.lang,
        hears_by: life.channel(),
    };
    member.join(tx, group, &person, None, now)?;
    Ok(person)
}

/// Somebody else's words and scale, and a year of their own.
fn put_together(templates: &[Life], nth: u32, chance: &mut StdRng) -> Life {
    let one = templates.choose(chance).unwrap_or(&templates[0]);
    let mut outcome = one.outcomes[0].clone();
    outcome.counted = chance.random_range(0..4) > 0;
    let mut number: i64 = chance.random_range(1..8);
    let ratings = (0..RATINGS).map(|at| {
        number = (number + chance.random_range(-2_i64..=2)).clamp(0, 10);
        let story = (at % 5 == 0).then(|| outcome.ratings[0].story.clone());
        let shown = if chance.random_range(0..4) == 0 { "counted" } else { "me" };
        Rating { month: at as i64 - 10, number, story: story.unwrap_or_default(), story_shown: shown.into() }
    });
    outcome.ratings = ratings.collect();
    let first = FIRST[nth as usize % FIRST.len()];
    let last = LAST[nth as usize / FIRST.len() % LAST.len()];
    Life {
        name: format!("{first} {last} {}", nth + 1),
        worker: None,
        own_space: true,
        strengths: one.strengths.iter().take(1).cloned().collect(),
        doing: Vec::new(),
        tried: Vec::new(),
        unknown: Vec::new(),
        promises: Vec::new(),
        outcomes: vec![outcome],
        ..one.clone()
    }
}
