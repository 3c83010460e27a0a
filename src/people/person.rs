//! A person: somebody with a place here, with or without an email address.

use crate::words::Lang;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    pub id: String,
    /// What they like to be called.
    pub name: String,
    pub lang: Lang,
    pub hears_by: Channel,
    /// Only once they followed the link we sent there.
    pub email: Option<String>,
}

/// How somebody hears what became of what they said. Everybody can also read it on their page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Channel {
    Page,
    Email,
    Letter,
    Meeting,
}

impl Channel {
    pub const ALL: [Channel; 4] = [Channel::Page, Channel::Email, Channel::Letter, Channel::Meeting];

    pub fn code(self) -> &'static str {
        match self {
            Channel::Page => "page",
            Channel::Email => "email",
            Channel::Letter => "letter",
            Channel::Meeting => "meeting",
        }
    }

    pub fn from_code(code: &str) -> Option<Channel> {
        Self::ALL.into_iter().find(|channel| channel.code() == code)
    }
}
