//! My passkeys: what I have, adding one, taking one out.

use super::{Kept, Offered, Site, Typed, ask_device, id_of, queries, take};
use crate::app::App;
use crate::people::session::hash_in;
use crate::people::words::Words;
use crate::people::{Known, queries as people};
use crate::store::new_id;
use crate::web::{Caller, Error, Form, Frame, Page, Problems, text};
use crate::words::dates;
use askama::Template;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use webauthn_rs::prelude::{PasskeyRegistration, RegisterPublicKeyCredential, Uuid};

const MOST: usize = 10;

#[derive(Template)]
#[template(path = "people/passkeys/mine.html")]
struct Mine {
    frame: Frame,
    w: Words,
    kept: Vec<Kept>,
    site: Option<Site>,
    typed: Typed,
}

pub async fn show(State(app): State<App>, me: Known, Offered(site): Offered) -> Result<Response, Error> {
    page(&app, &me, site, Typed::default(), Problems::new()).await
}

/// What the script asks the person's device for. Answered with the page itself when a name is still to be put right.
pub async fn begin(
    State(app): State<App>,
    me: Known,
    caller: Caller,
    Offered(site): Offered,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    app.limits.attempt("passkey to add", caller.0, &me.person.id)?;
    let site = site.ok_or(Error::NotFound)?;
    if let Err(problems) = name(&typed, &me) {
        return page(&app, &me, Some(site), typed, problems).await;
    }
    let id = me.person.id.clone();
    let kept = app.store.read(move |tx| queries::of_person(tx, &id)).await?;
    let known = kept.iter().map(|kept| kept.credential.cred_id().clone()).collect();
    let (person, whose) = (&me.person, Uuid::parse_str(&me.person.id).map_err(Error::broken)?);
    let (options, state) = site
        .webauthn()?
        .start_passkey_registration(whose, &person.name, &person.name, Some(known))
        .map_err(Error::broken)?;
    let mut options = serde_json::to_value(options).map_err(Error::broken)?;
    // Nobody is asked for a name when they come in, so the device itself has to remember whose it is.
    let selection = &mut options["publicKey"]["authenticatorSelection"];
    selection["residentKey"] = "required".into();
    selection["requireResidentKey"] = true.into();
    ask_device(&app, Some(person.id.clone()), &state, options).await
}

pub async fn add(
    State(app): State<App>,
    me: Known,
    Offered(site): Offered,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    let w = Words(me.reader.lang);
    let name = match name(&typed, &me) {
        Ok(name) => name,
        Err(problems) => return page(&app, &me, site, typed, problems).await,
    };
    let said = serde_json::from_str::<RegisterPublicKeyCredential>(&typed.credential).ok();
    let (Some(at), Some(said)) = (&site, said) else {
        return page(&app, &me, site, typed, Problems::one("passkey", w.passkey_not_here())).await;
    };
    let (webauthn, person_id, now) = (at.webauthn()?, me.person.id.clone(), app.clock.now());
    let challenge = typed.challenge.clone();
    let problem = app
        .store
        .write(move |tx| {
            let Some(state) = take::<PasskeyRegistration>(tx, &challenge, Some(&person_id), now)? else {
                return Ok(Some(w.passkey_late().to_string()));
            };
            let Ok(credential) = webauthn.finish_passkey_registration(&said, &state) else {
                return Ok(Some(w.passkey_wrong().into()));
            };
            if queries::of_person(tx, &person_id)?.len() >= MOST {
                return Ok(Some(w.passkey_enough(MOST)));
            }
            if queries::find(tx, &id_of(credential.cred_id()))?.is_some() {
                return Ok(Some(w.passkey_wrong().into()));
            }
            let (id, person_id) = (new_id(), person_id.clone());
            let kept = Kept { id, person_id, name: name.clone(), credential, made_at: now, used_at: None };
            queries::add(tx, &kept)?;
            Ok::<_, Error>(None)
        })
        .await?;
    match problem {
        None => Ok(Redirect::to(&me.reader.at("/me/passkeys")).into_response()),
        Some(problem) => page(&app, &me, site, typed, Problems::one("passkey", problem)).await,
    }
}

/// It opens nothing from now on, and every other device is signed out: it may have been opened with this one.
pub async fn remove(
    State(app): State<App>,
    me: Known,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<Redirect, Error> {
    let (person_id, this) = (me.person.id.clone(), hash_in(&headers, &app).unwrap_or_default());
    app.store
        .write(move |tx| {
            if queries::remove(tx, &person_id, &id)? == 1 {
                people::end_other_sessions(tx, &person_id, &this)?;
            }
            Ok::<_, Error>(())
        })
        .await?;
    Ok(Redirect::to(&me.reader.at("/me/passkeys")))
}

fn name(typed: &Typed, me: &Known) -> Result<String, Problems> {
    let w = Words(me.reader.lang);
    text::line(&typed.name, 80).map_err(|_| Problems::one("name", w.passkey_name_wrong()))
}

async fn page(
    app: &App,
    me: &Known,
    site: Option<Site>,
    typed: Typed,
    problems: Problems,
) -> Result<Response, Error> {
    let (w, person_id) = (Words(me.reader.lang), me.person.id.clone());
    let kept = app.store.read(move |tx| queries::of_person(tx, &person_id)).await?;
    let wrong = !problems.is_empty();
    let frame = me.frame(w.passkeys()).with(problems).back_to("/me");
    let page = Page(Mine { frame, w, kept, site, typed });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

impl Mine {
    fn since(&self, kept: &Kept) -> String {
        let made = self.w.passkey_made_on(dates::on_day(self.frame.lang, kept.made_at));
        match kept.used_at {
            Some(at) => format!("{made} {}", self.w.passkey_used_on(dates::on_day(self.frame.lang, at))),
            None => made,
        }
    }
}
