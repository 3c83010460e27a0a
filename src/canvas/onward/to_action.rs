//! A card becomes an action in two steps: who and by when; then a look at it before it is made.

use super::{Became, words::Words};
use crate::actions::{self, Wanted};
use crate::app::App;
use crate::canvas::{Card, Opened};
use crate::spaces::{self, Membership};
use crate::web::{Choice, Error, Form, Frame, Page, Problems, Query, text};
use crate::words::dates;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

const OFFERED: [i64; 3] = [7, 30, 90];

#[derive(Template)]
#[template(path = "canvas/onward/to_action.html")]
struct Ask {
    frame: Frame,
    w: Words,
    at: Opened,
    card: Card,
    became: Became,
    typed: Typed,
    members: Vec<Membership>,
    now: i64,
    /// Whether a form is shown at all: a card that became an action already asks first.
    form: bool,
}

#[derive(Template)]
#[template(path = "canvas/onward/check_action.html")]
struct Check {
    frame: Frame,
    w: Words,
    typed: Typed,
    card: Card,
    owner: String,
    day: String,
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Typed {
    pub words: String,
    pub owner: String,
    pub when: String,
    pub day: String,
    /// `yes` once it was looked at; `change` leads back to the form.
    pub checked: String,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    made: Option<i64>,
    another: bool,
}

impl Typed {
    fn wanted(&self) -> actions::Typed {
        let mut wanted = actions::Typed::default();
        wanted.words.clone_from(&self.words);
        wanted.owner.clone_from(&self.owner);
        wanted.when.clone_from(&self.when);
        wanted.day.clone_from(&self.day);
        wanted
    }
}

pub async fn ask(
    State(app): State<App>,
    at: Opened,
    Path((_, _, id)): Path<(String, String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Error> {
    at.member.may_add()?;
    let (card, became) = super::card(&app, &at, &id).await?;
    let typed = Typed {
        words: text::tidied(&card.text),
        owner: at.member.person.id.clone(),
        when: "30".into(),
        ..Typed::default()
    };
    let made = asked.made.filter(|made| became.actions.contains(made));
    let form = became.actions.is_empty() || asked.another;
    page(&app, at, (card, became), typed, Problems::new(), Shown { made, form }).await
}

pub async fn send(
    State(app): State<App>,
    at: Opened,
    Path((_, _, id)): Path<(String, String, String)>,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    at.member.may_add()?;
    let (card, became) = super::card(&app, &at, &id).await?;
    let shown = Shown { made: None, form: true };
    if typed.checked == "change" {
        return page(&app, at, (card, became), typed, Problems::new(), shown).await;
    }
    let (now, lang) = (app.clock.now(), at.member.reader.lang);
    let members = members(&app, &at).await?;
    let wanted = match Wanted::check(&typed.wanted(), &members, now, lang) {
        Ok(wanted) => wanted,
        Err(problems) => return page(&app, at, (card, became), typed, problems, shown).await,
    };
    if typed.checked != "yes" {
        return Ok(check(at, card, typed, &wanted, &members));
    }
    let mut new = wanted.by(&at.member, card.lang);
    new.card_id = Some(card.id);
    let made = app.store.write(move |tx| actions::make(tx, &new, now)).await?;
    let rest = format!("/cards/{id}/action?made={}", made.number);
    Ok(Redirect::to(&at.page(&rest)).into_response())
}

fn check(at: Opened, card: Card, typed: Typed, wanted: &Wanted, members: &[Membership]) -> Response {
    let w = Words(at.member.reader.lang);
    let owner = members.iter().find(|member| member.person_id == wanted.owner_id);
    let owner = owner.map(|member| member.name.clone()).unwrap_or_default();
    let day = dates::day(at.member.reader.lang, wanted.due_at);
    let typed = Typed { words: wanted.words.clone(), ..typed };
    Page(Check { frame: at.frame(w.check()), w, typed, card, owner, day }).into_response()
}

struct Shown {
    made: Option<i64>,
    form: bool,
}

async fn page(
    app: &App,
    at: Opened,
    (card, became): (Card, Became),
    typed: Typed,
    problems: Problems,
    Shown { made, form }: Shown,
) -> Result<Response, Error> {
    let members = members(app, &at).await?;
    let (w, wrong, now) = (Words(at.member.reader.lang), !problems.is_empty(), app.clock.now());
    let mut frame = at.frame(w.make_action()).with(problems);
    if let Some(made) = made {
        frame = frame.news(w.action_made(format!("{}-{made}", at.member.space.code)));
    }
    let page = Page(Ask { frame, w, at, card, became, typed, members, now, form });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

async fn members(app: &App, at: &Opened) -> Result<Vec<Membership>, Error> {
    let space_id = at.member.space.id.clone();
    Ok(app.store.read(move |tx| spaces::members(tx, &space_id)).await?)
}

impl Ask {
    fn owners(&self) -> Vec<Choice> {
        let me = &self.at.member.person.id;
        let mut members: Vec<&Membership> = self.members.iter().collect();
        members.sort_by_key(|member| member.person_id != *me);
        let name = |member: &Membership| {
            if member.person_id == *me { self.w.myself(&member.name) } else { member.name.clone() }
        };
        members.into_iter().map(|member| Choice::new(&*member.person_id, name(member))).collect()
    }

    fn days(&self) -> Vec<Choice> {
        let day = |days: &i64| dates::day(self.frame.lang, dates::after_days(self.now, *days));
        let choice = |days: &i64| Choice::new(days.to_string(), self.w.in_days(*days)).hint(day(days));
        OFFERED.iter().map(choice).collect()
    }

    fn today(&self) -> String {
        dates::written_day(self.now)
    }

    fn action_page(&self, number: &i64) -> String {
        self.at.member.page(&format!("/actions/{number}"))
    }

    fn another(&self) -> String {
        self.at.page(&format!("/cards/{}/action?another=true", self.card.id))
    }

    fn card_page(&self) -> String {
        format!("{}#card-{}", self.at.page(""), self.card.id)
    }
}
