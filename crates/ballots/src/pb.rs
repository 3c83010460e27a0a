//! Pabulib's `.pb` files: budgets with projects and votes (Faliszewski et al. 2023, arXiv:2305.11035; pabulib.org/format).
//!
//! Three parts, META, PROJECTS and VOTES, of rows with fields between semicolons; a field may be in double quotes. All vote types
//! are read. Amounts and points are read exactly. Fields that say `none` count as left out, as other readers have it.

mod decimal;
mod read;
mod rows;
mod votes;
mod write;

use crate::Budget;
pub use read::read;
pub use write::write;

/// A file: the budget and what META says about it. Who voted is not kept: [`write()`] numbers voters anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Keys and values in the order of the file. [`write()`] takes the numbers of projects and votes, the budget and the vote type from
    /// the budget instead.
    pub meta: Vec<(String, String)>,
    pub budget: Budget,
    /// How many decimals points have: 1 means that [`Choice::points`](crate::Choice::points) are tenths.
    pub point_decimals: u32,
}

impl File {
    /// What META says under this key.
    pub fn meta(&self, key: &str) -> Option<&str> {
        self.meta.iter().find(|(other, _)| other == key).map(|(_, value)| value.as_str())
    }
}

#[cfg(test)]
mod tests;
