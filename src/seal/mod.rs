//! What only its owner and those they show it to may read is sealed: AES-256-GCM (NIST SP 800-38D) with a key of their
//! own, which is itself kept locked with a master key that the database does not know.
//!
//! The keys lie apart from everything else, so a copy of the database holds none. When somebody is erased their key is
//! destroyed, and what was sealed with it can be read by nobody any more, not even in old copies.

mod master;
mod queries;

pub use master::{Master, NoMaster};
pub use queries::{destroy, rotate};

use crate::store::{Error, Result, Tx};
use aes_gcm::aead::{Aead, Payload};
use aes_gcm::{Aes256Gcm, KeyInit, Nonce};
use std::collections::HashMap;

const NONCE: usize = 12;

/// Seals and opens what people keep to themselves.
#[derive(Clone)]
pub struct Seal {
    master: Master,
}

impl Seal {
    pub fn new(master: Master) -> Seal {
        Seal { master }
    }

    /// With a master key that everybody knows.
    pub fn for_tests() -> Seal {
        Seal::new(Master::for_tests())
    }

    /// Seals `text` with the key of its owner, who gets one when they have none yet. `about` is what it belongs to, such as
    /// the id of its row: laid beside another row it does not open.
    ///
    /// # Errors
    /// When the store cannot keep the key, or the one there is was locked with another master key.
    pub fn close(&self, tx: &mut Tx, owner: &str, about: &str, text: &str, now: i64) -> Result<Vec<u8>> {
        let key = match queries::locked_key(tx, owner)? {
            Some(locked) => self.unlock(owner, &locked)?,
            None => {
                let fresh: [u8; 32] = rand::random();
                queries::keep(tx, owner, &self.master.lock(owner, &fresh), &self.master.name(), now)?;
                Key::new(&fresh)
            }
        };
        Ok(key.close(about, text.as_bytes()))
    }

    /// For opening what was sealed: asks for each owner's key once.
    pub fn opener(&self) -> Opener<'_> {
        Opener { seal: self, keys: HashMap::new() }
    }

    /// Whether the master key is the one that the keys here are locked with.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn fits(&self, tx: &mut Tx) -> Result<bool> {
        Ok(queries::other_masters(tx, &self.master.name())? == 0)
    }

    fn unlock(&self, owner: &str, locked: &[u8]) -> Result<Key> {
        let key = self.master.unlock(owner, locked);
        Ok(Key::new(&key.ok_or_else(|| Error::Shape("a key is locked with another master key".into()))?))
    }
}

/// Opens sealed things, of one reader's page or export.
pub struct Opener<'a> {
    seal: &'a Seal,
    keys: HashMap<String, Option<Key>>,
}

impl Opener<'_> {
    /// What was sealed; nothing when the owner's key was destroyed.
    ///
    /// # Errors
    /// When the store cannot be read, or the sealed bytes are not what was sealed about `about`.
    pub fn open(&mut self, tx: &mut Tx, owner: &str, about: &str, sealed: &[u8]) -> Result<Option<String>> {
        if !self.keys.contains_key(owner) {
            let locked = queries::locked_key(tx, owner)?;
            let key = locked.map(|locked| self.seal.unlock(owner, &locked)).transpose()?;
            self.keys.insert(owner.to_owned(), key);
        }
        let Some(Some(key)) = self.keys.get(owner) else { return Ok(None) };
        let opened = key.open(about, sealed).and_then(|bytes| String::from_utf8(bytes).ok());
        opened.map(Some).ok_or_else(|| Error::Shape("something sealed does not open".into()))
    }
}

/// One AES-256-GCM key. Nonces are random: safe for four thousand million things sealed with one key.
struct Key(Aes256Gcm);

impl Key {
    fn new(bytes: &[u8; 32]) -> Key {
        Key(Aes256Gcm::new(bytes.into()))
    }

    /// The nonce, then what was sealed.
    fn close(&self, about: &str, bytes: &[u8]) -> Vec<u8> {
        let nonce: [u8; NONCE] = rand::random();
        let payload = Payload { msg: bytes, aad: about.as_bytes() };
        let sealed = self.0.encrypt(&Nonce::from(nonce), payload);
        let sealed = sealed.expect("AES-GCM seals anything under 64 GiB, and a form is far smaller");
        [&nonce[..], &sealed].concat()
    }

    fn open(&self, about: &str, bytes: &[u8]) -> Option<Vec<u8>> {
        let (nonce, sealed) = bytes.split_first_chunk::<NONCE>()?;
        self.0.decrypt(&Nonce::from(*nonce), Payload { msg: sealed, aad: about.as_bytes() }).ok()
    }
}

#[cfg(test)]
mod tests;
