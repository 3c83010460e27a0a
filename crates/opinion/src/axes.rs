//! The axes along which people differ most: the leading eigenvectors of the covariance of their votes, by the Lanczos
//! method with full reorthogonalisation (Golub and Van Loan, *Matrix Computations*, chapter 10).

use crate::random::Random;
use crate::tridiagonal::diagonalise;

/// An eigenvector of length 1 and its eigenvalue.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Axis {
    pub value: f64,
    pub vector: Vec<f64>,
}

/// Until `|C a − λ a|` is below this share of the largest eigenvalue.
const CLOSE: f64 = 1e-11;
/// Directions that are kept at once, and numbers in all of them: a quarter of a gigabyte, however many statements somebody
/// made up. With more, the search begins again from the best so far.
const MOST_DIRECTIONS: usize = 160;
const MOST_NUMBERS: usize = 1 << 25;
const FEWEST_DIRECTIONS: usize = 16;
const MOST_BEGINNINGS: usize = 20;
/// Variance below this share of the largest is rounding, not a second axis.
const NOTHING: f64 = 1e-12;
/// Weights that differ by less than this share are taken for equal.
const SAME: f64 = 1e-9;

/// The eigenvectors with the largest eigenvalues, largest first, signed so that the entry that is largest either way is
/// positive. There are fewer than `wanted` where nothing varies any more.
///
/// `apply` multiplies by a symmetric matrix without negative eigenvalues; all outside `live` is 0 before and after it.
/// One is found after the other, each among what is perpendicular to those before: equal eigenvalues are found too.
pub(crate) fn leading(
    apply: impl Fn(&[f64]) -> Vec<f64>,
    live: &[bool],
    wanted: usize,
    random: &mut Random,
) -> Vec<Axis> {
    let mut found: Vec<Axis> = Vec::new();
    let mut hint: Option<Vec<f64>> = None;
    while found.len() < wanted {
        let mut start: Vec<f64> =
            live.iter().map(|live| if *live { random.between() } else { 0.0 }).collect();
        if let Some(hint) = &hint {
            // The chance part stays: without it, an axis as strong as the one before would never be met.
            let share = 0.01 / length(&start).max(f64::MIN_POSITIVE);
            start.iter_mut().zip(hint).for_each(|(chance, hint)| *chance = *chance * share + hint);
        }
        let Some((axis, next)) = search(&apply, &found, start) else { break };
        if axis.value <= NOTHING * found.first().map_or(0.0, |first| first.value) {
            break;
        }
        found.push(axis);
        hint = next;
    }
    for axis in &mut found {
        point_to_the_heaviest(&mut axis.vector);
    }
    found
}

fn search(
    apply: &impl Fn(&[f64]) -> Vec<f64>,
    found: &[Axis],
    mut start: Vec<f64>,
) -> Option<(Axis, Option<Vec<f64>>)> {
    let mut best = None;
    for _ in 0..MOST_BEGINNINGS {
        let space = Space::explore(apply, found, start)?;
        let done = space.done;
        let (axis, next) = space.best();
        start = axis.vector.clone();
        best = Some((axis, next));
        if done {
            break;
        }
    }
    best.filter(|(axis, _)| axis.value > 0.0)
}

/// What repeated multiplication has reached.
struct Space {
    directions: Vec<Vec<f64>>,
    diagonal: Vec<f64>,
    beside: Vec<f64>,
    most: usize,
    done: bool,
}

impl Space {
    fn explore(apply: &impl Fn(&[f64]) -> Vec<f64>, found: &[Axis], mut start: Vec<f64>) -> Option<Space> {
        let most = (MOST_NUMBERS / start.len().max(1)).clamp(FEWEST_DIRECTIONS, MOST_DIRECTIONS);
        let mut space =
            Space { directions: Vec::new(), diagonal: Vec::new(), beside: Vec::new(), most, done: false };
        let before = length(&start);
        space.straighten(&mut start, found);
        let after = length(&start);
        if after <= 1e-10 * before || after == 0.0 {
            return None;
        }
        scale(&mut start, 1.0 / after);
        space.directions.push(start);
        while space.directions.len() <= space.most && !space.done {
            space.step(apply, found);
        }
        space.directions.truncate(space.diagonal.len());
        Some(space)
    }

    fn step(&mut self, apply: &impl Fn(&[f64]) -> Vec<f64>, found: &[Axis]) {
        let last = self.directions.last().expect("there is a first direction");
        let mut next = apply(last);
        self.diagonal.push(dot(last, &next));
        self.straighten(&mut next, found);
        let left = length(&next);
        self.beside.push(left);
        let largest = self.diagonal.iter().copied().fold(0.0, f64::max);
        if left <= 1e-14 * largest || largest == 0.0 {
            self.done = true;
            return;
        }
        let size = self.diagonal.len();
        if size.is_multiple_of(4) || size == self.most {
            let scale = found.first().map_or(0.0, |first| first.value);
            self.done = self.left_over() <= CLOSE * largest.max(scale);
        }
        scale(&mut next, 1.0 / left);
        self.directions.push(next);
    }

