use super::{Bind, Engine, Error, Note, Result, Row, Sql, postgres, sqlite};

/// A transaction: all of it is kept, or nothing.
pub struct Tx<'a> {
    inside: Inside<'a>,
    notes: Vec<Note>,
    failure: Option<Failure>,
}

enum Inside<'a> {
    Sqlite(&'a rusqlite::Connection),
    Postgres(postgres::Session<'a>),
}

/// Why a transaction can no longer be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Failure {
    /// A statement failed.
    Broken,
    /// Somebody else was changing the same, the connection broke, or a migration came between.
    WorthAnotherGo,
}

impl<'a> Tx<'a> {
    pub(super) fn sqlite(connection: &'a rusqlite::Connection) -> Self {
        Tx { inside: Inside::Sqlite(connection), notes: Vec::new(), failure: None }
    }

    pub(super) fn postgres(session: postgres::Session<'a>) -> Self {
        Tx { inside: Inside::Postgres(session), notes: Vec::new(), failure: None }
    }

    /// Runs a statement and says how many rows it changed.
    pub fn run(&mut self, sql: Sql, args: &[&dyn Bind]) -> Result<u64> {
        self.may_go_on()?;
        let outcome = match &self.inside {
            Inside::Sqlite(connection) => sqlite::run(connection, sql.sqlite, args),
            Inside::Postgres(session) => session.run(sql.postgres, args),
        };
        self.watched(outcome)
    }

    /// All rows, each made into a `T`.
    pub fn all<T>(
        &mut self,
        sql: Sql,
        args: &[&dyn Bind],
        mut each: impl FnMut(&Row<'_>) -> Result<T>,
    ) -> Result<Vec<T>> {
        let mut found = Vec::new();
        self.each(sql, args, &mut |row| {
            found.push(each(row)?);
            Ok(())
        })?;
        Ok(found)
    }

    /// The first row, if there is one.
    pub fn maybe<T>(
        &mut self,
        sql: Sql,
        args: &[&dyn Bind],
        mut each: impl FnMut(&Row<'_>) -> Result<T>,
    ) -> Result<Option<T>> {
        let mut found = None;
        self.each(sql, args, &mut |row| {
            if found.is_none() {
                found = Some(each(row)?);
            }
            Ok(())
        })?;
        Ok(found)
    }

    /// The first row; [`Error::Missing`] when there is none.
    pub fn one<T>(
        &mut self,
        sql: Sql,
        args: &[&dyn Bind],
        each: impl FnMut(&Row<'_>) -> Result<T>,
    ) -> Result<T> {
        self.maybe(sql, args, each)?.ok_or(Error::Missing)
    }

    /// Tells every node, once this transaction is kept. The same note twice is told once. See
    /// [`super::Store::listen`].
    pub fn notify(&mut self, channel: &str, payload: &str) -> Result<()> {
        let note = Note::new(channel, payload)?;
        if !self.notes.contains(&note) {
            self.notes.push(note);
        }
        Ok(())
    }

    /// Which engine this runs on. Most code need not ask: see [`super::sql!`].
    pub fn engine(&self) -> Engine {
        match self.inside {
            Inside::Sqlite(_) => Engine::Sqlite,
            Inside::Postgres(_) => Engine::Postgres,
        }
    }

    pub(super) fn finish(self) -> (Vec<Note>, Option<Failure>) {
        (self.notes, self.failure)
    }

    fn each(
        &mut self,
        sql: Sql,
        args: &[&dyn Bind],
        each: &mut dyn FnMut(&Row<'_>) -> Result<()>,
    ) -> Result<()> {
        self.may_go_on()?;
        let outcome = match &self.inside {
            Inside::Sqlite(connection) => sqlite::each(connection, sql.sqlite, args, each),
            Inside::Postgres(session) => session.each(sql.postgres, args, each),
        };
        self.watched(outcome)
    }

    fn may_go_on(&self) -> Result<()> {
        if self.failure.is_some() { Err(Error::Aborted) } else { Ok(()) }
    }

    // PostgreSQL answers COMMIT of a transaction in which a statement failed with a quiet rollback. We must know.
    fn watched<T>(&mut self, outcome: Result<T>) -> Result<T> {
        if let Err(error @ (Error::Sqlite(_) | Error::Postgres(_))) = &outcome {
            let again = error.is_conflict() || error.is_cut_off() || error.is_outdated();
            self.failure = Some(if again { Failure::WorthAnotherGo } else { Failure::Broken });
        }
        outcome
    }

    /// Prepares a statement without running it; says what is wrong with it.
    #[cfg(test)]
    pub(super) fn prepare(&mut self, sql: Sql) -> Result<()> {
        match &self.inside {
            Inside::Sqlite(connection) => connection.prepare(sql.sqlite).map(drop).map_err(Error::from),
            Inside::Postgres(session) => session.prepare(sql.postgres),
        }
    }
}
