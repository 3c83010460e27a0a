//! The rows of a CSV file, one at a time: however large the file, little more of it is held than one row.

use super::wrong::{What, Wrong, shown};
use std::io::{ErrorKind, Read};
use std::ops::{Range, RangeInclusive};

/// Far beyond any line of an export: a megabyte of comment, or the votes of one person on half a million comments.
const LARGEST_ROW: usize = 1 << 20;
const STEP: usize = 1 << 16;

pub(super) struct Rows<R> {
    file: &'static str,
    from: R,
    buffer: Vec<u8>,
    /// Where the next row begins, and how far the buffer is filled.
    next: usize,
    filled: usize,
    over: bool,
    fields: Vec<Field>,
    /// Where this row began, and the next one begins.
    line: u64,
    next_line: u64,
    pub line_end: LineEnd,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LineEnd {
    Newline,
    CarriageReturn,
    /// The file ends here.
    None,
}

#[derive(Debug, Clone)]
struct Field {
    /// Without the quotation marks round it.
    bytes: Range<usize>,
    quoted: bool,
    /// A quotation mark inside it is written twice.
    doubled: bool,
}

enum Cut {
    Whole { length: usize, end: LineEnd },
    More,
    Wrong(What),
}

impl<R: Read> Rows<R> {
    pub fn new(file: &'static str, from: R) -> Rows<R> {
        Rows {
            file,
            from,
            buffer: Vec::new(),
            next: 0,
            filled: 0,
            over: false,
            fields: Vec::new(),
            line: 0,
            next_line: 1,
            line_end: LineEnd::None,
        }
    }

    /// The first row, with the names of the columns.
    pub fn header(&mut self) -> Result<(), Wrong> {
        if self.step()? { Ok(()) } else { Err(self.wrong_file(What::Empty)) }
    }

    /// Where a column stands; asked for while the header is the row.
    pub fn column(&self, name: &'static str) -> Result<usize, Wrong> {
        let mut found = (0..self.len()).filter(|at| self.bytes(*at) == name.as_bytes());
        match (found.next(), found.next()) {
            (Some(at), None) => Ok(at),
            (None, _) => Err(self.wrong(What::NoColumn(name))),
            _ => Err(self.wrong(What::TwoColumns(name))),
        }
    }

    /// Steps to the next row. False at the end of the file.
    pub fn step(&mut self) -> Result<bool, Wrong> {
        self.line = self.next_line;
        loop {
            if self.next == self.filled && self.over {
                return Ok(false);
            }
            self.fields.clear();
            match cut(&self.buffer[self.next..self.filled], self.over, &mut self.fields) {
                Cut::Whole { length, end } => {
                    self.take(length);
                    self.line_end = end;
                    return Ok(true);
                }
                Cut::Wrong(what) => return Err(self.wrong(what)),
                Cut::More => self.read_more()?,
            }
        }
    }

    pub fn len(&self) -> usize {
        self.fields.len()
    }

    /// As many columns as this?
    pub fn check_width(&self, wanted: usize) -> Result<(), Wrong> {
        match self.len() {
            found if found == wanted => Ok(()),
            found => Err(self.wrong(What::Columns { found, wanted })),
        }
    }

    pub fn bytes(&self, at: usize) -> &[u8] {
        self.fields.get(at).map_or(&[], |field| &self.buffer[field.bytes.clone()])
    }

    pub fn text(&self, at: usize) -> Result<&str, Wrong> {
        std::str::from_utf8(self.bytes(at)).map_err(|_| self.wrong(What::NotText))
    }

    pub fn was_quoted(&self, at: usize) -> bool {
        self.fields.get(at).is_some_and(|field| field.quoted)
    }

    /// A whole number within these bounds.
    pub fn number(
        &self,
        at: usize,
        column: &'static str,
        wanted: &'static str,
        bounds: RangeInclusive<i64>,
    ) -> Result<i64, Wrong> {
        let found = self.bytes(at);
        whole(found).filter(|number| bounds.contains(number)).ok_or_else(|| {
            let found = shown(found);
            self.wrong(What::Number { column, wanted, found })
        })
    }

    pub fn id(&self, at: usize, column: &'static str) -> Result<u32, Wrong> {
        let id = self.number(at, column, "a number from 0", 0..=u32::MAX.into())?;
        Ok(id as u32)
    }

    pub fn wrong(&self, what: What) -> Wrong {
        Wrong::new(self.file, self.line, what)
    }

