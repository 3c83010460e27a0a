use super::{Counts, Email, Sender, counts, keep, round};
use crate::clock::Clock;
use crate::settings::Settings;
use crate::store::{Sql, Store, testing};
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

const NOON: i64 = 1_772_539_200_000;
const DAY: i64 = 24 * 3600 * 1000;

/// The least of a mail server: keeps what it is sent, and answers RCPT as told.
struct Server {
    letters: Arc<Mutex<Vec<String>>>,
    sender: Sender,
}

impl Server {
    async fn open(recipient: &'static str) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let mut settings = Settings::in_folder("/nowhere");
        settings.smtp = Some(format!("smtp://{}", listener.local_addr().unwrap()));
        let letters: Arc<Mutex<Vec<String>>> = Arc::default();
        let kept = letters.clone();
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                tokio::spawn(talk(socket, recipient, kept.clone()));
            }
        });
        Server { letters, sender: Sender::from_settings(&settings).unwrap().unwrap() }
    }

    fn letters(&self) -> Vec<String> {
        self.letters.lock().unwrap().clone()
    }
}

async fn talk(mut socket: TcpStream, recipient: &str, kept: Arc<Mutex<Vec<String>>>) -> Option<()> {
    let (read, mut write) = socket.split();
    let mut lines = BufReader::new(read).lines();
    let (mut letter, mut inside) = (String::new(), false);
    write.write_all(b"220 here\r\n").await.ok()?;
    while let Some(line) = lines.next_line().await.ok()? {
        let answer = match line.as_str() {
            "." if inside => {
                kept.lock().unwrap().push(std::mem::take(&mut letter));
                inside = false;
                "250 kept"
            }
            line if inside => {
                letter.push_str(line);
                letter.push('\n');
                continue;
            }
            line if line.starts_with("RCPT") => recipient,
            "DATA" => {
                inside = true;
                "354 go on"
            }
            "QUIT" => "221 bye",
            _ => "250 yes",
        };
        write.write_all(format!("{answer}\r\n").as_bytes()).await.ok()?;
    }
    Some(())
}

async fn with_mail(store: &Store) {
    store
        .write(|tx| {
            tx.run(
                Sql::unregistered(
                    "INSERT INTO person (id, name, lang, hears_by, made_at)
                     VALUES ('megan', 'Megan Ellis', 'cy', 'email', 0)",
                ),
                &[],
            )?;
            let email = Email {
                person_id: "megan".into(),
                address: "megan@cwmteg.example".into(),
                subject: "Mae ateb ichi".into(),
                body: "Helo Megan, mae'r tŷ ar agor.".into(),
            };
            keep(tx, &email, NOON).map(drop)
        })
        .await
        .unwrap();
}

async fn now_in(store: &Store) -> (Counts, String) {
    store
        .read(|tx| {
            let words =
                tx.one(Sql::unregistered("SELECT address || body FROM post"), &[], |row| row.get(0))?;
            Ok::<_, crate::store::Error>((counts(tx, NOON - DAY)?, words))
        })
        .await
        .unwrap()
}

#[tokio::test]
async fn mail_is_sent_once_and_its_words_are_forgotten() {
    for (_, store) in testing::stores().await {
        let (server, clock) = (Server::open("250 yes").await, Clock::fixed(NOON));
        with_mail(&store).await;
        assert_eq!(round(&store, &clock, Some(&server.sender)).await.unwrap(), 1);
        assert_eq!(round(&store, &clock, Some(&server.sender)).await.unwrap(), 0);
        let letters = server.letters();
        assert!(letters.len() == 1 && letters[0].contains("To: megan@cwmteg.example"), "{letters:?}");
        let (counts, words) = now_in(&store).await;
        assert_eq!((counts, words.as_str()), (Counts { sent: 1, ..Counts::default() }, ""));
    }
}

#[tokio::test]
async fn mail_that_is_not_taken_is_tried_again_later_and_given_up_after_some_days() {
    for (_, store) in testing::stores().await {
        let (server, clock) = (Server::open("451 later").await, Clock::fixed(NOON));
        with_mail(&store).await;
        assert_eq!(round(&store, &clock, Some(&server.sender)).await.unwrap(), 1);
        assert_eq!(round(&store, &clock, Some(&server.sender)).await.unwrap(), 0, "not at once");
        assert_eq!(now_in(&store).await.0, Counts { waiting: 1, tried: 1, ..Counts::default() });
        clock.advance(61_000);
        assert_eq!(round(&store, &clock, Some(&server.sender)).await.unwrap(), 1);
        clock.advance(3 * DAY);
        assert_eq!(round(&store, &clock, Some(&server.sender)).await.unwrap(), 1);
        let (counts, words) = now_in(&store).await;
        assert_eq!((counts, words.as_str()), (Counts { given_up: 1, ..Counts::default() }, ""));
    }
}

#[tokio::test]
async fn a_mailbox_that_is_not_there_is_given_up_at_once_so_that_a_letter_can_go() {
    for (_, store) in testing::stores().await {
        let server = Server::open("550 nobody").await;
        with_mail(&store).await;
        round(&store, &Clock::fixed(NOON), Some(&server.sender)).await.unwrap();
        assert_eq!(now_in(&store).await.0.given_up, 1);
    }
}

#[tokio::test]
async fn without_a_mail_server_nothing_waits_for_ever() {
    for (_, store) in testing::stores().await {
        let clock = Clock::fixed(NOON);
        with_mail(&store).await;
        round(&store, &clock, None).await.unwrap();
        assert_eq!(now_in(&store).await.0.waiting, 1);
        clock.advance(2 * 3600 * 1000);
        round(&store, &clock, None).await.unwrap();
        assert_eq!(now_in(&store).await.0.given_up, 1);
    }
}
