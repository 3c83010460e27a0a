//! What people say in a consent round: questions, what they think, and whether they can go along.

use crate::store::{Result, Row, Tx, sql};
use crate::words::Lang;
use std::collections::BTreeSet;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// So that it is clear what is meant.
    Question,
    /// An answer to such a question.
    Reply,
    Reaction,
    /// I can go along with it.
    Consent,
    /// I do not agree, and do not stand in its way. Kept as dissent.
    Aside,
    /// I have a reason why it would do harm.
    Objection,
}

impl Kind {
    pub const STANCES: [Kind; 3] = [Kind::Consent, Kind::Aside, Kind::Objection];

    pub fn code(self) -> &'static str {
        match self {
            Kind::Question => "question",
            Kind::Reply => "reply",
            Kind::Reaction => "reaction",
            Kind::Consent => "consent",
            Kind::Aside => "aside",
            Kind::Objection => "objection",
        }
    }

    pub fn from_code(code: &str) -> Option<Kind> {
        [Kind::Question, Kind::Reply, Kind::Reaction, Kind::Consent, Kind::Aside, Kind::Objection]
            .into_iter()
            .find(|kind| kind.code() == code)
    }

    /// Whether somebody can go along.
    pub fn is_stance(self) -> bool {
        Self::STANCES.contains(&self)
    }

    /// Consent needs no reason; whatever stands against it does.
    pub fn needs_words(self) -> bool {
        self != Kind::Consent
    }
}

#[derive(Debug, Clone)]
pub struct Voice {
    pub number: i64,
    pub version: i64,
    pub kind: Kind,
    pub about: Option<i64>,
    pub person_id: Option<String>,
    pub name: Option<String>,
    pub typed_by: Option<String>,
    pub words: String,
    pub lang: Lang,
    pub at: i64,
    pub withdrawn_at: Option<i64>,
}

impl Voice {
    /// Stands in the way of these words.
    pub fn stands_against(&self, version: i64) -> bool {
        self.kind == Kind::Objection && self.version == version && self.withdrawn_at.is_none()
    }

    /// What somebody says to these words.
    pub fn is_stance_on(&self, version: i64) -> bool {
        self.kind.is_stance() && self.version == version && self.withdrawn_at.is_none()
    }
}

pub struct NewVoice<'a> {
    pub decision_id: &'a str,
    pub version: i64,
    pub kind: Kind,
    pub about: Option<i64>,
    pub person_id: &'a str,
    pub typed_by: Option<&'a str>,
    pub words: &'a str,
    pub lang: Lang,
}

/// Keeps it. Whoever says whether they can go along says it in place of what they said before of the same words.
pub fn say(tx: &mut Tx, new: &NewVoice, now: i64) -> Result<()> {
    if new.kind.is_stance() {
        tx.run(
            sql!(
                "UPDATE decision_voice SET withdrawn_at = $4 WHERE decision_id = $1 AND person_id = $2 AND version = $3
                  AND withdrawn_at IS NULL AND kind IN ('consent', 'aside', 'objection')"
            ),
            &[&new.decision_id, &new.person_id, &new.version, &now],
        )?;
    }
    tx.run(
        sql!(
            "INSERT INTO decision_voice (decision_id, number, version, kind, about, person_id, typed_by, words, lang,
                                         said_at)
             VALUES ($1, (SELECT COUNT(*) + 1 FROM decision_voice WHERE decision_id = $1), $2, $3, $4, $5, $6, $7, $8, $9)"
        ),
        &[
            &new.decision_id,
            &new.version,
            &new.kind.code(),
            &new.about,
            &new.person_id,
            &new.typed_by,
            &new.words,
            &new.lang.code(),
            &now,
        ],
    )?;
    Ok(())
}

/// Whether there is a question of this number, that a reply can belong to.
pub fn is_question(tx: &mut Tx, decision_id: &str, number: Option<i64>) -> Result<bool> {
    let found = tx.maybe(
        sql!("SELECT 1 FROM decision_voice WHERE decision_id = $1 AND number = $2 AND kind = 'question'"),
        &[&decision_id, &number],
        |row| row.get::<i64>(0),
    )?;
    Ok(found.is_some())
}

