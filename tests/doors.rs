//! Every address, tried as every kind of visitor: nobody, a stranger, somebody who left, a member, a holder of a key.
//!
//! A door says for whom it opens; here somebody tries it. A door that was forgotten in this table does not exist: the
//! program's own list is what is walked.

use http::StatusCode;
use plethu::{
    app::{self, App},
    demo::{self, Demo, Load},
    web::{
        Door, Opens,
        testing::{Answer, Browser, apps},
    },
};

struct Visitors {
    nobody: Browser,
    /// Signed in, and in no space that is tried.
    stranger: Browser,
    /// Was in the space and left it.
    former: Browser,
    member: Browser,
    key_holder: Browser,
}

#[tokio::test]
async fn every_door_opens_to_those_it_is_for_and_to_nobody_else() {
    for app in apps().await {
        let demo = demo::seed(&app, Load::default()).await.expect("an empty Plethu takes the demo");
        let mut visitors = visitors(&app, &demo).await;
        let mut wrong = Vec::new();
        for door in app::routes().doors {
            if let Some(found) = try_door(&door, &demo, &mut visitors).await {
                wrong.push(format!("{} {} ({:?}): {found}", door.method, door.path, door.opens));
            }
        }
        assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
    }
}

async fn visitors(app: &App, demo: &Demo) -> Visitors {
    let mut stranger = Browser::new(app);
    // A space of their own makes a person of somebody, without a place in the demo's.
    come_back(&mut stranger, demo, "Megan Ellis").await;
    let mut former = Browser::new(app);
    come_back(&mut former, demo, "Nia Morgan").await;
    let mut member = Browser::new(app);
    come_back(&mut member, demo, "Carys Bowen").await;
    let mut key_holder = Browser::new(app);
    come_back(&mut key_holder, demo, "Dewi Pritchard").await;
    for gone in [&mut stranger, &mut former] {
        let left = gone.post(&format!("/en/spaces/{}/leave", demo.space_code), &[]).await;
        assert_eq!(left.status, 303);
    }
    Visitors { nobody: Browser::new(app), stranger, former, member, key_holder }
}

async fn come_back(browser: &mut Browser, demo: &Demo, name: &str) {
    let (_, code) = demo.codes.iter().find(|(one, _)| *one == name).expect("one of the cast");
    let answer = browser.post("/en/come-back", &[("code", &code.to_string())]).await;
    assert_eq!(answer.status, 303, "{name}");
}

/// What is wrong with a door, if anything.
async fn try_door(door: &Door, demo: &Demo, who: &mut Visitors) -> Option<String> {
    let start = if door.prefixed { "/en" } else { "" };
    let path = format!("{start}{}", fill_in(&door.path, &demo.space_code));
    let nobody = visit(&mut who.nobody, door, &path).await;
    if door.opens == Opens::ToAnyone {
        return (nobody.status.is_server_error() || asks_who(&nobody)).then(|| shut("nobody", &nobody));
    }
    if !asks_who(&nobody) {
        return Some(shut("nobody", &nobody));
    }
    if door.opens == Opens::ToPersons || !door.path.contains("{space}") {
        return None;
    }
    for (name, browser) in [("a stranger", &mut who.stranger), ("a former member", &mut who.former)] {
        let answer = visit(browser, door, &path).await;
        if answer.status != StatusCode::NOT_FOUND && !asks_who(&answer) {
            return Some(shut(name, &answer));
        }
    }
    if door.opens == Opens::ToKeyHolders {
        let answer = visit(&mut who.member, door, &path).await;
        if answer.status != StatusCode::FORBIDDEN && answer.status != StatusCode::NOT_FOUND {
            return Some(shut("a member without a key", &answer));
        }
    }
    opens(door, &path, who).await
}

/// Reading changes nothing, so that every page can be read by those it is for. Sending is each feature's own test.
async fn opens(door: &Door, path: &str, who: &mut Visitors) -> Option<String> {
    let exact = !door.path.replacen("{space}", "", 1).contains('{');
    if door.method != "GET" || !door.prefixed || !exact {
        return None;
    }
    let browser = if door.opens == Opens::ToMembers { &mut who.member } else { &mut who.key_holder };
    let answer = browser.get(path).await;
    let open = answer.status == StatusCode::OK || answer.status.is_redirection();
    (!open || asks_who(&answer)).then(|| shut("those it is for", &answer))
}

async fn visit(browser: &mut Browser, door: &Door, path: &str) -> Answer {
    if door.method == "GET" {
        browser.get(path).await
    } else {
        browser.send_empty(door.method.clone(), path).await
    }
}

/// Led to the page that asks for a code, or told to bring a token.
fn asks_who(answer: &Answer) -> bool {
    answer.status == StatusCode::UNAUTHORIZED || answer.location().is_some_and(|to| to.contains("/come-back"))
}

fn shut(who: &str, answer: &Answer) -> String {
    format!("{who} met {} {}", answer.status, answer.location().unwrap_or_default())
}

fn fill_in(path: &str, space: &str) -> String {
    let filled = path.replace("{space}", space).replace("{code}", space).replace("{number}", "3");
    let mut made = String::new();
    let mut rest = filled.as_str();
    while let Some((before, after)) = rest.split_once('{') {
        made.push_str(before);
        made.push_str("something");
        rest = after.split_once('}').map_or("", |(_, rest)| rest);
    }
    made + rest
}
