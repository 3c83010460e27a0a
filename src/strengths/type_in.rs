//! Typing in what somebody wrote on the sheet, or says now: read back to them first, and theirs from then on. In their own
//! space they say who reads it; in a group the sheet says as whom they are seen there.

use super::model::{LONGEST, NewShown, SHORT};
use super::words::Words;
use super::{queries, typed};
use crate::app::App;
use crate::sharing::{self, How, Kind, ReadBack, Readers, Said};
use crate::spaces::{self, Member, Membership};
use crate::web::{Choice, Error, Form, Frame, Page, Problems};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "strengths/type_in.html")]
struct TypeIn {
    frame: Frame,
    w: Words,
    typed: Typed,
    start: String,
    others: Vec<Membership>,
    /// In their own space: whose it is.
    owner: Option<String>,
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Typed {
    /// A member's id.
    #[serde(rename = "for")]
    for_whom: String,
    one: String,
    two: String,
    three: String,
    can: String,
    need: String,
    lang: String,
    /// As whom they are seen in a group, or "nobody".
    how: String,
    readers: Vec<String>,
    read_back: String,
    step: String,
}

/// What is shown to nobody but its owner.
const NOBODY: &str = "nobody";

pub async fn ask(State(app): State<App>, member: Member) -> Result<Response, Error> {
    member.may_add()?;
    if member.is_owner() {
        let to = format!("/strengths/new?space={}", member.space.code);
        return Ok(Redirect::to(&member.reader.at(&to)).into_response());
    }
    page(&app, &member, Typed::default(), Problems::new()).await
}

pub async fn send(
    State(app): State<App>,
    member: Member,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    member.may_add()?;
    if typed.step == "change" {
        return page(&app, &member, typed, Problems::new()).await;
    }
    let members = members(&app, &member).await?;
    let sheet = match Sheet::check(&typed, &member, &members) {
        Ok(sheet) => sheet,
        Err(problems) => return page(&app, &member, typed, problems).await,
    };
    if typed.read_back != "yes" {
        return Ok(read_back(&member, &members, &sheet, typed));
    }
    let own = member.space.owner_id.is_some();
    keep(&app, &member, sheet, Readers { readers: typed.readers }).await?;
    let to = if own { "/strengths" } else { "/strengths?just=typed" };
    Ok(Redirect::to(&member.page(to)).into_response())
}

/// What stands on a sheet, checked.
struct Sheet {
    owner_id: String,
    name: String,
    said: Vec<(Kind, Said)>,
    how: Option<How>,
}

impl Sheet {
    fn check(typed: &Typed, member: &Member, members: &[Membership]) -> Result<Sheet, Problems> {
        let (lang, mut problems) = (member.reader.lang, Problems::new());
        let w = Words(lang);
        let own = member.space.owner_id.as_ref();
        let whose = own.unwrap_or(&typed.for_whom);
        let them = members.iter().find(|one| one.person_id == *whose && one.person_id != member.person.id);
        if them.is_none() {
            problems.add("for", w.whose_missing());
        }
        let mut said = Vec::new();
        for (kind, field, words) in typed.each(own.is_some()) {
            let most = if kind == Kind::Strength { LONGEST } else { SHORT };
            if words.trim().is_empty() {
                continue;
            }
            let found = typed::said(words, &typed.lang, lang, most, w.words_empty());
            match found {
                Ok(one) => said.push((kind, one)),
                Err(problem) => problems.add(field, problem),
            }
        }
        if said.is_empty() && problems.get("one").is_none() {
            problems.add("one", w.nothing_typed());
        }
        let how = How::from_code(&typed.how).filter(|_| own.is_none());
        let needs_readers = said.iter().any(|(kind, _)| *kind != Kind::Strength);
        match how {
            None if own.is_none() && typed.how != NOBODY => problems.add("how", w.how_missing()),
            None if needs_readers => problems.add("how", w.needs_readers()),
            _ => {}
        }
        match them {
            Some(them) if problems.is_empty() => {
                Ok(Sheet { owner_id: them.person_id.clone(), name: them.name.clone(), said, how })
            }
            _ => Err(problems),
        }
    }
}

impl Typed {
    /// Each field that holds words, and what they become. In somebody's own space nobody offers or asks.
    fn each(&self, own: bool) -> Vec<(Kind, &'static str, &str)> {
        let mut each = vec![
            (Kind::Strength, "one", &*self.one),
            (Kind::Strength, "two", &*self.two),
            (Kind::Strength, "three", &*self.three),
        ];
        if !own {
            each.extend([(Kind::Offer, "can", &*self.can), (Kind::Ask, "need", &*self.need)]);
        }
        each
    }
}

fn read_back(member: &Member, members: &[Membership], sheet: &Sheet, typed: Typed) -> Response {
    let w = Words(member.reader.lang);
    let what = |kind: Kind| match kind {
        Kind::Offer => w.sheet_can(),
        Kind::Ask => w.sheet_need(),
        _ => w.sheet_bring(),
    };
    let each = sheet.said.iter();
    let mut said: Vec<_> =
        each.map(|(kind, said)| (what(*kind).to_owned(), said.words.clone(), said.lang)).collect();
    if member.space.owner_id.is_none() {
        let how = sheet.how.map_or_else(|| w.sheet_nobody().to_owned(), |how| w.how(how.code()));
        said.push((w.sheet_as_whom().into(), how, member.reader.lang));
    }
    let fields = vec![
        ("for", typed.for_whom),
        ("one", typed.one),
        ("two", typed.two),
        ("three", typed.three),
        ("can", typed.can),
        ("need", typed.need),
        ("lang", typed.lang),
        ("how", typed.how),
    ];
    match member.space.owner_id {
        Some(_) => ReadBack::page(member, members, said, fields),
        None => ReadBack::page_to(member, sheet.name.clone(), said, fields),
    }
}

async fn keep(app: &App, member: &Member, sheet: Sheet, readers: Readers) -> Result<(), Error> {
    let (seal, space, me, now) =
        (app.seal.clone(), member.space.clone(), member.person.id.clone(), app.clock.now());
    app.store
        .write(move |tx| {
            let members = spaces::members(tx, &space.id)?;
            for (kind, said) in &sheet.said {
                let typed_by = Some(me.clone());
                let (kind, how) = (*kind, sheet.how);
                let new = NewShown { kind, said: said.clone(), bring: None, about_id: None, how, typed_by };
                let id = queries::keep_shown(tx, &seal, &space, &sheet.owner_id, &new, now)?;
                if space.owner_id.is_some() {
                    let item = sharing::find_mine(tx, &seal, &sheet.owner_id, &id)?;
                    readers.keep(tx, &space, &members, &item.ok_or(Error::NotFound)?, now)?;
                }
            }
            Ok::<_, Error>(())
        })
        .await
}

async fn members(app: &App, member: &Member) -> Result<Vec<Membership>, Error> {
    let id = member.space.id.clone();
    Ok(app.store.read(move |tx| spaces::members(tx, &id)).await?)
}

async fn page(app: &App, member: &Member, typed: Typed, problems: Problems) -> Result<Response, Error> {
    let all = members(app, member).await?;
    let owner = member.space.owner_id.as_ref();
    let name = owner.and_then(|id| all.iter().find(|one| one.person_id == *id)).map(|one| one.name.clone());
    let (w, wrong) = (Words(member.reader.lang), !problems.is_empty());
    let page = Page(TypeIn {
        frame: member.frame_from("/strengths", w.type_in_title()).with(problems).sensitive(),
        w,
        typed,
        start: member.page(""),
        others: all.into_iter().filter(|one| one.person_id != member.person.id).collect(),
        owner: name,
    });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

impl TypeIn {
    fn whose(&self) -> Vec<Choice> {
        self.others.iter().map(|one| Choice::new(&*one.person_id, &*one.name)).collect()
    }

    fn ways(&self) -> Vec<Choice> {
        let mut ways = typed::ways(self.frame.lang);
        ways.push(Choice::new(NOBODY, self.w.sheet_nobody()));
        ways
    }
}
