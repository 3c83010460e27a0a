//! Saying what I bring, in my own words; and saying it in other words later.

use super::mine::frame;
use super::model::{Bring, LONGEST};
use super::typed;
use super::words::Words;
use crate::app::App;
use crate::people::Known;
use crate::sharing::{self, Item, Kind, NewItem, Said};
use crate::spaces;
use crate::web::{Choice, Error, Form, Frame, Page, Path, Problems, Query};
use crate::words::Lang;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "strengths/say.html")]
struct Say {
    frame: Frame,
    w: Words,
    typed: Typed,
    /// Other words in place of those there are.
    again: bool,
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Typed {
    words: String,
    lang: String,
    /// A `Bring`, or nothing.
    bring: String,
    /// The code of the space of my own that it is said in; may be empty.
    space: String,
}

pub async fn ask(me: Known, Query(typed): Query<Typed>) -> Response {
    page(&me, typed, Problems::new(), None)
}

/// It is shown to nobody yet: who reads it is asked next, on a page of its own.
pub async fn send(State(app): State<App>, me: Known, Form(typed): Form<Typed>) -> Result<Response, Error> {
    let said = match typed.check(me.reader.lang) {
        Ok(said) => said,
        Err(problems) => return Ok(page(&me, typed, problems, None)),
    };
    let (seal, owner_id, now) = (app.seal.clone(), me.person.id.clone(), app.clock.now());
    let id = app
        .store
        .write(move |tx| {
            let space = spaces::find_by_code(tx, &typed.space)?;
            let own = space.filter(|space| space.owner_id.as_ref() == Some(&owner_id));
            let new = NewItem {
                owner_id: owner_id.clone(),
                space_id: own.map(|space| space.id),
                kind: Kind::Strength,
                part: typed.part(),
                about_id: None,
                body: said.to_body(),
                typed_by: None,
            };
            Ok::<_, Error>(sharing::keep(tx, &seal, &new, now)?)
        })
        .await?;
    Ok(Redirect::to(&me.reader.at(&format!("/strengths/{id}"))).into_response())
}

pub async fn ask_again(State(app): State<App>, me: Known, Path(id): Path<String>) -> Result<Response, Error> {
    let item = find(&app, &me, &id).await?;
    let said = item.said();
    let typed =
        Typed { words: said.words, lang: said.lang.code().into(), bring: item.part, ..Typed::default() };
    Ok(page(&me, typed, Problems::new(), Some(&id)))
}

pub async fn change(
    State(app): State<App>,
    me: Known,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    let item = find(&app, &me, &id).await?;
    let said = match typed.check(me.reader.lang) {
        Ok(said) => said,
        Err(problems) => return Ok(page(&me, typed, problems, Some(&id))),
    };
    let (seal, part, now) = (app.seal.clone(), typed.part(), app.clock.now());
    app.store
        .write(move |tx| {
            sharing::change(tx, &seal, &item, &said.to_body(), now)?;
            Ok::<_, Error>(sharing::change_part(tx, &item, &part)?)
        })
        .await?;
    Ok(Redirect::to(&me.reader.at("/strengths?just=kept")).into_response())
}

/// One of my own strengths.
pub(super) async fn find(app: &App, me: &Known, id: &str) -> Result<Item, Error> {
    let (seal, owner_id, id) = (app.seal.clone(), me.person.id.clone(), id.to_owned());
    let found = app.store.read(move |tx| sharing::find_mine(tx, &seal, &owner_id, &id)).await?;
    found.filter(|item| item.kind == Kind::Strength).ok_or(Error::NotFound)
}

impl Typed {
    fn check(&self, lang: Lang) -> Result<Said, Problems> {
        typed::said(&self.words, &self.lang, lang, LONGEST, Words(lang).words_empty())
            .map_err(|problem| Problems::one("words", problem))
    }

    fn part(&self) -> String {
        Bring::from_code(&self.bring).map(|bring| bring.code().to_owned()).unwrap_or_default()
    }
}

fn page(me: &Known, typed: Typed, problems: Problems, again: Option<&str>) -> Response {
    let (w, wrong) = (Words(me.reader.lang), !problems.is_empty());
    let title = if again.is_some() { w.change_words() } else { w.say_one() };
    let back = again.map_or("/strengths".to_owned(), |id| format!("/strengths/{id}"));
    let frame = frame(me, title).back_to(back).with(problems);
    let page = Page(Say { frame, w, typed, again: again.is_some() });
    if wrong { page.with_problems() } else { page.into_response() }
}

impl Say {
    /// Nobody has to sort themselves.
    fn kinds(&self) -> Vec<Choice> {
        let kinds = Bring::ALL.iter().map(|bring| Choice::new(bring.code(), self.w.bring(bring.code())));
        kinds.chain([Choice::new("", self.w.no_kind())]).collect()
    }
}
