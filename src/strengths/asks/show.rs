//! One ask; and thinking of an offer that may fit it, which is never done by the program alone.

use super::list::whose;
use super::model::Ask;
use super::queries;
use super::words::Words;
use crate::app::App;
use crate::seal::Seal;
use crate::sharing::{self, Kind, Seen};
use crate::spaces::Member;
use crate::store::Tx;
use crate::strengths::matching::may_fit;
use crate::strengths::queries::take_away;
use crate::strengths::{introductions, typed};
use crate::web::{Choice, Error, Form, Frame, Page, Path, Problems, Query};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "strengths/asks/show.html")]
struct Show {
    frame: Frame,
    w: Words,
    start: String,
    ask: Ask,
    /// Those that share a word with it stand first, and nothing says so.
    offers: Vec<Seen>,
    /// Some were thought of before.
    asked_before: bool,
    may_add: bool,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Just {
    just: String,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Typed {
    offer: String,
}

pub async fn show(
    State(app): State<App>,
    member: Member,
    Path((_, id)): Path<(String, String)>,
    Query(just): Query<Just>,
) -> Result<Response, Error> {
    page(&app, &member, id, Problems::new(), &just.just).await
}

/// Both sides are asked. Whoever thought of it hears no more of it, unless it was one of the two.
pub async fn introduce(
    State(app): State<App>,
    member: Member,
    Path((_, id)): Path<(String, String)>,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    member.may_add()?;
    let (seal, space, me, ask_id) =
        (app.seal.clone(), member.space.clone(), member.person.id.clone(), id.clone());
    let now = app.clock.now();
    let introduced = app
        .store
        .write(move |tx| {
            let (ask, offers, _) = read(tx, &seal, &space.id, &me, &ask_id)?;
            let there = !ask.met && offers.iter().any(|offer| offer.id == typed.offer);
            if there {
                introductions::introduce(tx, &seal, &space, &typed.offer, &ask.id, &me, now)?;
            }
            Ok::<_, Error>(there)
        })
        .await?;
    if !introduced {
        let problems = Problems::one("offer", Words(member.reader.lang).offer_missing());
        return page(&app, &member, id, problems, "").await;
    }
    Ok(Redirect::to(&member.page(&format!("/asks/{id}?just=introduced"))).into_response())
}

pub async fn met(
    State(app): State<App>,
    member: Member,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Error> {
    let (seal, space_id, me, ask_id) =
        (app.seal.clone(), member.space.id.clone(), member.person.id.clone(), id.clone());
    let now = app.clock.now();
    app.store
        .write(move |tx| {
            let ask = queries::find(tx, &seal, &space_id, &me, &ask_id)?.ok_or(Error::NotFound)?;
            if ask.may_be_called_met() {
                queries::call_met(tx, &ask.id, now)?;
            }
            Ok::<_, Error>(())
        })
        .await?;
    Ok(Redirect::to(&member.page(&format!("/asks/{id}?just=met"))).into_response())
}

/// Whoever asked takes it back; what they asked for themselves is gone altogether.
pub async fn away(
    State(app): State<App>,
    member: Member,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Error> {
    let (seal, space_id, me) = (app.seal.clone(), member.space.id.clone(), member.person.id.clone());
    let now = app.clock.now();
    app.store
        .write(move |tx| {
            let ask = queries::find(tx, &seal, &space_id, &me, &id)?.ok_or(Error::NotFound)?;
            if !ask.mine {
                return Err(Error::NotAllowed);
            }
            match sharing::find_mine(tx, &seal, &me, &id)? {
                Some(item) => take_away(tx, &seal, &item, now)?,
                None => queries::take_back(tx, &id, now)?,
            }
            Ok(())
        })
        .await?;
    Ok(Redirect::to(&member.page("/asks?just=away")).into_response())
}

/// The ask, the offers that nobody has thought of for it yet, and whether there were others.
fn read(
    tx: &mut Tx,
    seal: &Seal,
    space_id: &str,
    me: &str,
    id: &str,
) -> Result<(Ask, Vec<Seen>, bool), Error> {
    let ask = queries::find(tx, seal, space_id, me, id)?.ok_or(Error::NotFound)?;
    let before = introductions::suggested_for(tx, id)?;
    let mut offers = sharing::shown_to_space(tx, seal, space_id, me, Kind::Offer)?;
    let all = offers.len();
    // Only to whoever asks and offers themselves does their own offer not stand here: to others that would tell whose it is.
    offers.retain(|offer| !(before.contains(&offer.id) || offer.mine && ask.mine));
    let asked_before = offers.len() < all && !before.is_empty();
    offers.sort_by_key(|offer| !may_fit(&offer.said(), &ask.said));
    Ok((ask, offers, asked_before))
}

async fn page(
    app: &App,
    member: &Member,
    id: String,
    problems: Problems,
    just: &str,
) -> Result<Response, Error> {
    let (seal, space_id, me) = (app.seal.clone(), member.space.id.clone(), member.person.id.clone());
    let (ask, offers, asked_before) = app.store.read(move |tx| read(tx, &seal, &space_id, &me, &id)).await?;
    let (w, wrong) = (Words(member.reader.lang), !problems.is_empty());
    let mut frame = member.frame_from("/asks", w.one_ask()).with(problems);
    match just {
        "introduced" => frame = frame.news(w.just_introduced()),
        "met" => frame = frame.news(w.just_met()),
        _ => {}
    }
    let start = member.page("");
    let may_add = member.may_add().is_ok();
    let page = Page(Show { frame, w, start, ask, offers, asked_before, may_add });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

impl Show {
    fn whose(&self) -> String {
        whose(&self.ask, &self.frame)
    }

    fn choices(&self) -> Vec<Choice> {
        let each = self.offers.iter();
        each.map(|offer| {
            Choice::new(&*offer.id, offer.said().words).hint(typed::who(&offer.by, self.frame.lang))
        })
        .collect()
    }
}
