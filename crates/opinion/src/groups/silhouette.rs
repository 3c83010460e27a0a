//! How well groups are told apart: the mean silhouette (Rousseeuw 1987). For each person, how much nearer their own
//! group is than the nearest other one.
//!
//! Several ways of grouping the same people are measured at once. The people who are together in *all* of them make a
//! block: the distances from someone to a block are summed once, and every group is a few blocks.

use super::Groups;
use crate::halves::Threads;
use std::collections::BTreeMap;
use std::ops::Range;

/// The mean silhouette of each grouping over the people in `sample`. None where it says nothing: fewer than two groups,
/// or as many as people.
pub(super) fn silhouettes(
    points: &[[f64; 2]],
    sample: &[usize],
    groupings: &[Groups],
    threads: Threads,
) -> Vec<Option<f64>> {
    let blocks = Blocks::of(points, sample, groupings);
    let ways: Vec<Way> = groupings.iter().enumerate().map(|(at, groups)| blocks.way(at, groups)).collect();
    let middle = sample.len() / 2;
    let steps = sample.len() * sample.len() / 4;
    let (one, other) =
        threads.both(steps, || blocks.sums(&ways, 0..middle), || blocks.sums(&ways, middle..sample.len()));
    let sums = one.iter().zip(&other).map(|(one, other)| one + other);
    let said = ways.iter().zip(sums).map(|(way, sum)| {
        let present = way.sizes.iter().filter(|size| **size > 0).count();
        (present >= 2 && present < sample.len()).then(|| sum / sample.len() as f64)
    });
    said.collect()
}

/// The people of the sample, block after block.
struct Blocks {
    x: Vec<f64>,
    y: Vec<f64>,
    ranges: Vec<Range<usize>>,
    /// By block: its group in each grouping.
    labels: Vec<Vec<u8>>,
    /// By person, in the order of `x`.
    block_of: Vec<usize>,
}

/// One of the groupings, in blocks.
struct Way {
    group_of_block: Vec<usize>,
    sizes: Vec<usize>,
}

impl Blocks {
    fn of(points: &[[f64; 2]], sample: &[usize], groupings: &[Groups]) -> Blocks {
        let mut together: BTreeMap<Vec<u8>, Vec<usize>> = BTreeMap::new();
        let mut key = Vec::with_capacity(groupings.len());
        for who in sample {
            key.clear();
            key.extend(groupings.iter().map(|groups| groups.labels[*who]));
            match together.get_mut(&key) {
                Some(block) => block.push(*who),
                None => drop(together.insert(key.clone(), vec![*who])),
            }
        }
        let mut blocks = Blocks {
            x: Vec::new(),
            y: Vec::new(),
            ranges: Vec::new(),
            labels: Vec::new(),
            block_of: Vec::new(),
        };
        for (labels, people) in together {
            let start = blocks.x.len();
            blocks.x.extend(people.iter().map(|who| points[*who][0]));
            blocks.y.extend(people.iter().map(|who| points[*who][1]));
            blocks.block_of.resize(blocks.x.len(), blocks.ranges.len());
            blocks.ranges.push(start..blocks.x.len());
            blocks.labels.push(labels);
        }
        blocks
    }

    fn way(&self, at: usize, groups: &Groups) -> Way {
        let group_of_block: Vec<usize> = self.labels.iter().map(|labels| usize::from(labels[at])).collect();
        let mut sizes = vec![0; groups.centres.len()];
        for (group, range) in group_of_block.iter().zip(&self.ranges) {
            sizes[*group] += range.len();
        }
        Way { group_of_block, sizes }
    }

    /// For each grouping, the silhouettes of these people together.
    fn sums(&self, ways: &[Way], people: Range<usize>) -> Vec<f64> {
        let mut sums = vec![0.0; ways.len()];
        let mut to_blocks = vec![0.0; self.ranges.len()];
        let mut to_groups = Vec::new();
        for who in people {
            for (to, range) in to_blocks.iter_mut().zip(&self.ranges) {
                *to = distances(self.x[who], self.y[who], &self.x[range.clone()], &self.y[range.clone()]);
            }
            for (sum, way) in sums.iter_mut().zip(ways) {
                to_groups.clear();
                to_groups.resize(way.sizes.len(), 0.0);
                for (to, group) in to_blocks.iter().zip(&way.group_of_block) {
                    to_groups[*group] += to;
                }
                *sum += way.silhouette(way.group_of_block[self.block_of[who]], &to_groups);
            }
        }
        sums
    }
}

impl Way {
    fn silhouette(&self, own: usize, to_groups: &[f64]) -> f64 {
        if self.sizes[own] < 2 {
            return 0.0;
        }
        let within = to_groups[own] / (self.sizes[own] - 1) as f64;
        let others = to_groups.iter().zip(&self.sizes).enumerate();
        let others = others.filter(|(group, (_, size))| *group != own && **size > 0);
        let nearest = others.map(|(_, (to, size))| to / *size as f64).fold(f64::INFINITY, f64::min);
        let larger = within.max(nearest);
        if larger > 0.0 && larger.is_finite() { (nearest - within) / larger } else { 0.0 }
    }
}

/// The sum of the distances from a point to many: eight at a time, so that the processor can take several at once.
fn distances(x: f64, y: f64, xs: &[f64], ys: &[f64]) -> f64 {
    let mut sums = [0.0; 8];
    let ((xs, x_rest), (ys, y_rest)) = (xs.as_chunks::<8>(), ys.as_chunks::<8>());
    for (xs, ys) in xs.iter().zip(ys) {
        for at in 0..8 {
            let (across, up) = (xs[at] - x, ys[at] - y);
            sums[at] += (across * across + up * up).sqrt();
        }
    }
    let rest = x_rest.iter().zip(y_rest).map(|(other, up)| ((other - x).powi(2) + (up - y).powi(2)).sqrt());
    sums.iter().sum::<f64>() + rest.sum::<f64>()
}
