//! The one register for paper and screen: whoever stands in it has voted, and nobody votes again the other way.

use super::model::speaks_from_life;
use super::terms::Turnout;
use crate::spaces::{FEWEST, Perspective};
use crate::store::{Result, Tx, sql};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    Screen,
    Paper,
}

impl How {
    pub fn code(self) -> &'static str {
        match self {
            How::Screen => "screen",
            How::Paper => "paper",
        }
    }

    fn from_code(code: &str) -> How {
        if code == "paper" { How::Paper } else { How::Screen }
    }
}

/// That somebody voted, and how. Never what.
#[derive(Debug, Clone)]
pub struct Entry {
    /// A person's id, or something drawn at random once they were erased.
    pub voter: String,
    pub how: How,
    pub perspectives: Vec<Perspective>,
    pub by_whom: Option<String>,
    pub at: i64,
}

/// Notes that somebody voted. Voting on a screen may be done again, to change it; false when they stand there already and it
/// was otherwise.
pub fn note(
    tx: &mut Tx,
    decision_id: &str,
    voter: &str,
    how: How,
    perspectives: &[Perspective],
    by_whom: Option<&str>,
    now: i64,
) -> Result<bool> {
    let codes: Vec<&str> = perspectives.iter().map(|one| one.code()).collect();
    let noted = tx.run(
        sql!(
            "INSERT INTO decision_voter (decision_id, voter, how, perspectives, by_whom, voted_at)
             VALUES ($1, $2, $3, $4, $5, $6)
             ON CONFLICT (decision_id, voter) DO UPDATE SET how = excluded.how WHERE decision_voter.how = excluded.how"
        ),
        &[&decision_id, &voter, &how.code(), &codes.join(","), &by_whom, &now],
    )?;
    Ok(noted == 1)
}

pub fn entry(tx: &mut Tx, decision_id: &str, voter: &str) -> Result<Option<Entry>> {
    tx.maybe(
        sql!(
            "SELECT voter, how, perspectives, by_whom, voted_at FROM decision_voter
             WHERE decision_id = $1 AND voter = $2"
        ),
        &[&decision_id, &voter],
        read,
    )
}

pub fn entries(tx: &mut Tx, decision_id: &str) -> Result<Vec<Entry>> {
    tx.all(
        sql!(
            "SELECT voter, how, perspectives, by_whom, voted_at FROM decision_voter WHERE decision_id = $1
             ORDER BY voter"
        ),
        &[&decision_id],
        read,
    )
}

/// A tick that was put in by mistake, before its paper was typed in.
pub fn untick(tx: &mut Tx, decision_id: &str, voter: &str) -> Result<bool> {
    let gone = tx.run(
        sql!("DELETE FROM decision_voter WHERE decision_id = $1 AND voter = $2 AND how = 'paper'"),
        &[&decision_id, &voter],
    )?;
    Ok(gone == 1)
}

/// How many stand in it, and how many of them by paper.
pub fn count(tx: &mut Tx, decision_id: &str) -> Result<(i64, i64)> {
    tx.one(
        sql!(
            "SELECT COUNT(*), COUNT(CASE WHEN how = 'paper' THEN 1 END) FROM decision_voter WHERE decision_id = $1"
        ),
        &[&decision_id],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// The decisions in which somebody voted.
pub fn of_person(tx: &mut Tx, person_id: &str) -> Result<Vec<String>> {
    tx.all(sql!("SELECT decision_id FROM decision_voter WHERE voter = $1"), &[&person_id], |row| row.get(0))
}

/// From now on nobody in particular voted there.
pub fn forget(tx: &mut Tx, decision_id: &str, person_id: &str, nobody: &str) -> Result<()> {
    tx.run(
        sql!("UPDATE decision_voter SET voter = $3 WHERE decision_id = $1 AND voter = $2"),
        &[&decision_id, &person_id, &nobody],
    )?;
    Ok(())
}

fn read(row: &crate::store::Row) -> Result<Entry> {
    let codes: String = row.get(2)?;
    Ok(Entry {
        voter: row.get(0)?,
        how: How::from_code(&row.get::<String>(1)?),
        perspectives: codes.split(',').filter_map(Perspective::from_code).collect(),
        by_whom: row.get(3)?,
        at: row.get(4)?,
    })
}

pub fn turnout(entries: &[Entry]) -> Turnout {
    Turnout {
        all: entries.len() as i64,
        lived: entries.iter().filter(|one| speaks_from_life(&one.perspectives)).count() as i64,
    }
}

/// How many spoke from where; none where that would say too much about too few.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    pub from: Perspective,
    /// None: some, but fewer than are ever shown as a group.
    pub people: Option<usize>,
}

/// Whoever speaks from several counts in each. Where just one number is hidden, and all together are known, the smallest one
/// shown is hidden as well, so that nobody finds it by taking away.
pub fn by_perspective(spoke: &[Vec<Perspective>]) -> Vec<Share> {
    let count = |from: Perspective| spoke.iter().filter(|own| own.contains(&from)).count();
    let mut shares: Vec<Share> = Perspective::ALL
        .into_iter()
        .map(|from| (from, count(from)))
        .filter(|(_, people)| *people > 0)
        .map(|(from, people)| Share { from, people: (people >= FEWEST).then_some(people) })
        .collect();
    if shares.iter().filter(|one| one.people.is_none()).count() == 1 {
        let smallest = shares.iter_mut().filter(|one| one.people.is_some()).min_by_key(|one| one.people);
        if let Some(smallest) = smallest {
            smallest.people = None;
        }
    }
    shares
}

#[cfg(test)]
mod tests {
    use super::*;
    use Perspective::{Cares, Uses, Works};
    use proptest::prelude::*;

    fn shown(spoke: &[&[Perspective]]) -> Vec<(Perspective, Option<usize>)> {
        let spoke: Vec<Vec<Perspective>> = spoke.iter().map(|one| one.to_vec()).collect();
        by_perspective(&spoke).into_iter().map(|one| (one.from, one.people)).collect()
    }

    #[test]
    fn fewer_than_three_are_not_counted_out_loud() {
        assert_eq!(shown(&[&[Uses], &[Uses], &[Uses]]), [(Uses, Some(3))]);
        assert_eq!(shown(&[&[Uses], &[Uses]]), [(Uses, None)]);
    }

    #[test]
    fn a_hidden_number_cannot_be_found_by_taking_the_others_away() {
        let spoke = [[Uses]; 4].map(|one| one.to_vec());
        let mut all = spoke.to_vec();
        all.extend([vec![Works], vec![Cares], vec![Cares], vec![Cares], vec![Cares], vec![Cares]]);
        let shares = by_perspective(&all);
        assert_eq!(shares.iter().filter(|one| one.people.is_none()).count(), 2);
        assert_eq!(shares.iter().find(|one| one.from == Cares).unwrap().people, Some(5));
    }

    proptest! {
        #[test]
        fn one_hidden_number_alone_is_never_left(spoke in proptest::collection::vec(proptest::collection::vec(0..5_usize, 0..3), 0..30)) {
            let spoke: Vec<Vec<Perspective>> = spoke.into_iter().map(|own| own.into_iter().map(|at| Perspective::ALL[at]).collect()).collect();
            let shares = by_perspective(&spoke);
            let hidden = shares.iter().filter(|one| one.people.is_none()).count();
            prop_assert!(hidden != 1 || shares.len() == 1);
            prop_assert!(shares.iter().all(|one| one.people.is_none_or(|people| people >= FEWEST)));
        }
    }
}
