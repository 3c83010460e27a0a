//! Typing a sheet in: the form, then what will be kept, then it is kept.

use super::reading::{Fields, OnSheet, Reading, box_field, field};
use super::{queries, words::Words};
use crate::app::App;
use crate::canvas::{self, Board, Error as CanvasError, NewCard, Opened, sheets::cell_reference};
use crate::spaces::{self, Membership};
use crate::web::{Choice, Error, Form, Frame, Page, Problems, Query};
use crate::words::Lang;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

/// Words of somebody who gives no name.
const NOBODY: &str = "nobody";

#[derive(Template)]
#[template(path = "canvas/paper/type_in.html")]
struct TypeIn {
    frame: Frame,
    w: Words,
    at: Opened,
    board: Board,
    members: Vec<Membership>,
    typed: Typed,
}

#[derive(Template)]
#[template(path = "canvas/paper/check.html")]
struct Check {
    frame: Frame,
    w: Words,
    at: Opened,
    board: Board,
    typed: Typed,
    reading: Reading,
    /// To whom it is read back; none when the words are one's own.
    for_name: Option<String>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    typed: Option<i64>,
}

#[derive(Clone, Default)]
struct Typed {
    /// Whose words they are: empty for one's own.
    for_whom: String,
    lang: String,
    checked: String,
    fields: Fields,
}

impl Typed {
    fn read(sent: Vec<(String, String)>) -> Typed {
        let mut typed = Typed::default();
        for (name, value) in sent {
            match name.as_str() {
                "for" => typed.for_whom = value,
                "lang" => typed.lang = value,
                "checked" => typed.checked = value,
                _ => drop(typed.fields.insert(name, value)),
            }
        }
        typed
    }

    fn get(&self, name: &str) -> &str {
        self.fields.get(name).map_or("", String::as_str)
    }
}

/// A cell as a field: its name, its label, what was typed, and what lies there.
struct CellField {
    name: String,
    label: String,
    value: String,
    there: Vec<String>,
}

pub async fn ask(State(app): State<App>, at: Opened, Query(asked): Query<Asked>) -> Result<Response, Error> {
    at.may_change()?;
    let typed = Typed { lang: at.member.reader.lang.code().into(), ..Typed::default() };
    let (board, members) = read(&app, &at).await?;
    Ok(form(at, board, members, typed, Problems::new(), asked.typed))
}

pub async fn send(
    State(app): State<App>,
    at: Opened,
    Form(sent): Form<Vec<(String, String)>>,
) -> Result<Response, Error> {
    at.may_change()?;
    let typed = Typed::read(sent);
    let (board, members) = read(&app, &at).await?;
    if typed.checked == "change" {
        return Ok(form(at, board, members, typed, Problems::new(), None));
    }
    let whose = members.iter().find(|member| member.person_id == typed.for_whom);
    let mine = typed.for_whom.is_empty() || typed.for_whom == at.member.person.id;
    let w = Words(at.member.reader.lang);
    let mut reading = Reading::of(&typed.fields, &board, at.member.reader.lang);
    if !mine && whose.is_none() && typed.for_whom != NOBODY {
        let mut problems = reading.err().unwrap_or_default();
        problems.add("for", w.whose_wrong());
        reading = Err(problems);
    }
    let reading = match reading {
        Ok(reading) => reading,
        Err(problems) => return Ok(form(at, board, members, typed, problems, None)),
    };
    if typed.checked != "yes" {
        let somebody = || whose.map_or_else(|| w.somebody().to_owned(), |member| member.name.clone());
        let for_name = (!mine).then(somebody);
        let frame = at.frame(if mine { w.check() } else { w.read_back() });
        return Ok(Page(Check { frame, w, at, board, typed, reading, for_name }).into_response());
    }
    let author = if mine { Some(&at.member.person.id) } else { whose.map(|member| &member.person_id) };
    let author = author.cloned().unwrap_or_default();
    let lang = Lang::from_code(&typed.lang).unwrap_or(at.member.reader.lang);
    let kept = keep(&app, &at, reading, author, lang, !mine).await?;
    Ok(Redirect::to(&at.page(&format!("/paper?typed={kept}"))).into_response())
}

