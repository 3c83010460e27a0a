//! Where both sides turn their key, or refuse, for the acts of this feature.

use super::acts::{self, Hindrance};
use super::keys::{self, Act, Asked, State as Stage, Turned};
use super::propose::reason;
use super::versions::{self, Version};
use super::words::Words;
use crate::app::App;
use crate::people::{HashedReceipt, ReceiptCard};
use crate::spaces::{KeyHolder, Member, Membership};
use crate::web::{Error, Form, Frame, Page, Problems};
use crate::words::Lang;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "agreements/asked.html")]
struct AskedPage {
    frame: Frame,
    w: Words,
    asked: Asked,
    me: Membership,
    hindrance: Option<Hindrance>,
    /// What is proposed, and what counts now.
    texts: Option<(Version, Option<Version>)>,
    /// With the language: the forms go to `…/turn` and `…/refuse`.
    here: String,
    because: String,
    may_agree: bool,
}

impl AskedPage {
    fn lang_of(&self, version: &Version) -> &'static str {
        version.words.lang_of(self.frame.lang).code()
    }

    /// The same text in the other language, where somebody wrote one: a key is turned for both.
    fn in_other(&self, version: &Version) -> Option<(Lang, String)> {
        let shown = version.words.lang_of(self.frame.lang);
        let other = Lang::ALL.into_iter().find(|lang| *lang != shown)?;
        version.words.get(other).map(|text| (other, text.to_string()))
    }
}

#[derive(Template)]
#[template(path = "agreements/code.html")]
struct NewCode {
    frame: Frame,
    w: Words,
    card: ReceiptCard,
    on: String,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Typed {
    because: String,
}

type Which = Path<(String, String)>;

pub async fn show(State(app): State<App>, member: Member, Path((_, id)): Which) -> Result<Response, Error> {
    page(&app, member, id, String::new(), Problems::new()).await
}

/// Whoever loads the answer to a form again, or in the other language, is back where they turn their key.
pub async fn back(member: Member, Path((_, id)): Which) -> Redirect {
    Redirect::to(&member.page(&format!("/keys/{id}")))
}

pub async fn turn(
    State(app): State<App>,
    KeyHolder(member): KeyHolder,
    Path((_, id)): Which,
) -> Result<Response, Error> {
    let (space_id, which) = (member.space.id.clone(), id.clone());
    let asked = app.store.read(move |tx| keys::find(tx, &space_id, &which)).await?;
    let asked = asked.ok_or(Error::NotFound)?;
    // Argon2 is slow on purpose, so a code is made before the transaction, wanted or not.
    let code = if asked.act == Act::Code { Some(HashedReceipt::new().await?) } else { None };
    let shown = code.as_ref().map(|code| code.code.to_string());
    let (space, me, now) = (member.space.clone(), member.person.id.clone(), app.clock.now());
    let both = app
        .store
        .write(move |tx| {
            let asked = keys::find(tx, &space.id, &id)?.ok_or(Error::NotFound)?;
            if matches!(asked.act, Act::Hide | Act::Close) {
                return Err(Error::NotFound);
            }
            if acts::hindrance(tx, &space, asked.act, &asked.about)?.is_some() {
                return Ok(false);
            }
            if keys::turn(tx, &space.id, &id, &me, now)? != Turned::Both {
                return Ok(false);
            }
            let asked = keys::find(tx, &space.id, &id)?.ok_or(Error::NotFound)?;
            acts::carry_out(tx, &space, &asked, code.as_ref(), now)?;
            Ok::<_, Error>(true)
        })
        .await?;
    if let (true, Some(receipt)) = (both, shown) {
        let w = Words(member.reader.lang);
        let whom = asked.whom.as_deref().unwrap_or_default();
        let frame = member.frame(w.code_for(whom)).shown_once();
        let card = ReceiptCard::new(&app, member.reader.lang, whom, receipt);
        let on = member.page("/keys");
        return Ok(Page(NewCode { frame, w, card, on }).into_response());
    }
    Ok(Redirect::to(&member.reader.at(&asked.page)).into_response())
}

/// Agrees in place of a key that nobody can turn: any member of its side, for who holds a key and nothing else.
pub async fn agree(State(app): State<App>, member: Member, Path((_, id)): Which) -> Result<Redirect, Error> {
    let (space, me, now) = (member.space.clone(), member.person.id.clone(), app.clock.now());
    let on = member.page(&format!("/keys/{id}"));
    app.store
        .write(move |tx| {
            let asked = keys::find(tx, &space.id, &id)?.ok_or(Error::NotFound)?;
            let hindered = acts::hindrance(tx, &space, asked.act, &asked.about)?.is_some();
            if !hindered && keys::agree(tx, &space.id, &id, &me, now)? == Turned::Both {
                let asked = keys::find(tx, &space.id, &id)?.ok_or(Error::NotFound)?;
                acts::carry_out(tx, &space, &asked, None, now)?;
            }
            Ok::<_, Error>(())
        })
        .await?;
    Ok(Redirect::to(&on))
}

pub async fn refuse(
    State(app): State<App>,
    KeyHolder(member): KeyHolder,
    Path((_, id)): Which,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    let mut problems = Problems::new();
    let because = reason("because", &typed.because, member.reader.lang, &mut problems);
    if !problems.is_empty() {
        return page(&app, member, id, typed.because, problems).await;
    }
    let (space_id, me, now) = (member.space.id.clone(), member.person.id.clone(), app.clock.now());
    let on = member.page(&format!("/keys/{id}"));
    app.store
        .write(move |tx| {
            let asked = keys::find(tx, &space_id, &id)?.ok_or(Error::NotFound)?;
            if matches!(asked.act, Act::Hide | Act::Close) {
                return Err(Error::NotFound);
            }
            if keys::refuse(tx, &space_id, &id, &me, &because, now)? && asked.act == Act::Key {
                super::changes::settle(tx, &asked.about, "declined", now)?;
            }
            Ok::<_, Error>(())
        })
        .await?;
    Ok(Redirect::to(&on).into_response())
}

async fn page(
    app: &App,
    member: Member,
    id: String,
    because: String,
    problems: Problems,
) -> Result<Response, Error> {
    let space = member.space.clone();
    let (asked, hindrance, texts) = app
        .store
        .read(move |tx| {
            let asked = keys::find(tx, &space.id, &id)?.ok_or(Error::NotFound)?;
            let hindrance = match asked.state {
                Stage::Asked => acts::hindrance(tx, &space, asked.act, &asked.about)?,
                Stage::Done | Stage::Refused => None,
            };
            let proposed = match asked.act {
                Act::Agreement => versions::find_by_id(tx, &space.id, &asked.about)?,
                _ => None,
            };
            let now = versions::counted(tx, &space.id)?.into_iter().next();
            let texts = proposed.map(|proposed| {
                let other = now.filter(|now| now.id != proposed.id);
                (proposed, other)
            });
            Ok::<_, Error>((asked, hindrance, texts))
        })
        .await?;
    let here = member.page(&format!("/keys/{}", asked.id));
    if matches!(asked.act, Act::Hide | Act::Close) {
        return Ok(Redirect::to(&member.reader.at(&asked.page)).into_response());
    }
    let w = Words(member.reader.lang);
    let wrong = !problems.is_empty();
    let back = format!("/spaces/{}/keys", member.space.code);
    let frame = member.frame(asked.what(member.reader.lang)).with(problems).back_to(back);
    let may_agree = asked.may_be_agreed_by(&member.me, app.clock.now()).is_some() && hindrance.is_none();
    let page = Page(AskedPage { frame, w, asked, me: member.me, hindrance, texts, here, because, may_agree });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}
