//! What people at Cwm Teg bring, offer and ask, for tests, through the front door.

use crate::spaces::testing::CwmTeg;
use crate::web::testing::Browser;

/// Says a strength; its id.
pub async fn brings(who: &mut Browser, words: &str) -> String {
    let said = who.post("/en/strengths/new", &[("words", words), ("lang", "en")]).await;
    said.location().expect("it is kept").rsplit('/').next().unwrap().to_owned()
}

pub async fn shows(who: &mut Browser, strength: &str, code: &str, how: &str) {
    let field = format!("space-{code}");
    let shown = who.post(&format!("/en/strengths/{strength}"), &[(&field, how)]).await;
    assert_eq!(shown.status, 303, "{}", shown.text);
}

pub async fn offers(who: &mut Browser, code: &str, words: &str, how: &str) {
    let strength = brings(who, "Something I bring").await;
    let fields = [("words", words), ("lang", "en"), ("space", code), ("how", how)];
    let offered = who.post(&format!("/en/strengths/{strength}/offer"), &fields).await;
    assert_eq!(offered.status, 303, "{}", offered.text);
}

/// Asks for something; the address of the ask.
pub async fn asks(who: &mut Browser, start: &str, words: &str, as_whom: &str) -> String {
    let fields = [("words", words), ("lang", "en"), ("who", as_whom)];
    let asked = who.post(&format!("{start}/asks/new"), &fields).await;
    assert_eq!(asked.status, 303, "{}", asked.text);
    let page = who.get(&format!("{start}/asks")).await.text;
    let (before, _) = page.split_once(&format!("\">{words}<")).expect("it stands there");
    before.rsplit("href=\"").next().unwrap().to_owned()
}

/// Thinks that an offer may fit.
pub async fn introduces(who: &mut Browser, ask: &str, offer: &str) {
    let page = who.get(ask).await.text;
    let (before, _) = page.split_once(&format!(">{offer}</label>")).expect("the offer can be chosen");
    let id = before.rsplit("name=\"offer\" value=\"").next().unwrap().split('"').next().unwrap();
    let introduced = who.post(&format!("{ask}/introduce"), &[("offer", id)]).await;
    assert_eq!(introduced.status, 303, "{}", introduced.text);
}

/// The address of the one introduction that somebody is asked about.
pub async fn introduction(who: &mut Browser) -> String {
    let page = who.get("/en/introductions").await.text;
    let id = page.split("/introductions/").find(|rest| rest.as_bytes().get(8) == Some(&b'-'));
    format!("/en/introductions/{}", id.expect("there is one").split('"').next().unwrap())
}

pub async fn says(who: &mut Browser, introduction: &str, answer: &str, note: &str) {
    let said = who.post(introduction, &[("answer", answer), ("words", note)]).await;
    assert_eq!(said.status, 303, "{}", said.text);
}

/// Carys offers without a name, Ifan asks with his, and Nia thinks that they may fit. Gives the ask.
pub async fn nia_thinks_of_carys_for_ifan(group: &mut CwmTeg) -> String {
    let (code, start) = (group.code.clone(), group.start.clone());
    offers(&mut group.carys, &code, "I can fill in forms", "nameless").await;
    let ask = asks(&mut group.ifan, &start, "I need somebody for a long form", "name").await;
    introduces(&mut group.nia, &ask, "I can fill in forms").await;
    ask
}
