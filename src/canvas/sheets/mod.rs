//! The canvas on paper: as it stands, or blank to be filled in by hand. On A3 the whole board, on A4 a page for each row;
//! in either language or in both.

mod print;
mod sheet;

pub(crate) mod words {
    include!(concat!(env!("OUT_DIR"), "/canvas_sheets_words.rs"));
}

pub use sheet::cell_reference;

use crate::web::{Doors, Opens};

pub fn doors() -> Doors {
    Doors::new().get("/spaces/{space}/canvases/{number}/sheet", Opens::ToMembers, print::show)
}

#[cfg(test)]
mod tests;
