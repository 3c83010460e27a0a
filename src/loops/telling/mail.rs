//! How the mail is doing: counts only, no words and no addresses. Everybody may see it; there is no managers' page.

use super::words::Words;
use crate::app::App;
use crate::people::Known;
use crate::post::{self, Counts};
use crate::web::{Error, Frame, Page};
use askama::Template;
use axum::extract::State;

const WEEK: i64 = 7 * 24 * 3600 * 1000;

#[derive(Template)]
#[template(path = "loops/telling/mail.html")]
struct Mail {
    frame: Frame,
    w: Words,
    set_up: bool,
    counts: Counts,
}

pub async fn show(State(app): State<App>, me: Known) -> Result<Page<impl Template>, Error> {
    let since = app.clock.now() - WEEK;
    let counts = app.store.read(move |tx| post::counts(tx, since)).await?;
    let w = Words(me.reader.lang);
    let frame = me.frame(w.mail());
    Ok(Page(Mail { frame, w, set_up: app.settings.smtp.is_some(), counts }))
}
