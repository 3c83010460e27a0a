//! A small group: who agrees with what, statement by statement and without names, but for those who said theirs may stand there.

use crate::dialogue::statements::Statement;
use crate::dialogue::statements::counts::Table;
use crate::loops::Votes;
use sha2::{Digest, Sha256};
use std::collections::HashMap;

/// Fewer people than this give one another away in any grid.
pub const FEWEST: usize = crate::spaces::FEWEST;

/// The grid. Its columns are people, in an order that says nothing about them.
#[derive(Debug, Clone, Default)]
pub struct Grid {
    pub people: Vec<Column>,
    /// The most agreed with first.
    pub rows: Vec<Row>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// "A", "B" and so on.
    pub letter: String,
    /// Where they said that it may stand there.
    pub name: Option<String>,
}

impl Column {
    pub fn head(&self) -> &str {
        self.name.as_ref().unwrap_or(&self.letter)
    }
}

#[derive(Debug, Clone)]
pub struct Row {
    pub statement: Statement,
    pub votes: Votes,
    /// What each person said: 1, 0, -1, or nothing.
    pub cells: Vec<Option<i8>>,
}

impl Row {
    pub fn is_shared(&self) -> bool {
        let of = self.votes.agrees + self.votes.disagrees + self.votes.passes;
        of >= FEWEST as i64 && 4 * self.votes.agrees.max(self.votes.disagrees) >= 3 * of
    }

    /// Both sides are there, and neither is nearly everybody.
    pub fn divides(&self) -> bool {
        self.votes.agrees > 0 && self.votes.disagrees > 0 && !self.is_shared()
    }
}

/// `names`: of those who said that theirs may be shown, by their id. `key`: another order of people for each dialogue.
pub fn grid(table: &Table, said: &[Statement], names: &HashMap<String, String>, key: &str) -> Grid {
    let mut cells: HashMap<(usize, i64), i8> = HashMap::new();
    for (person, place, choice) in &table.votes {
        cells.insert((*person as usize, table.numbers[*place as usize]), *choice);
    }
    // By what they said, so that nobody keeps a column from one look to the next.
    let mut order = order(table, key);
    order.sort_by_cached_key(|person| {
        said.iter().map(|one| cells.get(&(*person, one.number)).copied()).collect::<Vec<_>>()
    });
    let column = |(at, person): (usize, &usize)| Column {
        letter: letter(at),
        name: names.get(&table.voters[*person]).cloned(),
    };
    let people = order.iter().enumerate().map(column).collect();
    let row = |statement: &Statement| {
        let cells: Vec<Option<i8>> =
            order.iter().map(|person| cells.get(&(*person, statement.number)).copied()).collect();
        let count = |choice: i8| cells.iter().filter(|cell| **cell == Some(choice)).count() as i64;
        let votes = Votes { agrees: count(1), disagrees: count(-1), passes: count(0) };
        Row { statement: statement.clone(), votes, cells }
    };
    let mut rows: Vec<Row> = said.iter().map(row).collect();
    rows.sort_by_key(|row| (row.votes.disagrees - row.votes.agrees, row.statement.number));
    Grid { people, rows }
}

/// The places of all voters, by a hash, so that neither who came first nor whose id is older shows.
pub fn order(table: &Table, key: &str) -> Vec<usize> {
    let mut order: Vec<usize> = (0..table.voters.len()).collect();
    order.sort_by_cached_key(|at| Sha256::digest(format!("{key} {}", table.voters[*at])).to_vec());
    order
}

fn letter(at: usize) -> String {
    char::from_u32('A' as u32 + (at % 26) as u32).map(String::from).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;

    fn said(number: i64) -> Statement {
        let words = "Words".to_owned();
        Statement { number, words, lang: Lang::En, person_id: None, perspectives: Vec::new() }
    }

    fn table() -> Table {
        let voters = ["carys", "ifan", "nia"].map(str::to_owned).to_vec();
        Table {
            voters,
            numbers: vec![7, 9],
            votes: vec![(0, 0, 1), (1, 0, 1), (2, 0, 1), (0, 1, -1), (1, 1, 1)],
            stamp: (0, 5),
        }
    }

    #[test]
    fn nobody_is_named_who_did_not_say_so() {
        let names = HashMap::from([("ifan".to_owned(), "Ifan Rees".to_owned())]);
        let grid = grid(&table(), &[said(7), said(9)], &names, "one");
        let named: Vec<_> = grid.people.iter().filter_map(|one| one.name.as_deref()).collect();
        assert_eq!(named, ["Ifan Rees"]);
        assert_eq!(grid.people.iter().map(|one| &*one.letter).collect::<Vec<_>>(), ["A", "B", "C"]);
    }

    #[test]
    fn whoever_answers_keeps_no_column() {
        let mut table = table();
        let before = grid(&table, &[said(7), said(9)], &HashMap::new(), "one");
        let silent = before.rows.iter().find(|row| row.statement.number == 9).unwrap();
        assert_eq!(
            silent.cells,
            [None, Some(-1), Some(1)],
            "in the order of their answers, whoever they are"
        );
        table.votes.push((2, 1, 1));
        let after = grid(&table, &[said(7), said(9)], &HashMap::new(), "one");
        let all = after.rows.iter().find(|row| row.statement.number == 9).unwrap();
        assert_eq!(all.cells, [Some(-1), Some(1), Some(1)]);
    }

    #[test]
    fn what_all_agree_on_comes_first_and_what_divides_is_told_apart() {
        let grid = grid(&table(), &[said(9), said(7)], &HashMap::new(), "one");
        assert_eq!(grid.rows.iter().map(|row| row.statement.number).collect::<Vec<_>>(), [7, 9]);
        assert!(grid.rows[0].is_shared() && !grid.rows[0].divides());
        assert!(grid.rows[1].divides());
        assert_eq!(grid.rows[1].cells.iter().filter(|cell| cell.is_none()).count(), 1);
    }
}
