use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::Connection;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::store::{Error, Result, Tx};

/// Some connections that only read. In WAL mode they hold nobody up and nobody holds them up.
pub(super) struct Readers {
    path: PathBuf,
    free: Mutex<Vec<Connection>>,
    places: Arc<Semaphore>,
    count: u32,
}

/// A connection lent out. It goes back when dropped, so also when the one who waits for an answer has gone away.
pub(super) struct Reader {
    connection: Option<Connection>,
    readers: Arc<Readers>,
    _place: OwnedSemaphorePermit,
}

impl Readers {
    pub fn new(path: PathBuf, count: usize) -> Arc<Self> {
        let places = Arc::new(Semaphore::new(count));
        Arc::new(Readers { path, free: Mutex::default(), places, count: count as u32 })
    }

    pub async fn reader(self: &Arc<Self>) -> Result<Reader> {
        let place = self.places.clone().acquire_owned().await.map_err(|_| Error::Closed)?;
        let free = self.free.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let connection = match free {
            Some(connection) => connection,
            None => self.connect()?,
        };
        Ok(Reader { connection: Some(connection), readers: self.clone(), _place: place })
    }

    pub async fn close(&self) {
        // Waits for those who are reading, then lets nobody in.
        if let Ok(all) = self.places.acquire_many(self.count).await {
            self.places.close();
            drop(all);
        }
        self.free.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    fn connect(&self) -> Result<Connection> {
        let connection = super::connect(&self.path)?;
        connection.execute_batch("PRAGMA query_only = ON")?;
        Ok(connection)
    }
}

impl Reader {
    pub fn read<T, E, F>(&self, work: F) -> Result<T, E>
    where
        F: Fn(&mut Tx<'_>) -> Result<T, E>,
        E: From<Error>,
    {
        let Some(connection) = &self.connection else { return Err(Error::Closed.into()) };
        step(connection, "BEGIN")?;
        let mut tx = Tx::sqlite(connection);
        let outcome = catch_unwind(AssertUnwindSafe(|| work(&mut tx)));
        let (_, failure) = tx.finish();
        step(connection, "ROLLBACK")?;
        match outcome {
            Err(_) => Err(Error::Panicked.into()),
            Ok(Ok(_)) if failure.is_some() => Err(Error::Aborted.into()),
            Ok(outcome) => outcome,
        }
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        // A connection left inside a transaction would show old data for ever. It should not happen; it must not.
        if let Some(connection) = self.connection.take().filter(Connection::is_autocommit) {
            self.readers.free.lock().unwrap_or_else(PoisonError::into_inner).push(connection);
        }
    }
}

pub(super) fn step(connection: &Connection, text: &str) -> Result<()> {
    connection.prepare_cached(text)?.execute([])?;
    Ok(())
}
