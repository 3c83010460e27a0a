//! Who voted what on which statement: one row per person, four bytes per vote.

/// The last vote of each person on each statement. `4 bytes × votes + 8 bytes × people`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Votes {
    /// Where the row of each person begins in `cells`, and where the last one ends.
    starts: Vec<usize>,
    /// `statement × 4 + vote + 1`, ascending in each row: at the same time the place in a table of four per statement.
    cells: Vec<u32>,
    statements: u32,
}

/// Why votes cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unusable {
    #[error("participant {0} is beyond the {1} there are")]
    Participant(u32, u32),
    #[error("statement {0} is beyond the {1} there are")]
    Statement(u32, u32),
    #[error("a vote is -1, 0 or 1, not {0}")]
    Vote(i8),
    #[error("{0} statements are more than can be mapped")]
    TooManyStatements(u32),
}

/// Four table places per statement fit 32 bits.
const MOST_STATEMENTS: u32 = 1 << 30;

impl Votes {
    /// From `(participant, statement, vote)`, both indexes from 0; 1 agrees, -1 disagrees, 0 passes. Where somebody
    /// votes on a statement again, the later one counts.
    ///
    /// # Errors
    /// When an index is not below `people` or `statements`, or a vote is none.
    pub fn new(
        people: u32,
        statements: u32,
        votes: impl IntoIterator<Item = (u32, u32, i8)>,
    ) -> Result<Votes, Unusable> {
        Self::dated(people, statements, votes.into_iter().map(|(who, what, vote)| (who, what, vote, ())))
    }

    /// The same from votes that are in no order but say when: `(participant, statement, vote, when)`. Of two at the same
    /// moment, the later in the list counts.
    ///
    /// # Errors
    /// As [`Votes::new`].
    pub fn dated<When: Ord + Copy>(
        people: u32,
        statements: u32,
        votes: impl IntoIterator<Item = (u32, u32, i8, When)>,
    ) -> Result<Votes, Unusable> {
        if statements > MOST_STATEMENTS {
            return Err(Unusable::TooManyStatements(statements));
        }
        let mut found = Votes { starts: vec![0; people as usize + 1], cells: Vec::new(), statements };
        let (votes, mut places) = (found.checked(votes)?, Vec::new());
        for (who, ..) in &votes {
            found.starts[*who as usize + 1] += 1;
        }
        for who in 0..people as usize {
            found.starts[who + 1] += found.starts[who];
        }
        places.extend_from_slice(&found.starts);
        let Some((_, cell, when)) = votes.first().copied() else { return Ok(found) };
        let mut rows = vec![(cell, when); votes.len()];
        for (who, cell, when) in votes {
            let place = &mut places[who as usize];
            rows[*place] = (cell, when);
            *place += 1;
        }
        drop(places);
        found.keep_last_of_each(rows);
        Ok(found)
    }

    /// How many people there are, whether they voted or not.
    #[must_use]
    pub fn people(&self) -> usize {
        self.starts.len() - 1
    }

    /// How many statements there are, whether anyone voted on them or not.
    #[must_use]
    pub fn statements(&self) -> usize {
        self.statements as usize
    }

    /// How many votes count.
    #[must_use]
    pub fn len(&self) -> usize {
        self.cells.len()
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    /// What one person voted: `(statement, vote)`, by statement.
    ///
    /// # Panics
    /// When there is no such person.
    pub fn of(&self, participant: u32) -> impl ExactSizeIterator<Item = (u32, i8)> + '_ {
        self.row(participant as usize).iter().map(|cell| (cell >> 2, (cell & 3) as i8 - 1))
    }

    /// Takes votes on top of those there are; where somebody votes on a statement again, the later one counts.
    ///
    /// # Errors
    /// As [`Votes::new`]. Nothing has changed then.
    pub fn cast(&mut self, votes: impl IntoIterator<Item = (u32, u32, i8)>) -> Result<(), Unusable> {
        let votes = votes.into_iter().map(|(who, what, vote)| (who, what, vote, ()));
        let mut votes: Vec<_> = self.checked(votes)?.into_iter().map(|(who, cell, ())| (who, cell)).collect();
        votes.sort_by_key(|(who, cell)| (*who, cell >> 2));
        votes.dedup_by(|later, kept| {
            let again = (later.0, later.1 >> 2) == (kept.0, kept.1 >> 2);
            if again {
                *kept = *later;
            }
            again
        });
        votes.retain(|(who, cell)| !self.replaced(*who, *cell));
        self.insert(&votes);
        Ok(())
    }

