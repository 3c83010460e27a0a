//! What a language needs where it counts.

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

pub const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// A plural category that whole numbers of this language fall into.
pub struct Needed {
    pub category: &'static str,
    /// The only number in it, where it has only one: Welsh `few` is 3. That number written out does as well.
    pub only: Option<i64>,
}

/// Asked of the rules themselves (CLDR), so that a new language needs no list of ours.
pub fn needed(lang: &str) -> Result<Vec<Needed>, String> {
    let unknown = || format!("no plural rules are known for the language \"{lang}\"");
    let id: LanguageIdentifier = lang.parse().map_err(|_| unknown())?;
    let rules = PluralRules::create(id, PluralRuleType::CARDINAL).map_err(|_| unknown())?;
    let mut needed: Vec<Needed> = Vec::new();
    // Some languages treat millions apart; below a thousand every other rule has shown itself.
    for number in (0..=1000_i64).chain([1_000_000]) {
        let category = name(&rules.select(number).map_err(|_| unknown())?);
        match needed.iter_mut().find(|known| known.category == category) {
            Some(known) => known.only = None,
            None => needed.push(Needed { category, only: Some(number) }),
        }
    }
    needed.sort_by_key(|known| CATEGORIES.iter().position(|category| *category == known.category));
    Ok(needed)
}

fn name(category: &PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}
