//! The one cookie: that of being signed in. Nothing else is ever kept in the browser by us but drafts, which stay there.

use crate::settings::Settings;
use http::{HeaderMap, HeaderValue, header};

/// Over https the name itself makes browsers refuse it from anyone but this very host.
fn name(settings: &Settings) -> &'static str {
    if settings.over_https() { "__Host-plethu" } else { "plethu" }
}

pub fn read<'a>(headers: &'a HeaderMap, settings: &Settings) -> Option<&'a str> {
    let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = cookies.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(found, _)| *found == name(settings)).map(|(_, value)| value)
}

/// `value` must be plain letters, digits, `-` or `_`; anything else is never sent.
pub fn keep(settings: &Settings, value: &str, seconds: i64) -> HeaderValue {
    let plain = value.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
    let value = if plain { value } else { "" };
    let secure = if settings.over_https() { "; Secure" } else { "" };
    let text =
        format!("{}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={seconds}{secure}", name(settings));
    HeaderValue::from_str(&text).expect("made of plain characters only")
}

pub fn forget(settings: &Settings) -> HeaderValue {
    keep(settings, "", 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_kept_is_read_back_among_others() {
        let settings = Settings::in_folder("/nowhere");
        assert!(keep(&settings, "abc-1", 60).to_str().unwrap().starts_with("plethu=abc-1; Path=/; HttpOnly"));
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, "other=1; plethu=abc-1".parse().unwrap());
        assert_eq!(read(&headers, &settings), Some("abc-1"));
    }

    #[test]
    fn over_https_the_cookie_is_bound_to_this_host() {
        let mut settings = Settings::in_folder("/nowhere");
        settings.address = Some("https://plethu.example".into());
        let kept = keep(&settings, "abc", 60);
        assert!(kept.to_str().unwrap().starts_with("__Host-plethu=abc;"));
        assert!(kept.to_str().unwrap().ends_with("; Secure"));
    }
}
