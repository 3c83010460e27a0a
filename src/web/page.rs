//! A typed page becomes an answer.

use super::Error;
use askama::Template;
use axum::response::{Html, IntoResponse, Response};
use http::StatusCode;

/// Most pages fit in it. One that grows is copied with every doubling.
const ROOM: usize = 32 << 10;

/// A template, shown. `Page(Show { frame, … })`.
pub struct Page<T>(pub T);

impl<T: Template> Page<T> {
    /// The page came back because something typed needs putting right.
    pub fn with_problems(self) -> Response {
        self.with_status(StatusCode::UNPROCESSABLE_ENTITY)
    }

    pub fn with_status(self, status: StatusCode) -> Response {
        (status, self).into_response()
    }
}

impl<T: Template> IntoResponse for Page<T> {
    fn into_response(self) -> Response {
        let mut html = String::with_capacity(T::SIZE_HINT.max(ROOM));
        match self.0.render_into(&mut html) {
            Ok(()) => Html(html).into_response(),
            Err(problem) => Error::broken(problem).into_response(),
        }
    }
}
