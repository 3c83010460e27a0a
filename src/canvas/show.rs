//! The canvas page: the five values, each with its columns of cards, and a form wherever something can be added.

use super::board::{Board, Card, FilledBox};
use super::gone;
use super::onward::{Became, became};
use super::words::Words;
use super::{changing::Changing, opened::Opened};
use super::{dots, queries};
use crate::app::App;
use crate::spaces;
use crate::web::{Error, Frame, Page, Problems, Query};
use crate::words::{Lang, Worded};
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use std::collections::HashMap;

/// Stands for the id of a card that is not there yet.
const BLANK: &str = "NEW";

#[derive(Template)]
#[template(path = "canvas/show.html")]
struct Show {
    frame: Frame,
    w: Words,
    /// Where it is; every card says so several times.
    address: String,
    at: Opened,
    board: Board,
    people: Vec<Named>,
    /// What became of each card, and where it came from.
    became: HashMap<String, Became>,
    /// The cards on which this person's dots are.
    dotted: Vec<String>,
    /// What was typed and has to be put right.
    typed: Typed,
    removed: Option<Card>,
}

/// Who may have written a card.
struct Named {
    id: String,
    name: String,
}

/// Words that could not be kept as they were, so that the page comes back with them.
#[derive(Default)]
pub(super) struct Typed {
    pub row: String,
    pub column: String,
    pub text: String,
    /// What stood in each box that was sent.
    pub boxes: Vec<(String, String)>,
    pub problems: Problems,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Asked {
    /// The card that was removed a moment ago and can be put back.
    removed: String,
}

pub(super) async fn show(
    State(app): State<App>,
    at: Opened,
    Query(asked): Query<Asked>,
) -> Result<Response, Error> {
    page(&app, at, Typed::default(), &asked.removed).await
}

/// The page comes back with what was typed.
pub(super) async fn again(app: &App, Changing(at): Changing, typed: Typed) -> Result<Response, Error> {
    page(app, at, typed, "").await
}

async fn page(app: &App, at: Opened, typed: Typed, removed: &str) -> Result<Response, Error> {
    let (canvas, person, removed) = (at.canvas.clone(), at.member.person.id.clone(), removed.to_owned());
    let (board, members, became, dotted, removed) = app
        .store
        .read(move |tx| {
            let members = spaces::members(tx, &canvas.space_id)?;
            let removed = gone::find(tx, &canvas, &removed)?;
            let dotted = dots::dots_of(tx, &canvas.id, &person)?;
            let became = became(tx, &canvas)?;
            Ok::<_, Error>((queries::board(tx, &canvas)?, members, became, dotted, removed))
        })
        .await?;
    let people =
        members.into_iter().map(|member| Named { id: member.person_id, name: member.name }).collect();
    let wrong = !typed.problems.is_empty();
    let frame = at.member.frame(at.name()).with(typed.problems.clone());
    let page = Page(Show {
        frame,
        w: Words(at.member.reader.lang),
        address: at.page(""),
        at,
        board,
        people,
        became,
        dotted,
        typed,
        removed,
    });
    Ok(if wrong { page.with_problems() } else { page.into_response() })
}

impl Show {
    /// A name from the list of members; nobody's, when the author has left or is not known.
    fn author(&self, card: &Card) -> &str {
        let found = self.people.iter().find(|person| person.id == card.author);
        found.map_or("", |person| &person.name)
    }

    fn became(&self, card: &Card) -> Option<&Became> {
        let told =
            |became: &&Became| !became.actions.is_empty() || became.asked.is_some() || became.from.is_some();
        self.became.get(&card.id).filter(told)
    }

    fn reference(&self, number: &i64) -> String {
        format!("{}-{number}", self.at.member.space.code)
    }

    /// Who typed it in from paper, for somebody else.
    fn typist(&self, card: &Card) -> Option<&str> {
        let id = self.became.get(&card.id)?.typed_by.as_ref()?;
        let found = self.people.iter().find(|person| person.id == *id);
        found.map(|person| person.name.as_str())
    }

    fn may_change(&self) -> bool {
        self.at.may_be_changed()
    }

    fn has_my_dot(&self, card: &Card) -> bool {
        self.dotted.contains(&card.id)
    }

    fn dots_left(&self) -> i64 {
        // There may be more than fit: one lay on a card that was away meanwhile.
        (i64::from(self.at.canvas.template.dots) - self.dotted.len() as i64).max(0)
    }

    fn is_private(&self) -> bool {
        self.at.canvas.owner_id.is_some()
    }

    fn is_typed(&self, row: &str, column: &str) -> bool {
        self.typed.row == row && self.typed.column == column
    }

    fn in_box<'a>(&'a self, filled: &'a FilledBox) -> &'a str {
        let typed = self.typed.boxes.iter().find(|(id, _)| *id == filled.text_box.id);
        typed.map_or(&filled.text, |(_, text)| text)
    }

    /// What the script fills in when somebody adds a card.
    fn blank(&self) -> Card {
        let (id, author) = (BLANK.to_owned(), self.at.member.person.id.clone());
        let empty = String::new;
        Card {
            id,
            row: empty(),
            column: empty(),
            order: empty(),
            text: empty(),
            author,
            lang: self.frame.lang,
            made: 0,
            votes: 0,
        }
    }

    fn other_lang(&self, worded: &Worded) -> Option<&'static str> {
        let shown = worded.lang_of(self.frame.lang);
        (shown != self.frame.lang).then(|| shown.code())
    }

    fn card_lang(&self, lang: &Lang) -> Option<&'static str> {
        (*lang != self.frame.lang).then(|| lang.code())
    }
}
