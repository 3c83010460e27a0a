//! What may be chosen; the default is what Polis does.

/// How to map. The defaults are those of Polis.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// Where the search for the axes begins, and who is in the sample when there are too many people to compare each
    /// with each. Two seeds give the same axes, to ten digits.
    pub seed: u64,
    /// Statements (indexes) that the moderators took out. They move nobody and are never picked, but they are counted.
    pub moderated_out: Vec<u32>,
    /// Who voted on fewer statements than this is placed, but belongs to no group. Votes on statements that were
    /// moderated out count here.
    pub min_votes: usize,
    /// The most groups to try; 2 are the fewest.
    pub max_groups: usize,
    /// The most statements to pick for a group, and for each side of the consensus.
    pub picks: usize,
    /// How large a z value must be to be called significant: 1.2816 is 90 %, one-tailed.
    pub significant_above: f64,
    /// Up to so many people in groups the silhouette is exact: each is compared with each. Above it is that of a sample
    /// of so many, chosen by `seed`.
    pub compare_at_most: usize,
    /// The most threads to use: 1 or 2. What is found does not depend on it.
    pub threads: usize,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            seed: 0,
            moderated_out: Vec::new(),
            min_votes: 7,
            max_groups: 5,
            picks: 5,
            significant_above: 1.281_551_565_544_600_4,
            compare_at_most: 20_000,
            threads: 2,
        }
    }
}
