//! What all forms of this feature read and show alike: words in a language, and as whom somebody is seen.

use super::words::Words;
use crate::sharing::{By, How, Said};
use crate::spaces;
use crate::web::{self, Choice, TextProblem, text};
use crate::words::Lang;

/// Words that somebody typed; what is wrong with them, in the reader's language. `empty`: what to say when there are none.
pub fn said(words: &str, lang: &str, reader: Lang, most: usize, empty: &str) -> Result<Said, String> {
    let words = text::clean(words, most).map_err(|problem| match problem {
        TextProblem::Empty => empty.to_owned(),
        other => other.say(&web::words::Words(reader)),
    })?;
    Ok(Said { words, lang: Lang::from_code(lang).unwrap_or(reader) })
}

/// With my name, what I speak from, or without a name.
pub fn ways(lang: Lang) -> Vec<Choice> {
    let w = Words(lang);
    How::ALL.iter().map(|how| Choice::new(how.code(), w.how(how.code()))).collect()
}

/// "Carys Bowen", "Somebody: cares unpaid", "Somebody".
pub fn who(by: &By, lang: Lang) -> String {
    let (w, said) = (Words(lang), spaces::words::Words(lang));
    match by {
        By::Name { name, .. } => name.clone(),
        By::Perspectives(from) if !from.is_empty() => {
            let each: Vec<String> = from.iter().map(|one| said.perspective_short(one.code())).collect();
            w.somebody_who(each.join(", "))
        }
        By::Perspectives(_) | By::Nobody => w.somebody().into(),
    }
}
