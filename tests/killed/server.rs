//! The program itself, as somebody would start it, and kill it.

use plethu::seal::Master;
use plethu::store::Place;
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};

pub struct Server {
    child: Child,
    pub at: SocketAddr,
}

impl Server {
    /// Answers once it is open.
    pub fn start(place: &Place) -> Server {
        let mut command = Command::new(env!("CARGO_BIN_EXE_plethu"));
        command.args(["serve", "--listen", "127.0.0.1:0"]).env("RUST_LOG", "info").stdout(Stdio::piped());
        for name in ["DATABASE_URL", "PLETHU_DATA", "PLETHU_ADDRESS", "PLETHU_SMTP"] {
            command.env_remove(name);
        }
        // What seeded the demo.
        command.env("PLETHU_MASTER_KEY", Master::for_tests().text());
        match place {
            Place::Folder(folder) => command.arg("--data").arg(folder),
            Place::Postgres(address) => command.env("DATABASE_URL", address),
        };
        let mut child = command.spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        let open = lines.find_map(|line| Some(line.split_once("is open at http://")?.1.to_owned()));
        let at = open.expect("it says where it is open").trim().parse().unwrap();
        // What it says later must not hold it up. Why it failed somebody, the test's own log should say.
        std::thread::spawn(move || {
            lines.filter(|line| line.contains("ERROR")).for_each(|line| eprintln!("the program: {line}"));
        });
        Server { child, at }
    }

    /// SIGKILL: it cannot tidy up.
    pub fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
