//! What is written down of a person: the shape of `people.json`.

use crate::outcomes::Scale;
use crate::people::Channel;
use crate::sharing::How;
use crate::spaces::Perspective;
use crate::words::Lang;
use serde::Deserialize;

#[derive(Debug, Clone, Deserialize)]
pub struct Life {
    pub name: String,
    pub lang: Lang,
    pub hears_by: String,
    pub perspectives: Vec<String>,
    pub role: String,
    /// Who sits down with them.
    pub worker: Option<String>,
    pub own_space: bool,
    pub strengths: Vec<Thing>,
    pub good: Vec<Thing>,
    pub doing: Vec<Thing>,
    pub tried: Vec<Thing>,
    pub unknown: Vec<Unknown>,
    pub promises: Vec<Promise>,
    pub outcomes: Vec<Better>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Thing {
    pub words: String,
    /// me, worker, space, group
    pub shown: String,
    #[serde(rename = "as", default)]
    how: String,
    /// Of a strength: what kind of thing it is, where they say so.
    #[serde(default)]
    pub kind: String,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Unknown {
    pub words: String,
    pub shown: String,
    pub month: i64,
    pub found: Option<Found>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Found {
    pub month: i64,
    pub words: String,
    pub by: String,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Promise {
    /// me, worker
    pub who: String,
    pub words: String,
    pub month: i64,
    pub kept: Option<bool>,
    pub why: String,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Better {
    pub words: String,
    pub low: String,
    pub high: String,
    pub scale: Scale,
    pub counted: bool,
    pub ratings: Vec<Rating>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Rating {
    pub month: i64,
    pub number: i64,
    pub story: String,
    /// me, worker, counted
    pub story_shown: String,
}

impl Life {
    pub fn speaks_from(&self) -> Vec<Perspective> {
        self.perspectives.iter().filter_map(|code| Perspective::from_code(code)).collect()
    }

    pub fn channel(&self) -> Channel {
        Channel::from_code(&self.hears_by).unwrap_or(Channel::Page)
    }
}

impl Thing {
    pub fn how(&self) -> How {
        How::from_code(&self.how).unwrap_or(How::Name)
    }
}

/// The forty, the seven of the cast first.
pub fn lives() -> Vec<Life> {
    serde_json::from_str(include_str!("people.json")).expect("people.json is our own, and a test reads it")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forty_people_are_written_down_and_the_cast_comes_first() {
        let lives = lives();
        assert_eq!(lives.len(), 40);
        let cast: Vec<_> = crate::demo::cast::CAST.iter().map(|one| one.name).collect();
        assert_eq!(lives.iter().take(7).map(|life| &*life.name).collect::<Vec<_>>(), cast);
        for life in &lives {
            let there = |name: &str| lives.iter().any(|other| other.name == name);
            assert!(life.worker.as_deref().is_none_or(there), "{}", life.name);
            assert!(life.own_space || life.outcomes.is_empty(), "{}", life.name);
            assert!(
                life.outcomes.iter().flat_map(|one| &one.ratings).all(|one| (0..=10).contains(&one.number))
            );
        }
    }
}
