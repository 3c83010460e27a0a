//! Votes as they come in, when thousands come in the same second. Those that arrive while others are being kept wait for them, and
//! are then kept together: one transaction and two statements for all, and each is answered once it is on disk.
//!
//! The first statement looks at everything that must hold, and finds those that are as they usually are. Whatever it does not find
//! is looked at in the usual way, which knows what to say about it.

use crate::dialogue::model::Choice;
use crate::store::{self, Store, Tx, sql};
use serde_json::json;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard};
use tokio::sync::oneshot;

/// So many at most in one transaction, so that the first of them do not wait for long.
const TOGETHER: usize = 256;

/// A vote, as it stands in a request.
pub struct HandedIn {
    /// What the database knows the session by.
    pub session: String,
    pub space_code: String,
    /// The numbers of the dialogue and of the statement.
    pub dialogue: i64,
    pub statement: i64,
    pub choice: Choice,
    pub at: i64,
}

/// Where votes wait to be kept.
#[derive(Clone, Default)]
pub struct Intake(Arc<Mutex<Waiting>>);

#[derive(Default)]
struct Waiting {
    votes: Vec<(HandedIn, oneshot::Sender<bool>)>,
    /// Some are being kept now, and the others are taken up afterwards.
    keeping: bool,
}

impl Intake {
    /// Says whether it is kept. Where it is not, nothing was changed, or nobody knows: then it may be kept again, as the last
    /// word of each person counts.
    pub async fn keep(&self, store: &Store, vote: HandedIn) -> bool {
        let (tell, told) = oneshot::channel();
        if self.put(vote, tell) {
            // In a task of its own: whoever sent the first may go away, and others still wait for an answer.
            tokio::spawn(self.clone().keep_all(store.clone()));
        }
        told.await.unwrap_or(false)
    }

    /// Says whether nobody is keeping any now.
    fn put(&self, vote: HandedIn, tell: oneshot::Sender<bool>) -> bool {
        let mut waiting = self.waiting();
        waiting.votes.push((vote, tell));
        !std::mem::replace(&mut waiting.keeping, true)
    }

    async fn keep_all(self, store: Store) {
        while let Some(taken) = self.take() {
            let (votes, tell): (Vec<HandedIn>, Vec<oneshot::Sender<bool>>) = taken.into_iter().unzip();
            let kept = store
                .write(move |tx| keep_usual(tx, &votes))
                .await
                .unwrap_or_else(|_| vec![false; tell.len()]);
            for (tell, kept) in tell.into_iter().zip(kept) {
                let _ = tell.send(kept);
            }
        }
    }

    fn take(&self) -> Option<Vec<(HandedIn, oneshot::Sender<bool>)>> {
        let mut waiting = self.waiting();
        let some = waiting.votes.len().min(TOGETHER);
        waiting.keeping = some > 0;
        (some > 0).then(|| waiting.votes.drain(..some).collect())
    }

    fn waiting(&self) -> MutexGuard<'_, Waiting> {
        self.0.lock().unwrap_or_else(|broken| broken.into_inner())
    }
}

/// Those of a member on a screen where everything holds: they are known, and a member; the space and the dialogue are open; and it
/// is a statement in it whose words are there and that is not joined to another. `votes` is a table of what stands in requests.
macro_rules! usual {
    ($votes:literal) => {
        concat!(
            "SELECT v.place, d.id, m.person_id FROM ",
            $votes,
            " JOIN session s ON s.hash = v.session AND s.ends_at > v.at
              JOIN member m ON m.person_id = s.person_id AND m.left_at IS NULL
              JOIN space ON space.id = m.space_id AND space.code = v.space_code AND space.closed_at IS NULL
              JOIN dialogue d ON d.space_id = space.id AND d.number = v.dialogue AND d.until >= v.at
              JOIN contribution c ON c.space_id = space.id AND c.number = v.statement AND c.hidden_at IS NULL
              JOIN dialogue_question q ON q.dialogue_id = d.id AND q.question_id = c.question_id
              WHERE NOT EXISTS (
                SELECT 1 FROM dialogue_merge j WHERE j.dialogue_id = d.id AND j.other = c.number
                  AND j.merged_at IS NOT NULL AND j.ended_at IS NULL)"
        )
    };
}

macro_rules! keep {
    ($votes:literal) => {
        concat!(
            "INSERT INTO vote (dialogue_id, voter, statement, choice, came_by, voted_at)
             SELECT v.dialogue_id, v.voter, v.statement, v.choice, 'screen', v.at FROM ",
            $votes,
            " WHERE TRUE ON CONFLICT (dialogue_id, voter, statement) DO UPDATE
              SET choice = excluded.choice, came_by = excluded.came_by, typed_by = excluded.typed_by,
                  voted_at = excluded.voted_at"
        )
    };
}

