//! What one person did together with others: voted, agreed or not, and met.

use super::gather::InWords;
use crate::decisions;
use crate::dialogue;
use crate::meetings;
use crate::store::{Result, Tx};
use crate::words::{Lang, dates};
use serde::Serialize;

/// How I took part in a decision. What I voted is here only where ballots are open: a secret one nobody can find.
#[derive(Debug, Serialize)]
pub struct Decided {
    pub reference: String,
    pub question: String,
    pub language: &'static str,
    pub voted: Option<String>,
    pub how: Option<&'static str>,
    pub voted_for: String,
    pub reason: String,
    pub said: Vec<InWords>,
}

/// What I think of what somebody said.
#[derive(Debug, Serialize)]
pub struct Thought {
    pub dialogue: String,
    pub words: String,
    pub language: &'static str,
    /// agree, disagree, pass
    pub choice: &'static str,
    pub day: String,
}

/// My part in a meeting.
#[derive(Debug, Serialize)]
pub struct Meeting {
    pub meeting: String,
    /// can, item, paper, minute, there
    pub part: &'static str,
    pub words: String,
    pub language: &'static str,
    /// yes, maybe, no
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can: Option<&'static str>,
    /// The day it was said about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<String>,
    pub day: String,
}

pub fn decided(tx: &mut Tx, person_id: &str, lang: Lang) -> Result<Vec<Decided>> {
    let all = decisions::of_person(tx, person_id, lang)?.into_iter().map(|one| Decided {
        reference: one.decision.reference(),
        question: one.decision.question.in_lang(lang).to_owned(),
        language: one.decision.question.lang_of(lang).code(),
        voted: one.entry.as_ref().map(|entry| dates::written_day(entry.at)),
        how: one.entry.as_ref().map(|entry| entry.how.code()),
        voted_for: one.voted_for,
        reason: one.ballot.map(|ballot| ballot.reason).unwrap_or_default(),
        said: one
            .voices
            .into_iter()
            .filter(|voice| !voice.words.is_empty())
            .map(|voice| InWords { words: voice.words, language: voice.lang.code() })
            .collect(),
    });
    Ok(all.collect())
}

pub fn thought(tx: &mut Tx, person_id: &str, lang: Lang) -> Result<Vec<Thought>> {
    let all = dialogue::of_person(tx, person_id)?.into_iter().map(|one| Thought {
        dialogue: one.dialogue.in_lang(lang).to_owned(),
        words: one.words,
        language: one.lang.code(),
        choice: one.choice.code(),
        day: dates::written_day(one.at),
    });
    Ok(all.collect())
}

pub fn met(tx: &mut Tx, person_id: &str, lang: Lang) -> Result<Vec<Meeting>> {
    let all = meetings::of_person(tx, person_id)?.into_iter().map(|one| Meeting {
        meeting: one.meeting.in_lang(lang).to_owned(),
        part: one.kind,
        words: one.words,
        language: one.lang.code(),
        can: one.can.map(|(can, _)| can.code()),
        when: one.can.map(|(_, when)| dates::written_day(when)),
        day: dates::written_day(one.at),
    });
    Ok(all.collect())
}
