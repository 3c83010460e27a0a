//! One small thing that the group tries until next time: an action like any other, made from the page where it looked.

use super::queries;
use super::rounds::{self, Round};
use super::words::Words;
use crate::actions::{self, Action, Wanted};
use crate::app::App;
use crate::spaces::{self, Member, Membership};
use crate::store::{self, Tx, sql};
use crate::web::{Choice, Error, Form, Frame, Page, Problems};
use crate::words::dates;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "check_ins/practice.html")]
struct Ask {
    frame: Frame,
    w: Words,
    typed: Typed,
    members: Vec<Membership>,
    me: String,
    now: i64,
    next: String,
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Typed {
    words: String,
    owner: String,
    /// `2026-04-01`.
    when: String,
}

/// What was to be tried from one round to the next, and what became of it.
pub struct Practice {
    pub round: String,
    pub action: Action,
}

impl Typed {
    fn wanted(&self) -> actions::Typed {
        let mut wanted = actions::Typed::default();
        wanted.words.clone_from(&self.words);
        wanted.owner.clone_from(&self.owner);
        wanted.day.clone_from(&self.when);
        wanted
    }
}

pub async fn ask(State(app): State<App>, member: Member) -> Result<Response, Error> {
    member.may_add()?;
    let round = running(&app, &member).await?;
    let typed = Typed { owner: member.person.id.clone(), when: round.next, ..Typed::default() };
    page(&app, &member, typed, Problems::new()).await
}

pub async fn send(
    State(app): State<App>,
    member: Member,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    member.may_add()?;
    let (now, space_id, lang) = (app.clock.now(), member.space.id.clone(), member.reader.lang);
    let members = app.store.read(move |tx| spaces::members(tx, &space_id)).await?;
    let wanted = match Wanted::check(&typed.wanted(), &members, now, lang) {
        Ok(wanted) => wanted,
        Err(problems) => return page(&app, &member, typed, problems).await,
    };
    let new = wanted.by(&member, lang);
    let round = running(&app, &member).await?;
    app.store
        .write(move |tx| {
            let made = actions::make(tx, &new, now)?;
            try_it(tx, &new.space_id, &round.start, made.number)
        })
        .await?;
    Ok(Redirect::to(&member.page("/check-ins?just=trying#practices")).into_response())
}

/// Notes that an action grew from what a group saw in a round.
///
/// # Errors
/// When the store cannot keep it.
pub fn try_it(tx: &mut Tx, space_id: &str, round: &str, action_number: i64) -> store::Result<()> {
    tx.run(
        sql!(
            "INSERT INTO check_in_practice (space_id, action_number, round) VALUES ($1, $2, $3)
             ON CONFLICT DO NOTHING"
        ),
        &[&space_id, &action_number, &round],
    )?;
    Ok(())
}

/// The last ones that a group set out to try, the newest first.
pub fn up_to(tx: &mut Tx, space_id: &str, round: &str, most: i64) -> store::Result<Vec<Practice>> {
    let numbers = tx.all(
        sql!(
            "SELECT round, action_number FROM check_in_practice WHERE space_id = $1 AND round <= $2
             ORDER BY action_number DESC LIMIT $3"
        ),
        &[&space_id, &round, &most],
        |row| Ok((row.get::<String>(0)?, row.get::<i64>(1)?)),
    )?;
    let mut practices = Vec::new();
    for (round, number) in numbers {
        let action = actions::find(tx, space_id, number)?;
        practices.extend(action.map(|action| Practice { round, action }));
    }
    Ok(practices)
}

async fn running(app: &App, member: &Member) -> Result<Round, Error> {
    let (space_id, now) = (member.space.id.clone(), app.clock.now());
    let rhythm = app.store.read(move |tx| queries::rhythm(tx, &space_id)).await?;
    Ok(Round::at(now, rhythm))
}

async fn page(app: &App, member: &Member, typed: Typed, problems: Problems) -> Result<Response, Error> {
    let space_id = member.space.id.clone();
    let members = app.store.read(move |tx| spaces::members(tx, &space_id)).await?;
    let next = running(app, member).await?.next;
    let (w, wrong) = (Words(member.reader.lang), !problems.is_empty());
    let frame = member.frame_from("/check-ins", w.practice_title()).with(problems);
    let (me, now) = (member.person.id.clone(), app.clock.now());
    let page = Page(Ask { frame, w, typed, members, me, now, next });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

impl Ask {
    /// Oneself first.
    fn owners(&self) -> Vec<Choice> {
        let mut members: Vec<&Membership> = self.members.iter().collect();
        members.sort_by_key(|member| member.person_id != self.me);
        let name = |member: &Membership| {
            if member.person_id == self.me { self.w.myself(&member.name) } else { member.name.clone() }
        };
        members.into_iter().map(|member| Choice::new(&*member.person_id, name(member))).collect()
    }

    fn next_day(&self) -> String {
        dates::day(self.frame.lang, rounds::moment(&self.next))
    }

    fn today(&self) -> String {
        dates::written_day(self.now)
    }
}
