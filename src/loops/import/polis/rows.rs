//! The rows of a CSV file, one at a time: however large the file, no more of it is held than one row.

use super::wrong::{What, Wrong, shown};
use csv::{ByteRecord, ErrorKind, Position, Reader, ReaderBuilder};
use std::io::{self, Read};

/// Far beyond any line of an export: a megabyte of comment, or the votes of one person on half a million comments.
const LARGEST_ROW: usize = 1 << 20;

pub struct Rows<R> {
    file: &'static str,
    csv: Reader<Meter<R>>,
    row: ByteRecord,
    width: usize,
    /// Where the last row began.
    line: u64,
}

/// Watches what goes by: how much since the last row began, and how the file ends.
struct Meter<R> {
    inner: R,
    since_row: usize,
    quotes: usize,
    last: u8,
}

#[derive(Debug, thiserror::Error)]
#[error("too large")]
struct TooLarge;

impl<R: Read> Rows<R> {
    /// Reads the first line too, which names the columns; or none does, as in `summary.csv`.
    pub fn open(file: &'static str, from: R, named: bool) -> Result<Rows<R>, Wrong> {
        let meter = Meter { inner: from, since_row: 0, quotes: 0, last: b'\n' };
        let csv = ReaderBuilder::new().has_headers(false).flexible(true).from_reader(meter);
        let mut rows = Rows { file, csv, row: ByteRecord::new(), width: 0, line: 0 };
        if named {
            if !rows.step()? {
                return Err(rows.wrong(0, What::Empty));
            }
            rows.width = rows.row.len();
        }
        Ok(rows)
    }

    /// Where a column stands; asked for before the first `next`.
    pub fn column(&self, name: &'static str) -> Result<usize, Wrong> {
        let mut found = (0..self.row.len()).filter(|at| &self.row[*at] == name.as_bytes());
        match (found.next(), found.next()) {
            (Some(at), None) => Ok(at),
            (None, _) => Err(self.wrong(1, What::NoColumn(name))),
            _ => Err(self.wrong(1, What::TwoColumns(name))),
        }
    }

    /// Steps to the next row. False at the end of a file that ends as it should.
    pub fn next(&mut self) -> Result<bool, Wrong> {
        let there = self.step()?;
        if there && self.width > 0 && self.row.len() != self.width {
            let what = What::Columns { found: self.row.len(), wanted: self.width };
            return Err(self.wrong(self.line(), what));
        }
        Ok(there)
    }

    pub fn line(&self) -> u64 {
        self.line
    }

    pub fn len(&self) -> usize {
        self.row.len()
    }

    /// A field of this row; nothing beyond its end.
    pub fn bytes(&self, at: usize) -> &[u8] {
        self.row.get(at).unwrap_or_default()
    }

    pub fn text(&self, at: usize) -> Result<&str, Wrong> {
        std::str::from_utf8(self.bytes(at)).map_err(|_| self.wrong(self.line(), What::NotText))
    }

    /// A whole number within these bounds.
    pub fn number(
        &self,
        at: usize,
        column: &'static str,
        wanted: &'static str,
        bounds: std::ops::RangeInclusive<i64>,
    ) -> Result<i64, Wrong> {
        let found = self.bytes(at);
        let number = std::str::from_utf8(found).ok().and_then(|text| text.trim().parse().ok());
        number.filter(|number| bounds.contains(number)).ok_or_else(|| {
            let what = What::Number { column, wanted, found: shown(found) };
            self.wrong(self.line(), what)
        })
    }

    /// Whether the file ended with the end of a line.
    pub fn ended_well(&self) -> bool {
        self.csv.get_ref().last == b'\n'
    }

    pub fn wrong(&self, line: u64, what: What) -> Wrong {
        Wrong::new(self.file, line, what)
    }

    fn step(&mut self) -> Result<bool, Wrong> {
        self.csv.get_mut().since_row = 0;
        match self.csv.read_byte_record(&mut self.row) {
            Err(error) => return Err(self.unreadable(error)),
            // A field that was never closed swallows the rest of the file; it is no row.
            Ok(_) if self.csv.is_done() && !self.csv.get_ref().quotes.is_multiple_of(2) => {
                return Err(self.wrong(self.line(), What::OpenQuote));
            }
            Ok(false) => return Ok(false),
            Ok(true) => self.line = self.row.position().map_or(0, Position::line),
        }
        if self.row.as_slice().contains(&0) {
            return Err(self.wrong(self.line(), What::ZeroByte));
        }
        if std::str::from_utf8(self.row.as_slice()).is_err() {
            return Err(self.wrong(self.line(), What::NotText));
        }
        Ok(true)
    }

    fn unreadable(&self, error: csv::Error) -> Wrong {
        let line = self.csv.position().line();
        let what = match error.into_kind() {
            ErrorKind::Io(error) if error.get_ref().is_some_and(|inner| inner.is::<TooLarge>()) => {
                What::TooLarge
            }
            ErrorKind::Io(error) => What::Unreadable(error),
            other => What::Unreadable(io::Error::other(format!("{other:?}"))),
        };
        self.wrong(line, what)
    }
}

impl<R: Read> Read for Meter<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.since_row > LARGEST_ROW {
            return Err(io::Error::other(TooLarge));
        }
        let count = self.inner.read(into)?;
        let read = &into[..count];
        self.since_row += count;
        self.quotes += read.iter().filter(|byte| **byte == b'"').count();
        self.last = read.last().copied().unwrap_or(self.last);
        Ok(count)
    }
}
