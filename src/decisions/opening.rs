//! A decision opens: from here on nothing about it can be changed.

use super::around::{self, Committed};
use super::ballot_box;
use super::model::{Choosable, Decision};
use super::words::Words;
use super::{queries, roll, showing, told};
use crate::spaces::{self, Space};
use crate::store::Tx;
use crate::web::Error;
use rand::RngExt;

/// Everybody can look within so long. Somebody who holds a key may choose less, as for a vote in a meeting.
const SHORTEST: i64 = 2 * 24 * 3600 * 1000;

/// What is drawn at random when a decision opens.
#[derive(Clone)]
pub struct Drawn {
    /// Published at once: it breaks ties, should there be any.
    pub seed: String,
    /// For its ballots, told to nobody.
    secret: String,
}

impl Drawn {
    pub fn at_random() -> Drawn {
        let mut draw = rand::rng();
        // Ten digits, as people read them out.
        let seed = draw.random_range(0..10_000_000_000_u64);
        Drawn { seed: format!("{seed:010}"), secret: ballot_box::secret() }
    }
}

/// What stands in the way of opening it, as the words tell them apart.
pub fn missing(
    decision: &Decision,
    options: &[Choosable],
    committed: &[Committed],
    voters: usize,
    holds_key: bool,
    now: i64,
) -> Vec<&'static str> {
    let mut missing = Vec::new();
    if !decision.is_consent() && options.len() < 2 {
        missing.push("options");
    }
    // That somebody will act is not for others to promise alone.
    if committed.iter().all(|one| one.typed_by.is_some()) {
        missing.push("committed");
    }
    if !decision.has_terms() {
        missing.push("terms");
        return missing;
    }
    if decision.rule.shares_money() && decision.terms.money == 0 {
        missing.push("money");
    }
    // What no money pays for is no choice.
    if decision.rule.shares_money()
        && decision.terms.money > 0
        && options.iter().any(|one| one.cost > decision.terms.money)
    {
        missing.push("dear");
    }
    if decision.rule.has_places() && decision.terms.places > options.len() as i64 {
        missing.push("places");
    }
    // Of two votes each voter knows the other: that is no secret.
    if decision.is_secret() && voters < spaces::FEWEST {
        missing.push("secret");
    }
    if decision.terms.quorum > voters as i64 {
        missing.push("quorum");
    }
    if decision.ends_at <= now {
        missing.push("until");
    } else if decision.ends_at - now < SHORTEST && !holds_key {
        missing.push("soon");
    }
    missing
}

/// False when something is still missing, or somebody else was quicker.
///
/// # Errors
/// When the store cannot keep it.
pub fn open(
    tx: &mut Tx,
    space: &Space,
    decision: &Decision,
    drawn: &Drawn,
    by: &str,
    home: &str,
    now: i64,
) -> Result<bool, Error> {
    // Read again: what is checked is what opens.
    let Some(decision) = queries::find(tx, &space.id, decision.number)? else { return Ok(false) };
    let options = queries::options(tx, &decision.id)?;
    let committed = around::committed(tx, &decision.id)?;
    let holds_key = spaces::membership(tx, &space.id, by)?.is_some_and(|one| one.key.is_some());
    let members = roll::members(tx, &decision)?;
    if !missing(&decision, &options, &committed, members.len(), holds_key, now).is_empty()
        || !queries::open(tx, &decision.id, &drawn.seed, now)?
    {
        return Ok(false);
    }
    roll::draw_up(tx, &decision)?;
    if decision.is_secret() {
        ballot_box::open(tx, &decision.id, &drawn.secret)?;
    }
    around::happened(tx, &decision.id, "opened", "", Some(by), now)?;
    let to = members.into_iter().map(|one| one.person_id).filter(|id| id != by);
    let say = |w: Words, question: &str| w.told_opened(showing::last_day(w.0, &decision), question);
    told::tell(tx, space, &decision, to, say, home, now)?;
    Ok(true)
}
