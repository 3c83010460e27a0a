use tokio_postgres::error::SqlState;

/// What the store answers: a value or [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why the database could not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// [`super::Tx::one`] found no row.
    #[error("no such row")]
    Missing,
    /// A column holds something else than the program expects, or a statement was given the wrong number of values.
    #[error("{0}")]
    Shape(String),
    /// A statement failed before, so the transaction takes no more. PostgreSQL works so; here SQLite does the same,
    /// so that code tried on one engine behaves alike on the other. Prefer `ON CONFLICT DO NOTHING` to an error.
    #[error("an earlier statement of this transaction failed")]
    Aborted,
    /// The change could not be put on disk, so none of it counts.
    #[error("the change could not be kept: {0}")]
    NotKept(String),
    /// The closure panicked; nothing of it was kept.
    #[error("the work in the transaction panicked")]
    Panicked,
    /// The store has been closed.
    #[error("the database is closed")]
    Closed,
    /// The database cannot be reached or opened.
    #[error("the database cannot be reached: {0}")]
    Unreachable(String),
    /// A migration failed; its name and why.
    #[error("migration {0}: {1}")]
    Migration(String, String),
    #[error(transparent)]
    Sqlite(#[from] rusqlite::Error),
    #[error("{}", said(.0))]
    Postgres(#[from] tokio_postgres::Error),
}

impl Error {
    /// Whether there was a row like this already where only one may be.
    pub fn is_duplicate(&self) -> bool {
        match self {
            Error::Sqlite(rusqlite::Error::SqliteFailure(cause, _)) => {
                use rusqlite::ffi::{SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_UNIQUE};
                matches!(cause.extended_code, SQLITE_CONSTRAINT_PRIMARYKEY | SQLITE_CONSTRAINT_UNIQUE)
            }
            Error::Postgres(error) => error.code() == Some(&SqlState::UNIQUE_VIOLATION),
            _ => false,
        }
    }

    /// Somebody else was changing the same rows: the same transaction may well succeed when run again.
    pub(super) fn is_conflict(&self) -> bool {
        let Error::Postgres(error) = self else { return false };
        matches!(error.code(), Some(&SqlState::T_R_SERIALIZATION_FAILURE | &SqlState::T_R_DEADLOCK_DETECTED))
    }

    /// A statement was prepared before a migration changed its table; PostgreSQL has no code of its own for it.
    pub(super) fn is_outdated(&self) -> bool {
        let Error::Postgres(error) = self else { return false };
        error.code() == Some(&SqlState::FEATURE_NOT_SUPPORTED)
    }

    /// The connection is gone, because the server was restarted or the network failed.
    pub(super) fn is_cut_off(&self) -> bool {
        let Error::Postgres(error) = self else { return false };
        // Class 08 is the connection's, 57P is the server going away.
        let code = error.code().map(SqlState::code);
        error.is_closed() || code.is_some_and(|code| code.starts_with("08") || code.starts_with("57P"))
    }
}

/// tokio-postgres says only "db error"; the server's own words help more. Its detail line is left out, for it quotes
/// the values of the row and logs hold ids only.
fn said(error: &tokio_postgres::Error) -> String {
    match error.as_db_error() {
        Some(db) => format!("{} ({})", db.message(), db.code().code()),
        None => match std::error::Error::source(error) {
            Some(cause) => format!("{error}: {cause}"),
            None => error.to_string(),
        },
    }
}
