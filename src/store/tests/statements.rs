use super::super::*;

#[tokio::test]
async fn every_statement_of_the_program_is_understood_by_both_engines() {
    for (engine, store) in testing::stores().await {
        let mut wrong = Vec::new();
        for known in inventory::iter::<Registered> {
            // One transaction each: on PostgreSQL the first mistake ends it.
            if let Err(error) = store.read(|tx| tx.prepare(known.sql)).await {
                wrong.push(format!("{}:{}: {error}", known.file, known.line));
            }
        }
        assert!(wrong.is_empty(), "{engine:?} does not understand:\n{}", wrong.join("\n"));
    }
}

#[tokio::test]
async fn a_statement_with_a_mistake_is_noticed() {
    const WRONG: Sql = Sql::unregistered("SELECT nmae FROM migration");
    const NUMERIC: Sql = Sql::unregistered("SELECT SUM(applied_at) FROM migration");
    for (engine, store) in testing::stores().await {
        assert!(store.read(|tx| tx.prepare(WRONG)).await.is_err());
        assert_eq!(store.read(|tx| tx.prepare(NUMERIC)).await.is_err(), engine == Engine::Postgres);
    }
}

#[tokio::test]
async fn a_statement_may_be_written_for_each_engine() {
    let sql = sql!(sqlite: "SELECT 'sqlite'", postgres: "SELECT 'postgres'");
    assert!(inventory::iter::<Registered>().any(|known| known.sql.sqlite == sql.sqlite));
    for (engine, store) in testing::stores().await {
        let said: String = store.read(move |tx| tx.one(sql, &[], |row| row.get(0))).await.unwrap();
        assert_eq!(said, format!("{engine:?}").to_lowercase());
    }
}
