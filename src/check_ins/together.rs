//! How the group answered, side by side: where perspectives differ most, what people remarked, and what was tried.

use super::keeping;
use super::model::Reply;
use super::practice::{self, Practice};
use super::queries;
use super::rounds::{self, Round};
use super::side_by_side::{Answered, Before, Row, Shown};
use super::tallies;
use super::words::Words;
use crate::actions::State as Stands;
use crate::app::App;
use crate::spaces::Member;
use crate::web::{Error, Frame, Page, Query};
use crate::words::dates;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

/// Over so many rounds the page looks back.
const LOOKS_BACK: usize = 8;
const PRACTICES: i64 = 6;

#[derive(Template)]
#[template(path = "check_ins/together.html")]
struct Together {
    frame: Frame,
    w: Words,
    /// The start of the space's pages, with the language.
    start: String,
    /// The round that runs now.
    now: Round,
    /// I have answered in it.
    answered: bool,
    /// The round that is shown; none before anybody has answered.
    chosen: Option<String>,
    /// All rounds in which somebody answered, the newest first.
    rounds: Vec<String>,
    shown: Vec<Shown>,
    practices: Vec<Practice>,
    at: i64,
    may_add: bool,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    round: String,
    /// What was done a moment ago.
    just: String,
}

pub async fn show(
    State(app): State<App>,
    member: Member,
    Query(asked): Query<Asked>,
) -> Result<Response, Error> {
    let (space, me, at) = (member.space.clone(), member.person.id.clone(), app.clock.now());
    let just = asked.just.clone();
    let (now, own, rounds, chosen, answered, practices) = app
        .store
        .read(move |tx| {
            let (now, own) = keeping::own(tx, &space.id, &me, at)?;
            let rounds = tallies::rounds(tx, &space.id)?;
            let chosen = rounds.iter().find(|round| **round == asked.round).or(rounds.first()).cloned();
            let round = chosen.clone().unwrap_or_else(|| now.start.clone());
            let first = rounds.iter().skip_while(|one| **one > round).take(LOOKS_BACK).last();
            let answered = Answered {
                level: space.level,
                wordings: queries::wordings(tx, &space.id)?,
                of_round: tallies::of_round(tx, &space.id, &round)?,
                since: tallies::since(tx, &space.id, first.unwrap_or(&round))?,
                remarks: tallies::remarks(tx, &space.id, &round)?,
            };
            let practices = practice::up_to(tx, &space.id, round.max(now.start.clone()).as_str(), PRACTICES)?;
            Ok::<_, Error>((now, !own.is_empty(), rounds, chosen, answered, practices))
        })
        .await?;
    let w = Words(member.reader.lang);
    let mut frame = member.frame(w.check_ins());
    let until = dates::short_day(member.reader.lang, now.last_day());
    frame = match &*just {
        "answered" => frame.news(w.just_answered(until)),
        "taken_out" => frame.news(w.just_taken_out()),
        "trying" => frame.news(w.just_trying()),
        _ => frame,
    };
    let shown = chosen.as_deref().map(|round| answered.in_round(round)).unwrap_or_default();
    let (start, may_add) = (member.page(""), member.may_add().is_ok());
    let page =
        Together { frame, w, start, now, answered: own, chosen, rounds, shown, practices, at, may_add };
    Ok(Page(page).into_response())
}

impl Together {
    fn day(&self, round: &str) -> String {
        dates::short_day(self.frame.lang, rounds::moment(round))
    }

    fn until(&self) -> String {
        dates::short_day(self.frame.lang, self.now.last_day())
    }

    fn short_replies(&self) -> Vec<String> {
        Reply::ALL.iter().map(|reply| self.w.reply_short(reply.code())).collect()
    }

    fn answer_page(&self) -> String {
        format!("{}/check-ins/answer", self.start)
    }

    fn practice_page(&self) -> String {
        format!("{}/check-ins/practice", self.start)
    }

    fn runs(&self) -> bool {
        self.chosen.as_deref() == Some(&*self.now.start)
    }

    fn who(&self, row: &Row) -> String {
        self.w.who(row.who.code())
    }

    fn middle(&self, before: &Before) -> String {
        before.middle.map_or_else(|| self.w.reply_short("unsaid"), |reply| self.w.reply_short(reply.code()))
    }

    fn stands(&self, practice: &Practice) -> String {
        self.w.practice_state(practice.action.state(self.at).code())
    }

    fn tag(&self, practice: &Practice) -> &'static str {
        match practice.action.state(self.at) {
            Stands::Late => "late",
            Stands::Kept => "good",
            Stands::Open | Stands::NotKept => "",
        }
    }

    fn due(&self, practice: &Practice) -> String {
        dates::short_day(self.frame.lang, practice.action.due_at)
    }

    fn not_kept(&self, practice: &Practice) -> bool {
        practice.action.state(self.at) == Stands::NotKept
    }
}
