//! Maps who agrees with whom, from who agreed with what.
//!
//! People vote on short statements: agree, disagree or pass. Few see all of them. [`map`] places everyone in a plane so
//! that people who voted alike stand close, finds the groups in it, and says first what *all* groups share, then what
//! marks each. It is the method that Polis publishes (Small, Bjorkegren, Erkkilä, Shaw and Megill 2021, "Polis: Scaling
//! deliberation by mapping high dimensional opinion spaces", *Recerca* 26(2)), and what it finds is compared with the
//! Python library red-dwarf in the tests.
//!
//! ```
//! use opinion::{Settings, Votes, map};
//! // Person, statement, vote: both counted from 0; 1 agrees, -1 disagrees, 0 passes.
//! let votes = (0..20).flat_map(|who| (0..8).map(move |what| (who, what, if (who < 9) == (what < 3) { 1 } else { -1 })));
//! let votes = Votes::new(20, 8, votes)?;
//! let found = map(&votes, &Settings::default());
//! assert_eq!((found.k, found.sizes.iter().sum::<usize>()), (2, 20));
//! # Ok::<(), opinion::Unusable>(())
//! ```
//!
//! A [`Mapper`] keeps the map up to date as votes arrive, for far less than mapping again.
//! Nothing here depends on the clock, on the number of threads or on anything random but [`Settings::seed`].

pub mod command;
pub mod csv;

mod axes;
mod chance;
mod groups;
mod halves;
mod map;
mod mapper;
mod order;
mod pick;
mod random;
mod run;
mod settings;
mod spread;
mod tally;
mod tridiagonal;
mod update;
mod votes;

pub use map::{Consensus, Counts, GroupAware, Map, Person, Representative, Shared, Side, Statement};
pub use mapper::{Mapper, Updated};
pub use settings::Settings;
pub use votes::{Unusable, Votes};

/// Maps a conversation from the beginning.
///
/// Works for any number of people; whether so few should be *shown* in groups is for the caller to say.
#[must_use]
pub fn map(votes: &Votes, settings: &Settings) -> Map {
    run::full_run(votes, settings).0
}
