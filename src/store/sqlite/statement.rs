use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{CachedStatement, Connection, ToSql};

use crate::store::row::Inside;
use crate::store::{Bind, Error, Result, Row, Value};

pub(in crate::store) fn run(connection: &Connection, text: &str, args: &[&dyn Bind]) -> Result<u64> {
    let mut statement = bound(connection, text, args)?;
    Ok(statement.raw_execute()? as u64)
}

/// Calls `each` for every row. After it fails the rest of the rows is still stepped through, for an
/// `UPDATE … RETURNING` is only done when its last row has been taken.
pub(in crate::store) fn each(
    connection: &Connection,
    text: &str,
    args: &[&dyn Bind],
    each: &mut dyn FnMut(&Row<'_>) -> Result<()>,
) -> Result<()> {
    let mut statement = bound(connection, text, args)?;
    let mut rows = statement.raw_query();
    let mut outcome = Ok(());
    while let Some(row) = rows.next()? {
        if outcome.is_ok() {
            outcome = each(&Row(Inside::Sqlite(row)));
        }
    }
    outcome
}

fn bound<'c>(connection: &'c Connection, text: &str, args: &[&dyn Bind]) -> Result<CachedStatement<'c>> {
    let mut statement = connection.prepare_cached(text)?;
    let mut highest = 0;
    for index in 1..=statement.parameter_count() {
        // SQLite reads `$2` as a name and counts names as they first appear, so the name says which value it is.
        let number = statement.parameter_name(index).and_then(|name| name.strip_prefix('$')?.parse().ok());
        let number: usize = number.ok_or_else(|| Error::Shape("write values as $1, $2 …".into()))?;
        let arg =
            number.checked_sub(1).and_then(|at| args.get(at)).ok_or_else(|| wrong_count(number, args))?;
        statement.raw_bind_parameter(index, Given(arg.value()))?;
        highest = highest.max(number);
    }
    // PostgreSQL insists, so here too.
    if highest == args.len() { Ok(statement) } else { Err(wrong_count(highest, args)) }
}

fn wrong_count(wanted: usize, args: &[&dyn Bind]) -> Error {
    Error::Shape(format!("the statement has a ${wanted} but {} values were given", args.len()))
}

struct Given<'a>(Value<'a>);

impl ToSql for Given<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self.0 {
            Value::Null => ValueRef::Null,
            Value::Int(number) => ValueRef::Integer(number),
            Value::Real(number) => ValueRef::Real(number),
            Value::Text(text) => ValueRef::Text(text.as_bytes()),
            Value::Blob(bytes) => ValueRef::Blob(bytes),
        }))
    }
}