    pub fn wrong_file(&self, what: What) -> Wrong {
        Wrong::new(self.file, 0, what)
    }

    fn take(&mut self, length: usize) {
        let (from, to) = (self.next, self.next + length);
        let many = self.fields.iter().any(|field| field.quoted);
        let ends = if many { self.buffer[from..to].iter().filter(|byte| **byte == b'\n').count() } else { 1 };
        self.next_line += ends as u64;
        for field in &mut self.fields {
            field.bytes = field.bytes.start + from..field.bytes.end + from;
            if field.doubled {
                field.bytes.end = halve_quotes(&mut self.buffer, field.bytes.clone());
            }
        }
        self.next = to;
    }

    fn read_more(&mut self) -> Result<(), Wrong> {
        self.buffer.copy_within(self.next..self.filled, 0);
        self.filled -= self.next;
        self.next = 0;
        if self.filled > LARGEST_ROW {
            return Err(self.wrong(What::TooLarge));
        }
        self.buffer.resize(self.filled.next_multiple_of(STEP) + STEP, 0);
        // Twice as much each time, so that a long row is not looked at again for every piece that comes.
        let wanted = (self.filled * 2).max(STEP).min(self.buffer.len());
        while self.filled < wanted && !self.over {
            match self.from.read(&mut self.buffer[self.filled..]) {
                Ok(0) => self.over = true,
                Ok(count) => self.filled += count,
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(self.wrong_file(What::Io(error))),
            }
        }
        Ok(())
    }
}

/// Cuts the first row into fields. `over`: nothing comes after these bytes.
fn cut(bytes: &[u8], over: bool, fields: &mut Vec<Field>) -> Cut {
    let mut at = 0;
    loop {
        let quoted = bytes.get(at) == Some(&b'"');
        let mut field = Field { bytes: at..at, quoted, doubled: false };
        if quoted {
            field.bytes = at + 1..at + 1;
            match closing(bytes, at + 1) {
                Some((end, doubled)) => (field.bytes.end, field.doubled, at) = (end, doubled, end + 1),
                None if over => return Cut::Wrong(What::OpenQuote),
                None => return Cut::More,
            }
        } else {
            let end = bytes[at..].iter().position(|byte| *byte == b',' || *byte == b'\n');
            let end = end.map_or(bytes.len(), |length| at + length);
            let before_newline = bytes.get(end) == Some(&b'\n') && end > at && bytes[end - 1] == b'\r';
            at = end - usize::from(before_newline);
            field.bytes.end = at;
        }
        fields.push(field);
        match &bytes[at..] {
            [b',', ..] => at += 1,
            [b'\n', ..] => return Cut::Whole { length: at + 1, end: LineEnd::Newline },
            [b'\r', b'\n', ..] => return Cut::Whole { length: at + 2, end: LineEnd::CarriageReturn },
            [] | [b'\r'] if !over => return Cut::More,
            [] => return Cut::Whole { length: at, end: LineEnd::None },
            _ => return Cut::Wrong(What::AfterQuote),
        }
    }
}

/// Where the closing quotation mark stands, and whether there are doubled ones before it. None when not yet there.
fn closing(bytes: &[u8], from: usize) -> Option<(usize, bool)> {
    let (mut at, mut doubled) = (from, false);
    loop {
        at += bytes[at..].iter().position(|byte| *byte == b'"')?;
        if bytes.get(at + 1) != Some(&b'"') {
            return Some((at, doubled));
        }
        (at, doubled) = (at + 2, true);
    }
}

/// `""` becomes `"`, in place. Answers where the field ends now.
fn halve_quotes(buffer: &mut [u8], field: Range<usize>) -> usize {
    let (mut from, mut to) = (field.start, field.start);
    while from < field.end {
        buffer[to] = buffer[from];
        from += 1 + usize::from(buffer[from] == b'"');
        to += 1;
    }
    to
}

/// A number as an export writes it: digits, perhaps with a minus.
fn whole(text: &[u8]) -> Option<i64> {
    let (digits, minus) = match text {
        [b'-', digits @ ..] => (digits, true),
        digits => (digits, false),
    };
    if digits.is_empty() || digits.len() > 18 {
        return None;
    }
    let mut number = 0_i64;
    for digit in digits {
        number = number * 10 + i64::from(digit.is_ascii_digit().then(|| digit - b'0')?);
    }
    Some(if minus { -number } else { number })
}
