//! A change that was answered is on disk, even if the program is killed the next moment.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};

use super::*;

const FOLDER: &str = "PLETHU_TEST_CHILD_FOLDER";
const ADDRESS: &str = "PLETHU_TEST_CHILD_ADDRESS";
const ANSWERS: &str = "PLETHU_TEST_CHILD_ANSWERS";

/// Only for the child of the tests below: writes and says the name of each change it was answered, until it has said
/// as many as it was told and falls dead at once, or until it is killed.
#[tokio::test(flavor = "multi_thread")]
async fn child() {
    let place = match (std::env::var(FOLDER), std::env::var(ADDRESS)) {
        (Ok(folder), _) => Place::Folder(folder.into()),
        (_, Ok(address)) => Place::Postgres(address),
        _ => return,
    };
    let last: usize = std::env::var(ANSWERS).map_or(usize::MAX, |count| count.parse().unwrap());
    let answered = std::sync::Arc::new(AtomicUsize::new(0));
    let store = Store::open(&place).await.unwrap();
    let mut writing = tokio::task::JoinSet::new();
    for _ in 0..16 {
        let (store, answered) = (store.clone(), answered.clone());
        writing.spawn(async move {
            loop {
                let id = new_id();
                add(&store, &id).await.unwrap();
                println!("kept {id}");
                if answered.fetch_add(1, SeqCst) + 1 >= last {
                    std::process::abort();
                }
            }
        });
    }
    writing.join_next().await;
}

#[tokio::test]
async fn nothing_that_was_answered_is_lost_when_the_program_is_killed() {
    holds(1, |child| child, 200).await;
}

/// Often, for the moment that matters is short: between the answer and a commit that comes too late.
#[tokio::test]
async fn nothing_that_was_answered_is_lost_when_the_program_falls_dead_at_the_answer() {
    holds(10, |child| child.env(ANSWERS, "25"), 25).await;
}

async fn holds(rounds: usize, prepare: fn(&mut Command) -> &mut Command, answers: usize) {
    for fresh in testing::places().await {
        let store = Store::open(&fresh.place).await.unwrap();
        store.write(|tx| tx.run(MAKE, &[])).await.unwrap();
        store.close().await;
        for _ in 0..rounds {
            let mut child = child_in(&fresh.place);
            prepare(&mut child);
            let kept = tokio::task::spawn_blocking(move || answered(child, answers)).await.unwrap();
            assert!(kept.len() >= answers - 1, "{} answers", kept.len());

            let store = Store::open(&fresh.place).await.unwrap();
            for id in &kept {
                assert_eq!(count(&store, id).await.unwrap(), Some(0), "{id} was answered but is gone");
            }
            store.close().await;
        }
    }
}

fn child_in(place: &Place) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "store::tests::durable::child", "--nocapture"]);
    match place {
        Place::Folder(folder) => command.env(FOLDER, folder),
        Place::Postgres(address) => command.env(ADDRESS, address),
    };
    command.stdout(Stdio::piped()).stderr(Stdio::null());
    command
}

/// All that the child was answered before it died, killed after `answers` at the latest.
fn answered(mut child: Command, answers: usize) -> Vec<String> {
    let mut child = child.spawn().unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut kept = Vec::new();
    for line in lines.map_while(|line| line.ok()) {
        // The runner writes the test's name before the first line of output.
        kept.extend(line.split_once("kept ").map(|(_, id)| id.to_owned()));
        if kept.len() == answers {
            child.kill().unwrap();
        }
    }
    child.wait().unwrap();
    // What was being said when it died may be half a line.
    kept.retain(|id| id.len() == new_id().len());
    kept
}
