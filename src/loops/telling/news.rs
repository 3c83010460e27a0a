//! All that somebody was told beside the answers to what they said. Reading it here is being told.

use super::notices::{self, Notice};
use super::words::Words;
use crate::app::App;
use crate::people::Known;
use crate::web::{Error, Frame, Page};
use crate::words::dates;
use askama::Template;
use axum::extract::State;

#[derive(Template)]
#[template(path = "loops/telling/news.html")]
struct News {
    frame: Frame,
    w: Words,
    notices: Vec<Notice>,
}

pub async fn show(State(app): State<App>, me: Known) -> Result<Page<impl Template>, Error> {
    let (id, now) = (me.person.id.clone(), app.clock.now());
    let notices = app.store.read(move |tx| notices::of_person(tx, &id)).await?;
    if notices.iter().any(|one| !one.read) {
        let id = me.person.id.clone();
        app.store.write(move |tx| notices::has_read(tx, &id, now)).await?;
    }
    let w = Words(me.reader.lang);
    let frame = me.frame(w.news());
    Ok(Page(News { frame, w, notices }))
}

impl News {
    fn day(&self, at: &i64) -> String {
        dates::short_day(self.frame.lang, *at)
    }
}
