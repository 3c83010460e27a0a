//! Voting is over: ballots are taken out of the box, counted, and the result is kept and told.

use super::model::{Decision, Stage};
use super::outcome::Outcome;
use super::register::Entry;
use super::terms::Shortfall;
use super::{around, ballot_box, counting, queries, register, told, voices};
use crate::app::App;
use crate::spaces::{self, Space};
use crate::store::Tx;
use crate::web::Error;

/// Papers in the box may be typed in for so long after the last day, before it is counted as they are.
const PAPERS_WAIT: i64 = 7 * 24 * 3600 * 1000;

/// How many papers were ticked in the register and are still to be typed in.
pub fn papers_to_type(tx: &mut Tx, decision: &Decision) -> Result<i64, Error> {
    if !decision.is_secret() || decision.stage != Stage::Open {
        return Ok(0);
    }
    let (_, ticked) = register::count(tx, &decision.id)?;
    Ok((ticked - ballot_box::papers(tx, &decision.id)?).max(0))
}

/// How many more papers were typed in than stand ticked in the register, because somebody says that they put in none.
pub fn papers_too_many(tx: &mut Tx, decision: &Decision) -> Result<i64, Error> {
    if !decision.is_secret() || decision.stage != Stage::Open {
        return Ok(0);
    }
    let (_, ticked) = register::count(tx, &decision.id)?;
    Ok((ballot_box::papers(tx, &decision.id)? - ticked).max(0))
}

/// Closes one whose last day is over, once all its papers are typed in. Says whether it is closed now.
///
/// # Errors
/// When the store cannot keep it.
pub async fn when_ended(app: &App, decision: &Decision) -> Result<bool, Error> {
    let (found, home, now) = (decision.clone(), app.settings.home(), app.clock.now());
    let closed = app
        .store
        .write(move |tx| {
            let unsure = papers_to_type(tx, &found)? > 0 || papers_too_many(tx, &found)? > 0;
            let waits = unsure && now < found.ends_at + PAPERS_WAIT;
            let Some(space) = spaces::find(tx, &found.space_id)?.filter(|_| !waits) else { return Ok(false) };
            close(tx, &space, &found, None, &home, now)
        })
        .await?;
    if closed {
        wipe(app, decision).await;
    }
    Ok(closed)
}

/// Closes all whose last day is over: for whoever looks now and then.
///
/// # Errors
/// When the store cannot keep it.
pub async fn all_ended(app: &App) -> Result<(), Error> {
    let now = app.clock.now();
    for decision in app.store.read(move |tx| queries::ended(tx, now)).await? {
        when_ended(app, &decision).await?;
    }
    Ok(())
}

/// What was in the box is gone from the disk too, not only out of reach.
pub async fn wipe(app: &App, decision: &Decision) {
    if decision.is_secret()
        && let Err(error) = app.store.wipe(&["keys.ballot_box", "keys.ballot_secret"]).await
    {
        tracing::warn!(%error, decision = decision.id, "the emptied box could not be wiped from the disk");
    }
}

/// Counts it. `by`: who closed it, or nobody when its day was over. False when somebody else was quicker.
///
/// # Errors
/// When the store cannot keep it, or the ballots cannot be counted.
pub fn close(
    tx: &mut Tx,
    space: &Space,
    decision: &Decision,
    by: Option<&str>,
    home: &str,
    now: i64,
) -> Result<bool, Error> {
    let Some(decision) = queries::find(tx, &space.id, decision.number)? else { return Ok(false) };
    if decision.stage != Stage::Open {
        return Ok(false);
    }
    let too_many = papers_too_many(tx, &decision)?;
    if decision.is_secret() {
        ballot_box::empty(tx, &decision.id)?;
    }
    let mut outcome = count(tx, &decision)?;
    outcome.turnout = register::turnout(&took_part(tx, &decision)?);
    // With more papers than people somebody may have voted twice, and nobody can tell which paper it was.
    outcome.shortfall = match too_many {
        0 => decision.terms.shortfall(outcome.turnout),
        _ => Some(Shortfall::Papers(too_many)),
    };
    if !queries::close(tx, &decision.id, &outcome.to_json(), now)? {
        return Ok(false);
    }
    around::happened(tx, &decision.id, "closed", "", by, now)?;
    let to = told::concerned(tx, &decision)?.into_iter().filter(|id| by != Some(id));
    told::tell(tx, space, &decision, to, |w, question| w.told_closed(question), home, now)?;
    Ok(true)
}

/// Those who count: in a consent round whoever has said something of the words that count now.
///
/// # Errors
/// When the store cannot be read.
pub fn took_part(tx: &mut Tx, decision: &Decision) -> Result<Vec<Entry>, Error> {
    let mut entries = register::entries(tx, &decision.id)?;
    if decision.is_consent() {
        let voices = voices::of(tx, &decision.id)?;
        let named = |voter: &str, now: bool| {
            let theirs = |one: &&voices::Voice| one.person_id.as_deref() == Some(voter);
            voices.iter().filter(theirs).any(|one| !now || one.is_stance_on(decision.version))
        };
        // Whoever was erased has no name here any more, and still went along or did not.
        let nameless = |one: &&voices::Voice| one.person_id.is_none() && one.is_stance_on(decision.version);
        let mut left = voices.iter().filter(nameless).count();
        entries.retain(|one| {
            let spoke = named(&one.voter, true);
            let erased = !spoke && left > 0 && !named(&one.voter, false);
            left -= usize::from(erased);
            spoke || erased
        });
    }
    Ok(entries)
}

fn count(tx: &mut Tx, decision: &Decision) -> Result<Outcome, Error> {
    if decision.is_consent() {
        let standing = voices::standing(&voices::of(tx, &decision.id)?, decision.version);
        return Ok(Outcome::of_consent(standing));
    }
    let options = queries::options(tx, &decision.id)?;
    let cast = ballot_box::cast(tx, &decision.id)?;
    counting::count(decision, &options, &cast).map_err(Error::broken)
}
