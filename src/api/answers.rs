//! Answering: what happened because of what people said, and why.

use super::json::{Json, No};
use super::shapes::{InLanguages, Problem, Somebody, moment};
use crate::app::App;
use crate::loops::{self, Answer, TypedAnswer};
use crate::spaces::{self, Member, Space};
use crate::web::Problems;
use axum::Json as Shown;
use axum::extract::State;
use axum::response::IntoResponse;
use http::StatusCode;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

#[derive(Serialize, ToSchema)]
pub struct AnswerShown {
    number: i64,
    #[schema(example = "TEG4K7-14")]
    reference: String,
    /// `done`, `will_do`, `part`, `nothing` or `cannot`.
    kind: &'static str,
    words: InLanguages,
    reason: InLanguages,
    answered_by: Somebody,
    answered_at: String,
}

/// One answer to one contribution or several.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewAnswer {
    /// The numbers of the contributions, at most 500.
    to: Vec<i64>,
    /// `done`, `will_do`, `part`, `nothing` or `cannot`.
    kind: String,
    /// What happened, in one language or both.
    words: InLanguages,
    /// And why.
    reason: InLanguages,
    /// Who will do what it promises: the id of a member. Needed for `will_do`.
    #[serde(default)]
    who: String,
    /// By which day, such as `2026-05-03`. Needed for `will_do`.
    #[serde(default)]
    by: String,
}

impl AnswerShown {
    pub fn of(answer: &Answer, space: &Space) -> AnswerShown {
        AnswerShown {
            number: answer.number,
            reference: format!("{}-{}", space.code, answer.number),
            kind: answer.kind.code(),
            words: (&answer.words).into(),
            reason: (&answer.reason).into(),
            answered_by: Somebody::new(&answer.answered_by, &answer.name),
            answered_at: moment(answer.answered_at),
        }
    }
}

/// Give one answer to one or several contributions
///
/// For whoever owes each of them, or holds a key. Each person it answers hears by the way they chose.
#[utoipa::path(post, path = "/api/v1/spaces/{space}/answers", tag = "Contributions",
    params(("space" = String, Path)), request_body = NewAnswer,
    responses((status = 201, body = AnswerShown), (status = 403, body = Problem), (status = 404, body = Problem),
              (status = 422, body = Problem)))]
pub async fn give(
    State(app): State<App>,
    member: Member,
    Json(new): Json<NewAnswer>,
) -> Result<impl IntoResponse, No> {
    let typed = TypedAnswer {
        to: new.to,
        kind: new.kind,
        words_en: new.words.en,
        words_cy: new.words.cy,
        reason_en: new.reason.en,
        reason_cy: new.reason.cy,
        who: new.who,
        by: new.by,
    };
    let id = member.space.id.clone();
    let members = app.store.read(move |tx| spaces::members(tx, &id)).await?;
    let checked = loops::check_answer(&typed, &members, app.clock.now(), member.reader.lang);
    let (answering, promise) = checked.map_err(as_sent)?;
    let mut answer = loops::give(&app, &member, answering, promise).await?;
    answer.name.clone_from(&member.person.name);
    Ok((StatusCode::CREATED, Shown(AnswerShown::of(&answer, &member.space))))
}

/// The page has a field for each language; a program sends them together.
fn as_sent(problems: Problems) -> Problems {
    problems.iter().fold(Problems::new(), |mut sent, problem| {
        let field = problem.field.split('_').next().unwrap_or_default();
        sent.add(field, &problem.message);
        sent
    })
}
