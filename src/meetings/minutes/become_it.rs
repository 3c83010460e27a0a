//! What a point of the minutes becomes: somebody's contribution, which is owed an answer, or an action. Each at most once.

use super::queries;
use crate::actions::{self, Wanted};
use crate::app::App;
use crate::loops::{self, CameBy, Saying};
use crate::meetings::Opened;
use crate::meetings::model::Minute;
use crate::meetings::words::Words;
use crate::spaces::{self, Membership};
use crate::web::{Choice, Error, Form, Frame, Page, Path, Problems};
use crate::words::dates;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

/// Said by somebody who gives no name.
const NOBODY: &str = "nobody";

#[derive(Template)]
#[template(path = "meetings/minutes/become_it.html")]
struct BecomeIt {
    frame: Frame,
    w: Words,
    at: Opened,
    minute: Minute,
    members: Vec<Membership>,
    typed: Typed,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Typed {
    /// A member's id, or "nobody".
    whose: String,
    /// "yes": it was read back to them.
    read_back: Vec<String>,
    owner: String,
    /// `2026-03-03`.
    when: String,
}

type Which = Path<(String, i64, String)>;

pub async fn ask(State(app): State<App>, at: Opened, Path((_, _, id)): Which) -> Result<Response, Error> {
    page(&app, at, id, Typed::default(), Problems::new()).await
}

pub async fn said(
    State(app): State<App>,
    at: Opened,
    Path((_, _, id)): Which,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    at.may_add()?;
    let w = Words(at.member.reader.lang);
    let (minute, members) = read(&app, &at, &id).await?;
    let mut problems = Problems::new();
    let them = members.into_iter().find(|one| one.person_id == typed.whose).map(|one| one.person_id);
    if them.is_none() && typed.whose != NOBODY {
        problems.add("whose", w.whose_missing());
    }
    let mine = them.as_ref() == Some(&at.member.person.id);
    if !mine && typed.read_back.is_empty() {
        problems.add("read_back", w.read_it_back());
    }
    if !problems.is_empty() {
        return page(&app, at, id, typed, problems).await;
    }
    let (space, me, meeting_id, now) =
        (at.member.space.clone(), at.member.person.id.clone(), at.meeting.id.clone(), at.now);
    app.store
        .write(move |tx| {
            // The same form sent twice is one contribution.
            let fresh = queries::of(tx, &meeting_id)?.into_iter().find(|one| one.id == minute.id);
            if fresh.is_none_or(|one| one.contribution.is_some()) {
                return Ok(());
            }
            let saying = Saying {
                person_id: them.as_deref(),
                typed_by: (!mine).then_some(&*me),
                came_by: CameBy::Meeting,
                ..Saying::new(&space, &minute.words, minute.lang)
            };
            let number = loops::say(tx, &saying, now)?;
            Ok::<_, Error>(queries::became_contribution(tx, &minute.id, number)?)
        })
        .await?;
    Ok(Redirect::to(&at.page("/minutes?just=contribution")).into_response())
}

pub async fn action(
    State(app): State<App>,
    at: Opened,
    Path((_, _, id)): Which,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    at.may_add()?;
    let (minute, members) = read(&app, &at, &id).await?;
    let wanted = actions::Typed {
        words: minute.words.clone(),
        owner: typed.owner.clone(),
        day: typed.when.clone(),
        ..actions::Typed::default()
    };
    let wanted = match Wanted::check(&wanted, &members, at.now, at.member.reader.lang) {
        Ok(wanted) => wanted.by(&at.member, minute.lang),
        Err(problems) => return page(&app, at, id, typed, problems).await,
    };
    let (meeting_id, now) = (at.meeting.id.clone(), at.now);
    app.store
        .write(move |tx| {
            let fresh = queries::of(tx, &meeting_id)?.into_iter().find(|one| one.id == minute.id);
            if fresh.is_none_or(|one| one.action.is_some()) {
                return Ok(());
            }
            let made = actions::make(tx, &wanted, now)?;
            Ok::<_, Error>(queries::became_action(tx, &minute.id, made.number)?)
        })
        .await?;
    Ok(Redirect::to(&at.page("/minutes?just=action")).into_response())
}

async fn read(app: &App, at: &Opened, id: &str) -> Result<(Minute, Vec<Membership>), Error> {
    let (meeting_id, space_id, id) = (at.meeting.id.clone(), at.member.space.id.clone(), id.to_owned());
    app.store
        .read(move |tx| {
            let found = queries::of(tx, &meeting_id)?.into_iter().find(|one| one.id == id);
            Ok((found.ok_or(Error::NotFound)?, spaces::members(tx, &space_id)?))
        })
        .await
}

async fn page(
    app: &App,
    at: Opened,
    id: String,
    typed: Typed,
    problems: Problems,
) -> Result<Response, Error> {
    let (minute, members) = read(app, &at, &id).await?;
    let (w, wrong) = (Words(at.member.reader.lang), !problems.is_empty());
    let frame = at.member.frame(w.make_of_it()).back_to(at.path("/minutes")).with(problems);
    let page = Page(BecomeIt { frame, w, at, minute, members, typed });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

impl BecomeIt {
    fn whose(&self) -> Vec<Choice> {
        self.people().into_iter().chain([Choice::new(NOBODY, self.w.whose_nobody())]).collect()
    }

    fn people(&self) -> Vec<Choice> {
        self.members.iter().map(|one| Choice::new(&*one.person_id, &*one.name)).collect()
    }

    fn read_back(&self) -> Vec<Choice> {
        vec![Choice::new("yes", self.w.i_read_it_back())]
    }

    fn today(&self) -> String {
        dates::written_day(self.at.now)
    }
}
