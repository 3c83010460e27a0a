//! Groups of people who stand close together, and how many of them tell people apart best.

mod kmeans;
mod silhouette;

use crate::halves::Threads;
use crate::random::Random;
pub(crate) use kmeans::settle;
use silhouette::silhouettes;

/// A group for each point, and the middle of each group. No group is empty.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Groups {
    pub labels: Vec<u8>,
    pub centres: Vec<[f64; 2]>,
    /// None with fewer than two groups, or with as many groups as points.
    pub silhouette: Option<f64>,
}

/// From two groups to `most`, the number that tells them apart best by the silhouette; the fewest of equals.
///
/// The search begins with the points furthest to the left, as red-dwarf does it ("polis"): it needs no chance, and so
/// the same points are always grouped the same.
pub(crate) fn find(
    points: &[[f64; 2]],
    most: usize,
    compare_at_most: usize,
    threads: Threads,
    random: &mut Random,
) -> Groups {
    let starts = leftmost(points, most.min(usize::from(u8::MAX)));
    let tried: Vec<Groups> =
        (2..=starts.len()).map(|k| settle(points, starts[..k].to_vec(), threads)).collect();
    let sample = sample(points.len(), compare_at_most, random);
    let scores = silhouettes(points, &sample, &tried, threads);
    let mut best: Option<Groups> = None;
    for (mut groups, score) in tried.into_iter().zip(scores) {
        groups.silhouette = score;
        let better =
            score.is_some_and(|score| best.as_ref().is_none_or(|best| Some(score) > best.silhouette));
        if better {
            best = Some(groups);
        }
    }
    best.unwrap_or_else(|| all_in_one(points))
}

/// The first few different points, from left to right and then from below.
fn leftmost(points: &[[f64; 2]], wanted: usize) -> Vec<[f64; 2]> {
    let mut found: Vec<[f64; 2]> = Vec::with_capacity(wanted + 1);
    for point in points {
        let place =
            found.binary_search_by(|one| one[0].total_cmp(&point[0]).then(one[1].total_cmp(&point[1])));
        if let Err(at) = place.map_err(|at| at.min(wanted)) {
            found.insert(at, *point);
            found.truncate(wanted);
        }
    }
    found
}

/// Everyone, or so many by chance; in order.
fn sample(people: usize, at_most: usize, random: &mut Random) -> Vec<usize> {
    if people <= at_most {
        return (0..people).collect();
    }
    // One from each of equal stretches: nobody twice, and no list of everyone is needed.
    let edge = |at: usize| (at as u128 * people as u128 / at_most as u128) as usize;
    (0..at_most).map(|at| edge(at) + random.below(edge(at + 1) - edge(at))).collect()
}

fn all_in_one(points: &[[f64; 2]]) -> Groups {
    if points.is_empty() {
        return Groups::default();
    }
    let count = points.len() as f64;
    let middle = [0, 1].map(|axis| points.iter().map(|point| point[axis]).sum::<f64>() / count);
    Groups { labels: vec![0; points.len()], centres: vec![middle], silhouette: None }
}

#[cfg(test)]
mod tests;
