//! A meeting: when and where, what is on the agenda, what there is to read, and what came of it.

use super::model::{Can, Item, Minute, Paper, There, Time};
use super::words::Words;
use super::{Opened, agenda, minutes, papers, queries, there};
use crate::app::App;
use crate::web::{Error, Frame, Page, Query};
use crate::words::dates;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "meetings/show.html")]
struct Show {
    frame: Frame,
    w: Words,
    at: Opened,
    times: Vec<Time>,
    items: Vec<Item>,
    papers: Vec<Paper>,
    there: Vec<There>,
    minutes: Vec<Minute>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    /// What was done a moment ago.
    just: String,
}

pub async fn show(State(app): State<App>, at: Opened, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let meeting = at.meeting.clone();
    let (times, items, papers, there, minutes) = app
        .store
        .read(move |tx| {
            Ok::<_, Error>((
                queries::times(tx, &meeting)?,
                agenda::queries::of(tx, &meeting.id)?,
                papers::queries::of(tx, &meeting.id)?,
                there::queries::of(tx, &meeting.id)?,
                minutes::queries::of(tx, &meeting.id)?,
            ))
        })
        .await?;
    let w = Words(at.member.reader.lang);
    let mut frame = at.member.frame_from("/meetings", at.title());
    frame = match (&*asked.just, at.meeting.starts_at) {
        ("called", None) => frame.news(w.just_called_asked()),
        ("called", _) => frame.news(w.just_called()),
        ("chosen", _) => frame.news(w.just_chosen()),
        ("moved", _) => frame.news(w.just_moved()),
        ("off", _) => frame.news(w.just_off()),
        _ => frame,
    };
    Ok(Page(Show { frame, w, at, times, items, papers, there, minutes }).into_response())
}

impl Show {
    fn title_lang(&self) -> &'static str {
        self.at.meeting.title.lang_of(self.frame.lang).code()
    }

    fn moment(&self, at: &i64) -> String {
        dates::moment(self.frame.lang, *at)
    }

    fn time(&self, at: &i64) -> String {
        dates::time(self.frame.lang, *at)
    }

    fn day(&self, at: &i64) -> String {
        dates::day(self.frame.lang, *at)
    }

    fn on_day(&self, at: &i64) -> String {
        dates::on_day(self.frame.lang, *at)
    }

    fn ends(&self) -> Option<String> {
        self.at.meeting.ends_at().map(|at| dates::time(self.frame.lang, at))
    }

    fn is_over(&self) -> bool {
        self.at.meeting.is_over(self.at.now)
    }

    fn has_begun(&self) -> bool {
        self.at.meeting.has_begun(self.at.now)
    }

    fn late_by(&self, paper: &Paper) -> i64 {
        self.at.meeting.late_by(paper.at)
    }

    /// What the reader said about the time that was chosen; of several times, whether they said anything.
    fn mine(&self) -> Option<Can> {
        self.times.iter().find_map(|time| time.can(&self.at.member.person.id))
    }

    fn counted(&self) -> String {
        let count = |can| self.times.first().map_or(0, |time| time.count(can)) as i64;
        self.w.counted(count(Can::Maybe), count(Can::No), count(Can::Yes))
    }
}
