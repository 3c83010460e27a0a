//! Changing what a canvas asks: its name, rows, columns and boxes, in both languages. A row can go; its cards cannot.

use super::asked::{Asked, Fields};
use super::{queries, words::Words};
use crate::app::App;
use crate::canvas::{self, Board, Opened, Template as Asks};
use crate::spaces::Level;
use crate::web::{Choice, Error, Form, Frame, Page, Problems, Query};
use crate::words::Lang;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "canvas/plans/asks.html")]
struct Edit {
    frame: Frame,
    w: Words,
    at: Opened,
    board: Board,
    fields: Fields,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Told {
    saved: bool,
}

/// A row, column or box as fields.
struct Part {
    /// The start of its fields' names: `row/trust`.
    key: String,
    title: String,
    has_prompt: bool,
    may_go: bool,
    gone: bool,
    /// How many cards lie in it.
    cards: usize,
}

pub async fn ask(State(app): State<App>, at: Opened, Query(told): Query<Told>) -> Result<Response, Error> {
    at.may_change()?;
    let fields = Fields::of(&at.canvas.name, &at.canvas.template);
    page(&app, at, fields, Problems::new(), told.saved).await
}

pub async fn send(
    State(app): State<App>,
    at: Opened,
    Form(sent): Form<Vec<(String, String)>>,
) -> Result<Response, Error> {
    at.may_change()?;
    let fields = Fields::sent(sent);
    let asked = match Asked::check(&fields, &at.canvas.template, at.member.reader.lang) {
        Ok(asked) => asked,
        Err(problems) => return page(&app, at, fields, problems, false).await,
    };
    let mut changed = at.canvas.clone();
    (changed.name, changed.template) = (asked.name, asked.template);
    app.store.write(move |tx| queries::change(tx, &changed)).await?;
    Ok(Redirect::to(&at.page("/template?saved=true")).into_response())
}

async fn page(
    app: &App,
    at: Opened,
    fields: Fields,
    problems: Problems,
    saved: bool,
) -> Result<Response, Error> {
    let canvas = at.canvas.clone();
    let board = app.store.read(move |tx| canvas::board(tx, &canvas)).await?;
    let (w, wrong) = (Words(at.member.reader.lang), !problems.is_empty());
    let mut frame = at.frame(w.template()).with(problems);
    if saved {
        frame = frame.news(w.template_saved());
    }
    let page = Page(Edit { frame, w, at, board, fields });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

impl Edit {
    fn langs(&self) -> Vec<Lang> {
        let mut langs = Lang::ALL.to_vec();
        langs.sort_by_key(|lang| *lang != self.frame.lang);
        langs
    }

    fn field(&self, key: &str, what: &str, lang: &Lang) -> String {
        format!("{key}/{what}_{}", lang.code())
    }

    fn value(&self, name: &str) -> String {
        self.fields.get(name).to_owned()
    }

    fn label(&self, what: &str, lang: &Lang) -> String {
        match (what, *lang) {
            ("name", Lang::Cy) => self.w.name_cy(),
            ("name", _) => self.w.name_en(),
            (_, Lang::Cy) => self.w.question_cy(),
            _ => self.w.question_en(),
        }
        .into()
    }

    fn rows(&self) -> Vec<Part> {
        let rows = self.board.rows.iter().map(|row| {
            let cards = row.cells.iter().map(|cell| cell.cards.len()).sum();
            self.part(format!("row/{}", row.row.id), row.row.name.in_lang(self.frame.lang), true, cards)
        });
        rows.collect()
    }

    fn columns(&self) -> Vec<Part> {
        let columns = self.board.columns.iter().enumerate().map(|(at, column)| {
            let cards = self.board.rows.iter().map(|row| row.cells[at].cards.len()).sum();
            self.part(format!("column/{}", column.id), column.name.in_lang(self.frame.lang), true, cards)
        });
        columns.collect()
    }

    fn boxes(&self) -> Vec<Part> {
        let boxes = self.at.canvas.template.boxes().map(|one| {
            let title = one.name.in_lang(self.frame.lang);
            Part { may_go: false, ..self.part(format!("box/{}", one.id), title, false, 0) }
        });
        boxes.collect()
    }

    fn new_row(&self) -> Part {
        Part { may_go: false, ..self.part("row/new".into(), self.w.new_row(), true, 0) }
    }

    fn new_column(&self) -> Part {
        Part { may_go: false, ..self.part("column/new".into(), self.w.new_column(), true, 0) }
    }

    fn part(&self, key: String, title: &str, has_prompt: bool, cards: usize) -> Part {
        let gone = !self.fields.get(&format!("{key}/gone")).is_empty();
        Part { key, title: title.into(), has_prompt, may_go: true, gone, cards }
    }

    /// Rows and columns of the starter that are not here any more.
    fn back(&self) -> Vec<Choice> {
        let Some(level) = Level::from_code(&self.at.canvas.template.level) else { return Vec::new() };
        let (starter, now) = (Asks::starter(level), &self.at.canvas.template);
        let rows = starter.rows.iter().filter(|row| !now.rows.iter().any(|one| one.id == row.id));
        let columns = starter.columns.iter().filter(|one| !now.columns.iter().any(|two| one.id == two.id));
        let rows = rows.map(|row| (format!("row/{}", row.id), &row.name));
        let columns = columns.map(|column| (format!("column/{}", column.id), &column.name));
        let choice =
            |(key, name): (String, &crate::words::Worded)| Choice::new(key, name.in_lang(self.frame.lang));
        rows.chain(columns).map(choice).collect()
    }

    fn chosen_back(&self) -> Vec<String> {
        self.fields.all("back").map(str::to_owned).collect()
    }
}
