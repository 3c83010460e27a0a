use serde::{Deserialize, Serialize};

use super::{Error, Result};

/// PostgreSQL carries less than 8000 bytes, our own wrapping included.
const LONGEST: usize = 3000;

/// How many notes wait for a slow listener before it is told that it missed some.
pub(super) const WAITING: usize = 1024;

const MISSED: &str = "missed";

/// A short word to every node that something changed. It carries an id, never the change itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    pub channel: String,
    pub payload: String,
}

impl Note {
    pub(super) fn new(channel: &str, payload: &str) -> Result<Note> {
        if channel.len() + payload.len() > LONGEST {
            return Err(Error::Shape("a note is for an id; keep the rest in a table".into()));
        }
        Ok(Note { channel: channel.into(), payload: payload.into() })
    }

    pub(super) fn missed() -> Note {
        Note { channel: MISSED.into(), payload: String::new() }
    }

    /// Whether this says that notes were lost, because the database could not be reached for a while.
    pub fn is_missed(&self) -> bool {
        self.channel == MISSED
    }
}
