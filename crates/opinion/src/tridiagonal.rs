//! Eigenvalues of a symmetric tridiagonal matrix: implicit QL (Bowdler, Martin, Reinsch and Wilkinson 1968).

/// Replaces `diagonal` with the eigenvalues, in no order. `beside[i]` joins i and i + 1; its last number is not used.
/// Each of `rows` is multiplied by the matrix of eigenvectors from the right: given the identity it becomes the
/// eigenvectors, given its last row the last entry of each.
pub(crate) fn diagonalise(diagonal: &mut [f64], beside: &mut [f64], rows: &mut [Vec<f64>]) {
    let size = diagonal.len();
    for at in 0..size {
        // Each is found in two or three sweeps; what is left after many is below what numbers can tell apart.
        for _ in 0..60 {
            let end = first_gap(diagonal, beside, at);
            if end == at {
                break;
            }
            sweep(diagonal, beside, rows, at, end);
        }
    }
}

fn first_gap(diagonal: &[f64], beside: &[f64], from: usize) -> usize {
    let last = diagonal.len() - 1;
    (from..last)
        .find(|at| beside[*at].abs() <= f64::EPSILON * (diagonal[*at].abs() + diagonal[*at + 1].abs()))
        .unwrap_or(last)
}

fn sweep(diagonal: &mut [f64], beside: &mut [f64], rows: &mut [Vec<f64>], at: usize, end: usize) {
    let half = (diagonal[at + 1] - diagonal[at]) / (2.0 * beside[at]);
    let root = half.hypot(1.0).copysign(half);
    let mut g = diagonal[end] - diagonal[at] + beside[at] / (half + root);
    let (mut sine, mut cosine, mut shift) = (1.0, 1.0, 0.0);
    for i in (at..end).rev() {
        let (f, b) = (sine * beside[i], cosine * beside[i]);
        let length = f.hypot(g);
        if i + 1 < diagonal.len() {
            beside[i + 1] = length;
        }
        if length == 0.0 {
            diagonal[i + 1] -= shift;
            beside[end] = 0.0;
            return;
        }
        (sine, cosine) = (f / length, g / length);
        g = diagonal[i + 1] - shift;
        let turned = (diagonal[i] - g) * sine + 2.0 * cosine * b;
        shift = sine * turned;
        diagonal[i + 1] = g + shift;
        g = cosine * turned - b;
        for row in rows.iter_mut() {
            let (low, high) = (row[i], row[i + 1]);
            row[i + 1] = sine * low + cosine * high;
            row[i] = cosine * low - sine * high;
        }
    }
    diagonal[at] -= shift;
    beside[at] = g;
    beside[end] = 0.0;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chain_has_the_eigenvalues_that_trigonometry_says() {
        let size = 9;
        let (mut diagonal, mut beside) = (vec![2.0; size], vec![-1.0; size]);
        let mut rows: Vec<Vec<f64>> =
            (0..size).map(|row| (0..size).map(|at| f64::from(u8::from(row == at))).collect()).collect();
        diagonalise(&mut diagonal, &mut beside, &mut rows);
        for (at, value) in diagonal.iter().enumerate() {
            let residual = (0..size).map(|row| {
                let before = if row > 0 { rows[row - 1][at] } else { 0.0 };
                let after = if row + 1 < size { rows[row + 1][at] } else { 0.0 };
                2.0 * rows[row][at] - before - after - value * rows[row][at]
            });
            assert!(residual.map(f64::abs).sum::<f64>() < 1e-12);
        }
        diagonal.sort_by(f64::total_cmp);
        for (at, value) in diagonal.iter().enumerate() {
            let angle = std::f64::consts::PI * (at + 1) as f64 / (size + 1) as f64;
            assert!((value - (2.0 - 2.0 * angle.cos())).abs() < 1e-13);
        }
    }
}
