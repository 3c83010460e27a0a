//! Reads `.blt` files.

use super::File;
use super::tokens::{Token, tokens};
use crate::reading::{add_weight, lines, small, text};
use crate::{Candidate, Cast, MOST_OPTIONS, Profile, Ranking, ReadError};

/// # Errors
/// Anything that would leave it unclear who stands or what a ballot says: with the line, and how to mend it.
pub fn read(bytes: &[u8]) -> Result<File, ReadError> {
    let text = text(bytes)?;
    let tokens = tokens(text)?;
    let mut reader = Reader { tokens: &tokens, line: 1 };
    let options = reader.number("how many candidates there are", 1, MOST_OPTIONS)?;
    let seats = reader.number("how many seats there are", 0, MOST_OPTIONS)?;
    let mut withdrawn = vec![false; options];
    while let Some(Token::Word(word)) = reader.peek() {
        let Some(number) = word.strip_prefix('-') else { break };
        reader.next();
        withdrawn[reader.candidate(number, options)?] = true;
    }
    let ballots = reader.ballots(options)?;
    let (names, title) = reader.names(options)?;
    let stood_down = names.into_iter().zip(withdrawn).enumerate();
    let options = stood_down.map(|(place, (name, withdrawn))| Candidate {
        id: (place + 1).to_string(),
        name,
        withdrawn,
    });
    Ok(File { meta: meta(text), title, seats, profile: Profile { options: options.collect(), ballots } })
}

fn meta(text: &str) -> Vec<(String, String)> {
    let said = lines(text).filter_map(|(_, line)| line.trim().strip_prefix('#')?.split_once(':'));
    said.map(|(key, value)| (key.trim().to_ascii_lowercase(), value.trim().to_owned())).collect()
}

struct Reader<'a> {
    tokens: &'a [(usize, Token<'a>)],
    line: usize,
}

impl<'a> Reader<'a> {
    /// The next word or name, past line ends.
    fn next(&mut self) -> Option<Token<'a>> {
        while let Some(((line, token), rest)) = self.tokens.split_first() {
            (self.tokens, self.line) = (rest, *line);
            if *token != Token::End {
                return Some(*token);
            }
        }
        None
    }

    fn peek(&self) -> Option<Token<'a>> {
        self.tokens.iter().map(|(_, token)| *token).find(|token| *token != Token::End)
    }

    /// The next word, if it is on the same line.
    fn next_on_line(&mut self) -> Option<&'a str> {
        match self.tokens.first() {
            Some((_, Token::Word(word))) => {
                self.tokens = &self.tokens[1..];
                Some(word)
            }
            _ => None,
        }
    }

    fn wrong<T>(&self, problem: impl Into<String>) -> Result<T, ReadError> {
        Err(ReadError::at(self.line, problem))
    }

    fn number(&mut self, what: &str, least: usize, most: usize) -> Result<usize, ReadError> {
        let found = match self.next() {
            Some(Token::Word(word)) => small(word).map(|number| number as usize),
            _ => None,
        };
        match found {
            Some(number) if (least..=most).contains(&number) => Ok(number),
            _ => self.wrong(format!("the file begins with {what}: a whole number from {least} to {most}")),
        }
    }

    fn candidate(&self, word: &str, options: usize) -> Result<usize, ReadError> {
        match small(word) {
            Some(number) if (1..=options as u64).contains(&number) => Ok(number as usize - 1),
            _ => self.wrong(format!("{word:?} is no candidate; they are numbered from 1 to {options}")),
        }
    }

    /// Ballots until a 0 that is alone on its line, or until the names where that is left out. A ballot that nobody cast, `0 2 1 0`,
    /// is passed over.
    fn ballots(&mut self, options: usize) -> Result<Vec<Cast<Ranking>>, ReadError> {
        let (mut ballots, mut sum) = (Vec::new(), 0);
        loop {
            let word = match self.peek() {
                Some(Token::Word(word)) => word,
                Some(_) if !ballots.is_empty() => return Ok(ballots),
                _ => {
                    return self
                        .wrong("the list of ballots is not ended; write a line with only 0 after the last");
                }
            };
            self.next();
            let Some(weight) = weight(word) else {
                return self
                    .wrong(format!("a ballot begins with its weight, a whole number, not with {word:?}"));
            };
            if weight == 0 && !matches!(self.tokens.first(), Some((_, Token::Word(_)))) {
                return Ok(ballots);
            }
            add_weight(&mut sum, weight, self.line)?;
            let ballot = self.ballot(options)?;
            if weight > 0 {
                ballots.push(Cast { weight, ballot });
            }
        }
    }

    /// Preferences until 0, or the end of the line.
    fn ballot(&mut self, options: usize) -> Result<Ranking, ReadError> {
        let mut ranking: Vec<Vec<usize>> = Vec::new();
        let mut joins = false;
        while let Some(word) = self.next_on_line().filter(|word| *word != "0") {
            for (nth, part) in word.split('=').enumerate() {
                joins |= nth > 0;
                if part.is_empty() || part == "-" {
                    continue;
                }
                let option = self.candidate(part, options)?;
                match ranking.last_mut() {
                    Some(equal) if joins => equal.push(option),
                    _ => ranking.push(vec![option]),
                }
                joins = false;
            }
        }
        self.each_once(&ranking)?;
        Ok(Ranking(ranking))
    }

    fn each_once(&self, ranking: &[Vec<usize>]) -> Result<(), ReadError> {
        let mut named: Vec<usize> = ranking.iter().flatten().copied().collect();
        named.sort_unstable();
        match named.windows(2).find(|two| two[0] == two[1]) {
            Some(two) => {
                self.wrong(format!("this ballot names candidate {} twice; keep one of the two", two[0] + 1))
            }
            None => Ok(()),
        }
    }

    /// A name for each candidate, and a title. Where names are left out, candidates are called by their numbers.
    fn names(&mut self, options: usize) -> Result<(Vec<String>, String), ReadError> {
        let mut found = Vec::new();
        while let Some(token) = self.next() {
            match token {
                Token::Name(name) if found.len() <= options => found.push(name.trim().to_owned()),
                Token::Name(_) => break,
                _ => {
                    return self.wrong(
                        "after the ballots come names in double quotes, one for each candidate, then a title",
                    );
                }
            }
        }
        if !found.is_empty() && found.len() < options {
            return self.wrong(format!("there are {options} candidates, but only {} names", found.len()));
        }
        let title = found.get(options).cloned().unwrap_or_default();
        found.truncate(options);
        found.resize_with(options, String::new);
        Ok((found, title))
    }
}

/// A whole number; `3.0` will do.
fn weight(word: &str) -> Option<u64> {
    let whole = word
        .split_once('.')
        .map_or(word, |(whole, part)| if part.bytes().all(|digit| digit == b'0') { whole } else { "" });
    small(whole)
}
