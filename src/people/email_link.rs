//! Coming in by a link sent to an email address that somebody chose to give us.

use super::session::{self, NewSession, Visitor};
use super::{queries, words::Words};
use crate::app::App;
use crate::post::{self, Email};
use crate::store::Tx;
use crate::web::{Caller, Error, Form, Frame, Page, Problems, Reader, text};
use crate::words::Lang;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;

/// Long enough to find the email, short enough that an old one opens nothing.
const LASTS: i64 = 3600 * 1000;

#[derive(Template)]
#[template(path = "people/email_link.html")]
struct Ask {
    frame: Frame,
    w: Words,
    typed: Typed,
    sent: bool,
    /// Whether this Plethu sends any mail at all.
    mails: bool,
}

#[derive(Template)]
#[template(path = "people/email_link_open.html")]
struct Open {
    frame: Frame,
    w: Words,
}

#[derive(Deserialize, Default)]
pub struct Typed {
    #[serde(default)]
    email: String,
}

pub async fn ask(State(app): State<App>, visitor: Visitor) -> Response {
    page(&app, &visitor.reader, Typed::default(), Problems::new(), false)
}

pub async fn send(
    State(app): State<App>,
    reader: Reader,
    caller: Caller,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    let w = Words(reader.lang);
    let Some(address) = address(&typed.email) else {
        return Ok(page(&app, &reader, typed, Problems::one("email", w.email_wrong()), false));
    };
    app.limits.attempt("email", caller.0, &address)?;
    let (now, home) = (app.clock.now(), app.settings.home());
    app.store
        .write(move |tx| {
            if let Some(person) = queries::find_by_email(tx, &address)? {
                send_link(tx, &person.id, &address, person.lang, &home, now)?;
            }
            Ok::<_, Error>(())
        })
        .await?;
    // The same page whether we know the address or not: it must not tell who is here.
    Ok(page(&app, &reader, typed, Problems::new(), true))
}

/// A page with one button. Opening the link must not use it up: mail programs open links to look at them.
pub async fn show(visitor: Visitor) -> impl IntoResponse {
    let w = Words(visitor.reader.lang);
    Page(Open { frame: Frame::new(&visitor.reader, w.email_open()), w })
}

pub async fn come_in(
    State(app): State<App>,
    reader: Reader,
    Path(secret): Path<String>,
) -> Result<Response, Error> {
    let (now, session) = (app.clock.now(), NewSession::new());
    let cookie = session.cookie(&app);
    let hash = session::hash(&secret);
    let known = app
        .store
        .write(move |tx| {
            let Some((person_id, email)) = queries::use_link(tx, &hash, now)? else { return Ok(false) };
            let Some(mut person) = queries::find(tx, &person_id)? else { return Ok(false) };
            if person.email.as_deref() != Some(&email) {
                // Somebody else may have shown in the meantime that this address is theirs.
                if queries::find_by_email(tx, &email)?.is_some() {
                    return Ok(false);
                }
                person.email = Some(email);
                queries::change(tx, &person)?;
            }
            session.open(tx, &person_id, now)?;
            Ok::<_, Error>(true)
        })
        .await?;
    if !known {
        let w = Words(reader.lang);
        return Ok(page(&app, &reader, Typed::default(), Problems::one("email", w.email_link_old()), false));
    }
    Ok(([cookie], Redirect::to(&reader.at("/"))).into_response())
}

/// Writes the email that carries a new link, in the person's language.
pub fn send_link(
    tx: &mut Tx,
    person_id: &str,
    address: &str,
    lang: Lang,
    home: &str,
    now: i64,
) -> Result<(), Error> {
    let secret = URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>());
    queries::keep_link(tx, &session::hash(&secret), person_id, address, now + LASTS)?;
    let w = Words(lang);
    let link = format!("{home}/{}/email-link/{secret}", lang.code());
    let email = Email {
        person_id: person_id.into(),
        address: address.into(),
        subject: w.email_subject().into(),
        body: w.email_body(link),
    };
    post::keep(tx, &email, now)?;
    Ok(())
}

/// An email address as far as it can be told without sending to it.
pub fn address(typed: &str) -> Option<String> {
    let address = text::line(typed, 254).ok()?;
    let (name, host) = address.rsplit_once('@')?;
    let plain = !address.contains(char::is_whitespace) && !address.contains(['<', '>', ',', '"']);
    (plain && !name.is_empty() && host.contains('.') && !host.starts_with('.') && !host.ends_with('.'))
        .then(|| address.to_lowercase())
}

fn page(app: &App, reader: &Reader, typed: Typed, problems: Problems, sent: bool) -> Response {
    let w = Words(reader.lang);
    let wrong = !problems.is_empty();
    let page = Page(Ask {
        frame: Frame::new(reader, w.email_link()).with(problems),
        w,
        typed,
        sent,
        mails: app.settings.sends_mail(),
    });
    if wrong { page.with_problems() } else { page.into_response() }
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn an_address_has_a_name_and_a_host() {
        assert_eq!(address(" Nia@Cwmteg.example "), Some("nia@cwmteg.example".into()));
        for wrong in ["nia", "@cwmteg.example", "nia@cwmteg", "nia b@c.d", "a@b.c, d@e.f", "<a@b.c>"] {
            assert_eq!(address(wrong), None, "{wrong}");
        }
    }
}
