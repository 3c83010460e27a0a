//! Who does what by when.

use super::json::{Json, No};
use super::list::{After, List};
use super::shapes::{Problem, Somebody, day, moment};
use crate::actions::{self, Action, Kept, Typed, TypedKept, Wanted};
use crate::app::App;
use crate::spaces::{self, Member};
use crate::web::{Error, Path, Problems, Query};
use crate::words::Lang;
use axum::Json as Shown;
use axum::extract::State;
use axum::response::IntoResponse;
use http::{StatusCode, header};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

#[derive(Serialize, ToSchema)]
pub struct ActionShown {
    number: i64,
    #[schema(example = "TEG4K7-15")]
    reference: String,
    words: String,
    lang: &'static str,
    owner: Somebody,
    #[schema(format = Date)]
    due: String,
    /// `open`, `late`, `kept` or `not_kept`.
    state: &'static str,
    made_by: Somebody,
    made_at: String,
    /// The number of a contribution, when the answer to it promised this.
    #[serde(skip_serializing_if = "Option::is_none")]
    answers: Option<i64>,
    /// What became of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    said: Option<SaidShown>,
}

#[derive(Serialize, ToSchema)]
pub struct SaidShown {
    kept: bool,
    why: String,
    /// The owner, or whoever typed it in for them.
    said_by: Somebody,
    said_at: String,
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewAction {
    words: String,
    /// `en` or `cy`; else the language of `Accept-Language`.
    #[serde(default)]
    lang: String,
    /// A member's id; else the owner of the token.
    #[serde(default)]
    owner: String,
    #[schema(format = Date, example = "2026-05-31")]
    due: String,
}

impl ActionShown {
    fn of(action: Action, now: i64) -> ActionShown {
        ActionShown {
            number: action.number,
            reference: action.reference(),
            state: action.state(now).code(),
            lang: action.lang.code(),
            owner: Somebody::new(&action.owner_id, &action.owner),
            due: day(action.due_at),
            made_by: Somebody::new(&action.made_by, &action.maker),
            made_at: moment(action.made_at),
            answers: action.answers,
            said: action.said.map(|said| SaidShown {
                kept: said.kept,
                said_by: Somebody::new(&said.by_id, &said.by),
                said_at: moment(said.at),
                why: said.why,
            }),
            words: action.words,
        }
    }
}

/// The actions of a space
#[utoipa::path(get, path = "/api/v1/spaces/{space}/actions", tag = "Actions",
    params(("space" = String, Path), After),
    responses((status = 200, body = List<ActionShown>), (status = 404, body = Problem)))]
pub async fn list(
    State(app): State<App>,
    member: Member,
    Query(after): Query<After>,
) -> Result<Shown<List<ActionShown>>, No> {
    let (from, most) = (after.number(), after.most());
    let found = app.store.read(move |tx| actions::of_space(tx, &member.space.id, from, most)).await?;
    let now = app.clock.now();
    Ok(Shown(after.list(found, |one| one.number, |one| ActionShown::of(one, now))))
}

/// One action
#[utoipa::path(get, path = "/api/v1/spaces/{space}/actions/{number}", tag = "Actions",
    params(("space" = String, Path), ("number" = i64, Path)),
    responses((status = 200, body = ActionShown), (status = 404, body = Problem)))]
pub async fn show(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Path<(String, i64)>,
) -> Result<Shown<ActionShown>, No> {
    let found = app.store.read(move |tx| actions::find(tx, &member.space.id, number)).await?;
    Ok(Shown(ActionShown::of(found.ok_or(Error::NotFound)?, app.clock.now())))
}

/// Make an action
#[utoipa::path(post, path = "/api/v1/spaces/{space}/actions", tag = "Actions",
    params(("space" = String, Path)), request_body = NewAction,
    responses((status = 201, body = ActionShown), (status = 403, body = Problem), (status = 422, body = Problem)))]
pub async fn make(
    State(app): State<App>,
    member: Member,
    Json(new): Json<NewAction>,
) -> Result<impl IntoResponse, No> {
    member.may_add()?;
    let (space_id, now, reader) = (member.space.id.clone(), app.clock.now(), member.reader.lang);
    let members = app.store.read(move |tx| spaces::members(tx, &space_id)).await?;
    let owner = if new.owner.is_empty() { member.person.id.clone() } else { new.owner };
    let typed = Typed { words: new.words, owner, day: new.due, ..Typed::default() };
    let wanted = Wanted::check(&typed, &members, now, reader).map_err(as_sent)?;
    let action = wanted.by(&member, Lang::from_code(&new.lang).unwrap_or(reader));
    let made = app.store.write(move |tx| actions::make(tx, &action, now)).await?;
    let at = format!("/api/v1{}", made.page());
    Ok((StatusCode::CREATED, [(header::LOCATION, at)], Shown(ActionShown::of(made, now))))
}

/// What became of an action.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewOutcome {
    kept: bool,
    /// Needed when it was not kept.
    #[serde(default)]
    why: String,
    /// That it was read back to the owner, when somebody else says it for them.
    #[serde(default)]
    read_back: bool,
}

/// Say whether an action was kept
///
/// What was said first stays.
#[utoipa::path(post, path = "/api/v1/spaces/{space}/actions/{number}/outcome", tag = "Actions",
    params(("space" = String, Path), ("number" = i64, Path)), request_body = NewOutcome,
    responses((status = 200, body = ActionShown), (status = 403, body = Problem), (status = 404, body = Problem),
              (status = 422, body = Problem)))]
pub async fn say_outcome(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Path<(String, i64)>,
    Json(new): Json<NewOutcome>,
) -> Result<Shown<ActionShown>, No> {
    member.may_add()?;
    let (space_id, me, now) = (member.space.id.clone(), member.person.id.clone(), app.clock.now());
    let asked = space_id.clone();
    let found = app.store.read(move |tx| actions::find(tx, &asked, number)).await?;
    let action = found.ok_or(Error::NotFound)?;
    let typed = TypedKept {
        kept: if new.kept { "kept" } else { "not_kept" }.into(),
        why: new.why,
        read_back: new.read_back.then(|| "yes".into()).into_iter().collect(),
    };
    let kept = Kept::check(&typed, &action, &me, member.reader.lang)?;
    let said = app.store.write(move |tx| {
        actions::say(tx, &action, &kept, &me, now)?;
        actions::find(tx, &space_id, number)
    });
    Ok(Shown(ActionShown::of(said.await?.ok_or(Error::NotFound)?, now)))
}

/// The page asks "when?", a program says "due".
fn as_sent(problems: Problems) -> Problems {
    problems.iter().fold(Problems::new(), |mut sent, problem| {
        sent.add(if problem.field == "when" { "due" } else { &problem.field }, &problem.message);
        sent
    })
}
