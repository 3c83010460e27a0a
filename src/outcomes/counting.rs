//! Counting for how many people an outcome of theirs moved which way, in each space from the one that somebody agreed to
//! up to the widest. Whoever has five outcomes is counted once.
//!
//! The counts are kept as they change: a page reads a few rows, however many people stand behind them.

use super::model::{Movement, Quarter, Rated, movements};
use super::queries::{self, Full};
use super::reminding;
use crate::seal::Seal;
use crate::spaces;
use crate::store::{Result, Tx};
use std::collections::BTreeSet;

/// Counts an outcome from now on, with all its past, in `space_id` and the spaces above it.
///
/// # Errors
/// When the store cannot keep it.
pub fn count_in(tx: &mut Tx, seal: &Seal, full: &Full, space_id: &str, now: i64) -> Result<()> {
    if full.counted.is_some() {
        return Ok(());
    }
    queries::keep_counted(tx, &full.item.id, space_id, now)?;
    let counted = Full { counted: Some(space_id.into()), ..full.clone() };
    changed(tx, seal, &counted, &[], &full.numbers())
}

/// Counts it no more: whatever it added is taken out of every count at once.
///
/// # Errors
/// When the store cannot keep it.
pub fn count_out(tx: &mut Tx, seal: &Seal, full: &Full) -> Result<()> {
    changed(tx, seal, full, &full.numbers(), &[])?;
    queries::no_longer_counted(tx, &full.item.id)
}

/// Somebody is erased: what they added to any count is taken out of it.
///
/// # Errors
/// When the store cannot keep it.
pub fn erase(tx: &mut Tx, seal: &Seal, person_id: &str) -> Result<()> {
    for full in queries::all_of(tx, seal, person_id)? {
        count_out(tx, seal, &full)?;
        reminding::set(tx, &full.item.id, person_id, None, 0)?;
    }
    Ok(())
}

/// Its ratings were these and are those.
pub(super) fn changed(
    tx: &mut Tx,
    seal: &Seal,
    full: &Full,
    before: &[Rated],
    after: &[Rated],
) -> Result<()> {
    let Some(counted) = &full.counted else { return Ok(()) };
    let (before, after) = (moves(before), moves(after));
    if before == after {
        return Ok(());
    }
    let mut others = Vec::new();
    for other in queries::all_of(tx, seal, &full.item.owner_id)? {
        if let Some(counted) = other.counted.as_deref().filter(|_| other.item.id != full.item.id) {
            others.push((spaces::with_those_above(tx, counted)?, moves(&other.numbers())));
        }
    }
    for space in spaces::with_those_above(tx, counted)? {
        let there = others.iter().filter(|(spaces, _)| spaces.contains(&space));
        let anyway: Moves = there.flat_map(|(_, moves)| moves).copied().collect();
        let (was, is) = (&before | &anyway, &after | &anyway);
        let gone = was.difference(&is).map(|one| (one, -1));
        for ((quarter, movement), number) in gone.chain(is.difference(&was).map(|one| (one, 1))) {
            queries::add_moved(tx, &space, *quarter, *movement, number)?;
        }
    }
    Ok(())
}

type Moves = BTreeSet<(Quarter, Movement)>;

fn moves(ratings: &[Rated]) -> Moves {
    movements(ratings).into_iter().collect()
}
