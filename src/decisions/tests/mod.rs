mod after;
mod consent;
mod paper;
mod secrecy;
mod voting;

use crate::agreements::testing::person;
use crate::spaces::testing::CwmTeg;
use crate::web::testing::{Answer, Browser};

/// What Dewi fixes for a decision about two days, unless a test says otherwise.
const TERMS: [(&str, &str); 6] = [
    ("until", "2026-03-10"),
    ("secret", "open"),
    ("places", "1"),
    ("points", "5"),
    ("money", "£5,720"),
    ("lived", "0"),
];

async fn sent(browser: &mut Browser, path: &str, fields: &[(&str, &str)]) -> Answer {
    let answer = browser.post(path, fields).await;
    assert_eq!(answer.status, 303, "{path}: {}", answer.text);
    browser.follow(answer).await
}

/// Prepares a decision and gives the start of its pages.
async fn prepare(group: &mut CwmTeg, rule: &str, options: &[(&str, &str)], terms: &[(&str, &str)]) -> String {
    let new = group.at("/decisions/new");
    let asked =
        [("question_en", "Which days?"), ("words_en", "The house can open one more day."), ("rule", rule)];
    let answer = group.dewi.post(&new, &asked).await;
    let to = answer.location().expect("it leads on").to_owned();
    let start = to.rsplit_once('/').expect("to one of its pages").0.to_owned();
    if rule != "consent" {
        let mut lines = Vec::new();
        for (words, cost) in options {
            lines.extend([("en", *words), ("cy", ""), ("cost", *cost), ("carried", "")]);
        }
        sent(&mut group.dewi, &format!("{start}/options"), &lines).await;
    }
    let mut fields = TERMS.to_vec();
    fields.retain(|(name, _)| !terms.iter().any(|(other, _)| other == name));
    fields.extend(terms);
    sent(&mut group.dewi, &format!("{start}/terms"), &fields).await;
    start
}

/// As `prepare`, and open.
async fn open(group: &mut CwmTeg, rule: &str, options: &[(&str, &str)], terms: &[(&str, &str)]) -> String {
    let start = prepare(group, rule, options, terms).await;
    sent(&mut group.dewi, &format!("{start}/commit"), &[]).await;
    sent(&mut group.dewi, &format!("{start}/open"), &[]).await.shows(&["It is open."]);
    start
}

const DAYS: [(&str, &str); 3] = [("Saturdays", ""), ("Mondays", ""), ("Neither", "")];

async fn id_of(group: &CwmTeg, name: &str) -> String {
    person(group, name).await
}
