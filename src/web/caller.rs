//! The network address a request came from. Only counted (see `limits`), never kept or logged.

use crate::app::App;
use axum::extract::{ConnectInfo, FromRequestParts};
use http::{HeaderMap, request::Parts};
use std::{
    convert::Infallible,
    net::{IpAddr, Ipv4Addr, SocketAddr},
};

#[derive(Clone, Copy, Debug)]
pub struct Caller(pub IpAddr);

impl FromRequestParts<App> for Caller {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Caller, Infallible> {
        let beside = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(at)| at.ip());
        let told = if app.settings.behind_proxy { told_by_proxy(&parts.headers) } else { None };
        Ok(Caller(told.or(beside).unwrap_or(Ipv4Addr::LOCALHOST.into())))
    }
}

/// The last address is the one our own proxy wrote; those before it are only what the caller claims.
fn told_by_proxy(headers: &HeaderMap) -> Option<IpAddr> {
    let last = headers.get_all("x-forwarded-for").iter().next_back()?.to_str().ok()?;
    last.rsplit(',').next()?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_caller_cannot_pretend_to_be_somebody_else() {
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-for", "1.1.1.1, 203.0.113.9".parse().unwrap());
        assert_eq!(told_by_proxy(&headers), Some(IpAddr::from([203, 0, 113, 9])));
    }
}
