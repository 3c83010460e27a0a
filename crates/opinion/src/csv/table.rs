//! A CSV file as it is: written back, it is the same to the last byte.

use super::rows::{LineEnd, Rows};
use super::wrong::{What, Wrong};
use std::collections::BTreeSet;
use std::io::Read;

/// The cells of a CSV file, row after row, and what is needed to write it just as it was.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    text: String,
    /// Where each cell ends in `text`.
    ends: Vec<usize>,
    /// How many cells there are up to the end of each row.
    rows: Vec<usize>,
    /// Cells in quotation marks that need none, or without where we would write them.
    odd: BTreeSet<usize>,
    carriage_return: bool,
    /// The last line is not ended.
    open_end: bool,
}

impl Table {
    /// # Errors
    /// When it is no CSV file, or not UTF-8. `file` names it in the error.
    pub fn read(file: &'static str, from: impl Read) -> Result<Table, Wrong> {
        let (mut table, mut rows) = (Table::default(), Rows::new(file, from));
        while rows.step()? {
            let first = table.rows.is_empty();
            table.carriage_return |= first && rows.line_end == LineEnd::CarriageReturn;
            table.open_end = rows.line_end == LineEnd::None;
            if !table.open_end && table.carriage_return != (rows.line_end == LineEnd::CarriageReturn) {
                return Err(rows.wrong(What::LineEnd));
            }
            for at in 0..rows.len() {
                let text = rows.text(at)?;
                if rows.was_quoted(at) != needs_quotes(text) {
                    table.odd.insert(table.ends.len());
                }
                table.text.push_str(text);
                table.ends.push(table.text.len());
            }
            table.rows.push(table.ends.len());
        }
        Ok(table)
    }

    /// The file, byte for byte as it was read.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = String::with_capacity(self.text.len() + self.ends.len() * 2);
        let line_end = if self.carriage_return { "\r\n" } else { "\n" };
        for row in 0..self.rows.len() {
            for (place, cell) in self.cells(row).enumerate() {
                if place > 0 {
                    out.push(',');
                }
                self.put(&mut out, cell);
            }
            if row + 1 < self.rows.len() || !self.open_end {
                out.push_str(line_end);
            }
        }
        out.into_bytes()
    }

    /// Adds a row; quotation marks go where they are needed.
    pub fn push<T: AsRef<str>>(&mut self, row: impl IntoIterator<Item = T>) {
        for cell in row {
            self.text.push_str(cell.as_ref());
            self.ends.push(self.text.len());
        }
        self.rows.push(self.ends.len());
        self.open_end = false;
    }

    /// All rows, the one with the names of the columns too where there is one.
    pub fn rows(&self) -> impl ExactSizeIterator<Item = Vec<&str>> + '_ {
        (0..self.rows.len()).map(|row| self.cells(row).map(|cell| self.cell(cell)).collect())
    }

    fn cells(&self, row: usize) -> std::ops::Range<usize> {
        let start = if row == 0 { 0 } else { self.rows[row - 1] };
        start..self.rows[row]
    }

    fn cell(&self, cell: usize) -> &str {
        let start = if cell == 0 { 0 } else { self.ends[cell - 1] };
        &self.text[start..self.ends[cell]]
    }

    fn put(&self, out: &mut String, cell: usize) {
        let text = self.cell(cell);
        if needs_quotes(text) == self.odd.contains(&cell) {
            return out.push_str(text);
        }
        out.push('"');
        for (at, part) in text.split('"').enumerate() {
            out.push_str(if at > 0 { "\"\"" } else { "" });
            out.push_str(part);
        }
        out.push('"');
    }
}

fn needs_quotes(text: &str) -> bool {
    text.bytes().any(|byte| matches!(byte, b',' | b'"' | b'\n' | b'\r'))
}
