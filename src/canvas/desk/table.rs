//! One desk: its canvases, and who does what on it. Everything here is on one thread.

use super::open::{Accepted, Open, Waiting};
use super::{Command, nodes, read, round, seats};
use crate::canvas::error::Error;
use crate::clock::Clock;
use crate::store::{self, Engine, Store, Tx};
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;
use tokio::runtime::{Builder, Handle};
use tokio::sync::{Notify, mpsc, oneshot};
use tokio::task::{LocalSet, spawn_local};
use tokio::time::{Instant, sleep};

/// How often those here are looked after: the silent asked, the gone let go, the unused put away.
const LOOK: Duration = Duration::from_secs(5);
/// Nobody may go unasked for longer, whatever was forgotten to be told.
const ASK_ALL: Duration = Duration::from_secs(600);

pub(super) struct Table {
    pub store: Store,
    pub clock: Clock,
    pub node: String,
    /// PostgreSQL's connections live on the main threads.
    main: Handle,
    pub open: RefCell<HashMap<Arc<str>, Rc<Open>>>,
    /// Canvases with something to do in the next round.
    pub listed: RefCell<Vec<Rc<Open>>>,
    pub since: Cell<Option<Instant>>,
    pub work: Notify,
    /// Canvases where somebody came, went or moved on.
    pub moved: RefCell<Vec<Rc<Open>>>,
    pub movement: Notify,
    /// Where sockets are read into, one after the other.
    pub scratch: RefCell<Vec<u8>>,
    pub seats: Cell<u64>,
    pub in_round: Cell<bool>,
}

impl Table {
    pub fn new(store: Store, clock: Clock, node: String, main: Handle) -> Table {
        Table {
            store,
            clock,
            node,
            main,
            open: RefCell::default(),
            listed: RefCell::default(),
            since: Cell::new(None),
            work: Notify::new(),
            moved: RefCell::default(),
            movement: Notify::new(),
            scratch: RefCell::new(vec![0; 64 << 10]),
            seats: Cell::new(0),
            in_round: Cell::new(false),
        }
    }

    /// The canvas as it lies here; it is fetched first when it does not.
    pub fn fetch(self: &Rc<Self>, canvas_id: &str) -> Rc<Open> {
        let found = self.open.borrow().get(canvas_id).cloned();
        let open = found.unwrap_or_else(|| {
            let open = Rc::new(Open::new(canvas_id));
            self.open.borrow_mut().insert(open.id.clone(), open.clone());
            spawn_local(read::read(self.clone(), open.clone()));
            open
        });
        open.used.set(Instant::now());
        open
    }

    /// Puts it on the list for the next round.
    pub fn list(&self, open: &Rc<Open>) {
        if !open.listed.replace(true) {
            self.listed.borrow_mut().push(open.clone());
            if self.since.get().is_none() {
                self.since.set(Some(Instant::now()));
                self.work.notify_one();
            }
        }
    }

    pub fn wait(&self, open: &Rc<Open>, waiting: Waiting) {
        open.waiting.borrow_mut().push_back(waiting);
        self.list(open);
    }

    pub fn somebody_moved(&self, open: &Rc<Open>) {
        let mut moved = self.moved.borrow_mut();
        if !moved.iter().any(|other| Rc::ptr_eq(other, open)) {
            moved.push(open.clone());
            self.movement.notify_one();
        }
    }

    /// Whether other nodes may have the same canvases open.
    pub fn has_other_nodes(&self) -> bool {
        self.store.engine() == Engine::Postgres
    }