/// Gives how many cards were laid down.
async fn keep(
    app: &App,
    at: &Opened,
    reading: Reading,
    author: String,
    lang: Lang,
    for_other: bool,
) -> Result<usize, Error> {
    let (me, now) = (at.member.person.id.clone(), app.clock.now());
    let Reading { new, boxes, .. } = reading;
    let laid = canvas::edit(app, &at.canvas.id, &me, move |document| {
        let mut laid = Vec::new();
        for OnSheet { row, column, text, .. } in &new {
            let place = document.place_in(row, column, usize::MAX, None);
            laid.push(document.add_card(&NewCard { place, text, author: &author, lang, made: now })?);
        }
        boxes.iter().try_for_each(|one| document.set_box(&one.id, &one.text))?;
        Ok::<_, CanvasError>(laid)
    })
    .await
    .map_err(Error::broken)?;
    let count = laid.len();
    if for_other {
        let canvas_id = at.canvas.id.clone();
        app.store
            .write(move |tx| {
                laid.iter().try_for_each(|card| queries::keep_typist(tx, &canvas_id, card, &me, now))
            })
            .await?;
    }
    Ok(count)
}

async fn read(app: &App, at: &Opened) -> Result<(Board, Vec<Membership>), Error> {
    let canvas = at.canvas.clone();
    app.store
        .read(move |tx| Ok::<_, Error>((canvas::board(tx, &canvas)?, spaces::members(tx, &canvas.space_id)?)))
        .await
}

fn form(
    at: Opened,
    board: Board,
    members: Vec<Membership>,
    typed: Typed,
    problems: Problems,
    kept: Option<i64>,
) -> Response {
    let (w, wrong) = (Words(at.member.reader.lang), !problems.is_empty());
    let mut frame = at.frame(w.type_in(at.reference())).with(problems);
    if let Some(kept) = kept {
        frame = frame.news(w.kept(kept));
    }
    let page = Page(TypeIn { frame, w, at, board, members, typed });
    if wrong { page.with_problems() } else { page.into_response() }
}

impl TypeIn {
    fn whose(&self) -> Vec<Choice> {
        let me = &self.at.member.person.id;
        let others = self.members.iter().filter(|member| member.person_id != *me);
        std::iter::once(Choice::new("", self.w.mine()))
            .chain(others.map(|member| Choice::new(&*member.person_id, &*member.name)))
            .chain([Choice::new(NOBODY, self.w.nameless())])
            .collect()
    }

    fn letter(&self, row: &usize) -> String {
        cell_reference(*row, 0).trim_end_matches('1').to_owned()
    }

    fn cells(&self, at_row: &usize) -> Vec<CellField> {
        let Some(row) = self.board.rows.get(*at_row) else { return Vec::new() };
        let cells = self.board.columns.iter().zip(&row.cells).enumerate();
        let field = |(at, (column, cell)): (usize, (&canvas::Column, &canvas::Cell))| {
            let name = field(&row.row.id, &column.id);
            let label = format!("{} {}", cell_reference(*at_row, at), column.name.in_lang(self.frame.lang));
            let there = cell.cards.iter().map(|card| card.text.clone()).collect();
            CellField { value: self.typed.get(&name).to_owned(), name, label, there }
        };
        cells.map(field).collect()
    }

    fn boxes(&self) -> Vec<CellField> {
        let boxes = self.board.boxes().map(|filled| {
            let name = box_field(&filled.text_box.id);
            let there = Some(filled.text.clone()).filter(|text| !text.is_empty());
            CellField {
                value: self.typed.get(&name).to_owned(),
                name,
                label: filled.text_box.name.in_lang(self.frame.lang).to_owned(),
                there: there.into_iter().collect(),
            }
        });
        boxes.collect()
    }
}

impl Check {
    fn box_name(&self, id: &str) -> &str {
        let found = self.board.boxes().find(|filled| filled.text_box.id == id);
        found.map_or("", |filled| filled.text_box.name.in_lang(self.frame.lang))
    }
}
