//! What somebody or a space needs, as a reader in that space sees it.

use crate::sharing::{By, How, Said};

#[derive(Debug, Clone)]
pub struct Ask {
    pub id: String,
    pub said: Said,
    pub whose: Whose,
    /// The name of whoever typed it in, where its owner is named.
    pub typed_by: Option<String>,
    /// It is for the reader to take back.
    pub mine: bool,
    pub since: i64,
    pub met: bool,
    /// Something came of it, as those said who were brought together.
    pub helped: bool,
}

#[derive(Debug, Clone)]
pub enum Whose {
    Somebody(By),
    /// Of the whole space; who wrote it.
    Space(String),
}

impl Ask {
    pub fn is_of_space(&self) -> bool {
        matches!(self.whose, Whose::Space(_))
    }

    /// What the space needs, any member may call met; what somebody needs, only they themselves.
    pub fn may_be_called_met(&self) -> bool {
        !self.met && (self.mine || self.is_of_space())
    }
}

/// Who asks, as it is chosen on the form: somebody for themselves, seen so, or the space.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AskAs {
    Myself(How),
    Space,
}

impl AskAs {
    pub const ALL: [AskAs; 4] = [
        AskAs::Myself(How::Name),
        AskAs::Myself(How::Perspective),
        AskAs::Myself(How::Nameless),
        AskAs::Space,
    ];

    pub fn code(self) -> &'static str {
        match self {
            AskAs::Myself(how) => how.code(),
            AskAs::Space => "space",
        }
    }

    pub fn from_code(code: &str) -> Option<AskAs> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;

    fn ask(whose: Whose, mine: bool, met: bool) -> Ask {
        let said = Said { words: "A lift".into(), lang: Lang::En };
        Ask { id: "1".into(), said, whose, typed_by: None, mine, since: 0, met, helped: false }
    }

    #[test]
    fn what_somebody_needs_is_met_only_when_they_say_so() {
        assert!(!ask(Whose::Somebody(By::Nobody), false, false).may_be_called_met());
        assert!(ask(Whose::Somebody(By::Nobody), true, false).may_be_called_met());
        assert!(ask(Whose::Space("Nia".into()), false, false).may_be_called_met());
        assert!(!ask(Whose::Space("Nia".into()), true, true).may_be_called_met(), "once is enough");
    }
}
