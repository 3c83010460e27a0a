//! Brings the tables up to date. See `migrations/README.md`.

use rust_embed::RustEmbed;

use super::{Engine, Error, Result};

#[derive(RustEmbed)]
#[folder = "src/store/migrations"]
struct Files;

/// The number is ours alone: any would do, as long as no other program uses it on the same server.
const LOCK: i64 = 0x706c_6574_6875;

const TABLE: &str =
    "CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, applied_at BIGINT NOT NULL)";

#[derive(Debug, PartialEq)]
pub(super) struct Migration {
    pub name: String,
    pub text: String,
}

/// The migrations for one engine, in order.
pub(super) fn migrations(engine: Engine) -> Vec<Migration> {
    let mut found: Vec<Migration> = Files::iter()
        .filter_map(|file| {
            let name = name_for(engine, &file)?;
            let text = String::from_utf8_lossy(&Files::get(&file)?.data).into_owned();
            Some(Migration { name, text: if engine == Engine::Postgres { bytea(&text) } else { text } })
        })
        .collect();
    found.sort_by(|a, b| a.name.cmp(&b.name));
    found
}

/// `0007-search.sqlite.sql` is `0007-search` on SQLite and nothing on PostgreSQL.
fn name_for(engine: Engine, file: &str) -> Option<String> {
    let name = file.strip_suffix(".sql")?;
    let (name, only) = match name.rsplit_once('.') {
        Some((name, "sqlite")) => (name, Some(Engine::Sqlite)),
        Some((name, "postgres")) => (name, Some(Engine::Postgres)),
        _ => (name, None),
    };
    only.is_none_or(|only| only == engine).then(|| name.to_owned())
}

/// The word BLOB becomes BYTEA; `blobs` and `a_blob` stay.
fn bytea(text: &str) -> String {
    let part_of_word = |c: char| c.is_alphanumeric() || c == '_';
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("BLOB") {
        let (before, after) = (&rest[..at], &rest[at + 4..]);
        out.push_str(before);
        let alone = !before.ends_with(part_of_word) && !after.starts_with(part_of_word);
        out.push_str(if alone { "BYTEA" } else { "BLOB" });
        rest = after;
    }
    out + rest
}

/// On SQLite. The write lock is taken before looking, so two programs starting at once take turns.
pub(super) fn sqlite(connection: &mut rusqlite::Connection, wanted: &[Migration]) -> Result<()> {
    connection.execute_batch(TABLE)?;
    for migration in wanted {
        let tx = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        let known: bool = tx.query_row(
            "SELECT EXISTS (SELECT 1 FROM migration WHERE name = ?1)",
            [&migration.name],
            |row| row.get(0),
        )?;
        if !known {
            tx.execute_batch(&migration.text).map_err(|error| failed(migration, error.into()))?;
            tx.execute("INSERT INTO migration VALUES (?1, ?2)", (&migration.name, now()))?;
            tx.commit()?;
        }
    }
    Ok(())
}

/// On PostgreSQL. The lock belongs to the connection, and goes with it should we stop half way.
pub(super) async fn postgres(client: &mut tokio_postgres::Client, wanted: &[Migration]) -> Result<()> {
    client.execute("SELECT pg_advisory_lock($1)", &[&LOCK]).await?;
    client.batch_execute(TABLE).await?;
    let known = client.query("SELECT name FROM migration", &[]).await?;
    let known: Vec<String> = known.iter().map(|row| row.get(0)).collect();
    for migration in wanted.iter().filter(|migration| !known.contains(&migration.name)) {
        let tx = client.transaction().await?;
        tx.batch_execute(&migration.text).await.map_err(|error| failed(migration, error.into()))?;
        tx.execute("INSERT INTO migration VALUES ($1, $2)", &[&migration.name, &now()]).await?;
        tx.commit().await?;
    }
    client.execute("SELECT pg_advisory_unlock($1)", &[&LOCK]).await?;
    Ok(())
}

fn failed(migration: &Migration, error: Error) -> Error {
    Error::Migration(migration.name.clone(), error.to_string())
}

fn now() -> i64 {
    jiff::Timestamp::now().as_millisecond()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_word_blob_becomes_bytea() {
        assert_eq!(bytea("a BLOB, a_BLOB TEXT, BLOBS, b BLOB"), "a BYTEA, a_BLOB TEXT, BLOBS, b BYTEA");
    }

    #[test]
    fn a_variant_is_only_for_its_engine() {
        assert_eq!(name_for(Engine::Sqlite, "0007-search.sqlite.sql").as_deref(), Some("0007-search"));
        assert_eq!(name_for(Engine::Postgres, "0007-search.sqlite.sql"), None);
        assert_eq!(name_for(Engine::Postgres, "0001-people.sql").as_deref(), Some("0001-people"));
    }

    #[test]
    fn both_engines_get_the_same_migrations() {
        let names = |engine| migrations(engine).into_iter().map(|m| m.name).collect::<Vec<_>>();
        assert_eq!(names(Engine::Sqlite), names(Engine::Postgres));
    }

    #[test]
    fn nothing_is_checked_as_late_as_the_commit_that_many_people_share() {
        for migration in migrations(Engine::Sqlite) {
            assert!(!migration.text.to_uppercase().contains("DEFERR"), "{}", migration.name);
        }
    }
}
