//! One decision, as it stands: what is asked, what one may do now, and once it is closed what came of it and why.

use super::around::{self, Committed, Event};
use super::finding::{self, Which};
use super::model::{Choosable, Decision, Phase, Stage, pounds};
use super::outcome::Outcome;
use super::queries::{self, Version};
use super::register::{self, Entry, How, Share};
use super::voices::{self, Kind, Standing, Voice};
use super::words::Words;
use super::{after, amend, ballot_box, closing, export, roll, showing, story};
use crate::actions::{self, Action};
use crate::app::App;
use crate::loops::{self, Contribution};
use crate::spaces::Member;
use crate::web::{Error, Frame, Page, Path, Problems, Query};
use crate::words::{Lang, dates};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "decisions/show.html")]
struct Show {
    frame: Frame,
    w: Words,
    /// The start of the decision's pages, and of the space's.
    start: String,
    space: String,
    decision: Decision,
    options: Vec<Choosable>,
    seen: Seen,
    outcome: Outcome,
    now: i64,
    may_add: bool,
    is_for_me: bool,
    /// I began it, or hold a key.
    leads: bool,
}

/// All that stands round it.
struct Seen {
    committed: Vec<Committed>,
    from: Vec<Contribution>,
    actions: Vec<Action>,
    events: Vec<Event>,
    versions: Vec<Version>,
    voices: Vec<Voice>,
    /// How I voted: by paper or on a screen.
    mine: Option<Entry>,
    took_part: usize,
    /// Of these, on paper that somebody else ticked or typed in.
    on_paper: usize,
    entitled: i64,
    shares: Vec<Share>,
    /// Reasons given with open votes, and who gave them.
    reasons: Vec<ballot_box::Cast>,
    /// Reasons given with secret votes, apart from what was voted.
    apart: Vec<(String, Lang)>,
    hindrance: Option<amend::Hindrance>,
    /// I may answer those it grew from, and some are still owed it.
    may_answer: bool,
    to_type: i64,
    too_many: i64,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Just {
    just: String,
}

pub async fn show(
    State(app): State<App>,
    member: Member,
    Path((_, number)): Which,
    Query(just): Query<Just>,
) -> Result<Response, Error> {
    let decision = finding::find(&app, &member, number).await?;
    if decision.stage == Stage::Preparing {
        return Ok(Redirect::to(&member.page(&format!("/decisions/{number}/check"))).into_response());
    }
    let options = finding::options(&app, &decision).await?;
    let seen = look(&app, &member, &decision).await?;
    let w = Words(member.reader.lang);
    let mut frame = member.frame_from("/decisions", w.decision_title(decision.reference()));
    if just.just == "not_adopted" && decision.stage == Stage::Open {
        frame = frame.with(Problems::one("facilitate", w.just_not_adopted()));
    }
    if let Some(news) = news(&w, &just.just) {
        frame = frame.news(news);
    }
    let outcome = Outcome::from_json(decision.result.as_deref().unwrap_or_default());
    let (start, space) = (member.page(&format!("/decisions/{number}")), member.page(""));
    let (may_add, is_for_me) =
        (member.may_add().is_ok(), finding::takes_part(&app, &decision, &member).await?);
    let (leads, now) = (finding::may_lead(&decision, &member), app.clock.now());
    let page = Page(Show {
        frame,
        w,
        start,
        space,
        decision,
        options,
        seen,
        outcome,
        now,
        may_add,
        is_for_me,
        leads,
    });
    Ok(page.into_response())
}

async fn look(app: &App, member: &Member, decision: &Decision) -> Result<Seen, Error> {
    let (decision, me) = (decision.clone(), member.me.clone());
    app.store
        .read(move |tx| {
            let (id, space_id) = (&decision.id, &decision.space_id);
            let entries = closing::took_part(tx, &decision)?;
            let spoke: Vec<_> = entries.iter().map(|one| one.perspectives.clone()).collect();
            let mut from = Vec::new();
            for number in around::from(tx, id)? {
                from.extend(loops::find(tx, space_id, number)?);
            }
            let mut done = Vec::new();
            for number in around::actions(tx, id)? {
                done.extend(actions::find(tx, space_id, number)?);
            }
            let closed = matches!(decision.stage, Stage::Closed | Stage::Aside);
            let cast = if closed { ballot_box::cast(tx, id)? } else { Vec::new() };
            let reasons = cast.into_iter().filter(|one| !one.ballot.reason.is_empty());
            let owed = !after::owed(tx, &decision)?.is_empty();
            Ok::<_, Error>(Seen {
                committed: around::committed(tx, id)?,
                events: around::events(tx, id)?,
                versions: queries::versions(tx, id)?,
                voices: voices::of(tx, id)?,
                mine: register::entry(tx, id, &me.person_id)?,
                took_part: entries.len(),
                on_paper: entries.iter().filter(|one| one.how == How::Paper).count(),
                entitled: roll::size(tx, id)?,
                shares: register::by_perspective(&spoke),
                reasons: reasons.collect(),
                apart: ballot_box::reasons(tx, id)?,
                hindrance: if decision.is_consent() {
                    amend::hindrance(tx, &decision, me.key.is_some())?
                } else {
                    None
                },
                may_answer: owed && decision.stage == Stage::Closed && after::may_answer(tx, &decision, &me)?,
                to_type: closing::papers_to_type(tx, &decision)?,
                too_many: closing::papers_too_many(tx, &decision)?,
                actions: done,
                from,
            })
        })
        .await
}

fn news(w: &Words, just: &str) -> Option<&'static str> {
    Some(match just {
        "opened" => w.just_opened(),
        "voted" => w.just_voted(),
        "said" => w.just_said(),
        "changed" => w.just_changed(),
        "closed" => w.just_closed(),
        "answered" => w.just_answered(),
        "action" => w.just_action(),
        _ => return None,
    })
}

