//! All votes of a dialogue, held in memory and brought up to date by what came since. Nothing is kept here that is not in the
//! database: a program that starts again counts again.

use super::queries;
use crate::dialogue::merging;
use crate::dialogue::model::Dialogue;
use crate::loops::Votes;
use crate::store::{self, Store};
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use tokio::sync::{Mutex as AsyncMutex, OwnedMutexGuard};

/// On PostgreSQL a vote may be seen later than one that was cast after it, and two machines' clocks differ. So what came in
/// this time before the last look is read again; it changes nothing where it was seen.
const OVERLAP: i64 = 10_000;
/// A large conversation is not read again for each person who looks at it.
const LARGE: usize = 20_000;
const NOT_AGAIN_FOR: Duration = Duration::from_secs(1);
/// More dialogues than this are not held at once.
const MOST_HELD: usize = 64;

/// The counts of every dialogue that somebody looked at.
#[derive(Clone, Default)]
pub struct Counts(Arc<Mutex<HashMap<String, Arc<AsyncMutex<Counted>>>>>);

/// The votes of one dialogue.
#[derive(Default)]
pub struct Counted {
    recounts: i64,
    last: i64,
    looked: Option<Instant>,
    people: HashMap<String, u32>,
    /// The numbers of the statements somebody voted on, each at its place.
    numbers: Vec<i64>,
    places: HashMap<i64, u32>,
    /// Of each person, by their place: the place of the statement, and what they said to it.
    rows: Vec<Vec<(u32, i8)>>,
    /// By the place of the statement.
    tallies: Vec<Votes>,
    votes: usize,
    merged: HashMap<i64, i64>,
    /// How often something changed since it began.
    changes: u64,
}

pub type Stamp = (i64, u64);

/// Every vote of a dialogue. People and statements are counted from 0.
#[derive(Debug, Clone, Default)]
pub struct Table {
    pub voters: Vec<String>,
    /// The numbers of the statements.
    pub numbers: Vec<i64>,
    /// Person, statement, and 1, 0 or -1.
    pub votes: Vec<(u32, u32, i8)>,
    pub stamp: Stamp,
}

impl Counts {
    /// The votes of a dialogue, up to date within a second.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn look(&self, store: &Store, dialogue: &Dialogue) -> store::Result<OwnedMutexGuard<Counted>> {
        let mut counted = self.of(&dialogue.id).lock_owned().await;
        if counted.is_fresh(dialogue) {
            return Ok(counted);
        }
        let since = if counted.recounts == dialogue.recounts { counted.last - OVERLAP } else { i64::MIN };
        let id = dialogue.id.clone();
        let (votes, merged) = store
            .read(move |tx| {
                Ok::<_, store::Error>((queries::since(tx, &id, since)?, merging::merged(tx, &id)?))
            })
            .await?;
        if counted.recounts != dialogue.recounts || counted.looked.is_none() {
            *counted = Counted { recounts: dialogue.recounts, merged, ..Counted::default() };
        }
        for (voter, statement, choice, at) in votes {
            counted.take(&voter, statement, choice as i8);
            counted.last = counted.last.max(at);
        }
        counted.looked = Some(Instant::now());
        Ok(counted)
    }

    fn of(&self, dialogue_id: &str) -> Arc<AsyncMutex<Counted>> {
        let mut held = self.0.lock().unwrap_or_else(|broken| broken.into_inner());
        if held.len() >= MOST_HELD && !held.contains_key(dialogue_id) {
            held.retain(|_, one| Arc::strong_count(one) > 1);
        }
        held.entry(dialogue_id.to_owned()).or_default().clone()
    }
}

impl Counted {
    fn is_fresh(&self, dialogue: &Dialogue) -> bool {
        let recently = self.looked.is_some_and(|looked| looked.elapsed() < NOT_AGAIN_FOR);
        recently && self.votes >= LARGE && self.recounts == dialogue.recounts
    }

