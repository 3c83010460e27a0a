//! After it: whoever committed to act answers those whose words it grew from, and says who will do what by when.

use super::around;
use super::finding::{self, Which};
use super::model::{Decision, Stage};
use super::outcome::Outcome;
use super::story;
use super::words::Words;
use crate::actions::{self, Wanted};
use crate::app::App;
use crate::loops::{self, Contribution, Kind, TypedAnswer, words::Words as LoopWords};
use crate::spaces::{self, Member, Membership};
use crate::store::Tx;
use crate::web::{Choice, Error, Form, Frame, Page, Path, Problems};
use crate::words::{Lang, dates};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};

#[derive(Template)]
#[template(path = "decisions/answer.html")]
struct AnswerPage {
    frame: Frame,
    w: Words,
    lw: LoopWords,
    typed: TypedAnswer,
    owed: Vec<Contribution>,
    members: Vec<Membership>,
}

#[derive(Template)]
#[template(path = "decisions/action.html")]
struct ActionPage {
    frame: Frame,
    w: Words,
    typed: actions::Typed,
    members: Vec<Membership>,
    now: i64,
}

/// Those it grew from that are still owed an answer.
pub fn owed(tx: &mut Tx, decision: &Decision) -> Result<Vec<Contribution>, Error> {
    let mut owed = Vec::new();
    for number in around::from(tx, &decision.id)? {
        owed.extend(loops::find(tx, &decision.space_id, number)?.filter(|one| one.owed.state.is_owed()));
    }
    Ok(owed)
}

/// Whoever committed to act, and the holders of the keys.
pub fn may_answer(tx: &mut Tx, decision: &Decision, me: &Membership) -> Result<bool, Error> {
    let committed = around::committed(tx, &decision.id)?;
    Ok(me.key.is_some() || committed.iter().any(|one| one.person_id == me.person_id))
}

async fn closed(app: &App, member: &Member, number: i64) -> Result<Decision, Error> {
    member.may_add()?;
    let decision = finding::find(app, member, number).await?;
    if decision.stage == Stage::Closed { Ok(decision) } else { Err(Error::NotAllowed) }
}

pub async fn ask(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Which,
) -> Result<Response, Error> {
    let decision = closed(&app, &member, number).await?;
    let options = finding::options(&app, &decision).await?;
    let outcome = Outcome::from_json(decision.result.as_deref().unwrap_or_default());
    let words = |lang| story::in_short(lang, &decision, &options, &outcome);
    let reason = |lang| story::why(lang, &decision, &options, &outcome);
    let typed = TypedAnswer {
        kind: if outcome.decides() { Kind::WillDo } else { Kind::Nothing }.code().into(),
        words_en: words(Lang::En),
        words_cy: words(Lang::Cy),
        reason_en: reason(Lang::En),
        reason_cy: reason(Lang::Cy),
        who: if outcome.decides() { member.person.id.clone() } else { String::new() },
        ..TypedAnswer::default()
    };
    answer_page(&app, &member, decision, typed, Problems::new()).await
}

pub async fn send(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Which,
    Form(typed): Form<TypedAnswer>,
) -> Result<Response, Error> {
    let decision = closed(&app, &member, number).await?;
    let space_id = member.space.id.clone();
    let members = app.store.read(move |tx| spaces::members(tx, &space_id)).await?;
    let (mut answering, promise) =
        match loops::check_answer(&typed, &members, app.clock.now(), member.reader.lang) {
            Ok(checked) => checked,
            Err(problems) => return answer_page(&app, &member, decision, typed, problems).await,
        };
    let (space, me, home, now) =
        (member.space.clone(), member.me.clone(), app.settings.home(), app.clock.now());
    let found = decision.clone();
    answering.to.clear();
    app.store
        .write(move |tx| {
            if !may_answer(tx, &found, &me)? {
                return Err(Error::NotAllowed);
            }
            let mut answering = answering.clone();
            answering.to = owed(tx, &found)?.iter().map(|one| one.number).collect();
            let answer = match &promise {
                Some(promise) => loops::promise(tx, &space, &answering, promise, &me.person_id, &home, now)?,
                None => loops::answer(tx, &space, &answering, &me.person_id, &home, now)?,
            };
            for action in actions::of_answer(tx, &answer.id)? {
                around::led_to(tx, &found.id, action.number)?;
            }
            Ok(())
        })
        .await?;
    Ok(Redirect::to(&member.page(&format!("/decisions/{number}?just=answered"))).into_response())
}

