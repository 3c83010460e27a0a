use super::*;

const MAKE: Sql =
    Sql::unregistered("CREATE TABLE test_kept (id BIGINT, real DOUBLE PRECISION, text TEXT, yes BIGINT)");
const KEEP: Sql = Sql::unregistered("INSERT INTO test_kept (text, id, yes, real) VALUES ($3, $1, $4, $2)");
const SEE: Sql =
    Sql::unregistered("SELECT id, real, text, yes FROM test_kept WHERE id = $1 OR id = $1 + 0 LIMIT $2");

#[tokio::test]
async fn what_is_kept_comes_back_whatever_the_order_of_its_numbers() {
    for (_, store) in testing::stores().await {
        store.write(|tx| tx.run(MAKE, &[])).await.unwrap();
        let text = "Tŷ 🏡".to_owned();
        store.write(move |tx| tx.run(KEEP, &[&i64::MAX, &0.5, &text, &true])).await.unwrap();
        store.write(|tx| tx.run(KEEP, &[&7, &None::<f64>, &Some("x"), &false])).await.unwrap();
        let see = |row: &Row| {
            Ok((row.get::<i64>(0)?, row.get::<Option<f64>>(1)?, row.get::<String>(2)?, row.get::<bool>(3)?))
        };
        let found = store.read(move |tx| tx.one(SEE, &[&i64::MAX, &10], see)).await.unwrap();
        assert_eq!(found, (i64::MAX, Some(0.5), "Tŷ 🏡".into(), true));
        let found = store.read(move |tx| tx.one(SEE, &[&7, &10], see)).await.unwrap();
        assert_eq!(found, (7, None, "x".into(), false));
    }
}

#[tokio::test]
async fn bytes_come_back() {
    const MAKE: Sql =
        Sql { sqlite: "CREATE TABLE test_bytes (of BLOB)", postgres: "CREATE TABLE test_bytes (of BYTEA)" };
    const KEEP: Sql = Sql::unregistered("INSERT INTO test_bytes VALUES ($1)");
    const SEE: Sql = Sql::unregistered("SELECT of FROM test_bytes");
    for (_, store) in testing::stores().await {
        store.write(|tx| tx.run(MAKE, &[])).await.unwrap();
        store.write(|tx| tx.run(KEEP, &[&vec![0u8, 255]])).await.unwrap();
        let bytes: Vec<u8> = store.read(|tx| tx.one(SEE, &[], |row| row.get(0))).await.unwrap();
        assert_eq!(bytes, [0, 255]);
    }
}

#[tokio::test]
async fn too_few_or_too_many_values_are_refused() {
    for (_, store) in stores_with_tally().await {
        assert!(store.write(|tx| tx.run(ADD, &[&"a"])).await.is_err());
        assert!(store.write(|tx| tx.run(ADD, &[&"a", &1, &2])).await.is_err());
        assert_eq!(rows(&store).await, 0);
    }
}

#[tokio::test]
async fn a_missing_row_and_a_wrong_type_are_told_apart() {
    for (_, store) in stores_with_tally().await {
        let missing = store.read(|tx| tx.one(COUNT, &[&"nobody"], |row| row.get::<i64>(0))).await;
        assert!(matches!(missing, Err(Error::Missing)));
        let shape = store.read(|tx| tx.one(ROWS, &[], |row| row.get::<String>(0))).await;
        assert!(matches!(shape, Err(Error::Shape(_))));
    }
}

#[tokio::test]
async fn returning_gives_the_changed_row() {
    const UP: Sql =
        Sql::unregistered("UPDATE test_tally SET count = count + $2 WHERE name = $1 RETURNING count");
    for (_, store) in stores_with_tally().await {
        add(&store, "a").await.unwrap();
        let now: i64 = store.write(|tx| tx.one(UP, &[&"a", &5], |row| row.get(0))).await.unwrap();
        assert_eq!((now, count(&store, "a").await.unwrap()), (5, Some(5)));
    }
}
