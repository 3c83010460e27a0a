//! What a program sends, and what it is told when that cannot be taken.

use crate::store;
use crate::web::{Error, Problems, Reader, Refusal};
use axum::extract::{FromRequest, Request};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use http::{HeaderMap, StatusCode, header};
use serde::de::DeserializeOwned;

/// A JSON body. Fields we do not know are refused, so that a slip of the pen is not taken for silence.
pub struct Json<T>(pub T);

/// Why a program cannot have what it asked.
pub enum No {
    Error(Error),
    Problems(Problems),
    Refusal(Box<Refusal>),
}

impl From<Error> for No {
    fn from(error: Error) -> No {
        No::Error(error)
    }
}

impl From<store::Error> for No {
    fn from(error: store::Error) -> No {
        No::Error(error.into())
    }
}

impl From<Problems> for No {
    fn from(problems: Problems) -> No {
        No::Problems(problems)
    }
}

impl IntoResponse for No {
    fn into_response(self) -> Response {
        match self {
            No::Error(error) => error.into_response(),
            No::Problems(problems) => Refusal::of(&problems, Reader::now().lang).into_response(),
            No::Refusal(refusal) => refusal.into_response(),
        }
    }
}

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Json<T> {
    type Rejection = No;

    async fn from_request(request: Request, state: &S) -> Result<Json<T>, No> {
        let lang = Reader::now().lang;
        if !is_json(request.headers()) {
            let status = StatusCode::UNSUPPORTED_MEDIA_TYPE;
            let refusal = Refusal::new(status, lang, "Content-Type: application/json", "");
            return Err(No::Refusal(Box::new(refusal)));
        }
        let body = Bytes::from_request(request, state).await.map_err(|rejection| {
            if rejection.status() == StatusCode::PAYLOAD_TOO_LARGE {
                Error::TooLarge
            } else {
                Error::Unreadable
            }
        })?;
        serde_json::from_slice(&body).map(Json).map_err(|problem| {
            // What the parser says is for whoever writes the program; it is never logged.
            let mut refusal = Refusal::of(&Problems::one("", problem), lang);
            refusal.status = StatusCode::BAD_REQUEST.as_u16();
            No::Refusal(Box::new(refusal))
        })
    }
}

fn is_json(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"))
}
