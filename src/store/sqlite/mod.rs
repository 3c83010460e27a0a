//! SQLite: one writer that keeps many people's changes with one sync of the disk, and readers beside it.

mod readers;
mod statement;
mod tidier;
mod writer;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags};
use tokio::sync::broadcast;

use super::{Engine, Error, Note, Result, Tx, migrate, notes};
use readers::Readers;
pub(super) use statement::{each, run};
use tidier::Tidier;
use writer::Writer;

const FILE: &str = "plethu.sqlite";

/// The keys of what people keep to themselves lie in a file of their own, so that a copy of the other one holds none.
const KEYS: &str = "keys.sqlite";

/// How long another program may hold the file before we give up.
const PATIENCE: Duration = Duration::from_secs(10);

// synchronous = FULL: in WAL mode anything less may lose answered changes when the power goes.
const SETTINGS: &str = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; \
     PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000; PRAGMA journal_size_limit = 67108864; \
     PRAGMA trusted_schema = OFF;";

// A key that was destroyed is gone from its file, not only out of reach.
const KEYS_SETTINGS: &str = "PRAGMA keys.journal_mode = WAL; PRAGMA keys.synchronous = FULL; \
     PRAGMA keys.journal_size_limit = 0; PRAGMA keys.secure_delete = ON;";

pub(super) struct Sqlite {
    writer: Writer,
    quick: Arc<Readers>,
    slow: Arc<Readers>,
    notes: broadcast::Sender<Note>,
    path: PathBuf,
}

impl Sqlite {
    pub async fn open(folder: PathBuf) -> Result<Sqlite> {
        let path = folder.join(FILE);
        let opened = tokio::task::spawn_blocking(move || {
            make_private(&folder)?;
            let mut connection = connect(&folder.join(FILE))?;
            migrate::sqlite(&mut connection, &migrate::migrations(Engine::Sqlite))?;
            Ok::<_, Error>(connection)
        });
        let connection = opened.await.map_err(|_| Error::Panicked)??;
        let notes = broadcast::Sender::new(notes::WAITING);
        let cores = std::thread::available_parallelism().map_or(2, |n| n.get());
        Ok(Sqlite {
            writer: Writer::start(connection, Tidier::start(path.clone())?, notes.clone())?,
            // A quick read holds its thread, so more of them than threads would only wait for each other.
            quick: Readers::new(path.clone(), cores.max(4)),
            // Exports and searches have their own, so that they never use up those for pages.
            slow: Readers::new(path.clone(), cores.max(2)),
            notes,
            path,
        })
    }

    pub async fn read<T, E, F>(&self, work: F) -> Result<T, E>
    where
        F: Fn(&mut Tx<'_>) -> Result<T, E>,
        E: From<Error>,
    {
        // No hop to another thread: that costs more than most reads do.
        self.quick.reader().await?.read(work)
    }

    pub async fn read_slow<T, E, F>(&self, work: F) -> Result<T, E>
    where
        F: Fn(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        let reader = self.slow.reader().await?;
        tokio::task::spawn_blocking(move || reader.read(work)).await.map_err(|_| Error::Panicked)?
    }

    pub async fn write<T, E, F>(&self, work: F) -> Result<T, E>
    where
        F: Fn(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        self.writer.write(work).await
    }

    /// The log holds what was written until it is begun anew.
    pub async fn empty_log(&self) -> Result<()> {
        let path = self.path.clone();
        let emptied = tokio::task::spawn_blocking(move || {
            let connection = connect(&path)?;
            // Somebody reading or writing may hold the end of it for a moment.
            for _ in 0..50 {
                let busy: i64 =
                    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
                if busy == 0 {
                    return Ok(());
                }
                std::thread::sleep(Duration::from_millis(20));
            }
            Err(Error::NotKept("the log is in use".into()))
        });
        emptied.await.map_err(|_| Error::Panicked)?
    }

    pub fn listen(&self) -> broadcast::Receiver<Note> {
        self.notes.subscribe()
    }

    pub async fn close(&self) {
        // Readers first: the writer's last act moves everything into the one file, which no reader may hold back.
        self.quick.close().await;
        self.slow.close().await;
        self.writer.close().await;
    }
}

fn connect(path: &Path) -> Result<Connection> {
    // No mutex: a connection is used by one thread at a time. No URI: a folder's name is only a name.
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
    let connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.busy_timeout(PATIENCE)?;
    // Without this promise SQLite plans a kept statement anew whenever other values are given to it: half of all time.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.set_prepared_statement_cache_capacity(1024);
    let started = Instant::now();
    connection.execute("ATTACH $1 AS keys", [path.with_file_name(KEYS).to_string_lossy()])?;
    while let Err(error) =
        connection.execute_batch(SETTINGS).and_then(|()| connection.execute_batch(KEYS_SETTINGS))
    {
        // Changing to WAL does not wait for its turn as everything else does, when two programs start at once.
        let busy = error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy);
        if !busy || started.elapsed() > PATIENCE {
            return Err(error.into());
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    Ok(connection)
}

/// What people said is here: other accounts of the machine have no business in this folder.
fn make_private(folder: &Path) -> Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(|error| Error::Unreachable(format!("{}: {error}", folder.display())))
}
