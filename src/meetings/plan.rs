//! Calling a meeting: what about, where, and when; one time, or several to choose from.

use super::calling::{Calling, Told, call, tell};
use super::list::may_call;
use super::model::MOST_TIMES;
use super::words::Words;
use crate::app::App;
use crate::spaces::Member;
use crate::web::{self, Choice, Error, Form, Frame, Page, Problems, text};
use crate::words::{Lang, dates};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use std::collections::HashMap;

const LONGEST: usize = 300;
const LENGTHS: [i64; 6] = [30, 60, 90, 120, 180, 240];
const BEFORE: [i64; 5] = [0, 15, 30, 45, 60];
const MOST_PAPER_DAYS: i64 = 60;
/// Nobody plans their days further ahead.
const LONGEST_DAYS: i64 = 400;

#[derive(Template)]
#[template(path = "meetings/plan.html")]
struct Plan {
    frame: Frame,
    w: Words,
    typed: Typed,
    start: String,
    first_day: String,
    last_day: String,
}

#[derive(Deserialize, Clone)]
#[serde(default)]
pub struct Typed {
    title_en: String,
    title_cy: String,
    place: String,
    how: String,
    minutes: String,
    paper_days: String,
    pre_minutes: String,
    pre_words: String,
    /// `day1`, `time1` and so on.
    #[serde(flatten)]
    times: HashMap<String, String>,
}

impl Default for Typed {
    fn default() -> Typed {
        Typed {
            title_en: String::new(),
            title_cy: String::new(),
            place: String::new(),
            how: String::new(),
            minutes: "90".into(),
            paper_days: "7".into(),
            pre_minutes: "0".into(),
            pre_words: String::new(),
            times: HashMap::new(),
        }
    }
}

pub async fn ask(State(app): State<App>, member: Member) -> Result<Response, Error> {
    may_call(&member)?;
    Ok(page(&app, &member, Typed::default(), Problems::new()))
}

pub async fn send(
    State(app): State<App>,
    member: Member,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    may_call(&member)?;
    let now = app.clock.now();
    let calling = match typed.check(member.reader.lang, now) {
        Ok(calling) => calling,
        Err(problems) => return Ok(page(&app, &member, typed, problems)),
    };
    let (space, me, home) = (member.space.clone(), member.person.id.clone(), app.settings.home());
    let number = app
        .store
        .write(move |tx| {
            let number = call(tx, &space, &calling, &me, now)?;
            let told = if calling.times.len() == 1 { Told::Set } else { Told::Asked };
            tell(tx, &space, number, (told, &me), &home, now)?;
            Ok::<_, Error>(number)
        })
        .await?;
    Ok(Redirect::to(&member.page(&format!("/meetings/{number}?just=called"))).into_response())
}

impl Typed {
    fn at(&self, field: &str, nth: usize) -> &str {
        self.times.get(&format!("{field}{nth}")).map_or("", |typed| typed.trim())
    }

    fn check(&self, lang: Lang, now: i64) -> Result<Calling, Problems> {
        let (w, fw, mut problems) = (Words(lang), web::words::Words(lang), Problems::new());
        let both = [(Lang::En, &*self.title_en), (Lang::Cy, &*self.title_cy)];
        let title = problems.take_both("title", both, lang, LONGEST, w.title_empty());
        let place = text::clean(&self.place, 1000).map_err(|problem| match problem {
            text::TextProblem::Empty => w.place_empty().to_owned(),
            other => other.say(&fw),
        });
        let place = problems.take("place", place);
        let optional = |typed: &str| text::clean_or_none(typed, 1000).map_err(|problem| problem.say(&fw));
        let how = problems.take("how", optional(&self.how)).unwrap_or_default();
        let pre_words = problems.take("pre_words", optional(&self.pre_words)).unwrap_or_default();
        let times = self.check_times(&w, now, &mut problems);
        let one_of = |typed: &str, offered: &[i64]| typed.parse().ok().filter(|one| offered.contains(one));
        let minutes = problems.take("minutes", one_of(&self.minutes, &LENGTHS).ok_or(w.choose_length()));
        let pre_minutes =
            problems.take("pre_minutes", one_of(&self.pre_minutes, &BEFORE).ok_or(w.choose_pre()));
        let days = self.paper_days.trim().parse().ok().filter(|days| (0..=MOST_PAPER_DAYS).contains(days));
        let paper_days = problems.take("paper_days", days.ok_or_else(|| w.paper_days_wrong(MOST_PAPER_DAYS)));
        if !problems.is_empty() {
            return Err(problems);
        }
        Ok(Calling { title, place, how, times, minutes, paper_days, pre_minutes, pre_words })
    }

