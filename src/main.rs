//! The command line.

use clap::{Parser, Subcommand};
use plethu::{
    app::{self, App, Clock},
    decisions, demo, dialogue,
    loops::import::polis,
    outcomes::reminding,
    post,
    seal::{self, Seal},
    settings::Settings,
    store::{Place, Store},
    web,
    words::Lang,
};
use std::{error::Error, io::IsTerminal, net::SocketAddr, path::PathBuf, process::ExitCode, time::Duration};
use tokio::{net::TcpListener, signal::unix};

mod count;

/// A place where people plan, decide and act together as equals, and hear what became of what they said.
#[derive(Parser)]
#[command(version, about)]
struct Plethu {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Open the doors.
    Serve {
        /// Address and port to listen on [environment: PLETHU_LISTEN]
        #[arg(long)]
        listen: Option<SocketAddr>,
        /// Folder that holds the data [environment: PLETHU_DATA]. DATABASE_URL, for PostgreSQL, goes before it
        #[arg(long)]
        data: Option<PathBuf>,
    },
    /// Fill an empty Plethu with the day centre of Cwm Teg, and print how each of its people comes in.
    Demo(DemoOptions),
    /// The mail server that PLETHU_SMTP names.
    Post {
        #[command(subcommand)]
        what: Post,
    },
    /// Copy everything to another place, which must be empty. Stop Plethu first.
    Move {
        /// postgres://name:password@host/database, or a folder
        #[arg(long, env = "PLETHU_MOVE_TO", hide_env_values = true)]
        to: String,
        /// Folder that holds the data now [environment: PLETHU_DATA]. DATABASE_URL, for PostgreSQL, goes before it
        #[arg(long)]
        data: Option<PathBuf>,
    },
    /// The keys of what people keep to themselves.
    Keys {
        #[command(subcommand)]
        what: Keys,
    },
    /// Count votes that somebody published, whatever counted them before.
    Count(count::CountOptions),
    /// Map who agrees with whom, from an export of a conversation in Polis' form.
    Opinion(count::OpinionOptions),
    /// Bring in what was said elsewhere.
    Import {
        #[command(subcommand)]
        from: From,
    },
}

/// What a demo is seeded with beyond its story.
#[derive(clap::Args)]
struct DemoOptions {
    /// Folder that holds the data [environment: PLETHU_DATA, or DATABASE_URL for PostgreSQL]
    #[arg(long)]
    data: Option<PathBuf>,
    /// So many more contributions, for measuring
    #[arg(long, default_value_t = 0)]
    contributions: u32,
    /// So many more people, each with a space of their own and a year of outcomes, in groups under the board
    #[arg(long, default_value_t = 0)]
    people: u32,
    /// What chance begins with: the same seed gives the same people
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Also make a token that may write, for measuring
    #[arg(long)]
    bench_token: bool,
}

#[derive(Subcommand)]
enum Post {
    /// Send one email now, to see whether the mail server takes it.
    Test { address: String },
}

#[derive(Subcommand)]
enum Keys {
    /// Print a new master key, for PLETHU_MASTER_KEY or the file that PLETHU_MASTER_KEY_FILE names.
    New,
    /// Lock everybody's key with a new master key, which is written to a file. Stop Plethu first. Copies of the keys made
    /// before can then be opened by nobody who has the new one only.
    Rotate {
        /// A file that is not there yet. Without it: in place of the file in use, which is kept as …​.old
        #[arg(long)]
        to: Option<PathBuf>,
        /// Folder that holds the data [environment: PLETHU_DATA]. DATABASE_URL, for PostgreSQL, goes before it
        #[arg(long)]
        data: Option<PathBuf>,
    },
}

#[derive(Subcommand)]
enum From {
    /// A Polis conversation: it becomes a dialogue, and each comment a contribution that is owed an answer.
    Polis {
        /// Folder of the export: comments.csv, votes.csv, participants-votes.csv and summary.csv
        folder: PathBuf,
        /// Code of the space it goes to
        #[arg(long)]
        space: String,
        /// Language of the comments: en or cy
        #[arg(long, default_value = "en", value_parser = lang)]
        lang: Lang,
        /// Only say what would happen
        #[arg(long)]
        dry_run: bool,
        /// Folder that holds the data [environment: PLETHU_DATA]. DATABASE_URL, for PostgreSQL, goes before it
        #[arg(long)]
        data: Option<PathBuf>,
    },
}

