//! The one thread that writes. While the disk syncs, the next changes wait in a queue; then they are all kept with one
//! more sync. The busier it is, the more share one.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use rusqlite::Connection;
use tokio::sync::{broadcast, mpsc, oneshot};

use super::readers::step;
use super::tidier::Tidier;
use crate::store::{Error, Note, Result, Tx};

/// Those who find the queue full wait their turn, rather than the memory filling up.
const QUEUE: usize = 4096;
/// A group ends here even when more is waiting, so that the first in it need not wait for all the others.
const MOST: usize = 512;
const LONGEST: Duration = Duration::from_millis(20);

pub(super) struct Writer {
    queue: Mutex<Option<mpsc::Sender<Box<dyn Work>>>>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

impl Writer {
    pub fn start(connection: Connection, tidier: Tidier, notes: broadcast::Sender<Note>) -> Result<Writer> {
        connection.execute_batch("PRAGMA wal_autocheckpoint = 0")?;
        let (queue, waiting) = mpsc::channel(QUEUE);
        let thread = std::thread::Builder::new()
            .name("store-writer".into())
            .spawn(move || work_through(connection, waiting, tidier, notes))
            .map_err(|error| Error::Unreachable(error.to_string()))?;
        Ok(Writer { queue: Mutex::new(Some(queue)), thread: Mutex::new(Some(thread)) })
    }

    pub async fn write<T, E, F>(&self, work: F) -> Result<T, E>
    where
        F: Fn(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        let queue = self.queue.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let (answer, answered) = oneshot::channel();
        let asked = Box::new(Asked { work, outcome: None, answer });
        queue.ok_or(Error::Closed)?.send(asked).await.map_err(|_| Error::Closed)?;
        answered.await.unwrap_or_else(|_| Err(Error::Closed.into()))
    }

    /// The thread ends when the last sender is gone and the queue is empty.
    pub async fn close(&self) {
        drop(self.queue.lock().unwrap_or_else(PoisonError::into_inner).take());
        let thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(thread) = thread {
            let _ = tokio::task::spawn_blocking(move || thread.join()).await;
        }
    }
}

/// A change somebody asked for, whatever its types.
trait Work: Send {
    /// Runs it. `false`: undo it.
    fn run(&mut self, tx: &mut Tx<'_>) -> bool;
    /// A panic, or a failed statement that the closure passed over: the answer is this instead.
    fn replace(&mut self, error: Error);
    fn answer(self: Box<Self>, kept: Result<()>);
}

struct Asked<F, T, E> {
    work: F,
    outcome: Option<Result<T, E>>,
    answer: oneshot::Sender<Result<T, E>>,
}

impl<F, T, E> Work for Asked<F, T, E>
where
    F: Fn(&mut Tx<'_>) -> Result<T, E> + Send,
    T: Send,
    E: From<Error> + Send,
{
    fn run(&mut self, tx: &mut Tx<'_>) -> bool {
        let outcome = (self.work)(tx);
        let keep = outcome.is_ok();
        self.outcome = Some(outcome);
        keep
    }

    fn replace(&mut self, error: Error) {
        self.outcome = Some(Err(error.into()));
    }

    fn answer(self: Box<Self>, kept: Result<()>) {
        let outcome = match kept {
            Ok(()) => self.outcome.unwrap_or_else(|| Err(Error::NotKept("it was not run".into()).into())),
            Err(error) => Err(error.into()),
        };
        // Nobody may be waiting any more; the change is kept all the same.
        let _ = self.answer.send(outcome);
    }
}

fn work_through(
    connection: Connection,
    mut queue: mpsc::Receiver<Box<dyn Work>>,
    tidier: Tidier,
    notes: broadcast::Sender<Note>,
) {
    while let Some(first) = queue.blocking_recv() {
        let mut group = vec![first];
        let mut told = Vec::new();
        match keep_together(&connection, &mut group, &mut queue, &mut told) {
            Ok(()) => {
                group.into_iter().for_each(|work| work.answer(Ok(())));
                // No listener is not an error.
                told.into_iter().for_each(|note| drop(notes.send(note)));
                tidier.wake();
            }
            // Even those whose work went well saw changes that are now undone.
            Err(error) => {
                let why = error.to_string();
                tracing::error!("a group of {} changes could not be kept: {why}", group.len());
                group.into_iter().for_each(|work| work.answer(Err(Error::NotKept(why.clone()))));
            }
        }
    }
    tidier.end();
    finish(connection);
}

fn keep_together(
    connection: &Connection,
    group: &mut Vec<Box<dyn Work>>,
    queue: &mut mpsc::Receiver<Box<dyn Work>>,
    told: &mut Vec<Note>,
) -> Result<()> {
    let outcome = step(connection, "BEGIN IMMEDIATE").and_then(|()| {
        let started = Instant::now();
        let mut next = 0;
        while next < group.len() {
            told.append(&mut run_one(connection, &mut *group[next])?);
            next += 1;
            if next < MOST && started.elapsed() < LONGEST {
                group.extend(queue.try_recv());
            }
        }
        step(connection, "COMMIT")
    });
    if outcome.is_err() && !connection.is_autocommit() {
        step(connection, "ROLLBACK")?;
    }
    outcome
}

/// One change, undone alone when it fails. An error here means the whole group is lost.
fn run_one(connection: &Connection, work: &mut dyn Work) -> Result<Vec<Note>> {
    step(connection, "SAVEPOINT one")?;
    let mut tx = Tx::sqlite(connection);
    let outcome = catch_unwind(AssertUnwindSafe(|| work.run(&mut tx)));
    let (notes, failure) = tx.finish();
    let keep = match outcome {
        Ok(keep) if failure.is_none() => keep,
        Ok(true) => {
            work.replace(Error::Aborted);
            false
        }
        Ok(false) => false,
        Err(_) => {
            work.replace(Error::Panicked);
            false
        }
    };
    // A full disk makes SQLite undo everything by itself; what follows would then be outside any transaction.
    if connection.is_autocommit() {
        return Err(Error::NotKept("SQLite ended the transaction".into()));
    }
    if !keep {
        step(connection, "ROLLBACK TO one")?;
    }
    step(connection, "RELEASE one")?;
    Ok(if keep { notes } else { Vec::new() })
}

fn finish(connection: Connection) {
    // No `PRAGMA optimize`: with figures from today's data SQLite would choose other plans tomorrow than the tests saw.
    if let Err(error) = connection.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)") {
        tracing::warn!("the database was closed without tidying: {error}");
    }
}
