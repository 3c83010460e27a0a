//! Killed in the middle, again and again, while people say things, answer them, vote and edit a canvas. Whoever was told that it
//! is kept finds it kept, and so does whoever has seen it; what nobody was told about is there as a whole or not at all.

mod at_canvas;
mod client;
mod server;
mod votes;
mod whole;

use client::{Client, Heard};
use plethu::{
    app::{App, Clock},
    demo::{self, Demo, Load},
    seal::Seal,
    settings::Settings,
    store::{Place, Store, testing},
};
use server::Server;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::mpsc::{self, Sender};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;

const ROUNDS: usize = 10;
const CANVAS: &str = "019a0000-0000-7000-8000-000000000001";

/// What the people who were there know in the end.
#[derive(Default)]
struct Told {
    /// What was said and acknowledged, with the number it was given.
    said: BTreeMap<String, i64>,
    /// What was sent and never acknowledged.
    perhaps_said: BTreeSet<String>,
    /// Numbers of contributions to answer; each stands here twice, so that two try it.
    to_answer: VecDeque<i64>,
    answered: Vec<i64>,
    /// Sent and never acknowledged. It is sent again.
    perhaps_answered: BTreeSet<i64>,
    /// Somebody was told that it has its answer already.
    refused: BTreeSet<i64>,
    /// What was typed on the canvas and acknowledged.
    typed: BTreeSet<String>,
    /// What others saw there.
    seen: BTreeSet<String>,
    /// What stands there in the end.
    text: String,
    /// What they think of what others said.
    votes: Mutex<votes::Votes>,
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_that_was_acknowledged_is_lost_when_the_program_is_killed_while_people_speak_and_answer() {
    for fresh in testing::places().await {
        let demo = seeded(&fresh.place).await;
        let place = fresh.place.clone();
        let store = Store::open(&fresh.place).await.unwrap();
        let held = votes::held(&store).await;
        store.close().await;
        let killing = tokio::task::spawn_blocking(move || kill_again_and_again(&place, &demo, &held));
        let told = killing.await.unwrap();
        let store = Store::open(&fresh.place).await.unwrap();
        let votes = std::mem::take(&mut *lock(&told.votes));
        votes::hold(&store, &votes).await;
        whole::holds(&store, &told).await;
        store.close().await;
    }
}

async fn seeded(place: &Place) -> Demo {
    let store = Store::open(place).await.unwrap();
    let app = App::new(store.clone(), Seal::for_tests(), Settings::in_folder("unused"), Clock::real());
    let demo = demo::seed(&app, Load { token: true, ..Load::default() }).await;
    app.live.close().await;
    store.close().await;
    demo.unwrap_or_else(|_| panic!("an empty place takes the demo"))
}

fn kill_again_and_again(place: &Place, demo: &Demo, held: &votes::Held) -> Told {
    let told = Mutex::<Told>::default();
    let votes = Mutex::new(votes::Votes::since(Clock::real().now()));
    let mut server = Server::start(place);
    let sign_in = |name| Client::by_code(server.at, demo, name);
    let people = [sign_in("Carys Bowen"), sign_in("Ifan Rees"), sign_in("Nia Morgan")];
    let dewi = sign_in("Dewi Pritchard");
    let voters = votes::VOTERS.map(|name| (name, sign_in(name)));
    let program = Client::by_token(demo);
    let canvas = program.at(server.at).make_canvas(CANVAS);
    for round in 0..ROUNDS {
        // At a moment that nobody chose: after so many acknowledgements, whatever else is under way then.
        let enough = rand::random_range(1..200);
        thread::scope(|all| {
            let (acknowledged, heard) = mpsc::channel();
            for (at, person) in people.iter().chain([&program]).enumerate() {
                let (acknowledged, told, server) = (acknowledged.clone(), &told, server.at);
                all.spawn(move || speak(person.at(server), &format!("{round}-{at}"), told, &acknowledged));
            }
            for client in [&dewi, &program] {
                let (acknowledged, told, server) = (acknowledged.clone(), &told, server.at);
                all.spawn(move || answer(client.at(server), told, &acknowledged));
            }
            for (name, voter) in &voters {
                let (acknowledged, votes, server) = (acknowledged.clone(), &votes, server.at);
                all.spawn(move || votes::think(voter.at(server), held, name, votes, &acknowledged));
            }
            for typist in ["a", "b"] {
                let (acknowledged, told, canvas, server) = (acknowledged.clone(), &told, &canvas, server.at);
                let name = format!("{round}{typist}");
                all.spawn(move || at_canvas::type_on(server, canvas, &name, told, &acknowledged));
            }
            let (told_all, canvas, here) = (&told, &canvas, server.at);
            all.spawn(move || at_canvas::watch(here, canvas, told_all));
            drop(acknowledged);
            let before = heard.iter().take(enough).count();
            assert_eq!(before, enough, "they fell silent before anything was killed");
            server.kill();
        });
        server = Server::start(place);
    }
    send_again(&dewi.at(server.at), &told);
    lock(&told).text = at_canvas::text(server.at, &canvas);
    server.kill();
    let mut told = told.into_inner().unwrap();
    told.votes = votes;
    told
}

/// Says one thing after another until nobody listens any more.
fn speak(client: Client, name: &str, told: &Mutex<Told>, acknowledged: &Sender<()>) {
    for count in 0.. {
        let words = format!("Said in round {name}, number {count}.");
        match client.say(&words) {
            Heard::Kept(number) => {
                let mut told = lock(told);
                told.said.insert(words, number);
                told.to_answer.extend([number, number]);
            }
            Heard::No(status) => panic!("{words} was refused with {status}"),
            Heard::Nothing => {
                lock(told).perhaps_said.insert(words);
                return;
            }
        }
        let _ = acknowledged.send(());
    }
}

/// Answers whatever there is, and what may have been answered already, until nobody listens any more.
fn answer(client: Client, told: &Mutex<Told>, acknowledged: &Sender<()>) {
    loop {
        let next = lock(told).to_answer.pop_front();
        let Some(number) = next else {
            thread::yield_now();
            // Nothing to do is no reason to go on when the server is gone.
            match client.is_there() {
                true => continue,
                false => return,
            }
        };
        let heard = client.answer(number);
        let mut told = lock(told);
        match heard {
            Heard::Kept(_) => told.answered.push(number),
            Heard::No(404) => drop(told.refused.insert(number)),
            Heard::No(status) => panic!("an answer to {number} was refused with {status}"),
            Heard::Nothing => {
                told.perhaps_answered.insert(number);
                told.to_answer.push_front(number);
                return;
            }
        }
        drop(told);
        let _ = acknowledged.send(());
    }
}

/// Whoever was not told sends it once more: it is kept now, or was already.
fn send_again(client: &Client, told: &Mutex<Told>) {
    let again = lock(told).perhaps_answered.clone();
    for number in again {
        match client.answer(number) {
            Heard::Kept(_) => lock(told).answered.push(number),
            Heard::No(404) => {}
            _ => panic!("an answer to {number} that is sent again is heard"),
        }
    }
}

fn lock<T>(told: &Mutex<T>) -> MutexGuard<'_, T> {
    told.lock().unwrap_or_else(PoisonError::into_inner)
}
