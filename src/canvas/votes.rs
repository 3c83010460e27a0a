//! Putting a dot on a card, and taking it back.

use super::cards::{CardPath, to_card, trouble};
use super::changing::Changing;
use super::error::Error as Trouble;
use super::show::{self, Typed};
use super::words::Words;
use super::{put_dot, take_dot};
use crate::app::App;
use crate::web::{Error, Form, Problems};
use axum::extract::{Path, State};
use axum::response::Response;
use serde::Deserialize;

#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Dot {
    /// `take`: the dot comes off again.
    dot: String,
}

pub(super) async fn send(
    State(app): State<App>,
    Changing(at): Changing,
    Path((_, _, id)): CardPath,
    Form(typed): Form<Dot>,
) -> Result<Response, Error> {
    let person = &at.member.person.id;
    let done = match &*typed.dot {
        "take" => take_dot(&app, &at.canvas, &id, person).await,
        _ => put_dot(&app, &at.canvas, &id, person).await,
    };
    match done {
        Ok(()) => Ok(to_card(&at, &id)),
        Err(Trouble::NoDotsLeft) => {
            let w = Words(at.member.reader.lang);
            let problems = Problems::one(&format!("dot-{id}"), w.no_dots_left());
            show::again(&app, Changing(at), Typed { problems, ..Typed::default() }).await
        }
        Err(error) => Err(trouble(error)),
    }
}
