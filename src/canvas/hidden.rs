//! Words that two keys have hidden are shown nowhere, however often they were copied: cards that came from them, or from
//! which they came, are on no page, sheet, export or screen any more, nor in the history.

use super::desk::Desks;
use crate::store::{Result, Tx, sql};
use std::collections::{BTreeMap, HashSet};

/// The cards of a canvas that are not shown.
pub(super) fn cards(tx: &mut Tx, space_id: &str, canvas_id: &str) -> Result<HashSet<String>> {
    let found = tx.all(
        sql!(
            "SELECT n.card_id FROM contribution n
             WHERE n.space_id = $1 AND n.hidden_at IS NOT NULL AND n.card_id IS NOT NULL
             UNION
             SELECT f.card_id FROM contribution n JOIN card_contribution f ON f.contribution_id = n.id
             WHERE n.space_id = $1 AND n.hidden_at IS NOT NULL AND f.canvas_id = $2"
        ),
        &[&space_id, &canvas_id],
        |row| row.get(0),
    )?;
    Ok(found.into_iter().collect())
}

/// A card was copied: what is hidden of the first is hidden of the second.
pub(super) fn follow(tx: &mut Tx, from: (&str, &str), to: (&str, &str)) -> Result<()> {
    tx.run(
        sql!(
            "INSERT INTO card_contribution (canvas_id, card_id, contribution_id)
             SELECT $3, $4, found.id FROM (
               SELECT contribution_id AS id FROM card_contribution WHERE canvas_id = $1 AND card_id = $2
               UNION SELECT n.id FROM contribution n WHERE n.card_id = $2) AS found
             LIMIT 1
             ON CONFLICT (canvas_id, card_id) DO NOTHING"
        ),
        &[&from.0, &from.1, &to.0, &to.1],
    )?;
    Ok(())
}

/// Takes them out of the documents themselves, so that nobody who edits live goes on seeing them. The pages do without
/// them in any case.
pub(super) async fn take_out(desks: &Desks, space_id: String, person_id: String) {
    let found = desks.store().read(move |tx| lying_about(tx, &space_id)).await;
    let found = found.unwrap_or_else(|error| {
        tracing::error!(%error, "hidden cards could not be looked for");
        BTreeMap::new()
    });
    for ((canvas_id, owner_id), cards) in found {
        // A draft is its owner's alone to change.
        let whose = owner_id.as_deref().unwrap_or(&person_id);
        let taken = desks.edit(&canvas_id, whose, move |document| {
            let here: Vec<_> = cards.iter().filter(|card| document.card(card).is_some()).collect();
            here.into_iter().try_for_each(|card| document.remove_card(card))
        });
        if let Err(error) = taken.await {
            tracing::error!(canvas = &*canvas_id, %error, "hidden cards could not be taken out");
        }
    }
}

/// By canvas and its owner.
type Lying = BTreeMap<(String, Option<String>), Vec<String>>;

fn lying_about(tx: &mut Tx, space_id: &str) -> Result<Lying> {
    let canvases =
        tx.all(sql!("SELECT id, owner_id FROM canvas WHERE space_id = $1"), &[&space_id], |row| {
            Ok((row.get::<String>(0)?, row.get::<Option<String>>(1)?))
        })?;
    let mut lying = Lying::new();
    for (id, owner_id) in canvases {
        let hidden = cards(tx, space_id, &id)?;
        let here =
            tx.all(sql!("SELECT id FROM card WHERE canvas_id = $1 AND gone_at IS NULL"), &[&id], |row| {
                row.get::<String>(0)
            })?;
        let here: Vec<String> = here.into_iter().filter(|card| hidden.contains(card)).collect();
        if !here.is_empty() {
            lying.insert((id, owner_id), here);
        }
    }
    Ok(lying)
}
