//! From a request to a socket: the WebSocket handshake (RFC 6455), after which the connection itself is ours.

use crate::app::App;
use crate::web;
use axum::extract::FromRequestParts;
use axum::response::{IntoResponse, Response};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header, request::Parts};
use hyper::upgrade::OnUpgrade;
use hyper_util::rt::TokioIo;
use hyper_util::server::conn::auto::upgrade::downcast;
use sha1::{Digest, Sha1};
use tokio::net::TcpStream;

/// A request to open a socket that came from one of our own pages, or from a program that is no browser.
/// A page of another site could otherwise open one in a visitor's name: browsers send cookies along.
pub struct Upgrade {
    key: HeaderValue,
    upgraded: OnUpgrade,
}

pub enum Refused {
    NoSocketAsked,
    FromElsewhere,
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        match self {
            Refused::NoSocketAsked => {
                let asked_for = [(header::UPGRADE, "websocket"), (header::SEC_WEBSOCKET_VERSION, "13")];
                (StatusCode::UPGRADE_REQUIRED, asked_for, "this address is for WebSockets").into_response()
            }
            Refused::FromElsewhere => (StatusCode::FORBIDDEN, "not from another site's page").into_response(),
        }
    }
}

impl FromRequestParts<App> for Upgrade {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Upgrade, Refused> {
        let headers = &parts.headers;
        let asked = names(headers, header::CONNECTION, "upgrade")
            && names(headers, header::UPGRADE, "websocket")
            && headers.get(header::SEC_WEBSOCKET_VERSION).is_some_and(|version| version == "13");
        if !asked {
            return Err(Refused::NoSocketAsked);
        }
        if !web::from_here(headers, &app.settings) {
            return Err(Refused::FromElsewhere);
        }
        let key = headers.get(header::SEC_WEBSOCKET_KEY).ok_or(Refused::NoSocketAsked)?;
        let key = accepted(key.as_bytes());
        let upgraded = parts.extensions.remove::<OnUpgrade>().ok_or(Refused::NoSocketAsked)?;
        Ok(Upgrade { key, upgraded })
    }
}

impl Upgrade {
    /// The answer that turns the connection into a socket, and the connection once it has been sent.
    pub fn accept(self) -> (Response, impl Future<Output = Option<Connection>> + Send) {
        let headers = [
            (header::CONNECTION, HeaderValue::from_static("upgrade")),
            (header::UPGRADE, HeaderValue::from_static("websocket")),
            (header::SEC_WEBSOCKET_ACCEPT, self.key),
        ];
        ((StatusCode::SWITCHING_PROTOCOLS, headers).into_response(), Connection::of(self.upgraded))
    }
}

/// An open connection, and what its peer has sent on it already.
pub struct Connection {
    pub stream: std::net::TcpStream,
    pub early: Bytes,
}

impl Connection {
    async fn of(upgraded: OnUpgrade) -> Option<Connection> {
        let upgraded = upgraded.await.ok()?;
        let parts = downcast::<TokioIo<TcpStream>>(upgraded).ok()?;
        let stream = parts.io.into_inner();
        // A keystroke must not wait for the next one.
        stream.set_nodelay(true).ok()?;
        // Taken off this runtime, so that the thread where its document lies can take it up.
        Some(Connection { stream: stream.into_std().ok()?, early: parts.read_buf })
    }
}

/// Whether a header that holds a list has this word in it.
fn names(headers: &HeaderMap, header: HeaderName, word: &str) -> bool {
    let lists = headers.get_all(header).into_iter().filter_map(|value| value.to_str().ok());
    lists.flat_map(|list| list.split(',')).any(|item| item.trim().eq_ignore_ascii_case(word))
}

fn accepted(key: &[u8]) -> HeaderValue {
    const GUID: &[u8] = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    let digest = Sha1::new().chain_update(key).chain_update(GUID).finalize();
    HeaderValue::from_str(&STANDARD.encode(digest)).expect("base64 is plain letters")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_is_answered_as_the_standard_shows() {
        assert_eq!(accepted(b"dGhlIHNhbXBsZSBub25jZQ=="), "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
    }

    #[test]
    fn a_browser_may_ask_for_more_than_the_upgrade() {
        let mut headers = HeaderMap::new();
        headers.insert(header::CONNECTION, HeaderValue::from_static("keep-alive, Upgrade"));
        assert!(names(&headers, header::CONNECTION, "upgrade"));
        assert!(!names(&headers, header::CONNECTION, "close"));
    }
}
