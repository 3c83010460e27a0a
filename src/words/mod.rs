//! Languages, dates, and text that is said in more than one language.
//!
//! Every feature keeps its words beside it, in `words.en.ftl` and `words.cy.ftl`. They are compiled before the program
//! is (see `build/words.rs`): a word that is missing in one language, or that nobody uses, does not compile.
//!
//! ```ftl
//! owed = { $name } owes { $count ->      →  w.owed(count, name): the variables in alphabetical order
//!     [one] an answer                       a number needs each plural of its language: two in English, six in Welsh
//!    *[other] { $count } answers            [0] is exactly 0
//! }
//! state = { $state ->                    →  w.state("open"): keys that are words take a &str
//!     [open] Open
//!    *[closed] Closed
//! }
//! -space = { $form ->                    →  a term, for use in other messages: { -space(form: "soft") }
//!     [soft] ofod
//!    *[plain] gofod
//! }
//! ```

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
