//! "What I bring, and what I could do with": one sheet for one person, to be typed in and read back.

use super::model::Bring;
use super::typed;
use super::words::Words;
use crate::app::App;
use crate::spaces::Member;
use crate::web::{Choice, Error, Frame, Page, Query, Sheet};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "strengths/sheet.html")]
struct OnPaper {
    frame: Frame,
    sheet: Sheet,
    w: Words,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Way {
    /// "large" or nothing.
    way: String,
}

pub async fn show(State(app): State<App>, member: Member, Query(way): Query<Way>) -> Result<Response, Error> {
    // Around somebody's own table there is nobody to choose from.
    if member.space.owner_id.is_some() {
        return Err(Error::NotFound);
    }
    let w = Words(member.reader.lang);
    let address = format!("{}{}", app.settings.home(), member.page("/strengths/type-in"));
    let sheet = Sheet::new(&*member.space.code, address).large(way.way == "large");
    Ok(Page(OnPaper { frame: member.frame_from("/strengths", w.sheet_title()), sheet, w }).into_response())
}

impl OnPaper {
    fn here(&self, way: &str) -> String {
        let query = if way.is_empty() { String::new() } else { format!("?way={way}") };
        format!("{}{}{query}", self.frame.l, self.frame.here)
    }

    fn kinds(&self) -> String {
        let each: Vec<String> = Bring::ALL.iter().map(|bring| self.w.bring(bring.code())).collect();
        each.join(" · ")
    }

    fn ways(&self) -> Vec<Choice> {
        typed::ways(self.frame.lang)
    }
}
