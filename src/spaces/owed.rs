//! What a space owes: an answer to each contribution, by a date, from somebody. It stands at the top of every page.

use super::words::Words;
use crate::store::{Result, Row, Tx, sql};
use crate::web::{OwedLine, Reader};

/// From a contribution to its answer.
#[derive(Debug, Clone)]
pub struct Loop {
    pub id: String,
    pub contribution_id: String,
    pub owed_by: String,
    pub due_at: i64,
    pub state: State,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// An answer is owed.
    Waiting,
    /// It was answered; whoever spoke has not said whether that answers them.
    Answered,
    /// "This does not answer me": owed again, once.
    Reopened,
    /// "This answers me."
    Settled,
}

impl State {
    pub fn code(self) -> &'static str {
        match self {
            State::Waiting => "waiting",
            State::Answered => "answered",
            State::Reopened => "reopened",
            State::Settled => "settled",
        }
    }

    pub fn from_code(code: &str) -> State {
        [State::Answered, State::Reopened, State::Settled]
            .into_iter()
            .find(|state| state.code() == code)
            .unwrap_or(State::Waiting)
    }

    pub fn is_owed(self) -> bool {
        matches!(self, State::Waiting | State::Reopened)
    }
}

impl Loop {
    pub fn is_late(&self, now: i64) -> bool {
        self.state.is_owed() && self.due_at < now
    }
}

/// What one person owes in a space.
#[derive(Debug, Clone)]
pub struct Owed {
    pub name: String,
    /// "runs the centre"; their name stands in for a role that nobody wrote.
    pub role: String,
    pub count: i64,
    pub late: i64,
}

pub fn owe(tx: &mut Tx, space_id: &str, one: &Loop, now: i64) -> Result<()> {
    tx.run(
        sql!(
            "INSERT INTO loop (id, space_id, contribution_id, owed_by, due_at, state, opened_at)
              VALUES ($1, $2, $3, $4, $5, $6, $7)"
        ),
        &[&one.id, &space_id, &one.contribution_id, &one.owed_by, &one.due_at, &one.state.code(), &now],
    )?;
    Ok(())
}

pub fn change_loop(tx: &mut Tx, one: &Loop) -> Result<()> {
    tx.run(
        sql!("UPDATE loop SET state = $2, due_at = $3, owed_by = $4 WHERE id = $1"),
        &[&one.id, &one.state.code(), &one.due_at, &one.owed_by],
    )?;
    Ok(())
}

pub fn find_loop(tx: &mut Tx, contribution_id: &str) -> Result<Option<Loop>> {
    tx.maybe(
        sql!("SELECT id, contribution_id, owed_by, due_at, state FROM loop WHERE contribution_id = $1"),
        &[&contribution_id],
        read,
    )
}

fn read(row: &Row) -> Result<Loop> {
    Ok(Loop {
        id: row.get(0)?,
        contribution_id: row.get(1)?,
        owed_by: row.get(2)?,
        due_at: row.get(3)?,
        state: State::from_code(&row.get::<String>(4)?),
    })
}

/// Who owes how many answers here, whoever is latest first. Asked for by every page of a space: grouped by state first,
/// so that it is counted in the order of the index.
pub fn owed(tx: &mut Tx, space_id: &str, now: i64) -> Result<Vec<Owed>> {
    tx.all(
        sql!(
            "SELECT p.name, COALESCE(m.role, ''), o.number, o.late
              FROM (SELECT owed_by, CAST(SUM(number) AS BIGINT) AS number, CAST(SUM(late) AS BIGINT) AS late
                    FROM (SELECT owed_by, COUNT(*) AS number, COUNT(CASE WHEN due_at < $2 THEN 1 END) AS late
                          FROM loop WHERE space_id = $1 AND state IN ('waiting', 'reopened')
                          GROUP BY state, owed_by) each_state
                    GROUP BY owed_by) o
              JOIN person p ON p.id = o.owed_by
              LEFT JOIN member m ON m.space_id = $1 AND m.person_id = o.owed_by
              ORDER BY o.late DESC, o.number DESC, p.name LIMIT 12"
        ),
        &[&space_id, &now],
        |row| Ok(Owed { name: row.get(0)?, role: row.get(1)?, count: row.get(2)?, late: row.get(3)? }),
    )
}

/// How many answers are owed in all: a space cannot be closed before this is nought.
pub fn count_owed(tx: &mut Tx, space_id: &str) -> Result<i64> {
    tx.one(
        sql!("SELECT COUNT(*) FROM loop WHERE space_id = $1 AND state IN ('waiting', 'reopened')"),
        &[&space_id],
        |row| row.get(0),
    )
}

/// As the top of every page says it: the late ones first, each by role.
pub(super) fn lines(owed: &[Owed], code: &str, reader: &Reader) -> Vec<OwedLine> {
    let w = Words(reader.lang);
    let href = format!("/spaces/{code}/owed");
    let line = |text, overdue| OwedLine { text, href: href.clone(), overdue };
    let late = owed.iter().filter(|one| one.late > 0).map(|one| line(w.owed_late(one.late, one.who()), true));
    let rest = owed
        .iter()
        .filter(|one| one.count > one.late)
        .map(|one| line(w.owed_in_time(one.count - one.late, one.who()), false));
    late.chain(rest).collect()
}

impl Owed {
    fn who(&self) -> String {
        if self.role.is_empty() { self.name.clone() } else { format!("{} ({})", self.name, self.role) }
    }
}
