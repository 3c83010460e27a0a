//! Changing a canvas on somebody's behalf.

use super::document::Document;
use super::error::Error;
use super::queries;
use super::rows::Rows;
use crate::app::App;

/// Changes a canvas as one of its people would: done to the same document, on disk when this answers.
/// Whoever calls has made sure that this person may.
///
/// # Errors
/// What `change` says; nothing was changed then.
pub async fn edit<T, F>(app: &App, canvas_id: &str, person_id: &str, change: F) -> Result<T, Error>
where
    F: FnOnce(&mut Document) -> Result<T, Error> + Send + 'static,
    T: Send + 'static,
{
    let (id, person_id, now) = (canvas_id.to_owned(), person_id.to_owned(), app.clock.now());
    let (_, updates) = app.store.read(move |tx| queries::updates_since(tx, &id, 0)).await?;
    let mut document = Document::load(updates)?;
    let done = change(&mut document)?;
    let (updates, changes) = (document.take_updates(), document.take_changes());
    let id = canvas_id.to_owned();
    app.store
        .write(move |tx| {
            queries::keep_updates(tx, &id, &updates, &person_id, now)?;
            // Others may have written meanwhile.
            let all = queries::updates_since(tx, &id, 0)?.1;
            let document = Document::load(all)?;
            Ok::<_, Error>(Rows::of(&document, &changes).keep(tx, &id, now)?)
        })
        .await?;
    Ok(done)
}
