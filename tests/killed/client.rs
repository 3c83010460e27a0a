//! Somebody at the front door: a person with the forms of the pages, or a program with a token.

use plethu::demo::Demo;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};

#[derive(Clone)]
pub struct Client {
    at: SocketAddr,
    space: String,
    key: Key,
}

#[derive(Clone)]
enum Key {
    Cookie(String),
    Token(String),
}

pub enum Heard {
    /// Acknowledged; with the number in its address where it has one.
    Kept(i64),
    No(u16),
    /// The connection broke first: it may be kept or not.
    Nothing,
}

impl Client {
    pub fn by_code(at: SocketAddr, demo: &Demo, name: &str) -> Client {
        let (_, code) = demo.codes.iter().find(|(one, _)| *one == name).unwrap();
        let space = demo.space_code.clone();
        let mut client = Client { at, space, key: Key::Cookie(String::new()) };
        let head = client.form("/en/come-back", &[("code", &code.to_string())]).unwrap();
        let cookie = header(&head, "set-cookie").and_then(|cookie| cookie.split(';').next());
        client.key = Key::Cookie(cookie.expect("they come in").to_owned());
        client
    }

    pub fn by_token(demo: &Demo) -> Client {
        let key = Key::Token(demo.token.clone().unwrap());
        Client { at: SocketAddr::from(([127, 0, 0, 1], 0)), space: demo.space_code.clone(), key }
    }

    pub fn at(&self, at: SocketAddr) -> Client {
        Client { at, ..self.clone() }
    }

    pub fn say(&self, words: &str) -> Heard {
        heard(match &self.key {
            Key::Cookie(_) => self.form(&self.page("/say"), &[("words", words), ("lang", "en")]),
            Key::Token(_) => self.json("/contributions", &serde_json::json!({ "words": words })),
        })
    }

    /// A person says that it was done, a program that nothing was.
    pub fn answer(&self, to: i64) -> Heard {
        heard(match &self.key {
            Key::Cookie(_) => self.form(
                &self.page("/answer"),
                &[("to", &to.to_string()), ("kind", "done"), ("words_en", "Done."), ("reason_en", "Right.")],
            ),
            Key::Token(_) => self.json(
                "/answers",
                &serde_json::json!({ "to": [to], "kind": "nothing", "words": {"en": "No."}, "reason": {"en": "Why."} }),
            ),
        })
    }

    /// Agrees, disagrees or passes.
    pub fn think(&self, dialogue: i64, statement: i64, choice: &str) -> Heard {
        let page = self.page(&format!("/dialogues/{dialogue}/statements"));
        heard(self.form(&page, &[("statement", &statement.to_string()), ("choice", choice)]))
    }

    /// Makes a canvas with this id; gives the address at which it is edited live.
    pub fn make_canvas(&self, id: &str) -> String {
        let Key::Token(token) = &self.key else { panic!("programs choose the id of a canvas") };
        let path = format!("/api/v1/spaces/{}/canvases/{id}", self.space);
        let made = self.send("PUT", &path, "application/json", r#"{"name": {"en": "Our plan"}}"#).unwrap();
        assert!(made.starts_with("HTTP/1.1 201"), "{made}");
        format!("/live/canvas/{id}?token={token}")
    }

    pub fn is_there(&self) -> bool {
        TcpStream::connect(self.at).is_ok()
    }

    fn page(&self, path: &str) -> String {
        format!("/en/spaces/{}{path}", self.space)
    }

    fn form(&self, path: &str, fields: &[(&str, &str)]) -> Option<String> {
        let body = serde_html_form::to_string(fields).unwrap();
        self.send("POST", path, "application/x-www-form-urlencoded", &body)
    }

    fn json(&self, path: &str, body: &serde_json::Value) -> Option<String> {
        let path = format!("/api/v1/spaces/{}{path}", self.space);
        self.send("POST", &path, "application/json", &body.to_string())
    }

    /// The head of the answer; none when it did not arrive as a whole.
    fn send(&self, method: &str, path: &str, kind: &str, body: &str) -> Option<String> {
        let mut stream = TcpStream::connect(self.at).ok()?;
        let who = match &self.key {
            Key::Cookie(cookie) => format!("Cookie: {cookie}"),
            Key::Token(token) => format!("Authorization: Bearer {token}"),
        };
        let length = body.len();
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: plethu\r\nConnection: close\r\n{who}\r\n\
             Content-Type: {kind}\r\nContent-Length: {length}\r\n\r\n{body}"
        )
        .ok()?;
        let mut answer = Vec::new();
        // Whatever came before it broke counts.
        let _ = stream.read_to_end(&mut answer);
        let answer = String::from_utf8_lossy(&answer);
        answer.split_once("\r\n\r\n").map(|(head, _)| head.to_owned())
    }
}

fn heard(head: Option<String>) -> Heard {
    let Some(head) = head else { return Heard::Nothing };
    let status: u16 = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap();
    let on = header(&head, "location").unwrap_or_default();
    match status {
        201 => Heard::Kept(number_in(on)),
        303 if on.contains("/contributions/") || on.contains("/statements") => Heard::Kept(number_in(on)),
        status => Heard::No(status),
    }
}

/// 12 of `/en/spaces/TEG4K7/contributions/12?just=said`.
fn number_in(address: &str) -> i64 {
    let path = address.split('?').next().unwrap_or_default();
    path.rsplit('/').next().and_then(|number| number.parse().ok()).unwrap_or_default()
}

fn header<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    let mut lines = head.lines().filter_map(|line| line.split_once(": "));
    lines.find(|(found, _)| found.eq_ignore_ascii_case(name)).map(|(_, value)| value)
}
