//! A line for oneself alone, beside a check-in: sealed, shown to nobody, ever, and dated by its round only, so that it does
//! not tell when somebody answered.

use super::queries;
use super::rounds::Round;
use crate::seal::Seal;
use crate::sharing::{self, Kind, NewItem, Said};
use crate::spaces::Space;
use crate::store::{Result, Tx};
use crate::words::dates;

pub fn keep(tx: &mut Tx, seal: &Seal, space: &Space, me: &str, said: &Said, now: i64) -> Result<()> {
    let round = Round::at(now, queries::rhythm(tx, &space.id)?);
    let new = NewItem {
        owner_id: me.into(),
        space_id: None,
        kind: Kind::Journal,
        part: format!("check-in {}", space.code),
        about_id: None,
        body: said.to_body(),
        typed_by: None,
    };
    let day = dates::parse_day(&round.start).unwrap_or(now);
    sharing::keep(tx, seal, &new, day).map(drop)
}

/// What somebody wrote for themselves in this space, the newest first.
pub fn of_space(tx: &mut Tx, seal: &Seal, space: &Space, me: &str) -> Result<Vec<(i64, Said)>> {
    let part = format!("check-in {}", space.code);
    let mine = sharing::mine(tx, seal, me, Kind::Journal)?;
    let here = mine.into_iter().rev().filter(|item| item.part == part);
    Ok(here.map(|item| (item.said_at, item.said())).collect())
}
