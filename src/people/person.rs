//! A person: somebody with a place here, with or without an email address.

use crate::words::Lang;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_security::skeleton;

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

/// Whether two names look the same, whatever letters, digits, marks and stops they are made of (Unicode Technical
/// Standard #39).
pub fn look_alike(one: &str, other: &str) -> bool {
    let likeness = |name: &str| -> String {
        let plain = name.nfd().filter(|c| !is_combining_mark(*c));
        let small: String = plain.flat_map(char::to_lowercase).collect();
        let letters: String = skeleton(&small).filter(|c| c.is_alphanumeric()).collect();
        letters.replace('0', "o").replace(['1', 'i'], "l")
    };
    likeness(one) == likeness(other)
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
