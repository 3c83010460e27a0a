//! One outcome of a group: who agreed to it, how it went, and saying how it is now.

use super::new::may_have;
use super::queries::{self, Ours};
use super::words::Words;
use crate::app::App;
use crate::outcomes::chart;
use crate::outcomes::model::{HIGHEST, LOWEST};
use crate::outcomes::words::Words as OutcomeWords;
use crate::spaces::Member;
use crate::web::{self, Choice, Error, Form, Frame, Page, Path, Problems, text};
use crate::words::dates;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

const LONGEST: usize = 2000;

#[derive(Template)]
#[template(path = "outcomes/ours/show.html")]
struct Show {
    frame: Frame,
    w: Words,
    ow: OutcomeWords,
    start: String,
    ours: Ours,
    chart: String,
    typed: Typed,
    me: String,
    may_add: bool,
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Typed {
    story: String,
    number: String,
    /// "yes" or "no".
    agree: String,
}

/// Space and number.
type Which = Path<(String, i64)>;

pub async fn show(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Which,
) -> Result<Response, Error> {
    page(&app, &member, number, Typed::default(), Problems::new()).await
}

pub async fn agree(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Which,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    may_have(&member)?;
    let ours = find(&app, &member, number).await?;
    let (me, now) = (member.person.id.clone(), app.clock.now());
    app.store.write(move |tx| queries::agree(tx, &ours.id, &me, typed.agree == "yes", now)).await?;
    Ok(Redirect::to(&member.page(&format!("/ours/{number}"))).into_response())
}

/// The story first, as the group told it, then the number.
pub async fn rate(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Which,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    may_have(&member)?;
    let (lang, mut problems) = (member.reader.lang, Problems::new());
    let story = text::clean_or_none(&typed.story, LONGEST);
    let story = problems.take("story", story.map_err(|problem| problem.say(&web::words::Words(lang))));
    let rated = typed.number.trim().parse().ok().filter(|number| (LOWEST..=HIGHEST).contains(number));
    if rated.is_none() {
        problems.add("number", OutcomeWords(lang).number_missing());
    }
    let Some(rated) = rated.filter(|_| problems.is_empty()) else {
        return page(&app, &member, number, typed, problems).await;
    };
    let ours = find(&app, &member, number).await?;
    let (me, now, story) = (member.person.id.clone(), app.clock.now(), story.unwrap_or_default());
    app.store.write(move |tx| queries::rate(tx, &ours.id, rated, &story, lang, &me, now)).await?;
    Ok(Redirect::to(&member.page(&format!("/ours/{number}"))).into_response())
}

async fn find(app: &App, member: &Member, number: i64) -> Result<Ours, Error> {
    let id = member.space.id.clone();
    let all = app.store.read(move |tx| queries::of_space(tx, &id)).await?;
    all.into_iter().find(|ours| ours.number == number).ok_or(Error::NotFound)
}

async fn page(
    app: &App,
    member: &Member,
    number: i64,
    typed: Typed,
    problems: Problems,
) -> Result<Response, Error> {
    let ours = find(app, member, number).await?;
    let (lang, wrong) = (member.reader.lang, !problems.is_empty());
    let (w, ow) = (Words(lang), OutcomeWords(lang));
    let days: Vec<String> = ours.rated.iter().map(|told| dates::short_day(lang, told.at)).collect();
    let page = Page(Show {
        frame: member.frame_from("/better", w.ours()).with(problems),
        chart: chart::svg(&ours.numbers(), &days, ow.chart()),
        w,
        ow,
        start: member.page(""),
        ours,
        typed,
        me: member.person.id.clone(),
        may_add: member.may_add().is_ok(),
    });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

impl Show {
    fn day(&self, at: &i64) -> String {
        dates::short_day(self.frame.lang, *at)
    }

    fn i_agree(&self) -> bool {
        self.ours.agreed.iter().any(|(_, id)| *id == self.me)
    }

    fn names(&self) -> String {
        self.ours.agreed.iter().map(|(name, _)| &**name).collect::<Vec<_>>().join(", ")
    }

    fn numbers(&self) -> Vec<Choice> {
        let end = |number: i64| match number {
            LOWEST if !self.ours.low.is_empty() => Some(&self.ours.low),
            HIGHEST if !self.ours.high.is_empty() => Some(&self.ours.high),
            _ => None,
        };
        let label = |number: i64| match end(number) {
            Some(word) => format!("{number} – {word}"),
            None => number.to_string(),
        };
        (LOWEST..=HIGHEST).map(|number| Choice::new(number.to_string(), label(number))).collect()
    }
}