    /// Takes out what lies along what was found and along earlier directions; twice, because once leaves rounding.
    fn straighten(&self, next: &mut [f64], found: &[Axis]) {
        for _ in 0..2 {
            for one in found.iter().map(|axis| &axis.vector).chain(&self.directions) {
                let along = dot(one, next);
                next.iter_mut().zip(one).for_each(|(next, one)| *next -= along * one);
            }
        }
    }

    /// `|C a − λ a|` of the best so far: what the next direction still adds to it.
    fn left_over(&self) -> f64 {
        let size = self.diagonal.len();
        let mut row = vec![0.0; size];
        row[size - 1] = 1.0;
        let (values, rows) = self.eigen(vec![row]);
        (self.beside[size - 1] * rows[0][place_of_largest(&values)]).abs()
    }

    /// The best axis, and the second best as a place to look for the next.
    fn best(&self) -> (Axis, Option<Vec<f64>>) {
        let size = self.diagonal.len();
        let identity = (0..size).map(|at| {
            let mut row = vec![0.0; size];
            row[at] = 1.0;
            row
        });
        let (mut values, rows) = self.eigen(identity.collect());
        let at = place_of_largest(&values);
        let axis = Axis { value: values[at], vector: self.combine(&rows, at) };
        values[at] = f64::NEG_INFINITY;
        let next = (size > 1).then(|| self.combine(&rows, place_of_largest(&values)));
        (axis, next)
    }

    fn eigen(&self, mut rows: Vec<Vec<f64>>) -> (Vec<f64>, Vec<Vec<f64>>) {
        let (mut values, mut beside) = (self.diagonal.clone(), self.beside.clone());
        diagonalise(&mut values, &mut beside, &mut rows);
        (values, rows)
    }

    fn combine(&self, rows: &[Vec<f64>], at: usize) -> Vec<f64> {
        let mut sum = vec![0.0; self.directions[0].len()];
        for (direction, row) in self.directions.iter().zip(rows) {
            sum.iter_mut().zip(direction).for_each(|(sum, one)| *sum += row[at] * one);
        }
        let length = length(&sum);
        scale(&mut sum, 1.0 / length);
        sum
    }
}

fn place_of_largest(values: &[f64]) -> usize {
    (0..values.len()).max_by(|one, other| values[*one].total_cmp(&values[*other])).unwrap_or_default()
}

/// Two statements that are each other's opposite weigh the same but for rounding: then it is the first of them.
fn point_to_the_heaviest(vector: &mut [f64]) {
    let most = vector.iter().fold(0.0_f64, |most, one| most.max(one.abs()));
    let heaviest = vector.iter().find(|one| one.abs() >= most * (1.0 - SAME));
    if heaviest.is_some_and(|one| *one < 0.0) {
        scale(vector, -1.0);
    }
}

pub(crate) fn dot(one: &[f64], other: &[f64]) -> f64 {
    one.iter().zip(other).map(|(one, other)| one * other).sum()
}

pub(crate) fn length(vector: &[f64]) -> f64 {
    dot(vector, vector).sqrt()
}

pub(crate) fn scale(vector: &mut [f64], by: f64) {
    vector.iter_mut().for_each(|one| *one *= by);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn diagonal(values: &[f64]) -> impl Fn(&[f64]) -> Vec<f64> {
        move |vector| vector.iter().zip(values).map(|(one, value)| one * value).collect()
    }

    #[test]
    fn two_axes_that_are_equally_strong_are_both_found() {
        let values: Vec<f64> =
            [vec![5.0, 5.0], (0..40).map(|at| 3.0 - f64::from(at) * 0.07).collect()].concat();
        let found = leading(diagonal(&values), &[true; 42], 2, &mut Random::new(1));
        assert_eq!(found.len(), 2);
        assert!(found.iter().all(|axis| (axis.value - 5.0).abs() < 1e-10));
        assert!(dot(&found[0].vector, &found[1].vector).abs() < 1e-10);
    }

    #[test]
    fn nothing_outside_what_is_live_gets_any_weight() {
        let live = [true, false, true, true];
        let values = [2.0, 0.0, 7.0, 1.0];
        let found = leading(diagonal(&values), &live, 3, &mut Random::new(1));
        let heaviest: Vec<usize> = found.iter().map(|axis| place_of_largest(&axis.vector)).collect();
        assert_eq!(heaviest, [2, 0, 3]);
        assert!(found.iter().all(|axis| axis.vector[1] == 0.0));
    }

    #[test]
    fn where_nothing_varies_there_is_no_axis() {
        assert!(leading(diagonal(&[0.0; 5]), &[true; 5], 2, &mut Random::new(1)).is_empty());
        assert_eq!(leading(diagonal(&[0.0, 1.0]), &[true; 2], 2, &mut Random::new(1)).len(), 1);
        assert!(leading(diagonal(&[]), &[], 2, &mut Random::new(1)).is_empty());
    }
}
