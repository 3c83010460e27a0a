//! Who takes part, how many must, until when, and whether ballots are secret.

use super::finding::{self, Which};
use super::model::{Decision, Rule, parse_pounds, pounds};
use super::queries;
use super::terms::Terms;
use super::words::Words;
use crate::app::App;
use crate::spaces::{self, Member, Membership, Perspective, words::Words as SpaceWords};
use crate::web::{Choice, Error, Form, Frame, Page, Path, Problems};
use crate::words::{Lang, dates};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

/// A fortnight, unless the group says otherwise.
const USUAL_DAYS: i64 = 14;
const LONGEST_DAYS: i64 = 366;
const MOST_POINTS: i64 = 100;

#[derive(Template)]
#[template(path = "decisions/terms.html")]
struct Fixing {
    frame: Frame,
    w: Words,
    decision: Decision,
    typed: Typed,
    now: i64,
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Typed {
    who: Vec<String>,
    quorum: String,
    lived: String,
    until: String,
    secret: String,
    places: String,
    points: String,
    money: String,
}

impl Typed {
    fn of(decision: &Decision, now: i64) -> Typed {
        let terms = &decision.terms;
        let ends_at =
            if decision.has_terms() { decision.ends_at } else { dates::after_days(now, USUAL_DAYS + 1) };
        Typed {
            who: terms.perspectives().iter().map(|one| one.code().to_owned()).collect(),
            quorum: if terms.quorum == 0 { String::new() } else { terms.quorum.to_string() },
            lived: terms.lived.to_string(),
            until: dates::written_day(ends_at - 1),
            secret: if terms.secret { "secret" } else { "open" }.into(),
            places: terms.places.to_string(),
            points: terms.points.to_string(),
            money: if terms.money == 0 { String::new() } else { pounds(terms.money) },
        }
    }

    fn check(
        &self,
        rule: Rule,
        options: usize,
        members: &[Membership],
        now: i64,
        lang: Lang,
    ) -> Result<(Terms, i64), Problems> {
        let (w, mut problems) = (Words(lang), Problems::new());
        let number = |typed: &str, least: i64, most: i64| {
            typed.trim().parse::<i64>().ok().filter(|number| (least..=most).contains(number))
        };
        let mut terms = Terms::default();
        let who: Option<Vec<Perspective>> =
            self.who.iter().map(|code| Perspective::from_code(code)).collect();
        terms.only_for(&problems.take("who", who.ok_or(w.choice_strange())));
        if rule != Rule::Consent {
            let secret = match &*self.secret {
                "secret" => Ok(true),
                "open" => Ok(false),
                _ => Err(w.secrecy_missing()),
            };
            terms.secret = problems.take("secret", secret);
        }
        let quorum = if self.quorum.trim().is_empty() { Some(0) } else { number(&self.quorum, 0, 1_000_000) };
        terms.quorum = problems.take("quorum", quorum.ok_or_else(|| w.quorum_wrong().to_owned()));
        let voters = members.iter().filter(|one| terms.is_for(&one.perspectives)).count() as i64;
        if terms.quorum > voters {
            problems.add("quorum", w.quorum_too_many(voters));
        }
        let lived = number(&self.lived, 0, 4).filter(|sixths| *sixths != 1);
        terms.lived = problems.take("lived", lived.ok_or(w.choice_strange()));
        if rule.has_places() {
            let places = number(&self.places, 1, options.max(1) as i64);
            terms.places = problems.take("places", places.ok_or_else(|| w.places_wrong(options)));
        }
        if rule.has_points() {
            let points = number(&self.points, 1, MOST_POINTS);
            terms.points = problems.take("points", points.ok_or_else(|| w.points_wrong(MOST_POINTS)));
        }
        if rule.shares_money() {
            let money = parse_pounds(&self.money).filter(|money| *money > 0);
            terms.money = problems.take("money", money.ok_or(w.money_wrong()));
        }
        let until = dates::parse_day(&self.until).ok_or(w.until_empty()).and_then(|day| {
            match dates::days_until(now, day) {
                ..0 => Err(w.until_past()),
                0..LONGEST_DAYS => Ok(dates::after_days(day, 1)),
                _ => Err(w.until_far()),
            }
        });
        let ends_at = problems.take("until", until);
        if problems.is_empty() { Ok((terms, ends_at)) } else { Err(problems) }
    }
}

pub async fn ask(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Which,
) -> Result<Response, Error> {
    let decision = finding::drafting(&app, &member, number).await?;
    let typed = Typed::of(&decision, app.clock.now());
    Ok(page(&app, &member, decision, typed, Problems::new()))
}

pub async fn send(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Which,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    let decision = finding::drafting(&app, &member, number).await?;
    let options = finding::options(&app, &decision).await?.len();
    let space_id = member.space.id.clone();
    let members = app.store.read(move |tx| spaces::members(tx, &space_id)).await?;
    let (now, lang) = (app.clock.now(), member.reader.lang);
    let (terms, ends_at) = match typed.check(decision.rule, options, &members, now, lang) {
        Ok(found) => found,
        Err(problems) => return Ok(page(&app, &member, decision, typed, problems)),
    };
    app.store.write(move |tx| queries::set_terms(tx, &decision.id, &terms, ends_at)).await?;
    Ok(Redirect::to(&member.page(&format!("/decisions/{number}/check"))).into_response())
}

fn page(app: &App, member: &Member, decision: Decision, typed: Typed, problems: Problems) -> Response {
    let (w, wrong) = (Words(member.reader.lang), !problems.is_empty());
    let back = if decision.is_consent() { "change" } else { "options" };
    let back = format!("/decisions/{}/{back}", decision.number);
    let frame = member.frame_from(&back, w.terms_title()).with(problems);
    let page = Page(Fixing { frame, w, decision, typed, now: app.clock.now() });
    if wrong { page.with_problems() } else { page.into_response() }
}

impl Fixing {
    fn perspectives(&self) -> Vec<Choice> {
        let sw = SpaceWords(self.frame.lang);
        Perspective::ALL.iter().map(|one| Choice::new(one.code(), sw.perspective_short(one.code()))).collect()
    }

    fn shares(&self) -> Vec<Choice> {
        [("0", "none"), ("2", "third"), ("3", "half"), ("4", "two_thirds")]
            .into_iter()
            .map(|(value, code)| Choice::new(value, self.w.lived_share(code)))
            .collect()
    }

    fn ways(&self) -> Vec<Choice> {
        ["secret", "open"]
            .into_iter()
            .map(|code| Choice::new(code, self.w.secrecy(code)).hint(self.w.secrecy_hint(code)))
            .collect()
    }

    fn today(&self) -> String {
        dates::written_day(self.now)
    }

    fn points_label(&self) -> &'static str {
        if self.decision.rule == Rule::Dots { self.w.dots_label() } else { self.w.points_label() }
    }
}
