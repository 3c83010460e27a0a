//! PostgreSQL: several nodes, equal.
//!
//! Writes are SERIALIZABLE. On SQLite writes come strictly one after another, and the rules rely on it ("a space keeps
//! at least one key holder": look, then change). Anything less would let two people at the same moment each pass the
//! check and together break it. Reads are REPEATABLE READ and READ ONLY: one picture, which never has to be retried.

mod listen;
mod secure;
mod session;
mod types;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use deadpool_postgres::{Client, Hook, HookError, Manager, ManagerConfig, Pool, RecyclingMethod, Runtime};
use tokio::runtime::Handle;
use tokio::sync::broadcast;
use tokio_postgres::{Config, IsolationLevel};
use tokio_postgres_rustls::MakeRustlsConnect;

use super::tx::Failure;
use super::{Engine, Error, Note, Result, Tx, migrate, notes};
pub(super) use session::Session;
pub(super) use types::Taken;

/// Connections per node, beside one that listens.
const CONNECTIONS: usize = 16;
/// How often a transaction is run before its author is told to try again.
const TRIES: u32 = 16;
/// From this try on, those of this node take turns, so that even the most wanted row is got at in the end.
const TURNS_FROM: u32 = 3;

/// A server may be set up to answer before the disk has it; never for us. Stronger settings stay.
const KEEP_FIRST: &str = "SELECT set_config('synchronous_commit', 'on', false) \
     WHERE current_setting('synchronous_commit') IN ('off', 'local')";

#[derive(Clone)]
pub(super) struct Postgres {
    pool: Pool,
    notes: broadcast::Sender<Note>,
    listener: Arc<listen::Listener>,
    turns: Arc<Mutex<()>>,
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Read,
    Write,
}

/// What one try came to.
enum Try<T, E> {
    Done(Result<T, E>),
    Again(E),
}

impl Postgres {
    pub async fn open(address: &str) -> Result<Postgres> {
        let (mut config, tls) = secure::way_to(address)?;
        settle(&mut config);
        migrate(&config, &tls).await?;
        let notes = broadcast::Sender::new(notes::WAITING);
        let listener = listen::Listener::start(config.clone(), tls.clone(), notes.clone()).await?;
        Ok(Postgres { pool: pool(config, tls)?, notes, listener: Arc::new(listener), turns: Arc::default() })
    }

    pub async fn read<T, E, F>(&self, work: F) -> Result<T, E>
    where
        F: Fn(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        self.run(Kind::Read, work).await
    }

    pub async fn write<T, E, F>(&self, work: F) -> Result<T, E>
    where
        F: Fn(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        self.run(Kind::Write, work).await
    }

    /// Dead rows are only out of reach until they are vacuumed.
    pub async fn vacuum(&self, tables: &[&str]) -> Result<()> {
        let client = client(&self.pool).await?;
        for table in tables {
            client.batch_execute(&format!("VACUUM {table}")).await?;
        }
        Ok(())
    }

    pub fn listen(&self) -> broadcast::Receiver<Note> {
        self.notes.subscribe()
    }

