//! Typing in a slip: when somebody can come, and what they would like to talk about.

use super::model::Time;
use super::times::{self, Sent};
use super::words::Words;
use super::{Opened, agenda, queries};
use crate::app::App;
use crate::loops::telling::{self, NewNotice, notices::in_each};
use crate::spaces::{self, Membership};
use crate::web::{Choice, Error, Form, Frame, Page, Problems, Query};
use crate::words::{Lang, dates};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

/// A slip without a name: only something to talk about is kept of it.
const NOBODY: &str = "nobody";

#[derive(Template)]
#[template(path = "meetings/type_in.html")]
struct TypeIn {
    frame: Frame,
    w: Words,
    at: Opened,
    times: Vec<Time>,
    members: Vec<Membership>,
    slip: Slip,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Slip {
    /// A member's id, or "nobody".
    whose: String,
    words: String,
    lang: String,
    #[serde(flatten)]
    sent: Sent,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    /// A slip was typed in a moment ago.
    kept: bool,
}

pub async fn ask(State(app): State<App>, at: Opened, Query(asked): Query<Asked>) -> Result<Response, Error> {
    times::may_say(&at)?;
    page(&app, at, Slip::default(), Problems::new(), asked.kept).await
}

pub async fn send(State(app): State<App>, at: Opened, Form(slip): Form<Slip>) -> Result<Response, Error> {
    times::may_say(&at)?;
    let w = Words(at.member.reader.lang);
    let (times, members) = read(&app, &at).await?;
    let mut problems = Problems::new();
    let them = members.into_iter().find(|one| one.person_id == slip.whose).map(|one| one.person_id);
    if them.is_none() && slip.whose != NOBODY {
        problems.add("whose", w.whose_missing());
    }
    let said = if them.is_some() { slip.sent.of(&times) } else { Vec::new() };
    let brings = !slip.words.trim().is_empty();
    if problems.is_empty() && said.is_empty() && !brings {
        let field = if them.is_some() { times.first().map(times::field) } else { None };
        problems.add(field.as_deref().unwrap_or("words"), w.slip_empty());
    }
    let words =
        if brings { agenda::check_words(&slip.words, at.member.reader.lang) } else { Ok(String::new()) };
    let words = problems.take("words", words);
    if !problems.is_empty() {
        return page(&app, at, slip, problems, false).await;
    }
    let lang = Lang::from_code(&slip.lang).unwrap_or(at.member.reader.lang);
    let (meeting_id, me, now) = (at.meeting.id.clone(), at.member.person.id.clone(), at.now);
    let (space, meeting, name, home) =
        (at.member.space.clone(), at.meeting.clone(), at.member.person.name.clone(), app.settings.home());
    app.store
        .write(move |tx| {
            if let Some(them) = &them {
                for (time_id, can) in &said {
                    queries::say_can(tx, time_id, them, *can, Some(&me), now)?;
                }
            }
            if !words.is_empty() {
                let (brought_by, typed_by) = (them.as_deref(), Some(&*me));
                let new = agenda::queries::NewItem { words: &words, lang, about: None, brought_by, typed_by };
                agenda::queries::add(tx, &meeting_id, &new, now)?;
            }
            if let Some(them) = them.clone().filter(|them| *them != me) {
                let words = in_each(|lang| Words(lang).told_slip(&name, meeting.title.in_lang(lang)));
                let page = format!("/spaces/{}/meetings/{}", space.code, meeting.number);
                let to = [telling::To::Person(them)];
                telling::notify(tx, &space, &NewNotice { words, page }, &to, &home, now)?;
            }
            Ok::<_, Error>(())
        })
        .await?;
    // For the next slip of the pile.
    Ok(Redirect::to(&at.page("/type-in?kept=true")).into_response())
}

async fn read(app: &App, at: &Opened) -> Result<(Vec<Time>, Vec<Membership>), Error> {
    let (meeting, space_id) = (at.meeting.clone(), at.member.space.id.clone());
    app.store.read(move |tx| Ok((queries::times(tx, &meeting)?, spaces::members(tx, &space_id)?))).await
}

async fn page(app: &App, at: Opened, slip: Slip, problems: Problems, kept: bool) -> Result<Response, Error> {
    let (times, members) = read(app, &at).await?;
    let (w, wrong) = (Words(at.member.reader.lang), !problems.is_empty());
    let mut frame = at.frame(w.type_in()).with(problems);
    if kept {
        frame = frame.news(w.slip_kept());
    }
    let page = Page(TypeIn { frame, w, at, times, members, slip });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

impl TypeIn {
    fn whose(&self) -> Vec<Choice> {
        let me = &self.at.member.person.id;
        let others = self.members.iter().filter(|one| one.person_id != *me);
        let members = others.map(|one| Choice::new(&*one.person_id, &*one.name));
        std::iter::once(Choice::new(NOBODY, self.w.whose_nobody())).chain(members).collect()
    }

    fn moment(&self, time: &Time) -> String {
        dates::moment(self.frame.lang, time.starts_at)
    }

    fn field(&self, time: &Time) -> String {
        times::field(time)
    }

    fn choices(&self) -> Vec<Choice> {
        times::choices(&self.w)
    }

    fn ticked(&self, time: &Time) -> &str {
        self.slip.sent.ticked(time)
    }
}
