//! What is printed, before it is laid out.

use crate::words::{Lang, Worded};

/// Names a cell on paper: rows by letters, columns by numbers, from the top left: `C2`.
pub fn cell_reference(row: usize, column: usize) -> String {
    let mut letters = String::new();
    let mut rest = row + 1;
    while rest > 0 {
        rest -= 1;
        letters.insert(0, char::from(b'A' + (rest % 26) as u8));
        rest /= 26;
    }
    format!("{letters}{}", column + 1)
}

/// In which languages the sheet asks. The cards stand as they were written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Languages {
    One(Lang),
    All,
}

impl Languages {
    pub fn from_code(code: &str, reader: Lang) -> Languages {
        match code {
            "both" => Languages::All,
            code => Languages::One(Lang::from_code(code).unwrap_or(reader)),
        }
    }

    pub fn code(self) -> &'static str {
        match self {
            Languages::One(lang) => lang.code(),
            Languages::All => "both",
        }
    }

    /// The reader's own first.
    pub fn list(self, reader: Lang) -> Vec<Lang> {
        match self {
            Languages::One(lang) => vec![lang],
            Languages::All => {
                let mut all = Lang::ALL.to_vec();
                all.sort_by_key(|lang| *lang != reader);
                all
            }
        }
    }
}

/// A text in each of these languages; what is there in one language only is printed once.
pub fn said<'a>(worded: &'a Worded, langs: &[Lang]) -> Vec<(Lang, &'a str)> {
    let mut said: Vec<(Lang, &str)> = Vec::new();
    for lang in langs {
        let shown = worded.lang_of(*lang);
        if !said.iter().any(|(lang, _)| *lang == shown) {
            said.push((shown, worded.in_lang(*lang)));
        }
    }
    said.retain(|(_, text)| !text.is_empty());
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cell_has_its_own_short_name() {
        assert_eq!(cell_reference(0, 0), "A1");
        assert_eq!(cell_reference(2, 1), "C2");
        assert_eq!(cell_reference(26, 4), "AA5");
        let all: std::collections::HashSet<_> = (0..800).map(|row| cell_reference(row, 0)).collect();
        assert_eq!(all.len(), 800);
    }

    #[test]
    fn what_is_there_in_one_language_is_printed_once() {
        let both = Languages::All.list(Lang::Cy);
        assert_eq!(
            said(&Worded::new("Who with", "Gyda phwy"), &both),
            [(Lang::Cy, "Gyda phwy"), (Lang::En, "Who with")]
        );
        assert_eq!(said(&Worded::only(Lang::En, "Who with"), &both), [(Lang::En, "Who with")]);
        assert!(said(&Worded::default(), &both).is_empty());
    }
}
