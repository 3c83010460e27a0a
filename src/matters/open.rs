//! Opening a space of one's own, by oneself or with a worker, a carer or a friend who has the screen.

use super::words::Words;
use crate::app::App;
use crate::people::{self, Channel, HashedReceipt, Known, ReceiptCard};
use crate::spaces::{self, Level, Space};
use crate::web::{Choice, Error, Form, Frame, Page, Problems, text};
use crate::words::Lang;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "matters/open.html")]
struct Open {
    frame: Frame,
    w: Words,
    typed: Typed,
    groups: Vec<Space>,
}

#[derive(Template)]
#[template(path = "matters/opened.html")]
struct Opened {
    frame: Frame,
    w: Words,
    card: ReceiptCard,
    on: String,
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Typed {
    /// "me", or "with": somebody who is here now.
    whose: String,
    name: String,
    lang: String,
    hears_by: String,
    /// The code of the group it sits in; may be empty.
    wider: String,
}

pub async fn ask(State(app): State<App>, me: Known) -> Result<Response, Error> {
    page(&app, &me, Typed::default(), Problems::new()).await
}

pub async fn send(State(app): State<App>, me: Known, Form(typed): Form<Typed>) -> Result<Response, Error> {
    let with = typed.whose == "with";
    let name = text::line(&typed.name, 80);
    if with && name.is_err() {
        let problems = Problems::one("name", Words(me.reader.lang).name_empty());
        return page(&app, &me, typed, problems).await;
    }
    let (person, code, now) = (me.person.clone(), typed.wider.clone(), app.clock.now());
    if !with {
        let space = app
            .store
            .write(move |tx| {
                let wider = group_of(tx, &person.id, &code)?;
                spaces::open_own(tx, &person, None, wider.as_ref(), now)
            })
            .await?;
        let start = format!("/spaces/{}/matters", space.code);
        return Ok(Redirect::to(&me.reader.at(&start)).into_response());
    }
    let receipt = HashedReceipt::new().await?;
    let (shown, lang) = (receipt.code.to_string(), Lang::from_code(&typed.lang).unwrap_or(me.reader.lang));
    let hears_by = Channel::from_code(&typed.hears_by).unwrap_or(Channel::Letter);
    let name = name.unwrap_or_default();
    let (owner, space) = app
        .store
        .write(move |tx| {
            let wider = group_of(tx, &person.id, &code)?;
            let owner = people::add(tx, &name, lang, hears_by, &receipt, now)?;
            let space = spaces::open_own(tx, &owner, Some(&person), wider.as_ref(), now)?;
            Ok::<_, Error>((owner, space))
        })
        .await?;
    let w = Words(me.reader.lang);
    let frame = me.frame(w.opened_for(&owner.name)).shown_once();
    let card = ReceiptCard::new(&app, owner.lang, &owner.name, shown);
    let on = me.reader.at(&format!("/spaces/{}/matters", space.code));
    Ok(Page(Opened { frame, w, card, on }).into_response())
}

/// A group that whoever opens it is in: nothing can be taken to a space that nobody here belongs to.
fn group_of(tx: &mut crate::store::Tx, person_id: &str, code: &str) -> Result<Option<Space>, Error> {
    Ok(spaces::of_person(tx, person_id)?.into_iter().find(|space| space.code == code && is_group(space)))
}

fn is_group(space: &Space) -> bool {
    space.owner_id.is_none() && space.level != Level::Individual && space.closed_at.is_none()
}

async fn page(app: &App, me: &Known, typed: Typed, problems: Problems) -> Result<Response, Error> {
    let id = me.person.id.clone();
    let mut groups = app.store.read(move |tx| spaces::of_person(tx, &id)).await?;
    groups.retain(is_group);
    let w = Words(me.reader.lang);
    let wrong = !problems.is_empty();
    let frame = me.frame(w.open_title()).with(problems).back_to("/");
    let page = Page(Open { frame, w, typed, groups });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

impl Open {
    fn whose(&self) -> Vec<Choice> {
        vec![
            Choice::new("me", self.w.whose_mine()).hint(self.w.whose_mine_hint()),
            Choice::new("with", self.w.whose_with()).hint(self.w.whose_with_hint()),
        ]
    }

    fn chosen(&self) -> &str {
        if self.typed.whose.is_empty() { "me" } else { &self.typed.whose }
    }

    fn wider(&self) -> Vec<Choice> {
        let groups =
            self.groups.iter().map(|space| Choice::new(&*space.code, space.name.in_lang(self.frame.lang)));
        groups.chain([Choice::new("", self.w.no_group())]).collect()
    }

    /// Most people who open one are in one group.
    fn group(&self) -> &str {
        match (&*self.typed.wider, self.groups.first()) {
            ("", Some(first)) => &first.code,
            (typed, _) => typed,
        }
    }
}
