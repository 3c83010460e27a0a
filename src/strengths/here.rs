//! What people in a space bring: seen before any problem, and looked through by a word. Only what its owners show here.

use super::matching::Looking;
use super::model::Bring;
use super::typed;
use super::words::Words;
use crate::app::App;
use crate::seal::Seal;
use crate::sharing::{self, By, Kind, Seen};
use crate::spaces::{Member, Space};
use crate::store::{Result as Kept, Tx};
use crate::web::{Error, Frame, Page, Pages, Query};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

/// Strengths on one page.
const EACH: usize = 60;

#[derive(Template)]
#[template(path = "strengths/here.html")]
struct Here {
    frame: Frame,
    w: Words,
    start: String,
    q: String,
    offers: Vec<Seen>,
    /// By kind; those whose owner named none come last.
    groups: Vec<(Option<Bring>, Vec<Seen>)>,
    pages: Pages,
    taken_back: usize,
    may_add: bool,
    /// Somebody's own space: whose.
    own: bool,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    /// What somebody looks for.
    q: String,
    page: usize,
    just: String,
}

pub async fn show(
    State(app): State<App>,
    member: Member,
    Query(asked): Query<Asked>,
) -> Result<Response, Error> {
    if member.is_owner() {
        return Ok(Redirect::to(&member.reader.at("/strengths")).into_response());
    }
    let lang = member.reader.lang;
    let (seal, space, me) = (app.seal.clone(), member.space.clone(), member.person.id.clone());
    let (mut strengths, mut offers, taken_back) = app
        .store
        .read_slow(move |tx| {
            let offers = sharing::shown_to_space(tx, &seal, &space.id, &me, Kind::Offer)?;
            Ok::<_, Error>((read(tx, &seal, &space, &me)?, offers, taken_back(tx, &space.id)?))
        })
        .await?;
    if let Some(looking) = Looking::of(&asked.q, lang) {
        strengths.retain(|seen| looking.finds(&seen.said()));
        offers.retain(|seen| looking.finds(&seen.said()));
    }
    let w = Words(lang);
    let pages = Pages::new(address(&asked.q), asked.page, strengths.len(), EACH);
    let mut frame = member.frame_from("/people", w.here());
    match &*asked.just {
        "offered" => frame = frame.news(w.just_offered()),
        "typed" => frame = frame.news(w.just_typed()),
        _ => {}
    }
    Ok(Page(Here {
        frame,
        w,
        start: member.page(""),
        q: asked.q,
        offers,
        groups: grouped(strengths, &pages),
        pages,
        taken_back,
        may_add: member.may_add().is_ok(),
        own: member.space.owner_id.is_some(),
    })
    .into_response())
}

/// What is shown to everybody here; in somebody's own space also what they said there and show to this reader.
fn read(tx: &mut Tx, seal: &Seal, space: &Space, me: &str) -> Kept<Vec<Seen>> {
    let mut seen = sharing::shown_to_space(tx, seal, &space.id, me, Kind::Strength)?;
    if space.owner_id.is_none() {
        return Ok(seen);
    }
    let to_me = sharing::shown_to_person(tx, seal, me, Kind::Strength)?;
    let owners = |one: &Seen| match &one.by {
        By::Name { person_id, .. } => space.owner_id.as_ref() == Some(person_id),
        _ => false,
    };
    let more: Vec<Seen> = to_me.into_iter().filter(owners).collect();
    let fresh: Vec<Seen> =
        more.into_iter().filter(|one| seen.iter().all(|other| other.id != one.id)).collect();
    seen.extend(fresh);
    Ok(seen)
}

fn taken_back(tx: &mut Tx, space_id: &str) -> Kept<usize> {
    let mut count = 0;
    for kind in [Kind::Strength, Kind::Offer, Kind::Ask] {
        count += sharing::taken_back(tx, space_id, kind)?.len();
    }
    Ok(count)
}

fn address(q: &str) -> String {
    let typed = serde_html_form::to_string([("q", q)]).unwrap_or_default();
    if q.is_empty() { "?page=".into() } else { format!("?{typed}&page=") }
}

/// Those of this page, by kind. Within a kind they stand as they came: nobody is put before anybody.
fn grouped(mut strengths: Vec<Seen>, pages: &Pages) -> Vec<(Option<Bring>, Vec<Seen>)> {
    let kind = |seen: &Seen| Bring::from_code(&seen.part);
    strengths.sort_by_key(|seen| (kind(seen).is_none(), kind(seen)));
    let range = pages.range();
    let mut groups: Vec<(Option<Bring>, Vec<Seen>)> = Vec::new();
    for seen in strengths.into_iter().skip(range.start).take(range.len()) {
        match groups.last_mut().filter(|(one, _)| *one == kind(&seen)) {
            Some((_, group)) => group.push(seen),
            None => groups.push((kind(&seen), vec![seen])),
        }
    }
    groups
}

impl Here {
    fn by(&self, seen: &Seen) -> String {
        typed::who(&seen.by, self.frame.lang)
    }

    fn heading(&self, kind: &Option<Bring>) -> String {
        kind.map_or_else(|| self.w.group_none().into(), |kind| self.w.group(kind.code()))
    }

    fn nothing(&self) -> bool {
        self.offers.is_empty() && self.groups.is_empty()
    }
}
