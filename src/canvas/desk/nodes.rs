//! What is said on the database's own line, by this node's requests and by other nodes. They hear "canvas X has update N" and read the update from the table; who is here
//! is told with the words themselves, for it is never stored.

use super::open::Open;
use super::table::Table;
use super::{Command, Note, which};
use crate::live::RECHECK;
use crate::live::presence::From;
use crate::store::Store;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{broadcast, mpsc};
use tokio::task::spawn_local;
use tokio::time::sleep;

/// Somebody who steps from card to card is told of in one go.
const MOVING: Duration = Duration::from_millis(60);
/// A note to other nodes takes 3000 bytes, and bytes take a third more when they are written as letters.
const LARGEST_WORD: usize = 2000;

/// What another node said.
#[derive(Clone)]
pub(super) enum Heard {
    Update {
        canvas_id: String,
        head: i64,
    },
    Presence {
        canvas_id: String,
        node: Arc<str>,
        states: Vec<u8>,
    },
    /// Somebody opened a canvas there and wants to know who is at it here.
    WhoIsThere {
        canvas_id: String,
    },
    /// Somebody may not be here any more: a person, or one of a space.
    Recheck {
        whom: String,
    },
    /// Words were missed; any canvas may have gone on.
    Missed,
}

/// Hears what other nodes say for as long as the desks stand.
pub(super) fn listen(store: &Store, node: &str, desks: &[mpsc::UnboundedSender<Command>]) {
    let (mut notes, node) = (store.listen(), node.to_owned());
    // Weak, for else the desks would keep each other alive for ever.
    let desks: Vec<_> = desks.iter().map(mpsc::UnboundedSender::downgrade).collect();
    tokio::spawn(async move {
        loop {
            let heard = match notes.recv().await {
                Ok(note) => read(&note, &node),
                Err(broadcast::error::RecvError::Lagged(_)) => Some(Heard::Missed),
                Err(broadcast::error::RecvError::Closed) => return,
            };
            let Some(heard) = heard else { continue };
            let to = match heard.canvas_id() {
                Some(canvas_id) => which(canvas_id, desks.len())..which(canvas_id, desks.len()) + 1,
                None => 0..desks.len(),
            };
            for desk in &desks[to] {
                let Some(desk) = desk.upgrade() else { return };
                let _ = desk.send(Command::Heard(heard.clone()));
            }
        }
    });
}

impl Heard {
    fn canvas_id(&self) -> Option<&str> {
        match self {
            Heard::Update { canvas_id, .. }
            | Heard::Presence { canvas_id, .. }
            | Heard::WhoIsThere { canvas_id } => Some(canvas_id),
            Heard::Recheck { .. } | Heard::Missed => None,
        }
    }
}

/// None for what this node said itself, and for what is not about canvases.
fn read(note: &Note, own: &str) -> Option<Heard> {
    if note.is_missed() {
        return Some(Heard::Missed);
    }
    if note.channel == RECHECK {
        return Some(Heard::Recheck { whom: note.payload.clone() });
    }
    let mut words = note.payload.split(' ');
    let mut next = || words.next().map(str::to_owned);
    let (about, second, third) = (next()?, next()?, next());
    let (node, heard) = match &*note.channel {
        "canvas" => {
            let head = second.parse().ok()?;
            (third?, Heard::Update { canvas_id: about, head })
        }
        "canvas presence" => {
            let states = STANDARD_NO_PAD.decode(third?).ok()?;
            let node: Arc<str> = second.as_str().into();
            (second, Heard::Presence { canvas_id: about, node, states })
        }
        "canvas who" => (second, Heard::WhoIsThere { canvas_id: about }),
        _ => return None,
    };
    (node != own).then_some(heard)
}

pub(super) fn hear(table: &Rc<Table>, heard: Heard) {
    let open = |canvas_id: &str| table.open.borrow().get(canvas_id).cloned();
    match heard {
        Heard::Update { canvas_id, head } => {
            if let Some(open) = open(&canvas_id) {
                open.heard_of.set(open.heard_of.get().max(head));
                if open.is_behind() {
                    table.list(&open);
                }
            }
        }
        Heard::Presence { canvas_id, node, states } => {
            if let Some(open) = open(&canvas_id) {
                let now = table.clock.now();
                let _ = open.room.borrow_mut().presence.hear(&states, &From::Node(node), now);
                table.somebody_moved(&open);
            }
        }
        Heard::WhoIsThere { canvas_id } => {
            if let Some(open) = open(&canvas_id) {
                let here = open.room.borrow().presence.everybody_here(LARGEST_WORD);
                tell_presence(table, &open, here);
            }
        }
        Heard::Recheck { whom } => {
            spawn_local(super::table::recheck(table.clone(), Some(whom)));
        }
        Heard::Missed => {
            for open in table.open.borrow().values() {
                open.heard_of.set(i64::MAX);
                table.list(open);
            }
            spawn_local(super::table::recheck(table.clone(), None));
        }
    }
}

/// Tells those here, and other nodes, who came, went or moved on.
pub(super) async fn tell_movements(table: Rc<Table>) {
    loop {
        table.movement.notified().await;
        sleep(MOVING).await;
        let moved = std::mem::take(&mut *table.moved.borrow_mut());
        for open in moved {
            let mut room = open.room.borrow_mut();
            room.tell_presence(false);
            let news = room.presence.take_own_news(LARGEST_WORD);
            drop(room);
            tell_presence(&table, &open, news);
        }
    }
}

fn tell_presence(table: &Rc<Table>, open: &Open, news: Vec<Vec<u8>>) {
    if !table.has_other_nodes() || news.is_empty() {
        return;
    }
    let said: Vec<_> = news
        .iter()
        .map(|states| format!("{} {} {}", open.id, table.node, STANDARD_NO_PAD.encode(states)))
        .collect();
    tell(table, "canvas presence", said);
}

impl Table {
    /// Those who sit at this canvas elsewhere are told of when something changes; whoever opens it asks once.
    pub(super) fn ask_who_is_elsewhere(self: &Rc<Self>, open: &Open) {
        if self.has_other_nodes() {
            tell(self, "canvas who", vec![format!("{} {}", open.id, self.node)]);
        }
    }
}

fn tell(table: &Rc<Table>, channel: &'static str, words: Vec<String>) {
    let table = table.clone();
    spawn_local(async move {
        let told = table.write(move |tx| words.iter().try_for_each(|word| tx.notify(channel, word)));
        if let Err(error) = told.await {
            tracing::warn!(%error, "other nodes could not be told who is here");
        }
    });
}
