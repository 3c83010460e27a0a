//! The day centre of Cwm Teg, in one command: a group that has met for six weeks, and the board above it.
//!
//! Everything goes through the features' own functions, so that the demo cannot show what the program cannot do.
//! All of it is our own writing; nobody in it exists.

mod bench;
mod canvas;
mod cast;
mod check_ins;
mod decisions;
mod dialogue;
mod meetings;
mod places;
mod story;
mod strengths;
mod year;

pub use bench::Load;

use crate::app::App;
use crate::people::{self, HashedReceipt, Person, ReceiptCode};
use crate::seal::Seal;
use crate::spaces::{self, NewMember, Space};
use crate::store::Tx;
use crate::web::Error;
use cast::{CAST, Cast};
use std::collections::BTreeMap;

/// Since when the group meets.
const YEAR: i64 = 400 * year::DAY;

/// How each of them comes in, to be printed for whoever tries the demo.
pub struct Demo {
    pub space_code: String,
    /// Of the space above it.
    pub board_code: String,
    pub join_code: String,
    pub codes: Vec<(&'static str, ReceiptCode)>,
    /// A token of Dewi's that may write, when one was asked for.
    pub token: Option<String>,
}

/// Seeds the demo. With `load`, also what the benches need.
///
/// # Errors
/// `NotAllowed` when somebody is here already: a demo never mixes with real people.
pub async fn seed(app: &App, load: Load) -> Result<Demo, Error> {
    if app.store.read(people::anybody).await? {
        return Err(Error::NotAllowed);
    }
    let mut receipts = Vec::new();
    for _ in &CAST {
        receipts.push(HashedReceipt::new().await?);
    }
    let codes = CAST.iter().zip(&receipts).map(|(one, receipt)| (one.name, receipt.code.clone())).collect();
    let now = app.clock.now();
    let seal = app.seal.clone();
    let (cast, board, group) = app
        .store
        .write(move |tx: &mut Tx| {
            let cast = Cast::arrive(tx, &receipts, now - YEAR)?;
            let (board, group) = story::open(tx, &cast, now)?;
            a_year(tx, &seal, &cast, &board, &group, now)?;
            story::tell(tx, &cast, &group, now)?;
            check_ins::look_back(tx, &cast, &group, now)?;
            dialogue::hold(tx, &cast, &group, now)?;
            decisions::decide(tx, &cast, &group, now)?;
            meetings::meet(tx, &cast, &group, now)?;
            for person in cast.all() {
                for space in [&board, &group] {
                    spaces::looked(tx, &space.id, &person.id, now - 5 * year::DAY)?;
                }
            }
            Ok::<_, Error>((cast, board, group))
        })
        .await?;
    canvas::fill(app, &cast, &group).await?;
    year::fill(app, &board, &cast.tomos, load.people, load.seed).await?;
    let token = bench::load(app, &cast, &group, load).await?;
    Ok(Demo { space_code: group.code, board_code: board.code, join_code: group.join_code, codes, token })
}

/// What happened before the group turned to breaks.
fn a_year(
    tx: &mut Tx,
    seal: &Seal,
    cast: &Cast,
    board: &Space,
    group: &Space,
    now: i64,
) -> Result<(), Error> {
    let lives = year::lives();
    let mut people = BTreeMap::new();
    for (nth, life) in lives.iter().enumerate() {
        let person = match cast.named(&life.name) {
            Some(person) => person.clone(),
            None => arrives(tx, life, group, now - YEAR + (nth as i64) * year::DAY)?,
        };
        people.insert(life.name.clone(), person);
    }
    let world = year::World { seal, group, people: &people, now };
    for (nth, life) in lives.iter().enumerate() {
        let me = people.get(&life.name).ok_or(Error::NotFound)?;
        let worker = life.worker.as_ref().and_then(|name| people.get(name));
        year::live(tx, &world, life, me, worker, nth)?;
    }
    let lang_of = |name: &str| {
        lives.iter().find(|life| life.name == name).map_or(crate::words::Lang::En, |life| life.lang)
    };
    year::raise_all(tx, &world, board, &lang_of)?;
    strengths::meet(tx, &world)
}

/// On paper: they have no code until somebody makes them one.
fn arrives(tx: &mut Tx, life: &year::Life, group: &Space, now: i64) -> Result<Person, Error> {
    let person = people::add_without_code(tx, &life.name, life.lang, life.channel(), now)?;
    let member = NewMember {
        name: life.name.clone(),
        role: life.role.clone(),
        perspectives: life.speaks_from(),
        lang: life.lang,
        hears_by: life.channel(),
    };
    member.join(tx, group, &person, None, now)?;
    Ok(person)
}

#[cfg(test)]
mod tests;
