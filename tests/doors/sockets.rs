//! The door to a canvas that is edited together, tried as a browser and a program do: by asking for a socket.

use crate::things::Things;
use crate::visitors::{Visitors, token};
use plethu::app::{self, App};
use plethu::web::testing::Browser;
use std::net::SocketAddr;
use tokio::net::TcpListener;
use tokio_tungstenite::connect_async;
use tokio_tungstenite::tungstenite::{Error, client::IntoClientRequest};

/// What is wrong with it.
pub async fn try_door(app: &App, things: &Things, who: &mut Visitors) -> Vec<String> {
    let at = open_to_the_network(app).await;
    let live = format!("/live/canvas/{}", things.canvas_id);
    let reads = format!("{live}?token={}", token(&mut who.member, "read").await);
    let writes = format!("{live}?token={}", token(&mut who.member, "write").await);
    let left = format!("{live}?token={}", token(&mut who.former, "write").await);
    let mut wrong = Vec::new();
    for (name, path, browser, wanted) in [
        ("nobody", &live, &who.nobody, 401),
        ("a stranger", &live, &who.stranger, 404),
        ("a former member", &live, &who.former, 404),
        ("a member", &live, &who.member, 101),
        ("a key holder", &live, &who.key_holder, 101),
        ("a program that may only read", &reads, &who.nobody, 401),
        ("a program that may write", &writes, &who.nobody, 101),
        ("the program of a former member", &left, &who.nobody, 404),
    ] {
        let met = knock(at, path, browser).await;
        if met != wanted {
            wrong.push(format!("the socket of a canvas: {name} met {met}, not {wanted}"));
        }
    }
    wrong
}

async fn open_to_the_network(app: &App) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let at = listener.local_addr().expect("it is bound");
    let service = app::router(app.clone()).into_make_service_with_connect_info::<SocketAddr>();
    tokio::spawn(async move { axum::serve(listener, service).await });
    at
}

/// How the door answers; 101 is a socket.
async fn knock(at: SocketAddr, path: &str, browser: &Browser) -> u16 {
    let mut request = format!("ws://{at}{path}").into_client_request().expect("a good address");
    if let Some(cookie) = browser.cookie("plethu") {
        request.headers_mut().insert("cookie", format!("plethu={cookie}").parse().expect("a header"));
    }
    match connect_async(request).await {
        Ok((_, answer)) => answer.status().as_u16(),
        Err(Error::Http(answer)) => answer.status().as_u16(),
        Err(error) => panic!("{error}"),
    }
}
