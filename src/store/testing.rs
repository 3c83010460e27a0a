//! A fresh database for each test, on every engine there is.

use std::io::Write;
use std::path::PathBuf;
use std::sync::{Arc, Once};

use tokio_postgres::NoTls;

use super::{Engine, Place, Store, new_id};

/// The address of a PostgreSQL server on which tests may make databases.
pub const SERVER: &str = "PLETHU_TEST_POSTGRES";

/// A place for a database that is removed when this is dropped.
pub struct Fresh {
    pub engine: Engine,
    pub place: Place,
    pub guard: Guard,
}

/// A fresh, migrated store on each engine. It is removed when its last clone is dropped.
pub async fn stores() -> Vec<(Engine, Store)> {
    let mut stores = Vec::new();
    for fresh in places().await {
        let mut store = Store::open(&fresh.place).await.expect("a fresh store opens");
        store._guard = Some(Arc::new(fresh.guard));
        stores.push((fresh.engine, store));
    }
    stores
}

/// A fresh, empty place on each engine.
pub async fn places() -> Vec<Fresh> {
    let mut places = vec![folder()];
    match std::env::var(SERVER) {
        Ok(server) => places.push(database(&server).await),
        Err(_) => skipped(),
    }
    places
}

fn folder() -> Fresh {
    let folder = std::env::temp_dir().join(format!("plethu-test-{}", new_id()));
    Fresh { engine: Engine::Sqlite, place: Place::Folder(folder.clone()), guard: Guard::Folder(folder) }
}

async fn database(server: &str) -> Fresh {
    let name = format!("plethu_test_{}", new_id().replace('-', ""));
    ask(server, &format!("CREATE DATABASE {name}")).await;
    let mut address = server.to_owned();
    let (front, options) = address.split_once('?').map_or((&*address, None), |(a, b)| (a, Some(b)));
    let host = front.rsplit_once('/').map_or(front, |(host, _)| host);
    let options = options.map(|options| format!("?{options}")).unwrap_or_default();
    address = format!("{host}/{name}{options}");
    let guard = Guard::Database { server: server.to_owned(), name };
    Fresh { engine: Engine::Postgres, place: Place::Postgres(address), guard }
}

/// Written past the test runner, which shows only what failing tests print.
fn skipped() {
    static SAID: Once = Once::new();
    SAID.call_once(|| {
        let _ = writeln!(std::io::stderr(), "skipped: PostgreSQL ({SERVER} is not set)");
    });
}

async fn ask(server: &str, statement: &str) {
    let (client, connection) =
        tokio_postgres::connect(server, NoTls).await.expect("the PostgreSQL server for tests answers");
    let talking = tokio::spawn(connection);
    client.batch_execute(statement).await.expect("the PostgreSQL server for tests obeys");
    drop(client);
    let _ = talking.await;
}

/// Removes the database it stands for when dropped.
pub enum Guard {
    Folder(PathBuf),
    Database { server: String, name: String },
}

impl Drop for Guard {
    fn drop(&mut self) {
        match self {
            Guard::Folder(folder) => drop(std::fs::remove_dir_all(folder)),
            Guard::Database { server, name } => {
                let (server, statement) = (server.clone(), format!("DROP DATABASE {name} WITH (FORCE)"));
                // The test's own runtime may be stopping, so this brings its own.
                let dropping = std::thread::spawn(move || {
                    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
                    runtime.expect("a runtime starts").block_on(ask(&server, &statement));
                });
                let _ = dropping.join();
            }
        }
    }
}

/// What somebody reads who has a copy of the database, made as the pages about backup say: without the keys.
#[cfg(test)]
pub async fn as_in_a_backup(store: &Store) -> String {
    let tables = super::moving::tables(store.engine());
    let copied: Vec<String> = tables.into_iter().filter(|table| !table.starts_with("keys.")).collect();
    let read = store.read_slow(move |tx| {
        copied.iter().map(|table| super::moving::spelled_out(tx, table)).collect::<super::Result<String>>()
    });
    read.await.expect("a database can be read")
}
