//! Whether it helped: asked once, for the two of them. The space sees no more than that something came of an ask.

use super::keeping;
use super::model::{Helped, Told};
use super::show::{Typed, find, page};
use super::words::Words;
use crate::app::App;
use crate::people::Known;
use crate::web::{Error, Form, Path, Problems};
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};

pub async fn send(
    State(app): State<App>,
    me: Known,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    let one = find(&app, &me, id).await?;
    let role = typed.role(&one, &me)?;
    let (now, back) = (app.clock.now(), me.reader.at(&format!("/introductions/{}", one.id)));
    // It is too early, or it was said before: there is nothing to ask.
    if !one.asks_whether_it_helped(role.side, now) {
        return Ok(Redirect::to(&back).into_response());
    }
    let Some(helped) = Helped::from_code(&typed.helped) else {
        let problems = Problems::one("helped", Words(me.reader.lang).helped_missing());
        return Ok(page(&app, &me, one, typed, problems, ""));
    };
    let words = match typed.note(me.reader.lang) {
        Ok(words) => words,
        Err(problems) => return Ok(page(&app, &me, one, typed, problems, "")),
    };
    let (seal, told) = (app.seal.clone(), Told { helped, words });
    app.store
        .write(move |tx| keeping::tell_whether_it_helped(tx, &seal, &one, role.side, &told, role.typed, now))
        .await?;
    Ok(Redirect::to(&format!("{back}?just=told")).into_response())
}
