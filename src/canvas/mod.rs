//! The action plan canvas, filled in together: cards in the rows of the five values, boxes above and below.
//!
//! What is true of a canvas is its Yjs [`Document`]. Whoever is here live edits it letter by letter; a plain form edits
//! the same document; and the same cards lie in plain rows for pages, sheets and search. Nothing reaches anybody else
//! before it is on disk.

mod big_screen;
mod board;
mod boxes;
mod cards;
mod changing;
mod check;
mod desk;
mod document;
mod dots;
mod edit;
mod erasing;
mod error;
mod exports;
mod gate;
mod gone;
mod hidden;
mod history;
mod move_card;
mod onward;
mod opened;
mod paper;
mod place;
mod plans;
mod queries;
mod rows;
mod same;
mod sheets;
mod show;
mod socket;
mod splice;
mod template;
mod votes;

pub(crate) mod words {
    include!(concat!(env!("OUT_DIR"), "/canvas_words.rs"));
}

pub use board::{Board, BoardRow, Card, Cell, FilledBox};
pub use changing::Changing;
pub use check::{Checked, LARGEST_MESSAGE, check_message};
pub use desk::Desks;
pub use document::{Changes, Damaged, Document, Incoming, NewCard, Refused};
pub use dots::{dots_of, put_dot, take_dot};
pub use edit::edit;
pub use erasing::{OwnCard, cards_of, erase, take_cards};
pub use error::Error;
pub use onward::{Became, became};
pub use opened::Opened;
pub use place::{Place, between};
pub use queries::{Canvas, NewCanvas, board, changed_since, find, find_by_number, in_space, make};
pub use template::{Column, Row, Template, TextBox};

pub(crate) use plans::{Typed as TypedCanvas, Wanted as WantedCanvas, keep as keep_canvas};

use crate::web::{Doors, Opens};

pub fn doors() -> Doors {
    let to_members = Opens::ToMembers;
    let pages = Doors::new()
        .get("/spaces/{space}/canvases/{number}", to_members, show::show)
        .get("/spaces/{space}/canvases/{number}/screen", to_members, big_screen::show)
        .post("/spaces/{space}/canvases/{number}/boxes", to_members, boxes::send)
        .post("/spaces/{space}/canvases/{number}/cards", to_members, cards::add)
        .get("/spaces/{space}/canvases/{number}/cards/{card}/edit", to_members, cards::ask)
        .post("/spaces/{space}/canvases/{number}/cards/{card}/edit", to_members, cards::edit)
        .get("/spaces/{space}/canvases/{number}/cards/{card}/move", to_members, move_card::ask)
        .post("/spaces/{space}/canvases/{number}/cards/{card}/move", to_members, move_card::send)
        .post("/spaces/{space}/canvases/{number}/cards/{card}/remove", to_members, cards::remove)
        .post("/spaces/{space}/canvases/{number}/cards/{card}/put-back", to_members, gone::put_back)
        .post("/spaces/{space}/canvases/{number}/cards/{card}/vote", to_members, votes::send)
        .plain_get("/live/canvas/{id}", to_members, socket::open);
    pages
        .and(plans::doors())
        .and(onward::doors())
        .and(sheets::doors())
        .and(exports::doors())
        .and(history::doors())
        .and(paper::doors())
}

#[cfg(test)]
mod page_tests;
#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;
