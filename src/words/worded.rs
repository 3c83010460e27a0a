//! Text that people wrote in one or more languages.

use super::Lang;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The same text in one or more languages, kept as `{"en":"…","cy":"…"}`.
///
/// Nobody has to write in two languages: a reader of the other one sees what there is, marked with its language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Worded(BTreeMap<Lang, String>);

impl Worded {
    /// In English and Welsh; either may be empty.
    pub fn new(en: impl Into<String>, cy: impl Into<String>) -> Worded {
        Worded::default().and(Lang::En, en).and(Lang::Cy, cy)
    }

    pub fn only(lang: Lang, text: impl Into<String>) -> Worded {
        Worded::default().and(lang, text)
    }

    /// With this text in this language, in place of what was there. Blank text takes the language away.
    #[must_use]
    pub fn and(mut self, lang: Lang, text: impl Into<String>) -> Worded {
        let text = text.into();
        if text.trim().is_empty() {
            self.0.remove(&lang);
        } else {
            self.0.insert(lang, text);
        }
        self
    }

    /// What a reader of this language is shown; empty only when there is no text at all.
    pub fn in_lang(&self, lang: Lang) -> &str {
        self.get(self.lang_of(lang)).unwrap_or_default()
    }

    /// The language such a reader is shown, for `lang="…"`.
    pub fn lang_of(&self, lang: Lang) -> Lang {
        if self.0.contains_key(&lang) { lang } else { self.0.keys().next().copied().unwrap_or(lang) }
    }

    /// Exactly this language, as a form for changing it shows.
    pub fn get(&self, lang: Lang) -> Option<&str> {
        self.0.get(&lang).map(String::as_str)
    }

    /// Whether some language has the same words in both, whatever the case.
    pub fn shares(&self, other: &Worded) -> bool {
        let same = |lang: Lang| {
            self.get(lang).zip(other.get(lang)).is_some_and(|(a, b)| a.to_lowercase() == b.to_lowercase())
        };
        Lang::ALL.into_iter().any(same)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// # Errors
    /// When it is not an object of texts, or in a language we do not have.
    pub fn from_json(json: &str) -> serde_json::Result<Worded> {
        serde_json::from_str(json)
    }

    pub fn to_json(&self) -> String {
        serde_json::to_string(self).expect("texts by the codes of their languages are always JSON")
    }
}

impl<'de> Deserialize<'de> for Worded {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Worded, D::Error> {
        let texts = BTreeMap::<Lang, String>::deserialize(deserializer)?;
        Ok(texts.into_iter().fold(Worded::default(), |worded, (lang, text)| worded.and(lang, text)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_welsh_text_reaches_an_english_reader_and_is_marked_as_welsh() {
        let worded = Worded::only(Lang::Cy, "Gwyliau byr");
        assert_eq!((worded.in_lang(Lang::En), worded.lang_of(Lang::En)), ("Gwyliau byr", Lang::Cy));
    }

    #[test]
    fn everyone_reads_their_own_language_where_it_is_there() {
        let worded = Worded::new("Short breaks", "Gwyliau byr");
        assert_eq!(Lang::ALL.map(|lang| worded.in_lang(lang)), ["Short breaks", "Gwyliau byr"]);
        assert_eq!(Lang::ALL.map(|lang| worded.lang_of(lang)), Lang::ALL);
    }

    #[test]
    fn blank_text_is_no_text() {
        assert!(Worded::new(" ", "\n").is_empty());
        assert!(Worded::from_json(r#"{"en":""}"#).unwrap().is_empty());
        assert_eq!(Worded::default().in_lang(Lang::Cy), "");
    }

    #[test]
    fn what_is_not_text_in_our_languages_is_refused() {
        for json in ["", "[]", r#"{"en":1}"#, r#"{"xx":"?"}"#] {
            assert!(Worded::from_json(json).is_err(), "{json}");
        }
    }

    proptest! {
        #[test]
        fn what_is_kept_comes_back(en in ".*", cy in ".*") {
            let worded = Worded::new(en, cy);
            prop_assert_eq!(&Worded::from_json(&worded.to_json()).unwrap(), &worded);
            prop_assert_eq!(worded.to_json(), serde_json::to_string(&worded).unwrap());
        }
    }
}
