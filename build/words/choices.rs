//! What one may choose by: a number by its plurals or exactly, or a word.

use super::plurals;
use fluent_syntax::ast::{Variant, VariantKey};

#[derive(Debug, PartialEq)]
pub enum Key {
    Exactly(i64),
    Plural(&'static str),
    Word(String),
}

/// What a variable is: only shown, a number to choose by, or a word to choose by.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    Shown,
    Number,
    Word,
}

impl Kind {
    pub fn with(self, other: Kind) -> Option<Kind> {
        match (self, other) {
            (Kind::Shown, kind) | (kind, Kind::Shown) => Some(kind),
            _ => (self == other).then_some(self),
        }
    }
}

pub fn kind_of(variable: &str, variants: &[Variant<&str>]) -> Result<Kind, String> {
    let number = |key: &VariantKey<&str>| matches!(key, VariantKey::NumberLiteral { .. });
    let plural = |key: &VariantKey<&str>| plurals::CATEGORIES.contains(&written(key));
    if variants.iter().all(|variant| number(&variant.key) || plural(&variant.key)) {
        return Ok(Kind::Number);
    }
    match variants.iter().find(|variant| number(&variant.key)) {
        None => Ok(Kind::Word),
        Some(found) => {
            Err(format!("${variable} is a number by [{}] but a word by another key", written(&found.key)))
        }
    }
}

pub fn key(key: &VariantKey<&str>, kind: Kind) -> Result<Key, String> {
    let name = written(key);
    match (key, kind, plurals::CATEGORIES.iter().find(|category| **category == name)) {
        (VariantKey::NumberLiteral { .. }, ..) => {
            name.parse().map(Key::Exactly).map_err(|_| format!("[{name}] is not a whole number"))
        }
        (_, Kind::Number, Some(category)) => Ok(Key::Plural(category)),
        _ => Ok(Key::Word(name.to_owned())),
    }
}

/// A number needs every plural of its language, said outright: nobody may forget that Welsh counts 2 its own way.
pub fn enough(lang: &str, variable: &str, seen: &[&str]) -> Result<(), String> {
    let needed = plurals::needed(lang)?;
    let there = |need: &&plurals::Needed| {
        seen.contains(&need.category)
            || need.only.is_some_and(|only| seen.contains(&only.to_string().as_str()))
    };
    let lacking: Vec<&str> = needed.iter().filter(|need| !there(need)).map(|need| need.category).collect();
    let surplus = seen.iter().find(|name| {
        plurals::CATEGORIES.contains(name) && !needed.iter().any(|need| need.category == **name)
    });
    let all = || needed.iter().map(|need| need.category).collect::<Vec<_>>().join(", ");
    match (lacking.is_empty(), surplus) {
        (false, _) => Err(format!("${variable} lacks [{}]; \"{lang}\" needs {}", lacking.join("] ["), all())),
        (_, Some(name)) => Err(format!("${variable} has [{name}]; \"{lang}\" knows only {}", all())),
        _ => Ok(()),
    }
}

pub fn written<'s>(key: &VariantKey<&'s str>) -> &'s str {
    match key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}
