//! Answering one contribution or several: what happened, and why.

use super::answering::{self, Answering, Promise};
use super::model::{self, Answer, Contribution, Kind};
use super::{queries, words::Words};
use crate::app::App;
use crate::spaces::{self, Member, Membership};
use crate::store::Tx;
use crate::web::{Choice, Error, Form, Frame, Page, Problems, Query};
use crate::words::{Lang, dates};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

/// As many contributions as one answer may answer.
pub(super) const MOST_AT_ONCE: usize = 500;

#[derive(Template)]
#[template(path = "loops/answer.html")]
struct AnswerPage {
    frame: Frame,
    w: Words,
    start: String,
    typed: Typed,
    chosen: Vec<Contribution>,
    members: Vec<Membership>,
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Typed {
    pub to: Vec<i64>,
    pub kind: String,
    pub words_en: String,
    pub words_cy: String,
    pub reason_en: String,
    pub reason_cy: String,
    /// Who will do what the answer promises: a person's id.
    pub who: String,
    /// By which day: `2026-05-03`.
    pub by: String,
}

pub async fn ask(
    State(app): State<App>,
    member: Member,
    Query(typed): Query<Typed>,
) -> Result<Response, Error> {
    if typed.to.is_empty() {
        return Ok(Redirect::to(&member.page("/owed")).into_response());
    }
    page(&app, &member, typed, Problems::new()).await
}

pub async fn send(
    State(app): State<App>,
    member: Member,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    let id = member.space.id.clone();
    let members = app.store.read(move |tx| spaces::members(tx, &id)).await?;
    let (answering, promise) = match check(&typed, &members, app.clock.now(), member.reader.lang) {
        Ok(checked) => checked,
        Err(problems) => return page(&app, &member, typed, problems).await,
    };
    give(&app, &member, answering, promise).await?;
    let on = match typed.to.as_slice() {
        [one] => member.page(&format!("/contributions/{one}")),
        several => member.page(&format!("/owed?answered={}", several.len())),
    };
    Ok(Redirect::to(&on).into_response())
}

/// Gives an answer, when each of the contributions is this member's to answer.
pub(crate) async fn give(
    app: &App,
    member: &Member,
    answering: Answering,
    promise: Option<Promise>,
) -> Result<Answer, Error> {
    let (space, me, home, now) =
        (member.space.clone(), member.person.id.clone(), app.settings.home(), app.clock.now());
    let holds_key = member.me.key.is_some();
    app.store
        .write(move |tx| {
            for contribution in chosen(tx, &space.id, &answering.to)? {
                if contribution.owed.state.is_owed() && !model::may_answer(&contribution.owed, &me, holds_key)
                {
                    return Err(Error::NotAllowed);
                }
            }
            match &promise {
                Some(promise) => answering::promise(tx, &space, &answering, promise, &me, &home, now),
                None => answering::answer(tx, &space, &answering, &me, &home, now),
            }
        })
        .await
}

fn chosen(tx: &mut Tx, space_id: &str, numbers: &[i64]) -> Result<Vec<Contribution>, Error> {
    let found = numbers.iter().map(|number| queries::find(tx, space_id, *number)?.ok_or(Error::NotFound));
    found.collect()
}

/// Each once, and no more than a page of what is owed can hold.
fn once_each(mut numbers: Vec<i64>, w: &Words, problems: &mut Problems) -> Vec<i64> {
    numbers.sort_unstable();
    numbers.dedup();
    if numbers.len() > MOST_AT_ONCE {
        problems.add("to", w.too_many_at_once(MOST_AT_ONCE as i64));
        numbers.truncate(MOST_AT_ONCE);
    }
    numbers
}

/// `members`: who may be promised to do it.
pub(crate) fn check(
    typed: &Typed,
    members: &[Membership],
    now: i64,
    lang: Lang,
) -> Result<(Answering, Option<Promise>), Problems> {
    let w = Words(lang);
    let mut problems = Problems::new();
    let kind = Kind::from_code(&typed.kind);
    if kind.is_none() {
        problems.add("kind", w.kind_empty());
    }
    let mut both = |what: &str, en: &str, cy: &str, empty: &str| {
        problems.take_both(what, [(Lang::En, en), (Lang::Cy, cy)], lang, model::LONGEST, empty)
    };
    let words = both("words", &typed.words_en, &typed.words_cy, w.answer_empty());
    let reason = both("reason", &typed.reason_en, &typed.reason_cy, w.reason_empty());
    let promise = kind.and_then(|kind| promised(typed, kind, members, now, lang, &mut problems));
    let to = once_each(typed.to.clone(), &w, &mut problems);
    match kind {
        Some(kind) if problems.is_empty() => Ok((Answering { kind, words, reason, to }, promise)),
        _ => Err(problems),
    }
}

/// "We will do it" needs a name and a day. "Part of it" may have them; the other kinds promise nothing.
fn promised(
    typed: &Typed,
    kind: Kind,
    members: &[Membership],
    now: i64,
    lang: Lang,
    problems: &mut Problems,
) -> Option<Promise> {
    let w = Words(lang);
    let unsaid = typed.who.is_empty() && typed.by.trim().is_empty();
    if !kind.promises() || kind != Kind::WillDo && unsaid {
        return None;
    }
    let who = members.iter().find(|member| member.person_id == typed.who);
    if who.is_none() {
        problems.add("who", w.promise_who_empty());
    }
    let by = dates::parse_day(&typed.by).filter(|by| dates::days_until(now, *by) < 3653);
    match by {
        None => problems.add("by", w.promise_when_empty()),
        Some(by) if dates::days_until(now, by) < 0 => problems.add("by", w.promise_when_past()),
        Some(_) => {}
    }
    Some(Promise { owner_id: who?.person_id.clone(), due_at: by?, lang })
}

async fn page(app: &App, member: &Member, typed: Typed, problems: Problems) -> Result<Response, Error> {
    let w = Words(member.reader.lang);
    let (id, to) = (member.space.id.clone(), once_each(typed.to.clone(), &w, &mut Problems::new()));
    let (chosen, members) =
        app.store.read(move |tx| Ok::<_, Error>((chosen(tx, &id, &to)?, spaces::members(tx, &id)?))).await?;
    let holds_key = member.me.key.is_some();
    let chosen: Vec<Contribution> = chosen.into_iter().filter(|one| one.owed.state.is_owed()).collect();
    if chosen.is_empty() {
        return Ok(Redirect::to(&member.page("/owed")).into_response());
    }
    if !chosen.iter().all(|one| model::may_answer(&one.owed, &member.person.id, holds_key)) {
        return Err(Error::NotAllowed);
    }
    let wrong = !problems.is_empty();
    let frame = member.frame_from("/owed", w.give_answer(chosen.len())).with(problems);
    let page = Page(AnswerPage { frame, w, start: member.page(""), typed, chosen, members });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

impl AnswerPage {
    fn kinds(&self) -> Vec<Choice> {
        Kind::ALL.iter().map(|kind| Choice::new(kind.code(), self.w.kind(kind.code()))).collect()
    }

    fn people(&self) -> Vec<Choice> {
        let nobody = Choice::new("", self.w.promise_nobody());
        let named = self.members.iter().map(|member| Choice::new(&*member.person_id, &*member.name));
        std::iter::once(nobody).chain(named).collect()
    }

    /// The reader's own language first.
    fn langs(&self) -> Vec<Lang> {
        let mut langs = Lang::ALL.to_vec();
        langs.sort_by_key(|lang| *lang != self.frame.lang);
        langs
    }

    fn asked_in(&self, lang: &Lang) -> bool {
        self.chosen.iter().any(|one| one.lang == *lang)
    }
}
