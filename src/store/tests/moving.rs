use super::*;
use crate::store::NotMoved;
use crate::store::moving::tables;

const ALL_TABLES: Sql = Sql::each(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
     UNION ALL SELECT 'keys.' || name FROM keys.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
    "SELECT CAST(CASE WHEN table_schema = 'keys' THEN 'keys.' || table_name ELSE table_name END AS TEXT)
     FROM information_schema.tables WHERE table_schema IN (current_schema(), 'keys')",
);
const PERSON: Sql = Sql::unregistered(
    "INSERT INTO person (id, name, lang, hears_by, made_at) VALUES ($1, $2, 'cy', 'page', $3)",
);
const UPDATE: Sql = Sql::unregistered(
    "INSERT INTO canvas_update (canvas_id, seq, bytes, person_id, made_at) VALUES ('c', $1, $2, NULL, 7)",
);
const PEOPLE: Sql = Sql::unregistered("SELECT id, name, made_at FROM person ORDER BY id");
const UPDATES: Sql = Sql::unregistered("SELECT seq, bytes, person_id FROM canvas_update ORDER BY seq");

#[tokio::test]
async fn no_table_is_forgotten_when_everything_is_moved() {
    for (engine, store) in testing::stores().await {
        let there = store.read(|tx| tx.all(ALL_TABLES, &[], |row| row.get::<String>(0))).await.unwrap();
        let mut there: Vec<_> = there.into_iter().filter(|name| name != "migration").collect();
        let mut known = tables(engine);
        there.sort();
        known.sort();
        assert_eq!(known, there, "{engine:?}");
    }
}

/// More than are read at once; one with no name in Latin letters; bytes of every kind.
async fn fill(store: &Store) {
    let filled = store.write(|tx| {
        tx.run(PERSON, &[&"carys", &"Carys 🙂 ŵ", &i64::MAX])?;
        (0..1201).try_for_each(|seq: i64| {
            let bytes: Vec<u8> = (0..=255).chain([seq as u8]).collect();
            tx.run(UPDATE, &[&seq, &bytes]).map(drop)
        })
    });
    filled.await.unwrap();
}

type Everything = (Vec<(String, String, i64)>, Vec<(i64, Vec<u8>, Option<String>)>);

async fn everything(store: &Store) -> Everything {
    let read = store.read(|tx| {
        let people = tx.all(PEOPLE, &[], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        Ok::<_, Error>((people, tx.all(UPDATES, &[], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?))
    });
    read.await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_moved_from_one_place_to_another_is_all_there_and_the_old_place_is_as_it_was() {
    for (from_engine, from) in testing::stores().await {
        fill(&from).await;
        let before = everything(&from).await;
        for (to_engine, to) in testing::stores().await {
            let moved = from.copy_to(&to).await.unwrap();
            assert!(moved.contains(&("canvas_update".into(), 1201)), "{from_engine:?} to {to_engine:?}");
            assert_eq!(everything(&to).await, before, "{from_engine:?} to {to_engine:?}");
            assert_eq!(everything(&from).await, before);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_moved_to_where_somebody_is_already() {
    let from = testing::stores().await.remove(0).1;
    fill(&from).await;
    for (_, to) in testing::stores().await {
        to.write(|tx| tx.run(PERSON, &[&"ifan", &"Ifan", &0])).await.unwrap();
        assert!(matches!(from.copy_to(&to).await, Err(NotMoved::NotEmpty(table)) if table == "person"));
        assert_eq!(everything(&to).await.0.len(), 1);
    }
}
