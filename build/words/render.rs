//! Writes the Rust: what a careful person would have typed.

use super::Method;
use super::choices::{Key, Kind};
use super::unfold::Piece;
use std::fmt::Write;

/// A struct with a method for each message. Unused messages are an error: words nobody reads are thrown away.
pub fn module(methods: &[Method]) -> String {
    let mut out = String::from(
        "/// The words of this folder in one language. Made from its words.*.ftl files.\n\
         #[derive(Clone, Copy, Debug)]\n\
         #[deny(dead_code)]\n\
         pub(crate) struct Words(pub crate::words::Lang);\n\n\
         #[deny(dead_code)]\n\
         #[allow(clippy::too_many_arguments, clippy::wrong_self_convention)]\n\
         impl Words {\n",
    );
    let bodies: Vec<String> = methods.iter().map(method).collect();
    out.push_str(&bodies.join("\n"));
    out.push_str("}\n");
    out
}

pub fn langs(codes: &[&String]) -> String {
    let variants: Vec<String> = codes.iter().map(|code| variant(code)).collect();
    let each = |line: &dyn Fn(&str, &str) -> String| -> String {
        codes.iter().zip(&variants).map(|(code, variant)| line(code, variant)).collect()
    };
    format!(
        "/// A language that Plethu speaks: there is one for each ending of the words files.\n\
         #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]\n\
         pub enum Lang {{\n{}}}\n\n\
         impl Lang {{\n    pub const ALL: [Lang; {}] = [{}];\n\n\
         \x20   /// As in addresses and in `lang=\"…\"`.\n    \
         pub const fn code(self) -> &'static str {{\n        match self {{\n{}        }}\n    }}\n}}\n",
        each(&|_, variant| format!("    {variant},\n")),
        codes.len(),
        variants.iter().map(|variant| format!("Lang::{variant}")).collect::<Vec<_>>().join(", "),
        each(&|code, variant| format!("            Lang::{variant} => {code:?},\n")),
    )
}

/// `owed-by` → `owed_by`.
pub fn rust_name(key: &str) -> String {
    let name = key.replace('-', "_").to_lowercase();
    // `self` and its like cannot be raw names, and a raw name cannot stand in a format string.
    if KEYWORDS.contains(&name.as_str()) { format!("{name}_") } else { name }
}

const KEYWORDS: [&str; 51] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
    "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static",
    "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual",
    "where", "while", "yield",
];

fn variant(code: &str) -> String {
    code.split('-').map(|part| part[..1].to_uppercase() + &part[1..].to_lowercase()).collect()
}

fn method(method: &Method) -> String {
    let name = rust_name(&method.key);
    let plain = method.variables.is_empty();
    let mut out = format!("    pub(crate) fn {name}(&self");
    for (variable, kind) in &method.variables {
        let kind = match kind {
            Kind::Shown => "impl ::core::fmt::Display",
            Kind::Number => "impl crate::words::Count",
            Kind::Word => "&str",
        };
        let _ = write!(out, ", {}: {kind}", rust_name(variable));
    }
    let _ = writeln!(out, ") -> {} {{", if plain { "&'static str" } else { "String" });
    for (variable, _) in method.variables.iter().filter(|(_, kind)| **kind == Kind::Number) {
        let variable = rust_name(variable);
        let _ = writeln!(out, "        let {variable} = crate::words::Count::count({variable});");
    }
    out.push_str("        match self.0 {\n");
    for (lang, pieces) in &method.said {
        let lang = format!("crate::words::Lang::{}", variant(lang));
        let body = if plain { literal(pieces) } else { value(pieces, &lang, 3) };
        let _ = writeln!(out, "            {lang} => {body},");
    }
    out.push_str("        }\n    }\n");
    out
}

/// The only text of a message without variables.
fn literal(pieces: &[Piece]) -> String {
    let text: String =
        pieces.iter().map(|piece| if let Piece::Text(text) = piece { text.as_str() } else { "" }).collect();
    format!("{text:?}")
}

/// An expression of type `String`.
fn value(pieces: &[Piece], lang: &str, depth: usize) -> String {
    if let [piece @ Piece::Choose { .. }] = pieces {
        return choice(piece, lang, depth);
    }
    if pieces.iter().all(|piece| matches!(piece, Piece::Text(_))) {
        return format!("{}.to_owned()", literal(pieces));
    }
    if let [Piece::Show(variable)] = pieces {
        return format!("{}.to_string()", rust_name(variable));
    }
    let mut shape = String::new();
    let mut lets = String::new();
    for (at, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Text(text) => shape.push_str(&text.replace('{', "{{").replace('}', "}}")),
            Piece::Show(variable) => {
                let _ = write!(shape, "{{{}}}", rust_name(variable));
            }
            Piece::Choose { .. } => {
                let _ = write!(shape, "{{chosen{at}}}");
                let _ =
                    writeln!(lets, "{}let chosen{at} = {};", tab(depth + 1), choice(piece, lang, depth + 1));
            }
        }
    }
    match lets.is_empty() {
        true => format!("format!({shape:?})"),
        false => format!("{{\n{lets}{}format!({shape:?})\n{}}}", tab(depth + 1), tab(depth)),
    }
}

/// Exact numbers before plurals: `[2]` is meant when both `[2]` and `[two]` are there.
fn choice(piece: &Piece, lang: &str, depth: usize) -> String {
    let Piece::Choose { variable, kind, variants, otherwise } = piece else { return String::new() };
    let name = rust_name(variable);
    let (plural, exact): (Vec<_>, Vec<_>) =
        variants.iter().partition(|(key, _)| matches!(key, Key::Plural(_)));
    let rest = |depth: usize| match plural.is_empty() {
        true => value(otherwise, lang, depth),
        false => arms(
            &format!("crate::words::plural({lang}, {name})"),
            &plural,
            value(otherwise, lang, depth + 1),
            lang,
            depth,
        ),
    };
    match (exact.is_empty(), kind) {
        (true, _) => rest(depth),
        (false, _) => arms(&name, &exact, rest(depth + 1), lang, depth),
    }
}

fn arms(subject: &str, variants: &[&(Key, Vec<Piece>)], rest: String, lang: &str, depth: usize) -> String {
    let mut out = format!("match {subject} {{\n");
    for (key, pieces) in variants {
        let key = match key {
            Key::Exactly(number) => number.to_string(),
            Key::Plural(category) => format!("crate::words::Plural::{}", category.to_uppercase()),
            Key::Word(word) => format!("{word:?}"),
        };
        let _ = writeln!(out, "{}{key} => {},", tab(depth + 1), value(pieces, lang, depth + 1));
    }
    let _ = write!(out, "{}_ => {rest},\n{}}}", tab(depth + 1), tab(depth));
    out
}

fn tab(depth: usize) -> String {
    "    ".repeat(depth)
}
