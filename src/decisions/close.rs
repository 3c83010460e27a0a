//! Closing before the last day is over, once everybody has voted; or counting without the papers that are still to be typed in.

use super::finding::{self, Which};
use super::model::{Decision, Stage};
use super::words::Words;
use super::{closing, register, roll, showing};
use crate::app::App;
use crate::spaces::Member;
use crate::store::Tx;
use crate::web::{Error, Frame, Page, Path, Problems};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};

#[derive(Template)]
#[template(path = "decisions/close.html")]
struct Close {
    frame: Frame,
    w: Words,
    decision: Decision,
    at: SoFar,
    over: bool,
    holds_key: bool,
}

/// How far it has come.
#[derive(Clone, Copy)]
struct SoFar {
    voted: i64,
    entitled: i64,
    /// Papers that wait to be typed in, and how many there are too many.
    to_type: i64,
    too_many: i64,
}

fn so_far(tx: &mut Tx, decision: &Decision) -> Result<SoFar, Error> {
    let (voted, _) = register::count(tx, &decision.id)?;
    Ok(SoFar {
        voted,
        entitled: roll::size(tx, &decision.id)?,
        to_type: closing::papers_to_type(tx, decision)?,
        too_many: closing::papers_too_many(tx, decision)?,
    })
}

pub async fn ask(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Which,
) -> Result<Response, Error> {
    let decision = finding::find(&app, &member, number).await?;
    if decision.stage != Stage::Open || decision.is_consent() {
        return Ok(Redirect::to(&member.page(&format!("/decisions/{number}"))).into_response());
    }
    page(&app, &member, decision, Problems::new()).await
}

pub async fn send(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Which,
) -> Result<Response, Error> {
    member.may_add()?;
    let decision = finding::find(&app, &member, number).await?;
    if decision.is_consent() {
        return Err(Error::NotAllowed);
    }
    let (found, space, me) = (decision.clone(), member.space.clone(), member.person.id.clone());
    let (home, now, lang) = (app.settings.home(), app.clock.now(), member.reader.lang);
    let holds_key = member.me.key.is_some();
    let trouble = app
        .store
        .write(move |tx| {
            let SoFar { voted, entitled, to_type, too_many } = so_far(tx, &found)?;
            let over = found.has_ended(now);
            if too_many > 0 {
                return Ok(Some(Words(lang).papers_too_many(too_many)));
            }
            // Whoever counts without papers takes a vote away from those who put them in.
            if over && to_type > 0 && !holds_key {
                return Ok(Some(Words(lang).over_waits(to_type)));
            }
            if !over && !holds_key {
                return Ok(Some(Words(lang).early_takes_key().to_owned()));
            }
            if !over && voted < entitled {
                let day = showing::last_day(lang, &found);
                return Ok(Some(Words(lang).not_all_voted(day, entitled - voted)));
            }
            if !over && to_type > 0 {
                return Ok(Some(Words(lang).papers_wait(to_type)));
            }
            closing::close(tx, &space, &found, Some(&me), &home, now)?;
            Ok::<_, Error>(None)
        })
        .await?;
    if let Some(trouble) = trouble {
        return page(&app, &member, decision, Problems::one("close", trouble)).await;
    }
    closing::wipe(&app, &decision).await;
    Ok(Redirect::to(&member.page(&format!("/decisions/{number}?just=closed"))).into_response())
}

async fn page(app: &App, member: &Member, decision: Decision, problems: Problems) -> Result<Response, Error> {
    let found = decision.clone();
    let at = app.store.read(move |tx| so_far(tx, &found)).await?;
    let (w, wrong) = (Words(member.reader.lang), !problems.is_empty());
    let frame = member.frame_from(&format!("/decisions/{}", decision.number), w.close_title()).with(problems);
    let over = decision.has_ended(app.clock.now());
    let holds_key = member.me.key.is_some();
    let page = Page(Close { frame, w, decision, at, over, holds_key });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

impl Close {
    fn may(&self) -> bool {
        let SoFar { voted, entitled, to_type, too_many } = self.at;
        let everybody = self.holds_key && voted >= entitled;
        too_many == 0 && if self.over { to_type == 0 || self.holds_key } else { everybody && to_type == 0 }
    }

    fn until(&self) -> String {
        showing::last_day(self.frame.lang, &self.decision)
    }
}
