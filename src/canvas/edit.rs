//! Changing a canvas on somebody's behalf.

use super::document::Document;
use super::error::Error;
use crate::app::App;

/// Changes a canvas as one of its people would: done to the same document; when this answers it is on disk, in the plain
/// rows, and with everybody who has the canvas open. Whoever calls has made sure that this person may.
///
/// # Errors
/// What `change` says, and then nothing was changed.
pub async fn edit<T, F>(app: &App, canvas_id: &str, person_id: &str, change: F) -> Result<T, Error>
where
    F: FnOnce(&mut Document) -> Result<T, Error> + Send + 'static,
    T: Send + 'static,
{
    app.canvases.edit(canvas_id, person_id, change).await
}
