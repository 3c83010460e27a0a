//! The decision in the address; and closing it, when its last day is over and nobody has looked yet.

use super::closing;
use super::model::{Choosable, Decision, Stage};
use super::queries;
use crate::app::App;
use crate::spaces::Member;
use crate::web::{Error, Path};

/// A space's code and the number of a decision.
pub type Which = Path<(String, i64)>;

pub async fn find(app: &App, member: &Member, number: i64) -> Result<Decision, Error> {
    let decision = read(app, member, number).await?;
    if decision.has_ended(app.clock.now()) && closing::when_ended(app, &decision).await? {
        return read(app, member, number).await;
    }
    Ok(decision)
}

async fn read(app: &App, member: &Member, number: i64) -> Result<Decision, Error> {
    let space_id = member.space.id.clone();
    app.store.read(move |tx| queries::find(tx, &space_id, number)).await?.ok_or(Error::NotFound)
}

pub async fn options(app: &App, decision: &Decision) -> Result<Vec<Choosable>, Error> {
    let id = decision.id.clone();
    Ok(app.store.read(move |tx| queries::options(tx, &id)).await?)
}

/// One that is still being prepared, by somebody who may add to the space.
pub async fn preparing(app: &App, member: &Member, number: i64) -> Result<Decision, Error> {
    member.may_add()?;
    let decision = find(app, member, number).await?;
    if decision.stage == Stage::Preparing { Ok(decision) } else { Err(Error::NotAllowed) }
}
