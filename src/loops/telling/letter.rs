//! All the news for one person in one letter, in their language; and for those who gave no name one sheet in each
//! language that they spoke in.

use super::notices::{Notice, Waiting};
use crate::loops::model::Answer;
use crate::words::Lang;

/// One answer to one contribution, that somebody has not been told yet.
#[derive(Debug, Clone)]
pub struct News {
    /// Whom it is for; nobody by name when they gave none.
    pub person: Option<Person>,
    pub said: Said,
    pub answer: Answer,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    pub id: String,
    pub name: String,
    pub lang: Lang,
}

#[derive(Debug, Clone)]
pub struct Said {
    pub number: i64,
    /// Empty when they were hidden.
    pub words: String,
    pub hidden: bool,
    pub lang: Lang,
    pub at: i64,
    /// Whether they can still say that this does not answer them.
    pub may_reopen: bool,
}

#[derive(Debug, Clone)]
pub struct Letter {
    /// What the form calls it: the person's id, or `board-cy`.
    pub key: String,
    pub to: Option<Person>,
    pub lang: Lang,
    pub parts: Vec<Part>,
    /// What they are told beside the answers.
    pub notices: Vec<Notice>,
}

/// One answer, and all it answers of what they said.
#[derive(Debug, Clone)]
pub struct Part {
    pub answer: Answer,
    pub said: Vec<Said>,
}

/// Keeps the order in which the news comes.
pub fn letters(news: Vec<News>, notices: Vec<Waiting>) -> Vec<Letter> {
    let mut letters: Vec<Letter> = Vec::new();
    for one in news {
        let lang = one.person.as_ref().map_or(one.said.lang, |person| person.lang);
        let key = one.person.as_ref().map_or_else(|| board(lang), |person| person.id.clone());
        let at = letters.iter().position(|letter| letter.key == key).unwrap_or_else(|| {
            letters.push(Letter { key, to: one.person, lang, parts: Vec::new(), notices: Vec::new() });
            letters.len() - 1
        });
        let parts = &mut letters[at].parts;
        match parts.iter_mut().find(|part| part.answer.id == one.answer.id) {
            Some(part) => part.said.push(one.said),
            None => parts.push(Part { answer: one.answer, said: vec![one.said] }),
        }
    }
    for one in notices {
        let at = letters.iter().position(|letter| letter.key == one.whose).unwrap_or_else(|| {
            let lang = one.person.as_ref().map(|person| person.lang).or_else(|| board_lang(&one.whose));
            let (key, lang) = (one.whose, lang.unwrap_or(Lang::En));
            letters.push(Letter { key, to: one.person, lang, parts: Vec::new(), notices: Vec::new() });
            letters.len() - 1
        });
        letters[at].notices.push(one.notice);
    }
    letters
}

fn board(lang: Lang) -> String {
    format!("board-{lang}")
}

/// Which language a sheet for the notice board is in, by its key.
pub fn board_lang(key: &str) -> Option<Lang> {
    Lang::from_code(key.strip_prefix("board-")?)
}

impl Letter {
    pub fn count(&self) -> i64 {
        self.parts.iter().map(|part| part.said.len() as i64).sum()
    }

    pub fn may_reopen(&self) -> bool {
        self.to.is_some() && self.parts.iter().any(|part| part.said.iter().any(|said| said.may_reopen))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::loops::model::Kind;
    use crate::words::Worded;

    fn news(person: Option<(&str, Lang)>, number: i64, lang: Lang, answer: &str) -> News {
        let words = Worded::only(Lang::En, "x");
        News {
            person: person.map(|(name, lang)| Person { id: name.into(), name: name.into(), lang }),
            said: Said { number, words: "w".into(), hidden: false, lang, at: 0, may_reopen: true },
            answer: Answer {
                id: answer.into(),
                number: 9,
                kind: Kind::Done,
                words: words.clone(),
                reason: words,
                answered_by: "dewi".into(),
                name: "Dewi".into(),
                answered_at: 0,
                from_id: None,
                from_space: None,
                promised: Vec::new(),
            },
        }
    }

    #[test]
    fn all_the_answers_to_one_person_are_in_one_letter_in_their_language() {
        let carys = Some(("carys", Lang::Cy));
        let found = letters(
            vec![
                news(carys, 1, Lang::Cy, "a"),
                news(Some(("ifan", Lang::En)), 2, Lang::En, "a"),
                news(carys, 3, Lang::En, "b"),
                news(carys, 4, Lang::Cy, "a"),
            ],
            Vec::new(),
        );
        assert_eq!(found.len(), 2);
        assert_eq!((found[0].lang, found[0].parts.len(), found[0].count()), (Lang::Cy, 2, 3));
        assert_eq!(found[0].parts[0].said.iter().map(|said| said.number).collect::<Vec<_>>(), [1, 4]);
    }

    #[test]
    fn those_who_gave_no_name_are_told_in_the_language_they_spoke() {
        let found = letters(vec![news(None, 1, Lang::En, "a"), news(None, 2, Lang::Cy, "a")], Vec::new());
        assert_eq!(
            found.iter().map(|letter| letter.key.as_str()).collect::<Vec<_>>(),
            ["board-en", "board-cy"]
        );
        assert_eq!(board_lang(&found[1].key), Some(Lang::Cy));
        assert_eq!(board_lang("carys"), None);
    }
}
