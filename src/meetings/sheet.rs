//! The invitation on paper: when and where, the agenda so far, and a slip to fill in and hand back.

use super::Opened;
use super::model::{Can, Item, Time};
use super::words::Words;
use super::{agenda, queries};
use crate::app::App;
use crate::web::{self, Error, Frame, Page, Query};
use crate::words::dates;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "meetings/sheet.html")]
struct OnPaper {
    frame: Frame,
    w: Words,
    sheet: web::Sheet,
    at: Opened,
    times: Vec<Time>,
    items: Vec<Item>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    large: bool,
}

pub async fn show(State(app): State<App>, at: Opened, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let meeting = at.meeting.clone();
    let (times, items) = app
        .store
        .read(move |tx| {
            Ok::<_, Error>((queries::times(tx, &meeting)?, agenda::queries::of(tx, &meeting.id)?))
        })
        .await?;
    // Without a language in it: whoever scans it is shown their own.
    let address = format!("{}{}", app.settings.home(), at.path(""));
    let sheet = web::Sheet::new(at.reference(), address).large(asked.large);
    let w = Words(at.member.reader.lang);
    Ok(Page(OnPaper { frame: at.frame(at.title()), w, sheet, at, times, items }).into_response())
}

impl OnPaper {
    fn moment(&self, at: &i64) -> String {
        dates::moment(self.frame.lang, *at)
    }

    fn time(&self, at: &i64) -> String {
        dates::time(self.frame.lang, *at)
    }

    fn day(&self, at: &i64) -> String {
        dates::day(self.frame.lang, *at)
    }

    fn answers(&self) -> [String; 3] {
        Can::ALL.map(|can| self.w.can(can.code()))
    }
}
