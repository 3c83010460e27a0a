//! A ballot on paper: to be printed, filled in, put into the box or handed over, and typed in by somebody.

use super::finding::{self, Which};
use super::model::{Choosable, Decision, Stage, pounds};
use super::words::Words;
use super::{showing, vote};
use crate::app::App;
use crate::spaces::Member;
use crate::web::{self, Error, Frame, Page, Path, Query};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "decisions/sheet.html")]
struct OnPaper {
    frame: Frame,
    w: Words,
    sheet: web::Sheet,
    decision: Decision,
    options: Vec<Choosable>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    large: bool,
}

pub async fn show(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Which,
    Query(asked): Query<Asked>,
) -> Result<Response, Error> {
    let decision = finding::find(&app, &member, number).await?;
    if decision.stage == Stage::Preparing {
        // What may still change is not copied.
        return Ok(Redirect::to(&member.page(&format!("/decisions/{number}/check"))).into_response());
    }
    let options = finding::options(&app, &decision).await?;
    let address = format!("{}{}", app.settings.home(), decision.page());
    let sheet = web::Sheet::new(decision.reference(), address).large(asked.large);
    let w = Words(member.reader.lang);
    let frame = member.frame(w.sheet_title()).back_to(decision.page());
    Ok(Page(OnPaper { frame, w, sheet, decision, options }).into_response())
}

impl OnPaper {
    fn kind(&self) -> &'static str {
        vote::kind(&self.decision)
    }

    fn how(&self) -> String {
        vote::how(&self.w, &self.decision, self.options.len())
    }

    fn cost(&self, option: &Choosable) -> String {
        pounds(option.cost)
    }

    fn until(&self) -> String {
        showing::last_day(self.frame.lang, &self.decision)
    }
}
