//! Making an action, one question at a time: what, who, by when. Nothing is kept before the last.

use super::model::{Action, NewAction};
use super::{queries, words::Words};
use crate::app::App;
use crate::spaces::{self, Member, Membership};
use crate::store::{self, Tx};
use crate::web::{self, Choice, Error, Form, Frame, Page, Problems, TextProblem, text};
use crate::words::{Lang, dates};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

const MOST: usize = 1000;
/// Days from today that the form offers; another day can be typed.
const OFFERED: [i64; 3] = [7, 30, 90];
const LONGEST_DAYS: i64 = 3653;

#[derive(Template)]
#[template(path = "actions/make.html")]
struct Make {
    frame: Frame,
    w: Words,
    step: Step,
    typed: Typed,
    members: Vec<Membership>,
    me: String,
    now: i64,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    What,
    Who,
    When,
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Typed {
    pub words: String,
    /// A person's id.
    pub owner: String,
    /// One of the days offered, as a number from today, or "day".
    pub when: String,
    /// `2026-03-03`.
    pub day: String,
    /// Which question this answers: none is the last.
    pub step: String,
    /// Which question to go back to.
    pub back: String,
}

/// An action that somebody wants to make, checked.
#[derive(Debug, Clone)]
pub struct Wanted {
    pub words: String,
    pub owner_id: String,
    pub due_at: i64,
}

impl Wanted {
    /// # Errors
    /// Every field that needs putting right: `words`, `owner`, `when`.
    pub fn check(typed: &Typed, members: &[Membership], now: i64, lang: Lang) -> Result<Wanted, Problems> {
        let w = Words(lang);
        let mut problems = Problems::new();
        let words = problems.take("words", typed.what(lang));
        if !members.iter().any(|member| member.person_id == typed.owner) {
            problems.add("owner", w.who_wrong());
        }
        let due_at = problems.take("when", typed.due(now, &w));
        if problems.is_empty() {
            Ok(Wanted { words, owner_id: typed.owner.clone(), due_at })
        } else {
            Err(problems)
        }
    }
}

impl Wanted {
    /// As a new action of the member's space, from no answer and no card.
    pub fn by(self, member: &Member, lang: Lang) -> NewAction {
        NewAction {
            space_id: member.space.id.clone(),
            words: self.words,
            lang,
            owner_id: self.owner_id,
            due_at: self.due_at,
            made_by: member.person.id.clone(),
            answer_id: None,
            card_id: None,
        }
    }
}

impl Typed {
    fn what(&self, lang: Lang) -> Result<String, String> {
        text::clean(&self.words, MOST).map_err(|problem| match problem {
            TextProblem::Empty => Words(lang).what_empty().into(),
            other => other.say(&web::words::Words(lang)),
        })
    }

    /// A day that was typed goes before one of those offered: it takes more trouble.
    fn due(&self, now: i64, w: &Words) -> Result<i64, &'static str> {
        let typed = self.day.trim();
        if typed.is_empty() {
            let offered = self.when.parse().ok().filter(|days| OFFERED.contains(days));
            return offered.map(|days| dates::after_days(now, days)).ok_or(w.when_empty());
        }
        let due = dates::parse_day(typed).ok_or(w.when_unreadable())?;
        match dates::days_until(now, due) {
            ..0 => Err(w.when_past()),
            0..LONGEST_DAYS => Ok(due),
            _ => Err(w.when_far()),
        }
    }
}

/// Makes an action in a space and gives it its number.
///
/// # Errors
/// When the store cannot keep it.
pub fn make(tx: &mut Tx, new: &NewAction, now: i64) -> store::Result<Action> {
    let number = queries::add(tx, new, now)?;
    queries::find(tx, &new.space_id, number)?.ok_or(store::Error::Missing)
}

pub async fn ask(State(app): State<App>, member: Member) -> Result<Response, Error> {
    member.may_add()?;
    let typed = Typed { owner: member.person.id.clone(), when: "30".into(), ..Typed::default() };
    page(&app, &member, Step::What, typed, Problems::new()).await
}

