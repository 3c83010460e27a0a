//! The byte format that Yjs and its protocols are written in (lib0, version 1): numbers of variable length, and texts
//! and buffers with their length before them.

/// What somebody sent is not in the format; says where it went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Malformed(pub &'static str);

type Result<T> = std::result::Result<T, Malformed>;

/// Numbers beyond this are not exact in JavaScript.
const LARGEST: u64 = (1 << 53) - 1;

/// Reads from the front; never beyond the end, and nothing is allocated for what is only claimed to be there.
#[derive(Clone, Debug)]
pub struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    pub fn new(bytes: &'a [u8]) -> Reader<'a> {
        Reader(bytes)
    }

    pub fn done(&self) -> Result<()> {
        if self.0.is_empty() { Ok(()) } else { Err(Malformed("more bytes than the message has")) }
    }

    pub fn byte(&mut self) -> Result<u8> {
        let (first, rest) = self.0.split_first().ok_or(Malformed("it ends too early"))?;
        self.0 = rest;
        Ok(*first)
    }

    pub fn take(&mut self, length: usize) -> Result<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length).ok_or(Malformed("it ends too early"))?;
        self.0 = rest;
        Ok(taken)
    }

    pub fn number(&mut self) -> Result<u64> {
        let mut number = 0u64;
        for shift in (0..56).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 127) << shift;
            if byte < 128 {
                return if number <= LARGEST { Ok(number) } else { Err(TOO_LARGE) };
            }
        }
        Err(TOO_LARGE)
    }

    pub fn small_number(&mut self) -> Result<u32> {
        u32::try_from(self.number()?).map_err(|_| TOO_LARGE)
    }

    /// A number of things that follow, each of at least one byte.
    pub fn count(&mut self) -> Result<usize> {
        let count = self.number()?;
        if count > self.0.len() as u64 { Err(Malformed("it ends too early")) } else { Ok(count as usize) }
    }

    /// A number with a sign; only its shape matters to us.
    pub fn skip_signed_number(&mut self) -> Result<()> {
        for _ in 0..9 {
            if self.byte()? < 128 {
                return Ok(());
            }
        }
        Err(TOO_LARGE)
    }

    pub fn buffer(&mut self) -> Result<&'a [u8]> {
        let length = self.count()?;
        self.take(length)
    }

    pub fn text(&mut self) -> Result<&'a str> {
        std::str::from_utf8(self.buffer()?).map_err(|_| Malformed("a text is not UTF-8"))
    }
}

const TOO_LARGE: Malformed = Malformed("a number is too large");

pub fn put_number(out: &mut Vec<u8>, mut number: u64) {
    while number > 127 {
        out.push((number & 127) as u8 | 128);
        number >>= 7;
    }
    out.push(number as u8);
}

pub fn put_buffer(out: &mut Vec<u8>, bytes: &[u8]) {
    put_number(out, bytes.len() as u64);
    out.extend_from_slice(bytes);
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_length_that_is_only_claimed_is_not_believed() {
        assert!(Reader::new(&[0xff, 0xff, 0xff, 0xff, 0x0f, 1]).buffer().is_err());
        assert!(Reader::new(&[5, 1]).count().is_err());
        assert!(Reader::new(&[0xff; 20]).number().is_err());
        assert!(Reader::new(&[2, 0xff, 0xfe]).text().is_err());
    }

    proptest! {
        #[test]
        fn a_number_comes_back(number in 0..=LARGEST) {
            let mut out = Vec::new();
            put_number(&mut out, number);
            let mut reader = Reader::new(&out);
            prop_assert_eq!(reader.number(), Ok(number));
            prop_assert_eq!(reader.done(), Ok(()));
        }

        #[test]
        fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..40)) {
            let mut reader = Reader::new(&bytes);
            while reader.number().is_ok() && reader.text().is_ok() {}
        }
    }
}
