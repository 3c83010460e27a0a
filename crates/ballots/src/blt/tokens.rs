//! The words of a `.blt` file.

use crate::ReadError;
use crate::reading;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// In quotes.
    Name(&'a str),
    /// Without quotes: numbers, `=` and `-` between them.
    Word(&'a str),
    /// The end of a line.
    End,
}

/// All words with their lines.
pub(super) fn tokens(text: &str) -> Result<Vec<(usize, Token<'_>)>, ReadError> {
    let mut tokens = Vec::new();
    for (line, content) in reading::lines(text) {
        read_line(line, content, &mut tokens)?;
        tokens.push((line, Token::End));
    }
    Ok(tokens)
}

fn read_line<'a>(
    line: usize,
    content: &'a str,
    tokens: &mut Vec<(usize, Token<'a>)>,
) -> Result<(), ReadError> {
    let mut rest = content.trim_start();
    while !rest.is_empty() && !rest.starts_with('#') {
        if let Some(inside) = rest.strip_prefix('"') {
            let (name, after) = name(inside);
            tokens.push((line, Token::Name(name)));
            rest = after;
        } else if rest.starts_with('(') {
            let end = rest
                .find(')')
                .ok_or_else(|| ReadError::at(line, "a bracket opens here and is never closed"))?;
            rest = &rest[end + 1..];
        } else {
            let end = rest
                .find(|letter: char| letter.is_whitespace() || matches!(letter, '"' | '#' | '('))
                .unwrap_or(rest.len());
            tokens.push((line, Token::Word(&rest[..end])));
            rest = &rest[end..];
        }
        rest = rest.trim_start();
    }
    Ok(())
}

/// What is in quotes. A name may have quotes inside (`"Ann "Nan" Lee"`), so it ends at the last on the line, unless another name
/// or a comment follows.
fn name(inside: &str) -> (&str, &str) {
    let closes = |at: &usize| {
        let after = inside[at + 1..].trim_start();
        after.is_empty()
            || after.starts_with('#')
            || inside[at + 1..].starts_with([' ', '\t']) && after.starts_with('"')
    };
    let mut quotes = inside.match_indices('"').map(|(at, _)| at);
    match quotes.find(closes) {
        Some(end) => (&inside[..end], &inside[end + 1..]),
        // Never closed, or something follows: take the rest of the line.
        None => (inside.trim_end().trim_end_matches('"'), ""),
    }
}
