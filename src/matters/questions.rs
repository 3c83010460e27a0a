//! Changing what the conversation asks: by the person whose space it is, or, for all spaces that sit in a group, by those who
//! hold its keys. What was answered before stays as it was said.

use super::queries;
use super::template::{Conversation, Part};
use super::words::Words;
use crate::app::App;
use crate::spaces::KeyHolder;
use crate::web::{self, Error, Form, Frame, Page, Problems, text};
use crate::words::{Lang, Worded};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use std::collections::BTreeMap;

#[derive(Template)]
#[template(path = "matters/questions.html")]
struct Questions {
    frame: Frame,
    w: Words,
    asked: Vec<Asked>,
}

/// A question as the form has it: the start of its fields, what it is called, and its words in each language.
struct Asked {
    field: String,
    title: String,
    words: Vec<(Lang, String)>,
}

/// Field → what was typed.
type Typed = BTreeMap<String, String>;

pub async fn ask(State(app): State<App>, KeyHolder(member): KeyHolder) -> Result<Response, Error> {
    page(&app, KeyHolder(member), &Typed::new(), Problems::new()).await
}

pub async fn send(
    State(app): State<App>,
    KeyHolder(member): KeyHolder,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    let mut conversation = read(&app, &member).await?;
    let mut problems = Problems::new();
    let lang = member.reader.lang;
    for (field, part) in every(&mut conversation) {
        let mut ask = Worded::default();
        for one in Lang::ALL {
            let name = format!("{field}_{}", one.code());
            let words = text::line(typed.get(&name).map_or("", String::as_str), 200);
            let words = words.map_err(|problem| problem.say(&web::words::Words(lang)));
            ask = ask.and(one, problems.take(&name, words));
        }
        if !ask.is_empty() {
            part.ask = ask;
        }
    }
    if !problems.is_empty() {
        return page(&app, KeyHolder(member), &typed, problems).await;
    }
    let (space_id, me, now) = (member.space.id.clone(), member.person.id.clone(), app.clock.now());
    app.store.write(move |tx| queries::keep_conversation(tx, &space_id, &conversation, &me, now)).await?;
    let on = if member.space.owner_id.is_some() { "/matters" } else { "/people" };
    Ok(Redirect::to(&member.page(on)).into_response())
}

async fn read(app: &App, member: &crate::spaces::Member) -> Result<Conversation, Error> {
    let space = member.space.clone();
    let wider = move |tx: &mut crate::store::Tx| {
        queries::conversation(tx, &space.id, space.wider.as_ref().map(|wider| &*wider.id))
    };
    Ok(app.store.read(wider).await?)
}

/// Each question with the start of its fields.
fn every(conversation: &mut Conversation) -> impl Iterator<Item = (String, &mut Part)> {
    let parts = conversation.parts.iter_mut().map(|part| (format!("part-{}", part.id), part));
    parts.chain(conversation.short.iter_mut().map(|part| (format!("short-{}", part.id), part)))
}

async fn page(
    app: &App,
    KeyHolder(member): KeyHolder,
    typed: &Typed,
    problems: Problems,
) -> Result<Response, Error> {
    let mut conversation = read(app, &member).await?;
    let lang = member.reader.lang;
    let asked = every(&mut conversation).map(|(field, part)| {
        let words = crate::words::Lang::ALL.iter().map(|one| {
            let before = part.ask.get(*one).unwrap_or_default().to_owned();
            (*one, typed.get(&format!("{field}_{}", one.code())).cloned().unwrap_or(before))
        });
        Asked { words: words.collect(), title: part.title.in_lang(lang).to_owned(), field }
    });
    let (w, wrong) = (Words(lang), !problems.is_empty());
    let back = if member.space.owner_id.is_some() { "/matters" } else { "/people" };
    let page = Page(Questions {
        frame: member.frame_from(back, w.change_questions()).with(problems),
        w,
        asked: asked.collect(),
    });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

impl Asked {
    fn name(&self, lang: &Lang) -> String {
        format!("{}_{}", self.field, lang.code())
    }
}
