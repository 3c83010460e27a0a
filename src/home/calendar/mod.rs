//! Where the way out of a page leads that is nobody else's business: this month, and nothing that tells where it came from.

use crate::app::App;
use crate::web::{Page, Reader};
use crate::words::dates::{self, Month};
use askama::Template;
use axum::extract::State;

#[derive(Template)]
#[template(path = "home/calendar/calendar.html")]
pub struct Calendar {
    lang: &'static str,
    month: Month,
    style: String,
}

pub async fn show(State(app): State<App>, reader: Reader) -> Page<Calendar> {
    let month = dates::month_of(reader.lang, app.clock.now());
    Page(Calendar { lang: reader.lang.code(), month, style: crate::web::asset("app.css") })
}
