//! The page of who was there: a line for each member, guests, and the table beside who is in the space.

use super::queries;
use crate::app::App;
use crate::meetings::Opened;
use crate::meetings::model::{Heard, There, by_perspective};
use crate::meetings::words::Words;
use crate::spaces::{self, Membership, Perspective, words::Words as SpaceWords};
use crate::web::{Choice, Error, Form, Frame, Page, Problems, Query};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use std::collections::HashMap;

/// A longer list is noted by nobody: in a larger space those stand on the page who said something about coming or are noted.
const MOST: usize = 100;
const MOST_GUESTS: usize = 200;

#[derive(Template)]
#[template(path = "meetings/there/page.html")]
struct ThereIs {
    frame: Frame,
    w: Words,
    at: Opened,
    members: Vec<Membership>,
    there: Vec<There>,
    rows: Vec<Heard>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Sent {
    /// `there…` of each member: room, home or nothing.
    #[serde(flatten)]
    there: HashMap<String, String>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Guest {
    /// What they speak from; "unsaid" when they did not say.
    from: String,
    /// room or home.
    place: String,
    /// One to take out again.
    away: String,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    just: String,
}

pub async fn ask(State(app): State<App>, at: Opened, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let kept = asked.just == "noted";
    page(&app, at, Problems::new(), kept).await
}

pub async fn send(State(app): State<App>, at: Opened, Form(sent): Form<Sent>) -> Result<Response, Error> {
    at.may_add()?;
    let (id, space_id, me, now) =
        (at.meeting.id.clone(), at.member.space.id.clone(), at.member.person.id.clone(), at.now);
    app.store
        .write(move |tx| {
            for member in spaces::members(tx, &space_id)? {
                match sent.there.get(&field(&member.person_id)).map(String::as_str) {
                    Some(place @ ("room" | "home")) => {
                        let how = (&*member.perspectives, place == "home");
                        queries::note(tx, &id, Some(&member.person_id), how, &me, now)?;
                    }
                    Some("no") => queries::was_not(tx, &id, &member.person_id)?,
                    _ => {}
                }
            }
            Ok::<_, Error>(())
        })
        .await?;
    Ok(back(&at))
}

pub async fn guest(State(app): State<App>, at: Opened, Form(sent): Form<Guest>) -> Result<Response, Error> {
    at.may_add()?;
    let (id, me, now) = (at.meeting.id.clone(), at.member.person.id.clone(), at.now);
    if !sent.away.is_empty() {
        app.store.write(move |tx| queries::take_out_guest(tx, &id, &sent.away)).await?;
        return Ok(back(&at));
    }
    let from = Perspective::from_code(&sent.from);
    if from.is_none() && sent.from != "unsaid" {
        let problems = Problems::one("from", Words(at.member.reader.lang).guest_from_missing());
        return page(&app, at, problems, false).await;
    }
    let from: Vec<Perspective> = from.into_iter().collect();
    app.store
        .write(move |tx| {
            let guests = queries::of(tx, &id)?.iter().filter(|one| one.person_id.is_none()).count();
            if guests < MOST_GUESTS {
                queries::note(tx, &id, None, (&from, sent.place == "home"), &me, now)?;
            }
            Ok::<_, Error>(())
        })
        .await?;
    Ok(back(&at))
}

fn back(at: &Opened) -> Response {
    Redirect::to(&at.page("/there?just=noted")).into_response()
}

fn field(person_id: &str) -> String {
    format!("there{person_id}")
}

async fn page(app: &App, at: Opened, problems: Problems, kept: bool) -> Result<Response, Error> {
    let (meeting, space_id) = (at.meeting.clone(), at.member.space.id.clone());
    let (mut members, there, times) = app
        .store
        .read(move |tx| {
            let there = queries::of(tx, &meeting.id)?;
            let times = crate::meetings::queries::times(tx, &meeting)?;
            Ok::<_, Error>((spaces::members(tx, &space_id)?, there, times))
        })
        .await?;
    let rows = by_perspective(&members, &there);
    if members.len() > MOST {
        let noted = |one: &Membership| there.iter().any(|it| it.person_id.as_ref() == Some(&one.person_id));
        let said = |one: &Membership| times.iter().any(|time| time.can(&one.person_id).is_some());
        members.retain(|one| noted(one) || said(one) || one.person_id == at.member.person.id);
    }
    members.sort_by_key(|one| one.name.to_lowercase());
    let (w, wrong) = (Words(at.member.reader.lang), !problems.is_empty());
    let mut frame = at.frame(w.there()).with(problems);
    if kept {
        frame = frame.news(w.just_noted());
    }
    let page = Page(ThereIs { frame, w, at, members, there, rows });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

impl ThereIs {
    fn field(&self, member: &Membership) -> String {
        field(&member.person_id)
    }

    fn places(&self) -> Vec<Choice> {
        ["room", "home", "no"].map(|place| Choice::new(place, self.w.place_of(place))).into()
    }

    fn guest_places(&self) -> Vec<Choice> {
        ["room", "home"].map(|place| Choice::new(place, self.w.place_of(place))).into()
    }

    fn noted(&self, member: &Membership) -> &'static str {
        match self.there.iter().find(|one| one.person_id.as_ref() == Some(&member.person_id)) {
            Some(one) if one.from_home => "home",
            Some(_) => "room",
            None => "",
        }
    }

    fn people_from(&self, from: &str) -> String {
        SpaceWords(self.frame.lang).people_from(from)
    }

    fn froms(&self) -> Vec<Choice> {
        let from = Perspective::ALL.iter().map(|one| Choice::new(one.code(), self.people_from(one.code())));
        from.chain([Choice::new("unsaid", self.people_from("unsaid"))]).collect()
    }

    fn from(&self, row: &Heard) -> String {
        self.people_from(row.from.code())
    }

    fn guests(&self) -> Vec<&There> {
        self.there.iter().filter(|one| one.person_id.is_none()).collect()
    }

    fn guest(&self, one: &There) -> String {
        let from = one.perspectives.first().map_or("unsaid", |from| from.code());
        self.w
            .guest_line(self.people_from(from), self.w.place_of(if one.from_home { "home" } else { "room" }))
    }

    /// The names of those who were in one of the two places.
    fn names(&self, from_home: bool) -> Vec<&str> {
        let named = self.there.iter().filter(|one| one.from_home == from_home);
        let mut names: Vec<&str> = named.filter_map(|one| one.name.as_deref()).collect();
        names.sort_by_key(|name| name.to_lowercase());
        names
    }

    fn missing(&self) -> Vec<&Heard> {
        self.rows.iter().filter(|row| row.came == 0).collect()
    }
}
