//! Coming back with a receipt code, and going.

use super::passkeys::{Offered, Site};
use super::receipt::{Mistyped, ReceiptCode};
use super::session::{self, NewSession, Visitor};
use super::{queries, words::Words};
use crate::app::App;
use crate::web::{Caller, Error, Form, Frame, Page, Problems, Query, Reader};
use askama::Template;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

/// How many wrong codes with one beginning are let through in an hour, over all nodes.
pub(super) const TRIES: i64 = 10;
pub(super) const HOUR: i64 = 3600 * 1000;

#[derive(Template)]
#[template(path = "people/come_back.html")]
struct ComeBack {
    frame: Frame,
    w: Words,
    typed: Typed,
    /// Where passkeys can be used, the site they are used at.
    site: Option<Site>,
}

#[derive(Deserialize, Default)]
pub struct Typed {
    #[serde(default)]
    code: String,
    /// The page they were on their way to, without its language.
    #[serde(default)]
    back: String,
}

pub async fn ask(visitor: Visitor, Offered(site): Offered, Query(typed): Query<Typed>) -> Response {
    shown(&visitor.reader, site, typed, Problems::default())
}

pub async fn come_in(
    State(app): State<App>,
    reader: Reader,
    caller: Caller,
    Offered(site): Offered,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    let w = Words(reader.lang);
    let code = match ReceiptCode::read(&typed.code) {
        Ok(code) => code,
        Err(mistyped) => {
            let message = match mistyped {
                Mistyped::Length => w.code_length(),
                Mistyped::Symbol => w.code_symbol(),
                Mistyped::Check => w.code_check(),
            };
            return Ok(shown(&reader, site, typed, Problems::one("code", message)));
        }
    };
    app.limits.attempt("receipt", caller.0, &code.hint())?;
    let Some(person_id) = whose(&app, code).await? else {
        return Ok(shown(&reader, site, typed, Problems::one("code", w.code_unknown())));
    };
    let session = NewSession::new();
    let cookie = session.cookie(&app);
    let now = app.clock.now();
    app.store.write(move |tx| session.open(tx, &person_id, now)).await?;
    Ok(on(&reader, cookie, &typed.back))
}

/// In, with a new session: on to where they were going.
pub(super) fn on(reader: &Reader, cookie: (HeaderName, HeaderValue), back: &str) -> Response {
    let to = if is_page_here(back) { back } else { "/said" };
    ([cookie], Redirect::to(&reader.at(to))).into_response()
}

pub async fn sign_out(State(app): State<App>, reader: Reader, headers: HeaderMap) -> Result<Response, Error> {
    let cookie = session::end(&app, &headers).await?;
    Ok(([cookie], Redirect::to(&reader.at("/"))).into_response())
}

/// Whose code it is. Wrong ones are counted by their beginning, so that guessing ends early wherever it comes from.
async fn whose(app: &App, code: ReceiptCode) -> Result<Option<String>, Error> {
    let (hint, now) = (code.hint(), app.clock.now());
    let about = format!("receipt:{hint}");
    let counted = about.clone();
    let (tries, found) = app
        .store
        .read(move |tx| {
            Ok::<_, Error>((
                queries::count_attempts(tx, &counted, now - HOUR)?,
                queries::receipts_with(tx, &hint)?,
            ))
        })
        .await?;
    if tries >= TRIES {
        return Err(Error::TooMany);
    }
    let whose = tokio::task::spawn_blocking(move || found.into_iter().find(|(_, hash)| code.matches(hash)))
        .await
        .map_err(Error::broken)?;
    if whose.is_none() {
        app.store.write(move |tx| queries::keep_attempt(tx, &about, now, now - HOUR)).await?;
    }
    Ok(whose.map(|(person_id, _)| person_id))
}

/// Only ever back into this site.
fn is_page_here(path: &str) -> bool {
    path.starts_with('/') && !path.starts_with("//") && !path.contains(['\\', '\r', '\n'])
}

/// The page again, with no code typed.
pub(super) fn page(reader: &Reader, site: Option<Site>, back: &str, problems: Problems) -> Response {
    shown(reader, site, Typed { back: back.into(), ..Typed::default() }, problems)
}

fn shown(reader: &Reader, site: Option<Site>, typed: Typed, problems: Problems) -> Response {
    let w = Words(reader.lang);
    let wrong = !problems.is_empty();
    let page = Page(ComeBack { frame: Frame::new(reader, w.come_back()).with(problems), w, typed, site });
    if wrong { page.with_problems() } else { page.into_response() }
}

#[cfg(test)]
mod tests {
    use super::is_page_here;

    #[test]
    fn nobody_is_sent_to_another_site() {
        assert!(is_page_here("/spaces/TEG4K7"));
        for elsewhere in
            ["//evil.example", "https://evil.example", "/\\evil.example", "", "/x\r\nSet-Cookie: a=b"]
        {
            assert!(!is_page_here(elsewhere), "{elsewhere}");
        }
    }
}
