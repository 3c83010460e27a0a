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
    /// Those of the space that this member may read.
    canvases: Vec<Canvas>,
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Typed {
    pub name_en: String,
    pub name_cy: String,
    /// `team` or `alone`.
    pub kind: String,
    /// A level whose questions it asks, or the number of a canvas that asks the same.
    pub level: String,
}

/// A canvas that somebody wants to make, checked.
pub(crate) struct Wanted {
    name: Worded,
    alone: bool,
    asks: Asks,
}

impl Wanted {
    /// `canvases`: those whose questions it may take over.
    pub(crate) fn check(typed: &Typed, canvases: &[Canvas], lang: Lang) -> Result<Wanted, Problems> {
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
        match asks_of(&typed.level, canvases) {
            Some(asks) if problems.is_empty() => Ok(Wanted { name, alone: typed.kind == "alone", asks }),
            Some(_) => Err(problems),
            None => {
                problems.add("level", w.level_empty());
                Err(problems)
            }
        }
    }
}

fn asks_of(level: &str, canvases: &[Canvas]) -> Option<Asks> {
    let same = || canvases.iter().find(|canvas| canvas.number.to_string() == level);
    Level::from_code(level).map(Asks::starter).or_else(|| same().map(|canvas| canvas.template.clone()))
}

async fn canvases(app: &App, member: &Member) -> Result<Vec<Canvas>, Error> {
    let (space_id, me) = (member.space.id.clone(), member.person.id.clone());
    Ok(app.store.read(move |tx| canvas::in_space(tx, &space_id, &me)).await?)
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

pub async fn ask(State(app): State<App>, member: Member) -> Result<Response, Error> {
    member.may_add()?;
    let canvases = canvases(&app, &member).await?;
    let typed = Typed { kind: "team".into(), level: member.space.level.code().into(), ..Typed::default() };
    Ok(page(&member, canvases, typed, Problems::new()))
}

pub async fn send(
    State(app): State<App>,
    member: Member,
    Form(typed): Form<Typed>,
) -> Result<Response, Error> {
    member.may_add()?;
    let canvases = canvases(&app, &member).await?;
    let wanted = match Wanted::check(&typed, &canvases, member.reader.lang) {
        Ok(wanted) => wanted,
        Err(problems) => return Ok(page(&member, canvases, typed, problems)),
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
    let day = dates::short_day(lang, now);
    let (name, level) = (wanted.name.in_lang(lang).to_owned(), Words(lang).level(&wanted.asks.level));
    // What we know already nobody has to type again.
    let known = [("project", name), ("level", level), ("date", day), ("version", "1".into())];
    let known: Vec<_> =
        known.into_iter().filter(|(id, _)| wanted.asks.boxes().any(|one| one.id == *id)).collect();
    let made = app
        .store
        .write(move |tx| {
            let new = NewCanvas {
                id: id.clone(),
                space_id: &space_id,
                owner_id: wanted.alone.then_some(&*me),
                name: wanted.name.clone(),
                template: wanted.asks.clone(),
                made_by: &me,
            };
            canvas::make(tx, &new, now)
        })
        .await?;
    canvas::edit(app, &made.id, &member.person.id, move |document| {
        known.iter().try_for_each(|(id, words)| document.set_box(id, words))
    })
    .await
    .map_err(Error::broken)?;
    Ok(made)
}

fn page(member: &Member, canvases: Vec<Canvas>, typed: Typed, problems: Problems) -> Response {
    let (w, wrong) = (Words(member.reader.lang), !problems.is_empty());
    let back = format!("/spaces/{}/canvases", member.space.code);
    let page = Page(Make { frame: member.frame(w.make()).with(problems).back_to(back), w, typed, canvases });
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
        Level::ALL
            .map(level)
            .into_iter()
            .chain(self.canvases.iter().filter_map(|one| self.same_as(one)))
            .collect()
    }

    /// Only where somebody has changed the questions.
    fn same_as(&self, canvas: &Canvas) -> Option<Choice> {
        let starter = Asks::starter(Level::from_code(&canvas.template.level)?);
        let label = self.w.same_as(canvas.name.in_lang(self.frame.lang));
        (canvas.template != starter).then(|| Choice::new(canvas.number.to_string(), label))
    }
}
