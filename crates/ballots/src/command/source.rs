//! Files of any form.

use super::Error;
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
}