    /// Later ones replace earlier ones. A vote on one of two that say nearly the same is a vote on both.
    fn take(&mut self, voter: &str, statement: i64, choice: i8) {
        let statement = self.merged.get(&statement).copied().unwrap_or(statement);
        let person = self.person(voter);
        let place = self.place(statement);
        let (row, tally) = (&mut self.rows[person], &mut self.tallies[place as usize]);
        match row.iter_mut().find(|(at, _)| *at == place) {
            Some((_, before)) if *before == choice => return,
            Some((_, before)) => {
                *count(tally, *before) -= 1;
                *before = choice;
            }
            None => {
                row.push((place, choice));
                self.votes += 1;
            }
        }
        *count(tally, choice) += 1;
        self.changes += 1;
    }

    fn person(&mut self, voter: &str) -> usize {
        if let Some(person) = self.people.get(voter) {
            return *person as usize;
        }
        self.people.insert(voter.to_owned(), self.rows.len() as u32);
        self.rows.push(Vec::new());
        self.rows.len() - 1
    }

    fn place(&mut self, statement: i64) -> u32 {
        if let Some(place) = self.places.get(&statement) {
            return *place;
        }
        let place = self.numbers.len() as u32;
        self.places.insert(statement, place);
        self.numbers.push(statement);
        self.tallies.push(Votes::default());
        place
    }

    /// How many said what to a statement.
    pub fn tally(&self, statement: i64) -> Votes {
        self.places.get(&statement).map(|place| self.tallies[*place as usize]).unwrap_or_default()
    }

    /// How many have said so far what they think of this statement, or that they pass.
    pub fn seen(&self, statement: i64) -> i64 {
        let tally = self.tally(statement);
        tally.agrees + tally.disagrees + tally.passes
    }

    /// All of it as it is now: voters and statements by their places.
    pub fn table(&self) -> Table {
        let mut voters = vec![String::new(); self.rows.len()];
        for (voter, person) in &self.people {
            voters[*person as usize] = voter.clone();
        }
        let of = |(person, row): (usize, &Vec<(u32, i8)>)| {
            row.iter().map(move |(place, choice)| (person as u32, *place, *choice)).collect::<Vec<_>>()
        };
        Table {
            voters,
            numbers: self.numbers.clone(),
            votes: self.rows.iter().enumerate().flat_map(of).collect(),
            stamp: (self.recounts, self.changes),
        }
    }

    /// The numbers of all statements that somebody voted on.
    pub fn numbers(&self) -> &[i64] {
        &self.numbers
    }

    /// How many came on a sheet of paper that gave no name.
    pub fn on_sheets(&self) -> usize {
        self.people.keys().filter(|voter| voter.starts_with("sheet:")).count()
    }

    pub fn people(&self) -> usize {
        self.rows.len()
    }

    /// What is different whenever anything is.
    pub fn stamp(&self) -> Stamp {
        (self.recounts, self.changes)
    }
}

fn count(tally: &mut Votes, choice: i8) -> &mut i64 {
    match choice {
        1 => &mut tally.agrees,
        -1 => &mut tally.disagrees,
        _ => &mut tally.passes,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_word_of_each_person_counts_and_counts_once() {
        let mut counted = Counted::default();
        for choice in [1, 1, -1] {
            counted.take("carys", 4, choice);
        }
        counted.take("ifan", 4, 0);
        assert_eq!(counted.tally(4), Votes { agrees: 0, disagrees: 1, passes: 1 });
        assert_eq!((counted.seen(4), counted.people()), (2, 2));
    }

    #[test]
    fn a_vote_on_one_of_two_that_say_the_same_counts_for_both_once() {
        let mut counted = Counted { merged: HashMap::from([(9, 4)]), ..Counted::default() };
        counted.take("carys", 9, -1);
        counted.take("carys", 4, 1);
        assert_eq!(counted.tally(4), Votes { agrees: 1, ..Votes::default() });
        assert_eq!(counted.seen(9), 0);
    }
}
