//! A proposal grows from contributions, and each of those whose words are in it hears of it at once.

use super::around;
use super::queries::{self, Asked, New};
use super::words::Words;
use crate::loops::telling::notices::in_each;
use crate::loops::{self, telling};
use crate::spaces::{self, Space};
use crate::store::{Tx, new_id};
use crate::web::Error;

/// Begins a decision and gives its number in the space.
///
/// # Errors
/// When the store cannot keep it.
pub fn propose(
    tx: &mut Tx,
    space: &Space,
    asked: &Asked,
    from: &[i64],
    by: &str,
    home: &str,
    now: i64,
) -> Result<i64, Error> {
    let (id, number) = (new_id(), spaces::next_number(tx, &space.id)?);
    queries::add(tx, &New { id: &id, space_id: &space.id, number, asked, by }, now)?;
    let mut grown = Vec::new();
    for contribution in from {
        let Some(one) = loops::find(tx, &space.id, *contribution)?.filter(|one| !one.hidden) else {
            continue;
        };
        around::grew_from(tx, &id, one.number)?;
        grown.push(one);
    }
    around::happened(tx, &id, "prepared", "", Some(by), now)?;
    let mut authors = telling::authors(&grown);
    authors.retain(|one| *one != telling::To::Person(by.to_owned()));
    let notice = telling::NewNotice {
        words: in_each(|lang| Words(lang).told_proposed(asked.question.in_lang(lang))),
        page: format!("/spaces/{}/decisions/{number}", space.code),
    };
    telling::notify(tx, space, &notice, &authors, home, now)?;
    Ok(number)
}