fn lang(typed: &str) -> Result<Lang, String> {
    Lang::from_code(typed).ok_or_else(|| "write en or cy".into())
}

const REMIND_EVERY: Duration = Duration::from_secs(300);

#[tokio::main]
async fn main() -> ExitCode {
    match obey().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn obey() -> Result<(), Box<dyn Error>> {
    let wanted = tracing_subscriber::EnvFilter::try_from_default_env().unwrap_or_else(|_| "info".into());
    tracing_subscriber::fmt()
        .with_env_filter(wanted)
        .with_target(false)
        .with_ansi(std::io::stdout().is_terminal())
        .init();
    web::say_only_where_it_broke();
    let mut settings = Settings::from_env()?;
    match Plethu::parse().command {
        Command::Serve { listen, data } => {
            settings.listen = listen.unwrap_or(settings.listen);
            settings.keep_in(data);
            serve(settings).await
        }
        Command::Demo(options) => {
            settings.keep_in(options.data.clone());
            seed(settings, options).await
        }
        Command::Post { what: Post::Test { address } } => {
            let sender = post::Sender::from_settings(&settings)?;
            let sender = sender.ok_or("PLETHU_SMTP names no mail server: email is not set up here.")?;
            let sent = sender.send(&address, "Plethu", "This is a test. Prawf yw hwn.").await;
            sent.map_err(|failure| format!("The mail server did not take it: {failure:?}"))?;
            println!("The mail server took it.");
            Ok(())
        }
        Command::Move { to, data } => {
            settings.keep_in(data);
            move_to(settings, &to).await
        }
        Command::Keys { what: Keys::New } => {
            println!("{}", seal::Master::new().text());
            Ok(())
        }
        Command::Keys { what: Keys::Rotate { to, data } } => {
            settings.keep_in(data);
            rotate(settings, to).await
        }
        Command::Count(options) => count::count(&options),
        Command::Opinion(options) => count::opinion(&options),
        Command::Import { from: From::Polis { folder, space, lang, dry_run, data } } => {
            settings.keep_in(data);
            let store = Store::open(&settings.place).await?;
            let wanted = polis::Wanted { folder, space, lang, dry_run };
            let done =
                dialogue::from_polis(&store, wanted, Clock::real().now(), &mut std::io::stdout()).await;
            store.close().await;
            done
        }
    }
}

async fn seed(settings: Settings, options: DemoOptions) -> Result<(), Box<dyn Error>> {
    let store = Store::open(&settings.place).await?;
    let app = App::new(store.clone(), Seal::new(settings.master_key()?), settings, Clock::real());
    let load = demo::Load {
        contributions: options.contributions,
        people: options.people,
        seed: options.seed,
        token: options.bench_token,
    };
    let seeded = demo::seed(&app, load).await;
    store.close().await;
    let seeded = seeded.map_err(|error| -> Box<dyn Error> {
        match error {
            web::Error::NotAllowed => "somebody is here already; a demo needs an empty folder".into(),
            web::Error::Broken(cause) => cause,
            other => format!("{other:?}").into(),
        }
    })?;
    println!("SPACE {}", seeded.space_code);
    println!("BOARD {}", seeded.board_code);
    println!("JOIN {}", seeded.join_code);
    if let Some(token) = seeded.token {
        println!("TOKEN {token}");
    }
    println!("\nCome back as one of them with their code:");
    for (name, code) in seeded.codes {
        println!("  {name:<16} {code}");
    }
    Ok(())
}

/// What seals here, once it is sure that it opens what was sealed before.
async fn fitting(store: &Store, settings: &Settings) -> Result<Seal, Box<dyn Error>> {
    let seal = Seal::new(settings.master_key()?);
    let asked = seal.clone();
    match store.read(move |tx| asked.fits(tx)).await? {
        true => Ok(seal),
        false => {
            Err("what people keep to themselves was locked with another master key; name that one".into())
        }
    }
}

/// The new key is on disk before anything is locked with it, and takes the place of the old one last.
async fn rotate(settings: Settings, to: Option<PathBuf>) -> Result<(), Box<dyn Error>> {
    let store = Store::open(&settings.place).await?;
    let from = fitting(&store, &settings).await?;
    let in_use = settings.master_file();
    let file = to.clone().or_else(|| in_use.as_ref().map(|path| path.with_extension("new")));
    let file = file.ok_or("say with --to into which file the new master key goes")?;
    let new = seal::Master::new();
    new.write(&file)?;
    let count = store.write(move |tx| seal::rotate(tx, &from, &new)).await?;
    store.close().await;
    if let (None, Some(path)) = (to, in_use) {
        std::fs::rename(&path, path.with_extension("old"))?;
        std::fs::rename(&file, &path)?;
    }
    println!("{count} keys are locked with the new master key.");
    Ok(())
}

async fn move_to(settings: Settings, to: &str) -> Result<(), Box<dyn Error>> {
    if let Place::Folder(folder) = &settings.place
        && !folder.join("plethu.sqlite").is_file()
    {
        return Err(format!("there is no Plethu in {}", folder.display()).into());
    }
    let is_postgres = ["postgres://", "postgresql://"].iter().any(|start| to.starts_with(start));
    let to = if is_postgres { Place::Postgres(to.into()) } else { Place::Folder(to.into()) };
    let (from, to) = (Store::open(&settings.place).await?, Store::open(&to).await?);
    let moved = from.copy_to(&to).await;
    to.close().await;
    from.close().await;
    let moved = moved.map_err(|why| format!("Nothing was moved: {why}"))?;
    for (table, rows) in moved.iter().filter(|(_, rows)| *rows > 0) {
        println!("{rows:>9}  {table}");
    }
    println!("All is there. The old place is as it was.");
    Ok(())
}

async fn serve(settings: Settings) -> Result<(), Box<dyn Error>> {
    let store = Store::open(&settings.place).await?;
    let seal = fitting(&store, &settings).await?;
    let listener = TcpListener::bind(settings.listen).await?;
    let at = listener.local_addr()?;
    tracing::info!("Plethu is open at {}", settings.address.clone().unwrap_or(format!("http://{at}")));
    let sender = post::Sender::from_settings(&settings)?;
    tokio::spawn(post::work(store.clone(), Clock::real(), sender));
    let app = App::new(store.clone(), seal, settings, Clock::real());
    tokio::spawn(remind(app.clone()));
    let live = app.live.clone();
    let router = app::router(app);
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    let (told, stop) = tokio::sync::watch::channel(());
    let mut heard = stop.clone();
    let serving = axum::serve(listener, service).with_graceful_shutdown(async move {
        let _ = heard.changed().await;
    });
    tokio::spawn(async move {
        asked_to_stop().await;
        let _ = told.send(());
    });
    until_stopped(stop, serving.into_future()).await?;
    live.close().await;
    store.close().await;
    tracing::info!("Plethu is closed");
    Ok(())
}

/// Every few minutes: decisions whose last day is over are counted, and those who wanted to be asked again by email are written to.
async fn remind(app: App) {
    loop {
        tokio::time::sleep(REMIND_EVERY).await;
        let (now, home) = (app.clock.now(), app.settings.home());
        if let Err(error) = decisions::all_ended(&app).await {
            tracing::error!(?error, "decisions whose last day is over could not be closed");
        }
        let written = app.store.write(move |tx| reminding::write_to_those_due(tx, &home, now)).await;
        if let Err(error) = written {
            tracing::error!(%error, "nobody could be reminded");
        }
    }
}

/// Lets what is under way finish, though not for ever: a page left open on a phone must not hold us.
async fn until_stopped<F: Future<Output = std::io::Result<()>>>(
    mut stop: tokio::sync::watch::Receiver<()>,
    serving: F,
) -> std::io::Result<()> {
    let too_long = async move {
        let _ = stop.changed().await;
        tokio::time::sleep(Duration::from_secs(8)).await;
    };
    tokio::select! {
        done = serving => done,
        () = too_long => Ok(()),
    }
}

async fn asked_to_stop() {
    let Ok(mut terminate) = unix::signal(unix::SignalKind::terminate()) else {
        return std::future::pending().await;
    };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
}