async fn answer_page(
    app: &App,
    member: &Member,
    decision: Decision,
    typed: TypedAnswer,
    problems: Problems,
) -> Result<Response, Error> {
    let (found, me, space_id) = (decision.clone(), member.me.clone(), member.space.id.clone());
    let (may, owed, members) = app
        .store
        .read(move |tx| {
            Ok::<_, Error>((may_answer(tx, &found, &me)?, owed(tx, &found)?, spaces::members(tx, &space_id)?))
        })
        .await?;
    if !may {
        return Err(Error::NotAllowed);
    }
    if owed.is_empty() {
        return Ok(Redirect::to(&member.page(&format!("/decisions/{}", decision.number))).into_response());
    }
    let (w, lw, wrong) = (Words(member.reader.lang), LoopWords(member.reader.lang), !problems.is_empty());
    let frame =
        member.frame_from(&format!("/decisions/{}", decision.number), w.answer_title()).with(problems);
    let page = Page(AnswerPage { frame, w, lw, typed, owed, members });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

/// Who will do what by when, because of it.
pub async fn ask_action(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Which,
) -> Result<Response, Error> {
    let decision = closed(&app, &member, number).await?;
    let typed = actions::Typed { owner: member.person.id.clone(), ..actions::Typed::default() };
    action_page(&app, &member, decision, typed, Problems::new()).await
}

pub async fn make_action(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Which,
    Form(typed): Form<actions::Typed>,
) -> Result<Response, Error> {
    // Here a day is always typed.
    let typed = actions::Typed { day: typed.when.clone(), ..typed };
    let decision = closed(&app, &member, number).await?;
    let (space_id, lang, now) = (member.space.id.clone(), member.reader.lang, app.clock.now());
    let members = app.store.read(move |tx| spaces::members(tx, &space_id)).await?;
    let wanted = match Wanted::check(&typed, &members, now, lang) {
        Ok(wanted) => wanted,
        Err(problems) => return action_page(&app, &member, decision, typed, problems).await,
    };
    let new = wanted.by(&member, lang);
    app.store
        .write(move |tx| {
            let action = actions::make(tx, &new, now)?;
            around::led_to(tx, &decision.id, action.number)
        })
        .await?;
    Ok(Redirect::to(&member.page(&format!("/decisions/{number}?just=action"))).into_response())
}

async fn action_page(
    app: &App,
    member: &Member,
    decision: Decision,
    typed: actions::Typed,
    problems: Problems,
) -> Result<Response, Error> {
    let space_id = member.space.id.clone();
    let members = app.store.read(move |tx| spaces::members(tx, &space_id)).await?;
    let (w, wrong) = (Words(member.reader.lang), !problems.is_empty());
    let frame =
        member.frame_from(&format!("/decisions/{}", decision.number), w.action_title()).with(problems);
    let page = Page(ActionPage { frame, w, typed, members, now: app.clock.now() });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

fn people(members: &[Membership]) -> Vec<Choice> {
    members.iter().map(|one| Choice::new(&*one.person_id, &*one.name)).collect()
}

impl AnswerPage {
    fn kinds(&self) -> Vec<Choice> {
        Kind::ALL.iter().map(|kind| Choice::new(kind.code(), self.lw.kind(kind.code()))).collect()
    }

    fn people(&self) -> Vec<Choice> {
        let nobody = Choice::new("", self.lw.promise_nobody());
        std::iter::once(nobody).chain(people(&self.members)).collect()
    }
}

impl ActionPage {
    fn people(&self) -> Vec<Choice> {
        people(&self.members)
    }

    fn today(&self) -> String {
        dates::written_day(self.now)
    }
}
