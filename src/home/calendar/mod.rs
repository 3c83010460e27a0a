//! Where the way out of a page leads that is nobody else's business: this month, and nothing that tells where it came from.
//! Whoever goes back from there is asked who they are.

use crate::app::App;
use crate::people;
use crate::web::{Error, Page, Reader};
use crate::words::dates::{self, Month};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect};
use http::HeaderMap;

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

pub async fn leave(
    State(app): State<App>,
    reader: Reader,
    headers: HeaderMap,
) -> Result<impl IntoResponse, Error> {
    let cookie = people::end_session(&app, &headers).await?;
    Ok(([cookie], Redirect::to(&reader.at("/calendar"))))
}
