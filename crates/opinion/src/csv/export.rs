//! The four files together.

use super::comments::{Comment, read_comments};
use super::table::Table;
use super::votes::{Vote, read_votes};
use super::wrong::{What, Wrong};
use super::{comments, votes};
use crate::csv::rows::Rows;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

pub(super) const PEOPLE: &str = "participants-votes.csv";
pub(super) const SUMMARY: &str = "summary.csv";

/// All of an export, as it is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Export {
    pub votes: Table,
    pub comments: Table,
    pub people: Table,
    pub summary: Table,
}

/// A row of `participants-votes.csv`, without the votes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Voter {
    pub id: u32,
    /// None: in no group.
    pub group: Option<u32>,
}

impl Export {
    /// Reads a folder.
    ///
    /// # Errors
    /// The first thing that is wrong, with its file and line.
    pub fn read(folder: &Path) -> Result<Export, Wrong> {
        let table = |file| Table::read(file, open(folder, file)?);
        Ok(Export {
            votes: table(votes::FILE)?,
            comments: table(comments::FILE)?,
            people: table(PEOPLE)?,
            summary: table(SUMMARY)?,
        })
    }

    /// Writes the four files into a folder that exists; what is there of the same name is written over.
    ///
    /// # Errors
    /// When a file cannot be written.
    pub fn write(&self, folder: &Path) -> io::Result<()> {
        self.files().into_iter().try_for_each(|(name, table)| fs::write(folder.join(name), table.to_bytes()))
    }

    /// The files by name: for an archive, or to send.
    #[must_use]
    pub fn files(&self) -> [(&'static str, &Table); 4] {
        [
            (votes::FILE, &self.votes),
            (comments::FILE, &self.comments),
            (PEOPLE, &self.people),
            (SUMMARY, &self.summary),
        ]
    }

    /// What stands in `votes.csv`.
    ///
    /// # Errors
    /// The first thing that is wrong in it.
    pub fn cast(&self) -> Result<Vec<Vote>, Wrong> {
        let mut found = Vec::new();
        read_votes(&self.votes.to_bytes()[..], |vote| found.push(vote))?;
        Ok(found)
    }

    /// What stands in `comments.csv`.
    ///
    /// # Errors
    /// The first thing that is wrong in it.
    pub fn said(&self) -> Result<Vec<Comment>, Wrong> {
        read_comments(&self.comments.to_bytes()[..])
    }

    /// Who stands in `participants-votes.csv`, and in which group.
    ///
    /// # Errors
    /// The first thing that is wrong in it.
    pub fn voters(&self) -> Result<Vec<Voter>, Wrong> {
        let bytes = self.people.to_bytes();
        let mut rows = Rows::new(PEOPLE, &bytes[..]);
        rows.header()?;
        let (width, id, group) = (rows.len(), rows.column("participant")?, rows.column("group-id")?);
        let mut found = Vec::new();
        while rows.step()? {
            rows.check_width(width)?;
            let group = match rows.bytes(group) {
                [] => None,
                _ => Some(rows.id(group, "group-id")?),
            };
            found.push(Voter { id: rows.id(id, "participant")?, group });
        }
        Ok(found)
    }

    /// A line of `summary.csv`: `topic`, `url`, `conversation-description`, …
    #[must_use]
    pub fn about(&self, name: &str) -> Option<String> {
        let mut rows = self.summary.rows();
        let row = rows.find(|row| row.first() == Some(&name))?;
        row.get(1).map(|&said| said.to_owned())
    }
}

/// A folder from somebody else may hold a link to a file of ours, which is then not read.
pub(crate) fn open(folder: &Path, file: &'static str) -> Result<impl Read, Wrong> {
    let path = folder.join(file);
    match fs::symlink_metadata(&path) {
        Ok(about) if about.is_file() => {}
        Ok(_) => return Err(Wrong::new(file, 0, What::NotAFile)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Err(Wrong::new(file, 0, What::Missing));
        }
        Err(error) => return Err(Wrong::new(file, 0, What::Io(error))),
    }
    File::open(path).map_err(|error| Wrong::new(file, 0, What::Io(error)))
}
