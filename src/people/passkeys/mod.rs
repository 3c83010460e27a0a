//! Passkeys, for those who want one: their own phone, computer or security key shows that it is them. The receipt code
//! goes on working beside it.
//!
//! A device signs a challenge that we keep for five minutes and take once. It answers to one name of a site only, so
//! passkeys are offered where that name is certain: over https at our own address, or on this very machine.

mod come_in;
mod mine;
mod queries;

pub use come_in::{begin as begin_coming_in, come_in};
pub use mine::{add, begin, remove, show};
pub use queries::forget_all;

use crate::app::App;
use crate::settings::Settings;
use crate::store::{self, Tx};
use crate::web::Error;
use axum::Json;
use axum::extract::FromRequestParts;
use axum::http::{HeaderMap, header, request::Parts};
use axum::response::{IntoResponse, Response};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use std::convert::Infallible;
use webauthn_rs::prelude::{Passkey, Url, Webauthn, WebauthnBuilder};

/// Long enough to find one's phone.
const LASTS: i64 = 5 * 60 * 1000;

/// The site as devices know it.
pub struct Site {
    /// What passkeys are bound to: `plethu.example`.
    pub name: String,
    origin: Url,
}

/// Where passkeys can be had, the site; else nothing.
pub struct Offered(pub Option<Site>);

/// A passkey as we keep it.
pub struct Kept {
    pub id: String,
    pub person_id: String,
    pub name: String,
    pub credential: Passkey,
    pub made_at: i64,
    pub used_at: Option<i64>,
}

/// What the script sends: the challenge it was given, and what the device made of it.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Typed {
    name: String,
    back: String,
    challenge: String,
    credential: String,
}

impl Site {
    fn find(settings: &Settings, headers: &HeaderMap) -> Option<Site> {
        let host = headers.get(header::HOST).and_then(|host| host.to_str().ok());
        Site::at(&settings.address.clone().or_else(|| host.map(|host| format!("http://{host}")))?)
    }

    fn at(address: &str) -> Option<Site> {
        let origin = Url::parse(address).ok()?;
        let name = origin.domain()?.to_string();
        let safe = origin.scheme() == "https" || name == "localhost";
        safe.then_some(Site { name, origin })
    }

    fn webauthn(&self) -> Result<Webauthn, Error> {
        let builder = WebauthnBuilder::new(&self.name, &self.origin).map_err(Error::broken)?;
        builder.rp_name("Plethu").build().map_err(Error::broken)
    }
}

impl FromRequestParts<App> for Offered {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Offered, Infallible> {
        Ok(Offered(Site::find(&app.settings, &parts.headers)))
    }
}

/// Keeps what the answer will be checked against, and tells the script what to ask of the device.
async fn ask_device(
    app: &App,
    person_id: Option<String>,
    state: &impl Serialize,
    options: serde_json::Value,
) -> Result<Response, Error> {
    let id = URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>());
    let (now, challenge) = (app.clock.now(), id.clone());
    let state = serde_json::to_string(state).map_err(Error::broken)?;
    app.store
        .write(move |tx| queries::keep_challenge(tx, &id, person_id.as_deref(), &state, now, now + LASTS))
        .await?;
    Ok(Json(serde_json::json!({ "challenge": challenge, "options": options["publicKey"] })).into_response())
}

/// Takes a challenge: nobody gets it a second time.
fn take<T: serde::de::DeserializeOwned>(
    tx: &mut Tx,
    challenge: &str,
    person_id: Option<&str>,
    now: i64,
) -> store::Result<Option<T>> {
    let state = queries::take_challenge(tx, challenge, person_id, now)?;
    Ok(state.and_then(|state| serde_json::from_str(&state).ok()))
}

fn id_of(credential_id: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(credential_id)
}

#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
