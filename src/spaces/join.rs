//! Coming into a space: by short code, link or QR code. No email needed; a receipt code is given at the end.

use super::model::{Membership, Perspective, Space};
use super::{choices, code, leaving, own, queries, words::Words};
use crate::app::App;
use crate::people::{self, Channel, HashedReceipt, Known, NewSession, Person, Visitor};
use crate::store::Tx;
use crate::web::{Caller, Choice, Error, Form, Frame, Page, Problems, Query, Reader, text};
use crate::words::Lang;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "spaces/join_code.html")]
struct AskCode {
    frame: Frame,
    w: Words,
    code: String,
}

#[derive(Template)]
#[template(path = "spaces/join.html")]
struct Join {
    frame: Frame,
    w: Words,
    space: Space,
    typed: Typed,
    known: bool,
    mails: bool,
}

impl Join {
    fn perspectives(&self) -> Vec<Choice> {
        choices::perspectives(&self.w)
    }

    fn channels(&self) -> Vec<Choice> {
        choices::channels(&self.w, self.mails)
    }

    fn channel(&self) -> &str {
        if self.typed.hears_by.is_empty() { "page" } else { &self.typed.hears_by }
    }
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Typed {
    pub name: String,
    pub role: String,
    pub perspective: Vec<String>,
    pub hears_by: String,
    pub lang: String,
}

/// Somebody about to become a member, checked.
#[derive(Clone)]
pub struct NewMember {
    pub name: String,
    pub role: String,
    pub perspectives: Vec<Perspective>,
    pub lang: Lang,
    pub hears_by: Channel,
}

impl NewMember {
    /// `members`: those whose names are taken.
    ///
    /// # Errors
    /// Every field that needs putting right. Perspectives may be left unsaid.
    pub fn check(typed: &Typed, members: &[Membership], lang: Lang) -> Result<NewMember, Problems> {
        let w = Words(lang);
        let mut problems = Problems::new();
        let name = text::line(&typed.name, 80);
        if name.is_err() {
            problems.add("name", w.your_name_empty());
        } else if let Ok(name) = &name
            && members.iter().any(|member| people::look_alike(&member.name, name))
        {
            problems.add("name", w.name_taken(name));
        }
        if choices::contradict(&typed.perspective) {
            problems.add("perspective", w.unsaid_and_more());
        }
        let role = text::line_or_none(&typed.role, 80);
        if role.is_err() {
            problems.add("role", w.too_long(80));
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        Ok(NewMember {
            name: name.unwrap_or_default(),
            role: role.unwrap_or_default().unwrap_or_default(),
            perspectives: typed.perspective.iter().filter_map(|code| Perspective::from_code(code)).collect(),
            lang: Lang::from_code(&typed.lang).unwrap_or(lang),
            hears_by: Channel::from_code(&typed.hears_by).unwrap_or(Channel::Page),
        })
    }

    /// Lets a person into a space as this member.
    ///
    /// # Errors
    /// When the store cannot keep it.
    pub fn join(
        &self,
        tx: &mut Tx,
        space: &Space,
        person: &Person,
        added_by: Option<&str>,
        now: i64,
    ) -> Result<(), Error> {
        queries::join(tx, &space.id, &person.id, &self.role, added_by, now)?;
        Ok(queries::speak_from(tx, &space.id, &person.id, &self.perspectives)?)
    }
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Code {
    code: String,
}

/// With a code typed on the front page: on to its space. Without one, or with a wrong one: asks for it.
pub async fn ask_code(
    State(app): State<App>,
    visitor: Visitor,
    caller: Caller,
    Query(Code { code: typed }): Query<Code>,
) -> Result<Response, Error> {
    let w = Words(visitor.reader.lang);
    let mut frame = visitor.frame(w.join_by_code());
    let code = code::read(&typed);
    if typed.is_empty() {
        return Ok(Page(AskCode { frame, w, code: typed }).into_response());
    }
    if find(&app, caller, code.clone()).await?.is_some() {
        return Ok(Redirect::to(&visitor.reader.at(&format!("/join/{code}"))).into_response());
    }
    frame = frame.with(Problems::one("code", w.join_code_unknown()));
    Ok(Page(AskCode { frame, w, code: typed }).with_problems())
}

pub async fn ask(
    State(app): State<App>,
    visitor: Visitor,
    caller: Caller,
    Path(code): Path<String>,
) -> Result<Response, Error> {
    let space = find(&app, caller, code::read(&code)).await?.ok_or(Error::NotFound)?;
    if let Some(person) = &visitor.person {
        let (space_id, id) = (space.id.clone(), person.id.clone());
        if app.store.read(move |tx| queries::standing(tx, &space_id, &id)).await?.is_some() {
            return Ok(inside(&visitor.reader, &space));
        }
    }
    Ok(page(&app, &visitor, space, Typed::default(), Problems::new()))
}

pub async fn send(
    State(app): State<App>,
    visitor: Visitor,
    caller: Caller,
    Path(code): Path<String>,
    Form(mut typed): Form<Typed>,
) -> Result<Response, Error> {
    let space = find(&app, caller, code::read(&code)).await?.ok_or(Error::NotFound)?;
    if space.closed_at.is_some() {
        return Err(Error::NotAllowed);
    }
    if let Some(person) = &visitor.person {
        typed.name.clone_from(&person.name);
    }
    // Somebody known brings the name they have.
    let taken = if visitor.person.is_none() { members(&app, &space).await? } else { Vec::new() };
    let new = match NewMember::check(&typed, &taken, visitor.reader.lang) {
        Ok(new) => new,
        Err(problems) => return Ok(page(&app, &visitor, space, typed, problems)),
    };
    let (now, front) = (app.clock.now(), format!("/spaces/{}", space.code));
    if let Some(person) = visitor.person {
        let on = inside(&visitor.reader, &space);
        app.store
            .write(move |tx| {
                // Two keys took them out: knowing the code on the wall is not enough to come back.
                if space.owner_id.is_none() && leaving::was_removed(tx, &space.id, &person.id)? {
                    return Err(Error::NotAllowed);
                }
                // Somebody who is here already scanned the code once more: what they said of themselves stays.
                if queries::standing(tx, &space.id, &person.id)?.is_some() {
                    return Ok(());
                }
                new.join(tx, &space, &person, None, now)?;
                own::used_up(tx, &space)
            })
            .await?;
        return Ok(on);
    }
    let (receipt, session) = (HashedReceipt::new().await?, NewSession::new());
    let (shown, cookie) = (receipt.code.to_string(), session.cookie(&app));
    let person = app
        .store
        .write(move |tx| {
            let person = people::add(tx, &new.name, new.lang, new.hears_by, &receipt, now)?;
            new.join(tx, &space, &person, None, now)?;
            own::used_up(tx, &space)?;
            session.open(tx, &person.id, now)?;
            Ok::<_, Error>(person)
        })
        .await?;
    let known = Known { reader: visitor.reader, person };
    Ok(([cookie], people::receipt_page(&app, &known, shown, &front)).into_response())
}

async fn members(app: &App, space: &Space) -> Result<Vec<Membership>, Error> {
    let id = space.id.clone();
    Ok(app.store.read(move |tx| queries::members(tx, &id)).await?)
}

fn inside(reader: &Reader, space: &Space) -> Response {
    Redirect::to(&reader.at(&format!("/spaces/{}", space.code))).into_response()
}

/// Every look at a join code counts as a try, so that nobody walks through all of them.
async fn find(app: &App, caller: Caller, code: String) -> Result<Option<Space>, Error> {
    app.limits.look_from("join", caller.0)?;
    Ok(app.store.read(move |tx| queries::find_by_join_code(tx, &code)).await?)
}

fn page(app: &App, visitor: &Visitor, space: Space, typed: Typed, problems: Problems) -> Response {
    let w = Words(visitor.reader.lang);
    let wrong = !problems.is_empty();
    let frame = visitor.frame(space.name.in_lang(visitor.reader.lang)).with(problems);
    let mails = app.settings.sends_mail();
    let page = Page(Join { frame, w, space, typed, known: visitor.person.is_some(), mails });
    if wrong { page.with_problems() } else { page.into_response() }
}
