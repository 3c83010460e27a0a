//! From one place to another, mostly from a folder to PostgreSQL: every table, in one transaction, and counted.

use tokio::runtime::Handle;

use super::migrate::migrations;
use super::{Bind, Column, Engine, Error, Result, Sql, Store, Tx, Value};

/// Rows held at once. The largest row is a document of 20 MiB; nearly all are a few hundred bytes.
const AT_ONCE: i64 = 500;

/// Why nothing was moved.
#[derive(Debug, thiserror::Error)]
pub enum NotMoved {
    #[error("there is something at the other place already (in {0}); it must be empty")]
    NotEmpty(String),
    #[error("{0} changed while it was copied: stop Plethu, then move it")]
    Changed(String),
    #[error(transparent)]
    Store(#[from] Error),
}

/// A table and how many rows it has.
pub type Counted = (String, u64);

impl Store {
    /// Copies everything to `other`, which must be empty. Nobody may change either of them meanwhile.
    ///
    /// # Errors
    /// Whatever stands in the way. Then nothing is kept at the other place.
    pub async fn copy_to(&self, other: &Store) -> Result<Vec<Counted>, NotMoved> {
        let (from, handle) = (self.clone(), Handle::current());
        let copied = other.write(move |tx| {
            let tables = tables(tx.engine());
            for table in &tables {
                if count(tx, table)? > 0 {
                    return Err(NotMoved::NotEmpty(table.clone()));
                }
            }
            tables.into_iter().map(|table| copy(&from, &handle, tx, table)).collect()
        });
        copied.await
    }
}

/// All tables, in the order in which they were made: none before those it points to.
pub(super) fn tables(engine: Engine) -> Vec<String> {
    let texts = migrations(engine).into_iter().map(|migration| migration.text);
    let made = texts.flat_map(|text| {
        let parts = text.split("CREATE TABLE ").skip(1).map(|rest| {
            let name = rest.trim_start_matches("IF NOT EXISTS ");
            name.split(|c: char| !(c.is_alphanumeric() || c == '_' || c == '.'))
                .next()
                .unwrap_or_default()
                .to_owned()
        });
        parts.collect::<Vec<_>>()
    });
    made.collect()
}

fn copy(from: &Store, handle: &Handle, tx: &mut Tx, table: String) -> Result<Counted, NotMoved> {
    let name = table.clone();
    let columns = handle.block_on(from.read_slow(move |tx| columns(tx, &name)))?;
    let (read, keep) = (reading(&table, &columns), keeping(&table, &columns));
    let wide = columns.len();
    let (mut copied, mut after) = (0, start(from.engine()).to_owned());
    loop {
        let place = after.clone();
        let rows = handle.block_on(from.read_slow(move |tx| part(tx, read, wide, &place)))?;
        let Some((last, _)) = rows.last() else { break };
        after.clone_from(last);
        for (_, row) in &rows {
            let values: Vec<&dyn Bind> = row.iter().map(|value| value as &dyn Bind).collect();
            copied += tx.run(keep, &values)?;
        }
    }
    let name = table.clone();
    let there = handle.block_on(from.read_slow(move |tx| count(tx, &name)))?;
    if there == copied && count(tx, &table)? == copied {
        Ok((table, copied))
    } else {
        Err(NotMoved::Changed(table))
    }
}

/// All that stands in a table, as somebody would read it who has a copy of the database.
#[cfg(test)]
pub(super) fn spelled_out(tx: &mut Tx, table: &str) -> Result<String> {
    let columns = columns(tx, table)?;
    let (read, mut after, mut all) = (reading(table, &columns), start(tx.engine()).to_owned(), String::new());
    loop {
        let rows = part(tx, read, columns.len(), &after)?;
        let Some((last, _)) = rows.last() else { return Ok(all) };
        after.clone_from(last);
        for value in rows.iter().flat_map(|(_, row)| row) {
            match value {
                Kept::Text(text) => all.push_str(text),
                Kept::Blob(bytes) => all.push_str(&String::from_utf8_lossy(bytes)),
                Kept::Int(number) => all.push_str(&number.to_string()),
                Kept::Null | Kept::Real(_) => {}
            }
            all.push('\n');
        }
    }
}

fn columns(tx: &mut Tx, table: &str) -> Result<Vec<String>> {
    let all = crate::sql!(
        sqlite: "SELECT name FROM pragma_table_info($1) ORDER BY cid",
        postgres: "SELECT CAST(column_name AS TEXT) FROM information_schema.columns
                    WHERE table_schema IN (current_schema(), 'keys') AND table_name = $1 ORDER BY ordinal_position",
    );
    let name = table.rsplit_once('.').map_or(table, |(_, name)| name);
    tx.all(all, &[&name], |row| row.get(0))
}

fn count(tx: &mut Tx, table: &str) -> Result<u64> {
    let count = made(format!("SELECT COUNT(*) FROM {table}"));
    Ok(tx.one(count, &[], |row| row.get::<i64>(0))?.unsigned_abs())
}

/// So many rows, with where each lies.
fn part(tx: &mut Tx, read: Sql, wide: usize, after: &str) -> Result<Vec<(String, Vec<Kept>)>> {
    tx.all(read, &[&after, &AT_ONCE], |row| {
        let values: Result<Vec<Kept>> = (1..=wide).map(|column| row.get(column)).collect();
        Ok((row.get(0)?, values?))
    })
}

fn reading(table: &str, columns: &[String]) -> Sql {
    let list = quoted(columns);
    // By the table's name: `ORDER BY ctid` alone would be by the text of it.
    Sql {
        sqlite: kept_for_good(format!(
            "SELECT CAST(rowid AS TEXT), {list} FROM {table} WHERE rowid > CAST($1 AS INTEGER)
              ORDER BY {table}.rowid LIMIT $2"
        )),
        postgres: kept_for_good(format!(
            "SELECT CAST(ctid AS TEXT), {list} FROM {table} WHERE ctid > CAST(CAST($1 AS TEXT) AS tid)
              ORDER BY {table}.ctid LIMIT $2"
        )),
    }
}

/// Before the first row.
fn start(engine: Engine) -> &'static str {
    if engine == Engine::Sqlite { "-1" } else { "(0,0)" }
}

