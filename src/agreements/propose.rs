//! Proposing an agreement, in either language or both. Any member may; two keys make it count.

use super::keys::{self, Act, Ask};
use super::versions;
use super::words::Words;
use crate::app::App;
use crate::spaces::Member;
use crate::store::new_id;
use crate::web::{Error, Form, Frame, Page, Problems, Query, TextProblem, text};
use crate::words::{Lang, Worded};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

/// A page or two: longer is not read.
const MOST: usize = 8000;
pub const MOST_REASON: usize = 600;

#[derive(Template)]
#[template(path = "agreements/propose.html")]
struct Propose {
    frame: Frame,
    w: Words,
    typed: Typed,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Typed {
    words_en: String,
    words_cy: String,
    reason: String,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct From {
    /// "starter": begin with our text.
    from: String,
}

impl Propose {
    /// The reader's own language first.
    fn langs(&self) -> Vec<Lang> {
        let mut langs = Lang::ALL.to_vec();
        langs.sort_by_key(|lang| *lang != self.frame.lang);
        langs
    }

    fn words(&self, lang: &Lang) -> &str {
        match lang {
            Lang::Cy => &self.typed.words_cy,
            Lang::En => &self.typed.words_en,
        }
    }

    fn name(&self, lang: &Lang) -> String {
        format!("words_{}", lang.code())
    }
}

pub async fn ask(
    State(app): State<App>,
    member: Member,
    Query(From { from }): Query<From>,
) -> Result<Response, Error> {
    member.may_add()?;
    let text = if from == "starter" {
        Worded::new(Words(Lang::En).starter(), Words(Lang::Cy).starter())
    } else {
        now(&app, &member).await?
    };
    let in_lang = |lang| text.get(lang).unwrap_or_default().to_string();
    let typed = Typed { words_en: in_lang(Lang::En), words_cy: in_lang(Lang::Cy), reason: String::new() };
    Ok(page(&member, typed, Problems::new()))
}

pub async fn send(
    State(app): State<App>,
    member: Member,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    member.may_add()?;
    let (words, reason) = match check(&typed, member.reader.lang, &now(&app, &member).await?) {
        Ok(checked) => checked,
        Err(problems) => return Ok(page(&member, typed, problems)),
    };
    let (space, me, at, id) = (member.space.clone(), member.person.id.clone(), app.clock.now(), new_id());
    let asked_page = format!("/spaces/{}/keys/{id}", space.code);
    let on = member.reader.at(&asked_page);
    app.store
        .write(move |tx| {
            let about = versions::propose(tx, &space.id, &words, &me, at)?;
            let ask = Ask {
                id: &id,
                space_id: &space.id,
                act: Act::Agreement,
                about: &about,
                page: &asked_page,
                reason: &reason,
            };
            keys::ask(tx, &ask, &me, at)
        })
        .await?;
    Ok(Redirect::to(&on).into_response())
}

fn check(typed: &Typed, lang: Lang, now: &Worded) -> Result<(Worded, String), Problems> {
    let w = Words(lang);
    let fw = crate::web::words::Words(lang);
    let mut problems = Problems::new();
    let mut read = |field: &str, typed: &str| {
        let found = text::clean_or_none(typed, MOST).map_err(|problem| problem.say(&fw));
        problems.take(field, found).unwrap_or_default()
    };
    let words = Worded::new(read("words_en", &typed.words_en), read("words_cy", &typed.words_cy));
    let first = format!("words_{}", lang.code());
    if words.is_empty() && problems.is_empty() {
        problems.add(&first, w.text_empty());
    } else if words == *now && problems.is_empty() {
        problems.add(&first, w.text_same());
    }
    let reason = reason("reason", &typed.reason, lang, &mut problems);
    if problems.is_empty() { Ok((words, reason)) } else { Err(problems) }
}

/// A reason, as every act of two keys asks for one.
pub fn reason(field: &str, typed: &str, lang: Lang, problems: &mut Problems) -> String {
    let found = text::clean(typed, MOST_REASON).map_err(|problem| match problem {
        TextProblem::Empty => Words(lang).reason_empty().to_string(),
        other => other.say(&crate::web::words::Words(lang)),
    });
    problems.take(field, found)
}

async fn now(app: &App, member: &Member) -> Result<Worded, Error> {
    let id = member.space.id.clone();
    let counted = app.store.read(move |tx| versions::counted(tx, &id)).await?;
    Ok(counted.into_iter().next().map(|now| now.words).unwrap_or_default())
}

fn page(member: &Member, typed: Typed, problems: Problems) -> Response {
    let w = Words(member.reader.lang);
    let wrong = !problems.is_empty();
    let back = format!("/spaces/{}/agreement", member.space.code);
    let frame = member.frame(w.propose()).with(problems).back_to(back);
    let page = Page(Propose { frame, w, typed });
    if wrong { page.with_problems() } else { page.into_response() }
}
