//! One words file, read.

use fluent_syntax::ast::{Entry, Pattern};
use fluent_syntax::parser;
use std::collections::BTreeMap;

#[derive(Default)]
pub struct Book<'s> {
    pub messages: BTreeMap<&'s str, Pattern<&'s str>>,
    pub terms: BTreeMap<&'s str, Pattern<&'s str>>,
    /// Parts of the file could not be read.
    pub torn: bool,
}

impl<'s> Book<'s> {
    pub fn read(text: &'s str, file: &str, faults: &mut Vec<String>) -> Book<'s> {
        let mut book = Book::default();
        let resource = parser::parse(text).unwrap_or_else(|(resource, errors)| {
            book.torn = true;
            faults.extend(errors.iter().map(|error| {
                let (line, column) = place(text, error.pos.start);
                format!("{file}:{line}:{column}: {}{}", key_at(text, error.slice.clone()), error.kind)
            }));
            resource
        });
        for entry in resource.body {
            let (mark, key, value, attributes) = match entry {
                Entry::Message(message) => ("", message.id.name, message.value, message.attributes),
                Entry::Term(term) => ("-", term.id.name, Some(term.value), term.attributes),
                _ => continue,
            };
            if !attributes.is_empty() {
                faults.push(format!(
                    "{file}: {mark}{key}: attributes are not supported; write another message"
                ));
            }
            let shelf = if mark.is_empty() { &mut book.messages } else { &mut book.terms };
            if value.is_some_and(|value| shelf.insert(key, value).is_some()) {
                faults.push(format!("{file}: {mark}{key}: is there twice"));
            }
        }
        book
    }
}

/// The key that the unreadable part seems to be about.
fn key_at(text: &str, slice: Option<std::ops::Range<usize>>) -> String {
    let part = slice.and_then(|slice| text.get(slice)).unwrap_or_default();
    match part.split_once('=') {
        Some((key, _)) if !key.trim().is_empty() && !key.trim().contains(char::is_whitespace) => {
            format!("{}: ", key.trim())
        }
        _ => String::new(),
    }
}

fn place(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
}
