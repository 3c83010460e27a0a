//! Opening a dialogue: around which questions, what can change and what cannot, until when, and by when people hear back.

use super::model::{Dialogue, MOST_QUESTIONS};
use super::opening::{Opening, open};
use super::queries;
use super::words::Words;
use crate::app::App;
use crate::loops::telling::notices::in_each;
use crate::loops::telling::{self, NewNotice};
use crate::spaces::{self, Member, Membership};
use crate::web::{Choice, Error, Form, Frame, Page, Problems, Query};
use crate::words::{Lang, Worded, dates};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use std::collections::HashMap;

const LONGEST: usize = 300;
/// A dialogue that stays open for years is not one that anybody hears back from.
const LONGEST_DAYS: i64 = 400;
/// Until it closes, and from then to the answers: what the form begins with.
const USUAL_DAYS: i64 = 28;
/// The questions that every group may start from.
const STARTERS: [&str; 3] = ["first", "second", "third"];

#[derive(Template)]
#[template(path = "dialogue/open.html")]
struct Open {
    frame: Frame,
    w: Words,
    typed: Typed,
    members: Vec<Membership>,
    answerer: String,
    first_day: String,
    last_day: String,
    earlier: Vec<Dialogue>,
    start: String,
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Typed {
    title_en: String,
    title_cy: String,
    can_en: String,
    can_cy: String,
    cannot_en: String,
    cannot_cy: String,
    until: String,
    answer_by: String,
    answerer: String,
    /// `question1_en`, `question1_cy` and so on.
    #[serde(flatten)]
    questions: HashMap<String, String>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    /// The number of an earlier dialogue whose questions are asked again.
    like: Option<i64>,
}

pub async fn ask(
    State(app): State<App>,
    member: Member,
    Query(asked): Query<Asked>,
) -> Result<Response, Error> {
    super::may_open(&member)?;
    let (space_id, now) = (member.space.id.clone(), app.clock.now());
    let like = app
        .store
        .read(move |tx| asked.like.map_or(Ok(None), |number| queries::find(tx, &space_id, number)))
        .await?;
    page(&app, &member, Typed::begin(&member, like.as_ref(), now), Problems::new()).await
}

pub async fn send(
    State(app): State<App>,
    member: Member,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    super::may_open(&member)?;
    let now = app.clock.now();
    let opening = match typed.check(member.reader.lang, now) {
        Ok(opening) => opening,
        Err(problems) => return page(&app, &member, typed, problems).await,
    };
    let (space, me, home) = (member.space.clone(), member.person.id.clone(), app.settings.home());
    let number = app
        .store
        .write(move |tx| {
            let named = spaces::membership(tx, &space.id, &typed.answerer)?.map(|named| named.person_id);
            let answerer_id = named.filter(|id| *id != space.answerer_id);
            let number = open(tx, &space, &Opening { answerer_id, ..opening.clone() }, &me, now)?;
            let page = format!("/spaces/{}/dialogues/{number}", space.code);
            let until = |lang| dates::day(lang, opening.until);
            let words = in_each(|lang| Words(lang).told_opened(until(lang), opening.title.in_lang(lang)));
            telling::notify_members(tx, &space, &NewNotice { words, page }, Some(&me), &home, now)?;
            Ok::<_, Error>(number)
        })
        .await?;
    Ok(Redirect::to(&member.page(&format!("/dialogues/{number}?just=opened"))).into_response())
}

impl Typed {
    /// What the form begins with: the words of an earlier dialogue, or those that every group may start from.
    fn begin(member: &Member, like: Option<&Dialogue>, now: i64) -> Typed {
        let text = |worded: &Worded, lang| worded.get(lang).unwrap_or_default().to_owned();
        let (can, cannot) = like.map_or((&member.space.can_change, &member.space.cannot_change), |one| {
            (&one.can_change, &one.cannot_change)
        });
        let mut questions = HashMap::new();
        for lang in Lang::ALL {
            for at in 1..=MOST_QUESTIONS {
                let words = match like {
                    Some(one) => one.questions.get(at - 1).map(|question| text(&question.words, lang)),
                    None => STARTERS.get(at - 1).map(|which| Words(lang).starter(which)),
                };
                questions.insert(field(at, lang), words.unwrap_or_default());
            }
        }
        let until = dates::after_days(now, USUAL_DAYS);
        Typed {
            can_en: text(can, Lang::En),
            can_cy: text(can, Lang::Cy),
            cannot_en: text(cannot, Lang::En),
            cannot_cy: text(cannot, Lang::Cy),
            until: dates::written_day(until),
            answer_by: dates::written_day(dates::after_days(until, member.space.answer_days)),
            questions,
            ..Typed::default()
        }
    }

