//! The register on the table by the door: who has voted, on paper or on a screen. Whoever puts a paper into the box is ticked.

use super::finding::{self, Which};
use super::model::Decision;
use super::register::{self, Entry, How};
use super::words::Words;
use super::{ballot_box, closing};
use crate::app::App;
use crate::loops::telling::{self, notices::in_each};
use crate::spaces::{self, Member, Membership, Space};
use crate::store::Tx;
use crate::web::{Error, Form, Frame, Page, Path, Problems, Query};
use crate::words::dates;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "decisions/register.html")]
struct Register {
    frame: Frame,
    w: Words,
    start: String,
    decision: Decision,
    lines: Vec<(Membership, Option<Entry>)>,
    /// Whether papers can still be ticked.
    may_tick: bool,
    to_type: i64,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Typed {
    person: String,
    /// "out": the tick was a mistake.
    tick: String,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Just {
    just: String,
}

pub async fn show(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Which,
    Query(just): Query<Just>,
) -> Result<Response, Error> {
    let decision = finding::find(&app, &member, number).await?;
    page(&app, &member, decision, &just.just, Problems::new()).await
}

pub async fn tick(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Which,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    member.may_add()?;
    let decision = finding::find(&app, &member, number).await?;
    let (now, lang) = (app.clock.now(), member.reader.lang);
    if !decision.is_secret() || !decision.is_open(now) {
        return Err(Error::NotAllowed);
    }
    let (found, space, me) = (decision.clone(), member.space.clone(), member.person.clone());
    let (space_id, home) = (member.space.id.clone(), app.settings.home());
    let out = typed.tick == "out";
    let trouble = app
        .store
        .write(move |tx| {
            let Some(them) = spaces::membership(tx, &space_id, &typed.person)? else {
                return Ok(Some(Words(lang).whose_empty().to_owned()));
            };
            if !found.is_for(&them) {
                return Ok(Some(Words(lang).refused_not_for().to_owned()));
            }
            if out {
                // What was typed in cannot be found again to be taken out, so as many ticks stay as papers.
                if closing::papers_to_type(tx, &found)? == 0 {
                    return Ok(Some(Words(lang).tick_stays().to_owned()));
                }
                register::untick(tx, &found.id, &typed.person)?;
                return Ok(None);
            }
            let noted = register::note(
                tx,
                &found.id,
                &typed.person,
                How::Paper,
                &them.perspectives,
                Some(&me.id),
                now,
            )?;
            if noted && them.person_id != me.id {
                tell(tx, &space, &found, &them, &me.name, &home, now)?;
            }
            let entry = register::entry(tx, &found.id, &typed.person)?.filter(|_| !noted);
            Ok::<_, Error>(
                entry.map(|entry| Words(lang).refused_screen_them(dates::moment(lang, entry.at), &them.name)),
            )
        })
        .await?;
    match trouble {
        Some(trouble) => page(&app, &member, decision, "", Problems::one("register", trouble)).await,
        None => {
            let just = if out { "out" } else { "ticked" };
            Ok(Redirect::to(&member.page(&format!("/decisions/{number}/register?just={just}")))
                .into_response())
        }
    }
}

/// Whoever is said to have voted on paper hears who said so.
fn tell(
    tx: &mut Tx,
    space: &Space,
    decision: &Decision,
    them: &Membership,
    by: &str,
    home: &str,
    now: i64,
) -> Result<(), Error> {
    let words = in_each(|lang| Words(lang).told_ticked(by, decision.question.in_lang(lang)));
    let notice = telling::NewNotice { words, page: decision.page() };
    let to = [telling::To::Person(them.person_id.clone())];
    Ok(telling::notify(tx, space, &notice, &to, home, now)?)
}

async fn page(
    app: &App,
    member: &Member,
    decision: Decision,
    just: &str,
    problems: Problems,
) -> Result<Response, Error> {
    let (found, space_id) = (decision.clone(), member.space.id.clone());
    let (members, entries, to_type) = app
        .store
        .read(move |tx| {
            let to_type = closing::papers_to_type(tx, &found)?;
            Ok::<_, Error>((spaces::members(tx, &space_id)?, register::entries(tx, &found.id)?, to_type))
        })
        .await?;
    let entry = |one: &Membership| entries.iter().find(|entry| entry.voter == one.person_id).cloned();
    let lines = members.into_iter().filter(|one| decision.is_for(one)).map(|one| {
        let entry = entry(&one);
        (one, entry)
    });
    let mut lines: Vec<(Membership, Option<Entry>)> = lines.collect();
    lines.sort_by(|a, b| a.0.name.cmp(&b.0.name));
    let (w, wrong) = (Words(member.reader.lang), !problems.is_empty());
    let mut frame =
        member.frame_from(&format!("/decisions/{}", decision.number), w.register_title()).with(problems);
    match just {
        "ticked" => frame = frame.news(w.just_ticked()),
        "out" => frame = frame.news(w.just_unticked()),
        _ => {}
    }
    let may_tick = decision.is_secret() && decision.is_open(app.clock.now()) && member.may_add().is_ok();
    let start = member.page(&format!("/decisions/{}", decision.number));
    let page = Page(Register { frame, w, start, decision, lines, may_tick, to_type });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

impl Register {
    fn says(&self, entry: &Option<Entry>) -> String {
        match entry {
            None => self.w.not_yet().into(),
            Some(one) => self.w.voted_how(one.how.code(), dates::short_day(self.frame.lang, one.at)),
        }
    }

    fn may_untick(&self, entry: &Option<Entry>) -> bool {
        self.to_type > 0 && entry.as_ref().is_some_and(|one| one.how == How::Paper)
    }

    fn voted(&self) -> usize {
        self.lines.iter().filter(|(_, entry)| entry.is_some()).count()
    }
}

/// How many papers wait to be typed in, as a form for one needs to know.
pub fn room_for_papers(tx: &mut Tx, decision: &Decision) -> Result<bool, Error> {
    let (_, ticked) = register::count(tx, &decision.id)?;
    Ok(ballot_box::papers(tx, &decision.id)? < ticked)
}
