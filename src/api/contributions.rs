//! What people said, and what became of each.

use super::answers::AnswerShown;
use super::json::{Json, No};
use super::list::{After, List};
use super::shapes::{Problem, Somebody, day, moment};
use crate::app::App;
use crate::loops::{self, Contribution, TypedSaying, words::Words};
use crate::spaces::{Loop, Member, Space};
use crate::web::{Error, Path, Problems, Query};
use axum::Json as Shown;
use axum::extract::State;
use axum::response::IntoResponse;
use http::{StatusCode, header};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

#[derive(Serialize, ToSchema)]
pub struct ContributionShown {
    number: i64,
    #[schema(example = "TEG4K7-12")]
    reference: String,
    /// In the words and language of whoever said it; absent when two keys hid it.
    #[serde(skip_serializing_if = "Option::is_none")]
    words: Option<String>,
    /// `en` or `cy`.
    lang: &'static str,
    said_at: String,
    /// Absent when it came without a name.
    #[serde(skip_serializing_if = "Option::is_none")]
    said_by: Option<Somebody>,
    /// Who typed it in for them.
    #[serde(skip_serializing_if = "Option::is_none")]
    typed_by: Option<Somebody>,
    /// `screen`, `paper`, `canvas`, `meeting` or `import`.
    came_by: &'static str,
    votes: VotesShown,
    owed: OwedShown,
    /// Only where one contribution is asked for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    answers: Vec<AnswerShown>,
}

#[derive(Serialize, ToSchema)]
pub struct VotesShown {
    agrees: i64,
    disagrees: i64,
    passes: i64,
}

/// The answer it is owed.
#[derive(Serialize, ToSchema)]
pub struct OwedShown {
    /// `waiting`, `answered`, `reopened` ("this does not answer me") or `settled`.
    state: &'static str,
    by: Somebody,
    #[schema(format = Date)]
    due: String,
    late: bool,
}

/// Somebody says something.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewContribution {
    words: String,
    /// `en` or `cy`; else the language of `Accept-Language`.
    #[serde(default)]
    lang: String,
    /// The number of the question it answers.
    #[serde(default)]
    question: Option<i64>,
    /// Whose words they are, when they are not the token owner's: a member's id, or `nobody` for no name.
    #[serde(default, rename = "for")]
    for_whom: String,
    /// `paper` or `meeting`, for somebody else's words.
    #[serde(default)]
    came_by: String,
    /// That somebody else's words were read back to them before they are kept.
    #[serde(default)]
    read_back: bool,
}

impl ContributionShown {
    fn of(one: Contribution, space: &Space, now: i64, answers: Vec<AnswerShown>) -> ContributionShown {
        ContributionShown {
            reference: format!("{}-{}", space.code, one.number),
            number: one.number,
            lang: one.lang.code(),
            said_at: moment(one.said_at),
            said_by: Somebody::maybe(one.person_id.as_deref(), one.name.as_deref()),
            typed_by: Somebody::maybe(one.typed_by.as_deref(), one.typed_by_name.as_deref()),
            came_by: one.came_by.code(),
            votes: VotesShown {
                agrees: one.votes.agrees,
                disagrees: one.votes.disagrees,
                passes: one.votes.passes,
            },
            owed: OwedShown::of(&one.owed, &one.owed_by_name, now),
            answers,
            words: (!one.hidden).then_some(one.words),
        }
    }
}

impl OwedShown {
    fn of(one: &Loop, name: &str, now: i64) -> OwedShown {
        OwedShown {
            state: one.state.code(),
            by: Somebody::new(&one.owed_by, name),
            due: day(one.due_at),
            late: one.is_late(now),
        }
    }
}

/// What was said in a space
#[utoipa::path(get, path = "/api/v1/spaces/{space}/contributions", tag = "Contributions",
    params(("space" = String, Path), After),
    responses((status = 200, body = List<ContributionShown>), (status = 404, body = Problem)))]
pub async fn list(
    State(app): State<App>,
    member: Member,
    Query(after): Query<After>,
) -> Result<Shown<List<ContributionShown>>, No> {
    let (space_id, from, most) = (member.space.id.clone(), after.number(), after.most());
    let found = app.store.read(move |tx| loops::after(tx, &space_id, from, most)).await?;
    let now = app.clock.now();
    let show = |one| ContributionShown::of(one, &member.space, now, Vec::new());
    Ok(Shown(after.list(found, |one| one.number, show)))
}

