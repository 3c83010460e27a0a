use super::*;
use crate::store::search::{fold, wanted};

const MAKE: Sql = Sql::each(
    "CREATE VIRTUAL TABLE test_text USING fts5 (folded)",
    "CREATE TABLE test_text (folded TEXT NOT NULL)",
);
const KEEP: Sql = Sql::unregistered("INSERT INTO test_text (folded) VALUES ($1)");
const FIND: Sql = Sql::each(
    "SELECT COUNT(*) FROM test_text WHERE test_text MATCH $1",
    "SELECT COUNT(*) FROM test_text WHERE to_tsvector('simple', folded) @@ to_tsquery('simple', $1)",
);

#[tokio::test]
async fn the_same_is_found_on_both_engines() {
    for (engine, store) in testing::stores().await {
        store.write(|tx| tx.run(MAKE, &[])).await.unwrap();
        for text in ["Mae'r gath yn y tŷ", "The O'Brien-Jones café, 3.5 miles", "हिन्दी में", "x & y | !z"]
        {
            let folded = fold(text);
            store.write(move |tx| tx.run(KEEP, &[&folded])).await.unwrap();
        }
        for (typed, found) in [
            ("ty", 1),
            ("Tŷ", 1),
            ("cath", 1),
            ("gath", 1),
            ("cat", 1),
            ("cath ty", 1),
            ("cath cafe", 0),
            ("o’brien", 1),
            ("jones CAFÉ", 1),
            ("3.5", 1),
            ("हिन्दी", 1),
            ("\" OR ty", 0),
            ("x* NEAR(y)", 0),
            ("':* | ty", 1),
            ("AND OR NOT", 0),
        ] {
            let query = wanted(engine, typed, false).unwrap();
            let shown = query.clone();
            let count: i64 =
                store.read_slow(move |tx| tx.one(FIND, &[&query], |row| row.get(0))).await.unwrap();
            assert_eq!(count, found, "{typed} as {shown} on {engine:?}");
        }
    }
}
