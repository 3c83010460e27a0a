//! Counting and mapping on the command line what others published. No database is opened.

use ballots::command::{self, Options, Rule};
use ballots::equal_shares::Completion;
use std::error::Error;
use std::path::PathBuf;

#[derive(clap::Args)]
pub struct CountOptions {
    /// A file of ballots: .pb (Pabulib), .blt, or .soc, .soi, .toc, .toi or .cat (PrefLib)
    file: PathBuf,
    /// How to count. Without it: what the file says, else equal shares for .pb, STV for .blt and Schulze for PrefLib
    #[arg(long, value_enum)]
    rule: Option<Rule>,
    /// For equal shares: what is done with the money that is left
    #[arg(long, value_enum)]
    completion: Option<Completion>,
    /// For budgets: what a project is worth to somebody who wants it. Its cost, or one
    #[arg(long, value_parser = utility)]
    utility: Option<ballots::Utility>,
    /// How many are elected. Without it: what the file says, else one
    #[arg(long)]
    seats: Option<usize>,
    /// The number that was drawn beforehand and breaks ties. Without it: what the file says, else the order in it
    #[arg(long)]
    seed: Option<String>,
    /// For programs
    #[arg(long)]
    json: bool,
}

#[derive(clap::Args)]
pub struct OpinionOptions {
    /// Folder of the export: votes.csv and comments.csv
    folder: PathBuf,
    /// Where the search for the axes begins
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// For programs
    #[arg(long)]
    json: bool,
}

fn utility(typed: &str) -> Result<ballots::Utility, String> {
    typed.parse().map_err(|error: command::UnknownName| error.to_string())
}

pub fn count(options: &CountOptions) -> Result<(), Box<dyn Error>> {
    let CountOptions { file, rule, completion, utility, seats, seed, json } = options;
    let (rule, completion, utility, seats) = (*rule, *completion, *utility, *seats);
    let report = command::run(
        file,
        &Options { rule, completion, utility, seats, ties: seed.clone().map(ballots::Ties::Seed) },
    )?;
    if *json {
        println!("{}", report.to_json())
    } else {
        println!("{report}")
    }
    Ok(())
}

pub fn opinion(options: &OpinionOptions) -> Result<(), Box<dyn Error>> {
    let settings = opinion::Settings { seed: options.seed, ..opinion::Settings::default() };
    let report = opinion::command::run(&options.folder, &settings)?;
    if options.json {
        println!("{}", report.to_json())
    } else {
        println!("{report}")
    }
    Ok(())
}
