//! Moves what was written from SQLite's log into the database file, on a thread of its own. SQLite would do so within
//! the commit that fills the log's thousandth page; whoever wrote that would wait for two more syncs of the disk.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::JoinHandle;
use std::time::Duration;

use rusqlite::Connection;

use crate::store::{Error, Result};

/// From a write to tidying. Whoever writes during its two syncs waits for the disk as well: seldom enough, it is nobody
/// in a hundred. The log grows meanwhile, and reading it gets a little slower.
const PAUSE: Duration = Duration::from_secs(5);

/// A log of more pages (of 4 kB) is begun anew, for which the writer has to wait a moment. While somebody writes all the
/// time, tidying never quite catches up, and the log would grow for ever; and a file that grows takes longer to sync
/// than one that is written over.
const LONGEST_LOG: i64 = 2_048;

pub(super) struct Tidier {
    wake: SyncSender<()>,
    thread: JoinHandle<()>,
}

impl Tidier {
    pub fn start(path: PathBuf) -> Result<Tidier> {
        let connection = super::connect(&path)?;
        let (wake, written) = sync_channel(1);
        let thread = std::thread::Builder::new()
            .name("store-tidier".into())
            .spawn(move || tidy_now_and_then(&connection, &written))
            .map_err(|error| Error::Unreachable(error.to_string()))?;
        Ok(Tidier { wake, thread })
    }

    /// Something was written.
    pub fn wake(&self) {
        // Full: it will look anyway.
        let _ = self.wake.try_send(());
    }

    pub fn end(self) {
        drop(self.wake);
        self.thread.thread().unpark();
        let _ = self.thread.join();
    }
}

fn tidy_now_and_then(connection: &Connection, written: &Receiver<()>) {
    while written.recv().is_ok() {
        std::thread::park_timeout(PAUSE);
        // What was written meanwhile is tidied with the rest.
        while written.try_recv().is_ok() {}
        if let Err(error) = tidy(connection) {
            tracing::warn!("the log could not be moved into the database file: {error}");
        }
    }
}

fn tidy(connection: &Connection) -> Result<()> {
    if checkpoint(connection, "PRAGMA wal_checkpoint(PASSIVE)")? > LONGEST_LOG {
        checkpoint(connection, "PRAGMA wal_checkpoint(RESTART)")?;
    }
    Ok(())
}

/// How many pages the log has.
fn checkpoint(connection: &Connection, how: &str) -> Result<i64> {
    Ok(connection.query_row(how, [], |row| row.get(1))?)
}
