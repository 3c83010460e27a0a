//! A page that cannot be shown: what happened, and what to do next, in the reader's language.

use super::{Frame, Reader, Refusal, words::Words};
use crate::store;
use askama::Template;
use axum::response::{Html, IntoResponse, Redirect, Response};
use http::{HeaderValue, StatusCode, header};

type Cause = Box<dyn std::error::Error + Send + Sync>;

#[derive(Debug)]
pub enum Error {
    NotFound,
    NotAllowed,
    /// It is over, or has gone on meanwhile: somebody else was quicker.
    TooLate,
    /// Come back to `back` (a path without its language) once we know who you are.
    SignInFirst {
        back: String,
    },
    TooMany,
    /// The form or address could not be read at all.
    Unreadable,
    TooLarge,
    /// A form that some other site sent.
    FromElsewhere,
    TooSlow,
    Broken(Cause),
}

impl From<store::Error> for Error {
    fn from(error: store::Error) -> Error {
        Error::broken(error)
    }
}

impl Error {
    pub fn broken(cause: impl Into<Cause>) -> Error {
        Error::Broken(cause.into())
    }

    pub fn status(&self) -> StatusCode {
        match self {
            Error::NotFound => StatusCode::NOT_FOUND,
            Error::NotAllowed | Error::FromElsewhere => StatusCode::FORBIDDEN,
            Error::TooLate => StatusCode::CONFLICT,
            Error::SignInFirst { .. } => StatusCode::SEE_OTHER,
            Error::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Error::Unreadable => StatusCode::BAD_REQUEST,
            Error::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Error::TooSlow => StatusCode::SERVICE_UNAVAILABLE,
            Error::Broken(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// As a page for people.
    fn page(&self, reader: &Reader) -> Response {
        let (happened, next) = self.words(&Words(reader.lang));
        let frame = Frame { astray: true, ..Frame::new(reader, happened) };
        match (ErrorPage { frame, next }).render() {
            Ok(html) => (self.status(), Html(html)).into_response(),
            Err(_) => (self.status(), happened).into_response(),
        }
    }

    /// As a program is told.
    fn refusal(&self, reader: &Reader) -> Refusal {
        let w = Words(reader.lang);
        let (status, (happened, next)) = match self {
            Error::SignInFirst { .. } => (StatusCode::UNAUTHORIZED, (w.token_first(), w.token_first_next())),
            Error::NotFound => (self.status(), (w.not_found_program(), w.not_found_program_next())),
            Error::NotAllowed => (self.status(), (w.not_allowed_program(), w.not_allowed_program_next())),
            Error::TooMany => (self.status(), (w.too_many(), w.too_many_program_next())),
            _ => (self.status(), self.words(&w)),
        };
        Refusal::new(status, reader.lang, happened, next)
    }

    /// What happened, and what to do next.
    fn words(&self, w: &Words) -> (&'static str, &'static str) {
        match self {
            Error::NotFound => (w.not_found(), w.not_found_next()),
            Error::NotAllowed | Error::SignInFirst { .. } => (w.not_allowed(), w.not_allowed_next()),
            Error::TooLate => (w.too_late(), w.too_late_next()),
            Error::TooMany => (w.too_many(), w.too_many_next()),
            Error::Unreadable => (w.unreadable(), w.unreadable_next()),
            Error::TooLarge => (w.too_large(), w.too_large_next()),
            Error::FromElsewhere => (w.from_elsewhere(), w.from_elsewhere_next()),
            Error::TooSlow => (w.too_slow(), w.too_slow_next()),
            Error::Broken(_) => (w.broken(), w.broken_next()),
        }
    }
}

#[derive(Template)]
#[template(path = "web/error.html")]
struct ErrorPage {
    frame: Frame,
    next: &'static str,
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let reader = Reader::now();
        if let Error::Broken(cause) = &self {
            tracing::error!(%cause, "broken");
        }
        let mut answer = match &self {
            _ if reader.is_program() => self.refusal(&reader).into_response(),
            Error::SignInFirst { back } => Redirect::to(&sign_in(&reader, back)).into_response(),
            _ => self.page(&reader),
        };
        if matches!(self, Error::TooMany) {
            answer.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("60"));
        }
        answer
    }
}

fn sign_in(reader: &Reader, back: &str) -> String {
    let back: String = percent(back);
    format!("/{}/come-back?back={back}", reader.lang.code())
}

/// Percent-encodes all that could be mistaken for a part of the address it goes into.
pub(crate) fn percent(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' | b'/' => {
                (byte as char).to_string()
            }
            _ => format!("%{byte:02X}"),
        })
        .collect()
}
