//! One page that somebody can carry: what matters to me. In large type, or with one thing under another and much space.

use super::overview::{self, Read};
use super::template::{OUTCOME, Part, TOGETHER};
use super::words::Words;
use crate::app::App;
use crate::sharing::Item;
use crate::spaces::Member;
use crate::web::{Error, Frame, Page, Query, Sheet};
use crate::words::dates;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "matters/sheet.html")]
struct OnPaper {
    frame: Frame,
    sheet: Sheet,
    w: Words,
    name: String,
    read: Read,
    way: String,
    /// What they tell others by carrying it: the parts of the conversation, without who typed.
    now: i64,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Way {
    /// "large", "easy" or nothing.
    way: String,
}

pub async fn show(State(app): State<App>, member: Member, Query(way): Query<Way>) -> Result<Response, Error> {
    if member.space.owner_id.is_none() {
        return Err(Error::NotFound);
    }
    let read = overview::read(&app, &member).await?;
    let name = member.space.owner_name(&read.members).to_owned();
    let w = Words(member.reader.lang);
    let address = format!("{}/{}/come-back", app.settings.home(), member.reader.lang);
    let large = matches!(&*way.way, "large" | "easy");
    Ok(Page(OnPaper {
        frame: member.frame_from("/matters", w.sheet_title(&name)),
        sheet: Sheet::new(&*member.space.code, address).large(large),
        w,
        name,
        read,
        way: way.way,
        now: app.clock.now(),
    })
    .into_response())
}

impl OnPaper {
    fn parts(&self) -> impl Iterator<Item = &Part> {
        let parts = self.read.conversation.parts.iter();
        parts.filter(|part| part.id != OUTCOME && part.id != TOGETHER && !self.said(&part.id).is_empty())
    }

    fn said(&self, part: &str) -> Vec<&Item> {
        self.read.entries.iter().filter(|entry| entry.part == part).collect()
    }

    fn easy(&self) -> bool {
        self.way == "easy"
    }

    fn here(&self, way: &str) -> String {
        let query = if way.is_empty() { String::new() } else { format!("?way={way}") };
        format!("{}{}{query}", self.frame.l, self.frame.here)
    }

    fn today(&self) -> String {
        dates::short_day(self.frame.lang, self.now)
    }
}
