//! My own details: what to be called, in which language, how to hear back, and a new receipt code.

use super::email_link::{address, send_link};
use super::session::{self, Known};
use super::{Channel, HashedReceipt, Person, ReceiptCard, queries, words::Words};
use crate::app::App;
use crate::web::{Caller, Choice, Error, Form, Frame, Page, Problems, text};
use crate::words::Lang;
use askama::Template;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "people/me.html")]
struct Me {
    frame: Frame,
    w: Words,
    typed: Typed,
    /// An address we wrote to and that nobody has confirmed yet.
    wrote_to: Option<String>,
}

impl Me {
    fn channels(&self) -> Vec<Choice> {
        Channel::ALL.iter().map(|channel| Choice::new(channel.code(), self.w.hears(channel.code()))).collect()
    }
}

#[derive(Template)]
#[template(path = "people/receipt.html")]
struct Receipt {
    frame: Frame,
    w: Words,
    card: ReceiptCard,
    /// Where to go on, without the language.
    on: String,
}

impl Receipt {
    fn on_href(&self) -> String {
        format!("{}{}", self.frame.l, self.on)
    }
}

#[derive(Deserialize, Default)]
pub struct Typed {
    name: String,
    lang: String,
    hears_by: String,
    #[serde(default)]
    email: String,
}

pub async fn show(me: Known) -> Response {
    let typed = Typed {
        name: me.person.name.clone(),
        lang: me.person.lang.code().into(),
        hears_by: me.person.hears_by.code().into(),
        email: me.person.email.clone().unwrap_or_default(),
    };
    page(&me, typed, Problems::new(), None)
}

pub async fn change(
    State(app): State<App>,
    me: Known,
    caller: Caller,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    let id = me.person.id.clone();
    let taken = app.store.read(move |tx| queries::names_beside(tx, &id)).await?;
    let (person, new_address) = match check(&me, &typed, &taken) {
        Ok(checked) => checked,
        Err(problems) => return Ok(page(&me, typed, problems, None)),
    };
    if new_address.is_some() {
        // Otherwise somebody could have us write to everybody in the telephone book.
        app.limits.attempt("email of one's own", caller.0, &me.person.id)?;
    }
    let (now, home, wrote_to) = (app.clock.now(), app.settings.home(), new_address.clone());
    app.store
        .write(move |tx| {
            queries::change(tx, &person)?;
            if let Some(address) = &new_address {
                send_link(tx, &person.id, address, person.lang, &home, now)?;
            }
            Ok::<_, Error>(())
        })
        .await?;
    Ok(match wrote_to {
        Some(_) => page(&me, typed, Problems::new(), wrote_to),
        None => Redirect::to(&me.reader.at("/me")).into_response(),
    })
}

/// The old code stops working and every other device, program and passkey is shut out: somebody may have found it.
pub async fn new_receipt(State(app): State<App>, me: Known, headers: HeaderMap) -> Result<Response, Error> {
    let receipt = HashedReceipt::new().await?;
    let code = receipt.code.to_string();
    let (now, id) = (app.clock.now(), me.person.id.clone());
    let this = session::hash_in(&headers, &app).unwrap_or_default();
    app.store.write(move |tx| super::renew(tx, &id, &receipt, &this, now)).await?;
    Ok(receipt_page(&app, &me, code, "/me"))
}

/// Shows a code once, to be written down, printed or read aloud.
pub fn receipt_page(app: &App, me: &Known, code: String, on: &str) -> Response {
    let w = Words(me.reader.lang);
    let frame = me.frame(w.your_code()).shown_once();
    let card = ReceiptCard::new(app, me.reader.lang, &me.person.name, code);
    Page(Receipt { frame, w, card, on: on.into() }).into_response()
}

/// What was typed as a changed person, with an address that still has to be confirmed.
///
/// `taken`: the names of those whom they share a space with.
fn check(me: &Known, typed: &Typed, taken: &[String]) -> Result<(Person, Option<String>), Problems> {
    let w = Words(me.reader.lang);
    let mut problems = Problems::new();
    let name = text::line(&typed.name, 80);
    if name.is_err() {
        problems.add("name", w.name_wrong());
    } else if let Ok(name) = &name
        && *name != me.person.name
        && taken.iter().any(|other| super::look_alike(other, name))
    {
        problems.add("name", w.name_taken(name));
    }
    let email = match typed.email.trim() {
        "" => None,
        typed => address(typed).or_else(|| {
            problems.add("email", w.email_wrong());
            None
        }),
    };
    let hears_by = Channel::from_code(&typed.hears_by).unwrap_or(Channel::Page);
    if hears_by == Channel::Email && email.is_none() && problems.is_empty() {
        problems.add("email", w.email_needed());
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let new_address = email.clone().filter(|address| me.person.email.as_ref() != Some(address));
    let kept = if new_address.is_some() { me.person.email.clone() } else { email };
    let person = Person {
        name: name.unwrap_or_default(),
        lang: Lang::from_code(&typed.lang).unwrap_or(me.person.lang),
        hears_by,
        email: kept,
        ..me.person.clone()
    };
    Ok((person, new_address))
}

fn page(me: &Known, typed: Typed, problems: Problems, wrote_to: Option<String>) -> Response {
    let w = Words(me.reader.lang);
    let wrong = !problems.is_empty();
    let frame = me.frame(w.my_details()).with(problems);
    let page = Page(Me { frame, w, typed, wrote_to });
    if wrong { page.with_problems() } else { page.into_response() }
}
