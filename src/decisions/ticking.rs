//! The register on the table by the door: who has voted, on paper or on a screen. Whoever puts a paper into the box is ticked.

use super::finding::{self, Which};
use super::model::{Decision, Stage};
use super::register::{self, Entry, How};
use super::words::Words;
use super::{around, ballot_box, closing, roll, told};
use crate::app::App;
use crate::spaces::{self, KeyHolder, Member, Membership, Space};
use crate::store::Tx;
use crate::web::{Error, Form, Frame, Page, Path, Problems, Query};
use crate::words::{Lang, dates};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use std::collections::HashMap;

#[derive(Template)]
#[template(path = "decisions/register.html")]
struct Register {
    frame: Frame,
    w: Words,
    start: String,
    decision: Decision,
    voted: i64,
    /// On the roll, those who left since among them.
    entitled: i64,
    /// Those who are members still.
    lines: Vec<(Membership, Option<Entry>)>,
    /// The names of those who ticked, by their ids.
    names: HashMap<String, String>,
    /// Whether papers can still be ticked.
    may_tick: bool,
    to_type: i64,
    too_many: i64,
    me: String,
    holds_key: bool,
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
    let out = typed.tick == "out";
    // That one put in no paper can be said until it is counted.
    let may = if out { decision.stage == Stage::Open } else { decision.is_open(now) };
    // Papers of an open vote are typed in with their name, and only taken out here.
    if decision.is_consent() || !may || !(out || decision.is_secret()) {
        return Err(Error::TooLate);
    }
    if !finding::may_take_papers(&app, &decision, &member).await? {
        return Err(Error::NotAllowed);
    }
    let (found, space, me) = (decision.clone(), member.space.clone(), member.person.clone());
    let (space_id, home) = (member.space.id.clone(), app.settings.home());
    let (holds_key, person) = (member.me.key.is_some(), typed.person.clone());
    let trouble = app
        .store
        .write(move |tx| {
            let Some(them) = spaces::membership(tx, &space_id, &typed.person)? else {
                return Ok(Some(Words(lang).whose_empty().to_owned()));
            };
            if !roll::has(tx, &found, &them)? {
                return Ok(Some(Words(lang).refused_not_for().to_owned()));
            }
            if out {
                return take_out(tx, &space, &found, &them, (&me.id, holds_key), lang, &home, now);
            }
            let other = them.person_id != me.id;
            if other && !holds_key && around::has_typed(tx, &found.id, &me.id)? {
                return Ok(Some(Words(lang).typists_do_not_tick().to_owned()));
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
            if noted && other {
                let to = [them.person_id.clone()];
                told::tell(
                    tx,
                    &space,
                    &found,
                    to,
                    |w, question| w.told_ticked(&me.name, question),
                    &home,
                    now,
                )?;
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
            // Back to their line: the next one to be ticked stands near it.
            let line = format!("/decisions/{number}/register?just={just}#p-{person}");
            Ok(Redirect::to(&member.page(&line)).into_response())
        }
    }
}

/// A tick is taken out by whoever is ticked, whoever ticked them, or somebody who holds a key. What was typed in cannot be found
/// again, so as many ticks stay as papers; only whoever is ticked may say in spite of it that they put in none. Then there is a
/// paper too many, and the papers are typed in anew before it is counted.
#[allow(clippy::too_many_arguments)]
fn take_out(
    tx: &mut Tx,
    space: &Space,
    decision: &Decision,
    them: &Membership,
    (me, holds_key): (&str, bool),
    lang: Lang,
    home: &str,
    now: i64,
) -> Result<Option<String>, Error> {
    let Some(entry) = register::entry(tx, &decision.id, &them.person_id)?.filter(|one| one.how == How::Paper)
    else {
        return Ok(None);
    };
    let own = them.person_id == me;
    if !own && !holds_key && entry.by_whom.as_deref() != Some(me) {
        return Err(Error::NotAllowed);
    }
    if !decision.is_secret() {
        register::untick(tx, &decision.id, &them.person_id)?;
        ballot_box::take_out_open(tx, &decision.id, &them.person_id)?;
        if own {
            around::happened(tx, &decision.id, "contested", "", Some(me), now)?;
        }
        return Ok(None);
    }
    let typed_in = closing::papers_to_type(tx, decision)? == 0;
    if typed_in && !own {
        return Ok(Some(Words(lang).tick_stays().to_owned()));
    }
    register::untick(tx, &decision.id, &them.person_id)?;
    if typed_in {
        around::happened(tx, &decision.id, "contested", "", Some(me), now)?;
        let key_holders = spaces::members(tx, &space.id)?.into_iter().filter(|one| one.key.is_some());
        let to = key_holders.map(|one| one.person_id).filter(|id| id != me);
        let say = |w: Words, question: &str| w.told_contested(&them.name, question);
        told::tell(tx, space, decision, to, say, home, now)?;
    }
    Ok(None)
}

/// Somebody who holds a key has the papers typed in anew, because there is one too many.
pub async fn anew(
    State(app): State<App>,
    KeyHolder(member): KeyHolder,
    Path((_, number)): Which,
) -> Result<Redirect, Error> {
    member.may_add()?;
    let decision = finding::find(&app, &member, number).await?;
    if !decision.is_secret() || decision.stage != Stage::Open {
        return Err(Error::TooLate);
    }
    let (me, now) = (member.person.id.clone(), app.clock.now());
    app.store
        .write(move |tx| {
            // Of two who press at the same moment the second would take out what is typed in again already.
            if closing::papers_too_many(tx, &decision)? > 0 {
                ballot_box::take_out_papers(tx, &decision.id)?;
                around::happened(tx, &decision.id, "anew", "", Some(&me), now)?;
            }
            Ok::<_, Error>(())
        })
        .await?;
    Ok(Redirect::to(&member.page(&format!("/decisions/{number}/register?just=anew"))))
}

/// Whoever loads the answer to that again is back at the register.
pub async fn back(member: Member, Path((_, number)): Which) -> Redirect {
    Redirect::to(&member.page(&format!("/decisions/{number}/register")))
}

async fn page(
    app: &App,
    member: &Member,
    decision: Decision,
    just: &str,
    problems: Problems,
) -> Result<Response, Error> {
    let found = decision.clone();
    let space_id = member.space.id.clone();
    let (names, members, entries, voted, entitled, (to_type, too_many)) = app
        .store
        .read(move |tx| {
            let papers = (closing::papers_to_type(tx, &found)?, closing::papers_too_many(tx, &found)?);
            let entries = register::entries(tx, &found.id)?;
            let names = spaces::members(tx, &space_id)?.into_iter().map(|one| (one.person_id, one.name));
            let names: HashMap<String, String> = names.collect();
            let voted = closing::took_part(tx, &found)?.len() as i64;
            let members = roll::members(tx, &found)?;
            Ok::<_, Error>((names, members, entries, voted, roll::size(tx, &found.id)?, papers))
        })
        .await?;
    let entry = |one: &Membership| entries.iter().find(|entry| entry.voter == one.person_id).cloned();
    let lines = members.into_iter().map(|one| {
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
        "anew" => frame = frame.news(w.just_anew()),
        _ => {}
    }
    let may_tick = decision.is_secret()
        && decision.is_open(app.clock.now())
        && finding::may_take_papers(app, &decision, member).await?;
    let start = member.page(&format!("/decisions/{}", decision.number));
    let (me, holds_key) = (member.person.id.clone(), member.me.key.is_some());
    let page = Page(Register {
        frame,
        w,
        start,
        decision,
        voted,
        entitled,
        lines,
        names,
        may_tick,
        to_type,
        too_many,
        me,
        holds_key,
    });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

impl Register {
    /// It is counted.
    fn over(&self) -> bool {
        self.decision.stage != Stage::Open
    }

    fn says(&self, entry: &Option<Entry>) -> String {
        match entry {
            None if self.over() => self.w.did_not().into(),
            None => self.w.not_yet().into(),
            Some(one) => {
                let said = self.w.voted_how(one.how.code(), dates::short_day(self.frame.lang, one.at));
                match one.by_whom.as_ref().and_then(|by| self.names.get(by)) {
                    Some(by) => self.w.noted_by(by, said),
                    None => said,
                }
            }
        }
    }

    /// Their tick can be taken out by whoever looks.
    fn may_untick(&self, entry: &Option<Entry>) -> bool {
        let open = self.decision.stage == Stage::Open && !self.decision.is_consent();
        let theirs = |one: &Entry| {
            let noted_it = self.holds_key || one.by_whom.as_ref() == Some(&self.me);
            one.voter == self.me || (noted_it && (self.to_type > 0 || !self.decision.is_secret()))
        };
        open && entry.as_ref().is_some_and(|one| one.how == How::Paper && theirs(one))
    }

    fn is_me(&self, entry: &Option<Entry>) -> bool {
        entry.as_ref().is_some_and(|one| one.voter == self.me)
    }
}

/// Whether another paper may be typed in: as many as were ticked, and one more for each who says that they put in none. If that
/// one lies in the box after all, it is typed in too, and nothing is decided.
pub fn room_for_papers(tx: &mut Tx, decision: &Decision) -> Result<bool, Error> {
    let (_, ticked) = register::count(tx, &decision.id)?;
    let contested = around::events(tx, &decision.id)?.iter().filter(|one| one.what == "contested").count();
    Ok(ballot_box::papers(tx, &decision.id)? < ticked + contested as i64)
}
