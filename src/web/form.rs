//! What came with a request: a form sent, or what stands after `?`. One that cannot be read is a page that says so.

use super::Error;
use axum::extract::{FromRequest, FromRequestParts, Request};
use bytes::Bytes;
use http::{StatusCode, request::Parts};
use serde::de::DeserializeOwned;

/// A form sent by POST. A list field (`Vec<String>`) gathers every box ticked under its name; fields that may be
/// missing need `#[serde(default)]`.
pub struct Form<T>(pub T);

/// What stands after `?`.
pub struct Query<T>(pub T);

/// What stands in the address. One in which it is not of its kind leads nowhere.
pub struct Path<T>(pub T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Form<T> {
    type Rejection = Error;

    async fn from_request(request: Request, state: &S) -> Result<Form<T>, Error> {
        let body = Bytes::from_request(request, state).await.map_err(|rejection| {
            if rejection.status() == StatusCode::PAYLOAD_TOO_LARGE {
                Error::TooLarge
            } else {
                Error::Unreadable
            }
        })?;
        read(&body).map(Form)
    }
}

impl<T: DeserializeOwned, S: Sync> FromRequestParts<S> for Query<T> {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Query<T>, Error> {
        read(parts.uri.query().unwrap_or_default().as_bytes()).map(Query)
    }
}

impl<T: DeserializeOwned + Send, S: Send + Sync> FromRequestParts<S> for Path<T> {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Path<T>, Error> {
        let found = axum::extract::Path::from_request_parts(parts, state).await;
        found.map(|found| Path(found.0)).map_err(|_| Error::NotFound)
    }
}

fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Error> {
    serde_html_form::from_bytes(bytes).map_err(|_| Error::Unreadable)
}
