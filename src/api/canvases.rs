//! Action plan canvases. Somebody else's private draft is not there until they show it.

use super::json::{Json, No};
use super::list::List;
use super::shapes::{InLanguages, Problem, moment};
use crate::app::App;
use crate::canvas::{self, Canvas, TypedCanvas, WantedCanvas};
use crate::spaces::Member;
use crate::web::{Error, Problems};
use axum::Json as Shown;
use axum::extract::{FromRequestParts, Path, RawPathParams, State};
use axum::http::request::Parts;
use axum::response::IntoResponse;
use http::StatusCode;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

#[derive(Serialize, ToSchema)]
pub struct CanvasShort {
    id: String,
    number: i64,
    #[schema(example = "TEG4K7-3")]
    reference: String,
    name: InLanguages,
    /// Whose private draft it is; absent when it is the whole team's.
    #[serde(skip_serializing_if = "Option::is_none")]
    draft_of: Option<String>,
    edited_at: String,
}

#[derive(Serialize, ToSchema)]
pub struct CanvasWhole {
    #[serde(flatten)]
    canvas: CanvasShort,
    rows: Vec<Named>,
    columns: Vec<Named>,
    boxes: Vec<BoxShown>,
}

/// A row or column of the canvas.
#[derive(Serialize, ToSchema)]
pub struct Named {
    id: String,
    name: InLanguages,
}

#[derive(Serialize, ToSchema)]
pub struct BoxShown {
    id: String,
    name: InLanguages,
    text: String,
}

/// A canvas to be there. `id` is chosen by the program, so that asking twice makes one.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewCanvas {
    name: InLanguages,
    /// Whether it is a private draft of the token's owner.
    #[serde(default)]
    alone: bool,
    /// `individual`, `group` or `strategic`; else that of the space.
    #[serde(default)]
    level: String,
}

/// A member at a canvas of the space, by its number or its id. To anybody who may not read it there is none.
pub struct At {
    pub member: Member,
    pub canvas: Canvas,
}

impl FromRequestParts<App> for At {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<At, Error> {
        let member = Member::from_request_parts(parts, app).await?;
        let params = RawPathParams::from_request_parts(parts, app).await.map_err(|_| Error::NotFound)?;
        let named = params.iter().find(|(name, _)| *name == "canvas").map(|(_, named)| named.to_owned());
        let named = named.ok_or(Error::NotFound)?;
        let canvas = find(app, &member, &named).await?.ok_or(Error::NotFound)?;
        Ok(At { member, canvas })
    }
}

impl At {
    pub fn may_change(&self) -> Result<(), Error> {
        self.member.may_add()?;
        if self.canvas.may_be_changed_by(&self.member.person.id) { Ok(()) } else { Err(Error::NotAllowed) }
    }
}

async fn find(app: &App, member: &Member, named: &str) -> Result<Option<Canvas>, Error> {
    let (space_id, named) = (member.space.id.clone(), named.to_owned());
    let found = app
        .store
        .read(move |tx| match named.parse() {
            Ok(number) => canvas::find_by_number(tx, &space_id, number),
            Err(_) => Ok(canvas::find(tx, &named)?.filter(|canvas| canvas.space_id == space_id)),
        })
        .await?;
    Ok(found.filter(|canvas| canvas.may_be_read_by(&member.person.id)))
}

impl CanvasShort {
    fn of(canvas: &Canvas, code: &str) -> CanvasShort {
        CanvasShort {
            id: canvas.id.clone(),
            number: canvas.number,
            reference: format!("{code}-{}", canvas.number),
            name: (&canvas.name).into(),
            draft_of: canvas.owner_id.clone(),
            edited_at: moment(canvas.edited_at),
        }
    }
}

/// The canvases of a space, the newest first
#[utoipa::path(get, path = "/api/v1/spaces/{space}/canvases", tag = "Canvases", params(("space" = String, Path)),
    responses((status = 200, body = List<CanvasShort>), (status = 404, body = Problem)))]
