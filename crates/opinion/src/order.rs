//! Sorting in which even equals come in the same order as in the reference: two statements with the same counts are
//! equally good, and yet only one of them may be the last to be picked.
//!
//! red-dwarf sorts with NumPy, whose fast sort (AVX2, up to 256 keys) is Batcher's bitonic network ("Sorting networks and
//! their applications", 1968). It is small, and like every network it takes the same steps whatever the keys are.

/// Places of the keys, smallest first.
pub(crate) fn ascending(keys: &[f64]) -> Vec<usize> {
    let size = keys.len().next_power_of_two();
    let mut lanes: Vec<(f64, usize)> = keys.iter().copied().zip(0..).collect();
    lanes.resize(size, (f64::INFINITY, usize::MAX));
    let mut block = 2;
    while block <= size {
        // Both halves are sorted: the first of one against the last of the other, then ever nearer neighbours.
        in_blocks(&mut lanes, block, |at| block - 1 - at);
        let mut half = block / 4;
        while half > 0 {
            in_blocks(&mut lanes, half * 2, |at| at + half);
            half /= 2;
        }
        block *= 2;
    }
    lanes.into_iter().map(|(_, place)| place).filter(|place| *place < keys.len()).collect()
}

/// Places of the keys, largest first: as pandas does it, by sorting them from last to first and turning that round.
pub(crate) fn descending(keys: &[f64]) -> Vec<usize> {
    let turned: Vec<f64> = keys.iter().rev().copied().collect();
    ascending(&turned).into_iter().rev().map(|place| keys.len() - 1 - place).collect()
}

fn in_blocks(lanes: &mut [(f64, usize)], size: usize, partner: impl Fn(usize) -> usize) {
    for block in lanes.chunks_exact_mut(size) {
        for at in 0..size / 2 {
            if block[partner(at)].0 < block[at].0 {
                block.swap(at, partner(at));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_the_keys_they_end_in_order() {
        for size in 0..70_usize {
            let keys: Vec<f64> = (0..size).map(|at| (at * 7919 % 31) as f64).collect();
            let up = ascending(&keys);
            let down = descending(&keys);
            assert!(
                up.is_sorted_by_key(|place| keys[*place]) && down.is_sorted_by_key(|place| -keys[*place])
            );
            let all = |mut places: Vec<usize>| {
                places.sort_unstable();
                places.into_iter().eq(0..size)
            };
            assert!(all(up) && all(down));
        }
    }

    /// What NumPy 2.4 answers on a machine with AVX2.
    #[test]
    fn equals_come_in_the_order_of_numpy() {
        let keys = [2.0, 1.0, 2.0, 0.0, 1.0, 2.0, 1.0, 0.0, 2.0, 1.0, 1.0, 0.0];
        assert_eq!(ascending(&keys), [3, 7, 11, 4, 6, 10, 9, 1, 5, 2, 0, 8]);
    }
}
