//! Laying contributions on the canvas as cards, the most agreed with first.

use super::{queries, words::Words};
use crate::app::App;
use crate::canvas::{self, Board, NewCard, Opened, same::bare};
use crate::loops::{self, Contribution};
use crate::store::Tx;
use crate::web::{Choice, Error, Form, Frame, Page, Problems, Query};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use std::collections::HashSet;

/// So many are offered at once; those that were brought make room for others.
const OFFERED: i64 = 50;
const FIRST_TEN: usize = 10;

#[derive(Template)]
#[template(path = "canvas/onward/bring.html")]
struct Bring {
    frame: Frame,
    w: Words,
    at: Opened,
    board: Board,
    offered: Vec<Contribution>,
    typed: Typed,
}

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Typed {
    /// Ids of contributions.
    pub contribution: Vec<String>,
    pub row: String,
    pub column: String,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    /// Ticks so many of the most agreed with.
    first: usize,
}

pub async fn ask(State(app): State<App>, at: Opened, Query(asked): Query<Asked>) -> Result<Response, Error> {
    at.may_change()?;
    let (board, offered) = read(&app, &at).await?;
    let contribution = offered.iter().take(asked.first).map(|one| one.id.clone()).collect();
    let cell = |wanted: &str, ids: Vec<&String>| {
        let found = ids.iter().find(|id| ***id == wanted).or(ids.first());
        found.map(|id| (*id).clone()).unwrap_or_default()
    };
    let row = cell("matters", board.rows.iter().map(|row| &row.row.id).collect());
    let column = cell("now", board.columns.iter().map(|column| &column.id).collect());
    Ok(page(at, board, offered, Typed { contribution, row, column }, Problems::new()))
}

pub async fn send(State(app): State<App>, at: Opened, Form(typed): Form<Typed>) -> Result<Response, Error> {
    at.may_change()?;
    let (board, offered) = read(&app, &at).await?;
    let w = Words(at.member.reader.lang);
    let mut problems = Problems::new();
    let chosen: Vec<Contribution> =
        offered.iter().filter(|one| typed.contribution.contains(&one.id)).cloned().collect();
    if chosen.is_empty() {
        problems.add("contribution", w.choose_some());
    }
    if board.cell(&typed.row, &typed.column).is_none() {
        problems.add("row", w.choose_place());
    }
    if !problems.is_empty() {
        return Ok(page(at, board, offered, typed, problems));
    }
    lay_down(&app, &at, chosen, &typed).await?;
    Ok(Redirect::to(&format!("{}#row-{}", at.page(""), typed.row)).into_response())
}

async fn lay_down(app: &App, at: &Opened, chosen: Vec<Contribution>, typed: &Typed) -> Result<(), Error> {
    let (row, column, now) = (typed.row.clone(), typed.column.clone(), app.clock.now());
    let laid = canvas::edit(app, &at.canvas.id, &at.member.person.id, move |document| {
        let mut laid = Vec::new();
        for one in &chosen {
            let place = document.place_in(&row, &column, usize::MAX, None);
            let author = one.person_id.as_deref().unwrap_or_default();
            let new = NewCard { place, text: &one.words, author, lang: one.lang, made: now };
            laid.push((document.add_card(&new)?, one.id.clone()));
        }
        Ok(laid)
    })
    .await
    .map_err(Error::broken)?;
    let canvas_id = at.canvas.id.clone();
    app.store
        .write(move |tx| {
            laid.iter()
                .try_for_each(|(card, contribution)| queries::bring(tx, &canvas_id, card, contribution))
        })
        .await?;
    Ok(())
}

async fn read(app: &App, at: &Opened) -> Result<(Board, Vec<Contribution>), Error> {
    let canvas = at.canvas.clone();
    app.store
        .read(move |tx| {
            let board = canvas::board(tx, &canvas)?;
            let offered = offered(tx, &canvas, &board)?;
            Ok::<_, Error>((board, offered))
        })
        .await
}

/// The most agreed with, then the newest, without those that lie here already and those that were hidden.
fn offered(tx: &mut Tx, canvas: &canvas::Canvas, board: &Board) -> crate::store::Result<Vec<Contribution>> {
    let brought = queries::brought(tx, &canvas.id)?;
    let there: HashSet<String> = board.cards().map(|card| bare(&card.text)).collect();
    let most = OFFERED + brought.len() as i64;
    let mut offered = loops::most_agreed(tx, &canvas.space_id, most)?;
    offered.extend(loops::newest(tx, &canvas.space_id, i64::MAX, most)?);
    let mut seen = HashSet::new();
    offered.retain(|one| {
        let new = !brought.contains(&one.id) && !there.contains(&bare(&one.words));
        !one.hidden && new && seen.insert(one.id.clone())
    });
    offered.truncate(OFFERED as usize);
    Ok(offered)
}

fn page(at: Opened, board: Board, offered: Vec<Contribution>, typed: Typed, problems: Problems) -> Response {
    let (w, wrong) = (Words(at.member.reader.lang), !problems.is_empty());
    let frame = at.frame(w.bring()).with(problems);
    let page = Page(Bring { frame, w, at, board, offered, typed });
    if wrong { page.with_problems() } else { page.into_response() }
}

impl Bring {
    fn tick_ten(&self) -> Option<String> {
        let agreed = self.offered.iter().filter(|one| one.votes.agrees > 0).count();
        (agreed >= FIRST_TEN && self.typed.contribution.is_empty())
            .then(|| format!("{}?first={FIRST_TEN}", self.at.page("/bring")))
    }

    fn choices(&self) -> Vec<Choice> {
        let about = |one: &Contribution| {
            let who = one.name.clone().unwrap_or_else(|| self.w.nameless().into());
            if one.votes.any() { self.w.agreed(one.votes.agrees, one.votes.disagrees, who) } else { who }
        };
        self.offered.iter().map(|one| Choice::new(&*one.id, &*one.words).hint(about(one))).collect()
    }

    fn rows(&self) -> Vec<Choice> {
        let rows = self.board.rows.iter();
        rows.map(|row| Choice::new(&*row.row.id, row.row.name.in_lang(self.frame.lang))).collect()
    }

    fn columns(&self) -> Vec<Choice> {
        let columns = self.board.columns.iter();
        columns.map(|column| Choice::new(&*column.id, column.name.in_lang(self.frame.lang))).collect()
    }
}