    /// Makes room for more people and statements. Never takes any away.
    ///
    /// # Errors
    /// When there are more statements than can be mapped.
    pub fn grow(&mut self, people: u32, statements: u32) -> Result<(), Unusable> {
        if statements > MOST_STATEMENTS {
            return Err(Unusable::TooManyStatements(statements));
        }
        self.statements = self.statements.max(statements);
        let people = self.people().max(people as usize);
        self.starts.resize(people + 1, self.cells.len());
        Ok(())
    }

    pub(crate) fn row(&self, participant: usize) -> &[u32] {
        &self.cells[self.starts[participant]..self.starts[participant + 1]]
    }

    /// Two stretches of people with about as many votes each.
    pub(crate) fn halves(&self) -> [std::ops::Range<usize>; 2] {
        let middle = self.starts.partition_point(|start| *start < self.cells.len() / 2).min(self.people());
        [0..middle, middle..self.people()]
    }

    fn checked<When>(
        &self,
        votes: impl IntoIterator<Item = (u32, u32, i8, When)>,
    ) -> Result<Vec<(u32, u32, When)>, Unusable> {
        let people = self.people() as u32;
        let checked = votes.into_iter().map(|(who, what, vote, when)| {
            if who >= people {
                return Err(Unusable::Participant(who, people));
            }
            if what >= self.statements {
                return Err(Unusable::Statement(what, self.statements));
            }
            if !(-1..=1).contains(&vote) {
                return Err(Unusable::Vote(vote));
            }
            Ok((who, cell(what, vote), when))
        });
        checked.collect()
    }

    /// Sorts each row by statement and moment, and keeps the last of each statement.
    fn keep_last_of_each<When: Ord + Copy>(&mut self, mut rows: Vec<(u32, When)>) {
        let mut end = 0;
        for who in 0..self.people() {
            let row = self.starts[who]..self.starts[who + 1];
            self.starts[who] = end;
            let sorted = rows[row.clone()].is_sorted_by(|one, next| one.0 >> 2 < next.0 >> 2);
            if !sorted {
                rows[row.clone()].sort_by_key(|(cell, when)| (cell >> 2, *when));
            }
            let first = end;
            for at in row {
                // A row only ever shrinks, so what has not been read yet is never written over.
                let again = end > first && rows[end - 1].0 >> 2 == rows[at].0 >> 2;
                end -= usize::from(again);
                rows[end] = rows[at];
                end += 1;
            }
        }
        let last = self.people();
        self.starts[last] = end;
        rows.truncate(end);
        self.cells = rows.into_iter().map(|(cell, _)| cell).collect();
    }

    /// Whether there was a vote on this to put another in the place of.
    fn replaced(&mut self, who: u32, cell: u32) -> bool {
        let row = self.starts[who as usize]..self.starts[who as usize + 1];
        let row = &mut self.cells[row];
        let found = row.binary_search_by_key(&(cell >> 2), |one| one >> 2);
        if let Ok(at) = found {
            row[at] = cell;
        }
        found.is_ok()
    }

    /// Puts votes between those there are, from the back, so that each cell moves once and no second copy is needed.
    fn insert(&mut self, new: &[(u32, u32)]) {
        let mut from = self.cells.len();
        self.cells.reserve_exact(new.len());
        self.cells.resize(from + new.len(), 0);
        for (more, (who, cell)) in new.iter().enumerate().rev() {
            let row = self.starts[*who as usize]..self.starts[*who as usize + 1].min(from);
            let at = row.start + self.cells[row].partition_point(|one| one >> 2 < cell >> 2);
            self.cells.copy_within(at..from, at + more + 1);
            self.cells[at + more] = *cell;
            from = at;
        }
        let mut more = 0;
        let mut new = new.iter().peekable();
        for who in 0..self.people() {
            self.starts[who] += more;
            while new.next_if(|(voter, _)| *voter as usize == who).is_some() {
                more += 1;
            }
        }
        let last = self.people();
        self.starts[last] += more;
    }
}

fn cell(statement: u32, vote: i8) -> u32 {
    // -1, 0, 1 become 0, 1, 2.
    statement << 2 | (vote + 1) as u32
}
