//! One page that somebody can carry: what matters to me. In large type, or with one thing under another and much space.

use super::overview::{self, Read};
use super::template::{OUTCOME, Part, TOGETHER};
use super::words::Words;
use crate::app::App;
use crate::outcomes::Full;
use crate::sharing::{Item, Shown, To};
use crate::spaces::Member;
use crate::web::{Choice, Error, Frame, Page, Query, Sheet};
use crate::words::dates;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Template)]
#[template(path = "matters/sheet.html")]
struct OnPaper {
    frame: Frame,
    sheet: Sheet,
    w: Words,
    name: String,
    read: Read,
    asked: Asked,
    readers: BTreeMap<String, String>,
    now: i64,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    /// "large", "easy" or nothing.
    pub(super) way: String,
    /// What is to stand on it, by the ids of the items.
    line: Vec<String>,
    /// "yes" once somebody has chosen that.
    chosen: String,
}

pub async fn show(
    State(app): State<App>,
    member: Member,
    Query(mut asked): Query<Asked>,
) -> Result<Response, Error> {
    if member.space.owner_id.is_none() {
        return Err(Error::NotFound);
    }
    let read = overview::read(&app, &member).await?;
    let name = member.space.owner_name(&read.members).to_owned();
    let w = Words(member.reader.lang);
    let address = format!("{}/{}/come-back", app.settings.home(), member.reader.lang);
    let large = matches!(&*asked.way, "large" | "easy");
    if asked.chosen != "yes" {
        asked.line = shown_already(&read, member.is_owner());
    }
    Ok(Page(OnPaper {
        frame: member.frame_from("/matters", w.sheet_title(&name)),
        sheet: Sheet::new(&*member.space.code, address).large(large),
        w,
        name,
        readers: read.readers(&member),
        read,
        asked,
        now: app.clock.now(),
    })
    .into_response())
}

/// Whoever holds the sheet can read it: so what only its owner reads is not on it unless they say so, and what a reader
/// alone was shown is not unless the reader does.
fn shown_already(read: &Read, owner: bool) -> Vec<String> {
    let to_all = |one: &Shown| matches!(one.to, To::Space(_));
    let is_shown = |shown: &[Shown]| if owner { !shown.is_empty() } else { shown.iter().any(to_all) };
    read.shown.iter().filter(|(_, shown)| is_shown(shown)).map(|(id, _)| id.clone()).collect()
}

impl OnPaper {
    fn parts(&self) -> impl Iterator<Item = &Part> {
        let parts = self.read.conversation.parts.iter();
        parts.filter(|part| part.id != OUTCOME && part.id != TOGETHER && !self.said(&part.id).is_empty())
    }

    fn said(&self, part: &str) -> Vec<&Item> {
        let on_it = |entry: &&Item| entry.part == part && self.asked.line.contains(&entry.id);
        self.read.entries.iter().filter(on_it).collect()
    }

    fn outcomes(&self) -> Vec<&Full> {
        self.read.outcomes.iter().filter(|full| self.asked.line.contains(&full.item.id)).collect()
    }

    /// All that could stand on it, with who reads each.
    fn lines(&self) -> Vec<Choice> {
        let parts =
            self.read.conversation.parts.iter().filter(|part| part.id != OUTCOME && part.id != TOGETHER);
        let entries = parts.flat_map(|part| self.read.entries.iter().filter(|entry| entry.part == part.id));
        let entries = entries.map(|entry| (&entry.id, entry.said().words));
        let outcomes = self.read.outcomes.iter().map(|full| (&full.item.id, full.outcome.words.clone()));
        let readers = |id| self.readers.get(id).map_or("", String::as_str);
        entries.chain(outcomes).map(|(id, words)| Choice::new(id, words).hint(readers(id))).collect()
    }

    fn easy(&self) -> bool {
        self.asked.way == "easy"
    }

    /// The same sheet in another type.
    fn here(&self, way: &str) -> String {
        let mut query = format!("way={way}");
        if self.asked.chosen == "yes" {
            query.push_str("&chosen=yes");
            self.asked.line.iter().for_each(|id| query.push_str(&format!("&line={id}")));
        }
        format!("{}{}?{query}", self.frame.l, self.frame.here)
    }

    fn day(&self, at: &i64) -> String {
        dates::short_day(self.frame.lang, *at)
    }

    fn today(&self) -> String {
        dates::short_day(self.frame.lang, self.now)
    }
}
