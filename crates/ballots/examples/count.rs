//! Counts published elections from the command line, with the arguments of `plethu count`:
//!
//! `count FILE… [--rule RULE] [--completion HOW] [--utility U] [--seats N] [--seed SEED] [--json]`
//!
//! With `--times` each line of JSON also says how many seconds of processor time reading and counting took, for the bench.

use ballots::Ties;
use ballots::command::{self, Options};
use std::error::Error;
use std::path::PathBuf;

fn main() -> Result<(), Box<dyn Error>> {
    let (mut options, mut files, mut json, mut times) = (Options::default(), Vec::new(), false, false);
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        let mut value = || words.next().ok_or_else(|| format!("{word} needs a value"));
        match word.as_str() {
            "--rule" => options.rule = Some(value()?.parse()?),
            "--completion" => options.completion = Some(value()?.parse()?),
            "--utility" => options.utility = Some(value()?.parse()?),
            "--seats" => options.seats = Some(value()?.parse()?),
            "--seed" => options.ties = Some(Ties::Seed(value()?)),
            "--json" => json = true,
            "--times" => times = true,
            _ => files.push(PathBuf::from(word)),
        }
    }
    for file in files {
        let began = seconds();
        let report = command::run(&file, &options)?;
        let took = seconds() - began;
        let mut found = report.to_json();
        if times {
            found["seconds"] = took.into();
        }
        if json { println!("{found}") } else { print!("{report}") }
    }
    Ok(())
}

/// Processor time: what else runs on the machine makes no difference to it.
fn seconds() -> f64 {
    let now = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    now.tv_sec as f64 + now.tv_nsec as f64 / 1e9
}
