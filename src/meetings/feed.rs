//! Meetings in somebody's own calendar: one as a file, or all of them by an address that only they know.
//!
//! The address holds 256 random bits; their hash is all that is kept. Whoever has it sees when and where the meetings are of the
//! spaces its owner is in at that moment, and nobody's name.

use super::Opened;
use super::ical::{Event, calendar};
use super::model::Meeting;
use super::queries;
use super::words::Words;
use crate::app::App;
use crate::people::{self, Known, Person};
use crate::spaces;
use crate::store::{self, Tx, sql};
use crate::web::{Caller, Doors, Error, Form, Frame, Opens, Page, Path};
use crate::words::{Lang, dates};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::header;
use serde::Deserialize;

/// What was longer ago is in nobody's way.
const KEPT_DAYS: i64 = 180;
const MOST: usize = 500;

pub fn doors() -> Doors {
    Doors::new().get("/me/feed", Opens::ToPersons, show).post("/me/feed", Opens::ToPersons, change).plain_get(
        "/feeds/{secret}",
        Opens::ToAnyone,
        feed,
    )
}

#[derive(Template)]
#[template(path = "meetings/feed.html")]
struct MyFeed {
    frame: Frame,
    w: Words,
    /// Since when there is one.
    since: Option<i64>,
    /// Its address, on the page that answers and never again.
    address: Option<String>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    /// "end", or anything else for a new one.
    step: String,
}

/// One meeting, to be put into a calendar.
pub async fn one(State(app): State<App>, at: Opened) -> Result<Response, Error> {
    let lang = at.member.reader.lang;
    let event = event(&at.meeting, &at.member.space.code, &app.settings.home(), lang);
    let text = calendar(at.title(), &[event.ok_or(Error::NotFound)?], at.now);
    let kept = format!("attachment; filename=\"{}.ics\"", at.reference());
    Ok(([(header::CONTENT_TYPE, CALENDAR.to_owned()), (header::CONTENT_DISPOSITION, kept)], text)
        .into_response())
}

const CALENDAR: &str = "text/calendar; charset=utf-8";

fn event(meeting: &Meeting, space_code: &str, home: &str, lang: Lang) -> Option<Event> {
    let w = Words(lang);
    let page = format!("{home}/spaces/{space_code}/meetings/{}", meeting.number);
    let mut about = Vec::new();
    if !meeting.how.is_empty() {
        about.push(w.ics_how(&meeting.how));
    }
    if let Some(at) = meeting.pre_at() {
        about.push(w.ics_pre(dates::time(lang, at), &meeting.pre_words));
    }
    if let Some(off) = &meeting.off {
        about.push(w.ics_off(&off.why));
    }
    about.push(page.clone());
    Event::of(meeting, meeting.title.in_lang(lang), about.join("\n"), page)
}

/// Whoever guesses gets nothing, and slowly.
async fn feed(
    State(app): State<App>,
    Caller(address): Caller,
    Path(secret): Path<String>,
) -> Result<Response, Error> {
    app.limits.look_from("feed", address)?;
    let hash = people::hash(secret.strip_suffix(".ics").unwrap_or(&secret));
    let (home, now) = (app.settings.home(), app.clock.now());
    let found = app
        .store
        .read(move |tx| {
            let Some(person) = owner(tx, &hash)? else { return Ok(None) };
            let events = events(tx, &person, &home, now)?;
            Ok::<_, Error>(Some((person.lang, events)))
        })
        .await?;
    let (lang, events) = found.ok_or(Error::NotFound)?;
    let text = calendar(Words(lang).ics_name(), &events, now);
    Ok(([(header::CONTENT_TYPE, CALENDAR)], text).into_response())
}

/// Of the spaces they are in now: whoever has left sees nothing more.
fn events(tx: &mut Tx, person: &Person, home: &str, now: i64) -> Result<Vec<Event>, Error> {
    let mut events = Vec::new();
    for space in spaces::of_person(tx, &person.id)? {
        let meetings = queries::of_space(tx, &space.id)?;
        let kept = |one: &&Meeting| one.starts_at.is_some_and(|at| dates::days_until(at, now) <= KEPT_DAYS);
        let found = meetings.iter().filter(kept).take(MOST);
        events.extend(found.filter_map(|one| event(one, &space.code, home, person.lang)));
    }
    Ok(events)
}

async fn show(State(app): State<App>, me: Known) -> Result<Response, Error> {
    let id = me.person.id.clone();
    let since = app.store.read(move |tx| made_at(tx, &id)).await?;
    let w = Words(me.reader.lang);
    let frame = me.frame(w.my_feed()).back_to("/me");
    Ok(Page(MyFeed { frame, w, since, address: None }).into_response())
}

/// A new address ends the one before it.
async fn change(State(app): State<App>, me: Known, Form(asked): Form<Asked>) -> Result<Response, Error> {
    let (id, now) = (me.person.id.clone(), app.clock.now());
    if asked.step == "end" {
        app.store.write(move |tx| end(tx, &id)).await?;
        return Ok(Redirect::to(&me.reader.at("/me/feed")).into_response());
    }
    let secret = URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>());
    let hash = people::hash(&secret);
    app.store.write(move |tx| keep(tx, &id, &hash, now)).await?;
    let w = Words(me.reader.lang);
    let frame = me.frame(w.my_feed()).back_to("/me/feed").shown_once();
    let address = Some(format!("{}/feeds/{secret}", app.settings.home()));
    Ok(Page(MyFeed { frame, w, since: Some(now), address }).into_response())
}

fn owner(tx: &mut Tx, hash: &str) -> Result<Option<Person>, Error> {
    let id: Option<String> =
        tx.maybe(sql!("SELECT person_id FROM meeting_feed WHERE hash = $1"), &[&hash], |row| row.get(0))?;
    Ok(id.map(|id| people::find(tx, &id)).transpose()?.flatten())
}

fn made_at(tx: &mut Tx, person_id: &str) -> store::Result<Option<i64>> {
    tx.maybe(sql!("SELECT made_at FROM meeting_feed WHERE person_id = $1"), &[&person_id], |row| row.get(0))
}

fn keep(tx: &mut Tx, person_id: &str, hash: &str, now: i64) -> store::Result<()> {
    tx.run(
        sql!(
            "INSERT INTO meeting_feed (person_id, hash, made_at) VALUES ($1, $2, $3)
             ON CONFLICT (person_id) DO UPDATE SET hash = excluded.hash, made_at = excluded.made_at"
        ),
        &[&person_id, &hash, &now],
    )?;
    Ok(())
}

pub fn end(tx: &mut Tx, person_id: &str) -> store::Result<()> {
    tx.run(sql!("DELETE FROM meeting_feed WHERE person_id = $1"), &[&person_id])?;
    Ok(())
}

impl MyFeed {
    fn day(&self, at: &i64) -> String {
        dates::on_day(self.frame.lang, *at)
    }
}
