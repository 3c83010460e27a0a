//! A long list, some at a time.

use std::ops::Range;

#[derive(Clone, Debug)]
pub struct Pages {
    /// The address up to the page's number: `/en/spaces/x/loops?page=`.
    pub base: String,
    /// Counted from 1.
    pub here: usize,
    pub of: usize,
    each: usize,
}

impl Pages {
    /// `asked` may be any number that somebody put into the address.
    pub fn new(base: impl Into<String>, asked: usize, total: usize, each: usize) -> Pages {
        let of = total.div_ceil(each).max(1);
        Pages { base: base.into(), here: asked.clamp(1, of), of, each }
    }

    /// Which of the things stand on this page, counted from 0.
    pub fn range(&self) -> Range<usize> {
        (self.here - 1) * self.each..self.here * self.each
    }

    pub fn earlier(&self) -> Option<String> {
        (self.here > 1).then(|| format!("{}{}", self.base, self.here - 1))
    }

    pub fn later(&self) -> Option<String> {
        (self.here < self.of).then(|| format!("{}{}", self.base, self.here + 1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_that_is_not_there_leads_to_the_nearest_one() {
        assert_eq!(Pages::new("?page=", 9, 45, 20).here, 3);
        assert_eq!(Pages::new("?page=", 0, 0, 20).here, 1);
    }

    #[test]
    fn the_last_page_has_nothing_after_it() {
        let pages = Pages::new("?page=", 2, 40, 20);
        assert_eq!(pages.earlier().as_deref(), Some("?page=1"));
        assert_eq!(pages.later(), None);
        assert_eq!(pages.range(), 20..40);
    }
}
