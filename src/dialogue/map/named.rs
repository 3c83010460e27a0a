//! Whether one's name may stand beside what one agrees with, in a small group. It can be taken back.

use crate::app::App;
use crate::dialogue::Opened;
use crate::store::{Result, Tx, sql};
use crate::web::{Error, Form};
use axum::extract::State;
use axum::response::Redirect;
use serde::Deserialize;
use std::collections::HashMap;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Said {
    /// "yes" or "no".
    named: String,
}

pub async fn send(
    State(app): State<App>,
    at: Opened,
    Form(said): Form<Said>,
) -> std::result::Result<Redirect, Error> {
    let (id, me, now) = (at.dialogue.id.clone(), at.member.person.id.clone(), at.now);
    app.store
        .write(move |tx| {
            if said.named == "yes" {
                tx.run(
                    sql!(
                        "INSERT INTO dialogue_named (dialogue_id, person_id, agreed_at) VALUES ($1, $2, $3)
                         ON CONFLICT (dialogue_id, person_id) DO NOTHING"
                    ),
                    &[&id, &me, &now],
                )?;
            } else {
                tx.run(
                    sql!("DELETE FROM dialogue_named WHERE dialogue_id = $1 AND person_id = $2"),
                    &[&id, &me],
                )?;
            }
            Ok::<_, Error>(())
        })
        .await?;
    Ok(Redirect::to(&at.page("/map")))
}

/// Those whose name may be shown, by their id.
pub fn names(tx: &mut Tx, dialogue_id: &str) -> Result<HashMap<String, String>> {
    let found = tx.all(
        sql!(
            "SELECT n.person_id, p.name FROM dialogue_named n JOIN person p ON p.id = n.person_id
             WHERE n.dialogue_id = $1"
        ),
        &[&dialogue_id],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    Ok(found.into_iter().collect())
}
