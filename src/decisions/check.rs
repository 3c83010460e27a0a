//! Everything that will be fixed, on one page, before it opens; who commits to act on the result; and opening it.

use super::around::{self, Committed};
use super::finding::{self, Which};
use super::model::{Choosable, Decision, Stage, pounds};
use super::words::Words;
use super::{opening, roll, showing, told};
use crate::app::App;
use crate::spaces::{self, Member, Membership};
use crate::web::{Choice, Error, Form, Frame, Page, Path, Problems};
use crate::words::dates;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "decisions/check.html")]
struct Check {
    frame: Frame,
    w: Words,
    /// The start of the decision's pages, with the language.
    start: String,
    decision: Decision,
    options: Vec<Choosable>,
    committed: Vec<Committed>,
    members: Vec<Membership>,
    me: String,
    missing: Vec<&'static str>,
    /// I may change it and open it.
    may_draft: bool,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Typed {
    /// Whose yes it is: nothing for one's own.
    person: String,
    /// Somebody's own yes, that they did not say or cannot keep.
    back: bool,
}

pub async fn show(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Which,
) -> Result<Response, Error> {
    let decision = finding::find(&app, &member, number).await?;
    page(&app, &member, decision, Problems::new()).await
}

/// "I will act on what is decided", or somebody said so to whoever types it in. Whoever is named so takes it back themselves, and
/// while the decision is open that is noted.
pub async fn commit(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Which,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    if typed.back {
        return take_back(&app, &member, number).await;
    }
    let decision = finding::preparing(&app, &member, number).await?;
    let (space, me, now) = (member.space.clone(), member.person.clone(), app.clock.now());
    let home = app.settings.home();
    let found = app
        .store
        .write(move |tx| {
            let own = typed.person.is_empty() || typed.person == me.id;
            let whose = if own { &me.id } else { &typed.person };
            if spaces::membership(tx, &space.id, whose)?.is_none() {
                return Ok(false);
            }
            around::commit(tx, &decision.id, whose, (!own).then_some(&*me.id), now)?;
            if !own {
                let say = |w: Words, question: &str| w.told_committed(&me.name, question);
                told::tell(tx, &space, &decision, [whose.clone()], say, &home, now)?;
            }
            Ok::<_, Error>(true)
        })
        .await?;
    if !found {
        let decision = finding::preparing(&app, &member, number).await?;
        let problems = Problems::one("person", Words(member.reader.lang).commit_whose());
        return page(&app, &member, decision, problems).await;
    }
    Ok(Redirect::to(&member.page(&format!("/decisions/{number}/check"))).into_response())
}

async fn take_back(app: &App, member: &Member, number: i64) -> Result<Response, Error> {
    let decision = finding::find(app, member, number).await?;
    if !matches!(decision.stage, Stage::Preparing | Stage::Open) {
        return Err(Error::TooLate);
    }
    let (me, now) = (member.person.id.clone(), app.clock.now());
    app.store
        .write(move |tx| {
            if around::take_back(tx, &decision.id, &me)? && decision.stage == Stage::Open {
                around::happened(tx, &decision.id, "uncommitted", "", Some(&me), now)?;
            }
            Ok::<_, Error>(())
        })
        .await?;
    Ok(Redirect::to(&member.page(&format!("/decisions/{number}"))).into_response())
}

pub async fn open(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Which,
) -> Result<Response, Error> {
    let decision = finding::drafting(&app, &member, number).await?;
    let (space, me, drawn) = (member.space.clone(), member.person.id.clone(), opening::Drawn::at_random());
    let (home, now) = (app.settings.home(), app.clock.now());
    let opened =
        app.store.write(move |tx| opening::open(tx, &space, &decision, &drawn, &me, &home, now)).await?;
    if opened {
        return Ok(Redirect::to(&member.page(&format!("/decisions/{number}?just=opened"))).into_response());
    }
    let decision = finding::drafting(&app, &member, number).await?;
    let problems = Problems::one("missing", Words(member.reader.lang).not_ready());
    page(&app, &member, decision, problems).await
}

async fn page(app: &App, member: &Member, decision: Decision, problems: Problems) -> Result<Response, Error> {
    let found = decision.clone();
    let (committed, members, voters) = app
        .store
        .read(move |tx| {
            let members = spaces::members(tx, &found.space_id)?;
            Ok::<_, Error>((around::committed(tx, &found.id)?, members, roll::members(tx, &found)?.len()))
        })
        .await?;
    let options = finding::options(app, &decision).await?;
    let (w, wrong) = (Words(member.reader.lang), !problems.is_empty());
    let (holds_key, now) = (member.me.key.is_some(), app.clock.now());
    let missing = opening::missing(&decision, &options, &committed, voters, holds_key, now);
    let frame = member.frame_from("/decisions", w.check_title()).with(problems);
    let start = member.page(&format!("/decisions/{}", decision.number));
    let me = member.person.id.clone();
    let may_draft = member.may_add().is_ok() && finding::may_lead(&decision, member);
    let page = Page(Check { frame, w, start, decision, options, committed, members, me, missing, may_draft });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

impl Check {
    fn preparing(&self) -> bool {
        self.decision.stage == Stage::Preparing
    }

    fn maker(&self) -> &str {
        self.decision.maker.as_deref().unwrap_or_default()
    }

    fn facts(&self) -> Vec<(&'static str, String)> {
        showing::facts(&self.w, &self.decision)
    }

    fn cost(&self, option: &Choosable) -> String {
        pounds(option.cost)
    }

    fn until(&self) -> String {
        dates::day(self.frame.lang, self.decision.ends_at - 1)
    }

    fn have_committed(&self) -> bool {
        self.committed.iter().any(|one| one.person_id == self.me)
    }

    fn others(&self) -> Vec<Choice> {
        let free = self.members.iter().filter(|one| {
            one.person_id != self.me && !self.committed.iter().any(|other| other.person_id == one.person_id)
        });
        free.map(|one| Choice::new(&*one.person_id, &*one.name)).collect()
    }
}
