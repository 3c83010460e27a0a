//! What becomes of somebody's part in meetings, when they are erased.

use super::feed;
use crate::store::{Result, Tx, sql};

/// Somebody is erased: nobody can tell any more that they could come, brought something, wrote it or were there. `take`: the words of
/// what they brought go with them. Minutes are the group's own and stay.
///
/// # Errors
/// When the store cannot keep it.
pub fn erase(tx: &mut Tx, person_id: &str, take: bool) -> Result<()> {
    feed::end(tx, person_id)?;
    if take {
        tx.run(sql!("UPDATE meeting_item SET words = '' WHERE brought_by = $1"), &[&person_id])?;
        tx.run(sql!("UPDATE meeting_paper SET title = '', words = '' WHERE put_by = $1"), &[&person_id])?;
    }
    for theirs in [
        sql!("DELETE FROM meeting_can WHERE person_id = $1"),
        sql!("UPDATE meeting_can SET typed_by = NULL WHERE typed_by = $1"),
        sql!("UPDATE meeting_item SET brought_by = NULL WHERE brought_by = $1"),
        sql!("UPDATE meeting_item SET typed_by = NULL WHERE typed_by = $1"),
        sql!("UPDATE meeting_paper SET put_by = NULL WHERE put_by = $1"),
        sql!("UPDATE meeting_there SET person_id = NULL WHERE person_id = $1"),
        sql!("UPDATE meeting_there SET noted_by = NULL WHERE noted_by = $1"),
        sql!("UPDATE meeting_minute SET written_by = NULL WHERE written_by = $1"),
    ] {
        tx.run(theirs, &[&person_id])?;
    }
    Ok(())
}