    fn question(&self, at: usize, lang: Lang) -> &str {
        self.questions.get(&field(at, lang)).map_or("", |typed| typed.as_str())
    }

    fn check(&self, lang: Lang, now: i64) -> Result<Opening, Problems> {
        let (w, mut problems) = (Words(lang), Problems::new());
        fn both<'a>(en: &'a str, cy: &'a str) -> [(Lang, &'a str); 2] {
            [(Lang::En, en), (Lang::Cy, cy)]
        }
        let title =
            problems.take_both("title", both(&self.title_en, &self.title_cy), lang, LONGEST, w.title_empty());
        let can_change =
            problems.take_both("can", both(&self.can_en, &self.can_cy), lang, 1000, w.can_empty());
        let cannot_change = problems.take_both(
            "cannot",
            both(&self.cannot_en, &self.cannot_cy),
            lang,
            1000,
            w.cannot_empty(),
        );
        let mut questions = Vec::new();
        for at in 1..=MOST_QUESTIONS {
            let typed = both(self.question(at, Lang::En), self.question(at, Lang::Cy));
            if typed.iter().any(|(_, words)| !words.trim().is_empty()) {
                let what = format!("question{at}");
                questions.push(problems.take_both(&what, typed, lang, LONGEST, w.question_empty()));
            }
        }
        if questions.is_empty() {
            problems.add(&field(1, lang), w.question_empty());
        }
        let last = dates::after_days(now, LONGEST_DAYS);
        let until = end_of(&self.until).filter(|until| (now..last).contains(until));
        if until.is_none() {
            problems.add("until", w.until_wrong());
        }
        let answer_by = end_of(&self.answer_by).filter(|by| *by >= until.unwrap_or(now) && *by < last);
        if answer_by.is_none() {
            problems.add("answer_by", w.answer_by_wrong());
        }
        match (until, answer_by) {
            (Some(until), Some(answer_by)) if problems.is_empty() => Ok(Opening {
                title,
                can_change,
                cannot_change,
                questions,
                until,
                answer_by,
                answerer_id: None,
                source: None,
            }),
            _ => Err(problems),
        }
    }
}

fn field(at: usize, lang: Lang) -> String {
    format!("question{at}_{}", lang.code())
}

/// The last moment of the day that was typed.
fn end_of(typed: &str) -> Option<i64> {
    dates::parse_day(typed).map(|day| dates::after_days(day, 1) - 1)
}

async fn page(app: &App, member: &Member, typed: Typed, problems: Problems) -> Result<Response, Error> {
    let id = member.space.id.clone();
    let (members, earlier) = app
        .store
        .read(move |tx| Ok::<_, Error>((spaces::members(tx, &id)?, queries::of_space(tx, &id)?)))
        .await?;
    let (w, wrong, now) = (Words(member.reader.lang), !problems.is_empty(), app.clock.now());
    let page = Page(Open {
        frame: member.frame_from("/dialogues", w.open_dialogue()).with(problems),
        w,
        typed,
        members,
        answerer: member.space.answerer_id.clone(),
        first_day: dates::written_day(now),
        last_day: dates::written_day(dates::after_days(now, LONGEST_DAYS - 1)),
        earlier,
        start: member.page("/dialogues"),
    });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

impl Open {
    /// The reader's own language first.
    fn langs(&self) -> [Lang; 2] {
        if self.frame.lang == Lang::Cy { [Lang::Cy, Lang::En] } else { [Lang::En, Lang::Cy] }
    }

    /// Those that most groups ask; `more`: the rest.
    fn numbers(&self, more: bool) -> std::ops::RangeInclusive<usize> {
        if more { STARTERS.len() + 1..=MOST_QUESTIONS } else { 1..=STARTERS.len() }
    }

    fn field(&self, at: &usize, lang: &Lang) -> String {
        field(*at, *lang)
    }

    fn question(&self, at: &usize, lang: &Lang) -> &str {
        self.typed.question(*at, *lang)
    }

    /// What was typed under one of the names that come in two languages.
    fn both(&self, what: &str, lang: &Lang) -> &str {
        match (what, lang) {
            ("title", Lang::En) => &self.typed.title_en,
            ("title", Lang::Cy) => &self.typed.title_cy,
            ("can", Lang::En) => &self.typed.can_en,
            ("can", Lang::Cy) => &self.typed.can_cy,
            (_, Lang::En) => &self.typed.cannot_en,
            (_, Lang::Cy) => &self.typed.cannot_cy,
        }
    }

    fn people(&self) -> Vec<Choice> {
        self.members.iter().map(|member| Choice::new(&*member.person_id, &*member.name)).collect()
    }

    fn answerer(&self) -> &str {
        if self.typed.answerer.is_empty() { &self.answerer } else { &self.typed.answerer }
    }
}
