//! From Fluent text to Rust text. Reads no files and writes none: `tests/words_compiler.rs` uses it as it stands.
//!
//! `book` reads one file, `unfold` puts terms and other messages in their places, `choices` and `plurals` know what may
//! be chosen by and what a language needs for it, `render` writes Rust. This file holds the languages against each other.

#[path = "book.rs"]
mod book;
#[path = "choices.rs"]
mod choices;
#[path = "plurals.rs"]
mod plurals;
#[path = "render.rs"]
mod render;
#[path = "unfold.rs"]
mod unfold;

use book::Book;
use choices::Kind;
use std::collections::{BTreeMap, BTreeSet};
use unfold::Piece;

/// The language the words are first written in: it comes first, and the others are compared with it.
const FIRST: &str = "en";

pub struct Source {
    pub lang: String,
    pub file: String,
    pub text: String,
}

/// One message in all languages, ready to be written as a method.
pub struct Method {
    pub key: String,
    pub variables: BTreeMap<String, Kind>,
    /// In the order of the languages.
    pub said: Vec<(String, Vec<Piece>)>,
}

/// The module of one folder, or everything that is wrong with its words.
pub fn folder(sources: &[Source]) -> Result<String, Vec<String>> {
    let mut faults = Vec::new();
    let mut books: Vec<(&Source, Book)> =
        sources.iter().map(|source| (source, Book::read(&source.text, &source.file, &mut faults))).collect();
    books.sort_by_key(|(source, _)| order(&source.lang));
    let keys: BTreeSet<&str> = books.iter().flat_map(|(_, book)| book.messages.keys().copied()).collect();
    let mut methods = Vec::new();
    for key in keys {
        methods.extend(method(key, &books, &mut faults));
    }
    faults.extend(same_names(&methods, sources));
    if faults.is_empty() { Ok(render::module(&methods)) } else { Err(faults) }
}

/// The `Lang` choice, English first.
pub fn langs(codes: &BTreeSet<String>) -> String {
    let mut codes: Vec<&String> = codes.iter().collect();
    codes.sort_by_key(|code| order(code));
    render::langs(&codes)
}

fn order(lang: &str) -> (bool, String) {
    (lang != FIRST, lang.to_owned())
}

fn method(key: &str, books: &[(&Source, Book)], faults: &mut Vec<String>) -> Option<Method> {
    let mut variables: Option<BTreeMap<String, Kind>> = None;
    let mut said = Vec::new();
    let before = faults.len();
    for (source, book) in books {
        let file = &source.file;
        if !book.messages.contains_key(key) {
            // Where the file could not be read, the key may well be in the part that was lost.
            if !book.torn {
                faults.push(format!("{file}: {key}: is missing"));
            }
            continue;
        }
        match unfold::message(key, book, &source.lang) {
            Err(what) => faults.push(format!("{file}: {key}: {what}")),
            Ok((pieces, uses)) => {
                match &mut variables {
                    None => variables = Some(uses),
                    Some(known) => {
                        faults.extend(join(known, uses).map(|what| format!("{file}: {key}: {what}")))
                    }
                }
                said.push((source.lang.clone(), pieces));
            }
        }
    }
    (faults.len() == before).then(|| Method {
        key: key.to_owned(),
        variables: variables.unwrap_or_default(),
        said,
    })
}

/// The same variables in each language; one language may choose by a number that another only shows.
fn join(known: &mut BTreeMap<String, Kind>, uses: BTreeMap<String, Kind>) -> Option<String> {
    if !known.keys().eq(uses.keys()) {
        let list = |names: &BTreeMap<String, Kind>| match names.len() {
            0 => "no variables".to_owned(),
            _ => names.keys().map(|name| format!("${name}")).collect::<Vec<_>>().join(", "),
        };
        return Some(format!("has {}, but {FIRST} has {}", list(&uses), list(known)));
    }
    for (name, kind) in uses {
        let joined = known.get(&name).and_then(|before| before.with(kind));
        match joined {
            Some(joined) => known.insert(name, joined),
            None => return Some(format!("${name} is a number in one language and a word in another")),
        };
    }
    None
}

/// `say-it` and `say_it` would be one Rust name.
fn same_names(methods: &[Method], sources: &[Source]) -> Vec<String> {
    let file = sources.first().map_or("words", |source| &source.file);
    let mut seen = BTreeMap::new();
    let mut faults = Vec::new();
    for method in methods {
        if let Some(other) = seen.insert(render::rust_name(&method.key), &method.key) {
            faults.push(format!("{file}: {}: becomes the same Rust name as {other}", method.key));
        }
    }
    faults
}
