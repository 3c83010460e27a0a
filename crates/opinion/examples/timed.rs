//! `cargo run --release -p opinion --example timed -- TIMES DIR…`: reads and maps each export so often, and prints one
//! line of JSON for each: the median seconds of it all, of mapping alone, the most memory in MiB so far, and
//! what was found.

use opinion::{Settings, Votes, command, csv, map};
use std::fs::File;
use std::path::Path;
use std::time::Instant;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let (times, folders) = words.split_first().ok_or("how often, and which folders?")?;
    let times: usize = times.parse()?;
    for folder in folders {
        let folder = Path::new(folder);
        let (mut all, mut alone) = (Vec::new(), Vec::new());
        let votes = votes(folder)?;
        let (mut settings, mut found) = (Settings::default(), serde_json::Value::Null);
        for _ in 0..times {
            let from = Instant::now();
            let report = command::run(folder, &settings)?;
            all.push(from.elapsed().as_secs_f64());
            let out = report.map.statements.iter().enumerate().filter(|(_, one)| one.moderated_out);
            settings.moderated_out = out.map(|(at, _)| at as u32).collect();
            let from = Instant::now();
            let again = map(&votes, &settings);
            alone.push(from.elapsed().as_secs_f64());
            assert_eq!(again, report.map);
            found = report.to_json();
        }
        let name = folder.file_name().unwrap_or_default().to_string_lossy();
        let (all, alone) = (median(all), median(alone));
        println!(
            "{}",
            serde_json::json!({"name": name, "votes": votes.len(), "all_s": all, "map_s": alone, "peak_mib": most_memory(),
                "sizes": found["sizes"], "consensus": found["consensus"]})
        );
    }
    Ok(())
}

fn votes(folder: &Path) -> Result<Votes, Box<dyn std::error::Error>> {
    let mut cast = Vec::new();
    csv::read_votes(File::open(folder.join("votes.csv"))?, |vote| cast.push(vote))?;
    let (people, asked) = (
        csv::Ids::of(cast.iter().map(|vote| vote.voter)),
        csv::Ids::of(cast.iter().map(|vote| vote.comment)),
    );
    let rows = cast
        .iter()
        .filter_map(|vote| Some((people.place(vote.voter)?, asked.place(vote.comment)?, vote.vote, vote.at)));
    Ok(Votes::dated(people.len() as u32, asked.len() as u32, rows)?)
}

fn median(mut seconds: Vec<f64>) -> f64 {
    seconds.sort_by(f64::total_cmp);
    seconds.get(seconds.len() / 2).copied().unwrap_or_default()
}

/// Linux says it; elsewhere 0.
fn most_memory() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<f64>().ok());
    kib.unwrap_or(0.0) / 1024.0
}
