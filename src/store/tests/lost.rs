//! When the commit many people share cannot be kept, all of them are told so and the writer goes on.

use super::*;

async fn asked_together(store: &Store, wrong: &'static [Sql]) -> Vec<Result<u64>> {
    let one = |name: &'static str| async move { add(store, name).await };
    let wrong = store.write(move |tx| wrong.iter().try_for_each(|sql| tx.run(*sql, &[]).map(drop)));
    // The writer is held up first, so that these three wait for it and become one group.
    let hold = store.write(|_| {
        std::thread::sleep(std::time::Duration::from_millis(100));
        Ok::<u64, Error>(0)
    });
    let (_, a, wrong, b) = tokio::join!(hold, one("a"), wrong, one("b"));
    vec![a, wrong.map(|()| 0), b]
}

async fn sqlite() -> Store {
    stores_with_tally().await.swap_remove(0).1
}

#[tokio::test]
async fn a_commit_that_fails_fails_for_everybody_in_it() {
    const LATE: Sql = Sql::unregistered("PRAGMA defer_foreign_keys = ON");
    const CHILD: Sql =
        Sql::unregistered("CREATE TABLE test_child (of TEXT NOT NULL REFERENCES test_tally (name))");
    const ORPHAN: Sql = Sql::unregistered("INSERT INTO test_child VALUES ('nobody')");
    let store = sqlite().await;
    store.write(|tx| tx.run(CHILD, &[])).await.unwrap();
    for outcome in asked_together(&store, &[LATE, ORPHAN]).await {
        assert!(matches!(outcome, Err(Error::NotKept(_))), "{outcome:?}");
    }
    assert_eq!(rows(&store).await, 0);
    add(&store, "after").await.unwrap();
    assert_eq!(rows(&store).await, 1);
}

#[tokio::test]
async fn when_sqlite_ends_the_transaction_by_itself_nothing_is_kept_outside_of_it() {
    const END: Sql = Sql::unregistered("ROLLBACK");
    let store = sqlite().await;
    for outcome in asked_together(&store, &[END]).await.into_iter().take(2) {
        assert!(matches!(outcome, Err(Error::NotKept(_))), "{outcome:?}");
    }
    add(&store, "after").await.unwrap();
    assert_eq!(count(&store, "after").await.unwrap(), Some(0));
    assert_eq!(count(&store, "a").await.unwrap(), None);
}

#[tokio::test]
async fn what_breaks_a_foreign_key_is_refused_alone() {
    const CHILD: Sql =
        Sql::unregistered("CREATE TABLE test_child (of TEXT NOT NULL REFERENCES test_tally (name))");
    const ORPHAN: Sql = Sql::unregistered("INSERT INTO test_child VALUES ('nobody')");
    for (_, store) in stores_with_tally().await {
        store.write(|tx| tx.run(CHILD, &[])).await.unwrap();
        let (orphan, other) = tokio::join!(store.write(|tx| tx.run(ORPHAN, &[])), add(&store, "a"));
        assert!(orphan.is_err() && other.is_ok());
    }
}