    pub async fn close(&self) {
        self.listener.stop();
        self.pool.close();
        // Those at work give their connections back when done.
        while self.pool.status().size > 0 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    async fn run<T, E, F>(&self, kind: Kind, work: F) -> Result<T, E>
    where
        F: Fn(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        // Waiting for a free connection needs no thread; only working with it does.
        let client = client(&self.pool).await?;
        let (me, handle) = (self.clone(), Handle::current());
        let done = tokio::task::spawn_blocking(move || me.until_done(&handle, client, kind, &work));
        done.await.map_err(|_| Error::Panicked)?
    }

    fn until_done<T, E, F>(&self, handle: &Handle, mut client: Client, kind: Kind, work: &F) -> Result<T, E>
    where
        F: Fn(&mut Tx<'_>) -> Result<T, E>,
        E: From<Error>,
    {
        let mut tries = 0;
        loop {
            let turn =
                (tries >= TURNS_FROM).then(|| self.turns.lock().unwrap_or_else(PoisonError::into_inner));
            match once(handle, &mut client, kind, work) {
                Try::Done(outcome) => return outcome,
                Try::Again(error) if tries + 1 >= TRIES => return Err(error),
                Try::Again(_) => drop(turn),
            }
            tries += 1;
            // Chance keeps two that met from meeting again.
            std::thread::sleep(Duration::from_micros(rand::random_range(0..500 << tries.min(6))));
            if tries == TURNS_FROM {
                // A newer node may have changed a table under statements prepared here.
                client.statement_cache.clear();
            }
            if client.is_closed() {
                // Given up before another is asked for, else those who all hold a broken one would wait for each other.
                drop(Client::take(client));
                client = handle.block_on(self::client(&self.pool))?;
            }
        }
    }
}

fn once<T, E, F>(handle: &Handle, client: &mut Client, kind: Kind, work: &F) -> Try<T, E>
where
    F: Fn(&mut Tx<'_>) -> Result<T, E>,
    E: From<Error>,
{
    let level = match kind {
        Kind::Read => IsolationLevel::RepeatableRead,
        Kind::Write => IsolationLevel::Serializable,
    };
    let begin = client.build_transaction().isolation_level(level).read_only(kind == Kind::Read).start();
    let inside = match handle.block_on(begin) {
        Ok(inside) => inside,
        Err(error) => {
            // The server may have been restarted since this connection was last used.
            let error = Error::from(error);
            return if error.is_cut_off() { Try::Again(error.into()) } else { Try::Done(Err(error.into())) };
        }
    };
    let mut tx = Tx::postgres(Session::new(&inside, handle));
    let outcome = catch_unwind(AssertUnwindSafe(|| work(&mut tx)));
    let (notes, failure) = tx.finish();
    let value = match outcome {
        Ok(Ok(value)) if failure.is_none() => value,
        other => {
            // Should this fail, the connection is broken, and the server undoes it by itself.
            let _ = handle.block_on(inside.rollback());
            return match other {
                Ok(Err(error)) if failure == Some(Failure::WorthAnotherGo) => Try::Again(error),
                _ if failure == Some(Failure::WorthAnotherGo) => Try::Again(Error::Aborted.into()),
                Ok(Err(error)) => Try::Done(Err(error)),
                Ok(Ok(_)) => Try::Done(Err(Error::Aborted.into())),
                Err(_) => Try::Done(Err(Error::Panicked.into())),
            };
        }
    };
    let kept = handle.block_on(async {
        listen::tell(&inside, &notes).await?;
        inside.commit().await.map_err(Error::from)
    });
    match kept {
        Ok(()) => Try::Done(Ok(value)),
        Err(error) if error.is_conflict() => Try::Again(error.into()),
        // When the connection breaks here nobody knows whether it was kept, so it must not be run again.
        Err(error) => Try::Done(Err(Error::NotKept(error.to_string()).into())),
    }
}

fn settle(config: &mut Config) {
    // A node that vanished without a word is noticed within a minute.
    config.keepalives_idle(Duration::from_secs(30));
    config.keepalives_interval(Duration::from_secs(10));
    config.keepalives_retries(3);
    if config.get_connect_timeout().is_none() {
        config.connect_timeout(Duration::from_secs(10));
    }
    if config.get_application_name().is_none() {
        config.application_name("plethu");
    }
}

fn pool(config: Config, tls: MakeRustlsConnect) -> Result<Pool> {
    let recycle = ManagerConfig { recycling_method: RecyclingMethod::Fast };
    Pool::builder(Manager::from_config(config, tls, recycle))
        .max_size(CONNECTIONS)
        .runtime(Runtime::Tokio1)
        .wait_timeout(Some(Duration::from_secs(30)))
        .post_create(Hook::async_fn(|client, _| {
            Box::pin(async move { client.batch_execute(KEEP_FIRST).await.map_err(HookError::Backend) })
        }))
        .build()
        .map_err(|error| Error::Unreachable(error.to_string()))
}

async fn client(pool: &Pool) -> Result<Client> {
    if pool.is_closed() {
        return Err(Error::Closed);
    }
    pool.get().await.map_err(|error| match error {
        deadpool_postgres::PoolError::Closed => Error::Closed,
        other => Error::Unreachable(other.to_string()),
    })
}

async fn migrate(config: &Config, tls: &MakeRustlsConnect) -> Result<()> {
    let (mut client, connection) = config
        .connect(tls.clone())
        .await
        .map_err(|error| Error::Unreachable(Error::from(error).to_string()))?;
    let talking = tokio::spawn(connection);
    let outcome = migrate::postgres(&mut client, &migrate::migrations(Engine::Postgres)).await;
    drop(client);
    let _ = talking.await;
    outcome
}
