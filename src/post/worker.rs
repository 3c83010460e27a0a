//! Sends what is due, tries again later, and gives up in the end.

use super::queries::{self, CHANNEL, Leased};
use super::sender::{Failure, Sender};
use crate::clock::Clock;
use crate::store::{Result, Store};
use std::time::Duration;

const MINUTE: i64 = 60_000;
/// A node that died while sending lets another try after this.
const LEASE: i64 = 10 * MINUTE;
const LONGEST_WAIT: i64 = 6 * 60 * MINUTE;
const GIVES_UP_AFTER: i64 = 3 * 24 * 60 * MINUTE;
/// Where there is no mail server. A sign-in link is worth nothing after an hour, and the news goes by letter.
const NO_SERVER_AFTER: i64 = 60 * MINUTE;

/// Goes on for as long as the program runs.
pub async fn work(store: Store, clock: Clock, sender: Option<Sender>) {
    let mut notes = store.listen();
    loop {
        match round(&store, &clock, sender.as_ref()).await {
            Ok(0) => {}
            Ok(_) => continue,
            Err(error) => tracing::error!(%error, "the post could not be read"),
        }
        let soon = tokio::time::sleep(Duration::from_secs(30));
        tokio::select! {
            () = soon => {}
            () = heard(&mut notes) => {}
        }
    }
}

async fn heard(notes: &mut tokio::sync::broadcast::Receiver<crate::store::Note>) {
    use tokio::sync::broadcast::error::RecvError;
    loop {
        match notes.recv().await {
            Ok(note) if note.channel == CHANNEL || note.is_missed() => return,
            Ok(_) => {}
            Err(RecvError::Lagged(_)) => return,
            Err(RecvError::Closed) => std::future::pending().await,
        }
    }
}

/// Sends some of what is due and says how many it took in hand.
///
/// # Errors
/// When the store fails. What was leased is then tried again after its lease.
pub async fn round(store: &Store, clock: &Clock, sender: Option<&Sender>) -> Result<usize> {
    let now = clock.now();
    let Some(sender) = sender else {
        store
            .write(move |tx| queries::give_up_older(tx, now - NO_SERVER_AFTER, "no mail server", now))
            .await?;
        return Ok(0);
    };
    let leased = store.write(move |tx| queries::lease(tx, now, now + LEASE)).await?;
    let count = leased.len();
    for email in leased {
        let outcome = sender.send(&email.address, &email.subject, &email.body).await;
        keep(store, email, outcome, clock.now()).await?;
    }
    Ok(count)
}

async fn keep(
    store: &Store,
    email: Leased,
    outcome: std::result::Result<(), Failure>,
    now: i64,
) -> Result<()> {
    let (id, tries, made_at) = (email.id.clone(), email.tries, email.made_at);
    if let Err(failure) = &outcome {
        tracing::warn!(id, tries, ?failure, "an email was not taken");
    }
    store
        .write(move |tx| match &outcome {
            Ok(()) => queries::sent(tx, &id, now),
            Err(Failure::NoMailbox(why)) => queries::give_up(tx, &id, why, now),
            Err(Failure::NotNow(why)) if now - made_at >= GIVES_UP_AFTER => {
                queries::give_up(tx, &id, why, now)
            }
            Err(Failure::NotNow(why)) => queries::try_again(tx, &id, why, now + wait(tries)),
        })
        .await
        .map(drop)
}

/// A minute, four, sixteen… and then every six hours.
fn wait(tries: i64) -> i64 {
    let times = 4i64.saturating_pow(tries.clamp(1, 10) as u32 - 1);
    MINUTE.saturating_mul(times).min(LONGEST_WAIT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_wait_is_longer_but_never_longer_than_six_hours() {
        assert_eq!([1, 2, 3].map(wait), [MINUTE, 4 * MINUTE, 16 * MINUTE]);
        assert_eq!([6, 100, i64::MAX].map(wait), [LONGEST_WAIT; 3]);
    }
}
