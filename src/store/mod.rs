//! The database. One SQL text runs on two engines: SQLite for one machine, PostgreSQL for several equal nodes.
//!
//! A closure given to [`Store::read`] or [`Store::write`] is one transaction. It may be run more than once (two people
//! changed the same thing at the same moment), so nothing but the database may change inside it.
//! A write is answered only when it is on disk. This folder holds the only places where the engines differ.

mod error;
mod migrate;
mod moving;
mod notes;
mod postgres;
mod row;
pub mod search;
mod sql;
mod sqlite;
#[doc(hidden)]
pub mod testing;
mod tx;
mod value;

#[cfg(test)]
mod tests;

use std::path::PathBuf;
use std::sync::Arc;

use tokio::sync::broadcast;

pub use crate::sql;
pub use error::{Error, Result};
#[doc(hidden)]
pub use inventory;
pub use moving::{Counted, NotMoved};
pub use notes::Note;
pub use row::Row;
pub use sql::{Registered, Sql};
pub use tx::Tx;
pub use value::{Bind, Column, Value};

/// Where the data is kept.
#[derive(Clone, Debug)]
pub enum Place {
    /// A folder on this machine; it is made when missing and holds `plethu.sqlite`.
    Folder(PathBuf),
    /// The address of a PostgreSQL database, `postgres://person@host/name`.
    Postgres(String),
}

/// Which database engine answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

/// The open database. Cloning is cheap and all clones are the same database.
#[derive(Clone)]
pub struct Store {
    inside: Arc<Inside>,
    // Dropped after the database itself: a test's database is removed once nothing uses it.
    _guard: Option<Arc<testing::Guard>>,
}

enum Inside {
    Sqlite(sqlite::Sqlite),
    Postgres(postgres::Postgres),
}

impl Store {
    /// Opens the database, bringing its tables up to date first. Several nodes may do so at once.
    pub async fn open(place: &Place) -> Result<Store> {
        let inside = match place {
            Place::Folder(folder) => Inside::Sqlite(sqlite::Sqlite::open(folder.clone()).await?),
            Place::Postgres(address) => Inside::Postgres(postgres::Postgres::open(address).await?),
        };
        Ok(Store { inside: Arc::new(inside), _guard: None })
    }

    /// Reads from one unchanging picture of the data. For what takes a millisecond or so: on SQLite it runs where
    /// it is called. See [`Store::read_slow`].
    pub async fn read<T, E, F>(&self, work: F) -> Result<T, E>
    where
        F: Fn(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        match &*self.inside {
            Inside::Sqlite(sqlite) => sqlite.read(work).await,
            Inside::Postgres(postgres) => postgres.read(work).await,
        }
    }

    /// Reads what may take long (searching, exporting), without holding anybody else up.
    pub async fn read_slow<T, E, F>(&self, work: F) -> Result<T, E>
    where
        F: Fn(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        match &*self.inside {
            Inside::Sqlite(sqlite) => sqlite.read_slow(work).await,
            Inside::Postgres(postgres) => postgres.read(work).await,
        }
    }

    /// Changes the data as if nobody else were changing it. Answers once the change is on disk; when `work` returns
    /// an error or panics, nothing of it is kept. The work goes on even if nobody waits for the answer any more.
    pub async fn write<T, E, F>(&self, work: F) -> Result<T, E>
    where
        F: Fn(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        match &*self.inside {
            Inside::Sqlite(sqlite) => sqlite.write(work).await,
            Inside::Postgres(postgres) => postgres.write(work).await,
        }
    }

    /// Hears what [`Tx::notify`] says from now on, on this node and all others, this caller's own included.
    ///
    /// Notes may be missed: when this receiver lags behind, or when the database was away, which a note for which
    /// [`Note::is_missed`] holds tells. Read the tables again then.
    pub fn listen(&self) -> broadcast::Receiver<Note> {
        match &*self.inside {
            Inside::Sqlite(sqlite) => sqlite.listen(),
            Inside::Postgres(postgres) => postgres.listen(),
        }
    }

    /// Which engine this is. Most code need not ask: see [`sql!`].
    pub fn engine(&self) -> Engine {
        match &*self.inside {
            Inside::Sqlite(_) => Engine::Sqlite,
            Inside::Postgres(_) => Engine::Postgres,
        }
    }

    /// Whether the database answers, for whoever watches this node.
    pub async fn check(&self) -> Result<()> {
        self.read(|tx| tx.one(sql!("SELECT 1"), &[], |row| row.get::<i64>(0)).map(drop)).await
    }

    /// Makes what was deleted from these tables gone from the disk, not only out of reach. On SQLite that is done for tables
    /// of the keys alone, whose file is wiped as things are deleted; what is left is its log.
    pub async fn wipe(&self, tables: &'static [&'static str]) -> Result<()> {
        match &*self.inside {
            Inside::Sqlite(sqlite) => sqlite.empty_log().await,
            Inside::Postgres(postgres) => postgres.vacuum(tables).await,
        }
    }

    /// Finishes the writes already asked for, then closes. What is asked afterwards gets [`Error::Closed`].
    pub async fn close(&self) {
        match &*self.inside {
            Inside::Sqlite(sqlite) => sqlite.close().await,
            Inside::Postgres(postgres) => postgres.close().await,
        }
    }
}

/// A new id (UUID version 7, as text): later ids sort after earlier ones.
pub fn new_id() -> String {
    uuid::Uuid::now_v7().to_string()
}

/// A new id that does not tell when it was made (UUID version 4, as text).
pub fn random_id() -> String {
    uuid::Builder::from_random_bytes(rand::random()).into_uuid().to_string()
}
