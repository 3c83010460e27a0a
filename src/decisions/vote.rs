//! Voting, on a screen: as often as somebody changes their mind while it is open, and counted once.

use super::ballot::{BallotProblem, Marks};
use super::ballot_box::{self, Ballot, Whose};
use super::finding::{self, Which};
use super::model::{BallotKind, Choosable, Decision, pounds};
use super::queries;
use super::register::{self, Entry, How};
use super::words::Words;
use crate::app::App;
use crate::spaces::{self, Member, Perspective};
use crate::store::{Tx, sql};
use crate::web::{Error, Form, Frame, Page, Path, Problems, text, words::Words as WebWords};
use crate::words::{Lang, dates};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use std::collections::BTreeMap;

pub const LONGEST_REASON: usize = 1000;

#[derive(Template)]
#[template(path = "decisions/vote.html")]
struct VotePage {
    frame: Frame,
    w: Words,
    decision: Decision,
    options: Vec<Choosable>,
    typed: Typed,
    voted: bool,
}

/// A ballot as it was typed: `mark-0`, `mark-1`… and for one choice alone `choice`.
#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Typed {
    pub choice: String,
    pub reason: String,
    #[serde(flatten)]
    pub marks: BTreeMap<String, String>,
}

impl Typed {
    pub fn of(ballot: &Ballot) -> Typed {
        let number = |(place, number): (usize, &i64)| {
            (format!("mark-{place}"), if *number == 0 { String::new() } else { number.to_string() })
        };
        Typed {
            choice: ballot.marks.chosen().first().map(usize::to_string).unwrap_or_default(),
            reason: ballot.reason.clone(),
            marks: ballot.marks.0.iter().enumerate().map(number).collect(),
        }
    }

    pub fn mark(&self, place: usize) -> &str {
        self.marks.get(&format!("mark-{place}")).map(String::as_str).unwrap_or_default()
    }

    /// # Errors
    /// What needs putting right, beside its field.
    pub fn check(&self, decision: &Decision, options: usize, lang: Lang) -> Result<Ballot, Problems> {
        let (w, mut problems) = (Words(lang), Problems::new());
        let kind = decision.rule.ballot().ok_or_else(|| Problems::one("mark-0", w.ballot_strange()))?;
        let numbers: Vec<i64> = (0..options)
            .map(|place| {
                if kind == BallotKind::ChooseOne {
                    return i64::from(self.choice == place.to_string());
                }
                let typed = self.mark(place).trim();
                // What is no number is out of every range.
                if typed.is_empty() { 0 } else { typed.parse().unwrap_or(-1) }
            })
            .collect();
        let first = if kind == BallotKind::ChooseOne { "choice" } else { "mark-0" };
        let marks = Marks::check(decision.rule, &decision.terms, options, numbers)
            .map_err(|problem| problems.add(first, say(&w, kind, problem)));
        let reason =
            text::clean_or_none(&self.reason, LONGEST_REASON).map_err(|problem| problem.say(&WebWords(lang)));
        let reason = problems.take("reason", reason).unwrap_or_default();
        match marks {
            Ok(marks) if problems.is_empty() => Ok(Ballot { marks, reason, lang }),
            _ => Err(problems),
        }
    }
}

fn say(w: &Words, kind: BallotKind, problem: BallotProblem) -> String {
    match problem {
        BallotProblem::Strange => w.ballot_strange().into(),
        BallotProblem::Empty if kind == BallotKind::Ranks => w.ballot_empty_ranks().into(),
        BallotProblem::Empty if matches!(kind, BallotKind::Points | BallotKind::Dots) => {
            w.ballot_empty_numbers().into()
        }
        BallotProblem::Empty if kind == BallotKind::ChooseOne => w.ballot_empty_one().into(),
        BallotProblem::Empty => w.ballot_empty().into(),
        BallotProblem::OneOnly => w.ballot_one_only().into(),
        BallotProblem::OutOfRange { most } if kind == BallotKind::Ranks => w.ballot_places(most),
        BallotProblem::OutOfRange { most } => w.ballot_out_of_range(most),
        BallotProblem::TooManyDots { most, given } => w.ballot_dots(given, most),
        BallotProblem::SamePlace { place } => w.ballot_same_place(place),
    }
}

