//! The whole conversation as far as this reader may read it: what was said, what waits to be found out, what was promised,
//! and what was taken to the group and came back.

use super::template::{Conversation, FOUND, OUTCOME, Part, TOGETHER, UNKNOWN};
use super::{queries, words::Words};
use crate::actions::{self, Action};
use crate::app::App;
use crate::loops::{self, Answer, Contribution, bringing};
use crate::outcomes::{self, Full};
use crate::sharing::{self, Item, Kind, Shown, To};
use crate::spaces::{self, Member, Membership};
use crate::store::{Result as Kept, Tx};
use crate::web::{Error, Frame, Page, Query};
use crate::words::dates;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use std::collections::BTreeMap;

/// More promises than two people make one another.
const MOST: i64 = 200;

#[derive(Template)]
#[template(path = "matters/overview.html")]
struct Overview {
    frame: Frame,
    w: Words,
    start: String,
    name: String,
    owner: bool,
    may_add: bool,
    wider: Option<(String, String)>,
    now: i64,
    read: Read,
}

/// All that this reader may read.
pub(super) struct Read {
    pub conversation: Conversation,
    pub members: Vec<Membership>,
    pub entries: Vec<Item>,
    pub outcomes: Vec<Full>,
    pub promises: Vec<Action>,
    /// For its owner only: who reads what.
    pub shown: BTreeMap<String, Vec<Shown>>,
    pub taken_up: Vec<(Contribution, Vec<Answer>)>,
    pub taken_back: usize,
    /// How much this reader has to bring to its owner.
    pub to_bring: usize,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Just {
    just: String,
}

pub async fn show(
    State(app): State<App>,
    member: Member,
    Query(just): Query<Just>,
) -> Result<Response, Error> {
    if member.space.owner_id.is_none() {
        return Ok(Redirect::to(&member.page("")).into_response());
    }
    let read = read(&app, &member).await?;
    let (w, lang) = (Words(member.reader.lang), member.reader.lang);
    let mut frame = member.frame(w.what_matters());
    match &*just.just {
        "kept" => frame = frame.news(w.just_kept()),
        "readers" => frame = frame.news(w.just_readers()),
        "away" => frame = frame.news(w.just_away()),
        "brought" => frame = frame.news(w.just_brought()),
        "raised" => frame = frame.news(w.just_raised()),
        _ => {}
    }
    let name = member.space.owner_name(&read.members).to_owned();
    Ok(Page(Overview {
        frame,
        w,
        start: member.page(""),
        name,
        owner: member.is_owner(),
        may_add: member.may_add().is_ok(),
        wider: member.space.wider.as_ref().map(|one| (one.code.clone(), one.name.in_lang(lang).to_owned())),
        now: app.clock.now(),
        read,
    })
    .into_response())
}

pub(super) async fn read(app: &App, member: &Member) -> Result<Read, Error> {
    let (seal, space, me) = (app.seal.clone(), member.space.clone(), member.person.id.clone());
    let owner = member.is_owner();
    app.store
        .read(move |tx| {
            let wider_id = space.wider.as_ref().map(|wider| &*wider.id);
            let entries = sharing::in_space(tx, &seal, &space.id, &me, Kind::Entry)?;
            Ok(Read {
                conversation: queries::conversation(tx, &space.id, wider_id)?,
                members: spaces::members(tx, &space.id)?,
                outcomes: outcomes::all_in(tx, &seal, &space.id, &me)?,
                promises: actions::of_space(tx, &space.id, 0, MOST)?,
                shown: if owner { who_reads(tx, &entries)? } else { BTreeMap::new() },
                taken_up: taken_up(tx, &space.id, wider_id, &entries)?,
                taken_back: sharing::taken_back(tx, &space.id, Kind::Entry)?.len(),
                to_bring: match &space.owner_id {
                    Some(owner_id) => bringing::to_bring(tx, &me, owner_id)?.len(),
                    None => 0,
                },
                entries,
            })
        })
        .await
}

fn who_reads(tx: &mut Tx, entries: &[Item]) -> Kept<BTreeMap<String, Vec<Shown>>> {
    entries.iter().map(|item| Ok((item.id.clone(), sharing::shown(tx, &item.id)?))).collect()
}

/// What was taken to the group, of the things that this reader may read.
fn taken_up(
    tx: &mut Tx,
    space_id: &str,
    wider_id: Option<&str>,
    entries: &[Item],
) -> Kept<Vec<(Contribution, Vec<Answer>)>> {
    let Some(wider_id) = wider_id else { return Ok(Vec::new()) };
    let mut all = Vec::new();
    for (one, items) in queries::taken_up(tx, space_id, wider_id)? {
        if items.iter().all(|id| entries.iter().any(|entry| entry.id == *id)) {
            let answers = loops::answers_to(tx, &one.owed.id)?;
            all.push((one, answers));
        }
    }
    Ok(all)
}

impl Overview {
    /// The parts that are a conversation of their own: outcomes and promises stand apart.
    fn parts(&self) -> impl Iterator<Item = &Part> {
        self.read.conversation.parts.iter().filter(|part| part.id != OUTCOME && part.id != TOGETHER)
    }

    fn part(&self, id: &str) -> Option<&Part> {
        self.read.conversation.part(id)
    }

    fn said(&self, part: &str) -> Vec<&Item> {
        self.read.entries.iter().filter(|entry| entry.part == part).collect()
    }

    /// What nobody knows yet, and what was found out.
    fn unknown(&self) -> Vec<(&Item, Option<&Item>)> {
        let found = |id: &String| {
            self.read.entries.iter().find(|one| one.part == FOUND && one.about_id.as_ref() == Some(id))
        };
        self.said(UNKNOWN).into_iter().map(|item| (item, found(&item.id))).collect()
    }

    /// "Only you", "You and Nia Morgan", "Everybody in this space".
    fn readers(&self, item: &Item) -> String {
        let shown = self.read.shown.get(&item.id).map(Vec::as_slice).unwrap_or_default();
        if shown.iter().any(|one| matches!(one.to, To::Space(_))) {
            return self.w.reads_all().into();
        }
        let name = |id: &str| self.read.members.iter().find(|one| one.person_id == id).map(|one| &*one.name);
        let names: Vec<&str> = shown.iter().filter_map(|one| name(one.to.id())).collect();
        if names.is_empty() { self.w.reads_only_you().into() } else { self.w.reads(names.join(", ")) }
    }

    fn day(&self, at: &i64) -> String {
        dates::short_day(self.frame.lang, *at)
    }

    fn until(&self, due_at: &i64) -> String {
        dates::until(self.frame.lang, self.now, *due_at)
    }

    fn late(&self, action: &Action) -> bool {
        action.state(self.now) == actions::State::Late
    }

    fn last(&self, full: &Full) -> String {
        full.last().map_or_else(
            || self.w.not_rated().into(),
            |last| self.w.rated(dates::short_day(self.frame.lang, last.at), last.number),
        )
    }

    fn first_part(&self) -> String {
        let first = self.read.conversation.parts.first().map_or("good", |part| &part.id);
        format!("{}/matters/{first}", self.start)
    }
}
