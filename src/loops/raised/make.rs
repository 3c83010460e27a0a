//! Making a theme: which contributions, and in which words. Whoever said them is asked before anything goes up.

use super::model::{Consent, Theme};
use super::{queries, words::Words};
use crate::app::App;
use crate::loops::Contribution;
use crate::loops::queries as contributions;
use crate::spaces::{self, Member, Space};
use crate::store::Tx;
use crate::web::{Choice, Error, Form, Frame, Page, Problems};
use crate::words::{Lang, Worded};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

/// As many as are offered, the newest.
const OFFERED: i64 = 100;
const LONGEST: usize = 1000;

#[derive(Template)]
#[template(path = "loops/raised/make.html")]
struct Make {
    frame: Frame,
    w: Words,
    typed: Typed,
    offered: Vec<Contribution>,
    wider: String,
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Typed {
    /// Numbers of contributions.
    said: Vec<String>,
    words_en: String,
    words_cy: String,
}

pub async fn ask(State(app): State<App>, member: Member) -> Result<Response, Error> {
    page(&app, &member, Typed::default(), Problems::new()).await
}

pub async fn send(
    State(app): State<App>,
    member: Member,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    member.may_add()?;
    let (lang, w) = (member.reader.lang, Words(member.reader.lang));
    let mut problems = Problems::new();
    let offered = offered(&app, &member).await?;
    let chosen: Vec<Contribution> =
        offered.into_iter().filter(|one| typed.said.contains(&one.number.to_string())).collect();
    if chosen.is_empty() {
        problems.add("said", w.choose_some());
    }
    let both = [(Lang::En, &*typed.words_en), (Lang::Cy, &*typed.words_cy)];
    let words = problems.take_both("words", both, lang, LONGEST, w.words_empty());
    if !problems.is_empty() {
        return page(&app, &member, typed, problems).await;
    }
    let to_id = member.space.wider.as_ref().ok_or(Error::NotFound)?.id.clone();
    let (space, me, now) = (member.space.clone(), member.person.id.clone(), app.clock.now());
    let numbers: Vec<i64> = chosen.iter().map(|one| one.number).collect();
    let theme = app
        .store
        .write(move |tx| {
            let to = spaces::find(tx, &to_id)?.ok_or(Error::NotFound)?;
            make(tx, &space, &to, &words, &numbers, &me, now)
        })
        .await?;
    Ok(Redirect::to(&member.page(&format!("/themes/{}", theme.number))).into_response())
}

/// Puts a theme together of what was said under these numbers. Whoever said it is asked from now on.
///
/// # Errors
/// When the store cannot keep it.
pub fn make(
    tx: &mut Tx,
    space: &Space,
    to: &Space,
    words: &Worded,
    said: &[i64],
    by: &str,
    now: i64,
) -> Result<Theme, Error> {
    let (id, number) = queries::add(tx, &space.id, &to.id, words, by, now)?;
    for said in said {
        let one = contributions::find(tx, &space.id, *said)?.ok_or(Error::NotFound)?;
        queries::add_voice(tx, &id, &one.id, Consent::Asked)?;
    }
    queries::find(tx, &space.id, number)?.ok_or(Error::NotFound)
}

/// What was said by somebody who can be asked.
async fn offered(app: &App, member: &Member) -> Result<Vec<Contribution>, Error> {
    let id = member.space.id.clone();
    let mut all = app.store.read(move |tx| contributions::newest(tx, &id, i64::MAX, OFFERED)).await?;
    all.retain(|one| !one.hidden && one.speaker_id.is_some());
    Ok(all)
}

async fn page(app: &App, member: &Member, typed: Typed, problems: Problems) -> Result<Response, Error> {
    member.may_add()?;
    let wider = member.space.wider.as_ref().ok_or(Error::NotFound)?;
    let wider = wider.name.in_lang(member.reader.lang).to_owned();
    let offered = offered(app, member).await?;
    let (w, wrong) = (Words(member.reader.lang), !problems.is_empty());
    let frame = member.frame_from("/themes", w.new_theme()).with(problems);
    let page = Page(Make { frame, w, typed, offered, wider });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

impl Make {
    fn choices(&self) -> Vec<Choice> {
        let lang = self.frame.lang;
        let choice =
            |one: &Contribution| Choice::new(one.number.to_string(), &*one.words).hint(one.said_by(lang));
        self.offered.iter().map(choice).collect()
    }
}
