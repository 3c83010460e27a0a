//! A private draft beside the team's canvas, row by row. What its owner likes is copied over, under their name.

use super::{queries, words::Words};
use crate::app::App;
use crate::canvas::{self, Board, Canvas, Card, NewCard, Opened, hidden, same::Lying};
use crate::live::RECHECK;
use crate::spaces;
use crate::web::{Choice, Error, Form, Frame, Page, Problems, Query};
use crate::words::{Lang, Worded};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "canvas/plans/beside.html")]
struct Beside {
    frame: Frame,
    w: Words,
    at: Opened,
    owner: String,
    mine: bool,
    teams: Vec<Canvas>,
    team: Option<Canvas>,
    rows: Vec<Row>,
    chosen: Vec<String>,
}

/// The same row of both.
struct Row {
    name: Worded,
    cells: Vec<Cell>,
}

struct Cell {
    name: Worded,
    draft: Vec<(Card, bool)>,
    team: Vec<Card>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    with: Option<i64>,
    brought: Option<i64>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Typed {
    with: i64,
    card: Vec<String>,
}

struct Found {
    teams: Vec<Canvas>,
    team: Option<(Canvas, Board)>,
    draft: Board,
    owner: String,
}

pub async fn ask(State(app): State<App>, at: Opened, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let found = read(&app, &at, asked.with).await?;
    Ok(page(at, found, Vec::new(), Problems::new(), asked.brought))
}

/// Copies the chosen cards to the team's canvas.
pub async fn send(State(app): State<App>, at: Opened, Form(typed): Form<Typed>) -> Result<Response, Error> {
    at.may_change()?;
    let found = read(&app, &at, Some(typed.with)).await?;
    let Some((team, lies)) = &found.team else { return Err(Error::NotFound) };
    let mut lying = Lying::on(lies);
    let missing = found.draft.cards().filter(|card| !lying.cross_off(&card.row, &card.column, &card.text));
    let chosen: Vec<Card> = missing.filter(|card| typed.card.contains(&card.id)).cloned().collect();
    if chosen.is_empty() {
        let w = Words(at.member.reader.lang);
        let problems = Problems::one("card", w.choose_cards());
        return Ok(page(at, found, typed.card, problems, None));
    }
    let (me, now, brought) = (at.member.person.id.clone(), app.clock.now(), chosen.len());
    let (from, to) = (at.canvas.id.clone(), team.id.clone());
    let copied = canvas::edit(&app, &team.id, &at.member.person.id, move |document| {
        let mut copied = Vec::new();
        for card in &chosen {
            let place = document.place_in(&card.row, &card.column, usize::MAX, None);
            let new = NewCard { place, text: &card.text, author: &me, lang: card.lang, made: now };
            copied.push((card.id.clone(), document.add_card(&new)?));
        }
        Ok(copied)
    })
    .await
    .map_err(Error::broken)?;
    app.store
        .write(move |tx| {
            copied.iter().try_for_each(|(old, new)| hidden::follow(tx, (&from, old), (&to, new)))
        })
        .await?;
    let rest = format!("/beside?with={}&brought={brought}", team.number);
    Ok(Redirect::to(&at.page(&rest)).into_response())
}

/// For everybody in the space to read.
pub async fn show(State(app): State<App>, at: Opened) -> Result<Redirect, Error> {
    let now = app.clock.now();
    turn(app, at, Some(now)).await
}

/// For oneself alone again.
pub async fn keep(State(app): State<App>, at: Opened) -> Result<Redirect, Error> {
    turn(app, at, None).await
}

async fn turn(app: App, at: Opened, shown_at: Option<i64>) -> Result<Redirect, Error> {
    at.may_change()?;
    let (id, space_id) = (at.canvas.id.clone(), at.canvas.space_id.clone());
    app.store
        .write(move |tx| {
            queries::show(tx, &id, shown_at)?;
            // Whoever reads it at this moment reads it no longer.
            tx.notify(RECHECK, &space_id)
        })
        .await?;
    Ok(Redirect::to(&at.page("/beside")))
}

async fn read(app: &App, at: &Opened, with: Option<i64>) -> Result<Found, Error> {
    let (canvas, me) = (at.canvas.clone(), at.member.person.id.clone());
    app.store
        .read(move |tx| {
            // The team's own lies beside nothing.
            let Some(owner) = &canvas.owner_id else { return Err(Error::NotFound) };
            let members = spaces::members(tx, &canvas.space_id)?;
            let owner = members.into_iter().find(|member| member.person_id == *owner);
            let mut teams = canvas::in_space(tx, &canvas.space_id, &me)?;
            teams.retain(|one| one.owner_id.is_none());
            let team = match with {
                Some(with) => teams.iter().find(|one| one.number == with),
                None => teams.first(),
            };
            let team = match team.cloned() {
                Some(team) => Some((team.clone(), canvas::board(tx, &team)?)),
                None => None,
            };
            let owner = owner.map(|owner| owner.name).unwrap_or_default();
            Ok(Found { teams, team, draft: canvas::board(tx, &canvas)?, owner })
        })
        .await
}

fn page(at: Opened, found: Found, chosen: Vec<String>, problems: Problems, brought: Option<i64>) -> Response {
    let (w, wrong) = (Words(at.member.reader.lang), !problems.is_empty());
    let mine = at.canvas.owner_id.as_ref() == Some(&at.member.person.id);
    let Found { teams, team, draft, owner } = found;
    let rows = team.as_ref().map(|(_, team)| side_by_side(&draft, team)).unwrap_or_default();
    let mut frame = at.frame(w.beside()).with(problems);
    if let Some(brought) = brought {
        frame = frame.news(w.brought(brought));
    }
    let team = team.map(|(team, _)| team);
    let page = Page(Beside { frame, w, at, owner, mine, teams, team, rows, chosen });
    if wrong { page.with_problems() } else { page.into_response() }
}

/// The team's rows, then those that only the draft has; only the cells in which something lies.
fn side_by_side(draft: &Board, team: &Board) -> Vec<Row> {
    let mut lying = Lying::on(team);
    let only_draft = draft.rows.iter().filter(|row| !team.rows.iter().any(|one| one.row.id == row.row.id));
    let mut rows = Vec::new();
    for row in team.rows.iter().chain(only_draft) {
        let mut columns: Vec<_> = team.columns.iter().collect();
        columns.extend(draft.columns.iter().filter(|one| !team.columns.iter().any(|c| c.id == one.id)));
        let mut there = |card: &Card| lying.cross_off(&card.row, &card.column, &card.text);
        let cell = |column: &&canvas::Column| Cell {
            name: column.name.clone(),
            draft: cards(draft, &row.row.id, &column.id)
                .into_iter()
                .map(|card| (card.clone(), there(&card)))
                .collect(),
            team: cards(team, &row.row.id, &column.id),
        };
        let cells = columns.iter().map(cell).filter(|cell| !cell.draft.is_empty() || !cell.team.is_empty());
        rows.push(Row { name: row.row.name.clone(), cells: cells.collect() });
    }
    rows
}

fn cards(board: &Board, row: &str, column: &str) -> Vec<Card> {
    board.cell(row, column).map(|cell| cell.cards.clone()).unwrap_or_default()
}

impl Beside {
    fn said<'a>(&self, worded: &'a Worded) -> &'a str {
        worded.in_lang(self.frame.lang)
    }

    fn is_shown(&self) -> bool {
        self.at.canvas.shown_at.is_some()
    }

    fn draft_name(&self) -> String {
        if self.mine { self.w.my_draft().into() } else { self.w.draft_of(&self.owner) }
    }

    fn is_chosen(&self, card: &Card) -> bool {
        self.chosen.contains(&card.id)
    }

    fn choices(&self) -> Vec<Choice> {
        let name = |one: &Canvas| one.name.in_lang(self.frame.lang).to_owned();
        self.teams.iter().map(|one| Choice::new(one.number.to_string(), name(one))).collect()
    }

    fn with(&self) -> String {
        self.team.as_ref().map(|team| team.number.to_string()).unwrap_or_default()
    }

    fn team_page(&self, team: &Canvas) -> String {
        self.at.member.page(&format!("/canvases/{}", team.number))
    }

    fn new_page(&self) -> String {
        self.at.member.page("/canvases/new")
    }

    fn card_lang(&self, card: &Card) -> Lang {
        card.lang
    }

    fn may_bring(&self) -> bool {
        self.at.may_be_changed()
    }

    fn anything_to_bring(&self) -> bool {
        let cells = self.rows.iter().flat_map(|row| &row.cells);
        self.may_bring() && cells.flat_map(|cell| &cell.draft).any(|(_, there)| !there)
    }
}
