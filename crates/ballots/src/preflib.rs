//! PrefLib's files (Mattei and Walsh 2013; preflib.github.io/PrefLib-Jekyll/format): orders that are strict and complete (`.soc`) or
//! not (`.soi`), with ties (`.toc`, `.toi`), and options sorted into categories (`.cat`).
//!
//! Lines that begin with `#` say what the data are; then each line is `how many: 1,{2,3},4`. The older form without `#` is read too.
//! Weighted matchings (`.wmd`) are graphs, not ballots, and are refused.

mod groups;
mod old;
mod read;
mod write;

use crate::{Profile, Ranking};
pub use read::read;
use serde::Serialize;
pub use write::write;

/// A file. The ids of the options are their numbers in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    pub form: Form,
    /// What the lines with `#` say, apart from the names of options: `("TITLE", "Trees")`.
    pub meta: Vec<(String, String)>,
    /// For `.cat` each ballot has one list for each category, best first, which may be empty.
    pub profile: Profile<Ranking>,
}

/// What the ballots are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Form {
    Soc,
    Soi,
    Toc,
    Toi,
    Cat,
}

impl Form {
    /// By the ending of a file's name, without the dot.
    pub fn of(ending: &str) -> Option<Self> {
        let all = [Self::Soc, Self::Soi, Self::Toc, Self::Toi, Self::Cat];
        all.into_iter().find(|form| form.ending().eq_ignore_ascii_case(ending))
    }

    pub fn ending(self) -> &'static str {
        match self {
            Self::Soc => "soc",
            Self::Soi => "soi",
            Self::Toc => "toc",
            Self::Toi => "toi",
            Self::Cat => "cat",
        }
    }

    /// Whether every ballot puts all options in order.
    pub fn is_complete(self) -> bool {
        matches!(self, Self::Soc | Self::Toc)
    }
}

impl File {
    /// What the lines with `#` say under this key.
    pub fn meta(&self, key: &str) -> Option<&str> {
        self.meta.iter().find(|(other, _)| other == key).map(|(_, value)| value.as_str())
    }
}

#[cfg(test)]
mod tests;
