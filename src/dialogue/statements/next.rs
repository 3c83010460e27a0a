//! Which statement somebody is shown next. The rule is written on the page: what few have seen comes more often, and so does
//! what was said from where little has been heard. Nobody's words are ranked by how many agree with them.

use super::queries::Statement;
use crate::spaces::Perspective;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// However little was heard from somewhere, it comes at most so many times as often.
const MOST_FAVOUR: f64 = 3.0;

/// The next of those that are still to be answered, drawn by chance with weights. The same `draw` gives the same one, so that a page
/// loaded again shows no other.
pub fn next<'a>(
    all: &'a [Statement],
    answered: impl Fn(i64) -> bool,
    seen: impl Fn(i64) -> i64,
    draw: &str,
) -> Option<&'a Statement> {
    let favours = favours(all);
    let open: Vec<&Statement> = all.iter().filter(|one| !answered(one.number)).collect();
    let weights: Vec<f64> =
        open.iter().map(|one| favour(&favours, one) / (1.0 + seen(one.number) as f64)).collect();
    let mut left = fraction(draw) * weights.iter().sum::<f64>();
    for (one, weight) in open.iter().zip(&weights) {
        left -= weight;
        if left < 0.0 {
            return Some(one);
        }
    }
    open.last().copied()
}

/// How much oftener something comes that was said from there: as many times as it was heard less than its even share.
fn favours(all: &[Statement]) -> BTreeMap<Perspective, f64> {
    let mut heard: BTreeMap<Perspective, f64> = BTreeMap::new();
    for perspective in all.iter().flat_map(|one| &one.perspectives) {
        *heard.entry(*perspective).or_default() += 1.0;
    }
    let even = heard.values().sum::<f64>() / heard.len().max(1) as f64;
    heard.into_iter().map(|(from, count)| (from, (even / count).clamp(1.0, MOST_FAVOUR))).collect()
}

fn favour(favours: &BTreeMap<Perspective, f64>, one: &Statement) -> f64 {
    one.perspectives.iter().filter_map(|from| favours.get(from)).copied().fold(1.0, f64::max)
}

/// A number from 0 up to 1 that anybody who knows the words gets again.
fn fraction(draw: &str) -> f64 {
    let hash = Sha256::digest(draw.as_bytes());
    let bytes = [hash[0], hash[1], hash[2], hash[3], hash[4], hash[5], hash[6], hash[7]];
    // 53 bits are what a double holds exactly.
    (u64::from_be_bytes(bytes) >> 11) as f64 / (1u64 << 53) as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;
    use std::collections::HashMap;

    fn said(number: i64, from: &[Perspective]) -> Statement {
        let words = format!("Statement {number}");
        Statement { number, words, lang: Lang::En, person_id: None, perspectives: from.to_vec() }
    }

    /// How often each comes first, of many draws.
    fn shares(all: &[Statement], seen: impl Fn(i64) -> i64 + Copy) -> HashMap<i64, f64> {
        const DRAWS: usize = 20_000;
        let mut shares = HashMap::new();
        for at in 0..DRAWS {
            let first = next(all, |_| false, seen, &format!("draw {at}")).unwrap().number;
            *shares.entry(first).or_default() += 1.0 / DRAWS as f64;
        }
        shares
    }

    #[test]
    fn everything_is_shown_once_to_everybody_and_then_nothing() {
        let all: Vec<Statement> = (1..=30).map(|number| said(number, &[])).collect();
        let mut answered = Vec::new();
        while let Some(one) =
            next(&all, |number| answered.contains(&number), |_| 0, &answered.len().to_string())
        {
            answered.push(one.number);
        }
        answered.sort();
        assert_eq!(answered, (1..=30).collect::<Vec<_>>());
    }

    #[test]
    fn a_page_loaded_again_shows_the_same() {
        let all: Vec<Statement> = (1..=30).map(|number| said(number, &[])).collect();
        let first = next(&all, |_| false, |_| 0, "carys 0").map(|one| one.number);
        assert_eq!(next(&all, |_| false, |_| 0, "carys 0").map(|one| one.number), first);
    }

    #[test]
    fn what_few_have_seen_comes_more_often() {
        let all = [said(1, &[]), said(2, &[])];
        let shares = shares(&all, |number| if number == 1 { 9 } else { 0 });
        assert!((shares[&2] - 10.0 / 11.0).abs() < 0.02, "{shares:?}");
    }

    #[test]
    fn from_where_little_was_heard_it_comes_more_often_but_never_more_than_three_times() {
        let mut all: Vec<Statement> = (1..=9).map(|number| said(number, &[Perspective::Works])).collect();
        all.push(said(10, &[Perspective::Uses]));
        let shares = shares(&all, |_| 0);
        // Nine of weight one and one of weight three.
        assert!((shares[&10] - 3.0 / 12.0).abs() < 0.02, "{shares:?}");
    }
}
