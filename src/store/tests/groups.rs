use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::time::Duration;

use super::*;

#[tokio::test]
async fn a_failing_change_undoes_only_itself() {
    for (_, store) in stores_with_tally().await {
        let mut asked = Vec::new();
        for at in 0..40 {
            let store = store.clone();
            asked.push(tokio::spawn(async move {
                store
                    .write(move |tx| {
                        tx.run(ADD, &[&format!("{at}"), &0])?;
                        if at % 2 == 0 { Err(Error::Missing) } else { Ok(()) }
                    })
                    .await
            }));
        }
        for (at, asked) in asked.into_iter().enumerate() {
            assert_eq!(asked.await.unwrap().is_err(), at % 2 == 0);
        }
        assert_eq!(rows(&store).await, 20);
    }
}

#[tokio::test]
async fn a_panic_does_not_stop_the_others() {
    for (_, store) in stores_with_tally().await {
        let panicked: Result<()> = store
            .write(|tx| {
                tx.run(ADD, &[&"a", &0])?;
                panic!("on purpose")
            })
            .await;
        assert!(matches!(panicked, Err(Error::Panicked)));
        let panicked: Result<()> = store.read(|_| panic!("on purpose")).await;
        assert!(matches!(panicked, Err(Error::Panicked)));
        add(&store, "b").await.unwrap();
        assert_eq!(rows(&store).await, 1);
    }
}

#[tokio::test]
async fn a_failed_statement_that_is_passed_over_still_undoes_the_change() {
    for (_, store) in stores_with_tally().await {
        add(&store, "a").await.unwrap();
        let outcome = store
            .write(|tx| {
                tx.run(ADD, &[&"b", &0])?;
                let again = tx.run(ADD, &[&"a", &0]);
                assert!(again.unwrap_err().is_duplicate());
                assert!(matches!(tx.run(ADD, &[&"c", &0]), Err(Error::Aborted)));
                Ok::<_, Error>(())
            })
            .await;
        assert!(matches!(outcome, Err(Error::Aborted)));
        assert_eq!(rows(&store).await, 1);
    }
}

#[tokio::test]
async fn what_was_answered_is_there_for_every_reader() {
    for (_, store) in stores_with_tally().await {
        for at in 0..50 {
            add(&store, &format!("{at}")).await.unwrap();
            assert_eq!(rows(&store).await, at + 1);
            let slow = store.read_slow(|tx| tx.one(ROWS, &[], |row| row.get::<i64>(0))).await;
            assert_eq!(slow.unwrap(), at + 1);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_sees_one_unchanging_picture() {
    for (_, store) in stores_with_tally().await {
        let reading = store.clone();
        let (begun, has_begun) = std::sync::mpsc::channel();
        let seen = tokio::spawn(async move {
            let count = |tx: &mut Tx| tx.one(ROWS, &[], |row| row.get::<i64>(0));
            reading
                .read_slow(move |tx| {
                    let before = count(tx)?;
                    let _ = begun.send(());
                    std::thread::sleep(Duration::from_millis(200));
                    Ok::<_, Error>((before, count(tx)?))
                })
                .await
        });
        tokio::task::spawn_blocking(move || has_begun.recv()).await.unwrap().unwrap();
        add(&store, "a").await.unwrap();
        assert_eq!(seen.await.unwrap().unwrap(), (0, 0));
        assert_eq!(rows(&store).await, 1);
    }
}

#[tokio::test]
async fn a_reader_cannot_write() {
    for (_, store) in stores_with_tally().await {
        assert!(store.read(|tx| tx.run(ADD, &[&"a", &0])).await.is_err());
        assert!(store.read_slow(|tx| tx.run(ADD, &[&"a", &0])).await.is_err());
        assert_eq!(rows(&store).await, 0);
    }
}

#[tokio::test]
async fn a_change_goes_on_when_nobody_waits_for_it() {
    for (_, store) in stores_with_tally().await {
        let waiting = store.write(|tx| {
            std::thread::sleep(Duration::from_millis(100));
            tx.run(ADD, &[&"a", &0])
        });
        // First polled, so asked for; then dropped.
        assert!(tokio::time::timeout(Duration::from_millis(50), waiting).await.is_err());
        let mut tries = 0;
        while rows(&store).await == 0 && tries < 100 {
            tokio::time::sleep(Duration::from_millis(10)).await;
            tries += 1;
        }
        assert_eq!(rows(&store).await, 1);
    }
}

#[tokio::test]
async fn closing_finishes_what_was_asked_and_takes_no_more() {
    static DONE: AtomicUsize = AtomicUsize::new(0);
    for (_, store) in stores_with_tally().await {
        DONE.store(0, SeqCst);
        let asked: Vec<_> = (0..20)
            .map(|at| {
                let store = store.clone();
                tokio::spawn(async move {
                    add(&store, &format!("{at}")).await.unwrap();
                    DONE.fetch_add(1, SeqCst);
                })
            })
            .collect();
        while DONE.load(SeqCst) == 0 {
            tokio::task::yield_now().await;
        }
        // Those still waiting are asked for by now: this runtime has one thread and went through them all.
        for asked in asked {
            asked.await.unwrap();
        }
        store.close().await;
        store.close().await;
        assert!(matches!(add(&store, "late").await, Err(Error::Closed)));
        assert!(matches!(count(&store, "1").await, Err(Error::Closed)));
        assert_eq!(DONE.load(SeqCst), 20);
    }
}
