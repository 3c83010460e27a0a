//! `cargo run --release -p opinion --example map -- DIR [--json]`: what `plethu opinion` says.

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let Some(folder) = words.iter().find(|word| *word != "--json") else {
        eprintln!("Which folder? It has votes.csv and comments.csv in it.");
        return ExitCode::FAILURE;
    };
    match opinion::command::run(Path::new(folder), &opinion::Settings::default()) {
        Ok(report) if words.iter().any(|word| word == "--json") => println!("{}", report.to_json()),
        Ok(report) => print!("{report}"),
        Err(wrong) => {
            eprintln!("{wrong}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
