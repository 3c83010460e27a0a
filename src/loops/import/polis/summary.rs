//! `summary.csv`: what the conversation was about. A name and a value in each row, and no first line.

use super::rows::Rows;
use super::wrong::{What, Wrong, shown};
use crate::web::text;
use std::io::Read;

const FILE: &str = "summary.csv";
const LONGEST_TOPIC: usize = 1000;

#[derive(Debug, PartialEq, Eq)]
pub struct Summary {
    /// The end of the conversation's address: `7wmvbjcjhp` of `https://pol.is/7wmvbjcjhp`.
    pub conversation: String,
    pub topic: String,
    /// How many comments it says there are, if it does.
    pub comments: Option<u64>,
}

/// # Errors
/// When it is damaged, or does not say its topic and its address.
pub fn read_summary(from: impl Read) -> Result<Summary, Wrong> {
    let mut rows = Rows::open(FILE, from, false)?;
    let (mut topic, mut url, mut comments) = (None, None, None);
    while rows.next()? {
        let value = (rows.len() > 1).then(|| rows.text(1)).transpose()?;
        let at = match rows.bytes(0) {
            b"topic" => &mut topic,
            b"url" => &mut url,
            b"comments" => &mut comments,
            _ => continue,
        };
        *at = value.map(|value| (rows.line(), value.to_owned()));
    }
    let (line, url) = url.ok_or(Wrong::new(FILE, 0, What::NotSaid("url")))?;
    let conversation = conversation(&url)
        .ok_or_else(|| Wrong::new(FILE, line, What::Unusable("url", shown(url.as_bytes()))))?;
    let (line, topic) = topic.ok_or(Wrong::new(FILE, 0, What::NotSaid("topic")))?;
    let topic = text::line(&topic, LONGEST_TOPIC)
        .map_err(|_| Wrong::new(FILE, line, What::Unusable("topic", shown(topic.as_bytes()))))?;
    let comments = comments.and_then(|(_, count)| count.trim().parse().ok());
    Ok(Summary { conversation, topic, comments })
}

fn conversation(url: &str) -> Option<String> {
    let id = url.trim().trim_end_matches('/').rsplit('/').next()?;
    let plain = !id.is_empty() && id.len() <= 100 && id.bytes().all(|byte| byte.is_ascii_alphanumeric());
    plain.then(|| id.to_owned())
}
