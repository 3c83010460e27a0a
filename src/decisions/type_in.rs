//! Typing in papers. An open ballot is typed in for its member; a secret one without a name, as many as were ticked.

use super::ballot_box::{self, Whose};
use super::finding::{self, Which};
use super::model::{Choosable, Decision, Stage, pounds};
use super::register::{self, How};
use super::vote::{self, Refused, Typed};
use super::words::Words;
use super::{around, closing, queries, roll, ticking, told};
use crate::app::App;
use crate::spaces::{self, Member, Membership};
use crate::store::random_id;
use crate::web::{Choice, Error, Form, Frame, Page, Path, Problems, Query};
use crate::words::dates;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "decisions/type_in.html")]
struct TypeIn {
    frame: Frame,
    w: Words,
    start: String,
    decision: Decision,
    options: Vec<Choosable>,
    typed: Typed,
    whose: String,
    slip: String,
    /// Those who have not voted.
    members: Vec<Membership>,
    to_type: i64,
    /// All that were ticked are typed in, and one more may lie in the box.
    left_over: bool,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Sent {
    #[serde(flatten)]
    typed: Typed,
    /// Whose open ballot it is.
    whose: String,
    /// Drawn with the form, so that a paper typed in and sent twice counts once.
    slip: String,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct News {
    kept: bool,
}

pub async fn ask(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Which,
    Query(news): Query<News>,
) -> Result<Response, Error> {
    let decision = open(&app, &member, number).await?;
    page(&app, &member, decision, Sent { slip: random_id(), ..Sent::default() }, Problems::new(), news.kept)
        .await
}

/// One that papers can be typed in for.
async fn open(app: &App, member: &Member, number: i64) -> Result<Decision, Error> {
    member.may_add()?;
    let decision = finding::find(app, member, number).await?;
    let open = decision.stage == Stage::Open && !decision.is_consent();
    // Secret papers are in the box when the last day is over; open ones are typed in by then.
    if !open || !(decision.is_secret() || decision.is_open(app.clock.now())) {
        return Err(Error::TooLate);
    }
    if finding::may_take_papers(app, &decision, member).await? {
        Ok(decision)
    } else {
        Err(Error::NotAllowed)
    }
}

pub async fn send(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Which,
    Form(sent): Form<Sent>,
) -> Result<Response, Error> {
    let decision = open(&app, &member, number).await?;
    let (lang, w) = (member.reader.lang, Words(member.reader.lang));
    let options = finding::options(&app, &decision).await?.len();
    let ballot = match sent.typed.check(&decision, options, lang) {
        Ok(ballot) => ballot,
        Err(problems) => return page(&app, &member, decision, sent, problems, false).await,
    };
    let (found, space_id, me, now) =
        (decision.clone(), member.space.id.clone(), member.person.id.clone(), app.clock.now());
    let (space, name, home) = (member.space.clone(), member.person.name.clone(), app.settings.home());
    let (whose, slip, holds_key) = (sent.whose.clone(), sent.slip.clone(), member.me.key.is_some());
    let trouble = app
        .store
        .write(move |tx| {
            if found.is_secret() {
                if queries::find(tx, &space_id, found.number)?.is_none_or(|one| one.stage != Stage::Open) {
                    return Err(Error::TooLate);
                }
                if !holds_key && register::ticked_others(tx, &found.id, &me)? {
                    return Ok(Some(("slip", w.tickers_do_not_type().to_owned())));
                }
                // A form sent twice holds the same paper.
                if !ballot_box::has_slip(tx, &found.id, &slip)? && !ticking::room_for_papers(tx, &found)? {
                    return Ok(Some(("slip", w.too_many_papers().to_owned())));
                }
                ballot_box::put_in(tx, &found.id, &Whose::Paper { slip: &slip }, &ballot)?;
                if !around::has_typed(tx, &found.id, &me)? {
                    around::happened(tx, &found.id, "typed", "", Some(&me), now)?;
                }
                return Ok(None);
            }
            let Some(them) = spaces::membership(tx, &space_id, &whose)? else {
                return Ok(Some(("whose", w.whose_empty().to_owned())));
            };
            if !roll::has(tx, &found, &them)? {
                return Ok(Some(("whose", w.refused_not_for().to_owned())));
            }
            let first = register::entry(tx, &found.id, &whose)?.is_none();
            let kept = vote::keep(tx, &found, &whose, &them.perspectives, Some(&me), &ballot, now)?;
            if first && kept.is_none() && whose != me {
                let say = |w: Words, question: &str| w.told_typed(&name, question);
                told::tell(tx, &space, &found, [whose.clone()], say, &home, now)?;
            }
            Ok(kept.map(|refused| match refused {
                Refused::Voted(entry) => {
                    ("whose", w.refused_screen_them(dates::moment(lang, entry.at), &them.name))
                }
                Refused::NotOpen | Refused::NotForThem => ("whose", w.refused_not_open().to_owned()),
            }))
        })
        .await?;
    if let Some((field, trouble)) = trouble {
        return page(&app, &member, decision, sent, Problems::one(field, trouble), false).await;
    }
    Ok(Redirect::to(&member.page(&format!("/decisions/{number}/type-in?kept=true"))).into_response())
}

async fn page(
    app: &App,
    member: &Member,
    decision: Decision,
    sent: Sent,
    problems: Problems,
    kept: bool,
) -> Result<Response, Error> {
    let found = decision.clone();
    let (options, mut members, entries, (to_type, left_over)) = app
        .store
        .read(move |tx| {
            let to_type = closing::papers_to_type(tx, &found)?;
            let left_over = to_type == 0 && ticking::room_for_papers(tx, &found)?;
            let (options, entries) = (queries::options(tx, &found.id)?, register::entries(tx, &found.id)?);
            Ok::<_, Error>((options, roll::members(tx, &found)?, entries, (to_type, left_over)))
        })
        .await?;
    let on_screen = |one: &Membership| {
        entries.iter().any(|entry| entry.voter == one.person_id && entry.how == How::Screen)
    };
    members.retain(|one| !on_screen(one));
    let (w, wrong) = (Words(member.reader.lang), !problems.is_empty());
    let mut frame = member.frame_from(&format!("/decisions/{}", decision.number), w.type_in()).with(problems);
    if kept {
        frame = frame.news(w.type_in_kept());
    }
    let start = member.page(&format!("/decisions/{}", decision.number));
    let Sent { typed, whose, slip } = sent;
    let page =
        Page(TypeIn { frame, w, start, decision, options, typed, whose, slip, members, to_type, left_over });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

impl TypeIn {
    fn kind(&self) -> &'static str {
        vote::kind(&self.decision)
    }

    fn cost(&self, option: &Choosable) -> String {
        pounds(option.cost)
    }

    fn mark(&self, place: &usize) -> &str {
        self.typed.mark(*place)
    }

    fn how(&self) -> String {
        vote::how(&self.w, &self.decision, self.options.len())
    }

    fn whose(&self) -> Vec<Choice> {
        self.members.iter().map(|one| Choice::new(&*one.person_id, &*one.name)).collect()
    }
}
