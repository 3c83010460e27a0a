//! The page where people say that two statements say nearly the same, and agree to it.

use super::Opened;
use super::merging::{self, Merge};
use super::statements::{self, Statement};
use super::words::Words;
use crate::app::App;
use crate::loops;
use crate::loops::telling::{NewNotice, To, authors, notices, notify};
use crate::spaces::{self, Membership};
use crate::store::{self, Tx};
use crate::web::{Choice, Error, Form, Frame, Page, Path, Problems, Query};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

/// As much of a statement as stands in a list to choose from.
const SHORT: usize = 90;

#[derive(Template)]
#[template(path = "dialogue/same.html")]
struct Same {
    frame: Frame,
    w: Words,
    at: Opened,
    shown: Vec<Shown>,
    choices: Vec<Choice>,
    typed: Typed,
}

/// One that waits or was agreed, as the page shows it.
struct Shown {
    merge: Merge,
    /// The words of both, where they are still there.
    both: [Option<Statement>; 2],
    waits_for: Vec<String>,
    may_say: bool,
    /// Whose words they are, or who said yes.
    may_say_no: bool,
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Typed {
    statement: String,
    other: String,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Said {
    /// "yes" or "no".
    same: String,
}

pub async fn show(State(app): State<App>, at: Opened, Query(typed): Query<Typed>) -> Result<Response, Error> {
    page(&app, at, typed, Problems::new()).await
}

pub async fn send(State(app): State<App>, at: Opened, Form(typed): Form<Typed>) -> Result<Response, Error> {
    at.may_take_part()?;
    let w = Words(at.member.reader.lang);
    let all = statements(&app, &at).await?;
    let chosen = |typed: &str| all.iter().find(|one| one.number.to_string() == *typed).map(|one| one.number);
    let (first, second) = (chosen(&typed.statement), chosen(&typed.other));
    let (Some(first), Some(second)) = (first, second.filter(|second| first != Some(*second))) else {
        let field = if first.is_none() { "statement" } else { "other" };
        return page(&app, at, typed, Problems::one(field, w.choose_two())).await;
    };
    let (id, me, now) = (at.dialogue.id.clone(), at.member.person.clone(), at.now);
    let (space, home, page) = (at.member.space.clone(), app.settings.home(), at.path("/same"));
    app.store
        .write(move |tx| {
            let there = merging::of_dialogue(tx, &id)?;
            let is_of_these = |one: &Merge| {
                [one.statement, one.other].contains(&first) && [one.statement, one.other].contains(&second)
            };
            if there.iter().any(is_of_these) {
                return Ok(());
            }
            merging::ask(tx, &id, first, second, &me.id, now)?;
            let words = notices::in_each(|lang| Words(lang).same_notice(&me.name));
            let to = speakers_but(tx, &space.id, [first, second], &me.id)?;
            notify(tx, &space, &NewNotice { words, page: page.clone() }, &to, &home, now)
        })
        .await?;
    Ok(Redirect::to(&at.page("/same")).into_response())
}

pub async fn say(
    State(app): State<App>,
    at: Opened,
    Path((_, _, id)): Path<(String, i64, String)>,
    Form(said): Form<Said>,
) -> Result<Redirect, Error> {
    at.member.may_add()?;
    let (dialogue, space_id, me, now) =
        (at.dialogue.clone(), at.member.space.id.clone(), at.member.person.id.clone(), at.now);
    app.store
        .write(move |tx| {
            let found = merging::of_dialogue(tx, &dialogue.id)?.into_iter().find(|one| one.id == id);
            let merge = found.ok_or(Error::NotFound)?;
            let members = spaces::members(tx, &space_id)?;
            let speakers = speakers(&statements::said_in(tx, &dialogue, &members)?, &members, &merge);
            let yes = said.same == "yes";
            // Anybody may say yes; whose words they are, or who said yes before, may say no.
            let may = if yes {
                merge.merged_at.is_none()
            } else {
                said.same == "no" && may_part(&merge, &speakers, &me)
            };
            if !may {
                return Err(Error::NotAllowed);
            }
            Ok(merging::say(tx, &dialogue, &merge, &speakers, (&me, yes), now)?)
        })
        .await?;
    Ok(Redirect::to(&at.page("/same")))
}

/// Whoever said one of these, with a name or without, but for whoever asks.
fn speakers_but(tx: &mut Tx, space_id: &str, numbers: [i64; 2], me: &str) -> Result<Vec<To>, store::Error> {
    let mut said = Vec::new();
    for number in numbers {
        said.extend(loops::find(tx, space_id, number)?);
    }
    said.retain(|one| one.speaker_id.as_deref().is_some_and(|id| id != me));
    Ok(authors(&said))
}

/// Who said either of the two, is named and still here.
fn speakers(said: &[Statement], members: &[Membership], merge: &Merge) -> Vec<String> {
    let both = said.iter().filter(|one| [merge.statement, merge.other].contains(&one.number));
    let mut found: Vec<String> = both.filter_map(|one| one.person_id.clone()).collect();
    found.sort();
    found.dedup();
    found.retain(|id| members.iter().any(|one| one.person_id == *id));
    found
}

fn may_part(merge: &Merge, speakers: &[String], person_id: &str) -> bool {
    speakers.iter().chain(&merge.agreed).any(|id| id == person_id)
}

async fn statements(app: &App, at: &Opened) -> Result<Vec<Statement>, Error> {
    let (space_id, dialogue) = (at.member.space.id.clone(), at.dialogue.clone());
    app.store
        .read(move |tx| {
            let members = spaces::members(tx, &space_id)?;
            Ok(statements::of_dialogue(tx, &dialogue, &members)?)
        })
        .await
}

async fn page(app: &App, at: Opened, typed: Typed, problems: Problems) -> Result<Response, Error> {
    let (space_id, dialogue) = (at.member.space.id.clone(), at.dialogue.clone());
    let (members, said, merges, merged) = app
        .store
        .read(move |tx| {
            let members = spaces::members(tx, &space_id)?;
            let said = statements::said_in(tx, &dialogue, &members)?;
            let merges = merging::of_dialogue(tx, &dialogue.id)?;
            Ok::<_, Error>((members, said, merges, merging::merged(tx, &dialogue.id)?))
        })
        .await?;
    let me = &at.member.person.id;
    let shown = merges.into_iter().map(|merge| Shown::of(merge, &said, &members, me)).collect();
    let still = said.iter().filter(|one| !merged.contains_key(&one.number));
    let choices = still.map(|one| Choice::new(one.number.to_string(), short(&one.words))).collect();
    let (w, wrong) = (Words(at.member.reader.lang), !problems.is_empty());
    let page = Page(Same { frame: at.frame(w.same()).with(problems), w, at, shown, choices, typed });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

impl Shown {
    fn of(merge: Merge, said: &[Statement], members: &[Membership], me: &str) -> Shown {
        let speakers = speakers(said, members, &merge);
        let names = members.iter().filter(|one| merge.waits_for(&speakers).contains(&&one.person_id));
        Shown {
            both: [merge.statement, merge.other]
                .map(|number| said.iter().find(|one| one.number == number).cloned()),
            waits_for: names.map(|one| one.name.clone()).collect(),
            may_say: merge.merged_at.is_none() && !merge.agreed.iter().any(|id| id == me),
            may_say_no: may_part(&merge, &speakers, me),
            merge,
        }
    }

    fn waiting(&self) -> String {
        self.waits_for.join(", ")
    }
}

/// The beginning of what was said, for a list to choose from.
pub fn short(words: &str) -> String {
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(SHORT) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line,
    }
}
