//! The rows of a CSV file, one at a time: however large the file, little more of it is held than one row.

use super::wrong::{What, Wrong, shown};
use std::io::{ErrorKind, Read};
use std::ops::RangeInclusive;

/// Far beyond any line of an export: a megabyte of comment, or the votes of one person on half a million comments.
const LARGEST_ROW: usize = 1 << 20;
const STEP: usize = 1 << 16;

pub(super) struct Rows<R> {
    file: &'static str,
    from: R,
    buffer: Vec<u8>,
    /// Where this row begins and the next one, and how far the buffer is filled.
    start: usize,
    next: usize,
    filled: usize,
    over: bool,
    /// Counted from `start`.
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
    start: usize,
    end: usize,
    quoted: bool,
    /// A quotation mark inside it is written twice.
    doubled: bool,
}

enum Cut {
    Whole { length: usize, end: LineEnd, quoted: bool },
    More,
    Wrong(What),
}

impl<R: Read> Rows<R> {
    pub fn new(file: &'static str, from: R) -> Rows<R> {
        Rows {
            file,
            from,
            buffer: Vec::new(),
            start: 0,
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
                Cut::Whole { length, end, quoted } => {
                    (self.start, self.next) = (self.next, self.next + length);
                    self.next_line += 1;
                    if quoted {
                        self.take_out_quotes();
                    }
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
        self.fields
            .get(at)
            .map_or(&[], |field| &self.buffer[self.start + field.start..self.start + field.end])
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

    /// Inside quotation marks there may be more quotation marks, and line ends that end no row.
    fn take_out_quotes(&mut self) {
        let row = &mut self.buffer[self.start..self.next];
        let newlines = row.iter().filter(|byte| **byte == b'\n').count() as u64;
        self.next_line += newlines.saturating_sub(1);
        for field in self.fields.iter_mut().filter(|field| field.doubled) {
            field.end = field.start + halve_quotes(&mut row[field.start..field.end]);
        }
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
    let (mut at, mut any_quoted) = (0, false);
    loop {
        let mut field = Field { start: at, end: at, quoted: bytes.get(at) == Some(&b'"'), doubled: false };
        if field.quoted {
            any_quoted = true;
            field.start += 1;
            match closing(bytes, field.start) {
                Some((end, doubled)) => (field.end, field.doubled, at) = (end, doubled, end + 1),
                None if over => return Cut::Wrong(What::OpenQuote),
                None => return Cut::More,
            }
        } else {
            let end = comma_or_newline(bytes, at);
            let before_newline = bytes.get(end) == Some(&b'\n') && end > at && bytes[end - 1] == b'\r';
            at = end - usize::from(before_newline);
            field.end = at;
        }
        fields.push(field);
        let whole = |length, end| Cut::Whole { length, end, quoted: any_quoted };
        match &bytes[at..] {
            [b',', ..] => at += 1,
            [b'\n', ..] => return whole(at + 1, LineEnd::Newline),
            [b'\r', b'\n', ..] => return whole(at + 2, LineEnd::CarriageReturn),
            [] | [b'\r'] if !over => return Cut::More,
            [] => return whole(at, LineEnd::None),
            _ => return Cut::Wrong(What::AfterQuote),
        }
    }
}

/// Where the next comma or line end stands, or the end. Looks at eight bytes at once (Mycroft 1987).
fn comma_or_newline(bytes: &[u8], from: usize) -> usize {
    const ONES: u64 = 0x0101_0101_0101_0101;
    let every = |byte: u8| ONES * u64::from(byte);
    let zeros = |word: u64| word.wrapping_sub(ONES) & !word & ONES << 7;
    let (eights, rest) = bytes[from..].as_chunks::<8>();
    for (at, eight) in eights.iter().enumerate() {
        let word = u64::from_le_bytes(*eight);
        let found = zeros(word ^ every(b',')) | zeros(word ^ every(b'\n'));
        if found != 0 {
            return from + at * 8 + found.trailing_zeros() as usize / 8;
        }
    }
    let end = rest.iter().position(|byte| matches!(byte, b',' | b'\n')).unwrap_or(rest.len());
    bytes.len() - rest.len() + end
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

/// `""` becomes `"`, in place. Answers how long the text is now.
fn halve_quotes(text: &mut [u8]) -> usize {
    let (mut from, mut to) = (0, 0);
    while from < text.len() {
        text[to] = text[from];
        from += 1 + usize::from(text[from] == b'"');
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
    let (eights, rest) = digits.as_chunks::<8>();
    let mut number = 0;
    for eight in eights {
        number = number * 100_000_000 + eight_digits(*eight)?;
    }
    for digit in rest {
        let digit = digit.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        number = number * 10 + u64::from(digit);
    }
    Some(if minus { -(number as i64) } else { number as i64 })
}

/// All eight at once, by pairs, fours and all (Lemire 2018): moments are long and there is one in every row.
fn eight_digits(text: [u8; 8]) -> Option<u64> {
    let word = u64::from_le_bytes(text);
    // From '0' to '9' the upper half of a byte is 3, and still is when 6 is added.
    let all_threes = |word: u64| word & 0xf0f0_f0f0_f0f0_f0f0 == 0x3030_3030_3030_3030;
    if !all_threes(word) || !all_threes(word.wrapping_add(0x0606_0606_0606_0606)) {
        return None;
    }
    let ones = word & 0x0f0f_0f0f_0f0f_0f0f;
    let pairs = ones.wrapping_mul(2561) >> 8 & 0x00ff_00ff_00ff_00ff;
    let fours = pairs.wrapping_mul(6_553_601) >> 16 & 0x0000_ffff_0000_ffff;
    Some(fours.wrapping_mul(42_949_672_960_001) >> 32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_as_it_is_written() {
        for number in
            [0, 7, 10, -1, 12_345_678, 87_654_321, 1_403_054_214_196, -123_456_789, 999_999_999_999_999_999]
        {
            assert_eq!(whole(number.to_string().as_bytes()), Some(number));
        }
    }

    #[test]
    fn what_is_no_number_is_not_taken_for_one() {
        for text in [
            "",
            "-",
            "+1",
            " 1",
            "1 ",
            "1.0",
            "12345:78",
            "1234567/",
            "1e3",
            "--1",
            "9999999999999999999",
            "１",
        ] {
            assert_eq!(whole(text.as_bytes()), None, "{text}");
        }
    }
}