    /// In the order of the clock, each once.
    fn check_times(&self, w: &Words, now: i64, problems: &mut Problems) -> Vec<i64> {
        let mut times = Vec::new();
        for nth in 1..=MOST_TIMES {
            let (day, time) = (self.at("day", nth), self.at("time", nth));
            if day.is_empty() && time.is_empty() {
                continue;
            }
            match check_time(day, time, w, now) {
                Ok(time) => times.push(time),
                Err((which, problem)) => problems.add(&format!("{which}{nth}"), problem),
            }
        }
        if times.is_empty() && !(1..=MOST_TIMES).any(|nth| problems.has(&format!("day{nth}"))) {
            problems.add("day1", w.day_empty());
        }
        times.sort_unstable();
        times.dedup();
        times
    }
}

/// A moment to come, or which of the two fields is wrong and how.
pub fn check_time(day: &str, time: &str, w: &Words, now: i64) -> Result<i64, (&'static str, &'static str)> {
    if dates::parse_day(day).is_none() {
        return Err(("day", w.day_wrong()));
    }
    let moment = dates::parse_moment(day, time).ok_or(("time", w.time_wrong()))?;
    let last = dates::after_days(now, LONGEST_DAYS);
    if (now..last).contains(&moment) { Ok(moment) } else { Err(("day", w.day_past())) }
}

/// How long it may last, as choices.
pub fn lengths(w: &Words) -> Vec<Choice> {
    LENGTHS.map(|minutes| Choice::new(minutes.to_string(), w.lasts(minutes))).into()
}

/// So many minutes, where they are one of those offered.
pub fn check_length(typed: &str) -> Option<i64> {
    typed.parse().ok().filter(|minutes| LENGTHS.contains(minutes))
}

fn page(app: &App, member: &Member, typed: Typed, problems: Problems) -> Response {
    let (w, wrong, now) = (Words(member.reader.lang), !problems.is_empty(), app.clock.now());
    let page = Page(Plan {
        frame: member.frame_from("/meetings", w.call_meeting()).with(problems),
        w,
        typed,
        start: member.page("/meetings"),
        first_day: dates::written_day(now),
        last_day: dates::written_day(dates::after_days(now, LONGEST_DAYS - 1)),
    });
    if wrong { page.with_problems() } else { page.into_response() }
}

impl Plan {
    /// The reader's own language first.
    fn langs(&self) -> [Lang; 2] {
        if self.frame.lang == Lang::Cy { [Lang::Cy, Lang::En] } else { [Lang::En, Lang::Cy] }
    }

    fn title(&self, lang: &Lang) -> &str {
        match lang {
            Lang::En => &self.typed.title_en,
            Lang::Cy => &self.typed.title_cy,
        }
    }

    fn numbers(&self, more: bool) -> std::ops::RangeInclusive<usize> {
        if more { 2..=MOST_TIMES } else { 1..=1 }
    }

    fn field(&self, what: &str, nth: &usize) -> String {
        format!("{what}{nth}")
    }

    fn typed_at(&self, field: &str, nth: &usize) -> &str {
        self.typed.at(field, *nth)
    }

    fn lengths(&self) -> Vec<Choice> {
        lengths(&self.w)
    }

    fn before(&self) -> Vec<Choice> {
        BEFORE.map(|minutes| Choice::new(minutes.to_string(), self.w.begins_before(minutes))).into()
    }
}
