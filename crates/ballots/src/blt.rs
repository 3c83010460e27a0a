//! `.blt` files: ranked ballots as OpenSTV, OpaVote and Scottish councils publish them (Hill, Wichmann and Woodall 1987,
//! "Algorithm 123", and the additions of OpaVote).
//!
//! First the numbers of candidates and seats; then, each on a line below zero, who stood down; then ballots, each with its weight
//! first and 0 last; then 0; then names and a title in quotes. `=` joins candidates liked equally, `-` is a preference left out, a
//! `#` outside quotes begins a comment, `(…)` before a ballot names it.

mod read;
mod tokens;
mod write;

use crate::{Profile, Ranking};
pub use read::read;
pub use write::write;

/// A file. The ids of the candidates are their numbers in it, from "1".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// What comments say in the form `# key: value`, each alone on its line, in the order of the file; keys in small letters.
    pub meta: Vec<(String, String)>,
    pub title: String,
    pub seats: usize,
    pub profile: Profile<Ranking>,
}

impl File {
    /// What a comment says under this key.
    pub fn meta(&self, key: &str) -> Option<&str> {
        self.meta.iter().find(|(other, _)| other == key).map(|(_, value)| value.as_str())
    }
}

#[cfg(test)]
mod tests;
