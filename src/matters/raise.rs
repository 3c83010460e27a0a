//! Taking something to the group: its owner chooses what, says it as the group is to hear it, and whether with their name.

use super::entry::{self, Taking};
use super::part::may_say;
use super::template::FOUND;
use super::words::Words;
use crate::app::App;
use crate::sharing::{self, How, Item, Kind, Said, Shown};
use crate::spaces::{self, Membership, Owner};
use crate::web::{self, Choice, Error, Form, Frame, Page, Problems, text};
use crate::words::Lang;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Template)]
#[template(path = "matters/raise.html")]
struct Raise {
    frame: Frame,
    w: Words,
    typed: Typed,
    items: Vec<Item>,
    /// Who reads each of them, in words.
    readers: BTreeMap<String, String>,
    members: Vec<Membership>,
    group: String,
    days: i64,
    /// The second page: what was chosen, to be said as the group is to hear it.
    chosen: bool,
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Typed {
    item: Vec<String>,
    words: String,
    lang: String,
    /// "name", "perspective" or "nameless".
    how: String,
    /// Who brings the answer: a member's id, or nobody.
    brings: String,
    /// "send" on the second page.
    step: String,
}

pub async fn ask(State(app): State<App>, owner: Owner) -> Result<Response, Error> {
    page(&app, &owner, Typed::default(), Problems::new(), false).await
}

pub async fn send(
    State(app): State<App>,
    owner: Owner,
    Form(mut typed): Form<Typed>,
) -> Result<Response, Error> {
    let lang = owner.0.reader.lang;
    let w = Words(lang);
    let items = items(&app, &owner).await?;
    let chosen: Vec<Item> = items.into_iter().filter(|item| typed.item.contains(&item.id)).collect();
    let Some(first) = chosen.first() else {
        return page(&app, &owner, typed, Problems::one("item", w.choose_something()), false).await;
    };
    if typed.step != "send" {
        let each: Vec<String> = chosen.iter().map(|item| item.said().words).collect();
        typed.words = each.join("\n\n");
        typed.lang = first.said().lang.code().into();
        return page(&app, &owner, typed, Problems::new(), true).await;
    }
    let words = match text::clean(&typed.words, crate::loops::LONGEST) {
        Ok(words) => words,
        Err(problem) => {
            let problems = Problems::one("words", problem.say(&web::words::Words(lang)));
            return page(&app, &owner, typed, problems, true).await;
        }
    };
    let Some(how) = How::from_code(&typed.how) else {
        return page(&app, &owner, typed, Problems::one("how", w.how_missing()), true).await;
    };
    let said = Said { words, lang: Lang::from_code(&typed.lang).unwrap_or(lang) };
    let Owner(member) = owner;
    let (space, me, now) = (member.space.clone(), member.person.id.clone(), app.clock.now());
    app.store
        .write(move |tx| {
            let wider = space.wider.as_ref().ok_or(Error::NotFound)?;
            let wider = spaces::find(tx, &wider.id)?.ok_or(Error::NotFound)?;
            if wider.closed_at.is_some() {
                return Err(Error::NotAllowed);
            }
            let members = spaces::members(tx, &space.id)?;
            let brings = members.iter().find(|one| one.person_id == typed.brings && one.person_id != me);
            let taking = Taking {
                wider: &wider,
                owner_id: &me,
                items: &chosen,
                said: &said,
                how,
                carried_by: brings.map(|one| &*one.person_id),
            };
            Ok(entry::take_up(tx, &taking, now)?)
        })
        .await?;
    Ok(Redirect::to(&member.page("/matters?just=raised#raised")).into_response())
}

/// What can be taken: what its owner said in the conversation.
async fn items(app: &App, Owner(member): &Owner) -> Result<Vec<Item>, Error> {
    may_say(member)?;
    let (seal, space_id, me) = (app.seal.clone(), member.space.id.clone(), member.person.id.clone());
    let mut all = app.store.read(move |tx| sharing::in_space(tx, &seal, &space_id, &me, Kind::Entry)).await?;
    all.retain(|item| item.part != FOUND);
    Ok(all)
}

async fn page(
    app: &App,
    owner: &Owner,
    typed: Typed,
    problems: Problems,
    chosen: bool,
) -> Result<Response, Error> {
    let items = items(app, owner).await?;
    let Owner(member) = owner;
    let wider = member.space.wider.clone().ok_or(Error::NotFound)?;
    let id = member.space.id.clone();
    let ids: Vec<String> = items.iter().map(|item| item.id.clone()).collect();
    let (wider, mut members, shown) = app
        .store
        .read(move |tx| {
            let shown = ids.iter().map(|id| Ok((id.clone(), sharing::shown(tx, id)?)));
            let shown = shown.collect::<Result<Vec<_>, Error>>()?;
            Ok::<_, Error>((spaces::find(tx, &wider.id)?, spaces::members(tx, &id)?, shown))
        })
        .await?;
    let told = |(id, shown): (String, Vec<Shown>)| (id, sharing::told(member, &members, &shown));
    let readers = shown.into_iter().map(told).collect();
    let wider = wider.ok_or(Error::NotFound)?;
    members.retain(|one| one.person_id != member.person.id);
    let (lang, wrong) = (member.reader.lang, !problems.is_empty());
    let (w, group) = (Words(lang), wider.name.in_lang(lang).to_owned());
    let page = Page(Raise {
        frame: member.frame_from("/matters", w.raise(&group)).with(problems),
        w,
        typed,
        items,
        readers,
        members,
        group,
        days: wider.answer_days,
        chosen,
    });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

impl Raise {
    fn choices(&self) -> Vec<Choice> {
        let readers = |item: &Item| self.readers.get(&item.id).map_or("", String::as_str);
        let choice = |item: &Item| Choice::new(&*item.id, item.said().words).hint(readers(item));
        self.items.iter().map(choice).collect()
    }

    fn ways(&self) -> Vec<Choice> {
        How::ALL.iter().map(|how| Choice::new(how.code(), self.w.raise_as(how.code()))).collect()
    }

    fn who_brings(&self) -> Vec<Choice> {
        let by = |one: &Membership| Choice::new(&*one.person_id, self.w.brings_it(&one.name));
        std::iter::once(Choice::new("", self.w.reads_it_here())).chain(self.members.iter().map(by)).collect()
    }
}
