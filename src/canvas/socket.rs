//! `/live/canvas/{id}`: the door to a canvas that is edited together.

use super::desk::Join;
use super::gate::{self, Closed, Ticket};
use crate::app::App;
use crate::live::upgrade::{Refused, Upgrade};
use crate::people;
use crate::web::{Error, Query};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use http::{HeaderMap, StatusCode};
use serde::Deserialize;

#[derive(Deserialize)]
pub(super) struct Asked {
    /// For programs: a personal token that may write. People come with their cookie.
    token: Option<String>,
}

pub(super) async fn open(
    State(app): State<App>,
    upgrade: Result<Upgrade, Refused>,
    Path(canvas_id): Path<String>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Response {
    let Some(ticket) = ticket(&app, asked, &headers) else { return StatusCode::UNAUTHORIZED.into_response() };
    let (shown, id, now) = (ticket.clone(), canvas_id.clone(), app.clock.now());
    let access = match app.store.read(move |tx| gate::access(tx, &shown, &id, now)).await {
        Ok(Ok(access)) => access,
        Ok(Err(Closed::Unknown)) => return StatusCode::UNAUTHORIZED.into_response(),
        Ok(Err(Closed::NotTheirs)) => return StatusCode::NOT_FOUND.into_response(),
        Err(error) => return Error::broken(error).into_response(),
    };
    let (answer, connection) = match upgrade {
        Ok(upgrade) => upgrade.accept(),
        Err(refused) => return refused.into_response(),
    };
    tokio::spawn(async move {
        if let Some(connection) = connection.await {
            app.canvases.join(Join { canvas_id, connection, ticket, access });
        }
    });
    answer
}

fn ticket(app: &App, asked: Asked, headers: &HeaderMap) -> Option<Ticket> {
    match asked.token {
        Some(token) => Some(Ticket::Token(people::hash(&token))),
        None => people::hash_in(headers, app).map(Ticket::Session),
    }
}
