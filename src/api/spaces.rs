//! The spaces the owner of the token is in, and one of them with its members and questions.

use super::json::No;
use super::list::List;
use super::shapes::{InLanguages, Problem, Somebody};
use crate::app::App;
use crate::loops;
use crate::people::Known;
use crate::spaces::{self, Member, Membership, Space};
use axum::Json;
use axum::extract::State;
use serde::Serialize;
use utoipa::ToSchema;

#[derive(Serialize, ToSchema)]
pub struct SpaceShort {
    #[schema(example = "TEG4K7")]
    code: String,
    name: InLanguages,
    /// `individual`, `group` or `strategic`.
    level: &'static str,
    purpose: InLanguages,
    can_change: InLanguages,
    cannot_change: InLanguages,
    /// How many days an answer may take.
    answer_days: i64,
    closed: bool,
    /// The code of the space it sits in.
    #[serde(skip_serializing_if = "Option::is_none")]
    wider: Option<String>,
}

#[derive(Serialize, ToSchema)]
pub struct SpaceWhole {
    #[serde(flatten)]
    space: SpaceShort,
    members: Vec<MemberShown>,
    questions: Vec<QuestionShown>,
    /// How many answers are owed.
    owed: i64,
}

#[derive(Serialize, ToSchema)]
pub struct MemberShown {
    #[serde(flatten)]
    person: Somebody,
    /// In their own words; may be empty.
    role: String,
    /// `uses`, `cares`, `works`, `partner`, `commissions`; none is "not said".
    perspectives: Vec<&'static str>,
    /// Which key they hold: `lived` or `organisation`.
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<&'static str>,
    /// Whether they owe the answers unless a question names somebody else.
    owes_answers: bool,
}

#[derive(Serialize, ToSchema)]
pub struct QuestionShown {
    number: i64,
    words: InLanguages,
    closed: bool,
    /// How many contributions stand under it.
    said: i64,
}

impl SpaceShort {
    fn of(space: &Space) -> SpaceShort {
        SpaceShort {
            code: space.code.clone(),
            name: (&space.name).into(),
            level: space.level.code(),
            purpose: (&space.purpose).into(),
            can_change: (&space.can_change).into(),
            cannot_change: (&space.cannot_change).into(),
            answer_days: space.answer_days,
            closed: space.closed_at.is_some(),
            wider: space.wider.as_ref().map(|wider| wider.code.clone()),
        }
    }
}

impl MemberShown {
    fn of(member: &Membership, space: &Space) -> MemberShown {
        MemberShown {
            person: Somebody::new(&member.person_id, &member.name),
            role: member.role.clone(),
            perspectives: member.perspectives.iter().map(|one| one.code()).collect(),
            key: member.key.map(|side| side.code()),
            owes_answers: member.person_id == space.answerer_id,
        }
    }
}

/// The spaces you are in, the newest first
#[utoipa::path(get, path = "/api/v1/spaces", tag = "Spaces", responses(
    (status = 200, body = List<SpaceShort>), (status = 401, body = Problem)))]
pub async fn mine(State(app): State<App>, me: Known) -> Result<Json<List<SpaceShort>>, No> {
    let mine = app.store.read(move |tx| spaces::of_person(tx, &me.person.id)).await?;
    Ok(Json(List::whole(mine.iter().map(SpaceShort::of).collect())))
}

/// One space, with its members and questions
#[utoipa::path(get, path = "/api/v1/spaces/{space}", tag = "Spaces", params(("space" = String, Path)), responses(
    (status = 200, body = SpaceWhole), (status = 404, body = Problem)))]
pub async fn show(State(app): State<App>, member: Member) -> Result<Json<SpaceWhole>, No> {
    let space_id = member.space.id.clone();
    let (members, questions, owed) = app
        .store
        .read(move |tx| {
            let members = spaces::members(tx, &space_id)?;
            let owed = spaces::owed::count_owed(tx, &space_id)?;
            Ok::<_, crate::store::Error>((members, loops::questions(tx, &space_id)?, owed))
        })
        .await?;
    let question = |one: &loops::Question| QuestionShown {
        number: one.number,
        words: (&one.words).into(),
        closed: one.closed_at.is_some(),
        said: one.said,
    };
    Ok(Json(SpaceWhole {
        space: SpaceShort::of(&member.space),
        members: members.iter().map(|one| MemberShown::of(one, &member.space)).collect(),
        questions: questions.iter().map(question).collect(),
        owed,
    }))
}
