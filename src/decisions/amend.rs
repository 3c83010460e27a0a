//! The words of a consent round are changed to meet an objection; and they are adopted, when nobody stands in their way.

use super::finding::Which;
use super::model::{Decision, Phase};
use super::prepare::LONGEST_WORDS;
use super::terms::Shortfall;
use super::voices::{self, Voice};
use super::words::Words;
use super::{around, closing, queries, register, roll, round, told};
use crate::app::App;
use crate::spaces::Member;
use crate::store::Tx;
use crate::web::{Error, Form, Frame, Page, Path, Problems, text, words::Words as WebWords};
use crate::words::{Lang, Worded};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "decisions/amend.html")]
struct Amend {
    frame: Frame,
    w: Words,
    /// What stands in the way of the words as they are.
    objections: Vec<Voice>,
    typed: Typed,
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Typed {
    words_en: String,
    words_cy: String,
    why: String,
}

pub async fn ask(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Which,
) -> Result<Response, Error> {
    let decision = round::led(&app, &member, number).await?;
    let text = |lang| decision.words.get(lang).unwrap_or_default().to_owned();
    let typed = Typed { words_en: text(Lang::En), words_cy: text(Lang::Cy), why: String::new() };
    page(&app, &member, decision, typed, Problems::new()).await
}

pub async fn send(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Which,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    let decision = round::led(&app, &member, number).await?;
    let (lang, w, mut problems) = (member.reader.lang, Words(member.reader.lang), Problems::new());
    let both = [(Lang::En, &*typed.words_en), (Lang::Cy, &*typed.words_cy)];
    let words = problems.take_both("words", both, lang, LONGEST_WORDS, w.words_empty());
    let why = text::clean_or_none(&typed.why, 1000).map_err(|problem| problem.say(&WebWords(lang)));
    let why: String = problems.take("why", why).unwrap_or_default();
    if problems.is_empty() && same(&words, &decision.words) {
        problems.add(&format!("words_{lang}"), w.words_same());
    }
    if !problems.is_empty() {
        return page(&app, &member, decision, typed, problems).await;
    }
    let (space, me) = (member.space.clone(), member.person.id.clone());
    let (home, now) = (app.settings.home(), app.clock.now());
    app.store
        .write(move |tx| {
            if change(tx, &decision, &words, &why, &me, now)? {
                let to = told::concerned(tx, &decision)?.into_iter().filter(|id| *id != me);
                told::tell(tx, &space, &decision, to, |w, question| w.told_changed(question), &home, now)?;
            }
            Ok::<_, Error>(())
        })
        .await?;
    Ok(Redirect::to(&member.page(&format!("/decisions/{number}?just=changed"))).into_response())
}

/// Other words in place of those there are, which stay. Says whether they do: not where somebody else was quicker.
///
/// # Errors
/// When the store cannot keep it.
pub fn change(
    tx: &mut Tx,
    decision: &Decision,
    words: &Worded,
    why: &str,
    by: &str,
    now: i64,
) -> Result<bool, Error> {
    // Two who change it at the same moment: the second reads the first one's words before they change them.
    let stands = queries::find(tx, &decision.space_id, decision.number)?.ok_or(Error::NotFound)?;
    if stands.version != decision.version || !stands.is_open(now) {
        return Ok(false);
    }
    queries::reword(tx, decision, words, why, by, now)?;
    around::happened(tx, &decision.id, "changed", &(decision.version + 1).to_string(), Some(by), now)?;
    Ok(true)
}

fn same(one: &Worded, other: &Worded) -> bool {
    Lang::ALL.iter().all(|lang| one.get(*lang) == other.get(*lang))
}

/// Adopted by consent: nobody stands in its way, and enough have said so.
pub async fn adopt(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Which,
) -> Result<Redirect, Error> {
    let decision = round::led(&app, &member, number).await?;
    let (space, me) = (member.space.clone(), member.person.id.clone());
    let (home, now, holds_key) = (app.settings.home(), app.clock.now(), member.me.key.is_some());
    let adopted = app
        .store
        .write(move |tx| {
            if hindrance(tx, &decision, holds_key)?.is_some() {
                return Ok(false);
            }
            closing::close(tx, &space, &decision, Some(&me), &home, now)
        })
        .await?;
    let just = if adopted { "closed" } else { "not_adopted" };
    Ok(Redirect::to(&member.page(&format!("/decisions/{number}?just={just}"))))
}

/// Why it cannot be adopted yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hindrance {
    NotAskedYet,
    Objections(usize),
    /// So many objected to earlier words and have not said what they think of these.
    Unheard(usize),
    /// Nobody has gone along with these words.
    Nobody,
    Shortfall(Shortfall),
    /// Before its last day, and not everybody has said themselves what they think of these words: only a key adopts it.
    Early,
}

/// What keeps it from being adopted now by somebody who leads it, and who may hold a key.
///
/// # Errors
/// When the store cannot be read.
pub fn hindrance(tx: &mut Tx, decision: &Decision, holds_key: bool) -> Result<Option<Hindrance>, Error> {
    let decision = queries::find(tx, &decision.space_id, decision.number)?.ok_or(Error::NotFound)?;
    if decision.phase != Phase::Object {
        return Ok(Some(Hindrance::NotAskedYet));
    }
    let voices = voices::of(tx, &decision.id)?;
    let standing = voices::standing(&voices, decision.version);
    if standing.objections > 0 {
        return Ok(Some(Hindrance::Objections(standing.objections)));
    }
    let unheard = voices::unheard(&voices, decision.version);
    if unheard > 0 {
        return Ok(Some(Hindrance::Unheard(unheard)));
    }
    if standing.consents == 0 {
        return Ok(Some(Hindrance::Nobody));
    }
    let entries = closing::took_part(tx, &decision)?;
    if let Some(shortfall) = decision.terms.shortfall(register::turnout(&entries)) {
        return Ok(Some(Hindrance::Shortfall(shortfall)));
    }
    // Nobody hurries it through before the others have looked.
    let everybody = roll::members(tx, &decision)?;
    let said_so = |id: &str| {
        voices::stance(&voices, decision.version, id).is_some_and(|stance| stance.typed_by.is_none())
    };
    let early = !everybody.iter().all(|one| said_so(&one.person_id));
    Ok((early && !holds_key).then_some(Hindrance::Early))
}

async fn page(
    app: &App,
    member: &Member,
    decision: Decision,
    typed: Typed,
    problems: Problems,
) -> Result<Response, Error> {
    let id = decision.id.clone();
    let mut objections = app.store.read(move |tx| voices::of(tx, &id)).await?;
    objections.retain(|one| one.stands_against(decision.version));
    let (w, wrong) = (Words(member.reader.lang), !problems.is_empty());
    let frame = member.frame_from(&format!("/decisions/{}", decision.number), w.amend_title()).with(problems);
    let page = Page(Amend { frame, w, objections, typed });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}
