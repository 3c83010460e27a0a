//! Somebody at a canvas with a program of their own: the standard protocol over a real socket.

use crate::app::{self, App};
use crate::canvas::{Canvas, Document};
use crate::live::lib0::Reader;
use crate::live::message::{self, Message};
use crate::people;
use crate::spaces::testing::CwmTeg;
use crate::store::Sql;
use crate::web::testing::Browser;
use bytes::Bytes;
use futures_util::{SinkExt, StreamExt};
use std::collections::HashMap;
use std::net::SocketAddr;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::tungstenite::{self, Error};
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};

/// Opens the doors of an app to the network. They stay open as long as the test runs.
pub async fn serve(app: &App) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let at = listener.local_addr().unwrap();
    let service = app::router(app.clone()).into_make_service_with_connect_info::<SocketAddr>();
    tokio::spawn(async move { axum::serve(listener, service).await.unwrap() });
    at
}

pub fn cookie(browser: &Browser) -> (&'static str, String) {
    ("cookie", format!("plethu={}", browser.cookie("plethu").unwrap()))
}

/// Gives somebody a token, as their page would.
pub async fn token(app: &App, person: &str, may: &'static str) -> String {
    const ADD: Sql = Sql::unregistered(
        "INSERT INTO token (id, person_id, name, hash, may, made_at) VALUES ($1, $2, 'test', $3, $4, 0)",
    );
    let token = crate::store::new_id();
    let (hash, id, person) = (people::hash(&token), token.clone(), person.to_owned());
    app.store.write(move |tx| tx.run(ADD, &[&id, &person, &hash, &may])).await.unwrap();
    token
}

pub struct Peer {
    socket: WebSocketStream<MaybeTlsStream<TcpStream>>,
    pub document: Document,
    /// Who is here, by client id.
    pub here: HashMap<u64, String>,
    pub closed: Option<(u16, String)>,
    pub synced: bool,
    pub heard: usize,
}

impl Peer {
    /// The door's answer when it stays shut.
    pub async fn knock(at: SocketAddr, path: &str, headers: &[(&'static str, String)]) -> Result<Peer, u16> {
        let mut request = format!("ws://{at}{path}").into_client_request().unwrap();
        for (name, value) in headers {
            request.headers_mut().insert(*name, value.parse().unwrap());
        }
        match connect_async(request).await {
            Ok((socket, _)) => Ok(Peer {
                socket,
                document: Document::load(Vec::<Vec<u8>>::new()).unwrap(),
                here: HashMap::new(),
                closed: None,
                synced: false,
                heard: 0,
            }),
            Err(Error::Http(answer)) => Err(answer.status().as_u16()),
            Err(error) => panic!("{error}"),
        }
    }

    /// Comes in with a browser's cookie and gets the document.
    pub async fn join(at: SocketAddr, canvas: &Canvas, browser: &Browser) -> Peer {
        let mut peer = Peer::knock(at, &path(canvas), &[cookie(browser)]).await.unwrap();
        peer.ask().await;
        peer.until(|peer| peer.synced).await;
        peer
    }

    pub async fn ask(&mut self) {
        self.synced = false;
        let known = self.document.state_vector();
        self.send(message::step1(&known)).await;
    }

    pub async fn send(&mut self, bytes: Vec<u8>) {
        let _ = self.socket.send(tungstenite::Message::Binary(bytes.into())).await;
    }

    /// Changes the own copy and says so.
    pub async fn edit<T>(&mut self, change: impl FnOnce(&mut Document) -> T) -> T {
        let done = change(&mut self.document);
        for update in self.document.take_updates() {
            self.send(message::update(&update)).await;
        }
        done
    }

    pub async fn say_here(&mut self, client: u64, clock: u64, json: &str) {
        let mut states = Vec::new();
        for number in [1, client, clock] {
            crate::live::lib0::put_number(&mut states, number);
        }
        crate::live::lib0::put_buffer(&mut states, json.as_bytes());
        self.send(message::presence(&states)).await;
    }

    #[track_caller]
    pub fn until(&mut self, reached: impl Fn(&Peer) -> bool) -> impl Future<Output = ()> {
        let caller = std::panic::Location::caller();
        async move {
            let hear = async {
                while !reached(self) {
                    assert!(self.closed.is_none(), "closed: {:?}, waiting at {caller}", self.closed);
                    self.hear().await;
                }
            };
            timeout(Duration::from_secs(10), hear).await.unwrap_or_else(|_| panic!("too long, at {caller}"));
        }
    }

    #[track_caller]
    pub fn until_closed(&mut self) -> impl Future<Output = (u16, String)> {
        let caller = std::panic::Location::caller();
        async move {
            let hear = async {
                while self.closed.is_none() {
                    self.hear().await;
                }
            };
            timeout(Duration::from_secs(10), hear)
                .await
                .unwrap_or_else(|_| panic!("not closed, at {caller}"));
            self.closed.clone().unwrap()
        }
    }

    /// What comes within a moment.
    pub async fn listen_a_moment(&mut self) {
        let hear = async {
            while self.closed.is_none() {
                self.hear().await;
            }
        };
        let _ = timeout(Duration::from_millis(150), hear).await;
    }

    async fn hear(&mut self) {
        match self.socket.next().await {
            Some(Ok(tungstenite::Message::Binary(bytes))) => self.take(&Bytes::from(bytes.to_vec())).await,
            Some(Ok(tungstenite::Message::Close(Some(frame)))) => {
                self.closed = Some((frame.code.into(), frame.reason.to_string()));
            }
            Some(Ok(_)) => {}
            Some(Err(_)) | None => self.closed = self.closed.take().or(Some((0, "gone".into()))),
        }
    }

    async fn take(&mut self, bytes: &Bytes) {
        match Message::read(bytes).unwrap() {
            Message::Step1(known) => {
                let lacking = self.document.encode_since(&known).unwrap();
                self.send(message::step2(&lacking)).await;
            }
            Message::Step2(update) => {
                self.document.follow(&update);
                self.synced = true;
            }
            Message::Update(update) => {
                self.heard += 1;
                assert!(self.document.follow(&update));
            }
            Message::Presence(states) => self.see(&states),
            Message::AskPresence => {}
        }
    }

    fn see(&mut self, states: &[u8]) {
        let mut reader = Reader::new(states);
        for _ in 0..reader.count().unwrap() {
            let (client, _, json) =
                (reader.number().unwrap(), reader.number().unwrap(), reader.text().unwrap());
            match json {
                "null" => self.here.remove(&client),
                json => self.here.insert(client, json.to_owned()),
            };
        }
    }

    pub fn text_of(&self, card: &str) -> String {
        self.document.card(card).map(|card| card.text).unwrap_or_default()
    }
}

pub fn path(canvas: &Canvas) -> String {
    format!("/live/canvas/{}", canvas.id)
}

/// The group with its doors open and one canvas of the whole team.
pub async fn at_the_table(group: &CwmTeg) -> (SocketAddr, Canvas) {
    (serve(&group.app).await, super::team_canvas(group).await)
}
