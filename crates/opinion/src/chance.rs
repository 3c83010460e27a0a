//! How likely, and how surely: the measures that Polis picks statements by.

/// The share that says so, drawn towards one half where few voted (Laplace smoothing).
pub(crate) fn probability(successes: u32, trials: u32) -> f64 {
    (1.0 + f64::from(successes)) / (2.0 + f64::from(trials))
}

/// z of one proportion against one half, with one success added.
pub(crate) fn one_proportion(successes: u32, trials: u32) -> f64 {
    let (successes, trials) = (f64::from(successes) + 1.0, f64::from(trials) + 1.0);
    2.0 * trials.sqrt() * (successes / trials - 0.5)
}

/// z of two proportions, with one success added to each. 0 where all succeeded on both sides.
pub(crate) fn two_proportions(within: (u32, u32), without: (u32, u32)) -> f64 {
    let [one, other, ones, others] =
        [within.0, without.0, within.1, without.1].map(|count| f64::from(count) + 1.0);
    let pooled = (one + other) / (ones + others);
    if pooled == 1.0 {
        return 0.0;
    }
    (one / ones - other / others) / (pooled * (1.0 - pooled) * (1.0 / ones + 1.0 / others)).sqrt()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_asked_is_as_likely_as_not() {
        assert!((probability(0, 0) - 0.5).abs() < 1e-12);
        assert!((one_proportion(0, 0) - 1.0).abs() < 1e-12);
    }

    /// From the reference results of brexit-consensus and 15-per-hour-seattle.
    #[test]
    fn the_numbers_are_those_that_polis_publishes() {
        assert!((probability(156, 167) - 0.928_994).abs() < 1e-6);
        assert!((one_proportion(156, 167) - 11.264_145).abs() < 1e-6);
        assert!((one_proportion(54, 75) - 3.900_067).abs() < 1e-6);
    }

    #[test]
    fn two_groups_that_say_the_same_are_not_told_apart() {
        assert_eq!(two_proportions((5, 5), (9, 9)), 0.0);
        assert!(two_proportions((9, 10), (1, 10)) > 3.0);
        assert!(two_proportions((1, 10), (9, 10)) < -3.0);
    }
}
