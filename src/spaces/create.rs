//! Opening a space; and the very first page of a new Plethu, which makes its first person and first space together.

use super::describe::{Description, Typed};
use super::model::{Side, Space};
use super::{choices, code, queries, words::Words};
use crate::app::App;
use crate::people::{self, Channel, HashedReceipt, Known, NewSession, Person};
use crate::store::{Tx, new_id};
use crate::web::{Choice, Error, Form, Frame, Page, Problems, Reader, text};
use crate::words::Lang;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "spaces/create.html")]
struct Create {
    frame: Frame,
    w: Words,
    typed: Typed,
    mine: Vec<Space>,
    own: Own,
    first: bool,
}

impl Create {
    fn langs(&self) -> Vec<Lang> {
        choices::own_first(self.frame.lang)
    }

    fn levels(&self) -> Vec<Choice> {
        choices::levels(&self.w)
    }

    fn sides(&self) -> Vec<Choice> {
        choices::sides(&self.w)
    }

    fn wider(&self) -> Vec<Choice> {
        let mine =
            self.mine.iter().map(|space| Choice::new(&*space.code, space.name.in_lang(self.frame.lang)));
        std::iter::once(Choice::new("", self.w.wider_none())).chain(mine).collect()
    }
}

/// What only the form for a new space asks.
#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Own {
    /// The code of the wider space, if it sits in one.
    wider: String,
    /// Which key the person who opens it holds.
    side: String,
    /// On the very first page only: what to call them.
    name: String,
}

/// The whole form: what a space says of itself, and what only a new one asks.
#[derive(Deserialize)]
pub struct Sent {
    #[serde(flatten)]
    own: Own,
    #[serde(flatten)]
    typed: Typed,
}

pub async fn set_up(State(app): State<App>, reader: Reader) -> Result<Response, Error> {
    if app.store.read(people::anybody).await? {
        return Ok(Redirect::to(&reader.at("/")).into_response());
    }
    let w = Words(reader.lang);
    Ok(Page(form(Frame::new(&reader, w.set_up()), w, start(), Own::default(), Vec::new(), true))
        .into_response())
}

pub async fn set_up_send(
    State(app): State<App>,
    reader: Reader,
    Form(Sent { own, typed }): Form<Sent>,
) -> Result<Response, Error> {
    let w = Words(reader.lang);
    let name = text::line(&own.name, 80);
    let checked = check(&typed, &own, reader.lang);
    let (name, (described, side)) = match (name, checked) {
        (Ok(name), Ok(checked)) => (name, checked),
        (name, checked) => {
            let mut problems = checked.err().unwrap_or_default();
            if name.is_err() {
                problems.add("name", w.your_name_empty());
            }
            let frame = Frame::new(&reader, w.set_up()).with(problems);
            return Ok(Page(form(frame, w, typed, own, Vec::new(), true)).with_problems());
        }
    };
    // Asked before the costly hash is made, which anybody could otherwise ask for again and again.
    if app.store.read(people::anybody).await? {
        return Ok(Redirect::to(&reader.at("/")).into_response());
    }
    let (receipt, session, now) = (HashedReceipt::new().await?, NewSession::new(), app.clock.now());
    let (shown, cookie, lang) = (receipt.code.to_string(), session.cookie(&app), reader.lang);
    let made = app
        .store
        .write(move |tx| {
            // Two people may have opened the set-up page; the second finds a Plethu that has begun.
            if people::anybody(tx)? {
                return Ok(None);
            }
            let person = people::add(tx, &name, lang, Channel::Page, &receipt, now)?;
            session.open(tx, &person.id, now)?;
            let space = open(tx, &described, None, &person, side, now)?;
            Ok::<_, Error>(Some((person, space)))
        })
        .await?;
    let Some((person, space)) = made else { return Ok(Redirect::to(&reader.at("/")).into_response()) };
    let known = Known { reader, person };
    Ok(([cookie], people::receipt_page(&app, &known, shown, &format!("/spaces/{}", space.code)))
        .into_response())
}

pub async fn ask(State(app): State<App>, me: Known) -> Result<Response, Error> {
    page(&app, me, start(), Own::default(), Problems::new()).await
}

pub async fn send(
    State(app): State<App>,
    me: Known,
    Form(Sent { own, typed }): Form<Sent>,
) -> Result<Response, Error> {
    let (described, side) = match check(&typed, &own, me.reader.lang) {
        Ok(checked) => checked,
        Err(problems) => return page(&app, me, typed, own, problems).await,
    };
    let (now, person) = (app.clock.now(), me.person.clone());
    let space = app
        .store
        .write(move |tx| {
            let wider = queries::of_person(tx, &person.id)?.into_iter().find(|space| space.code == own.wider);
            open(tx, &described, wider.as_ref(), &person, side, now)
        })
        .await?;
    Ok(Redirect::to(&me.reader.at(&format!("/spaces/{}/invite", space.code))).into_response())
}

/// Opens a space. Whoever opens it is its first member, owes its answers until somebody else does, and holds one key.
///
/// # Errors
/// When the store cannot keep it.
pub fn open(
    tx: &mut Tx,
    described: &Description,
    wider: Option<&Space>,
    person: &Person,
    side: Side,
    now: i64,
) -> Result<Space, Error> {
    let space = add(tx, described, wider, person, now)?;
    let speaks_from = match side {
        Side::Lived => super::Perspective::Uses,
        Side::Organisation => super::Perspective::Works,
    };
    queries::speak_from(tx, &space.id, &person.id, &[speaks_from])?;
    queries::give_key(tx, &space.id, &person.id, side, &person.id, now)?;
    Ok(space)
}

/// The space, with its first member.
pub(super) fn add(
    tx: &mut Tx,
    described: &Description,
    wider: Option<&Space>,
    person: &Person,
    now: i64,
) -> Result<Space, Error> {
    let space = Space {
        id: new_id(),
        code: code::unused(tx)?,
        join_code: code::unused(tx)?,
        level: described.level,
        name: described.name.clone(),
        purpose: described.purpose.clone(),
        can_change: described.can_change.clone(),
        cannot_change: described.cannot_change.clone(),
        answer_days: described.answer_days,
        answerer_id: person.id.clone(),
        wider: None,
        closed_at: None,
        owner_id: None,
    };
    queries::add(tx, &space, wider.map(|wider| wider.id.as_str()), &person.id, now)?;
    queries::join(tx, &space.id, &person.id, "", None, now)?;
    Ok(space)
}

fn check(typed: &Typed, own: &Own, lang: Lang) -> Result<(Description, Side), Problems> {
    let described = Description::check(typed, lang);
    match (described, Side::from_code(&own.side)) {
        (Ok(described), Some(side)) => Ok((described, side)),
        (described, side) => {
            let mut problems = described.err().unwrap_or_default();
            if side.is_none() {
                problems.add("side", Words(lang).side_empty());
            }
            Err(problems)
        }
    }
}

fn start() -> Typed {
    Typed { answer_days: "14".into(), level: "group".into(), ..Typed::default() }
}

fn form(frame: Frame, w: Words, typed: Typed, own: Own, mine: Vec<Space>, first: bool) -> Create {
    Create { frame, w, typed, own, mine, first }
}

async fn page(app: &App, me: Known, typed: Typed, own: Own, problems: Problems) -> Result<Response, Error> {
    let id = me.person.id.clone();
    let mine = app.store.read(move |tx| queries::of_person(tx, &id)).await?;
    let w = Words(me.reader.lang);
    let wrong = !problems.is_empty();
    let frame = me.frame(w.new_space()).with(problems);
    let page = Page(form(frame, w, typed, own, mine, false));
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}
