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

/// What a panic says may hold what somebody wrote: where it was is enough to look for it. For the whole program, since
/// Rust would print the rest by itself.
pub fn say_only_where_it_broke() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "panicked");
    }));
}

pub(crate) fn broke(_: Box<dyn Any + Send + 'static>) -> Response {
    Error::broken("panicked").into_response()
}
