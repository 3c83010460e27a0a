//! What an export holds. Its shape is a promise: `canvas-1.json` says it, and a test holds it to that.

use crate::app::App;
use crate::canvas::sheets::cell_reference;
use crate::canvas::{self, Became, Board, Card, FilledBox, Opened};
use crate::spaces;
use crate::store;
use crate::web::Error;
use crate::words::Worded;
use serde::Serialize;
use std::collections::HashMap;

#[derive(Serialize)]
pub struct Whole {
    #[serde(rename = "$schema")]
    pub schema: String,
    /// As on paper: `TEG4K7-12`.
    pub reference: String,
    pub name: Worded,
    pub level: String,
    /// `team`, or `private` for what somebody filled in alone.
    pub kind: &'static str,
    pub space: SpaceNamed,
    pub made_at: String,
    pub edited_at: String,
    pub rows: Vec<Asked>,
    pub columns: Vec<Asked>,
    pub header: Vec<Filled>,
    pub footer: Vec<Filled>,
    /// In the order in which they lie: row by row, then those whose row or column is gone.
    pub cards: Vec<CardOut>,
}

#[derive(Serialize)]
pub struct SpaceNamed {
    pub code: String,
    pub name: Worded,
}

#[derive(Serialize)]
pub struct Asked {
    pub id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    pub name: Worded,
    pub prompt: Worded,
}

#[derive(Serialize)]
pub struct Filled {
    pub id: String,
    pub name: Worded,
    pub text: String,
}

#[derive(Serialize)]
pub struct CardOut {
    pub id: String,
    pub row: String,
    pub column: String,
    /// The name of its cell on paper; none when its row or column is gone.
    pub cell: Option<String>,
    pub text: String,
    pub lang: &'static str,
    pub author: Option<String>,
    /// Who typed it in from paper for the author.
    pub typed_by: Option<String>,
    pub made_at: String,
    pub dots: u32,
    /// References of the actions that it became.
    pub actions: Vec<String>,
    /// Reference of the contribution to which an answer is owed because of it, or as which it was said first.
    pub contribution: Option<String>,
}

impl Whole {
    pub async fn read(app: &App, at: &Opened) -> Result<Whole, Error> {
        let canvas = at.canvas.clone();
        let (board, became, members) = app
            .store
            .read_slow(move |tx| {
                let members = spaces::members(tx, &canvas.space_id)?;
                Ok::<_, store::Error>((canvas::board(tx, &canvas)?, canvas::became(tx, &canvas)?, members))
            })
            .await?;
        let names = members.into_iter().map(|member| (member.person_id, member.name)).collect();
        Ok(Whole::of(at, &board, &became, &names, &app.settings.home()))
    }

    fn of(
        at: &Opened,
        board: &Board,
        became: &HashMap<String, Became>,
        names: &HashMap<String, String>,
        home: &str,
    ) -> Whole {
        let (canvas, space) = (&at.canvas, &at.member.space);
        let row = |row: &canvas::BoardRow| Asked {
            id: row.row.id.clone(),
            value: Some(row.row.value.clone()),
            name: row.row.name.clone(),
            prompt: row.row.prompt.clone(),
        };
        let column = |column: &canvas::Column| Asked {
            id: column.id.clone(),
            value: None,
            name: column.name.clone(),
            prompt: column.prompt.clone(),
        };
        let card = |card: &Card| card_out(card, board, became.get(&card.id), names, &space.code);
        Whole {
            schema: format!("{home}/schemas/canvas-1.json"),
            reference: at.reference(),
            name: canvas.name.clone(),
            level: canvas.template.level.clone(),
            kind: if canvas.owner_id.is_some() { "private" } else { "team" },
            space: SpaceNamed { code: space.code.clone(), name: space.name.clone() },
            made_at: moment(canvas.made_at),
            edited_at: moment(canvas.edited_at),
            rows: board.rows.iter().map(row).collect(),
            columns: board.columns.iter().map(column).collect(),
            header: board.header.iter().map(filled).collect(),
            footer: board.footer.iter().map(filled).collect(),
            cards: board.cards().map(card).collect(),
        }
    }
}

fn filled(filled: &FilledBox) -> Filled {
    let FilledBox { text_box, text } = filled;
    Filled { id: text_box.id.clone(), name: text_box.name.clone(), text: text.clone() }
}

fn card_out(
    card: &Card,
    board: &Board,
    became: Option<&Became>,
    names: &HashMap<String, String>,
    code: &str,
) -> CardOut {
    let row = board.rows.iter().position(|row| row.row.id == card.row);
    let column = board.columns.iter().position(|column| column.id == card.column);
    let reference = |number: &i64| format!("{code}-{number}");
    CardOut {
        id: card.id.clone(),
        row: card.row.clone(),
        column: card.column.clone(),
        cell: row.zip(column).map(|(row, column)| cell_reference(row, column)),
        text: card.text.clone(),
        lang: card.lang.code(),
        author: names.get(&card.author).cloned(),
        typed_by: became.and_then(|became| names.get(became.typed_by.as_ref()?)).cloned(),
        made_at: moment(card.made),
        dots: card.votes,
        actions: became.map(|became| became.actions.iter().map(reference).collect()).unwrap_or_default(),
        contribution: became.and_then(|became| became.asked.or(became.from)).map(|number| reference(&number)),
    }
}

/// RFC 3339, in UTC: `2026-03-03T12:00:00Z`.
fn moment(millis: i64) -> String {
    jiff::Timestamp::from_millisecond(millis).unwrap_or_default().to_string()
}
