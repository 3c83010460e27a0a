//! What every answer says to the browser, and who may send a change.

use super::{Error, cookie};
use crate::{app::App, settings::Settings};
use axum::{
    extract::{Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};
use http::{HeaderMap, HeaderName, HeaderValue, Method, header};

const CSP: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
                   connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'";

const ALWAYS: [(HeaderName, &str); 7] = [
    (header::CONTENT_SECURITY_POLICY, CSP),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "same-origin"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()",
    ),
];

pub(crate) async fn headers(State(app): State<App>, request: Request, next: Next) -> Response {
    // A page is for the one person who asked for it: once they have left, going back asks who is there.
    let known = cookie::read(request.headers(), &app.settings).is_some();
    let private = HeaderValue::from_static(if known { "private, no-store" } else { "private, no-cache" });
    let mut answer = next.run(request).await;
    let headers = answer.headers_mut();
    for (name, value) in ALWAYS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if app.settings.over_https() {
        let year = HeaderValue::from_static("max-age=31536000; includeSubDomains");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, year);
    }
    headers.entry(header::CACHE_CONTROL).or_insert(private);
    answer
}

/// A change is accepted from our own pages, and from programs that are no browser; never from another site's page.
pub(crate) async fn changes_from_here_only(State(app): State<App>, request: Request, next: Next) -> Response {
    let safe = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if safe || from_here(request.headers(), &app.settings) {
        return next.run(request).await;
    }
    Error::FromElsewhere.into_response()
}

/// Whether a request comes from one of our own pages (or from no browser at all). Sockets ask this too.
pub fn from_here(headers: &HeaderMap, settings: &Settings) -> bool {
    if let Some(site) = headers.get("sec-fetch-site") {
        return site == "same-origin" || site == "none";
    }
    let Some(origin) = headers.get(header::ORIGIN) else { return true };
    let Some(host) = origin.to_str().ok().and_then(|origin| origin.split_once("://")).map(|(_, host)| host)
    else {
        return false;
    };
    let asked = headers.get(header::HOST).and_then(|host| host.to_str().ok());
    asked == Some(host) || settings.host() == Some(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(pairs: &[(&'static str, &str)]) -> bool {
        let pairs = pairs.iter().map(|(name, value)| (HeaderName::from_static(name), value.parse().unwrap()));
        from_here(&pairs.collect(), &Settings::in_folder("/nowhere"))
    }

    #[test]
    fn our_own_pages_may_send() {
        assert!(sent(&[("sec-fetch-site", "same-origin")]));
        assert!(sent(&[("origin", "http://plethu.example:8080"), ("host", "plethu.example:8080")]));
    }

    #[test]
    fn another_site_may_not_send_in_somebodys_name() {
        assert!(!sent(&[("sec-fetch-site", "cross-site"), ("origin", "http://a"), ("host", "a")]));
        assert!(!sent(&[("sec-fetch-site", "same-site")]));
        assert!(!sent(&[("origin", "https://elsewhere.example"), ("host", "plethu.example")]));
        assert!(!sent(&[("origin", "null"), ("host", "plethu.example")]));
    }
}
