//! Personal tokens: a program reads, or reads and writes, for somebody. Made on a page, shown once, taken back at any
//! time. What a token opens is what its owner may open, through the same checks.

use super::{Known, Person, hash, queries, words::Words};
use crate::app::App;
use crate::store::{self, Tx, new_id};
use crate::web::{Choice, Error, Form, Frame, Page, Problems, text};
use crate::words::dates;
use askama::Template;
use axum::extract::{FromRequestParts, Path, State};
use axum::http::{Method, header, request::Parts};
use axum::response::{IntoResponse, Redirect, Response};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;

/// So that one that got about is found by those who look for such things.
const PREFIX: &str = "plethu_";
const MOST: usize = 20;

/// What a program may do with somebody's token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum May {
    Read,
    Write,
}

#[derive(Debug, Clone)]
pub struct Token {
    pub id: String,
    pub name: String,
    pub may: May,
    pub made_at: i64,
}

/// Somebody, through a program that carries their token: `Authorization: Bearer plethu_…`.
pub struct ByToken {
    pub person: Person,
    pub may: May,
}

impl May {
    pub const ALL: [May; 2] = [May::Read, May::Write];

    pub fn code(self) -> &'static str {
        match self {
            May::Read => "read",
            May::Write => "write",
        }
    }

    pub fn from_code(code: &str) -> Option<May> {
        Self::ALL.into_iter().find(|may| may.code() == code)
    }

    fn allows(self, method: &Method) -> bool {
        self == May::Write || matches!(*method, Method::GET | Method::HEAD)
    }
}

impl FromRequestParts<App> for ByToken {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<ByToken, Error> {
        let nobody = || Error::SignInFirst { back: "/".into() };
        let kept = secret_in(parts).map(hash).ok_or_else(nobody)?;
        app.limits.call(&kept)?;
        let found = app.store.read(move |tx| queries::find_by_token(tx, &kept)).await?;
        let (person, may) = found.ok_or_else(nobody)?;
        if may.allows(&parts.method) { Ok(ByToken { person, may }) } else { Err(Error::NotAllowed) }
    }
}

fn secret_in(parts: &Parts) -> Option<&str> {
    let (kind, secret) = parts.headers.get(header::AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    let secret = secret.trim();
    (kind.eq_ignore_ascii_case("bearer") && secret.starts_with(PREFIX) && secret.len() < 100)
        .then_some(secret)
}

#[derive(Template)]
#[template(path = "people/tokens.html")]
struct Tokens {
    frame: Frame,
    w: Words,
    tokens: Vec<Token>,
    typed: Typed,
}

#[derive(Template)]
#[template(path = "people/token.html")]
struct NewToken {
    frame: Frame,
    w: Words,
    secret: String,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Typed {
    name: String,
    may: String,
}

pub async fn show(State(app): State<App>, me: Known) -> Result<Response, Error> {
    page(&app, &me, Typed { may: May::Read.code().into(), ..Typed::default() }, Problems::new()).await
}

/// The token is shown on the page that answers, and never again: only its hash is kept.
pub async fn make(State(app): State<App>, me: Known, Form(typed): Form<Typed>) -> Result<Response, Error> {
    let w = Words(me.reader.lang);
    let mut problems = Problems::new();
    let name = problems.take("name", text::line(&typed.name, 80).map_err(|_| w.token_name_wrong()));
    let may = May::from_code(&typed.may);
    if may.is_none() {
        problems.add("may", w.token_may_wrong());
    }
    let (Some(may), true) = (may, problems.is_empty()) else { return page(&app, &me, typed, problems).await };
    let (person_id, now) = (me.person.id.clone(), app.clock.now());
    let made = app
        .store
        .write(move |tx| {
            if queries::tokens(tx, &person_id)?.len() >= MOST {
                return Ok::<_, Error>(None);
            }
            Ok(Some(make_token(tx, &person_id, &name, may, now)?))
        })
        .await?;
    let Some(secret) = made else {
        return page(&app, &me, typed, Problems::one("name", w.token_enough(MOST))).await;
    };
    let frame = me.frame(w.token_made()).back_to("/me/tokens").shown_once();
    Ok(Page(NewToken { frame, w, secret }).into_response())
}

/// Makes a token for somebody and gives the one copy of it there will ever be.
///
/// # Errors
/// When the store cannot keep it.
pub fn make_token(tx: &mut Tx, person_id: &str, name: &str, may: May, now: i64) -> store::Result<String> {
    let secret = format!("{PREFIX}{}", URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>()));
    let token = Token { id: new_id(), name: name.into(), may, made_at: now };
    queries::add_token(tx, person_id, &token, &hash(&secret))?;
    Ok(secret)
}

/// Takes a token back. Whatever carries it is shut out from the next thing it asks.
pub async fn revoke(State(app): State<App>, me: Known, Path(id): Path<String>) -> Result<Response, Error> {
    let (person_id, now) = (me.person.id.clone(), app.clock.now());
    app.store.write(move |tx| queries::revoke_token(tx, &person_id, &id, now)).await?;
    Ok(Redirect::to(&me.reader.at("/me/tokens")).into_response())
}

async fn page(app: &App, me: &Known, typed: Typed, problems: Problems) -> Result<Response, Error> {
    let (w, person_id) = (Words(me.reader.lang), me.person.id.clone());
    let tokens = app.store.read(move |tx| queries::tokens(tx, &person_id)).await?;
    let wrong = !problems.is_empty();
    let frame = me.frame(w.tokens()).with(problems).back_to("/me");
    let page = Page(Tokens { frame, w, tokens, typed });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

impl Tokens {
    fn choices(&self) -> Vec<Choice> {
        May::ALL.iter().map(|may| Choice::new(may.code(), self.w.token_may(may.code()))).collect()
    }

    fn made(&self, token: &Token) -> String {
        self.w.token_made_on(dates::on_day(self.frame.lang, token.made_at))
    }
}