    pub async fn read<T, F>(&self, work: F) -> store::Result<T>
    where
        F: Fn(&mut Tx<'_>) -> store::Result<T> + Send + 'static,
        T: Send + 'static,
    {
        let store = self.store.clone();
        match store.engine() {
            Engine::Sqlite => store.read(work).await,
            Engine::Postgres => joined(self.main.spawn(async move { store.read(work).await }).await),
        }
    }

    pub async fn write<T, F>(&self, work: F) -> store::Result<T>
    where
        F: Fn(&mut Tx<'_>) -> store::Result<T> + Send + 'static,
        T: Send + 'static,
    {
        let store = self.store.clone();
        match store.engine() {
            Engine::Sqlite => store.write(work).await,
            Engine::Postgres => joined(self.main.spawn(async move { store.write(work).await }).await),
        }
    }

    /// Something went wrong that its people cannot help. They come back by themselves, and send what was not kept.
    pub fn give_up(&self, open: &Rc<Open>, kept: Vec<Accepted>, why: &str) {
        tracing::error!(canvas = &*open.id, "a canvas was put away: {why}");
        self.open.borrow_mut().retain(|_, other| !Rc::ptr_eq(other, open));
        *open.document.borrow_mut() = None;
        let seats = open.room.borrow().seats.clone();
        seats
            .iter()
            .for_each(|seat| seat.socket.close(1013, "this could not be kept just now; connect again"));
        let works = kept.into_iter().filter_map(|kept| kept.work);
        let waiting: Vec<_> = open.waiting.borrow_mut().drain(..).collect();
        let edits = waiting.into_iter().filter_map(|waiting| match waiting {
            Waiting::Edit { work, .. } => Some(work),
            Waiting::Again(accepted) => accepted.work,
            _ => None,
        });
        works.chain(edits).for_each(|work| work.answer(Err(Error::NotKept(why.into()))));
    }
}

fn joined<T>(outcome: Result<store::Result<T>, tokio::task::JoinError>) -> store::Result<T> {
    outcome.unwrap_or(Err(store::Error::Panicked))
}

pub(super) fn run(table: Table, asked: mpsc::UnboundedReceiver<Command>) {
    let runtime = Builder::new_current_thread().enable_all().thread_stack_size(super::STACK).build();
    match runtime {
        Ok(runtime) => LocalSet::new().block_on(&runtime, work(Rc::new(table), asked)),
        Err(error) => tracing::error!("no canvas can be opened live: {error}"),
    }
}

/// Until nobody is left who could ask for anything.
async fn work(table: Rc<Table>, mut asked: mpsc::UnboundedReceiver<Command>) {
    let rounds = spawn_local(round::go_round(table.clone()));
    let looking = spawn_local(look_after(table.clone()));
    let telling = spawn_local(nodes::tell_movements(table.clone()));
    while let Some(command) = asked.recv().await {
        match command {
            Command::Join(join) => seats::join(&table, join),
            Command::Edit { canvas_id, person_id, work } => {
                let open = table.fetch(&canvas_id);
                table.wait(&open, Waiting::Edit { person: person_id.into(), work });
            }
            Command::Heard(heard) => nodes::hear(&table, heard),
            Command::Close { done } => {
                spawn_local(close(table.clone(), done));
            }
        }
    }
    [rounds, looking, telling].iter().for_each(|task| task.abort());
}

/// Asks again for those whom this concerns; none: for everybody.
pub(super) async fn recheck(table: Rc<Table>, whom: Option<String>) {
    let open: Vec<_> = table.open.borrow().values().cloned().collect();
    for open in open {
        seats::recheck(&table, &open, whom.as_deref()).await;
    }
}

async fn look_after(table: Rc<Table>) {
    let mut asked_all = Instant::now();
    loop {
        sleep(LOOK).await;
        let all = asked_all.elapsed() > ASK_ALL;
        let open: Vec<_> = table.open.borrow().values().cloned().collect();
        for open in open {
            seats::look_after(&table, &open);
            if all {
                seats::recheck(&table, &open, None).await;
            }
            read::put_away(&table, &open).await;
        }
        if all {
            asked_all = Instant::now();
        }
    }
}

/// Everybody is told to come back; what is in a round already is kept first.
async fn close(table: Rc<Table>, done: oneshot::Sender<()>) {
    for open in table.open.borrow().values() {
        let seats = open.room.borrow().seats.clone();
        seats.iter().for_each(|seat| seat.socket.close(1012, "Plethu is being restarted"));
    }
    while table.in_round.get() || table.since.get().is_some() {
        sleep(Duration::from_millis(1)).await;
    }
    let _ = done.send(());
}
