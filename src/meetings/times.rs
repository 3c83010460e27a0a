//! Who can when: a row for each time, a table of all answers, and choosing one.

use super::Opened;
use super::calling::{Told, tell};
use super::model::{Can, Meeting, Time, best};
use super::queries;
use super::words::Words;
use crate::app::App;
use crate::spaces::{self, Membership};
use crate::web::{Choice, Error, Form, Frame, Page, Problems, Query};
use crate::words::dates;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use std::collections::HashMap;

/// In a larger group a table of everybody is read by nobody: there the numbers stand alone.
const MOST_IN_TABLE: usize = 60;

#[derive(Template)]
#[template(path = "meetings/times.html")]
struct Times {
    frame: Frame,
    w: Words,
    at: Opened,
    times: Vec<Time>,
    members: Vec<Membership>,
    sent: Sent,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Sent {
    /// `can…` of each time: yes, maybe, no or nothing.
    #[serde(flatten)]
    can: HashMap<String, String>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Chosen {
    time: String,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    just: String,
}

pub async fn ask(State(app): State<App>, at: Opened, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let kept = asked.just == "said";
    page(&app, at, None, Problems::new(), kept).await
}

pub async fn send(State(app): State<App>, at: Opened, Form(sent): Form<Sent>) -> Result<Response, Error> {
    may_say(&at)?;
    let (meeting, me, now) = (at.meeting.clone(), at.member.person.id.clone(), at.now);
    let times = app.store.read(move |tx| queries::times(tx, &meeting)).await?;
    let said = sent.of(&times);
    if said.is_empty() {
        let field = times.first().map(field).unwrap_or_default();
        let problems = Problems::one(&field, Words(at.member.reader.lang).can_missing());
        return page(&app, at, Some(sent), problems, false).await;
    }
    app.store
        .write(move |tx| {
            for (time_id, can) in &said {
                queries::say_can(tx, time_id, &me, *can, None, now)?;
            }
            Ok::<_, Error>(())
        })
        .await?;
    Ok(Redirect::to(&at.page("/times?just=said")).into_response())
}

/// One is chosen, and everybody is told.
pub async fn choose(
    State(app): State<App>,
    at: Opened,
    Form(chosen): Form<Chosen>,
) -> Result<Response, Error> {
    at.may_lead()?;
    let meeting = at.meeting.clone();
    let times = app.store.read(move |tx| queries::times(tx, &meeting)).await?;
    let Some(time) = times.into_iter().find(|time| time.id == chosen.time) else {
        let problems = Problems::one("time", Words(at.member.reader.lang).choose_time());
        return page(&app, at, None, problems, false).await;
    };
    let (space, me, number) = (at.member.space.clone(), at.member.person.id.clone(), at.meeting.number);
    let (home, now) = (app.settings.home(), at.now);
    app.store
        .write(move |tx| {
            // Somebody else may have chosen a moment ago: another time is then a move.
            let meeting = queries::find(tx, &space.id, number)?;
            let Some(meeting) = meeting.filter(Meeting::waits_for_time) else { return Ok(()) };
            queries::place(tx, &meeting, time.starts_at)?;
            tell(tx, &space, number, (Told::Set, &me), &home, now)
        })
        .await?;
    Ok(Redirect::to(&at.page("?just=chosen")).into_response())
}

/// Until it is over.
pub fn may_say(at: &Opened) -> Result<(), Error> {
    at.may_add()?;
    if at.meeting.is_over(at.now) { Err(Error::TooLate) } else { Ok(()) }
}

impl Sent {
    /// What was ticked, for the times there are.
    pub fn of(&self, times: &[Time]) -> Vec<(String, Can)> {
        let ticked = |time: &Time| Some((time.id.clone(), Can::from_code(self.can.get(&field(time))?)?));
        times.iter().filter_map(ticked).collect()
    }

    pub fn ticked(&self, time: &Time) -> &str {
        self.can.get(&field(time)).map_or("", |can| can.as_str())
    }
}

pub fn field(time: &Time) -> String {
    format!("can{}", time.id)
}

pub fn choices(w: &Words) -> Vec<Choice> {
    Can::ALL.iter().map(|can| Choice::new(can.code(), w.can(can.code()))).collect()
}

async fn page(
    app: &App,
    at: Opened,
    sent: Option<Sent>,
    problems: Problems,
    kept: bool,
) -> Result<Response, Error> {
    let (meeting, space_id) = (at.meeting.clone(), at.member.space.id.clone());
    let (times, members) = app
        .store
        .read(move |tx| Ok::<_, Error>((queries::times(tx, &meeting)?, spaces::members(tx, &space_id)?)))
        .await?;
    let me = &at.member.person.id;
    let before = |time: &Time| Some((field(time), time.can(me)?.code().to_owned()));
    let sent = sent.unwrap_or_else(|| Sent { can: times.iter().filter_map(before).collect() });
    let (w, wrong) = (Words(at.member.reader.lang), !problems.is_empty());
    let title = if at.meeting.waits_for_time() { w.times() } else { w.can_you_come() };
    let mut frame = at.frame(title).with(problems);
    if kept {
        frame = frame.news(w.just_said());
    }
    let page = Page(Times { frame, w, at, times, members, sent });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

impl Times {
    fn may_say(&self) -> bool {
        may_say(&self.at).is_ok()
    }

    fn moment(&self, time: &Time) -> String {
        dates::moment(self.frame.lang, time.starts_at)
    }

    fn field(&self, time: &Time) -> String {
        field(time)
    }

    fn choices(&self) -> Vec<Choice> {
        choices(&self.w)
    }

    fn ticked(&self, time: &Time) -> &str {
        self.sent.ticked(time)
    }

    fn count(&self, time: &Time, code: &str) -> usize {
        Can::from_code(code).map_or(0, |can| time.count(can))
    }

    /// Those who have said something; nobody where they are too many for a table.
    fn rows(&self) -> Vec<&Membership> {
        let said = |one: &&Membership| self.times.iter().any(|time| time.can(&one.person_id).is_some());
        let rows: Vec<&Membership> = self.members.iter().filter(said).collect();
        if rows.len() > MOST_IN_TABLE { Vec::new() } else { rows }
    }

    fn cell(&self, time: &Time, person_id: &str) -> &'static str {
        time.can(person_id).map_or("none", Can::code)
    }

    fn waiting(&self) -> usize {
        let quiet = |one: &&Membership| self.times.iter().all(|time| time.can(&one.person_id).is_none());
        self.members.iter().filter(quiet).count()
    }

    fn best(&self) -> Vec<String> {
        best(&self.times).into_iter().map(|time| self.moment(time)).collect()
    }

    fn may_choose(&self) -> bool {
        self.at.leads() && self.at.meeting.waits_for_time()
    }

    fn to_choose(&self) -> Vec<Choice> {
        let one = |time: &Time| {
            let (yes, maybe) = (time.count(Can::Yes) as i64, time.count(Can::Maybe) as i64);
            Choice::new(&*time.id, self.moment(time)).hint(self.w.how_many_can(maybe, yes))
        };
        self.times.iter().map(one).collect()
    }
}
