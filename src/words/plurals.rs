//! Which plural a number takes (CLDR). English has two; Welsh has six.

use super::Lang;
pub(crate) use intl_pluralrules::PluralCategory as Plural;
use intl_pluralrules::{PluralRuleType, PluralRules};
use std::sync::LazyLock;
use unic_langid::LanguageIdentifier;

static RULES: LazyLock<[Option<PluralRules>; Lang::ALL.len()]> = LazyLock::new(|| Lang::ALL.map(rules));

fn rules(lang: Lang) -> Option<PluralRules> {
    let id: LanguageIdentifier = lang.code().parse().ok()?;
    PluralRules::create(id, PluralRuleType::CARDINAL).ok()
}

pub(crate) fn plural(lang: Lang, number: i64) -> Plural {
    // The words do not compile in a language without rules, and whole numbers always have a plural.
    let rules = RULES[lang as usize].as_ref();
    rules.and_then(|rules| rules.select(number.unsigned_abs()).ok()).unwrap_or(Plural::OTHER)
}

/// A number of things. Templates hand over references, lists have lengths: both may be counted as they are.
pub trait Count {
    fn count(self) -> i64;
}

impl Count for i64 {
    fn count(self) -> i64 {
        self
    }
}

impl Count for i32 {
    fn count(self) -> i64 {
        self.into()
    }
}

impl Count for u32 {
    fn count(self) -> i64 {
        self.into()
    }
}

impl Count for usize {
    fn count(self) -> i64 {
        i64::try_from(self).unwrap_or(i64::MAX)
    }
}

impl<C: Count + Copy> Count for &C {
    fn count(self) -> i64 {
        (*self).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn welsh_counts_in_six_ways() {
        let said: Vec<Plural> = [0, 1, 2, 3, 4, 5, 6, 7, 11, 100].map(|n| plural(Lang::Cy, n)).into();
        use Plural::{FEW, MANY, ONE, OTHER, TWO, ZERO};
        assert_eq!(said, [ZERO, ONE, TWO, FEW, OTHER, OTHER, MANY, OTHER, OTHER, OTHER]);
    }

    #[test]
    fn the_smallest_number_can_be_counted() {
        assert_eq!(plural(Lang::En, i64::MIN), Plural::OTHER);
        assert_eq!(plural(Lang::En, -1), Plural::ONE);
    }

    #[test]
    fn a_borrowed_length_is_a_number() {
        let length = &[1, 2, 3].len();
        assert_eq!((Count::count(length), Count::count(*length)), (3, 3));
    }
}
