//! The whole canvas as a file to take away: for programs (JSON, with a published schema), for spreadsheets (CSV) and to
//! read or paste into a document (Markdown). Everything the template says is in all its languages.

mod csv;
mod markdown;
mod whole;

use super::Opened;
use crate::app::App;
use crate::web::{Doors, Error, Opens};
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use http::header;
use whole::Whole;

const SCHEMA: &str = include_str!("canvas-1.json");

pub fn doors() -> Doors {
    let to_members = Opens::ToMembers;
    Doors::new()
        .get("/spaces/{space}/canvases/{number}/plan.json", to_members, json)
        .get("/spaces/{space}/canvases/{number}/plan.csv", to_members, spreadsheet)
        .get("/spaces/{space}/canvases/{number}/plan.md", to_members, text)
        .plain_get("/schemas/canvas-1.json", Opens::ToAnyone, schema)
}

async fn json(State(app): State<App>, at: Opened) -> Result<Response, Error> {
    let whole = Whole::read(&app, &at).await?;
    let json = serde_json::to_string_pretty(&whole).map_err(Error::broken)?;
    Ok(file(&at, "json", "application/json", json))
}

async fn spreadsheet(State(app): State<App>, at: Opened) -> Result<Response, Error> {
    let whole = Whole::read(&app, &at).await?;
    Ok(file(&at, "csv", "text/csv; charset=utf-8", csv::write(&whole).map_err(Error::broken)?))
}

async fn text(State(app): State<App>, at: Opened) -> Result<Response, Error> {
    let whole = Whole::read(&app, &at).await?;
    Ok(file(&at, "md", "text/markdown; charset=utf-8", markdown::write(&whole, at.member.reader.lang)))
}

async fn schema() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "application/schema+json")], SCHEMA)
}

fn file(at: &Opened, ending: &str, kind: &str, content: String) -> Response {
    let named = format!("attachment; filename=\"{}.{ending}\"", at.reference());
    ([(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, named)], content).into_response()
}

#[cfg(test)]
mod tests;
