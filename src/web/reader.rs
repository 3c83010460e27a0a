//! Who is reading, as far as the address tells: in which language, and where they are.

use crate::words::Lang;
use axum::{
    extract::{FromRequestParts, Request},
    middleware::Next,
    response::Response,
};
use http::{HeaderMap, Uri, header, request::Parts};
use std::convert::Infallible;

#[derive(Clone, Debug)]
pub struct Reader {
    pub lang: Lang,
    /// The path without its language: `/spaces/cwm-teg`.
    pub here: String,
    /// What stood after `?` in the address.
    pub query: Option<String>,
}

tokio::task_local! {
    // An error page needs the reader's language, and an error knows nothing of its request.
    static READER: Reader;
}

impl Reader {
    /// An address of ours, in this reader's language.
    pub fn at(&self, path: &str) -> String {
        format!("/{}{path}", self.lang.code())
    }

    /// A program asks for data, and is answered in kind.
    pub fn is_program(&self) -> bool {
        self.here.starts_with("/api/")
    }

    /// This same page, in another language.
    pub fn here_in(&self, lang: Lang) -> String {
        let path = format!("/{}{}", lang.code(), self.here);
        match &self.query {
            Some(query) => format!("{path}?{query}"),
            None => path,
        }
    }

    /// The reader of the request being answered now; outside one, somebody who reads the first language at the front door.
    pub fn now() -> Reader {
        READER.try_with(Clone::clone).unwrap_or_else(|_| Reader {
            lang: Lang::ALL[0],
            here: "/".into(),
            query: None,
        })
    }

    fn find(uri: &Uri, headers: &HeaderMap) -> Reader {
        let query = uri.query().map(str::to_string);
        match split(uri.path()) {
            Some((lang, here)) => Reader { lang, here: here.to_string(), query },
            None => Reader { lang: preferred(headers), here: uri.path().to_string(), query },
        }
    }
}

impl<S: Sync> FromRequestParts<S> for Reader {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Reader, Infallible> {
        Ok(Reader::find(&parts.uri, &parts.headers))
    }
}

/// Lets everything that happens in this request know its reader.
pub(crate) async fn remember(request: Request, next: Next) -> Response {
    let reader = Reader::find(request.uri(), request.headers());
    READER.scope(reader, next.run(request)).await
}

/// `/cy/spaces/x` → (Welsh, `/spaces/x`).
pub(crate) fn split(path: &str) -> Option<(Lang, &str)> {
    let rest = path.strip_prefix('/')?;
    let (code, here) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let lang = Lang::from_code(code)?;
    Some((lang, if here.is_empty() { "/" } else { here }))
}

pub(crate) fn in_each_language(path: &str) -> impl Iterator<Item = String> {
    Lang::ALL.iter().map(move |lang| format!("/{}{path}", lang.code()))
}

pub(crate) fn preferred(headers: &HeaderMap) -> Lang {
    let wanted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    Lang::from_accept_language(wanted.unwrap_or_default())
}
