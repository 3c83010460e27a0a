//! The master key: 32 bytes that whoever runs a Plethu keeps apart from its data. It locks each person's own key.

use super::Key;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use std::io::Write;
use std::path::Path;

#[derive(Clone)]
pub struct Master([u8; 32]);

/// Why there is no master key to work with.
#[derive(Debug, thiserror::Error)]
pub enum NoMaster {
    #[error("the master key must be 32 bytes in base64, as `plethu keys new` prints one")]
    Unreadable,
    #[error("the file of the master key, {0}: {1}")]
    File(String, std::io::Error),
    #[error(
        "name a master key for what people keep to themselves: PLETHU_MASTER_KEY, or PLETHU_MASTER_KEY_FILE (`plethu keys new` makes one)"
    )]
    Unnamed,
}

impl Master {
    pub fn new() -> Master {
        Master(rand::random())
    }

    /// One that everybody knows, for tests.
    pub fn for_tests() -> Master {
        Master(*b"everybody knows this: for tests!")
    }

    /// # Errors
    /// When it is not 32 bytes in base64.
    pub fn read(text: &str) -> Result<Master, NoMaster> {
        let bytes = STANDARD.decode(text.trim()).map_err(|_| NoMaster::Unreadable)?;
        bytes.try_into().map(Master).map_err(|_| NoMaster::Unreadable)
    }

    pub fn text(&self) -> String {
        STANDARD.encode(self.0)
    }

    /// From a file; it is made, for its owner's eyes only, when `make` says so and there is none.
    ///
    /// # Errors
    /// When it can be neither read nor made, or holds something else.
    pub fn in_file(path: &Path, make: bool) -> Result<Master, NoMaster> {
        match std::fs::read_to_string(path) {
            Ok(text) => Master::read(&text),
            Err(error) if make && error.kind() == std::io::ErrorKind::NotFound => {
                let master = Master::new();
                master.write(path)?;
                Ok(master)
            }
            Err(error) => Err(NoMaster::File(path.display().to_string(), error)),
        }
    }

    /// Into a new file.
    ///
    /// # Errors
    /// When there is one already, or it cannot be written.
    pub fn write(&self, path: &Path) -> Result<(), NoMaster> {
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let written = options.open(path).and_then(|mut file| {
            file.write_all(format!("{}\n", self.text()).as_bytes())?;
            file.sync_all()
        });
        written.map_err(|error| NoMaster::File(path.display().to_string(), error))
    }

    /// What tells one master key from another and nothing about either.
    pub(super) fn name(&self) -> String {
        STANDARD.encode(&Sha256::digest([b"plethu master key ", &self.0[..]].concat())[..9])
    }

    pub(super) fn lock(&self, owner: &str, key: &[u8; 32]) -> Vec<u8> {
        Key::new(&self.0).close(owner, key)
    }

    pub(super) fn unlock(&self, owner: &str, locked: &[u8]) -> Option<[u8; 32]> {
        Key::new(&self.0).open(owner, locked)?.try_into().ok()
    }
}

impl Default for Master {
    fn default() -> Self {
        Self::new()
    }
}

/// A key in a log would be a key under the mat.
impl std::fmt::Debug for Master {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Master(…)")
    }
}
