//! What waits for somebody on their home page: an introduction to say yes or no to, or whether one helped.

use super::queries;
use crate::seal::Seal;
use crate::store::{Result, Tx};
use crate::words::Worded;

#[derive(Debug, Clone)]
pub struct Waiting {
    /// Without the language: `/introductions/…`.
    pub page: String,
    pub space_name: Worded,
    /// They said yes a while ago, and are asked whether it helped.
    pub whether_it_helped: bool,
}

/// # Errors
/// When the store cannot be read.
pub fn waiting_for(tx: &mut Tx, seal: &Seal, person_id: &str, now: i64) -> Result<Vec<Waiting>> {
    let all = queries::of_person(tx, seal, person_id)?;
    let waiting = all.into_iter().filter_map(|one| {
        let roles = one.roles_of(person_id);
        let role = roles.into_iter().find(|role| one.waits_for(role.side, now))?;
        Some(Waiting {
            page: format!("/introductions/{}", one.id),
            whether_it_helped: one.asks_whether_it_helped(role.side, now),
            space_name: one.space_name,
        })
    });
    Ok(waiting.collect())
}
