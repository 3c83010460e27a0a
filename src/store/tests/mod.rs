mod durable;
mod groups;
mod lost;
mod moving;
mod nodes;
mod notes;
mod searching;
mod statements;
mod values;

use super::*;

/// A table with a number under each name.
pub const MAKE: Sql =
    Sql::unregistered("CREATE TABLE test_tally (name TEXT PRIMARY KEY, count BIGINT NOT NULL)");
pub const ADD: Sql = Sql::unregistered("INSERT INTO test_tally (name, count) VALUES ($1, $2)");
pub const UP: Sql = Sql::unregistered("UPDATE test_tally SET count = count + 1 WHERE name = $1");
pub const COUNT: Sql = Sql::unregistered("SELECT count FROM test_tally WHERE name = $1");
pub const ROWS: Sql = Sql::unregistered("SELECT COUNT(*) FROM test_tally");

pub async fn stores_with_tally() -> Vec<(Engine, Store)> {
    let stores = testing::stores().await;
    for (_, store) in &stores {
        store.write(|tx| tx.run(MAKE, &[])).await.unwrap();
    }
    stores
}

pub async fn add(store: &Store, name: &str) -> Result<u64> {
    let name = name.to_owned();
    store.write(move |tx| tx.run(ADD, &[&name, &0])).await
}

pub async fn count(store: &Store, name: &str) -> Result<Option<i64>> {
    let name = name.to_owned();
    store.read(move |tx| tx.maybe(COUNT, &[&name], |row| row.get(0))).await
}

pub async fn rows(store: &Store) -> i64 {
    store.read(|tx| tx.one(ROWS, &[], |row| row.get::<i64>(0))).await.unwrap()
}
