//! Coming in with a passkey: no name, no code; the device says whose it is.

use super::{Offered, Typed, ask_device, id_of, queries, take};
use crate::app::App;
use crate::people::words::Words;
use crate::people::{NewSession, come_back, queries as people};
use crate::store::Tx;
use crate::web::{Caller, Error, Form, Problems, Reader};
use axum::extract::State;
use axum::response::Response;
use webauthn_rs::prelude::{DiscoverableAuthentication, PublicKeyCredential, Webauthn};

/// What the script asks the device for.
pub async fn begin(
    State(app): State<App>,
    caller: Caller,
    Offered(site): Offered,
) -> Result<Response, Error> {
    app.limits.attempt_from("passkey", caller.0)?;
    let site = site.ok_or(Error::NotFound)?;
    let (options, state) = site.webauthn()?.start_discoverable_authentication().map_err(Error::broken)?;
    let options = serde_json::to_value(options).map_err(Error::broken)?;
    ask_device(&app, None, &state, options).await
}

pub async fn come_in(
    State(app): State<App>,
    reader: Reader,
    caller: Caller,
    Offered(site): Offered,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    let w = Words(reader.lang);
    let said = serde_json::from_str::<PublicKeyCredential>(&typed.credential).ok();
    let (Some(at), Some(said)) = (&site, said) else {
        let problem = Problems::one("passkey", w.passkey_not_here());
        return Ok(come_back::page(&reader, site, &typed.back, problem));
    };
    let known_by = id_of(said.get_credential_id());
    app.limits.attempt("passkey", caller.0, &known_by)?;
    let session = NewSession::new();
    let (webauthn, cookie, now) = (at.webauthn()?, session.cookie(&app), app.clock.now());
    let is_in = app
        .store
        .write(move |tx| {
            let Some(person_id) = whose(tx, &webauthn, &said, &known_by, &typed.challenge, now)? else {
                return Ok(false);
            };
            session.open(tx, &person_id, now)?;
            Ok::<_, Error>(true)
        })
        .await?;
    if !is_in {
        return Ok(come_back::page(
            &reader,
            site,
            &typed.back,
            Problems::one("passkey", w.passkey_unknown()),
        ));
    }
    Ok(come_back::on(&reader, cookie, &typed.back))
}

/// Whose passkey signed our challenge, in person (a finger, a face or a PIN). Wrong ones are counted as wrong codes are.
fn whose(
    tx: &mut Tx,
    webauthn: &Webauthn,
    said: &PublicKeyCredential,
    known_by: &str,
    challenge: &str,
    now: i64,
) -> Result<Option<String>, Error> {
    let Some(state) = take::<DiscoverableAuthentication>(tx, challenge, None, now)? else { return Ok(None) };
    let Some(mut kept) = queries::find(tx, known_by)? else { return Ok(None) };
    let about = format!("passkey:{}", kept.id);
    if people::count_attempts(tx, &about, now - come_back::HOUR)? >= come_back::TRIES {
        return Err(Error::TooMany);
    }
    let named = webauthn.identify_discoverable_authentication(said).ok();
    let theirs = named.is_some_and(|(person, _)| person.to_string() == kept.person_id);
    let signed = webauthn.finish_discoverable_authentication_v2(said, state, &kept.credential);
    let (true, Ok(signed)) = (theirs, signed) else {
        people::keep_attempt(tx, &about, now, now - come_back::HOUR)?;
        return Ok(None);
    };
    kept.credential.update_credential(&signed);
    queries::used(tx, &kept, now)?;
    Ok(Some(kept.person_id))
}
