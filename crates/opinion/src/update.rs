//! New votes on a map there is: the axes are turned by power iteration from where they were (Golub and Van Loan,
//! *Matrix Computations*, section 8.2), and the groups settle from where their centres were.

use crate::axes::{dot, length, scale};
use crate::groups::settle;
use crate::halves::Threads;
use crate::map::Map;
use crate::run::{Placed, State, describe, moderated_out, stand, who_is_grouped};
use crate::spread::Spread;
use crate::{Settings, Votes};

/// Turned so far, nobody would see the difference.
const CLOSE: f64 = 1e-3;
/// When it takes longer, a full run is as cheap.
const MOST_TURNS: usize = 4;

/// What an update comes to: how many people moved, and how far the axes are off. `state` holds the counts of the new
/// votes already. None, and nothing changed, where a full run is needed.
pub(crate) fn update(
    votes: &Votes,
    settings: &Settings,
    map: &mut Map,
    state: &mut State,
) -> Option<(usize, f64)> {
    let threads = Threads(settings.threads);
    let out = moderated_out(votes, settings);
    let spread = Spread::new(votes, &state.totals.0, &out, threads);
    let (placed, ahead, residual) = turn(votes, &spread, state.axes.clone()?)?;

    let people = who_is_grouped(votes, settings);
    let points: Vec<[f64; 2]> = people.iter().map(|who| placed.points[*who as usize]).collect();
    let mut groups = settle(&points, map.centres.clone(), threads);
    if groups.centres.len() != map.k || map.k == 0 {
        return None;
    }
    groups.silhouette = map.silhouette;
    stand(&mut map.people, &placed.points);
    let mut moved = 0;
    for (who, label) in people.iter().map(|who| *who as usize).zip(&groups.labels) {
        let before = map.people[who].group.replace(*label);
        if before == Some(*label) {
            continue;
        }
        moved += 1;
        if let Some(before) = before {
            state.by_group[usize::from(before)].take(votes.row(who));
        }
        state.by_group[usize::from(*label)].add(votes.row(who));
    }
    state.axes = Some(ahead);
    describe(map, &spread, &placed, groups, state, &out, settings);
    Some((moved, residual))
}

/// Places everyone along the axes as they were, turns these within their plane to where they tell most apart, and goes
/// on until what is left outside the plane is small. Also gives the axes one step ahead, for the next time.
fn turn(votes: &Votes, spread: &Spread, mut axes: [Vec<f64>; 2]) -> Option<(Placed, [Vec<f64>; 2], f64)> {
    let mut points = vec![[0.0; 2]; votes.people()];
    for axis in &mut axes {
        // Statements that were added since weigh nothing yet.
        axis.resize(votes.statements(), 0.0);
    }
    for _ in 0..MOST_TURNS {
        let ahead = spread.place([&axes[0], &axes[1]], &mut points);
        let (turned, values) = Turn::towards_most(&axes, &ahead);
        let axes_turned = turned.of(&axes);
        let ahead = turned.of(&ahead);
        let left = (0..2).map(|at| left_over(&ahead[at], &axes_turned[at], values[at]));
        let residual = left.fold(0.0, f64::max) / values[0];
        let next = straightened(ahead)?;
        if residual <= CLOSE {
            points.iter_mut().for_each(|point| *point = turned.point(*point));
            return Some((Placed { axes: axes_turned, values: values.to_vec(), points }, next, residual));
        }
        axes = next;
    }
    None
}

/// A rotation of the plane.
struct Turn {
    cosine: f64,
    sine: f64,
}

impl Turn {
    /// The turn after which the first axis tells most apart (Jacobi), and the values of both.
    fn towards_most(axes: &[Vec<f64>; 2], ahead: &[Vec<f64>; 2]) -> (Turn, [f64; 2]) {
        let (first, second) = (dot(&axes[0], &ahead[0]), dot(&axes[1], &ahead[1]));
        let both = f64::midpoint(dot(&axes[0], &ahead[1]), dot(&axes[1], &ahead[0]));
        let angle = (2.0 * both).atan2(first - second) / 2.0;
        let (middle, half) = (f64::midpoint(first, second), ((first - second) / 2.0).hypot(both));
        (Turn { cosine: angle.cos(), sine: angle.sin() }, [middle + half, middle - half])
    }

    fn of(&self, axes: &[Vec<f64>; 2]) -> [Vec<f64>; 2] {
        let both = axes[0].iter().zip(&axes[1]).map(|(one, other)| self.point([*one, *other]));
        let (first, second) = both.map(|[one, other]| (one, other)).unzip();
        [first, second]
    }

    fn point(&self, [x, y]: [f64; 2]) -> [f64; 2] {
        [self.cosine * x + self.sine * y, self.cosine * y - self.sine * x]
    }
}

fn left_over(ahead: &[f64], axis: &[f64], value: f64) -> f64 {
    ahead.iter().zip(axis).map(|(ahead, axis)| (ahead - value * axis).powi(2)).sum::<f64>().sqrt()
}

/// Both of length 1 and at a right angle. None where one of them is nothing.
fn straightened([mut first, mut second]: [Vec<f64>; 2]) -> Option<[Vec<f64>; 2]> {
    let by = length(&first);
    scale(&mut first, 1.0 / by);
    let along = dot(&first, &second);
    second.iter_mut().zip(&first).for_each(|(second, first)| *second -= along * first);
    let by_second = length(&second);
    scale(&mut second, 1.0 / by_second);
    (by > 0.0 && by_second > 0.0).then_some([first, second])
}
