//! What all readers share: what is wrong with a file and where, and text whatever its line ends.

use crate::profile::at_most;
use thiserror::Error;

/// The largest file that is read.
pub const MOST_BYTES: usize = 64 * 1024 * 1024;

/// What is wrong with a file, where, and how to mend it.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[error("line {line}: {problem}")]
pub struct ReadError {
    /// From 1, as editors count.
    pub line: usize,
    pub problem: String,
}

impl ReadError {
    pub(crate) fn at(line: usize, problem: impl Into<String>) -> Self {
        Self { line, problem: problem.into() }
    }
}

/// Something that a form of file has no way to say.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[error("cannot be written: {0}")]
pub struct WriteError(pub String);

/// The file as text, without a byte order mark.
pub(crate) fn text(bytes: &[u8]) -> Result<&str, ReadError> {
    if bytes.len() > MOST_BYTES {
        return Err(ReadError::at(1, format!("the file is larger than {} MiB", MOST_BYTES >> 20)));
    }
    let text = std::str::from_utf8(bytes).map_err(|wrong| {
        let line = bytes[..wrong.valid_up_to()].iter().filter(|byte| **byte == b'\n').count() + 1;
        ReadError::at(line, "this is not UTF-8 text; save the file as UTF-8")
    })?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

/// Lines with their numbers from 1, ended by LF, CRLF or CR.
pub(crate) fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let lone = text.contains('\r') && !text.contains('\n');
    let ends = move |letter: char| letter == '\n' || lone && letter == '\r';
    text.split(ends)
        .enumerate()
        .map(|(line, content)| (line + 1, content.strip_suffix('\r').unwrap_or(content)))
}

/// The pieces between separators. Most are a few bytes long, which is where `str::split` takes longest.
pub(crate) fn pieces(text: &str, separator: u8) -> impl Iterator<Item = &str> {
    debug_assert!(separator.is_ascii());
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        let end = text.bytes().position(|byte| byte == separator);
        rest = end.map(|end| &text[end + 1..]);
        Some(&text[..end.unwrap_or(text.len())])
    })
}

/// A whole number of at most nine digits, so that sums stay in bounds.
pub(crate) fn small(typed: &str) -> Option<u64> {
    let digits = typed.bytes().all(|byte| byte.is_ascii_digit());
    if digits && !typed.is_empty() {
        typed.parse().ok().filter(|number| *number <= crate::MOST_WEIGHT)
    } else {
        None
    }
}

/// Keeps the sum of weights within what can be counted.
pub(crate) fn add_weight(sum: &mut u64, weight: u64, line: usize) -> Result<(), ReadError> {
    *sum += weight;
    at_most("votes", (*sum).into(), crate::MOST_WEIGHT.into())
        .map_err(|wrong| ReadError::at(line, wrong.to_string()))
}
