//! A decision: what is asked, where it stands, and what may be done with it when.

use super::terms::Terms;
use crate::spaces::Perspective;
use crate::words::Worded;

/// How it is decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// Nobody has a reason why it would do harm.
    Consent,
    Majority,
    Approval,
    Score,
    Dots,
    Runoff,
    Stv,
    Schulze,
    /// Method of Equal Shares: everybody has the same share of the money.
    Shares,
    Greedy,
}

/// What somebody writes on a ballot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BallotKind {
    ChooseOne,
    ChooseSome,
    Points,
    Dots,
    Ranks,
}

impl Rule {
    pub const ALL: [Rule; 10] = [
        Rule::Consent,
        Rule::Majority,
        Rule::Approval,
        Rule::Score,
        Rule::Dots,
        Rule::Runoff,
        Rule::Schulze,
        Rule::Stv,
        Rule::Shares,
        Rule::Greedy,
    ];

    pub fn code(self) -> &'static str {
        match self {
            Rule::Consent => "consent",
            Rule::Majority => "majority",
            Rule::Approval => "approval",
            Rule::Score => "score",
            Rule::Dots => "dots",
            Rule::Runoff => "runoff",
            Rule::Stv => "stv",
            Rule::Schulze => "schulze",
            Rule::Shares => "shares",
            Rule::Greedy => "greedy",
        }
    }

    pub fn from_code(code: &str) -> Option<Rule> {
        Self::ALL.into_iter().find(|rule| rule.code() == code)
    }

    /// What its ballots look like; a consent round has none.
    pub fn ballot(self) -> Option<BallotKind> {
        Some(match self {
            Rule::Consent => return None,
            Rule::Majority => BallotKind::ChooseOne,
            Rule::Approval | Rule::Shares | Rule::Greedy => BallotKind::ChooseSome,
            Rule::Score => BallotKind::Points,
            Rule::Dots => BallotKind::Dots,
            Rule::Runoff | Rule::Stv | Rule::Schulze => BallotKind::Ranks,
        })
    }

    /// Shares money among options that each cost something.
    pub fn shares_money(self) -> bool {
        matches!(self, Rule::Shares | Rule::Greedy)
    }

    /// May choose several.
    pub fn has_places(self) -> bool {
        matches!(self, Rule::Approval | Rule::Score | Rule::Dots | Rule::Stv)
    }

    pub fn has_points(self) -> bool {
        matches!(self, Rule::Score | Rule::Dots)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Everything can still be changed.
    Preparing,
    Open,
    /// It has a result.
    Closed,
    /// It had a result, and was set aside with a published reason.
    Aside,
}

impl Stage {
    pub fn code(self) -> &'static str {
        match self {
            Stage::Preparing => "preparing",
            Stage::Open => "open",
            Stage::Closed => "closed",
            Stage::Aside => "aside",
        }
    }

    pub fn from_code(code: &str) -> Stage {
        [Stage::Open, Stage::Closed, Stage::Aside]
            .into_iter()
            .find(|stage| stage.code() == code)
            .unwrap_or(Stage::Preparing)
    }
}

/// Where a consent round stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// Questions, so that everybody knows what is meant.
    Clarify,
    /// What people think of it, without arguing.
    React,
    /// Everybody says whether they can go along.
    Object,
}

impl Phase {
    pub const ALL: [Phase; 3] = [Phase::Clarify, Phase::React, Phase::Object];

    pub fn code(self) -> &'static str {
        match self {
            Phase::Clarify => "clarify",
            Phase::React => "react",
            Phase::Object => "object",
        }
    }

    pub fn from_code(code: &str) -> Phase {
        Self::named(code).unwrap_or(Phase::Clarify)
    }

    /// As somebody sent it, who may have sent anything.
    pub fn named(code: &str) -> Option<Phase> {
        Self::ALL.into_iter().find(|phase| phase.code() == code)
    }

    pub fn next(self) -> Option<Phase> {
        match self {
            Phase::Clarify => Some(Phase::React),
            Phase::React => Some(Phase::Object),
            Phase::Object => None,
        }
    }

    pub fn before(self) -> Option<Phase> {
        Self::ALL.into_iter().find(|phase| phase.next() == Some(self))
    }
}

