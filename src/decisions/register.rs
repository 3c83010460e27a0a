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

/// Whether somebody ticked others than themselves.
pub fn ticked_others(tx: &mut Tx, decision_id: &str, person_id: &str) -> Result<bool> {
    let ticked = tx.maybe(
        sql!(
            "SELECT 1 FROM decision_voter WHERE decision_id = $1 AND by_whom = $2 AND voter <> $2 AND how = 'paper'
             LIMIT 1"
        ),
        &[&decision_id, &person_id],
        |_| Ok(()),
    )?;
    Ok(ticked.is_some())
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

/// How many spoke from where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    pub from: Perspective,
    /// None: not said, as it would say too much about too few.
    pub people: Option<usize>,
}

/// For whoever reads the result without knowing the people: a member can look into the register. Whoever speaks from several counts
/// in each. Fewer than are ever shown as a group are hidden; and as all together are known, so
/// are as many more, the smallest first, as it takes for no hidden number to be found by taking the shown ones away. Empty where
/// even that is not enough.
pub fn by_perspective(spoke: &[Vec<Perspective>]) -> Vec<Share> {
    let count = |from: Perspective| spoke.iter().filter(|own| own.contains(&from)).count();
    let mut counted: Vec<(Perspective, usize)> = Perspective::ALL
        .into_iter()
        .map(|from| (from, count(from)))
        .filter(|(_, people)| *people > 0)
        .collect();
    counted.sort_by_key(|(_, people)| *people);
    let small = counted.partition_point(|(_, people)| *people < FEWEST);
    // Several numbers that together are more than one each could be shared out in another way, too.
    let unsure = |hidden: &[(Perspective, usize)]| {
        hidden.len() != 1 && hidden.iter().map(|(_, people)| people).sum::<usize>() > hidden.len()
    };
    let Some(hidden) = (small..=counted.len()).find(|hidden| *hidden == 0 || unsure(&counted[..*hidden]))
    else {
        return Vec::new();
    };
    let share = |(at, (from, people))| Share { from, people: (at >= hidden).then_some(people) };
    let mut shares: Vec<Share> = counted.into_iter().enumerate().map(share).collect();
    shares.sort_by_key(|one| one.from);
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
        assert_eq!(shown(&[&[Uses], &[Uses]]), [], "two who took part, and both from there");
    }

    #[test]
    fn a_hidden_number_cannot_be_found_by_taking_the_others_away() {
        let mut all = vec![vec![Uses]; 4];
        all.push(vec![Works]);
        all.extend(vec![vec![Cares]; 5]);
        let shares = by_perspective(&all);
        assert_eq!(shares.iter().filter(|one| one.people.is_none()).count(), 2);
        assert_eq!(shares.iter().find(|one| one.from == Cares).unwrap().people, Some(5));
    }

    /// All ways in which `total` people can speak from as many places as there are names, at least one from each.
    fn ways(total: usize, names: usize) -> Vec<Vec<usize>> {
        if names == 0 {
            return if total == 0 { vec![Vec::new()] } else { Vec::new() };
        }
        let with = |first: usize| {
            ways(total - first, names - 1).into_iter().map(move |rest| [vec![first], rest].concat())
        };
        (1..=total).flat_map(with).collect()
    }

    proptest! {
        /// Somebody who knows how many took part, and that each speaks from one place.
        #[test]
        fn whoever_takes_the_shown_numbers_from_all_finds_no_hidden_one(counts in proptest::collection::vec(1..7_usize, 1..5)) {
            let each = counts.iter().zip(Perspective::ALL);
            let told = by_perspective(&each.flat_map(|(people, from)| vec![vec![from]; *people]).collect::<Vec<_>>());
            prop_assert!(told.iter().all(|one| one.people.is_none_or(|people| people >= FEWEST)));
            let hidden = told.iter().filter(|one| one.people.is_none()).count();
            let left = counts.iter().sum::<usize>() - told.iter().filter_map(|one| one.people).sum::<usize>();
            let could_be = ways(left, hidden);
            for place in 0..hidden {
                prop_assert!(could_be.iter().any(|one| one[place] != could_be[0][place]), "{:?} of {:?}", told, counts);
            }
        }
    }
}
