//! One part of the conversation, on a page of its own. It can be left out, and come back to.

use super::entry::{self, NewEntry};
use super::overview::Just;
use super::template::{Conversation, FOUND, OUTCOME, Part, TOGETHER, UNKNOWN};
use super::{queries, words::Words};
use crate::app::App;
use crate::sharing::{self, Item, Kind, ReadBack, Readers, Reading, Said, words::Words as SharingWords};
use crate::spaces::{self, Member, Membership};
use crate::web::{self, Error, Form, Frame, Page, Path, Problems, Query, text};
use crate::words::{Lang, Worded};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

const LONGEST: usize = 4000;

#[derive(Template)]
#[template(path = "matters/part.html")]
struct OnePart {
    frame: Frame,
    w: Words,
    sw: SharingWords,
    start: String,
    part: Part,
    typed: Typed,
    reading: Reading,
    said: Vec<Item>,
    owner: bool,
    name: String,
    /// The part after this one, or the overview.
    next: String,
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Typed {
    pub(super) words: String,
    lang: String,
    readers: Vec<String>,
    read_back: String,
    step: String,
    /// What was kept on the page before.
    #[serde(skip)]
    just: String,
}

pub async fn ask(
    State(app): State<App>,
    member: Member,
    Path((_, part)): Path<(String, String)>,
    Query(just): Query<Just>,
) -> Result<Response, Error> {
    if part == OUTCOME {
        return Ok(Redirect::to(&member.page("/outcomes/new")).into_response());
    }
    if part == TOGETHER {
        return Ok(Redirect::to(&member.page("/matters#part-together")).into_response());
    }
    let typed = Typed { just: just.just, ..Typed::default() };
    page(&app, &member, &part, typed, Problems::new()).await
}

pub async fn send(
    State(app): State<App>,
    member: Member,
    Path((_, part)): Path<(String, String)>,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    may_say(&member)?;
    if typed.step == "change" {
        return page(&app, &member, &part, typed, Problems::new()).await;
    }
    let said = match typed.said(member.reader.lang) {
        Ok(said) => said,
        Err(problems) => return page(&app, &member, &part, typed, problems).await,
    };
    let (conversation, members) = asked(&app, &member).await?;
    find(&conversation, &part, member.reader.lang).ok_or(Error::NotFound)?;
    if !member.is_owner() && typed.read_back != "yes" {
        let said = vec![(String::new(), said.words, said.lang)];
        let fields = vec![("words", typed.words), ("lang", typed.lang)];
        return Ok(ReadBack::page(&member, &members, said, fields));
    }
    let new = NewEntry { part: part.clone(), said, about_id: None, typed_by: typist(&member) };
    keep(&app, &member, new, Readers { readers: typed.readers }).await?;
    let next = format!("{}?just={}", next(&conversation, &part), just_kept(&member));
    Ok(Redirect::to(&member.page(&next)).into_response())
}

/// Somebody's own space, and open.
pub(super) fn may_say(member: &Member) -> Result<(), Error> {
    member.may_add()?;
    if member.space.owner_id.is_some() { Ok(()) } else { Err(Error::NotFound) }
}

pub(super) fn typist(member: &Member) -> Option<String> {
    (!member.is_owner()).then(|| member.person.id.clone())
}

pub(super) async fn keep(app: &App, member: &Member, new: NewEntry, readers: Readers) -> Result<(), Error> {
    let (seal, space, now) = (app.seal.clone(), member.space.clone(), app.clock.now());
    app.store
        .write(move |tx| {
            let id = entry::keep(tx, &seal, &space, &new, now)?;
            let owner = space.owner_id.as_deref().unwrap_or_default();
            let item = sharing::find(tx, &seal, &space.id, owner, &id)?.ok_or(Error::NotFound)?;
            let members = spaces::members(tx, &space.id)?;
            Ok::<_, Error>(readers.keep(tx, &space, &members, &item, now)?)
        })
        .await
}

pub(super) async fn asked(app: &App, member: &Member) -> Result<(Conversation, Vec<Membership>), Error> {
    let space = member.space.clone();
    app.store
        .read(move |tx| {
            let wider_id = space.wider.as_ref().map(|wider| &*wider.id);
            Ok((queries::conversation(tx, &space.id, wider_id)?, spaces::members(tx, &space.id)?))
        })
        .await
}

/// A part of the conversation, or "we don't know yet".
fn find(conversation: &Conversation, id: &str, lang: Lang) -> Option<Part> {
    let w = Words(lang);
    if id == UNKNOWN {
        let only = |words: &str| Worded::only(lang, words);
        let (title, ask, hint) = (only(w.unknown_title()), only(w.unknown_ask()), only(w.unknown_hint()));
        return Some(Part { id: id.into(), title, ask, hint });
    }
    conversation
        .part(id)
        .filter(|part| part.id != OUTCOME && part.id != TOGETHER && part.id != FOUND)
        .cloned()
}

fn next(conversation: &Conversation, part: &str) -> String {
    match conversation.after(part) {
        Some(next) => format!("/matters/{}", next.id),
        None => "/matters".into(),
    }
}

/// Whoever types in for somebody may not see it again.
pub(super) fn just_kept(member: &Member) -> &'static str {
    if member.is_owner() { "kept" } else { "kept-for" }
}

impl Typed {
    pub(super) fn said(&self, lang: Lang) -> Result<Said, Problems> {
        let words = text::clean(&self.words, LONGEST).map_err(|problem| {
            let message = match problem {
                web::TextProblem::Empty => Words(lang).nothing_typed().to_string(),
                other => other.say(&web::words::Words(lang)),
            };
            Problems::one("words", message)
        })?;
        Ok(Said { words, lang: Lang::from_code(&self.lang).unwrap_or(lang) })
    }
}

async fn page(
    app: &App,
    member: &Member,
    id: &str,
    typed: Typed,
    problems: Problems,
) -> Result<Response, Error> {
    may_say(member)?;
    let (conversation, members) = asked(app, member).await?;
    let lang = member.reader.lang;
    let part = find(&conversation, id, lang).ok_or(Error::NotFound)?;
    let (seal, space_id, me) = (app.seal.clone(), member.space.id.clone(), member.person.id.clone());
    let said = app.store.read(move |tx| sharing::in_space(tx, &seal, &space_id, &me, Kind::Entry)).await?;
    let readers = Readers { readers: typed.readers.clone() };
    let (w, wrong) = (Words(lang), !problems.is_empty());
    let title = part.title.in_lang(lang).to_owned();
    let mut frame = member.frame_from("/matters", title).with(problems);
    if !typed.just.is_empty() {
        frame = frame.news(w.just_kept_go_on());
    }
    let page = Page(OnePart {
        frame,
        w,
        sw: SharingWords(lang),
        start: member.page(""),
        next: next(&conversation, id),
        said: said.into_iter().filter(|item| item.part == part.id).collect(),
        part,
        reading: Reading::new(member, &members, &readers),
        typed,
        owner: member.is_owner(),
        name: member.space.owner_name(&members).into(),
    });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}