#[derive(Debug, Clone)]
pub struct Decision {
    pub id: String,
    pub space_id: String,
    pub space_code: String,
    pub number: i64,
    pub question: Worded,
    pub rule: Rule,
    pub terms: Terms,
    pub stage: Stage,
    pub phase: Phase,
    pub version: i64,
    /// The words that count: what is proposed, or what there is to know.
    pub words: Worded,
    /// The end of the last day.
    pub ends_at: i64,
    pub seed: Option<String>,
    /// Whose draft it is: their id and name; nobody's once they were erased.
    pub maker_id: Option<String>,
    pub maker: Option<String>,
    pub made_at: i64,
    pub opened_at: Option<i64>,
    pub closed_at: Option<i64>,
    /// As it was counted: JSON.
    pub result: Option<String>,
}

/// One of the things to choose from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choosable {
    pub words: Worded,
    /// In pence.
    pub cost: i64,
    /// Who would carry it, in plain words.
    pub carried_by: String,
}

impl Decision {
    /// On paper and when read out: `TEG4K7-12`.
    pub fn reference(&self) -> String {
        format!("{}-{}", self.space_code, self.number)
    }

    /// Its page, without the language.
    pub fn page(&self) -> String {
        format!("/spaces/{}/decisions/{}", self.space_code, self.number)
    }

    /// Who takes part, until when and the rest were fixed by somebody.
    pub fn has_terms(&self) -> bool {
        self.ends_at > 0
    }

    pub fn is_open(&self, now: i64) -> bool {
        self.stage == Stage::Open && now < self.ends_at
    }

    /// The last day is over, and the result is still to be counted.
    pub fn has_ended(&self, now: i64) -> bool {
        self.stage == Stage::Open && now >= self.ends_at
    }

    pub fn is_consent(&self) -> bool {
        self.rule == Rule::Consent
    }

    /// Whether a ballot of this decision is kept apart from whoever cast it.
    pub fn is_secret(&self) -> bool {
        self.terms.secret && !self.is_consent()
    }
}

/// Lived experience among those who took part.
pub fn speaks_from_life(perspectives: &[Perspective]) -> bool {
    perspectives.iter().any(|one| one.is_lived_experience())
}

/// A sum as people say it: "£1,200", "£1,200.50".
pub fn pounds(pence: i64) -> String {
    let (whole, rest) = (pence / 100, pence % 100);
    let digits = whole.to_string();
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    if rest == 0 { format!("£{grouped}") } else { format!("£{grouped}.{rest:02}") }
}

/// "£5,720", "5720", "12.50"; in pence. Nothing for what is no sum.
pub fn parse_pounds(typed: &str) -> Option<i64> {
    let typed: String = typed.chars().filter(|c| !c.is_whitespace() && !matches!(c, '£' | ',')).collect();
    let (whole, rest) = typed.split_once('.').unwrap_or((&typed, "00"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || whole.len() > 11 || !digits(rest) || rest.len() > 2 {
        return None;
    }
    let pence: i64 = if rest.len() == 1 { format!("{rest}0") } else { rest.into() }.parse().ok()?;
    Some(whole.parse::<i64>().ok()? * 100 + pence)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_rule_is_found_again_by_its_code() {
        for rule in Rule::ALL {
            assert_eq!(Rule::from_code(rule.code()), Some(rule));
            assert_eq!(rule.ballot().is_none(), rule == Rule::Consent);
        }
        assert_eq!(Rule::from_code("dictator"), None);
    }

    #[test]
    fn a_consent_round_goes_from_questions_to_objections_and_back() {
        assert_eq!(Phase::Clarify.next(), Some(Phase::React));
        assert_eq!((Phase::Object.next(), Phase::Object.before()), (None, Some(Phase::React)));
        assert_eq!(Phase::Clarify.before(), None);
    }

    #[test]
    fn money_is_read_as_people_write_it() {
        for (typed, pence) in [("£5,720", 572_000), ("5720", 572_000), (" 12.5 ", 1_250), ("0.05", 5)] {
            assert_eq!(parse_pounds(typed), Some(pence), "{typed}");
        }
        for typed in ["", "£", "twelve", "-5", "1.234", "1.", ".5", "1e5", "999999999999"] {
            assert_eq!(parse_pounds(typed), None, "{typed}");
        }
        assert_eq!(pounds(572_000), "£5,720");
        assert_eq!(pounds(123_456_705), "£1,234,567.05");
        assert_eq!(pounds(99), "£0.99");
    }

    proptest! {
        #[test]
        fn a_sum_that_is_shown_can_be_typed_again(pence in 0..1_000_000_000_000_i64) {
            prop_assert_eq!(parse_pounds(&pounds(pence)), Some(pence));
        }
    }
}
