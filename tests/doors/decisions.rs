//! A decision at each stage, for the addresses that need one.

use crate::visitors::Visitors;
use plethu::web::testing::Browser;

pub struct Decisions {
    pub preparing: String,
    pub open: String,
    /// Counted; the member said that they will act on it, and it is asked that it be set aside.
    pub closed: String,
    /// A consent round that goes on.
    pub round: String,
}

impl Decisions {
    pub async fn make(who: &mut Visitors, space: &str) -> Decisions {
        let preparing = prepare(&mut who.member, space, "approval").await;
        let open = open_one(&mut who.member, space, "runoff").await;
        let list = who.member.get(&format!("{space}/decisions")).await.text;
        let (before, _) = list.split_once("£5,720").expect("the demo shared some money");
        let closed =
            before.rsplit("/decisions/").next().and_then(|rest| rest.split('"').next()).expect("a number");
        let closed = closed.to_owned();
        let why = [("reason", "It names a neighbour.")];
        sent(&mut who.member, &format!("{space}/decisions/{closed}/aside"), &why).await;
        let round = open_one(&mut who.member, space, "consent").await;
        Decisions { preparing, open, closed, round }
    }

    /// The one that this door needs.
    pub fn of(&self, path: &str) -> &str {
        let ends = |endings: &[&str]| endings.iter().any(|end| path.ends_with(end));
        let round = ["/say", "/room", "/move-on", "/amend", "/adopt"];
        let preparing = ["/change", "/options", "/terms", "/check", "/commit", "/open"];
        if ends(&round) {
            &self.round
        } else if ends(&preparing) {
            &self.preparing
        } else if ends(&["/answer", "/action", "/{form}"]) || path.contains("/aside") {
            &self.closed
        } else {
            &self.open
        }
    }
}

async fn sent(browser: &mut Browser, path: &str, fields: &[(&str, &str)]) -> String {
    let answer = browser.post(path, fields).await;
    assert_eq!(answer.status, 303, "{path}: {}", answer.text);
    answer.location().expect("it leads on").to_owned()
}

/// Its number.
async fn prepare(browser: &mut Browser, space: &str, rule: &str) -> String {
    let asked = [("question_en", "Tea or coffee?"), ("words_en", "For the breaks."), ("rule", rule)];
    let next = sent(browser, &format!("{space}/decisions/new"), &asked).await;
    let number = next.split("/decisions/").nth(1).and_then(|rest| rest.split('/').next()).expect("a number");
    number.to_owned()
}

async fn open_one(browser: &mut Browser, space: &str, rule: &str) -> String {
    let number = prepare(browser, space, rule).await;
    let start = format!("{space}/decisions/{number}");
    if rule != "consent" {
        let two = [("en", "Tea"), ("cy", ""), ("en", "Coffee"), ("cy", "")];
        sent(browser, &format!("{start}/options"), &two).await;
    }
    // A day that lies ahead of the clock of the tests by a week.
    let terms = [("until", "2026-03-10"), ("secret", "secret"), ("lived", "0")];
    sent(browser, &format!("{start}/terms"), &terms).await;
    sent(browser, &format!("{start}/commit"), &[]).await;
    sent(browser, &format!("{start}/open"), &[]).await;
    number
}
