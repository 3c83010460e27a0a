//! One message of one language as pieces: text, variables and choices. Terms and other messages are put in place.

use super::book::Book;
use super::choices::{self, Key, Kind, key, kind_of, written};
use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant};
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::collections::BTreeMap;

#[derive(Debug, PartialEq)]
pub enum Piece {
    Text(String),
    Show(String),
    Choose { variable: String, kind: Kind, variants: Vec<(Key, Vec<Piece>)>, otherwise: Vec<Piece> },
}

type Fallible<T> = Result<T, String>;

pub fn message(key: &str, book: &Book, lang: &str) -> Fallible<(Vec<Piece>, BTreeMap<String, Kind>)> {
    let mut unfolding = Unfolding { book, lang, uses: BTreeMap::new(), open: Vec::new() };
    let pattern = book.messages.get(key).ok_or("is missing")?;
    let pieces = unfolding.inside(key.to_owned(), pattern, None)?;
    Ok((pieces, unfolding.uses))
}

struct Unfolding<'b, 's> {
    book: &'b Book<'s>,
    lang: &'b str,
    uses: BTreeMap<String, Kind>,
    /// What we are inside of, to notice a circle.
    open: Vec<String>,
}

/// The arguments a term was called with; `None` in a message.
type Given<'a> = Option<&'a BTreeMap<String, String>>;

impl Unfolding<'_, '_> {
    fn inside(&mut self, name: String, pattern: &Pattern<&str>, given: Given) -> Fallible<Vec<Piece>> {
        if self.open.contains(&name) {
            return Err(format!("goes round in a circle: {} → {name}", self.open.join(" → ")));
        }
        self.open.push(name);
        let pieces = self.pattern(pattern, given);
        self.open.pop();
        pieces
    }

    fn pattern(&mut self, pattern: &Pattern<&str>, given: Given) -> Fallible<Vec<Piece>> {
        let mut pieces = Vec::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => add(&mut pieces, Piece::Text((*value).to_owned())),
                PatternElement::Placeable { expression } => {
                    self.expression(expression, given)?.into_iter().for_each(|piece| add(&mut pieces, piece));
                }
            }
        }
        Ok(pieces)
    }

    fn expression(&mut self, expression: &Expression<&str>, given: Given) -> Fallible<Vec<Piece>> {
        match expression {
            Expression::Inline(inline) => self.inline(inline, given),
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                match given {
                    Some(given) => self.choose_now(given.get(id.name), variants, given),
                    None => Ok(vec![self.choose(id.name, variants)?]),
                }
            }
            Expression::Select { .. } => Err("can choose by a variable only".to_owned()),
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, given: Given) -> Fallible<Vec<Piece>> {
        match inline {
            InlineExpression::StringLiteral { value } => {
                Ok(vec![Piece::Text(unescape_unicode_to_string(value).into_owned())])
            }
            InlineExpression::NumberLiteral { value } => Ok(vec![Piece::Text((*value).to_owned())]),
            InlineExpression::VariableReference { id } => match given {
                Some(given) => {
                    let value =
                        given.get(id.name).ok_or_else(|| format!("a term was not given ${}", id.name))?;
                    Ok(vec![Piece::Text(value.clone())])
                }
                None => {
                    self.note(id.name, Kind::Shown)?;
                    Ok(vec![Piece::Show(id.name.to_owned())])
                }
            },
            InlineExpression::Placeable { expression } => self.expression(expression, given),
            InlineExpression::MessageReference { id, attribute: None } => {
                let pattern =
                    self.book.messages.get(id.name).ok_or_else(|| format!("there is no {}", id.name))?;
                self.inside(id.name.to_owned(), pattern, None)
            }
            InlineExpression::TermReference { id, attribute: None, arguments } => {
                let pattern =
                    self.book.terms.get(id.name).ok_or_else(|| format!("there is no -{}", id.name))?;
                self.inside(format!("-{}", id.name), pattern, Some(&literals(arguments.as_ref())?))
            }
            InlineExpression::FunctionReference { id, .. } => Err(format!("{}() is not supported", id.name)),
            _ => Err("attributes are not supported; write another message".to_owned()),
        }
    }

    /// Inside a term the choice is known already: `{ -space(mutation: "soft") }`.
    fn choose_now(
        &mut self,
        chosen: Option<&String>,
        variants: &[Variant<&str>],
        given: &BTreeMap<String, String>,
    ) -> Fallible<Vec<Piece>> {
        let is_chosen =
            |variant: &&Variant<&str>| chosen.is_some_and(|chosen| written(&variant.key) == chosen);
        let variant =
            variants.iter().find(is_chosen).or_else(|| variants.iter().find(|variant| variant.default));
        self.pattern(&variant.ok_or("a choice has no default")?.value, Some(given))
    }

    fn choose(&mut self, variable: &str, variants: &[Variant<&str>]) -> Fallible<Piece> {
        let kind = kind_of(variable, variants)?;
        self.note(variable, kind)?;
        let mut chosen = Vec::new();
        let mut otherwise = Vec::new();
        let mut seen = Vec::new();
        for variant in variants {
            let name = written(&variant.key);
            if seen.contains(&name) {
                return Err(format!("[{name}] is there twice for ${variable}"));
            }
            seen.push(name);
            let pieces = self.pattern(&variant.value, None)?;
            if variant.default {
                if kind == Kind::Number && name != "other" {
                    return Err(format!("the default for ${variable} has to be *[other], not *[{name}]"));
                }
                otherwise = pieces;
            } else {
                chosen.push((key(&variant.key, kind)?, pieces));
            }
        }
        if kind == Kind::Number {
            choices::enough(self.lang, variable, &seen)?;
        }
        Ok(Piece::Choose { variable: variable.to_owned(), kind, variants: chosen, otherwise })
    }

    fn note(&mut self, variable: &str, kind: Kind) -> Fallible<()> {
        let before = self.uses.get(variable).copied().unwrap_or(kind);
        let both =
            before.with(kind).ok_or_else(|| format!("${variable} is a number here and a word there"))?;
        self.uses.insert(variable.to_owned(), both);
        Ok(())
    }
}

fn literals(arguments: Option<&CallArguments<&str>>) -> Fallible<BTreeMap<String, String>> {
    let mut literals = BTreeMap::new();
    for argument in arguments.map(|arguments| arguments.named.as_slice()).unwrap_or_default() {
        let value = match argument.value {
            InlineExpression::StringLiteral { value } => unescape_unicode_to_string(value).into_owned(),
            InlineExpression::NumberLiteral { value } => value.to_owned(),
            _ => return Err(format!("{}: a term takes only what is written out", argument.name.name)),
        };
        literals.insert(argument.name.name.to_owned(), value);
    }
    Ok(literals)
}

/// Texts that follow each other become one.
fn add(pieces: &mut Vec<Piece>, piece: Piece) {
    match (pieces.last_mut(), piece) {
        (Some(Piece::Text(before)), Piece::Text(more)) => before.push_str(&more),
        (_, piece) => pieces.push(piece),
    }
}
