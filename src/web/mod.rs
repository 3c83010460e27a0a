//! What all pages share: the frame round them, forms and their problems, errors, doors, and what keeps visitors safe.
//! Knows no feature. Components (a field, a list of choices…) each have a folder in `components/`.

pub(crate) mod assets;
mod caller;
mod choice;
mod components;
pub mod cookie;
mod doors;
mod error;
mod form;
mod frame;
mod limits;
mod page;
mod pages;
mod problems;
pub mod qr;
pub(crate) mod reader;
mod refusal;
pub(crate) mod security;
mod sheet;
pub mod testing;
pub mod text;
mod value;
pub(crate) mod watch;

pub(crate) mod words {
    include!(concat!(env!("OUT_DIR"), "/web_words.rs"));
}

pub use assets::asset;
pub use caller::Caller;
pub use choice::Choice;
pub use doors::{Door, Doors, Opens};
pub use error::Error;
pub use form::{Form, Path, Query};
pub use frame::{Frame, NavLink, OwedLine, Place};
pub use limits::Limits;
pub use page::Page;
pub use pages::Pages;
pub use problems::{Problem, Problems};
pub use reader::Reader;
pub use refusal::{Refusal, Wrong};
pub use security::from_here;
pub use sheet::{Sheet, Size};
pub use text::TextProblem;
pub use value::Value;
pub use watch::say_only_where_it_broke;

/// The page of components, where the program is built to be worked on.
pub fn doors() -> Doors {
    if cfg!(debug_assertions) { components::doors() } else { Doors::new() }
}
