//! The decision in the address; and closing it, when its last day is over and nobody has looked yet.

use super::closing;
use super::model::{Choosable, Decision, Stage};
use super::{queries, roll};
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

/// Whether whoever asks stands on its roll.
pub async fn takes_part(app: &App, decision: &Decision, member: &Member) -> Result<bool, Error> {
    let (decision, me) = (decision.clone(), member.me.clone());
    Ok(app.store.read(move |tx| roll::has(tx, &decision, &me)).await?)
}

pub async fn options(app: &App, decision: &Decision) -> Result<Vec<Choosable>, Error> {
    let id = decision.id.clone();
    Ok(app.store.read(move |tx| queries::options(tx, &id)).await?)
}

/// One that is still being prepared, by somebody who may add to the space.
pub async fn preparing(app: &App, member: &Member, number: i64) -> Result<Decision, Error> {
    member.may_add()?;
    let decision = find(app, member, number).await?;
    if decision.stage == Stage::Preparing { Ok(decision) } else { Err(Error::TooLate) }
}

/// As `preparing`, by somebody whose draft it is, or who holds a key: they change it and open it.
pub async fn drafting(app: &App, member: &Member, number: i64) -> Result<Decision, Error> {
    let decision = preparing(app, member, number).await?;
    if may_lead(&decision, member) { Ok(decision) } else { Err(Error::NotAllowed) }
}

/// Whoever may note what others put on paper: those who take part, and those who lead it.
pub async fn may_take_papers(app: &App, decision: &Decision, member: &Member) -> Result<bool, Error> {
    Ok(member.may_add().is_ok() && (may_lead(decision, member) || takes_part(app, decision, member).await?))
}

/// Whoever began it, or holds a key: they prepare it, open it, and lead a round on.
pub fn may_lead(decision: &Decision, member: &Member) -> bool {
    member.me.key.is_some() || decision.maker_id.as_ref() == Some(&member.person.id)
}
