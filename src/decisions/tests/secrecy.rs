//! What a copy of everything would give away about a secret ballot.

use super::{DAYS, open, sent};
use crate::agreements::testing::person;
use crate::app::{App, Clock};
use crate::seal::Seal;
use crate::settings::Settings;
use crate::spaces::testing::{CwmTeg, DAY, NOON, cwm_teg};
use crate::store::{Engine, Place, Sql, Store};
use std::path::Path;

async fn count(group: &CwmTeg, sql: &'static str) -> i64 {
    let sql = Sql::unregistered(sql);
    group.app.store.read(move |tx| tx.one(sql, &[], |row| row.get::<i64>(0))).await.unwrap()
}

#[tokio::test]
async fn once_counted_no_row_says_whose_a_ballot_was_and_the_box_is_empty() {
    for mut group in cwm_teg().await {
        let start = open(&mut group, "majority", &DAYS, &[("secret", "secret")]).await;
        let vote = format!("{start}/vote");
        sent(&mut group.carys, &vote, &[("choice", "1"), ("reason", "Zebra crossing.")]).await;
        sent(&mut group.carys, &vote, &[("choice", "0"), ("reason", "Zebra crossing.")]).await;
        sent(&mut group.nia, &vote, &[("choice", "1")]).await;
        assert_eq!(
            count(&group, "SELECT COUNT(*) FROM decision_ballot").await,
            0,
            "nothing of it before it is over"
        );
        assert_eq!(count(&group, "SELECT COUNT(*) FROM keys.ballot_box").await, 2);
        group.app.clock.advance(8 * DAY);
        let page = group.ifan.get(&start).await;
        page.shows(&["Zebra crossing.", "2 of 4 people"]);
        assert_eq!(count(&group, "SELECT COUNT(*) FROM keys.ballot_box").await, 0);
        assert_eq!(count(&group, "SELECT COUNT(*) FROM keys.ballot_secret").await, 0);
        assert_eq!(count(&group, "SELECT COUNT(*) FROM decision_ballot WHERE voter IS NOT NULL").await, 0);
        let carys = person(&group, "Carys Bowen").await;
        let ids = Sql::unregistered("SELECT id || marks || reason || lang FROM decision_ballot ORDER BY id");
        let rows =
            group.app.store.read(move |tx| tx.all(ids, &[], |row| row.get::<String>(0))).await.unwrap();
        assert_eq!(rows.len(), 2);
        for row in &rows {
            assert!(!row.contains(&carys));
            // Version 4: drawn at random. Version 7 would tell when it was made.
            assert_eq!(&row[14..15], "4", "{row}");
        }
        group.app.store.wipe(&["keys.ballot_box", "keys.ballot_secret"]).await.expect("it can be wiped");
        group.carys.get("/en/me/data").await.shows(&["voted on a screen"]);
        assert!(
            !group.carys.get("/en/me/data").await.text.contains("Zebra"),
            "nobody finds it again, nor does she"
        );
        let ballots = page.text.split("Reasons that people gave").nth(1).expect("the reasons");
        assert!(!ballots.contains("For: "), "a reason stands apart from what was voted");
        assert_eq!(count(&group, "SELECT COUNT(*) FROM decision_ballot WHERE reason <> ''").await, 0);
        let file = group.nia.get(&format!("{start}/export/csv")).await;
        assert!(!file.text.contains(&carys) && !file.text.contains("Carys") && !file.text.contains("Zebra"));
    }
}

#[tokio::test]
async fn whoever_is_erased_while_it_is_open_cannot_be_found_in_the_box() {
    for mut group in cwm_teg().await {
        let start = open(&mut group, "majority", &DAYS, &[("secret", "secret")]).await;
        sent(&mut group.carys, &format!("{start}/vote"), &[("choice", "1")]).await;
        group.carys.post("/en/me/erase", &[("said", "leave"), ("sure", "yes")]).await;
        group.app.clock.advance(8 * DAY);
        group.ifan.get(&start).await.shows(&["Chosen: Mondays."]);
    }
}

/// All bytes that lie in a folder.
fn bytes_of(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let files = std::fs::read_dir(folder).unwrap().flatten();
    files.map(|file| (file.file_name().into_string().unwrap(), std::fs::read(file.path()).unwrap())).collect()
}

fn holds(bytes: &[u8], what: &str) -> bool {
    bytes.windows(what.len()).any(|part| part == what.as_bytes())
}

/// The files themselves, as whoever copies the disk would read them: neither the key under which a ballot lay nor the secret
/// is in any of them once it is counted, nor in their logs.
#[tokio::test]
async fn the_files_on_the_disk_hold_neither_the_secret_nor_the_keys_of_the_ballots() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&Place::Folder(folder.path().to_owned())).await.unwrap();
    let app = App::new(store, Seal::for_tests(), Settings::in_folder("/nowhere"), Clock::fixed(NOON));
    let mut group = crate::spaces::testing::open(Engine::Sqlite, app).await;
    let start = open(&mut group, "majority", &DAYS, &[("secret", "secret")]).await;
    for (browser, choice) in [(&mut group.carys, "0"), (&mut group.ifan, "1"), (&mut group.nia, "0")] {
        sent(browser, &format!("{start}/vote"), &[("choice", choice)]).await;
    }
    let secret =
        Sql::unregistered("SELECT secret FROM keys.ballot_secret UNION SELECT who FROM keys.ballot_box");
    let gone = group.app.store.read(move |tx| tx.all(secret, &[], |row| row.get::<String>(0))).await.unwrap();
    assert_eq!(gone.len(), 4);
    let before = bytes_of(folder.path());
    assert!(
        gone.iter().all(|one| before.iter().any(|(_, bytes)| holds(bytes, one))),
        "they are there while it is open"
    );
    let main: Vec<_> = before.iter().filter(|(name, _)| name.starts_with("plethu")).collect();
    assert!(
        !main.is_empty() && gone.iter().all(|one| !main.iter().any(|(_, bytes)| holds(bytes, one))),
        "never here"
    );
    group.app.clock.advance(8 * DAY);
    group.dewi.get(&start).await.shows(&["Chosen: Saturdays."]);
    for (name, bytes) in bytes_of(folder.path()) {
        for one in &gone {
            assert!(!holds(&bytes, one), "{name} still holds it");
        }
    }
    group.app.store.close().await;
}
