//! One introduction: what was offered beside what was asked, and saying yes or no to it. Once.

use super::model::{Answered, Helped, Introduction, Role, Side, Stage};
use super::words::Words;
use super::{keeping, queries};
use crate::app::App;
use crate::people::Known;
use crate::sharing::{By, Said};
use crate::strengths::typed;
use crate::web::{self, Choice, Error, Form, Frame, Page, Path, Problems, Query, text};
use crate::words::Lang;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

/// A telephone number, a day that suits.
const NOTE: usize = 300;

#[derive(Template)]
#[template(path = "strengths/introductions/show.html")]
struct Show {
    frame: Frame,
    w: Words,
    one: Introduction,
    roles: Vec<Role>,
    now: i64,
    typed: Typed,
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Typed {
    /// For which side, where somebody says it for one and is the other.
    pub(super) side: String,
    /// "yes" or "no".
    answer: String,
    pub(super) words: String,
    /// A `Helped`.
    pub(super) helped: String,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Just {
    just: String,
}

pub async fn ask(
    State(app): State<App>,
    me: Known,
    Path(id): Path<String>,
    Query(just): Query<Just>,
) -> Result<Response, Error> {
    let one = find(&app, &me, id).await?;
    Ok(page(&app, &me, one, Typed::default(), Problems::new(), &just.just))
}

pub async fn send(
    State(app): State<App>,
    me: Known,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    let one = find(&app, &me, id).await?;
    let role = typed.role(&one, &me)?;
    let w = Words(me.reader.lang);
    if !matches!(&*typed.answer, "yes" | "no") {
        return Ok(page(&app, &me, one, typed, Problems::one("answer", w.answer_missing()), ""));
    }
    let note = match typed.note(me.reader.lang) {
        Ok(note) => note,
        Err(problems) => return Ok(page(&app, &me, one, typed, problems, "")),
    };
    let (seal, yes, now) = (app.seal.clone(), typed.answer == "yes", app.clock.now());
    let to = me.reader.at(&format!("/introductions/{}?just=said", one.id));
    let said = Answered { yes, note: note.filter(|_| yes), at: now };
    app.store.write(move |tx| keeping::answer(tx, &seal, &one, role.side, &said, role.typed)).await?;
    Ok(Redirect::to(&to).into_response())
}

pub(super) async fn find(app: &App, me: &Known, id: String) -> Result<Introduction, Error> {
    let (seal, reader_id) = (app.seal.clone(), me.person.id.clone());
    let found = app.store.read(move |tx| queries::find(tx, &seal, &reader_id, &id)).await?;
    found.ok_or(Error::NotFound)
}

impl Typed {
    /// For whom it is said; for the one side that it can be said for, where the form does not tell.
    pub(super) fn role(&self, one: &Introduction, me: &Known) -> Result<Role, Error> {
        let roles = one.roles_of(&me.person.id);
        let side = Side::from_code(&self.side);
        let found = roles.into_iter().find(|role| side.is_none_or(|side| side == role.side));
        found.ok_or(Error::NotFound)
    }

    pub(super) fn note(&self, lang: Lang) -> Result<Option<Said>, Problems> {
        let words = text::clean_or_none(&self.words, NOTE);
        let words = words.map_err(|problem| Problems::one("words", problem.say(&web::words::Words(lang))))?;
        Ok(words.map(|words| Said { words, lang }))
    }
}

pub(super) fn page(
    app: &App,
    me: &Known,
    one: Introduction,
    typed: Typed,
    problems: Problems,
    just: &str,
) -> Response {
    let (w, wrong) = (Words(me.reader.lang), !problems.is_empty());
    let frame = me.frame(w.introduction());
    let mut frame = frame.back_to("/introductions").with(problems);
    match just {
        "said" => frame = frame.news(w.just_said()),
        "told" => frame = frame.news(w.just_told()),
        _ => {}
    }
    let roles = one.roles_of(&me.person.id);
    let page = Page(Show { frame, w, roles, now: app.clock.now(), one, typed });
    if wrong { page.with_problems() } else { page.into_response() }
}

impl Show {
    /// "Carys Bowen", "Somebody", "You", "Carys Bowen: you typed it in".
    fn who(&self, side: Side) -> String {
        let end = self.one.end(side);
        let mine = self.roles.iter().find(|role| role.side == side);
        match (mine, self.one.name_of(side)) {
            (Some(role), _) if !role.typed => self.w.you().to_owned(),
            (Some(_), _) => self.w.you_typed(&end.name),
            (None, Some(name)) => name.to_owned(),
            (None, None) => typed::who(&end.by, self.frame.lang),
        }
    }

    /// As [`Show::who`], with the space that it is for.
    fn asker(&self) -> String {
        let who = self.who(Side::Ask);
        let space = self.one.space_name.in_lang(self.frame.lang);
        if self.one.ask.for_space { self.w.for_space(space, who) } else { who }
    }

    fn offerer(&self) -> String {
        self.who(Side::Offer)
    }

    fn agreed(&self) -> bool {
        matches!(self.one.stage(), Stage::Agreed { .. })
    }

    fn ended(&self) -> bool {
        self.one.stage() == Stage::NotThisTime
    }

    /// Whom this reader still says yes or no for.
    fn to_answer(&self) -> Vec<&Role> {
        let unsaid = |role: &&Role| self.one.end(role.side).answered.is_none();
        if self.one.stage() == Stage::Asked { self.roles.iter().filter(unsaid).collect() } else { Vec::new() }
    }

    /// Whom this reader says for whether it helped.
    fn to_tell(&self) -> Vec<&Role> {
        self.roles.iter().filter(|role| self.one.asks_whether_it_helped(role.side, self.now)).collect()
    }

    fn lead(&self, role: &Role) -> String {
        let other = role.side.other();
        let nameless = !matches!(self.one.end(role.side).by, By::Name { .. });
        match (role.typed, nameless) {
            (true, _) => self.w.write_down(&self.one.end(role.side).name),
            (false, true) => self.w.lead_nameless(self.who(other)),
            (false, false) => self.w.lead(self.who(other)),
        }
    }

    fn said_yes(&self) -> bool {
        self.roles.iter().any(|role| self.one.end(role.side).answered.as_ref().is_some_and(|said| said.yes))
    }

    fn both(&self) -> [Side; 2] {
        [Side::Ask, Side::Offer]
    }

    fn is_mine(&self, side: &Side) -> bool {
        self.roles.iter().any(|role| role.side == *side && !role.typed)
    }

    fn name(&self, side: &Side) -> &str {
        self.one.name_of(*side).unwrap_or_default()
    }

    fn hears_by(&self, side: &Side) -> String {
        self.one.hears_by(*side).map_or_else(String::new, |channel| self.w.hears_by(channel.code()))
    }

    fn told_by(&self, side: &Side) -> String {
        if self.is_mine(side) { self.w.told_by_you().to_owned() } else { self.w.told_by(self.name(side)) }
    }

    fn ways(&self) -> Vec<Choice> {
        Helped::ALL.iter().map(|one| Choice::new(one.code(), self.w.helped(one.code()))).collect()
    }
}
