//! Where canvases lie open to be edited together. A desk is a thread of its own, and a canvas lies on one desk only: all
//! its sockets, its document and its turns are there, so that nothing has to be locked and an edit crosses no thread
//! but the one that writes to the disk.
//!
//! Turns go round (`round.rs`): what came in for all canvases of a desk is applied, kept in one transaction, and only then
//! told to everybody else.

mod gather;
mod keep;
mod nodes;
mod open;
mod read;
mod round;
mod seats;
mod table;

use super::document::Document;
use super::error::Error;
use super::gate::{Access, Ticket};
use super::hidden;
use crate::clock::Clock;
use crate::live::upgrade::Connection;
use crate::store::{Note, Store, new_id};
use std::future::Future;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::{Arc, OnceLock};
use std::thread;
use tokio::runtime::Handle;
use tokio::sync::{mpsc, oneshot};

/// A document may hold lists within lists as deep as it has any, and taking one out goes down all of them. Only
/// what is used of it takes memory.
const STACK: usize = 256 << 20;

/// All desks of this node. They are set up when the first canvas is opened.
#[derive(Clone)]
pub struct Desks(Arc<Inside>);

struct Inside {
    store: Store,
    clock: Clock,
    /// Tells what this node says from what others do.
    node: String,
    desks: OnceLock<Vec<mpsc::UnboundedSender<Command>>>,
}

enum Command {
    Join(Join),
    Edit { canvas_id: String, person_id: String, work: Box<dyn Work> },
    Heard(nodes::Heard),
    Close { done: oneshot::Sender<()> },
}

pub(super) struct Join {
    pub canvas_id: String,
    pub connection: Connection,
    pub ticket: Ticket,
    pub access: Access,
}

/// A change somebody asked for, whatever its answer.
trait Work: Send {
    /// Does it to the document. `false`: it could not be done.
    fn run(&mut self, document: &mut Document) -> bool;
    fn answer(self: Box<Self>, kept: Result<(), Error>);
}

struct Asked<F, T> {
    change: Option<F>,
    outcome: Option<Result<T, Error>>,
    answer: oneshot::Sender<Result<T, Error>>,
}

impl<F, T> Work for Asked<F, T>
where
    F: FnOnce(&mut Document) -> Result<T, Error> + Send,
    T: Send,
{
    fn run(&mut self, document: &mut Document) -> bool {
        let Some(change) = self.change.take() else { return false };
        let outcome = catch_unwind(AssertUnwindSafe(|| change(document)));
        let outcome = outcome.unwrap_or(Err(Error::NotKept("the change panicked".into())));
        let done = outcome.is_ok();
        self.outcome = Some(outcome);
        done
    }

    fn answer(self: Box<Self>, kept: Result<(), Error>) {
        let outcome = match (kept, self.outcome) {
            (Ok(()), Some(outcome)) | (Err(_), Some(outcome @ Err(_))) => outcome,
            (Ok(()), None) => Err(Error::NotKept("it had no turn".into())),
            (Err(error), _) => Err(error),
        };
        // Nobody may be waiting any more; what was kept stays kept.
        let _ = self.answer.send(outcome);
    }
}

impl Desks {
    pub fn new(store: Store, clock: Clock) -> Desks {
        Desks(Arc::new(Inside { store, clock, node: new_id(), desks: OnceLock::new() }))
    }

    pub(super) fn join(&self, join: Join) {
        let _ = self.desk_of(&join.canvas_id).send(Command::Join(join));
    }

    pub(super) async fn edit<T, F>(&self, canvas_id: &str, person_id: &str, change: F) -> Result<T, Error>
    where
        F: FnOnce(&mut Document) -> Result<T, Error> + Send + 'static,
        T: Send + 'static,
    {
        let (answer, answered) = oneshot::channel();
        let work = Box::new(Asked { change: Some(change), outcome: None, answer });
        let (canvas_id, person_id) = (canvas_id.to_owned(), person_id.to_owned());
        let _ = self.desk_of(&canvas_id).send(Command::Edit { canvas_id, person_id, work });
        answered.await.unwrap_or(Err(Error::Closed))
    }

    pub(super) fn store(&self) -> &Store {
        &self.0.store
    }

    fn desk_of(&self, canvas_id: &str) -> &mpsc::UnboundedSender<Command> {
        let desks = self.desks();
        &desks[which(canvas_id, desks.len())]
    }

    fn desks(&self) -> &[mpsc::UnboundedSender<Command>] {
        self.0.desks.get_or_init(|| {
            let cores = thread::available_parallelism().map_or(2, |cores| cores.get());
            // The other half is for pages and the database.
            let desks: Vec<_> = (0..(cores / 2).clamp(1, 8)).map(|number| self.set_up(number)).collect();
            nodes::listen(&self.0.store, &self.0.node, &desks);
            desks
        })
    }

    fn set_up(&self, number: usize) -> mpsc::UnboundedSender<Command> {
        let (commands, asked) = mpsc::unbounded_channel();
        let (store, clock, node) = (self.0.store.clone(), self.0.clock.clone(), self.0.node.clone());
        let main = Handle::current();
        thread::Builder::new()
            .name(format!("desk-{number}"))
            .stack_size(STACK)
            .spawn(move || table::run(table::Table::new(store, clock, node, main), asked))
            .expect("a thread can be started: the program has just started others");
        commands
    }
}

fn which(canvas_id: &str, desks: usize) -> usize {
    let mut hasher = DefaultHasher::new();
    canvas_id.hash(&mut hasher);
    (hasher.finish() % desks as u64) as usize
}

impl crate::live::Keeps for Desks {
    fn take_out(&self, space_id: String, person_id: String) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        let desks = self.clone();
        Box::pin(async move { hidden::take_out(&desks, space_id, person_id).await })
    }

    fn close(&self) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        let desks = self.0.desks.get().cloned().unwrap_or_default();
        Box::pin(async move {
            for desk in desks {
                let (done, closed) = oneshot::channel();
                let _ = desk.send(Command::Close { done });
                let _ = closed.await;
            }
        })
    }
}
