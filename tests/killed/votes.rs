//! What people think of statements: whoever was told that it is kept finds just that, once.

use crate::client::{Client, Heard};
use crate::lock;
use plethu::store::{Sql, Store};
use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::mpsc::Sender;

pub const VOTERS: [&str; 2] = ["Megan Ellis", "Tomos Hughes"];
const CHOICES: [(&str, i64); 3] = [("agree", 1), ("disagree", -1), ("pass", 0)];

const DIALOGUE: Sql = Sql::unregistered("SELECT number FROM dialogue ORDER BY number LIMIT 1");
const STATEMENTS: Sql = Sql::unregistered(
    "SELECT c.number FROM contribution c JOIN dialogue_question q ON q.question_id = c.question_id ORDER BY c.number",
);
const KEPT: Sql = Sql::unregistered(
    "SELECT p.name, v.statement, v.choice FROM vote v JOIN person p ON p.id = v.voter WHERE v.voted_at >= $1",
);

/// A dialogue of the demo, and what was said in it.
pub struct Held {
    pub dialogue: i64,
    pub statements: Vec<i64>,
}

/// By person and statement: what they were told is kept, and what they sent after that and heard nothing of.
#[derive(Default)]
pub struct Votes {
    kept: BTreeMap<(String, i64), i64>,
    perhaps: BTreeMap<(String, i64), i64>,
    began: i64,
}

impl Votes {
    pub fn since(began: i64) -> Votes {
        Votes { began, ..Votes::default() }
    }
}

pub async fn held(store: &Store) -> Held {
    let found = store.read(|tx| {
        let dialogue = tx.one(DIALOGUE, &[], |row| row.get(0))?;
        Ok::<_, plethu::store::Error>(Held {
            dialogue,
            statements: tx.all(STATEMENTS, &[], |row| row.get(0))?,
        })
    });
    found.await.unwrap()
}

/// Says what they think of one statement after another, and thinks again, until nobody listens any more.
pub fn think(client: Client, held: &Held, name: &str, votes: &Mutex<Votes>, acknowledged: &Sender<()>) {
    for count in 0.. {
        let statement = held.statements[count % held.statements.len()];
        let (code, sign) = CHOICES[rand::random_range(0..CHOICES.len())];
        let key = (name.to_owned(), statement);
        match client.think(held.dialogue, statement, code) {
            Heard::Kept(_) => {
                let mut votes = lock(votes);
                votes.perhaps.remove(&key);
                votes.kept.insert(key, sign);
            }
            Heard::No(status) => panic!("a vote was refused with {status}"),
            Heard::Nothing => {
                lock(votes).perhaps.insert(key, sign);
                return;
            }
        }
        let _ = acknowledged.send(());
    }
}

pub async fn hold(store: &Store, votes: &Votes) {
    let began = votes.began;
    let found = store.read(move |tx| {
        tx.all(KEPT, &[&began], |row| Ok(((row.get::<String>(0)?, row.get::<i64>(1)?), row.get::<i64>(2)?)))
    });
    let found = found.await.unwrap();
    let there: BTreeMap<_, _> = found.iter().cloned().collect();
    assert_eq!(there.len(), found.len(), "one vote each on each statement");
    for (key, choice) in &votes.kept {
        let now = there.get(key);
        assert!(
            now == Some(choice) || now == votes.perhaps.get(key),
            "{key:?} was acknowledged as {choice}, and is {now:?}"
        );
    }
    assert!(votes.kept.len() > 10, "enough was thought");
}
