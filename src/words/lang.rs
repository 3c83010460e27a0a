//! The languages Plethu speaks. A new one needs its words files and nothing else.

use super::Words;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::fmt;
use std::str::FromStr;

include!(concat!(env!("OUT_DIR"), "/langs.rs"));

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a language we have: {0}")]
pub struct UnknownLang(String);

impl Lang {
    /// In the language itself, as a link to it should say.
    pub fn name(self) -> &'static str {
        Words(self).language_name()
    }

    pub fn from_code(code: &str) -> Option<Lang> {
        Lang::ALL.into_iter().find(|lang| lang.code() == code)
    }

    /// The language a browser asks for in `Accept-Language`; English when it asks for none that we have.
    pub fn from_accept_language(header: &str) -> Lang {
        let mut best = (Lang::En, 0.0);
        for asked in header.split(',').take(20) {
            let (tag, weight) = asked.split_once(';').unwrap_or((asked, "q=1"));
            let code = tag.trim().split('-').next().unwrap_or_default().to_ascii_lowercase();
            let weight: f32 = weight.trim().strip_prefix("q=").and_then(|q| q.parse().ok()).unwrap_or(0.0);
            if let Some(lang) = Lang::from_code(&code).filter(|_| weight > best.1) {
                best = (lang, weight);
            }
        }
        best.0
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Lang {
    type Err = UnknownLang;

    fn from_str(code: &str) -> Result<Lang, UnknownLang> {
        Lang::from_code(code).ok_or_else(|| UnknownLang(code.to_owned()))
    }
}

impl Serialize for Lang {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Lang {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Lang, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_language_is_named_in_itself() {
        assert_eq!(Lang::ALL.map(Lang::name), ["English", "Cymraeg"]);
    }

    #[test]
    fn a_browser_set_to_welsh_is_given_welsh() {
        for header in ["cy", "cy-GB,cy;q=0.9,en;q=0.8", "fr, CY;q=0.5, en;q=0.4", "en;q=0.3,cy;q=0.7"] {
            assert_eq!(Lang::from_accept_language(header), Lang::Cy, "{header}");
        }
    }

    #[test]
    fn a_browser_set_to_anything_else_is_given_english() {
        for header in ["", "fr", "en-GB,cy;q=0.5", "cy;q=0", "cy;q=x", "*", ";;,,"] {
            assert_eq!(Lang::from_accept_language(header), Lang::En, "{header}");
        }
    }

    proptest! {
        #[test]
        fn no_header_breaks_it(header in ".*") {
            Lang::from_accept_language(&header);
        }
    }
}
