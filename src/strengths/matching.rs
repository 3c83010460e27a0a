//! Finding words in what people said, opened for this reader and looked through here: what was taken back is not there to be
//! found. Nothing is scored; what shares a word with an ask comes first, and that is all.

use crate::sharing::Said;
use crate::store::search::{fold, fold_welsh};
use crate::words::Lang;
use std::collections::BTreeSet;

/// Words of fewer letters are in everything.
const TELLING: usize = 4;

/// What every ask and every offer says, in either language.
const SAID_ALWAYS: [&str; 40] = [
    "about", "after", "allai", "angen", "anybody", "arnom", "before", "could", "does", "dweud", "eisiau",
    "from", "gallaf", "gallu", "gyda", "have", "helpu", "help", "know", "like", "maen", "need", "needs",
    "people", "rhai", "rhywun", "rydym", "someone", "some", "somebody", "that", "them", "there", "they",
    "this", "want", "when", "with", "would", "your",
];

/// What somebody is looking for: each word they typed must be there, or one that begins so.
pub struct Looking(Vec<Vec<String>>);

impl Looking {
    /// None when no word was typed.
    pub fn of(typed: &str, lang: Lang) -> Option<Looking> {
        let each = typed.split(|c: char| !c.is_alphanumeric() && !"'’-".contains(c)).map(|word| {
            let folded = if lang == Lang::Cy { fold_welsh(word) } else { fold(word) };
            folded.split(' ').filter(|one| !one.is_empty()).map(str::to_owned).collect::<Vec<_>>()
        });
        let words: Vec<_> = each.filter(|choices| !choices.is_empty()).collect();
        (!words.is_empty()).then_some(Looking(words))
    }

    pub fn finds(&self, said: &Said) -> bool {
        let text = folded(said);
        let there = |start: &String| text.split(' ').any(|word| word.starts_with(start.as_str()));
        self.0.iter().all(|choices| choices.iter().any(there))
    }
}

/// Whether an offer shares a telling word with an ask.
pub fn may_fit(offer: &Said, ask: &Said) -> bool {
    !telling(offer).is_disjoint(&telling(ask))
}

fn telling(said: &Said) -> BTreeSet<String> {
    let folded = folded(said);
    let words = folded.split(' ').filter(|word| word.chars().count() >= TELLING);
    words.filter(|word| !SAID_ALWAYS.contains(word)).map(str::to_owned).collect()
}

fn folded(said: &Said) -> String {
    if said.lang == Lang::Cy { fold_welsh(&said.words) } else { fold(&said.words) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(words: &str, lang: Lang) -> Said {
        Said { words: words.into(), lang }
    }

    fn finds(typed: &str, lang: Lang, words: &str) -> bool {
        Looking::of(typed, lang).is_some_and(|looking| looking.finds(&said(words, Lang::Cy)))
    }

    #[test]
    fn a_mutated_word_is_found_by_the_plain_one_and_the_other_way_round() {
        assert!(finds("cath", Lang::En, "Fi sy’n bwydo’r gath"));
        assert!(finds("gath", Lang::Cy, "Mae gen i ddwy o gathod a chath drws nesaf"));
        assert!(finds("plant", Lang::En, "Galla i ofalu am blant"));
    }

    #[test]
    fn all_that_was_typed_must_be_there_though_not_whole() {
        let leeks = said("Forty-one years growing leeks.", Lang::En);
        assert!(Looking::of("leek grow", Lang::En).unwrap().finds(&leeks));
        assert!(!Looking::of("leek pigeon", Lang::En).unwrap().finds(&leeks));
        assert!(Looking::of(" … ", Lang::En).is_none(), "no word is no search");
    }

    #[test]
    fn an_offer_may_fit_by_a_word_that_tells_and_not_by_one_that_everybody_says() {
        let ask = said("We need somebody who can fill in forms with people", Lang::En);
        assert!(may_fit(&said("I can sit down with you and fill in any form", Lang::En), &ask));
        assert!(!may_fit(&said("I can sing bass with people who need somebody", Lang::En), &ask));
        let welsh = said("Mae angen rhywun all ddarllen cerddoriaeth", Lang::Cy);
        assert!(may_fit(&said("Galla i ddysgu cerddoriaeth", Lang::Cy), &welsh));
    }
}
