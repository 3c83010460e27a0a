//! Who hears what happens to a decision, each in their language and in the way they chose.

use super::model::Decision;
use super::words::Words;
use super::{around, roll};
use crate::loops::telling::{self, notices::in_each};
use crate::spaces::{self, Space};
use crate::store::Tx;
use crate::web::Error;
use std::collections::BTreeSet;

/// Tells people by their ids. `say` has the question in the language that it is told in.
///
/// # Errors
/// When the store cannot keep it.
pub fn tell(
    tx: &mut Tx,
    space: &Space,
    decision: &Decision,
    to: impl IntoIterator<Item = String>,
    say: impl Fn(Words, &str) -> String,
    home: &str,
    now: i64,
) -> Result<(), Error> {
    let to: Vec<telling::To> = to.into_iter().map(telling::To::Person).collect();
    let words = in_each(|lang| say(Words(lang), decision.question.in_lang(lang)));
    Ok(telling::notify(tx, space, &telling::NewNotice { words, page: decision.page() }, &to, home, now)?)
}

/// Whoever takes part, said that they will act on it, or began it: those who hear what becomes of it, each once.
///
/// # Errors
/// When the store cannot be read.
pub fn concerned(tx: &mut Tx, decision: &Decision) -> Result<BTreeSet<String>, Error> {
    let members = spaces::members(tx, &decision.space_id)?.into_iter().map(|one| one.person_id);
    let mut them: BTreeSet<String> =
        roll::members(tx, decision)?.into_iter().map(|one| one.person_id).collect();
    let mut others: BTreeSet<String> =
        around::committed(tx, &decision.id)?.into_iter().map(|one| one.person_id).collect();
    others.extend(decision.maker_id.clone());
    // Whoever left is told nothing more of what goes on here.
    them.extend(members.filter(|id| others.contains(id)));
    Ok(them)
}
