//! The person whose space it is takes somebody out of it. They need nobody's leave for that.

use super::queries;
use crate::app::App;
use crate::spaces::{self, Owner};
use crate::web::{Error, Path};
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};

pub async fn send(
    State(app): State<App>,
    Owner(member): Owner,
    Path((_, person)): Path<(String, String)>,
) -> Result<Response, Error> {
    if person == member.person.id {
        return Err(Error::NotAllowed);
    }
    let (space_id, me, now) = (member.space.id.clone(), member.person.id.clone(), app.clock.now());
    app.store
        .write(move |tx| {
            spaces::membership(tx, &space_id, &person)?.ok_or(Error::NotFound)?;
            spaces::remove(tx, &space_id, &person, &me, now)?;
            Ok::<_, Error>(queries::forget_reader(tx, &space_id, &person)?)
        })
        .await?;
    Ok(Redirect::to(&member.page("/people?just=out")).into_response())
}
