//! "Who may read this?": the members of somebody's own space, each by name, or everybody in it. Nobody ticked is nobody.

use super::model::{How, Item, Kind, Shown, To};
use super::{queries, words::Words};
use crate::spaces::{Member, Membership, Space};
use crate::store::{Result, Tx};
use crate::web::Choice;
use serde::Deserialize;

/// Everybody in the space, also who comes later.
const SPACE: &str = "space";

/// What was ticked.
#[derive(Deserialize, Default, Clone, Debug, PartialEq, Eq)]
#[serde(default)]
pub struct Readers {
    /// People's ids, or "space".
    pub readers: Vec<String>,
}

/// The question as a form asks it.
pub struct Reading {
    choices: Vec<Choice>,
    pub chosen: Vec<String>,
    pub hint: String,
}

impl Readers {
    /// As an item is shown now.
    pub fn of(shown: &[Shown], space: &Space) -> Readers {
        let each = shown.iter().map(|one| match &one.to {
            To::Space(id) if *id == space.id => SPACE.into(),
            to => to.id().to_owned(),
        });
        Readers { readers: each.collect() }
    }

    /// Who of them is really there to read it.
    pub fn checked(&self, space: &Space, members: &[Membership]) -> Vec<To> {
        if self.readers.iter().any(|one| one == SPACE) {
            return vec![To::Space(space.id.clone())];
        }
        let there = members.iter().filter(|member| self.readers.contains(&member.person_id));
        there.map(|member| To::Person(member.person_id.clone())).collect()
    }

    /// Shows an item to exactly these people of its space; to whom else it was shown there, it is not any more.
    ///
    /// # Errors
    /// When the store cannot keep it.
    pub fn keep(
        &self,
        tx: &mut Tx,
        space: &Space,
        members: &[Membership],
        item: &Item,
        now: i64,
    ) -> Result<()> {
        let wanted = self.checked(space, members);
        for about in queries::about(tx, &item.id)? {
            // How an outcome went is read by whoever reads the outcome; a story only by some of them.
            only_to(tx, space, &about, &wanted, now)?;
            if about.kind == Kind::Rating {
                wanted.iter().try_for_each(|to| queries::show(tx, &about.id, to, How::Name, now))?;
            }
        }
        only_to(tx, space, item, &wanted, now)?;
        wanted.iter().try_for_each(|to| queries::show(tx, &item.id, to, How::Name, now))
    }
}

/// To whom else it was shown in its own space, it is not any more.
fn only_to(tx: &mut Tx, space: &Space, item: &Item, wanted: &[To], now: i64) -> Result<()> {
    for one in queries::shown(tx, &item.id)? {
        let here = match &one.to {
            To::Person(_) => true,
            To::Space(id) => *id == space.id,
        };
        if here && !wanted.contains(&one.to) {
            queries::withdraw(tx, item, &one.to, now)?;
        }
    }
    Ok(())
}

impl Reading {
    /// Whose space it is reads their own words anyway.
    pub fn new(member: &Member, members: &[Membership], readers: &Readers) -> Reading {
        let w = Words(member.reader.lang);
        let others = members.iter().filter(|one| member.space.owner_id.as_ref() != Some(&one.person_id));
        let label = |one: &Membership| {
            if one.person_id == member.person.id { w.readers_you(&one.name) } else { named(one) }
        };
        let mut choices: Vec<Choice> = others.map(|one| Choice::new(&*one.person_id, label(one))).collect();
        choices.push(Choice::new(SPACE, w.readers_space()));
        let hint = if member.is_owner() {
            w.readers_hint().into()
        } else {
            w.readers_hint_for(member.space.owner_name(members))
        };
        Reading { choices, chosen: readers.readers.clone(), hint }
    }

    pub fn choices(&self) -> &[Choice] {
        &self.choices
    }
}

/// Who reads it, in words: "Only you", "You and Nia Morgan", "Everybody in this space"; to somebody else than its owner
/// only whether they alone do.
pub fn told(member: &Member, members: &[Membership], shown: &[Shown]) -> String {
    let w = Words(member.reader.lang);
    let here = |one: &Shown| matches!(&one.to, To::Space(id) if *id == member.space.id);
    if shown.iter().any(here) {
        return w.reads_all().into();
    }
    let named = |id: &str| members.iter().find(|one| one.person_id == id).map(|one| &*one.name);
    let people: Vec<&str> = shown.iter().filter_map(|one| named(one.to.id())).collect();
    let owner = member.space.owner_name(members);
    let said = match people.len() {
        _ if member.is_owner() && people.is_empty() => w.reads_only_you().into(),
        _ if member.is_owner() => w.reads(people.join(", ")),
        1 => w.reads_with_you(owner),
        _ => w.reads_with_others(owner),
    };
    match &member.space.wider {
        Some(wider) if shown.iter().any(|one| one.to == To::Space(wider.id.clone())) => {
            format!("{said}, {}", w.reads_wider(wider.name.in_lang(member.reader.lang)))
        }
        _ => said,
    }
}

fn named(member: &Membership) -> String {
    if member.role.is_empty() { member.name.clone() } else { format!("{} ({})", member.name, member.role) }
}