/// In the order in which they were said.
pub fn of(tx: &mut Tx, decision_id: &str) -> Result<Vec<Voice>> {
    tx.all(
        sql!(
            "SELECT v.number, v.version, v.kind, v.about, v.person_id, p.name, t.name, v.words, v.lang, v.said_at,
                    v.withdrawn_at
             FROM decision_voice v LEFT JOIN person p ON p.id = v.person_id LEFT JOIN person t ON t.id = v.typed_by
             WHERE v.decision_id = $1 ORDER BY v.number"
        ),
        &[&decision_id],
        read,
    )
}

fn read(row: &Row) -> Result<Voice> {
    Ok(Voice {
        number: row.get(0)?,
        version: row.get(1)?,
        kind: Kind::from_code(&row.get::<String>(2)?).unwrap_or(Kind::Reaction),
        about: row.get(3)?,
        person_id: row.get(4)?,
        name: row.get(5)?,
        typed_by: row.get(6)?,
        words: row.get(7)?,
        lang: Lang::from_code(&row.get::<String>(8)?).unwrap_or(Lang::En),
        at: row.get(9)?,
        withdrawn_at: row.get(10)?,
    })
}

/// How a consent round stands with the words that count now.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Standing {
    pub consents: usize,
    pub asides: usize,
    pub objections: usize,
}

pub fn standing(voices: &[Voice], version: i64) -> Standing {
    let count = |kind| voices.iter().filter(|one| one.kind == kind && one.is_stance_on(version)).count();
    Standing {
        consents: count(Kind::Consent),
        asides: count(Kind::Aside),
        objections: count(Kind::Objection),
    }
}

/// How many objected to earlier words, did not take it back, and have said nothing of those that count now. Whether their objection
/// is met they say themselves; when the last day is over, those who heard and said nothing no longer hold it up.
pub fn unheard(voices: &[Voice], version: i64) -> usize {
    let objected = voices
        .iter()
        .filter(|one| one.kind == Kind::Objection && one.version < version && one.withdrawn_at.is_none());
    let people: BTreeSet<&String> = objected.filter_map(|one| one.person_id.as_ref()).collect();
    people.into_iter().filter(|id| stance(voices, version, id).is_none()).count()
}

/// What somebody says to these words.
pub fn stance<'a>(voices: &'a [Voice], version: i64, person_id: &str) -> Option<&'a Voice> {
    let theirs = |one: &&Voice| one.person_id.as_deref() == Some(person_id);
    voices.iter().filter(theirs).find(|one| one.is_stance_on(version))
}

/// Somebody said themselves, not on paper, whether they go along with these words or with earlier ones: nobody says it for
/// them any more.
pub fn speaks_themselves(voices: &[Voice], person_id: &str) -> bool {
    let theirs = |one: &&Voice| one.person_id.as_deref() == Some(person_id) && one.kind.is_stance();
    voices.iter().filter(theirs).any(|one| one.typed_by.is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn voice(kind: Kind, version: i64, withdrawn: bool) -> Voice {
        Voice {
            number: 1,
            version,
            kind,
            about: None,
            person_id: None,
            name: None,
            typed_by: None,
            words: String::new(),
            lang: Lang::En,
            at: 0,
            withdrawn_at: withdrawn.then_some(1),
        }
    }

    #[test]
    fn an_objection_stands_until_it_is_withdrawn_or_the_words_are_changed() {
        assert!(voice(Kind::Objection, 2, false).stands_against(2));
        assert!(!voice(Kind::Objection, 2, true).stands_against(2));
        assert!(!voice(Kind::Objection, 1, false).stands_against(2), "others words count now");
        assert!(!voice(Kind::Aside, 2, false).stands_against(2));
    }

    #[test]
    fn only_what_is_said_of_the_words_that_count_is_counted() {
        let voices = [
            voice(Kind::Consent, 1, false),
            voice(Kind::Consent, 2, false),
            voice(Kind::Aside, 2, false),
            voice(Kind::Objection, 2, true),
            voice(Kind::Reaction, 2, false),
        ];
        assert_eq!(standing(&voices, 2), Standing { consents: 1, asides: 1, objections: 0 });
    }

    #[test]
    fn whoever_objects_or_stands_aside_says_why() {
        assert!(!Kind::Consent.needs_words());
        assert!(Kind::Objection.needs_words() && Kind::Aside.needs_words());
        for kind in Kind::STANCES {
            assert_eq!(Kind::from_code(kind.code()), Some(kind));
        }
    }
}
