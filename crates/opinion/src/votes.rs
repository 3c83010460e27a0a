//! Who voted what on which statement: one row per person, four bytes per vote.

/// The last vote of each person on each statement. `4 bytes × votes + 12 bytes × people`.
#[derive(Debug, Clone)]
pub struct Votes {
    /// Where the row of each person begins in `cells`, and how long it is.
    starts: Vec<usize>,
    lengths: Vec<u32>,
    /// `statement × 4 + vote + 1`, ascending in each row: at the same time the place in a table of four per statement.
    /// A row that grows moves to the end and leaves a hole, so that a new vote costs nothing but its row.
    cells: Vec<u32>,
    count: usize,
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
        let mut found = Votes {
            starts: vec![0; people as usize],
            lengths: vec![0; people as usize],
            cells: Vec::new(),
            count: 0,
            statements,
        };
        let votes = found.checked(votes)?;
        let Some((_, cell, when)) = votes.first().copied() else { return Ok(found) };
        votes.iter().for_each(|(who, ..)| found.lengths[*who as usize] += 1);
        let mut end = 0;
        for (start, length) in found.starts.iter_mut().zip(&mut found.lengths) {
            *start = end;
            end += *length as usize;
            *length = 0;
        }
        let mut rows = vec![(cell, when); votes.len()];
        for (who, cell, when) in votes {
            let (start, length) = (found.starts[who as usize], &mut found.lengths[who as usize]);
            rows[start + *length as usize] = (cell, when);
            *length += 1;
        }
        found.keep_last_of_each(rows);
        Ok(found)
    }

    /// How many people there are, whether they voted or not.
    #[must_use]
    pub fn people(&self) -> usize {
        self.starts.len()
    }

    /// How many statements there are, whether anyone voted on them or not.
    #[must_use]
    pub fn statements(&self) -> usize {
        self.statements as usize
    }

    /// How many votes count.
    #[must_use]
    pub fn len(&self) -> usize {
        self.count
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.count == 0
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
        votes.chunk_by(|one, next| one.0 == next.0).for_each(|row| self.lengthen(row));
        if self.cells.len() > self.count + self.count / 4 + 1024 {
            self.close_holes();
        }
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
        self.starts.resize(people, 0);
        self.lengths.resize(people, 0);
        Ok(())
    }

    pub(crate) fn row(&self, participant: usize) -> &[u32] {
        let start = self.starts[participant];
        &self.cells[start..start + self.lengths[participant] as usize]
    }

    /// Two stretches of people, as long as each other: which ones depends on nothing but how many people there are.
    pub(crate) fn halves(&self) -> [std::ops::Range<usize>; 2] {
        let middle = self.people() / 2;
        [0..middle, middle..self.people()]
    }

    fn checked<When>(
        &self,
        votes: impl IntoIterator<Item = (u32, u32, i8, When)>,
    ) -> Result<Vec<(u32, u32, When)>, Unusable> {
        let (people, votes) = (self.people() as u32, votes.into_iter());
        let mut checked = Vec::with_capacity(votes.size_hint().0);
        for (who, what, vote, when) in votes {
            if who >= people {
                return Err(Unusable::Participant(who, people));
            }
            if what >= self.statements {
                return Err(Unusable::Statement(what, self.statements));
            }
            if !(-1..=1).contains(&vote) {
                return Err(Unusable::Vote(vote));
            }
            checked.push((who, cell(what, vote), when));
        }
        Ok(checked)
    }

    /// Sorts each row by statement and moment, and keeps the last of each statement.
    fn keep_last_of_each<When: Ord + Copy>(&mut self, mut rows: Vec<(u32, When)>) {
        let mut end = 0;
        for (start, length) in self.starts.iter_mut().zip(&mut self.lengths) {
            let row = *start..*start + *length as usize;
            if !rows[row.clone()].is_sorted_by(|one, next| one.0 >> 2 < next.0 >> 2) {
                rows[row.clone()].sort_by_key(|(cell, when)| (cell >> 2, *when));
            }
            *start = end;
            for at in row {
                // A row only ever shrinks, so what has not been read yet is never written over.
                let again = end > *start && rows[end - 1].0 >> 2 == rows[at].0 >> 2;
                end -= usize::from(again);
                rows[end] = rows[at];
                end += 1;
            }
            *length = (end - *start) as u32;
        }
        rows.truncate(end);
        self.count = end;
        self.cells = rows.into_iter().map(|(cell, _)| cell).collect();
    }

    /// Whether there was a vote on this to put another in the place of.
    fn replaced(&mut self, who: u32, cell: u32) -> bool {
        let start = self.starts[who as usize];
        let row = &mut self.cells[start..start + self.lengths[who as usize] as usize];
        let found = row.binary_search_by_key(&(cell >> 2), |one| one >> 2);
        if let Ok(at) = found {
            row[at] = cell;
        }
        found.is_ok()
    }

    /// Adds votes of one person on statements that they had not voted on.
    fn lengthen(&mut self, new: &[(u32, u32)]) {
        let Some((who, _)) = new.first() else { return };
        let mut row = self.row(*who as usize).to_vec();
        row.extend(new.iter().map(|(_, cell)| cell));
        row.sort_unstable();
        if self.cells.capacity() - self.cells.len() < row.len() {
            // Twice the room, as a list grows by itself, would be as much again as all votes.
            self.cells.reserve_exact(row.len() + self.count / 64);
        }
        self.starts[*who as usize] = self.cells.len();
        self.lengths[*who as usize] = row.len() as u32;
        self.cells.extend(row);
        self.count += new.len();
    }

    fn close_holes(&mut self) {
        let mut cells = Vec::with_capacity(self.count);
        for who in 0..self.people() {
            let start = cells.len();
            cells.extend_from_slice(self.row(who));
            self.starts[who] = start;
        }
        self.cells = cells;
    }
}

impl PartialEq for Votes {
    fn eq(&self, other: &Votes) -> bool {
        let as_many = (self.people(), self.statements) == (other.people(), other.statements);
        as_many && (0..self.people()).all(|who| self.row(who) == other.row(who))
    }
}

impl Eq for Votes {}

fn cell(statement: u32, vote: i8) -> u32 {
    // -1, 0, 1 become 0, 1, 2.
    statement << 2 | (vote + 1) as u32
}
