//! What is wrong with an export, and where: for whoever has the file open beside them.

use std::io;

#[derive(Debug, thiserror::Error)]
#[error("{file}{}: {what}", if *.line > 0 { format!(", line {line}") } else { String::new() })]
pub struct Wrong {
    pub file: &'static str,
    /// Counted from 1; 0 when it is about the whole file.
    pub line: u64,
    pub what: What,
}

#[derive(Debug, thiserror::Error)]
pub enum What {
    #[error(
        "it is not in the folder. An export has comments.csv, votes.csv, participants-votes.csv and summary.csv"
    )]
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
    #[error("there is a zero byte in it: the file is damaged")]
    ZeroByte,
    #[error("this line is larger than we take; is a quotation mark missing?")]
    TooLarge,
    #[error("the file ends inside quotation marks: it is not whole")]
    OpenQuote,
    #[error("the file ends in the middle of a line, and summary.csv speaks of {0} comments: it is not whole")]
    CutOff(u64),
    #[error("{column} should be {wanted}, but it is {found:?}")]
    Number { column: &'static str, wanted: &'static str, found: String },
    #[error("comment {0} stands in the file twice")]
    Twice(u32),
    #[error("there are more than {0} comments: more than a space can answer")]
    TooMany(usize),
    #[error("there are more words in it than a space can hold ({} MB)", .0 >> 20)]
    TooMuch(usize),
    #[error("more than {0} people voted on one comment: this is no conversation")]
    TooManyVoters(usize),
    #[error("it does not say its {0}")]
    NotSaid(&'static str),
    #[error("its {0} cannot be used: {1:?}")]
    Unusable(&'static str, String),
    #[error("it cannot be read: {0}")]
    Unreadable(io::Error),
}

impl Wrong {
    pub fn new(file: &'static str, line: u64, what: What) -> Wrong {
        Wrong { file, line, what }
    }
}

/// What was found, short enough to print and with nothing in it that a terminal would obey.
pub fn shown(found: &[u8]) -> String {
    let text = String::from_utf8_lossy(&found[..found.len().min(60)]);
    text.chars().filter(|c| !c.is_control()).collect()
}
