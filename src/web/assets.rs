//! Styles, scripts and pictures: built by npm into `web/dist` with their hash in the name, squeezed, and carried in
//! the program. A name never changes its content, so a browser asks for each once.

use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use rust_embed::{EmbeddedFile, RustEmbed};
use std::{borrow::Cow, collections::HashMap, sync::LazyLock};

#[derive(RustEmbed)]
#[folder = "web/dist/"]
struct Dist;

static NAMES: LazyLock<HashMap<String, String>> = LazyLock::new(|| {
    let manifest = Dist::get("manifest.json").map(|file| file.data).unwrap_or_default();
    serde_json::from_slice(&manifest).unwrap_or_default()
});

/// `app.css` → `/assets/app.3fa9….css`. Names are known when we build: one that is not is our mistake.
pub fn asset(name: &str) -> String {
    debug_assert!(NAMES.contains_key(name), "no asset is called {name}");
    format!("/assets/{}", NAMES.get(name).map_or(name, String::as_str))
}

pub(crate) async fn serve(Path(name): Path<String>, headers: HeaderMap) -> Response {
    if !NAMES.values().any(|known| *known == name) {
        return super::Error::NotFound.into_response();
    }
    let accepted =
        headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let squeezed = [("br", "br"), ("gzip", "gz")].into_iter().find_map(|(encoding, ending)| {
        let file = if accepts(accepted, encoding) { Dist::get(&format!("{name}.{ending}")) } else { None };
        Some((encoding, file?))
    });
    match squeezed {
        Some((encoding, file)) => {
            let mut answer = whole(&name, file);
            answer.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
            answer
        }
        None => {
            Dist::get(&name).map_or_else(|| StatusCode::NOT_FOUND.into_response(), |file| whole(&name, file))
        }
    }
}

fn whole(name: &str, file: EmbeddedFile) -> Response {
    let kind = if name.ends_with(".webmanifest") {
        "application/manifest+json".to_string()
    } else {
        mime_guess::from_path(name).first_or_octet_stream().to_string()
    };
    let kind = if kind.starts_with("text/") { kind + "; charset=utf-8" } else { kind };
    let headers = [
        (header::CONTENT_TYPE, kind.as_str()),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
        (header::VARY, "accept-encoding"),
    ];
    let body: axum::body::Body = match file.data {
        Cow::Borrowed(bytes) => bytes.into(),
        Cow::Owned(bytes) => bytes.into(),
    };
    (headers, body).into_response()
}

/// `gzip;q=0` says "not gzip".
fn accepts(header: &str, encoding: &str) -> bool {
    header.split(',').any(|one| {
        let (name, rest) = one.split_once(';').unwrap_or((one, ""));
        let refused = rest.trim().strip_prefix("q=").is_some_and(|q| q.trim().parse() == Ok(0.0));
        name.trim().eq_ignore_ascii_case(encoding) && !refused
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_that_refuses_an_encoding_does_not_get_it() {
        assert!(accepts("gzip, deflate, br", "br"));
        assert!(!accepts("gzip, br;q=0", "br"));
        assert!(!accepts("", "gzip"));
    }
}
