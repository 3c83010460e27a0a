//! `cargo run --release -p opinion --example large -- [PEOPLE STATEMENTS VOTES NEW]`: maps a conversation that nobody held
//! yet, then takes new votes into the map. Prints one line of JSON: seconds, and the most memory in MiB.

use opinion::{Mapper, Settings, Votes};
use std::time::Instant;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let words: Vec<u64> = std::env::args().skip(1).map(|word| word.parse()).collect::<Result<_, _>>()?;
    let word = |at: usize, otherwise: u64| words.get(at).copied().unwrap_or(otherwise);
    let crowd = Crowd { people: word(0, 1_000_000), statements: word(1, 1_000), votes: word(2, 50_000_000) };

    let from = Instant::now();
    let votes = Votes::new(crowd.people as u32, crowd.statements as u32, crowd.all())?;
    let build = from.elapsed().as_secs_f64();
    let kept = votes.len();

    let from = Instant::now();
    let mut mapper = Mapper::new(votes, Settings::default());
    let full = from.elapsed().as_secs_f64();
    let (k, silhouette) = (mapper.map().k, mapper.map().silhouette);

    let mut updates = Vec::new();
    let mut last = None;
    for round in 1..=5 {
        let new: Vec<_> =
            (0..word(3, 1_000)).map(|at| crowd.vote(crowd.votes + round * 1_000_000 + at)).collect();
        let from = Instant::now();
        last = Some(mapper.cast(&new)?);
        updates.push(from.elapsed().as_secs_f64());
    }
    updates.sort_by(f64::total_cmp);
    let last = last.ok_or("there was no update")?;
    println!(
        "{}",
        serde_json::json!({
            "people": crowd.people, "statements": crowd.statements, "votes": kept, "k": k, "silhouette": silhouette,
            "build_s": build, "full_s": full, "update_s": updates[2], "update_of_full": updates[2] / full,
            "last_update_was_full": last.full, "residual": last.residual, "peak_mib": most_memory(),
        })
    );
    Ok(())
}

/// Four kinds of people, who agree on a quarter of the statements and differ on the rest; an eighth of the votes passes.
struct Crowd {
    people: u64,
    statements: u64,
    votes: u64,
}

impl Crowd {
    fn all(&self) -> impl Iterator<Item = (u32, u32, i8)> + '_ {
        (0..self.votes).map(|at| self.vote(at))
    }

    /// Each vote is made from its number alone.
    fn vote(&self, at: u64) -> (u32, u32, i8) {
        let chance = mixed(at);
        let (who, what) = (mixed(chance) % self.people, mixed(chance ^ 1) % self.statements);
        let kind = mixed(who ^ 0xabcd) % 4;
        let shared = mixed(what ^ 0x1234).is_multiple_of(4);
        let leans = mixed(what * 8 + if shared { 7 } else { kind }) % 100;
        let vote = match chance % 800 {
            passes if passes < 100 => 0,
            roll => {
                if (roll - 100) % 100 < leans {
                    1
                } else {
                    -1
                }
            }
        };
        (who as u32, what as u32, vote)
    }
}

/// The end of SplitMix64.
fn mixed(number: u64) -> u64 {
    let mixed = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mixed = (mixed ^ mixed >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ mixed >> 31
}

/// Linux says it; elsewhere 0.
fn most_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok());
    kib.unwrap_or(0) / 1024
}