fn keeping(table: &str, columns: &[String]) -> Sql {
    let values: Vec<String> = (1..=columns.len()).map(|number| format!("${number}")).collect();
    made(format!("INSERT INTO {table} ({}) VALUES ({})", quoted(columns), values.join(", ")))
}

fn quoted(columns: &[String]) -> String {
    let quoted: Vec<String> = columns.iter().map(|column| format!("\"{column}\"")).collect();
    quoted.join(", ")
}

fn made(text: String) -> Sql {
    let text = kept_for_good(text);
    Sql { sqlite: text, postgres: text }
}

/// Statements live as long as the program. These are few and it ends when all is moved.
fn kept_for_good(text: String) -> &'static str {
    Box::leak(text.into_boxed_str())
}

/// A value of any kind, on its way from one engine to the other.
#[derive(Debug, Clone, PartialEq)]
enum Kept {
    Null,
    Int(i64),
    Real(f64),
    Text(String),
    Blob(Vec<u8>),
}

impl Column for Kept {
    fn column(value: Value<'_>) -> Option<Kept> {
        Some(match value {
            Value::Null => Kept::Null,
            Value::Int(number) => Kept::Int(number),
            Value::Real(number) => Kept::Real(number),
            Value::Text(text) => Kept::Text(text.to_owned()),
            Value::Blob(bytes) => Kept::Blob(bytes.to_vec()),
        })
    }
}

impl Bind for Kept {
    fn value(&self) -> Value<'_> {
        match self {
            Kept::Null => Value::Null,
            Kept::Int(number) => Value::Int(*number),
            Kept::Real(number) => Value::Real(*number),
            Kept::Text(text) => Value::Text(text),
            Kept::Blob(bytes) => Value::Blob(bytes),
        }
    }
}
