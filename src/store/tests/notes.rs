use std::time::Duration;

use tokio::sync::broadcast::Receiver;
use tokio::time::timeout;

use super::*;

async fn next(notes: &mut Receiver<Note>) -> Option<Note> {
    timeout(Duration::from_secs(5), notes.recv()).await.ok()?.ok()
}

fn note(channel: &str, payload: &str) -> Note {
    Note { channel: channel.into(), payload: payload.into() }
}

#[tokio::test]
async fn only_what_was_kept_is_told_and_only_once() {
    for (_, store) in stores_with_tally().await {
        let mut notes = store.listen();
        let undone: Result<()> = store
            .write(|tx| {
                tx.notify("canvas", "undone")?;
                Err(Error::Missing)
            })
            .await;
        assert!(undone.is_err());
        store
            .write(|tx| {
                tx.notify("canvas", "one")?;
                tx.notify("canvas", "one")?;
                tx.notify("canvas", "two 'quoted' tŷ")
            })
            .await
            .unwrap();
        assert_eq!(next(&mut notes).await, Some(note("canvas", "one")));
        assert_eq!(next(&mut notes).await, Some(note("canvas", "two 'quoted' tŷ")));
        assert!(timeout(Duration::from_millis(100), notes.recv()).await.is_err());
    }
}

#[tokio::test]
async fn a_note_is_for_an_id_not_for_the_text() {
    for (_, store) in testing::stores().await {
        let long = "x".repeat(5000);
        assert!(store.write(move |tx| tx.notify("canvas", &long)).await.is_err());
    }
}

#[tokio::test]
async fn another_node_hears_it_and_learns_when_it_may_have_missed_some() {
    const DROP: Sql = Sql::unregistered(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity \
         WHERE datname = current_database() AND query LIKE 'LISTEN%'",
    );
    for fresh in testing::places().await.into_iter().filter(|fresh| fresh.engine == Engine::Postgres) {
        let (one, other) = tokio::join!(Store::open(&fresh.place), Store::open(&fresh.place));
        let (one, other) = (one.unwrap(), other.unwrap());
        let mut notes = other.listen();
        one.write(|tx| tx.notify("canvas", "1")).await.unwrap();
        assert_eq!(next(&mut notes).await, Some(note("canvas", "1")));
        one.write(|tx| tx.all(DROP, &[], |_| Ok(()))).await.unwrap();
        assert!(next(&mut notes).await.unwrap().is_missed());
        one.write(|tx| tx.notify("canvas", "2")).await.unwrap();
        assert_eq!(next(&mut notes).await, Some(note("canvas", "2")));
    }
}
