use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn changes_of_the_same_row_at_once_all_count() {
    for (_, store) in stores_with_tally().await {
        add(&store, "a").await.unwrap();
        let asked: Vec<_> = (0..100)
            .map(|_| {
                let store = store.clone();
                tokio::spawn(async move { store.write(|tx| tx.run(UP, &[&"a"])).await })
            })
            .collect();
        for asked in asked {
            assert_eq!(asked.await.unwrap().unwrap(), 1);
        }
        assert_eq!(count(&store, "a").await.unwrap(), Some(100));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_who_look_and_then_act_cannot_break_a_rule_together() {
    const HOLDERS: Sql = Sql::unregistered("SELECT COUNT(*) FROM test_tally WHERE count = 1");
    const LEAVE: Sql = Sql::unregistered("UPDATE test_tally SET count = 0 WHERE name = $1");
    for (_, store) in stores_with_tally().await {
        for _ in 0..20 {
            const CLEAR: Sql = Sql::unregistered("DELETE FROM test_tally");
            store
                .write(|tx| {
                    tx.run(CLEAR, &[])?;
                    tx.run(ADD, &[&"ann", &1])?;
                    tx.run(ADD, &[&"bob", &1])
                })
                .await
                .unwrap();
            let leave = |name: &'static str| {
                store.write(move |tx| {
                    let holders: i64 = tx.one(HOLDERS, &[], |row| row.get(0))?;
                    if holders < 2 {
                        return Err(Error::Missing);
                    }
                    tx.run(LEAVE, &[&name])
                })
            };
            let (ann, bob) = tokio::join!(leave("ann"), leave("bob"));
            assert!(ann.is_ok() != bob.is_ok(), "one of them has to stay");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn several_nodes_may_start_at_once() {
    for fresh in testing::places().await {
        let opening: Vec<_> = (0..5)
            .map(|_| {
                let place = fresh.place.clone();
                tokio::spawn(async move { Store::open(&place).await })
            })
            .collect();
        for opening in opening {
            opening.await.unwrap().unwrap().close().await;
        }
    }
}

#[tokio::test]
async fn a_connection_that_broke_is_replaced() {
    const BREAK: Sql = Sql::unregistered(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity \
         WHERE datname = current_database() AND pid <> pg_backend_pid()",
    );
    for fresh in testing::places().await.into_iter().filter(|fresh| fresh.engine == Engine::Postgres) {
        let (one, other) =
            (Store::open(&fresh.place).await.unwrap(), Store::open(&fresh.place).await.unwrap());
        one.write(|tx| tx.run(MAKE, &[])).await.unwrap();
        for at in 0..20 {
            other.write(|tx| tx.all(BREAK, &[], |_| Ok(()))).await.unwrap();
            assert_eq!(add(&one, &format!("{at}")).await.unwrap(), 1);
        }
    }
}

#[tokio::test]
async fn a_place_that_cannot_be_opened_is_an_error() {
    let nowhere = Place::Postgres("postgres://nobody@127.0.0.1:1/nothing".into());
    assert!(matches!(Store::open(&nowhere).await, Err(Error::Unreachable(_))));
    let file = Place::Folder("/dev/null/plethu".into());
    assert!(matches!(Store::open(&file).await, Err(Error::Unreachable(_))));
}

#[tokio::test]
async fn a_node_goes_on_when_a_newer_one_changes_a_table() {
    const SEE: Sql = Sql::unregistered("SELECT * FROM test_tally");
    const CHANGE: Sql = Sql::unregistered("ALTER TABLE test_tally ADD COLUMN more TEXT");
    for fresh in testing::places().await {
        let (old, new) = (Store::open(&fresh.place).await.unwrap(), Store::open(&fresh.place).await.unwrap());
        old.write(|tx| tx.run(MAKE, &[])).await.unwrap();
        add(&old, "a").await.unwrap();
        let see = |tx: &mut Tx| tx.all(SEE, &[], |row| row.get::<String>(0));
        assert_eq!(old.read(see).await.unwrap(), ["a"]);
        new.write(|tx| tx.run(CHANGE, &[])).await.unwrap();
        assert_eq!(old.read(see).await.unwrap(), ["a"]);
    }
}
