//! What is wrong with a file, and where: for whoever has it open beside them.

use std::io;

/// The first thing that is wrong with an export.
#[derive(Debug, thiserror::Error)]
#[error("{file}{}: {what}", if *.line > 0 { format!(", line {line}") } else { String::new() })]
pub struct Wrong {
    pub file: &'static str,
    /// Counted from 1, as an editor counts; 0 when it is about the whole file.
    pub line: u64,
    pub what: What,
}

#[derive(Debug, thiserror::Error)]
pub enum What {
    #[error("it is not in the folder")]
    Missing,
    #[error("it is not a plain file (a link, perhaps). Put the file itself into the folder")]
    NotAFile,
    #[error("it is empty")]
    Empty,
    #[error("it has no column {0:?}")]
    NoColumn(&'static str),
    #[error("it has two columns {0:?}")]
    TwoColumns(&'static str),
    #[error("{found} columns where the first line has {wanted}")]
    Columns { found: usize, wanted: usize },
    #[error("this is not text (UTF-8)")]
    NotText,
    #[error("this line is larger than we take; is a quotation mark missing?")]
    TooLarge,
    #[error("the file ends inside quotation marks: it is not whole")]
    OpenQuote,
    #[error("something stands between a closing quotation mark and the next comma")]
    AfterQuote,
    #[error("this line ends otherwise than the first one")]
    LineEnd,
    #[error("{column} should be {wanted}, but it is {found:?}")]
    Number { column: &'static str, wanted: &'static str, found: String },
    #[error("comment {0} stands in the file twice")]
    Twice(u32),
    #[error("it cannot be mapped: {0}")]
    Unusable(crate::Unusable),
    #[error("{0}")]
    Io(io::Error),
}

impl Wrong {
    pub(crate) fn new(file: &'static str, line: u64, what: What) -> Wrong {
        Wrong { file, line, what }
    }
}

/// What was found, short enough to print and with nothing in it that a terminal would obey.
pub(super) fn shown(found: &[u8]) -> String {
    let text = String::from_utf8_lossy(&found[..found.len().min(60)]);
    text.chars().filter(|c| !c.is_control()).collect()
}
