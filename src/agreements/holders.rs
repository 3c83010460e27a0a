//! Who holds the keys, what waits for one, and what was done or refused. Open to every member: all see the same.

use super::changes::{self, Change, Holder};
use super::keys::{self, Asked};
use super::words::Words;
use crate::app::App;
use crate::spaces::{self, Member, Membership, Side};
use crate::web::{Error, Form, Frame, Page};
use crate::words::dates;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

/// How many of those done or refused are shown.
const SHOWN: i64 = 100;

#[derive(Template)]
#[template(path = "agreements/holders.html")]
struct Holders {
    frame: Frame,
    w: Words,
    space: String,
    me: Membership,
    holders: Vec<Holder>,
    offers: Vec<Change>,
    waiting: Vec<Asked>,
    settled: Vec<Asked>,
}

impl Holders {
    fn sides(&self) -> [Side; 2] {
        [Side::Lived, Side::Organisation]
    }

    fn of(&self, side: &Side) -> Vec<&Holder> {
        self.holders.iter().filter(|holder| holder.side == *side).collect()
    }

    fn offers_of(&self, side: &Side) -> Vec<&Change> {
        self.offers.iter().filter(|offer| offer.side == *side).collect()
    }

    fn my_offers(&self) -> Vec<&Change> {
        self.offers.iter().filter(|offer| offer.person_id == self.me.person_id).collect()
    }

    fn day(&self, at: &i64) -> String {
        dates::short_day(self.frame.lang, *at)
    }

    /// The sides that still have to turn a key and have nobody who could.
    fn stuck(&self, asked: &Asked) -> Vec<Side> {
        let can = |side: &Side| self.of(side).iter().any(|one| !asked.is_about(&one.person_id));
        let speaks = |side: &Side| asked.voices_of(side).is_some();
        asked.missing().into_iter().filter(|side| !can(side) && !speaks(side)).collect()
    }

    /// Who alone holds this key.
    fn only(&self, side: &Side) -> Option<&Holder> {
        let holders = self.of(side);
        if holders.len() == 1 { holders.first().copied() } else { None }
    }
}

pub async fn show(State(app): State<App>, member: Member) -> Result<Response, Error> {
    let id = member.space.id.clone();
    let (holders, offers, waiting, settled) = app
        .store
        .read(move |tx| {
            Ok::<_, Error>((
                changes::holders(tx, &id)?,
                changes::offered(tx, &id)?,
                keys::waiting(tx, &id)?,
                keys::settled(tx, &id, SHOWN)?,
            ))
        })
        .await?;
    let w = Words(member.reader.lang);
    let (frame, space) = (member.frame_from("/agreement", w.keys()), member.page(""));
    Ok(Page(Holders { frame, w, space, me: member.me, holders, offers, waiting, settled }).into_response())
}

#[derive(Deserialize)]
pub struct Said {
    #[serde(default)]
    answer: String,
}

/// Yes or no to a key that was offered. Only the one it was offered to can say either.
pub async fn answer(
    State(app): State<App>,
    member: Member,
    Path((_, change)): Path<(String, String)>,
    Form(Said { answer }): Form<Said>,
) -> Result<Response, Error> {
    let (space_id, person_id, now) = (member.space.id.clone(), member.person.id.clone(), app.clock.now());
    app.store
        .write(move |tx| {
            let change = changes::find(tx, &space_id, &change)?.ok_or(Error::NotFound)?;
            if change.person_id != person_id {
                return Err(Error::NotAllowed);
            }
            let me = spaces::membership(tx, &space_id, &person_id)?.ok_or(Error::NotFound)?;
            match (change.state.as_str(), answer.as_str()) {
                ("offered", "yes") => changes::accept(tx, &space_id, &change, &me, now).map(drop)?,
                ("offered", "no") => changes::settle(tx, &change.id, "declined", now)?,
                _ => {}
            }
            Ok(())
        })
        .await?;
    Ok(Redirect::to(&member.page("/keys")).into_response())
}
