//! What somebody brings, and what is kept of it.

use crate::sharing::{How, Kind, Said};

/// A strength or an ask, in its owner's words.
pub const LONGEST: usize = 1000;
/// What is offered or asked, in a sentence.
pub const SHORT: usize = 300;

/// What kind of thing somebody brings, where they say so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bring {
    Skill,
    Knowledge,
    Experience,
    Idea,
    Contact,
}

impl Bring {
    pub const ALL: [Bring; 5] =
        [Bring::Skill, Bring::Knowledge, Bring::Experience, Bring::Idea, Bring::Contact];

    pub fn code(self) -> &'static str {
        match self {
            Bring::Skill => "skill",
            Bring::Knowledge => "knowledge",
            Bring::Experience => "experience",
            Bring::Idea => "idea",
            Bring::Contact => "contact",
        }
    }

    pub fn from_code(code: &str) -> Option<Bring> {
        Self::ALL.into_iter().find(|bring| bring.code() == code)
    }
}

/// Something about to be kept and shown to one space at once: an offer, an ask, or a strength typed in from a sheet.
#[derive(Debug, Clone)]
pub struct NewShown {
    pub kind: Kind,
    pub said: Said,
    pub bring: Option<Bring>,
    /// The strength that is offered.
    pub about_id: Option<String>,
    /// None: shown to nobody but its owner.
    pub how: Option<How>,
    /// Who typed it in for them.
    pub typed_by: Option<String>,
}

impl NewShown {
    pub fn new(kind: Kind, said: Said, how: How) -> NewShown {
        NewShown { kind, said, bring: None, about_id: None, how: Some(how), typed_by: None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_of_strength_is_known_again_by_its_code() {
        for bring in Bring::ALL {
            assert_eq!(Bring::from_code(bring.code()), Some(bring));
        }
        assert_eq!(Bring::from_code(""), None, "nobody has to say what kind it is");
    }
}
