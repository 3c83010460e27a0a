//! An item, whom it is shown to, and as what its owner is seen there.

use crate::spaces::Perspective;
use crate::words::Lang;
use serde::{Deserialize, Serialize};

/// Something that somebody said about themselves, opened for a reader who may read it.
#[derive(Debug, Clone)]
pub struct Item {
    pub id: String,
    pub owner_id: String,
    /// The space of their own that it was said in.
    pub space_id: Option<String>,
    pub kind: Kind,
    /// Which part of a conversation it belongs to; may be empty.
    pub part: String,
    pub about_id: Option<String>,
    /// As it was sealed: the JSON of its kind.
    pub body: String,
    /// The name of whoever typed it in for them.
    pub typed_by: Option<String>,
    pub said_at: i64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Of a what-matters conversation.
    Entry,
    /// What "better" means.
    Outcome,
    /// How it is now, by the owner's own scale.
    Rating,
    /// What has been happening: told before the number, and shared apart from it.
    Story,
    /// What they bring.
    Strength,
    /// "I can…": something they bring, offered to a space.
    Offer,
    /// What they need others for.
    Ask,
    /// For nobody else, ever.
    Journal,
}

impl Kind {
    pub const ALL: [Kind; 8] = [
        Kind::Entry,
        Kind::Outcome,
        Kind::Rating,
        Kind::Story,
        Kind::Strength,
        Kind::Offer,
        Kind::Ask,
        Kind::Journal,
    ];

    pub fn code(self) -> &'static str {
        match self {
            Kind::Entry => "entry",
            Kind::Outcome => "outcome",
            Kind::Rating => "rating",
            Kind::Story => "story",
            Kind::Strength => "strength",
            Kind::Offer => "offer",
            Kind::Ask => "ask",
            Kind::Journal => "journal",
        }
    }

    pub fn from_code(code: &str) -> Option<Kind> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// An item about to be kept.
#[derive(Debug, Clone)]
pub struct NewItem {
    pub owner_id: String,
    pub space_id: Option<String>,
    pub kind: Kind,
    pub part: String,
    pub about_id: Option<String>,
    pub body: String,
    pub typed_by: Option<String>,
}

/// The body of what is simply said: words, in a language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    pub words: String,
    pub lang: Lang,
}

impl Said {
    /// What was said; nothing where the body is of another kind.
    fn of(body: &str) -> Said {
        serde_json::from_str(body).unwrap_or_else(|_| Said { words: String::new(), lang: Lang::En })
    }

    pub fn to_body(&self) -> String {
        serde_json::to_string(self).expect("words and a language are always JSON")
    }
}

impl Item {
    pub fn said(&self) -> Said {
        Said::of(&self.body)
    }
}

/// Whom an item is shown to.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum To {
    Person(String),
    /// Everybody who is in it, now and later.
    Space(String),
}

impl To {
    pub(super) fn kind(&self) -> &'static str {
        match self {
            To::Person(_) => "person",
            To::Space(_) => "space",
        }
    }

    pub fn id(&self) -> &str {
        match self {
            To::Person(id) | To::Space(id) => id,
        }
    }

    pub(super) fn read(kind: &str, id: String) -> To {
        if kind == "space" { To::Space(id) } else { To::Person(id) }
    }
}

/// As what somebody is seen where they show or say something.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum How {
    #[default]
    Name,
    /// "Somebody who cares unpaid".
    Perspective,
    Nameless,
}

impl How {
    pub const ALL: [How; 3] = [How::Name, How::Perspective, How::Nameless];

    pub fn code(self) -> &'static str {
        match self {
            How::Name => "name",
            How::Perspective => "perspective",
            How::Nameless => "nameless",
        }
    }

    pub fn from_code(code: &str) -> Option<How> {
        Self::ALL.into_iter().find(|how| how.code() == code)
    }
}

/// Whom an item is shown to, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    pub to: To,
    pub how: How,
}

/// What somebody else sees of an item that was shown to a space: whose it is only as far as they agreed.
#[derive(Debug, Clone)]
pub struct Seen {
    pub id: String,
    pub part: String,
    pub body: String,
    pub by: By,
    /// The name of whoever typed it in; of what is not named, nobody.
    pub typed_by: Option<String>,
    pub since: i64,
    /// Shown to its owner as their own.
    pub mine: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum By {
    Name { person_id: String, name: String },
    Perspectives(Vec<Perspective>),
    Nobody,
}

impl Seen {
    pub fn said(&self) -> Said {
        Said::of(&self.body)
    }
}