pub async fn send(
    State(app): State<App>,
    member: Member,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    member.may_add()?;
    if let Some(step) = Step::from_code(&typed.back) {
        return page(&app, &member, step, typed, Problems::new()).await;
    }
    let (now, space_id, lang) = (app.clock.now(), member.space.id.clone(), member.reader.lang);
    let members = app.store.read(move |tx| spaces::members(tx, &space_id)).await?;
    let asked = Step::from_code(&typed.step).unwrap_or(Step::When);
    let wanted = match Wanted::check(&typed, &members, now, lang) {
        Ok(wanted) if asked == Step::When => wanted,
        Ok(_) => return page(&app, &member, asked.next(), typed, Problems::new()).await,
        Err(problems) => {
            // What has not been asked yet cannot be wrong.
            let wrong = Step::ALL.into_iter().find(|step| *step <= asked && problems.has(step.field()));
            let step = wrong.unwrap_or(asked.next());
            let shown = problems.get(step.field()).filter(|_| wrong.is_some());
            let problems = shown.map_or_else(Problems::new, |message| Problems::one(step.field(), message));
            return page(&app, &member, step, typed, problems).await;
        }
    };
    let new = wanted.by(&member, lang);
    let made = app.store.write(move |tx| make(tx, &new, now)).await?;
    Ok(Redirect::to(&member.reader.at(&format!("{}?made=true", made.page()))).into_response())
}

async fn page(
    app: &App,
    member: &Member,
    step: Step,
    typed: Typed,
    problems: Problems,
) -> Result<Response, Error> {
    let (w, space_id) = (Words(member.reader.lang), member.space.id.clone());
    let members = app.store.read(move |tx| spaces::members(tx, &space_id)).await?;
    let wrong = !problems.is_empty();
    let frame = member.frame(w.new_action()).with(problems).back_to(list(member));
    let (me, now) = (member.person.id.clone(), app.clock.now());
    let page = Page(Make { frame, w, step, typed, members, me, now });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

fn list(member: &Member) -> String {
    format!("/spaces/{}/actions", member.space.code)
}

impl Step {
    const ALL: [Step; 3] = [Step::What, Step::Who, Step::When];

    fn code(self) -> &'static str {
        match self {
            Step::What => "what",
            Step::Who => "who",
            Step::When => "when",
        }
    }

    fn from_code(code: &str) -> Option<Step> {
        Self::ALL.into_iter().find(|step| step.code() == code)
    }

    /// The field it asks for, as its problem is named.
    fn field(self) -> &'static str {
        match self {
            Step::What => "words",
            Step::Who => "owner",
            Step::When => "when",
        }
    }

    fn next(self) -> Step {
        match self {
            Step::What => Step::Who,
            Step::Who | Step::When => Step::When,
        }
    }
}

impl Make {
    fn asks(&self, step: &str) -> bool {
        self.step.code() == step
    }

    /// Oneself first.
    fn owners(&self) -> Vec<Choice> {
        let mut members: Vec<&Membership> = self.members.iter().collect();
        members.sort_by_key(|member| member.person_id != self.me);
        let name = |member: &Membership| {
            if member.person_id == self.me { self.w.who_me(&member.name) } else { member.name.clone() }
        };
        members.into_iter().map(|member| Choice::new(&*member.person_id, name(member))).collect()
    }

    fn owner_name(&self) -> &str {
        let owner = self.members.iter().find(|member| member.person_id == self.typed.owner);
        owner.map_or("", |member| &member.name)
    }

    fn days(&self) -> Vec<Choice> {
        let day = |days: &i64| dates::day(self.frame.lang, dates::after_days(self.now, *days));
        OFFERED
            .iter()
            .map(|days| Choice::new(days.to_string(), self.w.in_days(*days)).hint(day(days)))
            .collect()
    }

    fn today(&self) -> String {
        dates::written_day(self.now)
    }
}
