//! Slips to cut up: one thing said on each, which somebody types in and reads back.

use crate::app::App;
use crate::dialogue::Opened;
use crate::dialogue::words::Words;
use crate::web::{self, Frame, Page, Query};
use crate::words::dates;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "dialogue/paper/slips.html")]
struct Slips {
    frame: Frame,
    w: Words,
    sheet: web::Sheet,
    at: Opened,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    large: bool,
}

pub async fn show(State(app): State<App>, at: Opened, Query(asked): Query<Asked>) -> Response {
    let w = Words(at.member.reader.lang);
    // Without a language in it: whoever scans it is shown their own.
    let address = format!("{}{}", app.settings.home(), at.path(""));
    let sheet = web::Sheet::new(at.reference(), address).large(asked.large);
    Page(Slips { frame: at.frame(at.title()), w, sheet, at }).into_response()
}

impl Slips {
    /// As many as fit a page.
    fn how_many(&self) -> std::ops::Range<usize> {
        if self.sheet.large { 0..1 } else { 0..2 }
    }

    fn day(&self, at: &i64) -> String {
        dates::day(self.frame.lang, *at)
    }
}
