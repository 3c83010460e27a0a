//! Files of any form.

use super::{Error, Rule};
use crate::equal_shares::Completion;
use crate::{blt, pb, preflib};
use std::path::Path;

/// What was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    Pb(pb::File),
    Blt(blt::File),
    Preflib(preflib::File),
}

#[derive(Clone, Copy)]
pub(super) enum Form {
    Pb,
    Blt,
    Preflib(preflib::Form),
}

pub(super) fn form(name: &str) -> Result<Form, Error> {
    let ending = Path::new(name).extension().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
    match ending.as_str() {
        "pb" => Ok(Form::Pb),
        "blt" => Ok(Form::Blt),
        "wmd" => Err(Error::NoBallots),
        other => preflib::Form::of(other).map(Form::Preflib).ok_or(Error::UnknownForm),
    }
}

pub(super) fn read(bytes: &[u8], form: Form) -> Result<Source, Error> {
    Ok(match form {
        Form::Pb => Source::Pb(pb::read(bytes)?),
        Form::Blt => Source::Blt(blt::read(bytes)?),
        Form::Preflib(form) => Source::Preflib(preflib::read(bytes, form)?),
    })
}

impl Source {
    /// Reads bytes; the name of the file tells the form.
    ///
    /// # Errors
    /// If the form is unknown or the file is malformed.
    pub fn read(bytes: &[u8], name: &str) -> Result<Self, Error> {
        read(bytes, form(name)?)
    }

    /// What the file says about itself under this key, in small letters; nothing where it says nothing.
    pub(super) fn said(&self, key: &str) -> Option<&str> {
        let said = match self {
            Self::Pb(file) => file.meta(key),
            Self::Blt(file) => file.meta(key),
            Self::Preflib(file) => {
                let named = |(name, _): &&(String, String)| name.eq_ignore_ascii_case(key);
                file.meta.iter().find(named).map(|(_, value)| value.as_str())
            }
        };
        said.map(str::trim).filter(|value| !value.is_empty())
    }

    /// The rule it names, and for equal shares the completion; else what files of its form are usually counted by.
    pub(super) fn rule(&self) -> (Rule, Completion) {
        let said = self.said("rule").unwrap_or_default().to_ascii_lowercase();
        let otherwise = match self {
            Self::Pb(_) => Rule::EqualShares,
            Self::Blt(_) => Rule::Stv,
            Self::Preflib(_) => Rule::Schulze,
        };
        match () {
            // As Pabulib names them, with more behind a slash.
            () if said.starts_with("greedy") => (Rule::Greedy, Completion::None),
            () if said.starts_with("equalshares/add1u") => (Rule::EqualShares, Completion::Add1u),
            () if said.starts_with("equalshares/add1") => (Rule::EqualShares, Completion::Add1),
            () => (said.parse().unwrap_or(otherwise), Completion::None),
        }
    }

    pub(super) fn seats(&self) -> usize {
        match self {
            Self::Blt(file) => file.seats,
            _ => self.said("seats").and_then(|seats| seats.parse().ok()).unwrap_or(1),
        }
    }
}
