//! The page, and the file.

use super::gather::{Mine, gather};
use super::words::Words;
use crate::app::App;
use crate::people::Known;
use crate::web::{Error, Frame, Page};
use crate::words::dates;
use askama::Template;
use axum::Json;
use axum::extract::State;
use axum::response::IntoResponse;
use http::header;

#[derive(Template)]
#[template(path = "home/mine/mine.html")]
struct Show {
    frame: Frame,
    w: Words,
    mine: Mine,
}

pub async fn show(State(app): State<App>, me: Known) -> Result<Page<impl Template>, Error> {
    let mine = read(&app, &me).await?;
    let w = Words(me.reader.lang);
    let frame = me.frame(w.my_data()).back_to("/me");
    Ok(Page(Show { frame, w, mine }))
}

pub async fn json(State(app): State<App>, me: Known) -> Result<impl IntoResponse, Error> {
    let mine = read(&app, &me).await?;
    Ok(([(header::CONTENT_DISPOSITION, "attachment; filename=\"plethu-my-data.json\"")], Json(mine)))
}

async fn read(app: &App, me: &Known) -> Result<Mine, Error> {
    let (seal, person, lang) = (app.seal.clone(), me.person.clone(), me.reader.lang);
    Ok(app.store.read_slow(move |tx| gather(tx, &seal, &person, lang)).await?)
}

impl Show {
    fn day(&self, written: &str) -> String {
        dates::parse_day(written).map_or_else(String::new, |at| dates::short_day(self.frame.lang, at))
    }

    fn shown(&self, shown: &[super::gather::Shown]) -> String {
        let each: Vec<String> = shown.iter().map(|one| self.w.shown_as(one.as_whom, &one.to)).collect();
        if each.is_empty() { self.w.shown_to_nobody().into() } else { each.join(", ") }
    }
}
