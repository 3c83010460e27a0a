//! Counts votes exactly, and tells how the count went.
//!
//! Every rule is a function from ballots to an [`Outcome`]: who won, in order of election, and the steps that led there as data,
//! so that a page can turn them into sentences, tables and pictures. No floating-point number decides anything, the same ballots
//! always give the same outcome, and ties are broken by [`Ties`], which is chosen before the count.
//!
//! | rule | function | ballots |
//! |---|---|---|
//! | Method of Equal Shares, with completions | [`equal_shares::count`] | [`Budget`] |
//! | greedy by value for money | [`greedy::count`] | [`Budget`] |
//! | single transferable vote, Scottish rules | [`stv::count`] | [`Ranking`] |
//! | instant run-off | [`irv::count`] | [`Ranking`] |
//! | Schulze | [`schulze::count`] | [`Ranking`] |
//! | approval | [`approval::count`] | [`Approval`] |
//! | score, dots | [`score::count`] | [`Scores`] |
//! | majority | [`majority::count`] | [`Approval`] |
//!
//! [`pb`], [`blt`] and [`preflib`] read and write published elections; [`command`] counts such a file in one call.

pub mod approval;
pub mod blt;
mod budget;
pub mod command;
pub mod equal_shares;
mod error;
mod fraction;
pub mod greedy;
pub mod irv;
pub mod majority;
mod most;
mod outcome;
mod papers;
pub mod pb;
pub mod preflib;
mod profile;
mod reading;
pub mod schulze;
pub mod score;
pub mod stv;
mod ties;

pub use budget::{Budget, Choice, Kind, MOST_MONEY, MOST_POINTS, Money, Project, Utility, Vote};
pub use error::CountError;
pub use fraction::Fraction;
pub use outcome::{Outcome, Tie, TieBreak, TieFor};
pub use profile::{Approval, Candidate, Cast, MOST_OPTIONS, MOST_WEIGHT, Profile, Ranking, Scores};
pub use reading::{MOST_BYTES, ReadError, WriteError};
pub use ties::Ties;
