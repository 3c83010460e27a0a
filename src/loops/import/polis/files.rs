//! The four files of an export, opened and read.

use super::comments::{Comments, read_comments};
use super::summary::{Summary, read_summary};
use super::tally::{Tally, tally};
use super::votes::read_people;
use super::wrong::{What, Wrong};
use std::fs::{self, File};
use std::io::{BufReader, Read};
use std::path::Path;

const FILES: [&str; 4] = ["summary.csv", "comments.csv", "participants-votes.csv", "votes.csv"];

#[derive(Debug)]
pub struct Export {
    pub summary: Summary,
    pub found: Comments,
    pub tally: Tally,
    /// How many people voted.
    pub people: u64,
}

/// Reads all of an export. `watched` is given each file with its size as it is opened, and may count what is read.
///
/// # Errors
/// The first thing that is wrong, with its file and line.
pub fn read<R: Read>(folder: &Path, watched: impl Fn(&'static str, u64, File) -> R) -> Result<Export, Wrong> {
    for file in FILES {
        check(folder, file)?;
    }
    let open = |file| {
        let opened = open(folder, file)?;
        let size = opened.metadata().map_or(0, |about| about.len());
        Ok(BufReader::with_capacity(1 << 16, watched(file, size, opened)))
    };
    let summary = read_summary(open("summary.csv")?)?;
    let found = read_comments(open("comments.csv")?)?;
    if let Some(said) = summary.comments.filter(|said| !found.ended_well && found.rows < *said) {
        return Err(Wrong::new("comments.csv", found.rows + 1, What::CutOff(said)));
    }
    let people = read_people(open("participants-votes.csv")?)?;
    let tally = tally(&found.comments, || open("votes.csv"))?;
    Ok(Export { summary, found, tally, people })
}

/// A folder from somebody else may hold a link to a file of ours: its words would become everybody's to read.
fn check(folder: &Path, file: &'static str) -> Result<(), Wrong> {
    match fs::symlink_metadata(folder.join(file)) {
        Ok(about) if about.is_file() => Ok(()),
        Ok(_) => Err(Wrong::new(file, 0, What::NotAFile)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Err(Wrong::new(file, 0, What::Missing)),
        Err(error) => Err(Wrong::new(file, 0, What::Unreadable(error))),
    }
}

fn open(folder: &Path, file: &'static str) -> Result<File, Wrong> {
    File::open(folder.join(file)).map_err(|error| Wrong::new(file, 0, What::Unreadable(error)))
}
