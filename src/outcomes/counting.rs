//! Counting which way outcomes moved, in each space from the one that somebody agreed to up to the widest.
//!
//! The counts are kept as they change: a page reads a few rows, however many people stand behind them.

use super::model::{Rated, movements};
use super::queries::{self, Full};
use super::reminding;
use crate::seal::Seal;
use crate::spaces;
use crate::store::{Result, Tx};

/// Counts an outcome from now on, with all its past, in `space_id` and the spaces above it.
///
/// # Errors
/// When the store cannot keep it.
pub fn count_in(tx: &mut Tx, full: &Full, space_id: &str, now: i64) -> Result<()> {
    if full.counted.is_some() {
        return Ok(());
    }
    queries::keep_counted(tx, &full.item.id, space_id, now)?;
    changed(tx, Some(space_id), &[], &full.numbers())
}

/// Counts it no more: whatever it added is taken out of every count at once.
///
/// # Errors
/// When the store cannot keep it.
pub fn count_out(tx: &mut Tx, full: &Full) -> Result<()> {
    let Some(space_id) = &full.counted else { return Ok(()) };
    changed(tx, Some(space_id), &full.numbers(), &[])?;
    queries::no_longer_counted(tx, &full.item.id)
}

/// Somebody is erased: what they added to any count is taken out of it.
///
/// # Errors
/// When the store cannot keep it.
pub fn erase(tx: &mut Tx, seal: &Seal, person_id: &str) -> Result<()> {
    for full in queries::all_of(tx, seal, person_id)? {
        count_out(tx, &full)?;
        reminding::set(tx, &full.item.id, person_id, None, 0)?;
    }
    Ok(())
}

/// Its ratings were these and are those.
pub(super) fn changed(tx: &mut Tx, counted: Option<&str>, before: &[Rated], after: &[Rated]) -> Result<()> {
    let Some(space_id) = counted else { return Ok(()) };
    let (was, is) = (movements(before), movements(after));
    let gone = was.iter().filter(|(quarter, movement)| is.get(quarter) != Some(movement));
    let new = is.iter().filter(|(quarter, movement)| was.get(quarter) != Some(movement));
    let changes: Vec<_> = gone.map(|one| (one, -1)).chain(new.map(|one| (one, 1))).collect();
    if changes.is_empty() {
        return Ok(());
    }
    for space in spaces::with_those_above(tx, space_id)? {
        for ((quarter, movement), number) in &changes {
            queries::add_moved(tx, &space, **quarter, **movement, *number)?;
        }
    }
    Ok(())
}
