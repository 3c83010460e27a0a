//! Changing what a canvas asks: its name, rows, columns and boxes, in both languages. A row can go; its cards cannot.

use super::asked::{Asked, Fields};
use super::{queries, words::Words};
use crate::app::App;
use crate::canvas::{self, Board, FilledBox, Opened, Template as Asks};
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
    let canvas = at.canvas.clone();
    let board = app.store.read(move |tx| canvas::board(tx, &canvas)).await?;
    let filled = board.boxes().filter(|one| !one.text.trim().is_empty());
    let filled = filled.map(|one| one.text_box.id.clone()).collect();
    let asked = match Asked::check(&fields, &at.canvas.template, &filled, at.member.reader.lang) {
        Ok(asked) => asked,
        Err(problems) => return page(&app, at, fields, problems, false).await,
    };
    make_boxes(&app, &at, &asked.template).await?;
    let mut changed = at.canvas.clone();
    (changed.name, changed.template) = (asked.name, asked.template);
    app.store.write(move |tx| queries::change(tx, &changed)).await?;
    Ok(Redirect::to(&at.page("/template?saved=true")).into_response())
}

/// Those that are new have to be in the document before anybody can write in them.
async fn make_boxes(app: &App, at: &Opened, asks: &Asks) -> Result<(), Error> {
    let before: Vec<&str> = at.canvas.template.boxes().map(|one| &*one.id).collect();
    let new = asks.boxes().filter(|one| !before.contains(&&*one.id));
    let new: Vec<String> = new.map(|one| one.id.clone()).collect();
    if new.is_empty() {
        return Ok(());
    }
    let made = canvas::edit(app, &at.canvas.id, &at.member.person.id, move |document| {
        new.iter().try_for_each(|id| document.need_box(id))
    });
    made.await.map_err(Error::broken)
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
            self.part(format!("row/{}", row.row.id), row.row.name.in_lang(self.frame.lang), cards)
        });
        rows.collect()
    }

    fn columns(&self) -> Vec<Part> {
        let columns = self.board.columns.iter().enumerate().map(|(at, column)| {
            let cards = self.board.rows.iter().map(|row| row.cells[at].cards.len()).sum();
            self.part(format!("column/{}", column.id), column.name.in_lang(self.frame.lang), cards)
        });
        columns.collect()
    }

    fn boxes(&self) -> Vec<Part> {
        let boxes = self.board.boxes().map(|FilledBox { text_box, text }| {
            let title = text_box.name.in_lang(self.frame.lang);
            let part = self.part(format!("box/{}", text_box.id), title, 0);
            Part { may_go: text.trim().is_empty() || part.gone, ..part }
        });
        boxes.collect()
    }

    fn new_part(&self, key: &str, title: &str) -> Part {
        Part { may_go: false, ..self.part(format!("{key}/new"), title, 0) }
    }

    fn part(&self, key: String, title: &str, cards: usize) -> Part {
        let gone = !self.fields.get(&format!("{key}/gone")).is_empty();
        Part { key, title: title.into(), may_go: true, gone, cards }
    }

    /// Rows, columns and boxes of the starter that are not here any more.
    fn back(&self) -> Vec<Choice> {
        let Some(level) = Level::from_code(&self.at.canvas.template.level) else { return Vec::new() };
        let (starter, now) = (Asks::starter(level), &self.at.canvas.template);
        let rows = starter.rows.iter().filter(|row| !now.rows.iter().any(|one| one.id == row.id));
        let columns = starter.columns.iter().filter(|one| !now.columns.iter().any(|two| one.id == two.id));
        let rows = rows.map(|row| (format!("row/{}", row.id), &row.name));
        let columns = columns.map(|column| (format!("column/{}", column.id), &column.name));
        let boxes = starter.boxes().filter(|one| !now.boxes().any(|two| one.id == two.id));
        let boxes = boxes.map(|one| (format!("box/{}", one.id), &one.name));
        let choice =
            |(key, name): (String, &crate::words::Worded)| Choice::new(key, name.in_lang(self.frame.lang));
        rows.chain(columns).chain(boxes).map(choice).collect()
    }

    fn chosen_back(&self) -> Vec<String> {
        self.fields.all("back").map(str::to_owned).collect()
    }
}
