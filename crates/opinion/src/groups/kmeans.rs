//! k-means by Lloyd's method, stopping where scikit-learn stops: when nobody changes group, or when the centres move by
//! less than a ten-thousandth of the variance.

use super::Groups;
use crate::halves::Threads;

const MOST_ROUNDS: usize = 300;
const STILL: f64 = 1e-4;
const NO_GROUP: u8 = u8::MAX;

/// Lets groups settle, starting from these centres.
pub(crate) fn settle(points: &[[f64; 2]], mut centres: Vec<[f64; 2]>, threads: Threads) -> Groups {
    let still = STILL * mean_variance(points);
    let mut labels = vec![NO_GROUP; points.len()];
    let mut settled = false;
    for _ in 0..MOST_ROUNDS {
        let mut round = assign(points, &centres, &mut labels, threads);
        round.fill_empty(points, &centres, &labels);
        let next = round.centres(&centres);
        let moved: f64 = centres.iter().zip(&next).map(|(one, next)| squared(*one, *next)).sum();
        centres = next;
        settled = round.changed == 0;
        if settled || moved <= still {
            break;
        }
    }
    if !settled {
        assign(points, &centres, &mut labels, threads);
    }
    without_empty(labels, centres)
}

/// What is known after everyone went to the nearest centre.
struct Round {
    sums: Vec<[f64; 2]>,
    counts: Vec<usize>,
    changed: usize,
}

fn assign(points: &[[f64; 2]], centres: &[[f64; 2]], labels: &mut [u8], threads: Threads) -> Round {
    let middle = points.len() / 2;
    let (first, second) = points.split_at(middle);
    let (labels_first, labels_second) = labels.split_at_mut(middle);
    let (mut one, other) = threads.both(
        points.len(),
        || assign_half(first, centres, labels_first),
        || assign_half(second, centres, labels_second),
    );
    for (at, count) in other.counts.iter().enumerate() {
        one.counts[at] += count;
        one.sums[at][0] += other.sums[at][0];
        one.sums[at][1] += other.sums[at][1];
    }
    one.changed += other.changed;
    one
}

fn assign_half(points: &[[f64; 2]], centres: &[[f64; 2]], labels: &mut [u8]) -> Round {
    let mut round = Round { sums: vec![[0.0; 2]; centres.len()], counts: vec![0; centres.len()], changed: 0 };
    for (point, label) in points.iter().zip(labels) {
        let nearest = nearest(*point, centres);
        round.changed += usize::from(*label != nearest as u8);
        *label = nearest as u8;
        round.counts[nearest] += 1;
        round.sums[nearest][0] += point[0];
        round.sums[nearest][1] += point[1];
    }
    round
}

impl Round {
    /// A group that nobody went to takes the person furthest from their own centre.
    fn fill_empty(&mut self, points: &[[f64; 2]], centres: &[[f64; 2]], labels: &[u8]) {
        let empty: Vec<usize> = (0..self.counts.len()).filter(|at| self.counts[*at] == 0).collect();
        if empty.is_empty() {
            return;
        }
        let distance = |who: usize| squared(points[who], centres[usize::from(labels[who])]);
        let mut far: Vec<usize> = (0..points.len()).collect();
        far.sort_by(|one, other| distance(*other).total_cmp(&distance(*one)));
        for (group, who) in empty.into_iter().zip(far) {
            let from = usize::from(labels[who]);
            if distance(who) == 0.0 || self.counts[from] == 1 {
                return;
            }
            self.counts[from] -= 1;
            self.sums[from] = [0, 1].map(|axis| self.sums[from][axis] - points[who][axis]);
            (self.counts[group], self.sums[group]) = (1, points[who]);
        }
    }

    fn centres(&self, before: &[[f64; 2]]) -> Vec<[f64; 2]> {
        let middles = self.sums.iter().zip(&self.counts).zip(before);
        let middles = middles.map(|((sum, count), before)| match count {
            0 => *before,
            _ => sum.map(|sum| sum / *count as f64),
        });
        middles.collect()
    }
}

fn nearest(point: [f64; 2], centres: &[[f64; 2]]) -> usize {
    let mut best = (0, f64::INFINITY);
    for (at, centre) in centres.iter().enumerate() {
        let distance = squared(point, *centre);
        if distance < best.1 {
            best = (at, distance);
        }
    }
    best.0
}

pub(super) fn squared(one: [f64; 2], other: [f64; 2]) -> f64 {
    let [x, y] = [one[0] - other[0], one[1] - other[1]];
    x * x + y * y
}

fn mean_variance(points: &[[f64; 2]]) -> f64 {
    let count = points.len().max(1) as f64;
    let of = |axis: usize| {
        let mean = points.iter().map(|point| point[axis]).sum::<f64>() / count;
        points.iter().map(|point| (point[axis] - mean).powi(2)).sum::<f64>() / count
    };
    f64::midpoint(of(0), of(1))
}

fn without_empty(mut labels: Vec<u8>, centres: Vec<[f64; 2]>) -> Groups {
    let mut counts = vec![0_usize; centres.len()];
    labels.iter().for_each(|label| counts[usize::from(*label)] += 1);
    if counts.contains(&0) {
        let place = |label: u8| counts[..usize::from(label)].iter().filter(|count| **count > 0).count() as u8;
        labels.iter_mut().for_each(|label| *label = place(*label));
    }
    let kept = centres.into_iter().zip(counts).filter(|(_, count)| *count > 0);
    Groups { labels, centres: kept.map(|(centre, _)| centre).collect(), silhouette: None }
}
