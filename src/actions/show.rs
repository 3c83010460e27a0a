//! One action: what, who, by when, where it came from and what became of it.

use super::model::{Action, State as Stands, Voice};
use super::{queries, words::Words};
use crate::app::App;
use crate::spaces::Member;
use crate::web::{Error, Frame, Page, Query};
use crate::words::dates;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "actions/show.html")]
struct Show {
    frame: Frame,
    w: Words,
    action: Action,
    now: i64,
    voice: Voice,
    may_add: bool,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct News {
    /// It was made a moment ago.
    made: bool,
    /// What became of it was said a moment ago.
    said: bool,
}

pub async fn show(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Path<(String, String)>,
    Query(news): Query<News>,
) -> Result<Response, Error> {
    let action = find(&app, &member, &number).await?;
    let w = Words(member.reader.lang);
    let mut frame =
        member.frame(w.action(action.reference())).back_to(format!("/spaces/{}/actions", member.space.code));
    if news.made {
        frame = frame.news(w.made_news(dates::day(member.reader.lang, action.due_at), &action.owner));
    }
    if news.said && action.said.is_some() {
        frame = frame.news(w.said_news());
    }
    let (voice, may_add) = (action.voice_of(&member.person.id), member.may_add().is_ok());
    Ok(Page(Show { frame, w, action, now: app.clock.now(), voice, may_add }).into_response())
}

/// The action of this number in the member's space.
pub async fn find(app: &App, member: &Member, number: &str) -> Result<Action, Error> {
    let number: i64 = number.parse().map_err(|_| Error::NotFound)?;
    let space_id = member.space.id.clone();
    app.store.read(move |tx| queries::find(tx, &space_id, number)).await?.ok_or(Error::NotFound)
}

impl Show {
    fn state(&self) -> Stands {
        self.action.state(self.now)
    }

    fn tag(&self) -> &'static str {
        match self.state() {
            Stands::Late => "late",
            Stands::Kept => "good",
            Stands::Open | Stands::NotKept => "",
        }
    }

    fn due(&self) -> String {
        dates::day(self.frame.lang, self.action.due_at)
    }

    fn until(&self) -> String {
        dates::until(self.frame.lang, self.now, self.action.due_at)
    }

    fn made(&self) -> String {
        self.w.made_by(dates::on_day(self.frame.lang, self.action.made_at), &self.action.maker)
    }

    /// Who said what became of it, and who typed it in for them.
    fn said_by(&self) -> String {
        let Some(said) = &self.action.said else { return String::new() };
        let day = dates::on_day(self.frame.lang, said.at);
        match self.action.voice_of(&said.by_id) {
            Voice::TypesFor => self.w.said_for(day, &self.action.owner, &said.by),
            Voice::Own | Voice::ForOneGone => self.w.said_by(day, &said.by),
        }
    }

    fn not_kept(&self) -> bool {
        self.state() == Stands::NotKept
    }

    /// Where it is written down for others what did not work.
    fn learned_page(&self) -> String {
        let Action { space_code, number, .. } = &self.action;
        format!("{}/spaces/{space_code}/did-not-work/new?action={number}", self.frame.l)
    }

    fn kept_page(&self) -> String {
        format!("{}{}/kept", self.frame.l, self.action.page())
    }

    fn reference(&self, number: &i64) -> String {
        format!("{}-{number}", self.action.space_code)
    }

    fn ask(&self) -> String {
        match self.voice {
            Voice::TypesFor => self.w.say_for(&self.action.owner),
            Voice::Own | Voice::ForOneGone => self.w.say().into(),
        }
    }
}
