//! The action plan canvas, filled in together: cards in the rows of the five values, boxes above and below.
//!
//! What is true of a canvas is its Yjs [`Document`]. Whoever is here live edits it letter by letter; a plain form edits
//! the same document; and the same cards lie in plain rows for pages, sheets and search. Nothing reaches anybody else
//! before it is on disk.

mod board;
mod document;
mod dots;
mod edit;
mod error;
mod onward;
mod opened;
mod place;
mod plans;
mod queries;
mod rows;
mod same;
mod splice;
mod template;

pub use board::{Board, BoardRow, Card, Cell, FilledBox};
pub use document::{Changes, Damaged, Document, NewCard};
pub use dots::{dots_of, put_dot, take_dot};
pub use edit::edit;
pub use error::Error;
pub use onward::{Became, became};
pub use opened::Opened;
pub use place::{Place, between};
pub use queries::{Canvas, NewCanvas, board, find, find_by_number, in_space, make};
pub use template::{Column, Row, Template, TextBox};

use crate::web::Doors;

pub fn doors() -> Doors {
    plans::doors().and(onward::doors())
}

#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
