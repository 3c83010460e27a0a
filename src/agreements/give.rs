//! Giving somebody a key: offered at once by a holder of the other while nobody holds it, else asked for and turned by
//! both sides.

use super::changes::{self, NewChange};
use super::keys::{self, Act, Ask};
use super::propose::reason;
use super::words::Words;
use crate::app::App;
use crate::spaces::{self, Member, Membership, Side};
use crate::store::new_id;
use crate::web::{Choice, Error, Form, Frame, Page, Problems, Query};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "agreements/give.html")]
struct Give {
    frame: Frame,
    w: Words,
    side: Side,
    typed: Typed,
    members: Vec<Membership>,
    how: How,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum How {
    Alone,
    TwoKeys,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Typed {
    side: String,
    person: String,
    reason: String,
}

impl Give {
    fn people(&self) -> Vec<Choice> {
        self.members.iter().map(|member| Choice::new(&*member.person_id, &*member.name)).collect()
    }

    fn alone(&self) -> bool {
        self.how == How::Alone
    }

    fn doing(&self) -> &'static str {
        if self.alone() { self.w.give_do() } else { self.w.ask_do() }
    }
}

pub async fn ask(
    State(app): State<App>,
    member: Member,
    Query(typed): Query<Typed>,
) -> Result<Response, Error> {
    // Which key is chosen on the page of keys.
    let Some(side) = Side::from_code(&typed.side) else {
        return Ok(Redirect::to(&member.page("/keys")).into_response());
    };
    page(&app, &member, side, typed, Problems::new()).await
}

pub async fn send(
    State(app): State<App>,
    member: Member,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    let side = Side::from_code(&typed.side).ok_or(Error::NotFound)?;
    let w = Words(member.reader.lang);
    let (_, how) = read(&app, &member, side).await?;
    let mut problems = Problems::new();
    if typed.person.is_empty() {
        problems.add("person", w.give_whom_empty());
    }
    let why = match how {
        How::Alone => String::new(),
        How::TwoKeys => reason("reason", &typed.reason, member.reader.lang, &mut problems),
    };
    if !problems.is_empty() {
        return page(&app, &member, side, typed, problems).await;
    }
    let (space, me, person, now) =
        (member.space.clone(), member.person.id.clone(), typed.person.clone(), app.clock.now());
    let on = app
        .store
        .write(move |tx| {
            let Some(whom) = spaces::membership(tx, &space.id, &person)? else { return Ok(None) };
            if !changes::may_hold(&whom, side) {
                return Ok(None);
            }
            let front = format!("/spaces/{}/keys", space.code);
            if let Some(open) = changes::open_for(tx, &space.id, &whom.person_id, true)? {
                let asked = changes::asked(tx, &space.id, &open)?;
                return Ok(Some(asked.map_or(front, |asked| asked.page)));
            }
            // Decided here and not before: in between, somebody else may have said yes to this key.
            let mine = spaces::membership(tx, &space.id, &me)?.ok_or(Error::NotFound)?;
            let holders = changes::holders(tx, &space.id)?;
            let takes_two = !changes::may_give_alone(&holders, &mine, side);
            if takes_two && how == How::Alone {
                return Err(Error::NotAllowed);
            }
            let new = NewChange {
                space_id: &space.id,
                person_id: &whom.person_id,
                side,
                give: true,
                takes_two,
                made_by: &me,
            };
            let about = changes::begin(tx, &new, now)?;
            if !takes_two {
                return Ok(Some(front));
            }
            let id = new_id();
            let page = format!("{front}/{id}");
            let ask =
                Ask { id: &id, space_id: &space.id, act: Act::Key, about: &about, page: &page, reason: &why };
            Ok::<_, Error>(Some(keys::ask(tx, &ask, &me, now)?.page))
        })
        .await?;
    match on {
        Some(on) => Ok(Redirect::to(&member.reader.at(&on)).into_response()),
        None => {
            let problems = Problems::one("person", w.give_whom_taken());
            page(&app, &member, side, typed, problems).await
        }
    }
}

async fn read(app: &App, member: &Member, side: Side) -> Result<(Vec<Membership>, How), Error> {
    let id = member.space.id.clone();
    let (members, holders) = app
        .store
        .read(move |tx| Ok::<_, Error>((spaces::members(tx, &id)?, changes::holders(tx, &id)?)))
        .await?;
    let how = if changes::may_give_alone(&holders, &member.me, side) { How::Alone } else { How::TwoKeys };
    Ok((members.into_iter().filter(|one| changes::may_hold(one, side)).collect(), how))
}

async fn page(
    app: &App,
    member: &Member,
    side: Side,
    typed: Typed,
    problems: Problems,
) -> Result<Response, Error> {
    let (members, how) = read(app, member, side).await?;
    let w = Words(member.reader.lang);
    let wrong = !problems.is_empty();
    let back = format!("/spaces/{}/keys", member.space.code);
    let frame = member.frame(w.give(side.code())).with(problems).back_to(back);
    let page = Page(Give { frame, w, side, typed, members, how });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}
