//! Rows of fields between semicolons, quoted the way spreadsheets do.

use crate::ReadError;
use crate::reading::pieces;
use std::borrow::Cow;

/// The rows of a text, each with the number of the line it begins on. Blank lines are left out.
pub(super) struct Rows<'a> {
    rest: &'a str,
    line: usize,
    /// The row that was read last: one for all, since there may be millions.
    row: Row<'a>,
}

pub(super) struct Row<'a> {
    pub line: usize,
    fields: Vec<Cow<'a, str>>,
}

impl Row<'_> {
    /// The field without spaces around it; empty if the row is too short.
    pub fn field(&self, column: usize) -> &str {
        self.fields.get(column).map_or("", |field| field.trim_ascii())
    }

    /// The same, but a field that says `none` is empty.
    pub fn given(&self, column: usize) -> &str {
        let field = self.field(column);
        if field.eq_ignore_ascii_case("none") { "" } else { field }
    }

    pub fn is_empty(&self) -> bool {
        self.fields.iter().all(|field| field.trim_ascii().is_empty())
    }

    /// Where the column of this name is.
    pub fn column(&self, name: &str) -> Option<usize> {
        self.fields.iter().position(|field| field.trim_ascii().eq_ignore_ascii_case(name))
    }
}

impl<'a> Rows<'a> {
    pub fn of(text: &'a str) -> Self {
        Self { rest: text, line: 1, row: Row { line: 1, fields: Vec::new() } }
    }

    pub fn next(&mut self) -> Result<Option<&Row<'a>>, ReadError> {
        loop {
            if self.rest.is_empty() {
                return Ok(None);
            }
            let start = self.rest;
            self.row.line = self.line;
            self.row.fields.clear();
            let end = start.bytes().position(|byte| matches!(byte, b'\n' | b'\r')).unwrap_or(start.len());
            let plain = &start[..end];
            if plain.contains('"') {
                self.quoted()?;
                return Ok(Some(&self.row));
            }
            self.skip(end);
            if !plain.trim_ascii().is_empty() {
                self.row.fields.extend(pieces(plain, b';').map(Cow::Borrowed));
                return Ok(Some(&self.row));
            }
        }
    }

    /// Goes on after this many bytes and the end of the line there.
    fn skip(&mut self, bytes: usize) {
        let rest = &self.rest[bytes..];
        let end = if rest.starts_with("\r\n") { 2 } else { rest.len().min(1) };
        self.rest = &rest[end..];
        self.line += 1;
    }

    /// A row with quotes. They mean something only at the start of a field: `"a;b"`, but not in `Park "Oak"`.
    fn quoted(&mut self) -> Result<(), ReadError> {
        let line = self.line;
        loop {
            let mut field = String::new();
            if let Some(inside) = self.rest.strip_prefix('"') {
                self.rest = inside;
                self.until_closing_quote(&mut field, line)?;
            }
            let end = self.rest.find([';', '\n', '\r']).unwrap_or(self.rest.len());
            field.push_str(&self.rest[..end]);
            self.row.fields.push(Cow::Owned(field));
            if self.rest[end..].starts_with(';') {
                self.rest = &self.rest[end + 1..];
            } else {
                self.skip(end);
                return Ok(());
            }
        }
    }

    fn until_closing_quote(&mut self, field: &mut String, line: usize) -> Result<(), ReadError> {
        loop {
            let Some(end) = self.rest.find('"') else {
                return Err(ReadError::at(
                    line,
                    "a quotation mark opens here and is never closed; close it, or leave it out",
                ));
            };
            field.push_str(&self.rest[..end]);
            self.line += self.rest[..end].matches('\n').count();
            self.rest = &self.rest[end + 1..];
            match self.rest.strip_prefix('"') {
                Some(rest) => {
                    field.push('"');
                    self.rest = rest;
                }
                None => return Ok(()),
            }
        }
    }
}