/// Why a vote was not taken.
#[derive(Debug, Clone)]
pub enum Refused {
    /// It is over, or has not begun.
    NotOpen,
    /// They are no member now, or it is for others.
    NotForThem,
    /// They stand in the register already, by the other way.
    Voted(Entry),
}

/// Keeps a vote: a look at the decision, a row in the register, a ballot. Nothing else is done here, so that thousands can
/// vote in the same second. Whatever is refused is kept nowhere.
///
/// # Errors
/// When the store cannot keep it.
pub fn keep(
    tx: &mut Tx,
    decision: &Decision,
    voter: &str,
    perspectives: &[Perspective],
    by_paper: Option<&str>,
    ballot: &Ballot,
    now: i64,
) -> Result<Option<Refused>, Error> {
    let open = tx.maybe(
        sql!(
            "SELECT d.ends_at FROM decision d JOIN space s ON s.id = d.space_id AND s.closed_at IS NULL
             JOIN decision_roll r ON r.decision_id = d.id AND r.person_id = $2
             JOIN member m ON m.space_id = d.space_id AND m.person_id = r.person_id AND m.left_at IS NULL
             WHERE d.id = $1 AND d.stage = 'open'"
        ),
        &[&decision.id, &voter],
        |row| row.get::<i64>(0),
    )?;
    // Papers that were filled in while it was open are typed in until it is counted.
    if open.is_none_or(|ends_at| by_paper.is_none() && now >= ends_at) {
        return Ok(Some(Refused::NotOpen));
    }
    let how = if by_paper.is_some() { How::Paper } else { How::Screen };
    if !register::note(tx, &decision.id, voter, how, perspectives, by_paper, now)? {
        return Ok(Some(match register::entry(tx, &decision.id, voter)? {
            Some(entry) => Refused::Voted(entry),
            None => Refused::NotOpen,
        }));
    }
    if decision.is_secret() {
        ballot_box::put_in(tx, &decision.id, &Whose::Member(voter), ballot)?;
    } else {
        ballot_box::keep_open(tx, &decision.id, voter, ballot)?;
    }
    Ok(None)
}

pub async fn ask(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Which,
) -> Result<Response, Error> {
    let decision = finding::find(&app, &member, number).await?;
    if let Some(refused) = refused(&app, &member, &decision).await? {
        return turned_away(&app, &member, &decision, refused).await;
    }
    let (own, me) = (decision.clone(), member.person.id.clone());
    let before = app
        .store
        .read(move |tx| match own.is_secret() {
            true => ballot_box::own(tx, &own.id, &me),
            false => ballot_box::own_open(tx, &own.id, &me),
        })
        .await?;
    let typed = before.as_ref().map(Typed::of).unwrap_or_default();
    page(&app, &member, decision, typed, before.is_some(), Problems::new()).await
}

pub async fn send(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Which,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    member.may_add()?;
    let decision = finding::find(&app, &member, number).await?;
    if let Some(refused) = refused(&app, &member, &decision).await? {
        return turned_away(&app, &member, &decision, refused).await;
    }
    let options = finding::options(&app, &decision).await?.len();
    let ballot = match typed.check(&decision, options, member.reader.lang) {
        Ok(ballot) => ballot,
        Err(problems) => return page(&app, &member, decision, typed, false, problems).await,
    };
    let (voter, perspectives, now) =
        (member.person.id.clone(), member.me.perspectives.clone(), app.clock.now());
    let kept = decision.clone();
    let refused =
        app.store.write(move |tx| keep(tx, &kept, &voter, &perspectives, None, &ballot, now)).await?;
    match refused {
        Some(refused) => turned_away(&app, &member, &decision, refused).await,
        None => Ok(Redirect::to(&member.page(&format!("/decisions/{number}?just=voted"))).into_response()),
    }
}

