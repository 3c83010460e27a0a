//! Where a card lies. One text, `ROW/COLUMN/ORDER`, so that of two moves at the same moment one holds as a whole.

use std::fmt;

/// `order` is plain text that sorts byte by byte; between any two there is room for another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    pub row: String,
    pub column: String,
    pub order: String,
}

impl Place {
    pub fn new(row: &str, column: &str, order: &str) -> Place {
        Place { row: row.into(), column: column.into(), order: order.into() }
    }

    /// Whatever a document says, there is a place for it: one that no template knows lies elsewhere.
    pub fn read(text: &str) -> Place {
        let mut parts = text.splitn(3, '/');
        let mut next = || parts.next().unwrap_or_default();
        Place { row: next().into(), column: next().into(), order: next().into() }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}/{}", self.row, self.column, self.order)
    }
}

const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const FIRST: &str = "a";

/// An order between these two; `None` stands for the end on that side. Where somebody wrote orders that leave no room,
/// the card's id decides.
pub fn between(after: Option<&str>, before: Option<&str>) -> String {
    let (low, high) = match (after.map(digits), before.map(digits)) {
        (None, None) => return FIRST.into(),
        (Some(Some(low)), None) => return text(&next_after(&low)),
        (Some(Some(low)), Some(Some(high))) if low < high => (low, high),
        (None, Some(Some(high))) => (Vec::new(), high),
        _ => return after.or(before).unwrap_or(FIRST).into(),
    };
    match middle(&low, &high) {
        Some(middle) => text(&middle),
        None => text(&low),
    }
}

/// None when there is a letter that we never write.
fn digits(order: &str) -> Option<Vec<u8>> {
    order.bytes().map(|byte| DIGITS.binary_search(&byte).ok().map(|at| at as u8)).collect()
}

fn text(digits: &[u8]) -> String {
    digits.iter().map(|digit| DIGITS[usize::from(*digit)] as char).collect()
}

/// Grows by a letter only every sixty cards.
fn next_after(low: &[u8]) -> Vec<u8> {
    let last = DIGITS.len() as u8 - 1;
    match low.iter().position(|digit| *digit < last) {
        Some(at) => low[..at].iter().copied().chain([low[at] + 1]).collect(),
        None => low.iter().copied().chain([1]).collect(),
    }
}

fn middle(low: &[u8], high: &[u8]) -> Option<Vec<u8>> {
    let mut found = Vec::new();
    let mut bounded = true;
    for at in 0.. {
        let from = low.get(at).copied().unwrap_or(0);
        let to = if bounded { *high.get(at)? } else { DIGITS.len() as u8 };
        if to > from + 1 {
            found.push(from + (to - from) / 2);
            return Some(found);
        }
        // Once a letter is smaller than that of `high`, all that follows may be anything.
        bounded = bounded && to == from;
        found.push(from);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_place_is_read_back() {
        let place = Place::new("trust", "now", "aV");
        assert_eq!(Place::read(&place.to_string()), place);
    }

    #[test]
    fn a_text_that_is_no_place_lies_elsewhere_and_breaks_nothing() {
        for text in ["", "/", "x", "a/b", "a/b/c/d", "ŵ/🙂/"] {
            Place::read(text);
        }
        assert_eq!(Place::read("a/b/c/d").order, "c/d");
    }

    #[test]
    fn a_thousand_cards_one_after_the_other_have_short_orders() {
        let mut last = between(None, None);
        for _ in 0..1000 {
            let next = between(Some(&last), None);
            assert!(next > last);
            last = next;
        }
        assert!(last.len() < 20, "{last}");
    }

    #[test]
    fn what_somebody_else_wrote_never_stops_us() {
        for (low, high) in [("b", "a"), ("a", "a"), ("é", "z"), ("", ""), ("a", "a0"), ("/", "0")] {
            between(Some(low), Some(high));
            between(None, Some(high));
            between(Some(low), None);
        }
    }

    proptest! {
        #[test]
        fn there_is_always_room_between_two(at in proptest::collection::vec(0usize..50, 1..60)) {
            let mut orders: Vec<String> = Vec::new();
            for at in at {
                let at = at % (orders.len() + 1);
                let after = at.checked_sub(1).map(|at| orders[at].as_str());
                let order = between(after, orders.get(at).map(String::as_str));
                orders.insert(at, order);
                prop_assert!(orders.is_sorted_by(|a, b| a < b), "{orders:?}");
            }
        }
    }
}
