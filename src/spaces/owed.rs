//! What a space owes: an answer to each contribution, by a date, from somebody. It stands at the top of every page.

use super::words::Words;
use crate::store::{Result, Tx, sql};
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
    if one.state.is_owed() { add_to_total(tx, space_id, &one.owed_by, one.due_at, 1) } else { Ok(()) }
}

pub fn change_loop(tx: &mut Tx, one: &Loop) -> Result<()> {
    let (space_id, owed_by, due_at, state) =
        tx.one(sql!("SELECT space_id, owed_by, due_at, state FROM loop WHERE id = $1"), &[&one.id], |row| {
            let state = State::from_code(&row.get::<String>(3)?);
            Ok((row.get::<String>(0)?, row.get::<String>(1)?, row.get(2)?, state))
        })?;
    if state.is_owed() {
        add_to_total(tx, &space_id, &owed_by, due_at, -1)?;
    }
    if one.state.is_owed() {
        add_to_total(tx, &space_id, &one.owed_by, one.due_at, 1)?;
    }
    tx.run(
        sql!("UPDATE loop SET state = $2, due_at = $3, owed_by = $4 WHERE id = $1"),
        &[&one.id, &one.state.code(), &one.due_at, &one.owed_by],
    )?;
    Ok(())
}

/// What one person owes in a space is owed by another from now on, by the same days.
pub(super) fn hand_on(tx: &mut Tx, space_id: &str, from: &str, to: &str) -> Result<()> {
    let theirs = tx.all(
        sql!("SELECT due_at, number FROM owed_total WHERE space_id = $1 AND owed_by = $2"),
        &[&space_id, &from],
        |row| Ok((row.get::<i64>(0)?, row.get::<i64>(1)?)),
    )?;
    for (due_at, number) in theirs {
        add_to_total(tx, space_id, from, due_at, -number)?;
        add_to_total(tx, space_id, to, due_at, number)?;
    }
    tx.run(
        sql!(
            "UPDATE loop SET owed_by = $3
             WHERE space_id = $1 AND owed_by = $2 AND state IN ('waiting', 'reopened')"
        ),
        &[&space_id, &from, &to],
    )?;
    Ok(())
}

fn add_to_total(tx: &mut Tx, space_id: &str, owed_by: &str, due_at: i64, number: i64) -> Result<()> {
    tx.run(
        sql!(
            "INSERT INTO owed_total (space_id, owed_by, due_at, number) VALUES ($1, $2, $3, $4)
             ON CONFLICT (space_id, owed_by, due_at) DO UPDATE SET number = owed_total.number + excluded.number"
        ),
        &[&space_id, &owed_by, &due_at, &number],
    )?;
    tx.run(
        sql!("DELETE FROM owed_total WHERE space_id = $1 AND owed_by = $2 AND due_at = $3 AND number = 0"),
        &[&space_id, &owed_by, &due_at],
    )?;
    Ok(())
}

/// Who owes how many answers here, whoever is latest first. Asked for by every page of a space.
pub fn owed(tx: &mut Tx, space_id: &str, now: i64) -> Result<Vec<Owed>> {
    tx.all(
        sql!(
            "SELECT p.name, COALESCE(m.role, ''), o.number, o.late
              FROM (SELECT owed_by, CAST(SUM(number) AS BIGINT) AS number,
                           CAST(SUM(CASE WHEN due_at < $2 THEN number ELSE 0 END) AS BIGINT) AS late
                    FROM owed_total WHERE space_id = $1 GROUP BY owed_by) o
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
        sql!("SELECT CAST(COALESCE(SUM(number), 0) AS BIGINT) FROM owed_total WHERE space_id = $1"),
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

#[cfg(test)]
mod tests {
    use crate::spaces::testing::{DAY, cwm_teg};
    use crate::store::Sql;

    /// What stands in the totals, and what counting gives.
    const BOTH: Sql = Sql::unregistered(
        "SELECT (SELECT COUNT(*) FROM owed_total), COUNT(*),
                SUM(CASE WHEN t.number = o.number THEN 0 ELSE 1 END)
         FROM (SELECT space_id, owed_by, due_at, COUNT(*) AS number FROM loop
               WHERE state IN ('waiting', 'reopened') GROUP BY space_id, owed_by, due_at) o
         LEFT JOIN owed_total t ON t.space_id = o.space_id AND t.owed_by = o.owed_by AND t.due_at = o.due_at",
    );

    #[tokio::test]
    async fn what_every_page_says_is_owed_is_what_is_owed_whatever_happened() {
        for mut group in cwm_teg().await {
            let (say, answer) = (group.at("/say"), group.at("/answer"));
            for words in ["Saturdays.", "The bus.", "The form.", "The rota."] {
                group.carys.post(&say, &[("words", words)]).await;
                group.app.clock.advance(DAY / 2);
            }
            let fields =
                [("to", "1"), ("to", "2"), ("kind", "done"), ("words_en", "Yes."), ("reason_en", "So.")];
            assert_eq!(group.dewi.post(&answer, &fields).await.status, 303);
            let page = group.at("/contributions");
            group.carys.post(&format!("{page}/1/reopen"), &[("reason", "Not when.")]).await;
            group.carys.post(&format!("{page}/2/settle"), &[]).await;
            let (totals, counted, wrong) = group
                .app
                .store
                .read(|tx| {
                    tx.one(BOTH, &[], |row| Ok((row.get::<i64>(0)?, row.get::<i64>(1)?, row.get::<i64>(2)?)))
                })
                .await
                .unwrap();
            assert_eq!((totals, wrong), (counted, 0));
            group.ifan.get(&group.at("/people")).await.shows(&["3 answers are owed by Dewi Pritchard."]);
        }
    }
}