/// One contribution, with its answers
#[utoipa::path(get, path = "/api/v1/spaces/{space}/contributions/{number}", tag = "Contributions",
    params(("space" = String, Path), ("number" = i64, Path)),
    responses((status = 200, body = ContributionShown), (status = 404, body = Problem)))]
pub async fn show(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Path<(String, i64)>,
) -> Result<Shown<ContributionShown>, No> {
    Ok(Shown(one(&app, &member, number).await?))
}

/// Say something, for yourself or for somebody who told you
///
/// An answer is owed from this moment.
#[utoipa::path(post, path = "/api/v1/spaces/{space}/contributions", tag = "Contributions",
    params(("space" = String, Path)), request_body = NewContribution,
    responses((status = 201, body = ContributionShown), (status = 403, body = Problem), (status = 422, body = Problem)))]
pub async fn say(
    State(app): State<App>,
    member: Member,
    Json(new): Json<NewContribution>,
) -> Result<impl IntoResponse, No> {
    member.may_add()?;
    let w = Words(member.reader.lang);
    let words = loops::check_words(&new.words, &w)?;
    let typed = TypedSaying {
        lang: new.lang,
        question: new.question.map(|number| number.to_string()).unwrap_or_default(),
        for_whom: new.for_whom,
        came_by: new.came_by,
        ..TypedSaying::default()
    };
    let whose = loops::whose(&app, &member, &typed).await?;
    if loops::for_other(&member, &typed) && !new.read_back {
        return Err(Problems::one("read_back", w.read_back()).into());
    }
    let number = loops::keep(&app, &member, typed, words, whose).await?;
    let at = format!("/api/v1/spaces/{}/contributions/{number}", member.space.code);
    Ok((StatusCode::CREATED, [(header::LOCATION, at)], Shown(one(&app, &member, number).await?)))
}

/// Why an answer does not answer whoever spoke.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewReason {
    reason: String,
}

/// "This does not answer me"
///
/// Once for each contribution, by whoever said it; it is owed again, by a new day.
#[utoipa::path(post, path = "/api/v1/spaces/{space}/contributions/{number}/reopen", tag = "Contributions",
    params(("space" = String, Path), ("number" = i64, Path)), request_body = NewReason,
    responses((status = 200, body = ContributionShown), (status = 403, body = Problem), (status = 404, body = Problem),
              (status = 422, body = Problem)))]
pub async fn reopen(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Path<(String, i64)>,
    Json(new): Json<NewReason>,
) -> Result<Shown<ContributionShown>, No> {
    let reason = loops::check_reason(&new.reason, &Words(member.reader.lang))?;
    loops::keep_reopened(&app, &member, number, reason).await?;
    Ok(Shown(one(&app, &member, number).await?))
}

/// "This answers me"
///
/// By whoever said it.
#[utoipa::path(post, path = "/api/v1/spaces/{space}/contributions/{number}/settle", tag = "Contributions",
    params(("space" = String, Path), ("number" = i64, Path)),
    responses((status = 200, body = ContributionShown), (status = 403, body = Problem), (status = 404, body = Problem)))]
pub async fn settle(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Path<(String, i64)>,
) -> Result<Shown<ContributionShown>, No> {
    loops::keep_settled(&app, &member, number).await?;
    Ok(Shown(one(&app, &member, number).await?))
}

async fn one(app: &App, member: &Member, number: i64) -> Result<ContributionShown, Error> {
    let space_id = member.space.id.clone();
    let (found, answers) = app
        .store
        .read(move |tx| {
            let found = loops::find(tx, &space_id, number)?.ok_or(Error::NotFound)?;
            let answers = loops::answers_to(tx, &found.owed.id)?;
            Ok::<_, Error>((found, answers))
        })
        .await?;
    let answers = answers.iter().map(|answer| AnswerShown::of(answer, &member.space)).collect();
    Ok(ContributionShown::of(found, &member.space, app.clock.now(), answers))
}
