//! Which counts may be shown, so that none stands for fewer than five and none can be found by taking others away.
//!
//! A count is of one quarter and one movement, in a tree of spaces. There are no totals over quarters or movements, so
//! nothing can be subtracted but a space from the one it sits in. A space's count is shown when the space above shows
//! its own, when it is five or more, and when what is left over above, once all shown counts are taken away, is nobody or
//! five and more; else the smallest of those below is hidden as well. (Complementary cell suppression: Willenborg and de
//! Waal, *Elements of Statistical Disclosure Control*, 2001.)

/// Fewer than this are hidden.
pub const FEWEST: i64 = 5;

/// Whether a count may stand by itself. That it was nobody says nothing of anybody.
pub fn may_stand(number: i64) -> bool {
    number == 0 || number >= FEWEST
}

/// Which of the spaces right below are shown, where the space above shows `above`.
pub fn shown_below(above: i64, below: &[i64]) -> Vec<bool> {
    let mut shown: Vec<bool> = below.iter().map(|number| may_stand(*number)).collect();
    loop {
        let told: i64 = below.iter().zip(&shown).filter(|(_, shown)| **shown).map(|(number, _)| number).sum();
        if may_stand(above - told) {
            return shown;
        }
        let smallest = (0..below.len()).filter(|at| shown[*at] && below[*at] > 0).min_by_key(|at| below[*at]);
        match smallest {
            Some(at) => shown[at] = false,
            None => return vec![false; below.len()],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn two_groups_of_seven_and_three_show_neither() {
        assert_eq!(shown_below(10, &[7, 3]), [false, false], "ten less seven is three");
    }

    #[test]
    fn three_groups_show_what_leaves_five_or_more() {
        assert_eq!(shown_below(20, &[9, 6, 5]), [true, true, true]);
        assert_eq!(shown_below(18, &[9, 6, 3]), [true, false, false], "six is hidden with the three");
    }

    #[test]
    fn nobody_is_no_secret() {
        assert_eq!(shown_below(9, &[9, 0]), [true, true]);
    }

    /// A tree of spaces: what is counted right in each (own spaces), and those below it.
    #[derive(Debug, Clone)]
    struct Space {
        own: i64,
        below: Vec<Space>,
    }

    impl Space {
        fn number(&self) -> i64 {
            self.own + self.below.iter().map(Space::number).sum::<i64>()
        }

        /// Every number that somebody in all of these spaces reads or can work out by taking shown ones from shown ones.
        fn found(&self, out: &mut Vec<i64>) {
            let numbers: Vec<i64> = self.below.iter().map(Space::number).collect();
            let shown = shown_below(self.number(), &numbers);
            let readable: Vec<&Space> =
                self.below.iter().zip(&shown).filter(|(_, shown)| **shown).map(|(space, _)| space).collect();
            for some in 0..(1_u32 << readable.len()) {
                let told = readable.iter().enumerate().filter(|(at, _)| some >> at & 1 == 1);
                out.push(self.number() - told.map(|(_, space)| space.number()).sum::<i64>());
            }
            readable.iter().for_each(|space| space.found(out));
        }
    }

    fn spaces() -> impl Strategy<Value = Space> {
        let leaf = (0..9_i64).prop_map(|own| Space { own, below: Vec::new() });
        leaf.prop_recursive(3, 40, 6, |inner| {
            (0..9_i64, prop::collection::vec(inner, 0..6)).prop_map(|(own, below)| Space { own, below })
        })
    }

    proptest! {
        #[test]
        fn no_count_under_five_is_found_by_taking_away(space in spaces()) {
            prop_assume!(may_stand(space.number()));
            let mut found = Vec::new();
            space.found(&mut found);
            for number in found {
                prop_assert!(may_stand(number), "{number} is found in {space:?}");
            }
        }
    }
}
