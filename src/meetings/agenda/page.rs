//! The page of an agenda: what is on it, moving, taking out one's own, and bringing something.

use super::queries::{self, NewItem};
use crate::app::App;
use crate::meetings::Opened;
use crate::meetings::model::Item;
use crate::meetings::words::Words;
use crate::store::Tx;
use crate::web::{self, Error, Form, Frame, Page, Path, Problems, TextProblem, text};
use crate::words::Lang;
use crate::{dialogue, loops};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

const LONGEST: usize = 500;

#[derive(Template)]
#[template(path = "meetings/agenda/page.html")]
struct Agenda {
    frame: Frame,
    w: Words,
    at: Opened,
    items: Vec<Item>,
    typed: Typed,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Typed {
    words: String,
    lang: String,
    /// The number of a contribution or a dialogue.
    about: String,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Way {
    /// "up", or anything else for down.
    way: String,
}

type Which = Path<(String, i64, String)>;

pub async fn ask(State(app): State<App>, at: Opened) -> Result<Response, Error> {
    page(&app, at, Typed::default(), Problems::new()).await
}

pub async fn send(State(app): State<App>, at: Opened, Form(typed): Form<Typed>) -> Result<Response, Error> {
    at.may_prepare()?;
    let lang = at.member.reader.lang;
    let mut problems = Problems::new();
    let words = problems.take("words", check_words(&typed.words, lang));
    let (space_id, number) = (at.member.space.id.clone(), typed.about.trim().to_owned());
    let about = app.store.read(move |tx| find_about(tx, &space_id, &number)).await?;
    if about.is_none() && !typed.about.trim().is_empty() {
        problems.add("about", Words(lang).about_wrong());
    }
    if !problems.is_empty() {
        return page(&app, at, typed, problems).await;
    }
    let (meeting_id, me, now) = (at.meeting.id.clone(), at.member.person.id.clone(), at.now);
    let lang = Lang::from_code(&typed.lang).unwrap_or(lang);
    app.store
        .write(move |tx| {
            let (about, brought_by) = (about.as_deref(), Some(&*me));
            let new = NewItem { words: &words, lang, about, brought_by, typed_by: None };
            queries::add(tx, &meeting_id, &new, now)
        })
        .await?;
    Ok(back(&at))
}

/// What somebody brings, in a sentence or two.
pub fn check_words(typed: &str, lang: Lang) -> Result<String, String> {
    text::clean(typed, LONGEST).map_err(|problem| match problem {
        TextProblem::Empty => Words(lang).item_empty().into(),
        other => other.say(&web::words::Words(lang)),
    })
}

/// What a number in this space names: `contributions/12`, `dialogues/5`, or nothing that can be talked about.
fn find_about(tx: &mut Tx, space_id: &str, number: &str) -> Result<Option<String>, Error> {
    let Ok(number) = number.parse::<i64>() else { return Ok(None) };
    if loops::find(tx, space_id, number)?.is_some() {
        return Ok(Some(format!("contributions/{number}")));
    }
    Ok(dialogue::find(tx, space_id, number)?.map(|_| format!("dialogues/{number}")))
}

pub async fn shift(
    State(app): State<App>,
    at: Opened,
    Path((_, _, id)): Which,
    Form(way): Form<Way>,
) -> Result<Response, Error> {
    at.may_prepare()?;
    let (meeting_id, up) = (at.meeting.id.clone(), way.way == "up");
    app.store
        .write(move |tx| {
            let mut items = queries::of(tx, &meeting_id)?;
            if up {
                items.reverse();
            }
            let place = items.iter().position(|item| item.id == id).ok_or(Error::NotFound)?;
            match items.get(place + 1) {
                Some(other) => Ok(queries::swap(tx, &items[place], other)?),
                None => Ok::<_, Error>(()),
            }
        })
        .await?;
    Ok(back(&at))
}

pub async fn take_out(
    State(app): State<App>,
    at: Opened,
    Path((_, _, id)): Which,
) -> Result<Response, Error> {
    at.may_prepare()?;
    let (meeting_id, me) = (at.meeting.id.clone(), at.member.person.id.clone());
    app.store
        .write(move |tx| {
            let items = queries::of(tx, &meeting_id)?;
            let item = items.iter().find(|item| item.id == id).ok_or(Error::NotFound)?;
            if item.is_of(&me) { Ok(queries::take_out(tx, &id)?) } else { Err(Error::NotAllowed) }
        })
        .await?;
    Ok(back(&at))
}

fn back(at: &Opened) -> Response {
    Redirect::to(&at.page("/agenda")).into_response()
}

async fn page(app: &App, at: Opened, typed: Typed, problems: Problems) -> Result<Response, Error> {
    let id = at.meeting.id.clone();
    let items = app.store.read(move |tx| queries::of(tx, &id)).await?;
    let (w, wrong) = (Words(at.member.reader.lang), !problems.is_empty());
    let page = Page(Agenda { frame: at.frame(w.agenda()).with(problems), w, at, items, typed });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

impl Agenda {
    fn is_mine(&self, item: &Item) -> bool {
        item.is_of(&self.at.member.person.id)
    }

    /// Its words, for the name of a button.
    fn short(&self, item: &Item) -> String {
        item.words.chars().take(60).collect()
    }
}
