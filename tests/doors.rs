//! Every address, tried as every kind of visitor: nobody, a stranger, somebody who left, a member, a holder of a key.
//!
//! A door says for whom it opens; here somebody tries it. A door that was forgotten in this table does not exist: the
//! program's own list is what is walked. Behind each is something that exists, and whoever it is for finds it there.

#[path = "doors/decisions.rs"]
mod decisions;
#[path = "doors/programs.rs"]
mod programs;
#[path = "doors/sockets.rs"]
mod sockets;
#[path = "doors/things.rs"]
mod things;
#[path = "doors/visitors.rs"]
mod visitors;

use http::Method;
use plethu::{
    app,
    demo::{self, Load},
    web::{
        Door, Opens,
        testing::{Answer, Browser, apps},
    },
};
use programs::Programs;
use things::Things;
use visitors::{Visitors, asks_who, shut};

/// Forms that nobody sends here, and why.
const NOT_SENT: [(&str, &str); 20] = [
    ("/sign-out", "whoever sends it tries no other door"),
    ("/email-link/{secret}", "there is no letter with a link"),
    ("/said/{space}/{number}/settle", "it is for whoever said it alone, who is no stranger"),
    ("/said/{space}/{number}/reopen", "and so is this"),
    ("/spaces/{space}/themes/{theme}/raise", "it was raised already"),
    ("/spaces/{space}/items/{item}/away", "it would be gone"),
    ("/spaces/{space}/outcomes/{outcome}/away", "and so would this"),
    ("/spaces/{space}/outcomes/{outcome}/ratings/{rating}/away", "and this"),
    ("/spaces/{space}/people/{person}/out", "whoever is taken out tries no other door"),
    ("/me/receipt", "a new code ends the tokens"),
    ("/me/passkeys/begin", "no passkeys are offered at an address without a name"),
    ("/come-back/passkey/begin", "nor asked for"),
    ("/me/passkeys/{id}/remove", "nor taken away"),
    ("/spaces/{space}/leave", "whoever sends it is no member any more"),
    ("/spaces/{space}/keys/{asked}/agree", "it is for a side whose key nobody can turn, and after a while"),
    (
        "/spaces/{space}/close/turn",
        "a space that owes answers is not asked to close, so no key is turned for it",
    ),
    ("/spaces/{space}/close/refuse", "and none is refused"),
    ("/spaces/{space}/canvases/{number}/cards/{card}/remove", "the card would be gone"),
    ("/spaces/{space}/canvases/{number}/cards/{card}/put-back", "it is not gone"),
    ("/spaces/{space}/canvases/{number}/history/{seq}", "the canvas would be as it was then"),
];

#[tokio::test]
async fn every_door_opens_to_those_it_is_for_and_to_nobody_else() {
    for app in apps().await {
        let demo = demo::seed(&app, Load::default()).await.expect("an empty Plethu takes the demo");
        let mut visitors = Visitors::arrive(&app, &demo).await;
        let things = Things::find(&app, &demo, &mut visitors).await;
        let mut programs = Programs::of(&app, &mut visitors).await;
        visitors.leave(&demo).await;
        let doors = app::routes().doors;
        let mut wrong = Vec::new();
        // Those it is shut to first, and reading before sending: what is sent may change what there is.
        for door in &doors {
            wrong.extend(stays_shut(door, &things, &mut visitors).await.map(|it| said(door, it)));
        }
        for reads in [true, false] {
            for door in doors.iter().filter(|door| (door.method == Method::GET) == reads) {
                wrong.extend(opens(door, &things, &mut visitors).await.map(|it| said(door, it)));
            }
        }
        wrong.extend(programs.try_doors(&things).await);
        wrong.extend(sockets::try_door(&app, &things, &mut visitors).await);
        assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
    }
}

fn address(door: &Door, things: &Things) -> String {
    format!("{}{}", if door.prefixed { "/en" } else { "" }, things.address(&door.path))
}

fn said(door: &Door, found: String) -> String {
    format!("{} {} ({:?}): {found}", door.method, door.path, door.opens)
}

/// Who got in and should not have.
async fn stays_shut(door: &Door, things: &Things, who: &mut Visitors) -> Option<String> {
    if door.opens == Opens::ToAnyone {
        return None;
    }
    let nobody = visit(&mut who.nobody, door, things).await;
    if !asks_who(&nobody) {
        return Some(shut("nobody", &nobody));
    }
    if matches!(door.opens, Opens::ToPersons | Opens::ToPrograms) {
        return None;
    }
    for (name, browser) in [("a stranger", &mut who.stranger), ("a former member", &mut who.former)] {
        let answer = visit(browser, door, things).await;
        if answer.status != 404 {
            return Some(shut(name, &answer));
        }
    }
    if matches!(door.opens, Opens::ToKeyHolders | Opens::ToOwner) {
        let answer = visit(&mut who.member, door, things).await;
        if answer.status != 403 {
            return Some(shut("a member to whom it does not belong", &answer));
        }
    }
    None
}

/// Those it is for find what is behind it; a form with nothing in it comes back, or has nothing to ask.
async fn opens(door: &Door, things: &Things, who: &mut Visitors) -> Option<String> {
    if door.method != Method::GET && NOT_SENT.iter().any(|(path, _)| *path == door.path) {
        return None;
    }
    let browser = match door.opens {
        Opens::ToAnyone => &mut who.nobody,
        Opens::ToPersons => &mut who.stranger,
        Opens::ToMembers => &mut who.member,
        // The space of one's own that is tried is the key holder's.
        Opens::ToKeyHolders | Opens::ToOwner => &mut who.key_holder,
        // Each with a token of their own.
        Opens::ToPrograms => return None,
    };
    let answer = visit(browser, door, things).await;
    let refused = [403, 404].contains(&answer.status.as_u16()) || answer.status.is_server_error();
    (refused || asks_who(&answer)).then(|| shut("those it is for", &answer))
}

async fn visit(browser: &mut Browser, door: &Door, things: &Things) -> Answer {
    let path = &address(door, things);
    match door.method {
        Method::GET => browser.get(path).await,
        Method::POST => browser.post(path, &things.hidden(&door.path)).await,
        _ => browser.send_empty(door.method.clone(), path).await,
    }
}