/// What can be known before anything is typed.
async fn refused(app: &App, member: &Member, decision: &Decision) -> Result<Option<Refused>, Error> {
    if !decision.is_open(app.clock.now()) || decision.is_consent() || member.space.closed_at.is_some() {
        return Ok(Some(Refused::NotOpen));
    }
    if !finding::takes_part(app, decision, member).await? {
        return Ok(Some(Refused::NotForThem));
    }
    let (id, me) = (decision.id.clone(), member.person.id.clone());
    let entry = app.store.read(move |tx| register::entry(tx, &id, &me)).await?;
    Ok(entry.filter(|one| one.how == How::Paper).map(Refused::Voted))
}

#[derive(Template)]
#[template(path = "decisions/refused.html")]
struct RefusedPage {
    frame: Frame,
    why: String,
    page: String,
    w: Words,
}

async fn turned_away(
    app: &App,
    member: &Member,
    decision: &Decision,
    why: Refused,
) -> Result<Response, Error> {
    let space_id = member.space.id.clone();
    let members = app.store.read(move |tx| spaces::members(tx, &space_id)).await?;
    let name = |id: &str| members.iter().find(|one| one.person_id == id).map(|one| one.name.clone());
    let (lang, w) = (member.reader.lang, Words(member.reader.lang));
    let why = match why {
        Refused::NotOpen if decision.opened_at.is_none() || decision.is_open(app.clock.now()) => {
            w.refused_not_open().into()
        }
        Refused::NotOpen => {
            let ended = decision.closed_at.map_or(decision.ends_at - 1, |at| at.min(decision.ends_at - 1));
            w.refused_over(dates::day(lang, ended))
        }
        Refused::NotForThem => w.refused_not_for().into(),
        Refused::Voted(entry) if entry.how == How::Paper => {
            let by = entry.by_whom.as_deref().and_then(name).unwrap_or_default();
            w.refused_paper(by, dates::moment(lang, entry.at))
        }
        Refused::Voted(entry) => w.refused_screen(dates::moment(lang, entry.at)),
    };
    let frame = member.frame_from(&format!("/decisions/{}", decision.number), w.not_taken());
    let page = member.page(&format!("/decisions/{}", decision.number));
    Ok(Page(RefusedPage { frame, why, page, w }).with_status(http::StatusCode::CONFLICT))
}

async fn page(
    app: &App,
    member: &Member,
    decision: Decision,
    typed: Typed,
    voted: bool,
    problems: Problems,
) -> Result<Response, Error> {
    let id = decision.id.clone();
    let options = app.store.read(move |tx| queries::options(tx, &id)).await?;
    let (w, wrong) = (Words(member.reader.lang), !problems.is_empty());
    let frame = member
        .frame_from(&format!("/decisions/{}", decision.number), w.vote_title())
        .with(problems)
        .sensitive();
    let page = Page(VotePage { frame, w, decision, options, typed, voted });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

impl VotePage {
    fn kind(&self) -> &'static str {
        kind(&self.decision)
    }

    fn cost(&self, option: &Choosable) -> String {
        pounds(option.cost)
    }

    fn mark(&self, place: &usize) -> &str {
        self.typed.mark(*place)
    }

    fn how(&self) -> String {
        how(&self.w, &self.decision, self.options.len())
    }
}

/// As templates tell ballots apart.
pub fn kind(decision: &Decision) -> &'static str {
    match decision.rule.ballot() {
        Some(BallotKind::ChooseOne) => "one",
        Some(BallotKind::ChooseSome) => "some",
        Some(BallotKind::Points | BallotKind::Dots) => "points",
        Some(BallotKind::Ranks) => "ranks",
        None => "",
    }
}

/// How to fill it in.
pub fn how(w: &Words, decision: &Decision, options: usize) -> String {
    match decision.rule.ballot() {
        Some(BallotKind::ChooseOne) => w.how_one().into(),
        Some(BallotKind::ChooseSome) if decision.rule.shares_money() => {
            w.how_budget(pounds(decision.terms.money))
        }
        Some(BallotKind::ChooseSome) => w.how_some().into(),
        Some(BallotKind::Points) => w.how_points(decision.terms.points),
        Some(BallotKind::Dots) => w.how_dots(decision.terms.points),
        Some(BallotKind::Ranks) => w.how_ranks(options as i64),
        None => String::new(),
    }
}
