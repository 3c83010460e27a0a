//! The whole conversation as far as this reader may read it: what was said, what waits to be found out, what was promised,
//! and what was taken to the group and came back.

use super::template::{Conversation, FOUND, OUTCOME, Part, TOGETHER, UNKNOWN};
use super::{queries, words::Words};
use crate::actions::{self, Action};
use crate::app::App;
use crate::loops::{self, Answer, Contribution, bringing};
use crate::outcomes::{self, Full};
use crate::sharing::{self, Item, Kind, Shown};
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
    readers: BTreeMap<String, String>,
    read: Read,
}

/// All that this reader may read.
pub(super) struct Read {
    pub conversation: Conversation,
    pub members: Vec<Membership>,
    pub entries: Vec<Item>,
    pub outcomes: Vec<Full>,
    pub promises: Vec<Action>,
    /// Who reads what.
    pub shown: BTreeMap<String, Vec<Shown>>,
    pub taken_up: Vec<(Contribution, Vec<Answer>)>,
    pub taken_back: usize,
    /// How much this reader has to bring to its owner.
    pub to_bring: usize,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Just {
    pub(super) just: String,
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
    let name = member.space.owner_name(&read.members).to_owned();
    match &*just.just {
        "kept" => frame = frame.news(w.just_kept()),
        "kept-for" => frame = frame.news(w.just_kept_for(&name)),
        "readers" => frame = frame.news(w.just_readers()),
        "away" => frame = frame.news(w.just_away()),
        "brought" => frame = frame.news(w.just_brought()),
        "raised" => frame = frame.news(w.just_raised()),
        _ => {}
    }
    Ok(Page(Overview {
        frame,
        w,
        start: member.page(""),
        name,
        owner: member.is_owner(),
        may_add: member.may_add().is_ok(),
        wider: member.space.wider.as_ref().map(|one| (one.code.clone(), one.name.in_lang(lang).to_owned())),
        now: app.clock.now(),
        readers: read.readers(&member),
        read,
    })
    .into_response())
}

pub(super) async fn read(app: &App, member: &Member) -> Result<Read, Error> {
    let (seal, space, me) = (app.seal.clone(), member.space.clone(), member.person.id.clone());
    app.store
        .read(move |tx| {
            let wider_id = space.wider.as_ref().map(|wider| &*wider.id);
            let entries = sharing::in_space(tx, &seal, &space.id, &me, Kind::Entry)?;
            let outcomes = outcomes::all_in(tx, &seal, &space.id, &me)?;
            let items = entries.iter().chain(outcomes.iter().map(|full| &full.item));
            Ok(Read {
                conversation: queries::conversation(tx, &space.id, wider_id)?,
                members: spaces::members(tx, &space.id)?,
                promises: actions::of_space(tx, &space.id, 0, MOST)?,
                shown: items.map(|item| who_reads(tx, item)).collect::<Kept<_>>()?,
                taken_up: taken_up(tx, &space.id, wider_id, &entries)?,
                taken_back: sharing::taken_back(tx, &space.id, Kind::Entry)?.len(),
                to_bring: match &space.owner_id {
                    Some(owner_id) => bringing::to_bring(tx, &me, owner_id)?.len(),
                    None => 0,
                },
                entries,
                outcomes,
            })
        })
        .await
}

fn who_reads(tx: &mut Tx, item: &Item) -> Kept<(String, Vec<Shown>)> {
    Ok((item.id.clone(), sharing::shown(tx, &item.id)?))
}

impl Read {
    /// Who reads each thing, in words.
    pub fn readers(&self, member: &Member) -> BTreeMap<String, String> {
        let told =
            |(id, shown): (&String, &Vec<Shown>)| (id.clone(), sharing::told(member, &self.members, shown));
        self.shown.iter().map(told).collect()
    }
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

    fn readers(&self, item: &Item) -> &str {
        self.readers.get(&item.id).map_or("", String::as_str)
    }

    /// To somebody else than its owner there may be more than they see.
    fn nothing(&self) -> &'static str {
        if self.owner { self.w.nothing_here() } else { self.w.nothing_shown() }
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
