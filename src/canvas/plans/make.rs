//! Making a canvas: for the team, or for oneself alone, to think before the meeting.

use super::words::Words;
use crate::app::App;
use crate::canvas::{self, Canvas, NewCanvas, Template as Asks};
use crate::spaces::{Level, Member};
use crate::web::{self, Choice, Error, Form, Frame, Page, Problems, TextProblem, text};
use crate::words::{Lang, Worded, dates};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

const LONGEST_NAME: usize = 120;

#[derive(Template)]
#[template(path = "canvas/plans/make.html")]
struct Make {
    frame: Frame,
    w: Words,
    typed: Typed,
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Typed {
    pub name_en: String,
    pub name_cy: String,
    /// `team` or `alone`.
    pub kind: String,
    pub level: String,
}

/// A canvas that somebody wants to make, checked.
pub(crate) struct Wanted {
    name: Worded,
    alone: bool,
    level: Level,
}

impl Wanted {
    pub(crate) fn check(typed: &Typed, lang: Lang) -> Result<Wanted, Problems> {
        let (w, mut problems) = (Words(lang), Problems::new());
        let name = match name_of(typed, lang) {
            Ok(name) => name,
            Err((field, problem)) => {
                problems.add(field, problem);
                Worded::default()
            }
        };
        if !["team", "alone"].contains(&&*typed.kind) {
            problems.add("kind", w.kind_empty());
        }
        match Level::from_code(&typed.level) {
            Some(level) if problems.is_empty() => Ok(Wanted { name, alone: typed.kind == "alone", level }),
            Some(_) => Err(problems),
            None => {
                problems.add("level", w.level_empty());
                Err(problems)
            }
        }
    }
}

fn name_of(typed: &Typed, lang: Lang) -> Result<Worded, (&'static str, String)> {
    let say = |problem: TextProblem| problem.say(&web::words::Words(lang));
    let en = text::line_or_none(&typed.name_en, LONGEST_NAME).map_err(|problem| ("name_en", say(problem)))?;
    let cy = text::line_or_none(&typed.name_cy, LONGEST_NAME).map_err(|problem| ("name_cy", say(problem)))?;
    let name = Worded::new(en.unwrap_or_default(), cy.unwrap_or_default());
    if name.is_empty() {
        let field = if lang == Lang::Cy { "name_cy" } else { "name_en" };
        return Err((field, Words(lang).name_empty().into()));
    }
    Ok(name)
}

pub async fn ask(member: Member) -> Result<Response, Error> {
    member.may_add()?;
    let typed = Typed { kind: "team".into(), level: member.space.level.code().into(), ..Typed::default() };
    Ok(page(&member, typed, Problems::new()))
}

pub async fn send(
    State(app): State<App>,
    member: Member,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    member.may_add()?;
    let wanted = match Wanted::check(&typed, member.reader.lang) {
        Ok(wanted) => wanted,
        Err(problems) => return Ok(page(&member, typed, problems)),
    };
    let made = keep(&app, &member, wanted, None).await?;
    Ok(Redirect::to(&member.page(&format!("/canvases/{}", made.number))).into_response())
}

/// Makes the canvas, with this id where a program chose one.
pub(crate) async fn keep(
    app: &App,
    member: &Member,
    wanted: Wanted,
    id: Option<String>,
) -> Result<Canvas, Error> {
    let lang = member.reader.lang;
    let (space_id, me, now) = (member.space.id.clone(), member.person.id.clone(), app.clock.now());
    let (name, level) = (wanted.name.in_lang(lang).to_owned(), Words(lang).level(wanted.level.code()));
    let made = app
        .store
        .write(move |tx| {
            let new = NewCanvas {
                id: id.clone(),
                space_id: &space_id,
                owner_id: wanted.alone.then_some(&*me),
                name: wanted.name.clone(),
                template: Asks::starter(wanted.level),
                made_by: &me,
            };
            canvas::make(tx, &new, now)
        })
        .await?;
    // What we know already nobody has to type again.
    let day = dates::short_day(lang, now);
    canvas::edit(app, &made.id, &member.person.id, move |document| {
        document.set_box("project", &name)?;
        document.set_box("level", &level)?;
        document.set_box("date", &day)?;
        document.set_box("version", "1")
    })
    .await
    .map_err(Error::broken)?;
    Ok(made)
}

fn page(member: &Member, typed: Typed, problems: Problems) -> Response {
    let (w, wrong) = (Words(member.reader.lang), !problems.is_empty());
    let back = format!("/spaces/{}/canvases", member.space.code);
    let page = Page(Make { frame: member.frame(w.make()).with(problems).back_to(back), w, typed });
    if wrong { page.with_problems() } else { page.into_response() }
}

impl Make {
    fn langs(&self) -> Vec<Lang> {
        let mut langs = Lang::ALL.to_vec();
        langs.sort_by_key(|lang| *lang != self.frame.lang);
        langs
    }

    fn kinds(&self) -> Vec<Choice> {
        vec![
            Choice::new("team", self.w.kind_team()).hint(self.w.kind_team_hint()),
            Choice::new("alone", self.w.kind_alone()).hint(self.w.kind_alone_hint()),
        ]
    }

    fn levels(&self) -> Vec<Choice> {
        let level = |level: Level| {
            Choice::new(level.code(), self.w.level(level.code())).hint(self.w.level_hint(level.code()))
        };
        Level::ALL.map(level).to_vec()
    }
}
