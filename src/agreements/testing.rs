//! Cwm Teg with both keys in use, for this feature's tests and those of others.

use crate::spaces::testing::{CwmTeg, cwm_teg};
use crate::store::Sql;
use crate::web::testing::Answer;

/// Dewi holds the organisation's key and Carys that of lived experience, on each engine.
pub async fn cwm_teg_with_both_keys() -> Vec<CwmTeg> {
    let mut groups = cwm_teg().await;
    for group in &mut groups {
        let carys = person(group, "Carys Bowen").await;
        give(group, "lived", &carys).await;
        let answer = accept(group, "Carys Bowen").await;
        assert_eq!(answer.status, 303, "{}", answer.text);
    }
    groups
}

/// Dewi gives a key, or asks for it to be given.
pub async fn give(group: &mut CwmTeg, side: &str, person: &str) -> Answer {
    let fields = [("side", side), ("person", person), ("reason", "To share it.")];
    group.dewi.post(&group.at("/keys/give"), &fields).await
}

/// Carys says yes to the key she is offered.
async fn accept(group: &mut CwmTeg, name: &str) -> Answer {
    let path = offer(group, name).await;
    group.carys.post(&path, &[("answer", "yes")]).await
}

/// Where somebody says yes or no to the key they are offered.
pub async fn offer(group: &CwmTeg, name: &str) -> String {
    let sql = Sql::unregistered(
        "SELECT c.id FROM key_change c JOIN person p ON p.id = c.person_id
         WHERE p.name = $1 AND c.change = 'give' ORDER BY c.id DESC",
    );
    group.at(&format!("/keys/offers/{}", one(group, sql, name).await))
}

pub async fn person(group: &CwmTeg, name: &str) -> String {
    one(group, Sql::unregistered("SELECT id FROM person WHERE name = $1"), name).await
}

/// What a statement with one value finds first.
pub async fn one(group: &CwmTeg, sql: Sql, value: &str) -> String {
    let value = value.to_string();
    let found = group.app.store.read(move |tx| tx.one(sql, &[&value], |row| row.get::<String>(0))).await;
    found.expect("the test's own row is there")
}
