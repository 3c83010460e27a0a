//! Beginning a decision: what is asked, what is proposed or good to know, and by which rule. It may grow from what people
//! said; each of them hears of it.

use super::finding::{self, Which};
use super::model::{Decision, Rule};
use super::queries::{self, Asked};
use super::words::Words;
use super::{around, proposing};
use crate::app::App;
use crate::loops::{self, Contribution};
use crate::spaces::Member;
use crate::web::{Choice, Error, Form, Frame, Page, Path, Problems, Query};
use crate::words::Lang;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

pub const LONGEST_QUESTION: usize = 300;
pub const LONGEST_WORDS: usize = 6000;
/// So many contributions a proposal may grow from.
const MOST_FROM: usize = 200;

#[derive(Template)]
#[template(path = "decisions/prepare.html")]
struct Prepare {
    frame: Frame,
    w: Words,
    typed: Typed,
    from: Vec<Contribution>,
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Typed {
    question_en: String,
    question_cy: String,
    words_en: String,
    words_cy: String,
    rule: String,
    /// The numbers of the contributions it grows from.
    from: Vec<i64>,
}

impl Typed {
    fn of(decision: &Decision, from: Vec<i64>) -> Typed {
        let text = |worded: &crate::words::Worded, lang| worded.get(lang).unwrap_or_default().to_owned();
        Typed {
            question_en: text(&decision.question, Lang::En),
            question_cy: text(&decision.question, Lang::Cy),
            words_en: text(&decision.words, Lang::En),
            words_cy: text(&decision.words, Lang::Cy),
            rule: decision.rule.code().into(),
            from,
        }
    }

    fn check(&self, lang: Lang) -> Result<Asked, Problems> {
        let (w, mut problems) = (Words(lang), Problems::new());
        let question = [(Lang::En, &*self.question_en), (Lang::Cy, &*self.question_cy)];
        let question = problems.take_both("question", question, lang, LONGEST_QUESTION, w.question_empty());
        let words = [(Lang::En, &*self.words_en), (Lang::Cy, &*self.words_cy)];
        let words = problems.take_both("words", words, lang, LONGEST_WORDS, w.words_empty());
        let Some(rule) = Rule::from_code(&self.rule) else {
            problems.add("rule", w.rule_empty());
            return Err(problems);
        };
        if problems.is_empty() { Ok(Asked { question, words, rule }) } else { Err(problems) }
    }
}

/// With `from`, and with words already in the fields where the address carries them.
pub async fn ask(
    State(app): State<App>,
    member: Member,
    Query(typed): Query<Typed>,
) -> Result<Response, Error> {
    member.may_add()?;
    page(&app, &member, None, typed, Problems::new()).await
}

pub async fn send(
    State(app): State<App>,
    member: Member,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    member.may_add()?;
    let asked = match typed.check(member.reader.lang) {
        Ok(asked) => asked,
        Err(problems) => return page(&app, &member, None, typed, problems).await,
    };
    let (space, me) = (member.space.clone(), member.person.id.clone());
    let (home, now) = (app.settings.home(), app.clock.now());
    let number = app
        .store
        .write(move |tx| proposing::propose(tx, &space, &asked, &typed.from, &me, &home, now))
        .await?;
    Ok(Redirect::to(&next(&member, number, asked_rule(&app, &member, number).await?)).into_response())
}

async fn asked_rule(app: &App, member: &Member, number: i64) -> Result<Rule, Error> {
    Ok(finding::find(app, member, number).await?.rule)
}

/// What is asked next.
fn next(member: &Member, number: i64, rule: Rule) -> String {
    let then = if rule == Rule::Consent { "terms" } else { "options" };
    member.page(&format!("/decisions/{number}/{then}"))
}

pub async fn ask_change(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Which,
) -> Result<Response, Error> {
    let decision = finding::drafting(&app, &member, number).await?;
    let id = decision.id.clone();
    let from = app.store.read(move |tx| around::from(tx, &id)).await?;
    let typed = Typed::of(&decision, from);
    page(&app, &member, Some(number), typed, Problems::new()).await
}

pub async fn change(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Which,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    let decision = finding::drafting(&app, &member, number).await?;
    let asked = match typed.check(member.reader.lang) {
        Ok(asked) => asked,
        Err(problems) => return page(&app, &member, Some(number), typed, problems).await,
    };
    let (rule, me, now) = (asked.rule, member.person.id.clone(), app.clock.now());
    app.store.write(move |tx| queries::ask_otherwise(tx, &decision.id, &asked, &me, now)).await?;
    let to = if rule == decision.rule {
        member.page(&format!("/decisions/{number}/check"))
    } else {
        next(&member, number, rule)
    };
    Ok(Redirect::to(&to).into_response())
}

async fn page(
    app: &App,
    member: &Member,
    number: Option<i64>,
    mut typed: Typed,
    problems: Problems,
) -> Result<Response, Error> {
    let (space_id, numbers) = (member.space.id.clone(), typed.from.clone());
    let from = app
        .store
        .read(move |tx| {
            let mut found = Vec::new();
            for number in numbers.iter().take(MOST_FROM) {
                found.extend(loops::find(tx, &space_id, *number)?.filter(|one| !one.hidden));
            }
            Ok::<_, Error>(found)
        })
        .await?;
    typed.from = from.iter().map(|one| one.number).collect();
    let begins = number.is_none() && problems.is_empty();
    if begins && typed.words_en.is_empty() && typed.words_cy.is_empty() {
        // What people said is where the proposal begins.
        let said = |lang| {
            let theirs = from.iter().filter(|one| one.lang == lang).map(|one| &*one.words);
            theirs.collect::<Vec<_>>().join("\n")
        };
        (typed.words_en, typed.words_cy) = (said(Lang::En), said(Lang::Cy));
    }
    let (w, wrong) = (Words(member.reader.lang), !problems.is_empty());
    let back = number.map_or("/decisions".to_owned(), |number| format!("/decisions/{number}/check"));
    let title = if number.is_some() { w.change_question() } else { w.new_title() };
    let frame = member.frame_from(&back, title).with(problems);
    let page = Page(Prepare { frame, w, typed, from });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

impl Prepare {
    fn rules(&self) -> Vec<Choice> {
        let choice = |rule: Rule| {
            Choice::new(rule.code(), self.w.rule(rule.code())).hint(self.w.rule_hint(rule.code()))
        };
        Rule::ALL.into_iter().map(choice).collect()
    }
}
