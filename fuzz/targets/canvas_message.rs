//! Whatever a canvas is sent: it answers, takes all of it or nothing, and what was kept adds up to what it shows.
#![no_main]

mod canvas;

use canvas::peer::{Act, edit};
use canvas::server::Server;
use libfuzzer_sys::arbitrary::{self, Arbitrary};
use libfuzzer_sys::fuzz_target;
use std::panic::{catch_unwind, set_hook};
use std::sync::{Mutex, PoisonError};

#[derive(Arbitrary, Debug)]
enum Step<'a> {
    /// Bytes that are no message, most likely.
    Bytes(&'a [u8]),
    /// The same as an update (as step 2 of a sync, or as an edit just made).
    Update(bool, &'a [u8]),
    /// An edit by somebody who last heard of the canvas so many states ago; perhaps with a byte of it changed.
    Edit { who: u8, behind: u8, acts: Vec<Act<'a>>, all: bool, spoilt: Option<(u16, u8)> },
    /// An edit by a form.
    Form { card: u8, text: &'a str, act: u8 },
}

static LAST_PANIC: Mutex<String> = Mutex::new(String::new());

fuzz_target!(
    init: {
        // The Yjs library breaks on some updates, and a canvas lives with that: only what gets out is our failure.
        set_hook(Box::new(|info| *LAST_PANIC.lock().unwrap_or_else(PoisonError::into_inner) = info.to_string()));
    },
    |steps: Vec<Step>| {
        if catch_unwind(|| play(&steps)).is_err() {
            eprintln!("{}", LAST_PANIC.lock().unwrap_or_else(PoisonError::into_inner));
            std::process::abort();
        }
    }
);

fn play(steps: &[Step]) {
    let mut server = Server::open();
    for step in steps.iter().take(40) {
        match step {
            Step::Bytes(bytes) => server.hear(bytes, 0),
            Step::Update(all, update) => server.hear(&message(*all, update), 0),
            Step::Edit { who, behind, acts, all, spoilt } => {
                let before = server.state(usize::from(*behind));
                // A program that breaks by itself sends nothing.
                let Ok(Some(mut update)) = catch_unwind(|| edit(before, *who, acts, *all)) else { continue };
                if let Some((at, byte)) = spoilt {
                    let at = usize::from(*at) % update.len();
                    update[at] = *byte;
                }
                server.hear(&message(*all, &update), *who);
            }
            Step::Form { card, text, act } => server.form(*card, text, *act),
        }
    }
    server.adds_up();
}

/// Sync, then step 2 or an update, then the length.
fn message(all: bool, update: &[u8]) -> Vec<u8> {
    let mut out = vec![0, if all { 1 } else { 2 }];
    let mut length = update.len();
    while length > 127 {
        out.push(length as u8 | 128);
        length >>= 7;
    }
    out.push(length as u8);
    [&out[..], update].concat()
}