pub async fn list(State(app): State<App>, member: Member) -> Result<Shown<List<CanvasShort>>, No> {
    let (space_id, me) = (member.space.id.clone(), member.person.id.clone());
    let found = app.store.read(move |tx| canvas::in_space(tx, &space_id, &me)).await?;
    let code = &member.space.code;
    Ok(Shown(List::whole(found.iter().map(|one| CanvasShort::of(one, code)).collect())))
}

/// One canvas: its rows, columns and boxes
#[utoipa::path(get, path = "/api/v1/spaces/{space}/canvases/{canvas}", tag = "Canvases",
    params(("space" = String, Path), ("canvas" = String, Path, description = "Its number or its id")),
    responses((status = 200, body = CanvasWhole), (status = 404, body = Problem)))]
pub async fn show(State(app): State<App>, at: At) -> Result<Shown<CanvasWhole>, No> {
    Ok(Shown(whole(&app, &at).await?))
}

/// Make a canvas with an id of your own
///
/// One that is there already is left as it is.
#[utoipa::path(put, path = "/api/v1/spaces/{space}/canvases/{canvas}", tag = "Canvases",
    params(("space" = String, Path), ("canvas" = String, Path, description = "A UUID")), request_body = NewCanvas,
    responses((status = 200, body = CanvasWhole), (status = 201, body = CanvasWhole), (status = 403, body = Problem),
              (status = 422, body = Problem)))]
pub async fn make(
    State(app): State<App>,
    member: Member,
    Path((_, id)): Path<(String, String)>,
    Json(new): Json<NewCanvas>,
) -> Result<impl IntoResponse, No> {
    member.may_add()?;
    // Written one way only, so that one id is one canvas.
    let id = uuid::Uuid::parse_str(&id).map_err(|_| Error::NotFound)?.to_string();
    if let Some(canvas) = find(&app, &member, &id).await? {
        return Ok((StatusCode::OK, Shown(whole(&app, &At { member, canvas }).await?)));
    }
    let level = if new.level.is_empty() { member.space.level.code().into() } else { new.level };
    let typed = TypedCanvas {
        name_en: new.name.en,
        name_cy: new.name.cy,
        kind: if new.alone { "alone" } else { "team" }.into(),
        level,
    };
    let wanted = WantedCanvas::check(&typed, &[], member.reader.lang).map_err(as_sent)?;
    let taken = id.clone();
    if app.store.read(move |tx| canvas::find(tx, &taken)).await?.is_some() {
        return Err(Error::NotAllowed.into());
    }
    let canvas = canvas::keep_canvas(&app, &member, wanted, Some(id)).await?;
    Ok((StatusCode::CREATED, Shown(whole(&app, &At { member, canvas }).await?)))
}

async fn whole(app: &App, at: &At) -> Result<CanvasWhole, Error> {
    let canvas = at.canvas.clone();
    let board = app.store.read(move |tx| canvas::board(tx, &canvas)).await?;
    let boxes = board.boxes().map(|one| BoxShown {
        id: one.text_box.id.clone(),
        name: (&one.text_box.name).into(),
        text: one.text.clone(),
    });
    let named = |id: &str, name| Named { id: id.into(), name };
    Ok(CanvasWhole {
        canvas: CanvasShort::of(&at.canvas, &at.member.space.code),
        boxes: boxes.collect(),
        rows: board.rows.iter().map(|row| named(&row.row.id, (&row.row.name).into())).collect(),
        columns: board.columns.iter().map(|column| named(&column.id, (&column.name).into())).collect(),
    })
}

/// The page has a field for each language; a program sends them together.
fn as_sent(problems: Problems) -> Problems {
    problems.iter().fold(Problems::new(), |mut sent, problem| {
        sent.add(if problem.field.starts_with("name") { "name" } else { &problem.field }, &problem.message);
        sent
    })
}
