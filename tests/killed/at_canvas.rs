//! People who type into one box of a canvas, live, and somebody who watches them.

use crate::{Told, lock};
use futures_util::{SinkExt, StreamExt};
use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::sync::{Mutex, mpsc::Sender};
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::Message as Frame;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};
use yrs::sync::{Message, SyncMessage};
use yrs::updates::{decoder::Decode, encoder::Encode};
use yrs::{Doc, GetString, Map, Out, ReadTxn, Text, Transact, Update};

/// A box of every starter template.
pub const BOX: &str = "review";

/// Types one mark after another until nobody listens any more, each once the one before it is on disk.
pub fn type_on(at: SocketAddr, path: &str, name: &str, told: &Mutex<Told>, acknowledged: &Sender<()>) {
    at_once(async {
        let mut peer = Peer::join(at, path).await?;
        for count in 0.. {
            let mark = format!("{name}.{count}");
            peer.type_in(&mark).await?;
            lock(told).typed.insert(mark);
            let _ = acknowledged.send(());
        }
        Some(())
    });
}

/// Looks on until nobody speaks any more, and remembers all that was there to be seen.
pub fn watch(at: SocketAddr, path: &str, told: &Mutex<Told>) {
    at_once::<()>(async {
        let mut peer = Peer::join(at, path).await?;
        loop {
            lock(told).seen.extend(peer.marks());
            peer.hear().await?;
        }
    });
}

/// What stands in the box in the end.
pub fn text(at: SocketAddr, path: &str) -> String {
    at_once(async { Some(Peer::join(at, path).await?.text()) }).expect("the canvas can be opened")
}

pub fn marks(text: &str) -> Vec<String> {
    text.split_terminator(';').map(str::to_owned).collect()
}

fn at_once<T>(work: impl Future<Output = Option<T>>) -> Option<T> {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(work)
}

struct Peer {
    socket: WebSocketStream<MaybeTlsStream<TcpStream>>,
    doc: Doc,
}

/// None: nobody listens any more.
impl Peer {
    async fn join(at: SocketAddr, path: &str) -> Option<Peer> {
        let (socket, _) = connect_async(format!("ws://{at}{path}")).await.ok()?;
        let mut peer = Peer { socket, doc: Doc::new() };
        peer.be_sure().await?;
        Some(peer)
    }

    async fn type_in(&mut self, mark: &str) -> Option<()> {
        let update = {
            let boxes = self.doc.get_or_insert_map("boxes");
            let mut tx = self.doc.transact_mut();
            let Some(Out::YText(text)) = boxes.get(&tx, BOX) else { panic!("a canvas has this box") };
            text.push(&mut tx, &format!("{mark};"));
            tx.commit();
            tx.encode_update_v1()
        };
        self.send(SyncMessage::Update(update)).await?;
        self.be_sure().await
    }

    /// Asks what we lack. The answer comes once everything that we sent before is on disk.
    async fn be_sure(&mut self) -> Option<()> {
        let known = self.doc.transact().state_vector();
        self.send(SyncMessage::SyncStep1(known)).await?;
        while !self.hear().await? {}
        Some(())
    }

    async fn send(&mut self, message: SyncMessage) -> Option<()> {
        self.socket.send(Frame::Binary(Message::Sync(message).encode_v1().into())).await.ok()
    }

    /// Takes in the next message. True when it answers what we asked.
    async fn hear(&mut self) -> Option<bool> {
        let Frame::Binary(bytes) = self.socket.next().await?.ok()? else { return Some(false) };
        let (update, answers) = match Message::decode_v1(&bytes).ok()? {
            Message::Sync(SyncMessage::SyncStep2(update)) => (update, true),
            Message::Sync(SyncMessage::Update(update)) => (update, false),
            _ => return Some(false),
        };
        self.doc.transact_mut().apply_update(Update::decode_v1(&update).ok()?).ok()?;
        Some(answers)
    }

    fn text(&self) -> String {
        let boxes = self.doc.get_or_insert_map("boxes");
        let tx = self.doc.transact();
        let Some(Out::YText(text)) = boxes.get(&tx, BOX) else { panic!("a canvas has this box") };
        text.get_string(&tx)
    }

    fn marks(&self) -> BTreeSet<String> {
        marks(&self.text()).into_iter().collect()
    }
}
