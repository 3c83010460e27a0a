//! Rooms and sockets: what it takes to edit a document together, whichever feature it belongs to. Speaks the standard
//! y-protocols, so that a stock Yjs `WebsocketProvider` connects. Knows no feature and no database.

use std::pin::Pin;
use std::sync::Arc;

#[doc(hidden)] // for fuzz/, as is `presence`
pub mod frame;
pub(crate) mod lib0;
pub(crate) mod lists;
pub(crate) mod message;
#[doc(hidden)]
pub mod presence;
pub(crate) mod room;
pub(crate) mod socket;
pub(crate) mod update;
pub(crate) mod upgrade;

/// Everything that keeps sockets open, whichever feature it belongs to.
#[derive(Clone)]
pub struct Live(Arc<Vec<Box<dyn Keeps>>>);

/// A note to every node that somebody's membership, session or token has ended, that a space was closed or that something
/// is no longer shown: sent in the transaction that does it, with the id of the person or the space. Whoever may not be
/// here any more is then cut off: `tx.notify(RECHECK, space_id)`.
pub const RECHECK: &str = "recheck";

pub trait Keeps: Send + Sync {
    /// Takes out what was hidden in this space, in the name of whoever turned the second key for it.
    fn take_out(&self, space_id: String, person_id: String) -> Pin<Box<dyn Future<Output = ()> + Send>>;
    /// Keeps what has come in, and tells everybody to come back later.
    fn close(&self) -> Pin<Box<dyn Future<Output = ()> + Send>>;
}

impl Live {
    pub fn new(all: Vec<Box<dyn Keeps>>) -> Live {
        Live(Arc::new(all))
    }

    /// To be called once words were hidden: when it answers, nobody who edits at this moment sees them any more.
    pub async fn take_out(&self, space_id: &str, person_id: &str) {
        for keeps in &*self.0 {
            keeps.take_out(space_id.to_owned(), person_id.to_owned()).await;
        }
    }

    pub async fn close(&self) {
        for keeps in &*self.0 {
            keeps.close().await;
        }
    }
}
