//! What there is to choose from: a line each, in one language or in both; for a budget with what it costs and who would do it.

use super::finding::{self, Which};
use super::model::{Choosable, Decision, parse_pounds, pounds};
use super::queries;
use super::words::Words;
use crate::app::App;
use crate::spaces::Member;
use crate::web::{Error, Form, Frame, Page, Path, Problems, text, words::Words as WebWords};
use crate::words::{Lang, Worded};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

const LONGEST: usize = 300;
pub const MOST: usize = 100;
/// Empty lines to write on, beside those that are filled in.
const BLANK: usize = 3;

#[derive(Template)]
#[template(path = "decisions/options.html")]
struct Options {
    frame: Frame,
    w: Words,
    decision: Decision,
    lines: Vec<Line>,
    /// The empty line to write on next, when more of them were asked for.
    next: Option<usize>,
}

/// One option as somebody typed it.
#[derive(Clone, Default)]
struct Line {
    en: String,
    cy: String,
    cost: String,
    carried: String,
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Typed {
    en: Vec<String>,
    cy: Vec<String>,
    cost: Vec<String>,
    carried: Vec<String>,
    /// "yes": more empty lines are wanted.
    more: String,
}

impl Typed {
    fn lines(self) -> Vec<Line> {
        let at = |list: &[String], place: usize| list.get(place).cloned().unwrap_or_default();
        (0..self.en.len().max(self.cy.len()).min(MOST + 1))
            .map(|place| Line {
                en: at(&self.en, place),
                cy: at(&self.cy, place),
                cost: at(&self.cost, place),
                carried: at(&self.carried, place),
            })
            .collect()
    }
}

impl Line {
    fn of(option: Choosable, money: bool) -> Line {
        let text = |lang| option.words.get(lang).unwrap_or_default().to_owned();
        let cost = if money { pounds(option.cost) } else { String::new() };
        Line { en: text(Lang::En), cy: text(Lang::Cy), cost, carried: option.carried_by.clone() }
    }

    fn is_empty(&self) -> bool {
        [&self.en, &self.cy, &self.cost, &self.carried].iter().all(|one| one.trim().is_empty())
    }

    fn check(&self, place: usize, money: bool, lang: Lang, problems: &mut Problems) -> Choosable {
        let (w, ww) = (Words(lang), WebWords(lang));
        let mut words = Worded::default();
        for (code, typed) in [(Lang::En, &self.en), (Lang::Cy, &self.cy)] {
            let found = text::line_or_none(typed, LONGEST).map_err(|problem| problem.say(&ww));
            let found = problems.take(&format!("{code}-{place}"), found);
            words = words.and(code, found.unwrap_or_default());
        }
        if words.is_empty() {
            problems.add(&format!("{lang}-{place}"), w.option_empty());
        }
        let cost = if money { parse_pounds(&self.cost).ok_or(w.cost_wrong()) } else { Ok(0) };
        let cost = problems.take(&format!("cost-{place}"), cost);
        let carried = text::line_or_none(&self.carried, LONGEST).map_err(|problem| problem.say(&ww));
        let carried_by = problems.take(&format!("carried-{place}"), carried).unwrap_or_default();
        Choosable { words, cost, carried_by }
    }
}

pub async fn ask(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Which,
) -> Result<Response, Error> {
    let decision = finding::drafting(&app, &member, number).await?;
    let money = decision.rule.shares_money();
    let lines =
        finding::options(&app, &decision).await?.into_iter().map(|one| Line::of(one, money)).collect();
    Ok(page(&member, decision, lines, false, Problems::new()))
}

pub async fn send(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Which,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    let decision = finding::drafting(&app, &member, number).await?;
    let (more, lang, money) = (typed.more == "yes", member.reader.lang, decision.rule.shares_money());
    let mut lines = typed.lines();
    if more {
        return Ok(page(&member, decision, lines, true, Problems::new()));
    }
    lines.retain(|line| !line.is_empty());
    let mut problems = Problems::new();
    let options: Vec<Choosable> =
        lines.iter().enumerate().map(|(place, line)| line.check(place, money, lang, &mut problems)).collect();
    if problems.is_empty() && options.len() < 2 {
        problems.add(&format!("{lang}-{}", options.len()), Words(lang).options_few());
    }
    if options.len() > MOST {
        problems.add(&format!("{lang}-{MOST}"), Words(lang).options_many(MOST));
    }
    for (place, option) in options.iter().enumerate().filter(|(_, option)| !option.words.is_empty()) {
        if options[..place].iter().any(|before| before.words == option.words) {
            problems.add(&format!("{lang}-{place}"), Words(lang).option_twice());
        }
    }
    if !problems.is_empty() {
        return Ok(page(&member, decision, lines, false, problems));
    }
    let id = decision.id.clone();
    app.store.write(move |tx| queries::set_options(tx, &id, &options)).await?;
    Ok(Redirect::to(&member.page(&format!("/decisions/{number}/terms"))).into_response())
}

fn page(
    member: &Member,
    decision: Decision,
    mut lines: Vec<Line>,
    more: bool,
    problems: Problems,
) -> Response {
    let (w, wrong) = (Words(member.reader.lang), !problems.is_empty());
    lines.retain(|line| !line.is_empty());
    let next = more.then_some(lines.len());
    let room = (lines.len() + BLANK).min(MOST);
    lines.resize(room.max(lines.len()), Line::default());
    let frame = member
        .frame_from(&format!("/decisions/{}/change", decision.number), w.options_title())
        .with(problems);
    let page = Page(Options { frame, w, decision, lines, next });
    if wrong { page.with_problems() } else { page.into_response() }
}

impl Options {
    fn is_next(&self, place: &usize, lang: &str) -> bool {
        self.next == Some(*place) && lang == self.frame.lang.code()
    }

    fn money(&self) -> bool {
        self.decision.rule.shares_money()
    }
}
