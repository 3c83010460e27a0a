//! Rooms and sockets: what it takes to edit a document together, whichever feature it belongs to. Speaks the standard
//! y-protocols, so that a stock Yjs `WebsocketProvider` connects. Knows no feature and no database.

use std::pin::Pin;
use std::sync::Arc;

pub(crate) mod frame;
pub(crate) mod lib0;
pub(crate) mod message;
pub(crate) mod presence;
pub(crate) mod room;
pub(crate) mod socket;
pub(crate) mod update;
pub(crate) mod upgrade;

/// Everything that keeps sockets open, whichever feature it belongs to.
#[derive(Clone)]
pub struct Live(Arc<Vec<Box<dyn Keeps>>>);

pub trait Keeps: Send + Sync {
    /// Asks again whether those may stay whom this (a person, a space) concerns.
    fn recheck(&self, whom: String) -> Pin<Box<dyn Future<Output = ()> + Send>>;
    /// Keeps what has come in, and tells everybody to come back later.
    fn close(&self) -> Pin<Box<dyn Future<Output = ()> + Send>>;
}

impl Live {
    pub fn new(all: Vec<Box<dyn Keeps>>) -> Live {
        Live(Arc::new(all))
    }

    /// To be called when somebody's membership, session or token has ended or changed, or a space was closed, with the
    /// id of the person or the space. When it answers, whoever may not be here any more is cut off at this node, and
    /// the other nodes have been told.
    pub async fn recheck(&self, whom: &str) {
        for keeps in &*self.0 {
            keeps.recheck(whom.to_owned()).await;
        }
    }

    pub async fn close(&self) {
        for keeps in &*self.0 {
            keeps.close().await;
        }
    }
}