/// Says of each whether it is kept.
fn keep_usual(tx: &mut Tx, votes: &[HandedIn]) -> store::Result<Vec<bool>> {
    let asked = votes.iter().enumerate().map(|(place, vote)| {
        json!({ "place": place, "session": vote.session, "space_code": vote.space_code, "dialogue": vote.dialogue,
                "statement": vote.statement, "at": vote.at })
    });
    let usual = sql!(
        sqlite: usual!(
            "(SELECT value ->> 'place' AS place, value ->> 'session' AS session, value ->> 'space_code' AS space_code,
                     value ->> 'dialogue' AS dialogue, value ->> 'statement' AS statement, value ->> 'at' AS at
              FROM json_each($1)) v"
        ),
        postgres: usual!(
            "json_to_recordset(CAST(CAST($1 AS TEXT) AS JSON)) AS v (place BIGINT, session TEXT, space_code TEXT,
               dialogue BIGINT, statement BIGINT, at BIGINT)"
        ),
    );
    let mut found = tx.all(usual, &[&serde_json::Value::from_iter(asked).to_string()], |row| {
        Ok((row.get::<i64>(0)? as usize, row.get::<String>(1)?, row.get::<String>(2)?))
    })?;
    let mut kept = vec![false; votes.len()];
    // One row for each, or PostgreSQL takes none. In the order in which they came, so that the last word counts.
    let mut rows = HashMap::new();
    found.sort_by_key(|(place, ..)| *place);
    for (place, dialogue_id, voter) in found {
        let vote = &votes[place];
        kept[place] = true;
        rows.insert((dialogue_id, voter, vote.statement), (vote.choice, vote.at));
    }
    if rows.is_empty() {
        return Ok(kept);
    }
    let rows = rows.into_iter().map(|((dialogue_id, voter, statement), (choice, at))| {
        json!({ "dialogue_id": dialogue_id, "voter": voter, "statement": statement, "choice": choice.sign(), "at": at })
    });
    let keep = sql!(
        sqlite: keep!(
            "(SELECT value ->> 'dialogue_id' AS dialogue_id, value ->> 'voter' AS voter, value ->> 'statement' AS statement,
                     value ->> 'choice' AS choice, value ->> 'at' AS at FROM json_each($1)) v"
        ),
        postgres: keep!(
            "json_to_recordset(CAST(CAST($1 AS TEXT) AS JSON)) AS v (dialogue_id TEXT, voter TEXT, statement BIGINT,
               choice BIGINT, at BIGINT)"
        ),
    );
    tx.run(keep, &[&serde_json::Value::from_iter(rows).to_string()])?;
    Ok(kept)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialogue::tests::{opened, said};
    use crate::people;
    use crate::spaces::testing::{CwmTeg, DAY, cwm_teg};

    fn vote(group: &CwmTeg, at: &str, statement: &str) -> HandedIn {
        let session = group.ifan.cookie("plethu").expect("he is known");
        HandedIn {
            session: people::hash(session),
            space_code: group.code.clone(),
            dialogue: at.rsplit('/').next().expect("a number").parse().expect("a number"),
            statement: statement.parse().expect("a number"),
            choice: Choice::Agree,
            at: group.app.clock.now(),
        }
    }

    async fn kept(group: &CwmTeg, vote: HandedIn) -> bool {
        group.app.intake.keep(&group.app.store, vote).await
    }

    #[tokio::test]
    async fn only_what_is_as_it_usually_is_is_kept_without_a_closer_look() {
        for mut group in cwm_teg().await {
            let at = opened(&mut group).await;
            let numbers = said(&mut group, &at).await;
            assert!(kept(&group, vote(&group, &at, &numbers[0])).await);
            assert!(kept(&group, vote(&group, &at, &numbers[0])).await, "the same again is one vote");
            let counted = "SELECT COUNT(*) FROM vote";
            let sql = crate::store::Sql::unregistered(counted);
            let count = group.app.store.read(move |tx| tx.one(sql, &[], |row| row.get::<i64>(0))).await;
            assert_eq!(count.unwrap(), 1);

            let good = || vote(&group, &at, &numbers[1]);
            assert!(!kept(&group, HandedIn { session: people::hash("guessed"), ..good() }).await);
            assert!(!kept(&group, HandedIn { space_code: "AAAAAA".into(), ..good() }).await);
            assert!(!kept(&group, HandedIn { dialogue: 999, ..good() }).await);
            assert!(!kept(&group, HandedIn { statement: 999, ..good() }).await);
            assert!(!kept(&group, HandedIn { at: good().at + 30 * DAY, ..good() }).await, "it is over");
            assert!(!kept(&group, HandedIn { at: good().at + 4_000 * DAY, ..good() }).await, "signed out");
            let elsewhere = group.carys.post(&group.at("/say"), &[("words", "Not in the dialogue.")]).await;
            let number = elsewhere.location().unwrap().split("/contributions/").nth(1).unwrap();
            let number = number.chars().take_while(char::is_ascii_digit).collect::<String>();
            assert!(!kept(&group, vote(&group, &at, &number)).await);
            group.carys.post(&group.at(&format!("/contributions/{}/take-back", numbers[1])), &[]).await;
            assert!(!kept(&group, vote(&group, &at, &numbers[1])).await, "its words are gone");
            group.ifan.post(&group.at("/leave"), &[("sure", "yes")]).await;
            assert!(!kept(&group, vote(&group, &at, &numbers[2])).await, "he has left");
        }
    }

    #[tokio::test]
    async fn votes_that_come_in_at_once_are_each_kept_once() {
        for mut group in cwm_teg().await {
            let at = opened(&mut group).await;
            let numbers = said(&mut group, &at).await;
            let votes = (0..300).map(|nth| {
                let choice = if nth % 2 == 0 { Choice::Agree } else { Choice::Pass };
                let vote = HandedIn { choice, ..vote(&group, &at, &numbers[nth % 3]) };
                kept(&group, vote)
            });
            let kept = futures_util::future::join_all(votes).await;
            assert!(kept.iter().all(|one| *one));
            let sql = crate::store::Sql::unregistered("SELECT COUNT(*) FROM vote");
            let count = group.app.store.read(move |tx| tx.one(sql, &[], |row| row.get::<i64>(0))).await;
            assert_eq!(count.unwrap(), 3);
        }
    }
}
