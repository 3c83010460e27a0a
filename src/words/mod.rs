//! Languages, dates, and text that is said in more than one language.
//!
//! Every feature keeps its words beside it, in `words.en.ftl` and `words.cy.ftl`. They are compiled before the program
//! is (see `build/words.rs`): a word that is missing in one language, or that nobody uses, does not compile.

pub mod dates;
mod lang;
mod plurals;
mod worded;

pub use lang::{Lang, UnknownLang};
pub use plurals::Count;
pub(crate) use plurals::{Plural, plural};
pub use worded::Worded;

mod own {
    include!(concat!(env!("OUT_DIR"), "/words_words.rs"));
}
use own::Words;
