//! Ballots: open ones say whose they are; secret ones lie in a box of their own until voting is over.
//!
//! Somebody may change their vote while voting goes on, and must be counted once. So a secret ballot lies under a SHA-256 of
//! a secret of its decision and the person's id, with no time and no name, in the file of the keys. When voting is over, in
//! one transaction, what is on the ballots is written down under ids drawn at random, in an order drawn at random, and the
//! reasons given with them apart, in another order; the box is emptied and the secret destroyed. From then on nothing that is
//! kept says whose a ballot was: not to us either. What this cannot hide is said in docs/decisions/0014.

use super::ballot::Marks;
use crate::store::{Result, Tx, random_id, sql};
use crate::words::Lang;
use rand::RngExt;
use rand::seq::SliceRandom;
use sha2::{Digest, Sha256};

/// What is on a ballot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ballot {
    pub marks: Marks,
    /// Why; may be empty.
    pub reason: String,
    pub lang: Lang,
}

/// Whose a ballot is, for as long as the box is shut.
pub enum Whose<'a> {
    Member(&'a str),
    /// A paper without a name. `slip` is drawn at random with the form it is typed into, so that a form sent twice counts once.
    Paper {
        slip: &'a str,
    },
}

/// A secret that nobody can guess: 256 bits.
pub fn secret() -> String {
    rand::rng().random::<[u8; 32]>().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Opens the box of a secret decision. `fresh` is drawn at random.
pub fn open(tx: &mut Tx, decision_id: &str, fresh: &str) -> Result<()> {
    tx.run(
        sql!("INSERT INTO keys.ballot_secret (decision_id, secret) VALUES ($1, $2)"),
        &[&decision_id, &fresh],
    )?;
    Ok(())
}

fn secret_of(tx: &mut Tx, decision_id: &str) -> Result<Option<String>> {
    tx.maybe(sql!("SELECT secret FROM keys.ballot_secret WHERE decision_id = $1"), &[&decision_id], |row| {
        row.get(0)
    })
}

fn key(secret: &str, decision_id: &str, whose: &Whose) -> String {
    let (kind, id) = match whose {
        Whose::Member(id) => ("member", *id),
        Whose::Paper { slip } => ("paper", *slip),
    };
    let mut hash = Sha256::new();
    for part in [secret, decision_id, kind, id] {
        hash.update(part.as_bytes());
        hash.update(b"\n");
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Puts a secret ballot into the box, in place of an earlier one.
///
/// # Errors
/// `Missing` when the box is not open (any more).
pub fn put_in(tx: &mut Tx, decision_id: &str, whose: &Whose, ballot: &Ballot) -> Result<()> {
    let secret = secret_of(tx, decision_id)?.ok_or(crate::store::Error::Missing)?;
    let paper = matches!(whose, Whose::Paper { .. });
    tx.run(
        sql!(
            "INSERT INTO keys.ballot_box (decision_id, who, paper, marks, reason, lang) VALUES ($1, $2, $3, $4, $5, $6)
             ON CONFLICT (decision_id, who) DO UPDATE
               SET marks = excluded.marks, reason = excluded.reason, lang = excluded.lang"
        ),
        &[
            &decision_id,
            &key(&secret, decision_id, whose),
            &paper,
            &ballot.marks.to_text(),
            &ballot.reason,
            &ballot.lang.code(),
        ],
    )?;
    Ok(())
}

/// What somebody put in, for as long as they may change it.
pub fn own(tx: &mut Tx, decision_id: &str, person_id: &str) -> Result<Option<Ballot>> {
    let Some(secret) = secret_of(tx, decision_id)? else { return Ok(None) };
    let who = key(&secret, decision_id, &Whose::Member(person_id));
    tx.maybe(
        sql!("SELECT marks, reason, lang FROM keys.ballot_box WHERE decision_id = $1 AND who = $2"),
        &[&decision_id, &who],
        read,
    )
}

/// Whether this very paper was typed in already.
pub fn has_slip(tx: &mut Tx, decision_id: &str, slip: &str) -> Result<bool> {
    let Some(secret) = secret_of(tx, decision_id)? else { return Ok(false) };
    let who = key(&secret, decision_id, &Whose::Paper { slip });
    let found = tx.maybe(
        sql!("SELECT 1 FROM keys.ballot_box WHERE decision_id = $1 AND who = $2"),
        &[&decision_id, &who],
        |row| row.get::<i64>(0),
    )?;
    Ok(found.is_some())
}

/// How many papers without a name were typed in.
pub fn papers(tx: &mut Tx, decision_id: &str) -> Result<i64> {
    tx.one(
        sql!("SELECT COUNT(*) FROM keys.ballot_box WHERE decision_id = $1 AND paper = 1"),
        &[&decision_id],
        |row| row.get(0),
    )
}

/// The reasons that came with secret ballots, in an order drawn at random.
pub fn reasons(tx: &mut Tx, decision_id: &str) -> Result<Vec<(String, Lang)>> {
    tx.all(
        sql!("SELECT reason, lang FROM decision_reason WHERE decision_id = $1 ORDER BY place"),
        &[&decision_id],
        |row| Ok((row.get(0)?, Lang::from_code(&row.get::<String>(1)?).unwrap_or(Lang::En))),
    )
}

/// Papers are taken out of the box again, to be typed in anew.
pub fn take_out_papers(tx: &mut Tx, decision_id: &str) -> Result<()> {
    tx.run(sql!("DELETE FROM keys.ballot_box WHERE decision_id = $1 AND paper = 1"), &[&decision_id])?;
    Ok(())
}

/// Voting is over. Writes the ballots down in an order drawn at random, the reasons in another, empties the box and destroys
/// the secret.
pub fn empty(tx: &mut Tx, decision_id: &str) -> Result<()> {
    let mut ballots = tx.all(
        sql!("SELECT marks, reason, lang FROM keys.ballot_box WHERE decision_id = $1"),
        &[&decision_id],
        read,
    )?;
    ballots.shuffle(&mut rand::rng());
    // How somebody writes tells who they are, and beside a ballot it would tell what they voted.
    let mut reasons: Vec<(String, Lang)> =
        ballots.iter_mut().map(|one| (std::mem::take(&mut one.reason), one.lang)).collect();
    reasons.retain(|(reason, _)| !reason.is_empty());
    reasons.shuffle(&mut rand::rng());
    for ballot in &ballots {
        write(tx, decision_id, &random_id(), None, &Ballot { lang: Lang::En, ..ballot.clone() })?;
    }
    for (place, (reason, lang)) in (1_i64..).zip(&reasons) {
        tx.run(
            sql!("INSERT INTO decision_reason (decision_id, place, reason, lang) VALUES ($1, $2, $3, $4)"),
            &[&decision_id, &place, reason, &lang.code()],
        )?;
    }
    tx.run(sql!("DELETE FROM keys.ballot_box WHERE decision_id = $1"), &[&decision_id])?;
    tx.run(sql!("DELETE FROM keys.ballot_secret WHERE decision_id = $1"), &[&decision_id])?;
    Ok(())
}

/// An open ballot, in place of an earlier one.
pub fn keep_open(tx: &mut Tx, decision_id: &str, person_id: &str, ballot: &Ballot) -> Result<()> {
    write(tx, decision_id, person_id, Some(person_id), ballot)
}

fn write(tx: &mut Tx, decision_id: &str, id: &str, voter: Option<&str>, ballot: &Ballot) -> Result<()> {
    tx.run(
        sql!(
            "INSERT INTO decision_ballot (decision_id, id, voter, marks, reason, lang) VALUES ($1, $2, $3, $4, $5, $6)
             ON CONFLICT (decision_id, id) DO UPDATE
               SET marks = excluded.marks, reason = excluded.reason, lang = excluded.lang"
        ),
        &[&decision_id, &id, &voter, &ballot.marks.to_text(), &ballot.reason, &ballot.lang.code()],
    )?;
    Ok(())
}

/// An open ballot that was typed in for somebody who put in none.
pub fn take_out_open(tx: &mut Tx, decision_id: &str, person_id: &str) -> Result<()> {
    tx.run(
        sql!("DELETE FROM decision_ballot WHERE decision_id = $1 AND voter = $2"),
        &[&decision_id, &person_id],
    )?;
    Ok(())
}

pub fn own_open(tx: &mut Tx, decision_id: &str, person_id: &str) -> Result<Option<Ballot>> {
    tx.maybe(
        sql!("SELECT marks, reason, lang FROM decision_ballot WHERE decision_id = $1 AND voter = $2"),
        &[&decision_id, &person_id],
        read,
    )
}

/// Nobody can tell any more that it was theirs: neither an open ballot nor one in a box that is still shut.
pub fn forget(tx: &mut Tx, decision_id: &str, person_id: &str, nobody: &str) -> Result<()> {
    tx.run(
        sql!("UPDATE decision_ballot SET id = $3, voter = NULL WHERE decision_id = $1 AND voter = $2"),
        &[&decision_id, &person_id, &nobody],
    )?;
    if let Some(secret) = secret_of(tx, decision_id)? {
        let theirs = key(&secret, decision_id, &Whose::Member(person_id));
        tx.run(
            sql!("UPDATE keys.ballot_box SET who = $3 WHERE decision_id = $1 AND who = $2"),
            &[&decision_id, &theirs, &random_id()],
        )?;
    }
    Ok(())
}

/// A ballot to be counted, and whose it is where it is an open one.
#[derive(Debug, Clone)]
pub struct Cast {
    pub name: Option<String>,
    /// Who typed it in from paper.
    pub typed_by: Option<String>,
    pub ballot: Ballot,
}

/// All that are to be counted, by ids that say nothing.
pub fn cast(tx: &mut Tx, decision_id: &str) -> Result<Vec<Cast>> {
    tx.all(
        sql!(
            "SELECT b.marks, b.reason, b.lang, p.name, t.name
             FROM decision_ballot b LEFT JOIN person p ON p.id = b.voter
             LEFT JOIN decision_voter v ON v.decision_id = b.decision_id AND v.voter = b.voter
             LEFT JOIN person t ON t.id = v.by_whom
             WHERE b.decision_id = $1 ORDER BY b.id"
        ),
        &[&decision_id],
        |row| Ok(Cast { ballot: read(row)?, name: row.get(3)?, typed_by: row.get(4)? }),
    )
}

fn read(row: &crate::store::Row) -> Result<Ballot> {
    Ok(Ballot {
        marks: Marks::from_text(&row.get::<String>(0)?),
        reason: row.get(1)?,
        lang: Lang::from_code(&row.get::<String>(2)?).unwrap_or(Lang::En),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_has_the_key_of_another_and_no_decision_that_of_another() {
        let mine = key("s", "d", &Whose::Member("carys"));
        assert_eq!(mine, key("s", "d", &Whose::Member("carys")));
        for other in [
            key("s", "d", &Whose::Member("dewi")),
            key("t", "d", &Whose::Member("carys")),
            key("s", "e", &Whose::Member("carys")),
            key("s", "d", &Whose::Paper { slip: "carys" }),
        ] {
            assert_ne!(mine, other);
        }
        assert_ne!(secret(), secret());
    }
}
