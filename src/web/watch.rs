//! What stands round every handler: a line in the log, a limit of time, and a page even when we break.

use super::Error;
use axum::{
    extract::{MatchedPath, Request},
    middleware::Next,
    response::{IntoResponse, Response},
};
use std::{
    any::Any,
    time::{Duration, Instant},
};

const LONGEST: Duration = Duration::from_secs(30);

/// The address as we wrote it (`/en/spaces/{space}`), never as it was asked for: that may hold a code or a name.
pub(crate) async fn log(request: Request, next: Next) -> Response {
    let began = Instant::now();
    let method = request.method().clone();
    let path = request.extensions().get::<MatchedPath>().cloned();
    let answer = next.run(request).await;
    let path = path.as_ref().map_or("(no such page)", |path| path.as_str());
    tracing::info!(%method, path, status = answer.status().as_u16(), ms = began.elapsed().as_millis() as u64);
    answer
}

pub(crate) async fn time(request: Request, next: Next) -> Response {
    tokio::time::timeout(LONGEST, next.run(request)).await.unwrap_or_else(|_| Error::TooSlow.into_response())
}

pub(crate) fn broke(panic: Box<dyn Any + Send + 'static>) -> Response {
    let said = panic.downcast_ref::<&str>().map(|text| text.to_string());
    let said = said.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_default();
    Error::broken(format!("panicked: {said}")).into_response()
}
