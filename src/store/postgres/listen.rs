//! Notes between nodes: `pg_notify` inside the transaction, and one connection per node that listens.

use std::future::poll_fn;
use std::time::Duration;

use deadpool_postgres::Transaction;
use tokio::sync::broadcast;
use tokio::task::JoinHandle;
use tokio_postgres::{AsyncMessage, Client, Config};
use tokio_postgres_rustls::MakeRustlsConnect;

use crate::store::{Error, Note, Result};

const CHANNEL: &str = "plethu";

/// Sends the notes as part of the transaction: PostgreSQL delivers them when it is kept, and only then.
///
/// It takes one lock for the whole database while such a transaction commits, so notes are for what people watch live.
pub(super) async fn tell(inside: &Transaction<'_>, notes: &[Note]) -> Result<()> {
    if notes.is_empty() {
        return Ok(());
    }
    let texts: Vec<String> = notes.iter().filter_map(|note| serde_json::to_string(note).ok()).collect();
    let tell = inside.prepare_cached("SELECT pg_notify($1, note) FROM unnest($2::text[]) AS note").await?;
    inside.query(&tell, &[&CHANNEL, &texts]).await?;
    Ok(())
}

pub(super) struct Listener(JoinHandle<()>);

impl Listener {
    /// Listens from now on, and starts again by itself when the connection breaks.
    pub async fn start(
        config: Config,
        tls: MakeRustlsConnect,
        notes: broadcast::Sender<Note>,
    ) -> Result<Listener> {
        let mut line = Line::open(&config, &tls, &notes).await?;
        Ok(Listener(tokio::spawn(async move {
            loop {
                line.broken().await;
                line = Line::reopen(&config, &tls, &notes).await;
                // Nobody kept what was said meanwhile.
                let _ = notes.send(Note::missed());
            }
        })))
    }

    pub fn stop(&self) {
        self.0.abort();
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.stop();
    }
}

struct Line {
    // The connection lives as long as its client.
    _client: Client,
    hearing: JoinHandle<()>,
}

impl Line {
    async fn open(config: &Config, tls: &MakeRustlsConnect, notes: &broadcast::Sender<Note>) -> Result<Line> {
        let (client, mut connection) = config.connect(tls.clone()).await?;
        let notes = notes.clone();
        let hearing = tokio::spawn(async move {
            while let Some(Ok(message)) = poll_fn(|cx| connection.poll_message(cx)).await {
                if let AsyncMessage::Notification(said) = message
                    && let Ok(note) = serde_json::from_str(said.payload())
                {
                    let _ = notes.send(note);
                }
            }
        });
        client.batch_execute(&format!("LISTEN {CHANNEL}")).await.map_err(Error::from)?;
        Ok(Line { _client: client, hearing })
    }

    async fn reopen(config: &Config, tls: &MakeRustlsConnect, notes: &broadcast::Sender<Note>) -> Line {
        let mut wait = Duration::from_millis(100);
        loop {
            match Line::open(config, tls, notes).await {
                Ok(line) => return line,
                Err(error) => tracing::warn!("cannot listen to the database: {error}"),
            }
            tokio::time::sleep(wait).await;
            wait = (wait * 2).min(Duration::from_secs(10));
        }
    }

    async fn broken(&mut self) {
        let _ = (&mut self.hearing).await;
    }
}
