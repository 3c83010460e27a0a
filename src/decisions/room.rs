//! A page for the whole room, to be read on a big screen: the words, and who goes along with them.

use super::finding::{self, Which};
use super::model::{Decision, Phase, Stage};
use super::roll;
use super::voices::{self, Voice};
use super::words::Words;
use crate::app::App;
use crate::spaces::{Member, Membership};
use crate::web::{Error, Frame, Page, Path, Query};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "decisions/room.html")]
struct Room {
    frame: Frame,
    w: Words,
    start: String,
    decision: Decision,
    lines: Vec<(Membership, Option<Voice>)>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Just {
    kept: bool,
}

pub async fn show(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Which,
    Query(just): Query<Just>,
) -> Result<Response, Error> {
    let decision = finding::find(&app, &member, number).await?;
    if !decision.is_consent() {
        return Err(Error::NotFound);
    }
    let found = decision.clone();
    let (members, voices) = app
        .store
        .read(move |tx| Ok::<_, Error>((roll::members(tx, &found)?, voices::of(tx, &found.id)?)))
        .await?;
    let lines = members.into_iter().map(|one| {
        let stance = voices::stance(&voices, decision.version, &one.person_id).cloned();
        (one, stance)
    });
    let mut lines: Vec<_> = lines.collect();
    lines.sort_by(|a, b| a.0.name.cmp(&b.0.name));
    let w = Words(member.reader.lang);
    let mut frame = member.frame_from(&format!("/decisions/{number}"), w.room_title());
    if just.kept {
        frame = frame.news(w.just_said());
    }
    let start = member.page(&format!("/decisions/{number}"));
    Ok(Page(Room { frame, w, start, decision, lines }).into_response())
}

impl Room {
    fn open(&self) -> bool {
        self.decision.stage == Stage::Open && self.decision.phase == Phase::Object
    }
}
