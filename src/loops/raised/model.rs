//! A theme, its voices, and what becomes of them when it is raised.

use crate::loops::Contribution;
use crate::words::{Lang, Worded};

#[derive(Debug, Clone)]
pub struct Theme {
    pub id: String,
    pub space_id: String,
    pub number: i64,
    /// The wider space.
    pub to_id: String,
    pub to_name: Worded,
    pub words: Worded,
    pub made_by: String,
    pub maker: String,
    pub made_at: i64,
    pub raised_at: Option<i64>,
    /// Its number as a contribution of the wider space.
    pub raised_as: Option<i64>,
}

/// One contribution in a theme, and whether its speaker lets it go up.
#[derive(Debug, Clone)]
pub struct Voice {
    pub contribution: Contribution,
    pub consent: Consent,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Consent {
    /// They have not said yet.
    Asked,
    /// With their name.
    Name,
    Nameless,
    No,
}

impl Consent {
    pub const ALL: [Consent; 4] = [Consent::Asked, Consent::Name, Consent::Nameless, Consent::No];

    pub fn code(self) -> &'static str {
        match self {
            Consent::Asked => "asked",
            Consent::Name => "name",
            Consent::Nameless => "nameless",
            Consent::No => "no",
        }
    }

    pub fn from_code(code: &str) -> Option<Consent> {
        Self::ALL.into_iter().find(|consent| consent.code() == code)
    }

    pub fn is_yes(self) -> bool {
        matches!(self, Consent::Name | Consent::Nameless)
    }
}

impl Voice {
    /// What its speaker may choose from. Whoever is not named here is not named above either.
    pub fn choices(&self) -> &'static [Consent] {
        match self.contribution.name {
            Some(_) => &[Consent::Name, Consent::Nameless, Consent::No],
            None => &[Consent::Nameless, Consent::No],
        }
    }

    /// As it stands in the theme: the words, and a name where its speaker agreed to that.
    fn quoted(&self) -> Option<String> {
        let words =
            (!self.contribution.hidden && self.consent.is_yes()).then_some(&self.contribution.words)?;
        let name = self.contribution.name.as_ref().filter(|_| self.consent == Consent::Name);
        Some(match name {
            Some(name) => format!("“{words}” ({name})"),
            None => format!("“{words}”"),
        })
    }
}

/// What the wider space reads: the theme, then the words of those who agreed. None while nobody has.
pub fn as_said(theme: &Theme, voices: &[Voice], lang: Lang) -> Option<(String, Lang)> {
    let quoted: Vec<String> = voices.iter().filter_map(Voice::quoted).collect();
    let written_in = theme.words.lang_of(lang);
    let said = format!("{}\n\n{}", theme.words.in_lang(lang), quoted.join("\n"));
    (!quoted.is_empty()).then_some((said, written_in))
}
