//! A browser for tests: asks through the front door, keeps its cookie, and follows only when told to.

use crate::{
    app::{self, App, Clock},
    seal::Seal,
    settings::Settings,
    store,
    web::Doors,
};
use axum::{Router, body::Body};
use http::{HeaderMap, Method, Request, StatusCode, header};
use std::collections::BTreeMap;
use tower::ServiceExt;

pub struct Browser {
    router: Router,
    cookies: BTreeMap<String, String>,
    headers: Vec<(String, String)>,
}

pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    /// The body, as it came.
    pub bytes: Vec<u8>,
    /// The body as text, where it is text.
    pub text: String,
}

/// A whole Plethu on an empty store, for each engine there is, at noon on Tuesday 3 March 2026.
pub async fn apps() -> Vec<App> {
    let stores = store::testing::stores().await;
    let app = |store| {
        App::new(store, Seal::for_tests(), Settings::in_folder("unused"), Clock::fixed(1_772_539_200_000))
    };
    stores.into_iter().map(|(_, store)| app(store)).collect()
}

/// One such, for what has nothing to do with the store.
pub async fn app() -> App {
    apps().await.swap_remove(0)
}

impl Browser {
    pub fn new(app: &App) -> Browser {
        Browser::of(app::router(app.clone()))
    }

    /// A site that has these doors and no others.
    pub fn with_doors(doors: Doors, app: &App) -> Browser {
        Browser::of(app::router_of(doors, app.clone()))
    }

    fn of(router: Router) -> Browser {
        Browser { router, cookies: BTreeMap::new(), headers: Vec::new() }
    }

    /// Sends this header with everything from now on.
    pub fn header(self, name: &str, value: &str) -> Browser {
        let mut browser = self.without(name);
        browser.headers.push((name.into(), value.into()));
        browser
    }

    pub fn without(mut self, name: &str) -> Browser {
        self.headers.retain(|(known, _)| known != name);
        self
    }

    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Method::GET, path, Body::empty()).await
    }

    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = serde_html_form::to_string(fields).expect("pairs of text can be written as a form");
        self.send(Method::POST, path, Body::from(body)).await
    }

    /// A request with no form in it, by any method.
    pub async fn send_empty(&mut self, method: Method, path: &str) -> Answer {
        self.send(method, path, Body::empty()).await
    }

    /// Sends JSON as a program does, by any method.
    pub async fn json(&mut self, method: Method, path: &str, body: &str) -> Answer {
        let mut program = Browser {
            router: self.router.clone(),
            cookies: self.cookies.clone(),
            headers: self.headers.clone(),
        };
        program = program.header("content-type", "application/json");
        program.send(method, path, Body::from(body.to_string())).await
    }

    /// Goes where the answer says, again and again, until there is a page.
    pub async fn follow(&mut self, mut answer: Answer) -> Answer {
        for _ in 0..10 {
            let Some(next) = answer.location().map(str::to_string) else { return answer };
            answer = self.get(&next).await;
        }
        panic!("led round in a circle, last to {:?}", answer.location());
    }

    pub fn cookie(&self, name: &str) -> Option<&str> {
        self.cookies.get(name).map(String::as_str)
    }

    async fn send(&mut self, method: Method, path: &str, body: Body) -> Answer {
        let mut request =
            Request::builder().method(method.clone()).uri(path).header(header::HOST, "plethu.test");
        let says_itself = self.headers.iter().any(|(name, _)| name == "content-type");
        if method == Method::POST && !says_itself {
            request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        }
        if !self.cookies.is_empty() {
            let pairs: Vec<_> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            request = request.header(header::COOKIE, pairs.join("; "));
        }
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        let request = request.body(body).expect("a test writes good addresses");
        let answer = self.router.clone().oneshot(request).await.expect("the router always answers");
        self.keep(answer.headers());
        Answer::read(answer).await
    }

    fn keep(&mut self, headers: &HeaderMap) {
        for line in headers.get_all(header::SET_COOKIE).iter().filter_map(|value| value.to_str().ok()) {
            let Some((name, value)) = line.split(';').next().and_then(|pair| pair.split_once('=')) else {
                continue;
            };
            if line.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.into(), value.into());
            }
        }
    }
}

impl Answer {
    async fn read(answer: axum::response::Response) -> Answer {
        let (parts, body) = answer.into_parts();
        let bytes = axum::body::to_bytes(body, usize::MAX).await.expect("the whole body arrives").to_vec();
        let text = String::from_utf8(bytes.clone()).unwrap_or_default();
        Answer { status: parts.status, headers: parts.headers, bytes, text }
    }

    pub fn location(&self) -> Option<&str> {
        self.header("location")
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Fails, showing the page, unless every one of these texts is on it.
    #[track_caller]
    pub fn shows(&self, texts: &[&str]) -> &Answer {
        for text in texts {
            assert!(
                self.text.contains(text),
                "{text:?} is not on this page ({}):\n{}",
                self.status,
                self.text
            );
        }
        self
    }
}
