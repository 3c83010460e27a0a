//! Who is asking, and for which canvas, in order to change it.

use super::opened::Opened;
use crate::app::App;
use crate::web::Error;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;

/// An opened canvas that is this member's or the whole team's, in a space that is open.
pub struct Changing(pub Opened);

impl FromRequestParts<App> for Changing {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Changing, Error> {
        let opened = Opened::from_request_parts(parts, app).await?;
        opened.may_change()?;
        Ok(Changing(opened))
    }
}
