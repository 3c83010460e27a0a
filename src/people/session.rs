//! Who is asking: read from the sign-in cookie at every request.
//!
//! The cookie holds 256 random bits; the database holds their SHA-256, so that a copy of it opens no session.

use super::{ByToken, Person, queries};
use crate::app::App;
use crate::store::Tx;
use crate::web::{Error, Frame, Reader, cookie};
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

/// Ninety days: long enough for a group that meets each month and has old phones.
const LASTS: i64 = 90 * 24 * 3600 * 1000;

/// Anybody who asks for a page, known or not.
pub struct Visitor {
    pub reader: Reader,
    pub person: Option<Person>,
}

/// Somebody who has come in with a code, a link or a passkey.
pub struct Known {
    pub reader: Reader,
    pub person: Person,
}

impl FromRequestParts<App> for Visitor {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Visitor, Error> {
        let Ok(reader) = Reader::from_request_parts(parts, app).await;
        if reader.is_program() {
            // Cookies open nothing to programs, and tokens open no page.
            let person = ByToken::from_request_parts(parts, app).await?.person;
            return Ok(Visitor { reader, person: Some(person) });
        }
        let Some(hash) = hash_in(&parts.headers, app) else { return Ok(Visitor { reader, person: None }) };
        let now = app.clock.now();
        let person = app.store.read(move |tx| queries::find_by_session(tx, &hash, now)).await?;
        Ok(Visitor { reader, person })
    }
}

impl FromRequestParts<App> for Known {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Known, Error> {
        let visitor = Visitor::from_request_parts(parts, app).await?;
        visitor.known()
    }
}

impl Known {
    /// The frame of a page for them alone.
    pub fn frame(&self, title: impl Into<String>) -> Frame {
        Frame::new(&self.reader, title).known(&self.person.name, &self.person.id).sensitive()
    }
}

impl Visitor {
    /// The frame of a page that is for anybody: it names who is here, if they are known.
    pub fn frame(&self, title: impl Into<String>) -> Frame {
        let frame = Frame::new(&self.reader, title);
        match &self.person {
            Some(person) => frame.known(&person.name, &person.id),
            None => frame,
        }
    }

    pub fn known(self) -> Result<Known, Error> {
        match self.person {
            Some(person) => Ok(Known { reader: self.reader, person }),
            None => Err(Error::SignInFirst { back: self.reader.here.clone() }),
        }
    }
}

/// A new session for somebody: opened in the caller's transaction, given to the browser as a cookie.
pub struct NewSession {
    secret: String,
}

impl NewSession {
    pub fn new() -> NewSession {
        NewSession { secret: URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>()) }
    }

    pub fn open(&self, tx: &mut Tx, person_id: &str, now: i64) -> crate::store::Result<()> {
        queries::open_session(tx, &hash(&self.secret), person_id, now, now + LASTS)
    }

    /// The cookie that goes with it.
    pub fn cookie(&self, app: &App) -> (HeaderName, HeaderValue) {
        (header::SET_COOKIE, cookie::keep(&app.settings, &self.secret, LASTS / 1000))
    }
}

impl Default for NewSession {
    fn default() -> Self {
        Self::new()
    }
}

/// The cookie that ends a session in the browser.
pub fn no_cookie(app: &App) -> (HeaderName, HeaderValue) {
    (header::SET_COOKIE, cookie::forget(&app.settings))
}

/// Ends the session that a request carries, in the database and in the browser.
///
/// # Errors
/// When the store cannot end it.
pub async fn end(app: &App, headers: &HeaderMap) -> Result<(HeaderName, HeaderValue), Error> {
    if let Some(hash) = hash_in(headers, app) {
        app.store.write(move |tx| queries::end_session(tx, &hash)).await?;
    }
    Ok(no_cookie(app))
}

/// What the database knows the request's session by, if it carries one.
pub fn hash_in(headers: &HeaderMap, app: &App) -> Option<String> {
    cookie::read(headers, &app.settings).filter(|secret| !secret.is_empty()).map(hash)
}

/// SHA-256 is enough for 256 random bits: there is nothing to guess.
pub fn hash(secret: &str) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(secret.as_bytes()))
}
