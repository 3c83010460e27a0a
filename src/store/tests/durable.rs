//! A change that was answered is on disk, even if the program is killed the next moment.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use super::*;

const FOLDER: &str = "PLETHU_TEST_CHILD_FOLDER";
const ADDRESS: &str = "PLETHU_TEST_CHILD_ADDRESS";

/// Only for the child of the test below: writes for ever and says the name of each change it was answered.
#[tokio::test(flavor = "multi_thread")]
async fn child() {
    let place = match (std::env::var(FOLDER), std::env::var(ADDRESS)) {
        (Ok(folder), _) => Place::Folder(folder.into()),
        (_, Ok(address)) => Place::Postgres(address),
        _ => return,
    };
    let store = Store::open(&place).await.unwrap();
    let mut writing = tokio::task::JoinSet::new();
    for _ in 0..16 {
        let store = store.clone();
        writing.spawn(async move {
            loop {
                let id = new_id();
                add(&store, &id).await.unwrap();
                println!("kept {id}");
            }
        });
    }
    writing.join_next().await;
}

#[tokio::test]
async fn nothing_that_was_answered_is_lost_when_the_program_is_killed() {
    for fresh in testing::places().await {
        let store = Store::open(&fresh.place).await.unwrap();
        store.write(|tx| tx.run(MAKE, &[])).await.unwrap();
        store.close().await;
        let place = fresh.place.clone();
        let kept = tokio::task::spawn_blocking(move || killed_while_writing(&place)).await.unwrap();
        assert!(kept.len() >= 200);

        let store = Store::open(&fresh.place).await.unwrap();
        for id in &kept {
            assert_eq!(count(&store, id).await.unwrap(), Some(0), "{id} was answered but is gone");
        }
        store.close().await;
    }
}

/// Runs the child until it was answered 200 changes, kills it, and gives all that it was answered.
fn killed_while_writing(place: &Place) -> Vec<String> {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "store::tests::durable::child", "--nocapture"]);
    match place {
        Place::Folder(folder) => command.env(FOLDER, folder),
        Place::Postgres(address) => command.env(ADDRESS, address),
    };
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut kept = Vec::new();
    for line in lines.map_while(|line| line.ok()) {
        // The runner writes the test's name before the first line of output.
        kept.extend(line.split_once("kept ").map(|(_, id)| id.to_owned()));
        if kept.len() == 200 {
            child.kill().unwrap();
        }
    }
    child.wait().unwrap();
    // What was being written when it died may be half a line.
    kept.retain(|id| id.len() == new_id().len());
    kept
}
