//! From an old text to a new one by taking out and putting in as little as one cut can, so that it merges with what
//! others type at the same moment.

use std::ops::Range;

/// Takes out the bytes of `out` (on letter boundaries) and puts `put_in` in their place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Splice<'a> {
    pub out: Range<usize>,
    pub put_in: &'a str,
}

impl<'a> Splice<'a> {
    /// The smallest that leads from `old` to `new`.
    pub fn between(old: &str, new: &'a str) -> Splice<'a> {
        let same = |pairs: &mut dyn Iterator<Item = (char, char)>| -> usize {
            pairs.take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum()
        };
        let start = same(&mut old.chars().zip(new.chars()));
        let (old_rest, new_rest) = (&old[start..], &new[start..]);
        let end = same(&mut old_rest.chars().rev().zip(new_rest.chars().rev()));
        Splice { out: start..old.len() - end, put_in: &new_rest[..new_rest.len() - end] }
    }

    pub fn is_nothing(&self) -> bool {
        self.out.is_empty() && self.put_in.is_empty()
    }

    /// The same change for a text to which `other` was done meanwhile. What both took out stays out.
    pub fn after(&self, other: &Splice) -> Splice<'a> {
        // Of two that put in at the same spot, ours follows theirs.
        Splice {
            out: other.moved(self.out.start, true)..other.moved(self.out.end, self.out.is_empty()),
            ..*self
        }
        .ordered()
    }

    fn moved(&self, at: usize, after_insert: bool) -> usize {
        let grown_end = self.out.start + self.put_in.len();
        match at {
            at if at < self.out.start || (at == self.out.start && !after_insert) => at,
            at if at >= self.out.end => at - self.out.len() + self.put_in.len(),
            _ => grown_end,
        }
    }

    fn ordered(mut self) -> Self {
        self.out.end = self.out.end.max(self.out.start);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn done(old: &str, splice: &Splice) -> String {
        format!("{}{}{}", &old[..splice.out.start], splice.put_in, &old[splice.out.end..])
    }

    #[test]
    fn typing_a_word_puts_in_that_word_only() {
        let splice = Splice::between("Short breaks", "Short happy breaks");
        assert_eq!(splice, Splice { out: 6..6, put_in: "happy " });
    }

    #[test]
    fn letters_of_several_bytes_are_never_cut() {
        let splice = Splice::between("tŵ", "tŷ");
        assert_eq!(splice, Splice { out: 1..3, put_in: "ŷ" });
    }

    #[test]
    fn two_changes_of_different_words_both_hold() {
        let (seen, theirs, ours) = ("one two three", "one 2 three", "one two 3");
        let (their, our) = (Splice::between(seen, theirs), Splice::between(seen, ours));
        assert_eq!(done(theirs, &our.after(&their)), "one 2 3");
        assert_eq!(done(ours, &their.after(&our)), "one 2 3");
    }

    proptest! {
        #[test]
        fn it_leads_to_the_new_text_and_nothing_smaller_would(old in "[abŵ🙂]{0,12}", new in "[abŵ🙂]{0,12}") {
            let splice = Splice::between(&old, &new);
            prop_assert_eq!(done(&old, &splice), &*new);
            // What it takes out and what it puts in neither begin nor end alike.
            let out = &old[splice.out.clone()];
            if !out.is_empty() && !splice.put_in.is_empty() {
                prop_assert_ne!(out.chars().next(), splice.put_in.chars().next());
                prop_assert_ne!(out.chars().next_back(), splice.put_in.chars().next_back());
            }
        }

        #[test]
        fn a_change_fits_a_text_that_changed_meanwhile(seen in "[abŵ]{0,9}", ours in "[abŵ]{0,9}", theirs in "[cdŷ]{0,9}") {
            let their = Splice::between(&seen, &theirs);
            let our = Splice::between(&seen, &ours).after(&their);
            let text = done(&theirs, &our);
            prop_assert!(text.contains(our.put_in));
            if seen == ours {
                prop_assert_eq!(text, theirs);
            }
        }
    }
}
