//! Reads PrefLib's files.

use super::groups::groups;
use super::{File, Form, old};
use crate::reading::{add_weight, lines, small, text};
use crate::{Candidate, Cast, MOST_OPTIONS, Profile, Ranking, ReadError};
use std::collections::HashMap;

/// Reads a file of this form, which is told by its name.
///
/// # Errors
/// Anything that would leave it unclear what stands or what a ballot says: with the line, and how to mend it.
pub fn read(bytes: &[u8], form: Form) -> Result<File, ReadError> {
    let text = text(bytes)?;
    let mut reader = Reader::new(form);
    let first = lines(text).find(|(_, line)| !line.trim().is_empty());
    match first {
        Some((_, line)) if line.trim_start().starts_with('#') => reader.read(text)?,
        Some(_) => old::read(text, &mut reader)?,
        None => return Err(ReadError::at(1, "the file is empty")),
    }
    reader.finish()
}

pub(super) struct Reader {
    form: Form,
    meta: Vec<(String, String)>,
    options: Vec<Candidate>,
    place_of: HashMap<u64, usize>,
    ballots: Vec<Cast<Ranking>>,
    sum: u64,
}

impl Reader {
    fn new(form: Form) -> Self {
        Self {
            form,
            meta: Vec::new(),
            options: Vec::new(),
            place_of: HashMap::new(),
            ballots: Vec::new(),
            sum: 0,
        }
    }

    fn read(&mut self, text: &str) -> Result<(), ReadError> {
        for (line, content) in lines(text) {
            let content = content.trim();
            if let Some(said) = content.strip_prefix('#') {
                self.said(said.trim(), line)?;
            } else if !content.is_empty() {
                let problem = || {
                    ReadError::at(line, "a ballot is how many there are, a colon, and the order: 12: 1,3,2")
                };
                let (weight, order) = content.split_once(':').ok_or_else(problem)?;
                self.ballot(weight, order, line)?;
            }
        }
        Ok(())
    }

    fn said(&mut self, said: &str, line: usize) -> Result<(), ReadError> {
        let (key, value) = said.split_once(':').unwrap_or((said, ""));
        let (key, value) = (key.trim(), value.trim());
        if let Some(number) = key.strip_prefix("ALTERNATIVE NAME ") {
            return self.option(number, value, line);
        }
        if key == "NUMBER ALTERNATIVES" && small(value).is_none_or(|number| number as usize > MOST_OPTIONS) {
            return Err(ReadError::at(
                line,
                format!("the number of alternatives is {value:?}; at most {MOST_OPTIONS} can be read"),
            ));
        }
        self.meta.push((key.to_owned(), value.to_owned()));
        Ok(())
    }

    pub fn option(&mut self, number: &str, name: &str, line: usize) -> Result<(), ReadError> {
        let number = number.trim();
        let wrong = |problem: String| Err(ReadError::at(line, problem));
        let Some(value) = small(number) else {
            return wrong(format!("{number:?} is not the number of an option"));
        };
        if self.options.len() == MOST_OPTIONS {
            return wrong(format!("more than {MOST_OPTIONS} options cannot be read"));
        }
        if self.place_of.insert(value, self.options.len()).is_some() {
            return wrong(format!("a second option has the number {number}"));
        }
        self.options.push(Candidate::new(value.to_string(), name));
        Ok(())
    }

    pub fn ballot(&mut self, weight: &str, order: &str, line: usize) -> Result<(), ReadError> {
        self.number_options();
        let problem =
            || ReadError::at(line, format!("{:?} is not how many such ballots there are", weight.trim()));
        let weight = small(weight.trim()).ok_or_else(problem)?;
        add_weight(&mut self.sum, weight, line)?;
        let ranking = groups(order, &self.place_of, self.form == Form::Cat, line)?;
        if self.form.is_complete() && ranking.iter().map(Vec::len).sum::<usize>() != self.options.len() {
            return Err(ReadError::at(
                line,
                "this order leaves options out; in a file of complete orders none may",
            ));
        }
        self.ballots.push(Cast { weight, ballot: Ranking(ranking) });
        Ok(())
    }

    /// Where no names are given, options are numbered from 1.
    fn number_options(&mut self) {
        if !self.options.is_empty() {
            return;
        }
        let count = self
            .meta
            .iter()
            .find(|(key, _)| key == "NUMBER ALTERNATIVES")
            .and_then(|(_, value)| small(value));
        for number in 1..=count.unwrap_or(0) {
            self.place_of.insert(number, self.options.len());
            self.options.push(Candidate::new(number.to_string(), ""));
        }
    }

    fn finish(mut self) -> Result<File, ReadError> {
        self.number_options();
        if self.options.is_empty() {
            return Err(ReadError::at(
                1,
                "no options are named; add lines such as # ALTERNATIVE NAME 1: Oak",
            ));
        }
        let profile = Profile { options: self.options, ballots: self.ballots };
        Ok(File { form: self.form, meta: self.meta, profile })
    }
}
