//! What is in the database in the end, beside what people were told.

use crate::{CANVAS, Told, at_canvas};
use plethu::store::{Sql, Store};
use std::collections::{BTreeMap, BTreeSet};

/// Each counts what must not be.
const NEVER: [(&str, &str); 8] = [
    (
        "a contribution without a loop",
        "SELECT COUNT(*) FROM contribution c WHERE NOT EXISTS (SELECT 1 FROM loop l WHERE l.contribution_id = c.id)",
    ),
    (
        "an answer counted twice",
        "SELECT COUNT(*) FROM (SELECT loop_id FROM answers x WHERE NOT EXISTS
           (SELECT 1 FROM reopened r WHERE r.loop_id = x.loop_id) GROUP BY loop_id HAVING COUNT(*) > 1) twice",
    ),
    ("an answer to nothing", "SELECT COUNT(*) FROM answer a WHERE NOT EXISTS (SELECT 1 FROM answers x WHERE x.answer_id = a.id)"),
    (
        "a loop that is answered, without an answer",
        "SELECT COUNT(*) FROM loop l WHERE state IN ('answered', 'settled')
           AND NOT EXISTS (SELECT 1 FROM answers x WHERE x.loop_id = l.id)",
    ),
    (
        "a loop that waits, with an answer",
        "SELECT COUNT(*) FROM loop l WHERE state = 'waiting' AND EXISTS (SELECT 1 FROM answers x WHERE x.loop_id = l.id)",
    ),
    (
        "an answer that nobody will be told",
        "SELECT COUNT(*) FROM answers x WHERE NOT EXISTS
           (SELECT 1 FROM told t WHERE t.answer_id = x.answer_id AND t.loop_id = x.loop_id)
           AND NOT EXISTS (SELECT 1 FROM loop l JOIN theme h ON h.contribution_id = l.contribution_id WHERE l.id = x.loop_id)",
    ),
    (
        "a promise without an action",
        "SELECT COUNT(*) FROM answer a WHERE kind = 'will_do' AND from_id IS NULL
           AND NOT EXISTS (SELECT 1 FROM action d WHERE d.answer_id = a.id)",
    ),
    (
        "a number used twice",
        "SELECT COUNT(*) FROM (SELECT space_id, number FROM (SELECT space_id, number FROM contribution
           UNION ALL SELECT space_id, number FROM answer) n GROUP BY space_id, number HAVING COUNT(*) > 1) twice",
    ),
];

const SAID: Sql =
    Sql::unregistered("SELECT words, number FROM contribution WHERE words LIKE 'Said in round %'");
const ANSWERED: Sql = Sql::unregistered(
    "SELECT c.number FROM contribution c JOIN loop l ON l.contribution_id = c.id JOIN answers x ON x.loop_id = l.id
      WHERE l.state = 'answered'",
);

const BOX: Sql = Sql::unregistered("SELECT words FROM canvas_box WHERE canvas_id = $1 AND id = $2");

pub async fn holds(store: &Store, told: &Told) {
    for (what, count) in NEVER {
        let count = Sql::unregistered(count);
        let found = store.read(move |tx| tx.one(count, &[], |row| row.get::<i64>(0))).await.unwrap();
        assert_eq!(found, 0, "{what}");
    }
    let said = store.read(|tx| tx.all(SAID, &[], |row| Ok((row.get(0)?, row.get(1)?)))).await.unwrap();
    let kept: BTreeMap<String, i64> = said.iter().cloned().collect();
    assert_eq!(kept.len(), said.len(), "said once, kept twice");
    for (words, number) in &told.said {
        assert_eq!(kept.get(words), Some(number), "{words} was acknowledged");
    }
    for words in kept.keys() {
        assert!(told.said.contains_key(words) || told.perhaps_said.contains(words), "nobody said {words}");
    }
    let answered = store.read(|tx| tx.all(ANSWERED, &[], |row| row.get::<i64>(0))).await.unwrap();
    let answered: BTreeSet<i64> = answered.into_iter().collect();
    let acknowledged: BTreeSet<i64> = told.answered.iter().copied().collect();
    assert_eq!(acknowledged.len(), told.answered.len(), "two were told that theirs is the one answer");
    for number in acknowledged.iter().chain(&told.refused).chain(&told.perhaps_answered) {
        assert!(answered.contains(number), "{number} has its answer");
    }
    let text =
        store.read(|tx| tx.one(BOX, &[&CANVAS, &at_canvas::BOX], |row| row.get::<String>(0))).await.unwrap();
    assert_eq!(text, told.text, "pages are never behind the canvas");
    let marks = at_canvas::marks(&text);
    let kept: BTreeSet<String> = marks.iter().cloned().collect();
    assert_eq!(kept.len(), marks.len(), "typed once, kept twice");
    for mark in told.typed.union(&told.seen) {
        assert!(kept.contains(mark), "{mark} was acknowledged or seen by others");
    }
    assert!(told.typed.len() > 20 && told.seen.len() > 20, "enough was going on at the canvas");
    assert!(told.said.len() > 50 && acknowledged.len() > 20, "enough was going on");
}
