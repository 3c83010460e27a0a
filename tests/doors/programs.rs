//! The doors for programs, tried with a token of each kind of visitor. A program finds what its owner would.

use crate::things::Things;
use crate::visitors::{Visitors, token};
use http::Method;
use plethu::{
    app::{self, App},
    web::{
        Door, Opens,
        testing::{Answer, Browser},
    },
};

pub struct Programs {
    stranger: Browser,
    former: Browser,
    reads: Browser,
    writes: Browser,
    key_holder: Browser,
}

impl Programs {
    /// Made while all are still members: a token outlasts a place in a space.
    pub async fn of(app: &App, who: &mut Visitors) -> Programs {
        Programs {
            stranger: program(app, &mut who.stranger, "write").await,
            former: program(app, &mut who.former, "write").await,
            reads: program(app, &mut who.member, "read").await,
            writes: program(app, &mut who.member, "write").await,
            key_holder: program(app, &mut who.key_holder, "write").await,
        }
    }

    /// What is wrong with the doors for programs.
    pub async fn try_doors(&mut self, things: &Things) -> Vec<String> {
        let mut wrong = Vec::new();
        for door in app::routes().doors.iter().filter(|door| door.opens == Opens::ToPrograms) {
            let path = things.address(&door.path);
            let found = if door.path.contains("{space}") {
                self.try_door(door, &path).await
            } else {
                self.try_list(&path, things).await
            };
            wrong.extend(found.into_iter().map(|found| format!("{} {path}: {found}", door.method)));
        }
        wrong
    }

    async fn try_door(&mut self, door: &Door, path: &str) -> Vec<String> {
        let mut wrong = Vec::new();
        for (who, program) in [("a stranger", &mut self.stranger), ("a former member", &mut self.former)] {
            let answer = ask(program, door, path).await;
            if answer.status != 404 {
                wrong.push(format!("the program of {who} met {}", answer.status));
            }
        }
        let reading = ask(&mut self.reads, door, path).await.status;
        if reading != if door.method == Method::GET { 200 } else { 403 } {
            wrong.push(format!("a program that may only read met {reading}"));
        }
        if door.method == Method::DELETE || door.path.ends_with("/settle") {
            // Nobody's card is taken away here, and nobody says for others that they have their answer.
            return wrong;
        }
        for (who, program) in [("a member", &mut self.writes), ("a key holder", &mut self.key_holder)] {
            let answer = ask(program, door, path).await;
            if [401, 403, 404].contains(&answer.status.as_u16()) || answer.status.is_server_error() {
                wrong.push(format!("the program of {who} met {}", answer.status));
            }
        }
        wrong
    }

    /// Everybody's program is told its owner's spaces, and no others.
    async fn try_list(&mut self, path: &str, things: &Things) -> Vec<String> {
        let mut wrong = Vec::new();
        for (who, program, knows) in [
            ("a stranger", &mut self.stranger, false),
            ("a former member", &mut self.former, false),
            ("a member who may only read", &mut self.reads, true),
            ("a member", &mut self.writes, true),
            ("a key holder", &mut self.key_holder, true),
        ] {
            let answer = program.get(path).await;
            let listed: serde_json::Value = serde_json::from_str(&answer.text).unwrap_or_default();
            let items = listed["items"].as_array().cloned().unwrap_or_default();
            let told = items.iter().any(|one| one["code"] == things.space());
            if answer.status != 200 || told != knows {
                wrong.push(format!("the program of {who} met {} {}", answer.status, answer.text));
            }
        }
        wrong
    }
}

async fn program(app: &App, browser: &mut Browser, may: &str) -> Browser {
    let token = token(browser, may).await;
    Browser::new(app).header("authorization", &format!("Bearer {token}"))
}

/// With nothing in it: whatever is sent has something to put right, so that nothing is changed.
async fn ask(program: &mut Browser, door: &Door, path: &str) -> Answer {
    if door.method == Method::GET {
        program.get(path).await
    } else {
        program.json(door.method.clone(), path, "{}").await
    }
}