impl Show {
    fn open(&self) -> bool {
        self.decision.is_open(self.now)
    }

    fn closed(&self) -> bool {
        matches!(self.decision.stage, Stage::Closed | Stage::Aside)
    }

    fn aside(&self) -> Option<&Event> {
        self.seen
            .events
            .iter()
            .find(|one| one.what == "aside")
            .filter(|_| self.decision.stage == Stage::Aside)
    }

    fn until(&self) -> String {
        showing::last_day(self.frame.lang, &self.decision)
    }

    fn facts(&self) -> Vec<(&'static str, String)> {
        showing::facts(&self.w, &self.decision)
    }

    fn cost(&self, option: &Choosable) -> String {
        pounds(option.cost)
    }

    fn day(&self, at: &i64) -> String {
        dates::short_day(self.frame.lang, *at)
    }

    fn voted_on_paper(&self) -> bool {
        self.seen.mine.as_ref().is_some_and(|one| one.how == How::Paper)
    }

    fn shares(&self) -> Vec<String> {
        showing::shares(&self.w, &self.seen.shares)
    }

    fn decided(&self) -> String {
        story::in_short(self.frame.lang, &self.decision, &self.options, &self.outcome)
    }

    /// What was chosen, where the result counts.
    fn chosen(&self) -> Vec<&Choosable> {
        let chosen = self.outcome.winners.iter().filter_map(|place| self.options.get(*place));
        if self.outcome.decides() { chosen.collect() } else { Vec::new() }
    }

    fn spent(&self) -> String {
        story::spent(&self.w, &self.decision, &self.options, &self.outcome)
    }

    fn why(&self) -> String {
        self.w.rule_why(self.decision.rule.code())
    }

    fn lines(&self) -> Vec<String> {
        story::lines(self.frame.lang, &self.decision, &self.options, &self.outcome)
    }

    fn unit(&self) -> &'static str {
        story::unit(self.frame.lang, &self.outcome)
    }

    /// The options with their numbers, what was chosen first and then by number.
    fn rows(&self) -> Vec<Row<'_>> {
        let rows = self.outcome.bars.iter().filter_map(|bar| {
            let option = self.options.get(bar.option)?;
            let place = self.outcome.winners.iter().position(|one| *one == bar.option);
            let stages =
                self.outcome.stages.iter().map(|stage| stage.get(bar.option).cloned().unwrap_or_default());
            Some(Row { option, number: &bar.number, size: bar.size, place, stages: stages.collect() })
        });
        let mut rows: Vec<Row> = rows.collect();
        rows.sort_by_key(|row| (row.place.unwrap_or(usize::MAX), std::cmp::Reverse(row.size)));
        rows
    }

    fn exports(&self) -> &'static [&'static str] {
        if self.closed() { export::forms(&self.decision) } else { &[] }
    }

    fn event(&self, event: &Event) -> String {
        let more = match &*event.what {
            "moved" => self.w.phase(Phase::from_code(&event.more).code()).to_string(),
            _ => event.more.clone(),
        };
        match &event.name {
            Some(name) => self.w.event(more, name, &event.what),
            None => self.w.event_itself(more, &event.what),
        }
    }

    fn standing(&self) -> Standing {
        voices::standing(&self.seen.voices, self.decision.version)
    }

    fn of_kind(&self, kind: &str) -> Vec<&Voice> {
        self.seen.voices.iter().filter(|one| one.kind.code() == kind).collect()
    }

    fn replies_to(&self, number: &i64) -> Vec<&Voice> {
        self.seen.voices.iter().filter(|one| one.kind == Kind::Reply && one.about == Some(*number)).collect()
    }

    /// Objections, the ones that stand first.
    fn objections(&self) -> Vec<&Voice> {
        let mut all = self.of_kind(Kind::Objection.code());
        all.sort_by_key(|one| !one.stands_against(self.decision.version));
        all
    }

    fn asides(&self) -> Vec<&Voice> {
        let mut all = self.of_kind(Kind::Aside.code());
        all.retain(|one| one.is_stance_on(self.decision.version));
        all
    }

    /// What became of an objection.
    fn fate(&self, voice: &Voice) -> String {
        if voice.stands_against(self.decision.version) {
            return self.w.objection_stands().into();
        }
        match voice.withdrawn_at {
            Some(at) => self.w.objection_withdrawn(self.day(&at)),
            None if self.has_answered(voice) => self.w.objection_met(voice.version + 1),
            None => self.w.objection_asked().into(),
        }
    }

    /// Whoever objected has said something of the words that count now.
    fn has_answered(&self, voice: &Voice) -> bool {
        // Whoever was erased says nothing more.
        let stance = |id: &String| voices::stance(&self.seen.voices, self.decision.version, id).is_some();
        voice.person_id.as_ref().is_none_or(stance)
    }

    fn stands(&self, voice: &Voice) -> bool {
        voice.stands_against(self.decision.version)
    }

    fn my_stance(&self) -> Option<&Voice> {
        let me = &self.frame.who.as_ref()?.id;
        voices::stance(&self.seen.voices, self.decision.version, me)
    }

    fn in_phase(&self, code: &str) -> bool {
        self.decision.phase.code() == code
    }

    fn next_phase(&self) -> Option<&'static str> {
        self.decision.phase.next().map(Phase::code)
    }

    fn phase_before(&self) -> Option<&'static str> {
        self.decision.phase.before().map(Phase::code)
    }

    fn phases(&self) -> Vec<(&'static str, bool)> {
        Phase::ALL.into_iter().map(|phase| (phase.code(), phase == self.decision.phase)).collect()
    }

    fn hindrance(&self) -> Option<String> {
        use amend::Hindrance;
        Some(match self.seen.hindrance? {
            Hindrance::NotAskedYet => return None,
            Hindrance::Objections(count) => self.w.hindered_objections(count),
            Hindrance::Unheard(count) => self.w.hindered_unheard(count),
            Hindrance::Early => self.w.hindered_early().into(),
            Hindrance::Nobody => self.w.hindered_nobody().into(),
            Hindrance::Shortfall(shortfall) => story::short_of(&self.w, shortfall),
        })
    }

    /// A reason, with what it was given for.
    fn voted_for(&self, ballot: &ballot_box::Ballot) -> String {
        let lang: Lang = self.frame.lang;
        let named = |place: &usize| self.options.get(*place).map(|one| one.words.in_lang(lang).to_owned());
        let first = ballot.marks.order();
        match super::vote::kind(&self.decision) {
            "ranks" => first.first().map(|top| top.iter().filter_map(named).collect::<Vec<_>>().join(", ")),
            _ => Some(ballot.marks.chosen().iter().filter_map(named).collect::<Vec<_>>().join(", ")),
        }
        .unwrap_or_default()
    }

    /// Somebody else noted that I will act on it, and I may say that I did not.
    fn others_say_i_act(&self) -> bool {
        let me = self.frame.who.as_ref().map(|who| &who.id);
        let noted = |one: &Committed| Some(&one.person_id) == me && one.typed_by.is_some();
        self.decision.stage == Stage::Open && self.seen.committed.iter().any(noted)
    }

    fn action_day(&self, action: &Action) -> String {
        dates::day(self.frame.lang, action.due_at)
    }
}

/// A line of the table, and its bar.
struct Row<'a> {
    option: &'a Choosable,
    number: &'a str,
    size: i64,
    /// In which order it was chosen; none: it was not.
    place: Option<usize>,
    stages: Vec<String>,
}
