use crate::spaces::testing::{CwmTeg, DAY, cwm_teg};
use crate::web::testing::{Answer, Browser};
use http::Method;
use serde_json::{Value, json};

/// A program with a token of whoever is here; `may` is "read" or "write".
async fn program(browser: &mut Browser, group: &CwmTeg, may: &str) -> (Browser, String) {
    let page = browser.post("/en/me/tokens", &[("name", "A spreadsheet"), ("may", may)]).await;
    let start = page.text.find("plethu_").expect("the token is shown");
    let token: String = page.text[start..].chars().take(7 + 43).collect();
    (Browser::new(&group.app).header("authorization", &format!("Bearer {token}")), token)
}

fn read(answer: &Answer) -> Value {
    serde_json::from_str(&answer.text).unwrap_or_else(|_| panic!("{}: {}", answer.status, answer.text))
}

impl CwmTeg {
    fn api(&self, rest: &str) -> String {
        format!("/api/v1/spaces/{}{rest}", self.code)
    }
}

#[tokio::test]
async fn a_program_says_something_for_somebody_and_reads_what_became_of_it() {
    for mut group in cwm_teg().await {
        let (mut carys, mut dewi) = (std::mem::replace(&mut group.carys, Browser::new(&group.app)), {
            std::mem::replace(&mut group.dewi, Browser::new(&group.app))
        });
        let (mut hers, _) = program(&mut carys, &group, "write").await;
        let (mut his, _) = program(&mut dewi, &group, "write").await;
        let said = json!({"words": "Nobody rang back.", "lang": "en"}).to_string();
        let said = hers.json(Method::POST, &group.api("/contributions"), &said).await;
        assert_eq!(said.status, 201, "{}", said.text);
        let at = said.location().unwrap().to_owned();
        assert_eq!(
            read(&said)["owed"],
            json!({"state": "waiting", "late": false, "due": "2026-03-17",
            "by": read(&said)["owed"]["by"]})
        );
        let page = carys.get(&group.at("")).await;
        page.shows(&["Nobody rang back."]);

        let number = read(&said)["number"].clone();
        let answer = json!({"to": [number], "kind": "done", "words": {"en": "We ring on Fridays now."},
            "reason": {"en": "You were right.", "cy": "Roeddech yn iawn."}})
        .to_string();
        // She owes it nothing, so she cannot answer it.
        assert_eq!(hers.json(Method::POST, &group.api("/answers"), &answer).await.status, 403);
        let given = his.json(Method::POST, &group.api("/answers"), &answer).await;
        assert_eq!(given.status, 201, "{}", given.text);
        let now = read(&hers.get(&at).await);
        assert_eq!(now["owed"]["state"], "answered");
        assert_eq!(now["answers"][0]["reason"]["cy"], "Roeddech yn iawn.");
        assert_eq!(now["answers"][0]["answered_by"]["name"], "Dewi Pritchard");

        // Whether it answers her is hers to say, with a reason and once.
        let (reopen, settle) = (format!("{at}/reopen"), format!("{at}/settle"));
        let why = json!({"reason": "Nobody rang this Friday."}).to_string();
        assert_eq!(his.json(Method::POST, &settle, "{}").await.status, 403);
        assert_eq!(hers.json(Method::POST, &reopen, r#"{"reason": " "}"#).await.status, 422);
        let again = hers.json(Method::POST, &reopen, &why).await;
        assert_eq!(
            (again.status, &read(&again)["owed"]["state"]),
            (http::StatusCode::OK, &json!("reopened"))
        );
        assert_eq!(his.json(Method::POST, &group.api("/answers"), &answer).await.status, 201);
        assert_eq!(hers.json(Method::POST, &reopen, &why).await.status, 403);
        let done = hers.json(Method::POST, &settle, "{}").await;
        assert_eq!((done.status, &read(&done)["owed"]["state"]), (http::StatusCode::OK, &json!("settled")));
    }
}

#[tokio::test]
async fn a_program_says_what_became_of_an_action_and_what_was_said_first_stays() {
    for mut group in cwm_teg().await {
        let mut ifan = std::mem::replace(&mut group.ifan, Browser::new(&group.app));
        let mut nia = std::mem::replace(&mut group.nia, Browser::new(&group.app));
        let (mut his, _) = program(&mut ifan, &group, "write").await;
        let (mut hers, _) = program(&mut nia, &group, "write").await;
        let new = json!({"words": "Ring the taxi firm", "due": "2030-05-31"}).to_string();
        let made = his.json(Method::POST, &group.api("/actions"), &new).await;
        let outcome = format!("{}/outcome", made.location().unwrap());
        let wrong = his.json(Method::POST, &outcome, r#"{"kept": false}"#).await;
        assert_eq!((wrong.status.as_u16(), &read(&wrong)["errors"][0]["field"]), (422, &json!("why")));
        // It is his to say; she may say it for him when she read it back.
        assert_eq!(hers.json(Method::POST, &outcome, r#"{"kept": true}"#).await.status, 422);
        let not_kept = json!({"kept": false, "why": "They closed."}).to_string();
        let said = read(&his.json(Method::POST, &outcome, &not_kept).await);
        assert_eq!((&said["state"], &said["said"]["why"]), (&json!("not_kept"), &json!("They closed.")));
        let later = json!({"kept": true, "read_back": true}).to_string();
        assert_eq!(read(&hers.json(Method::POST, &outcome, &later).await)["state"], "not_kept");
    }
}

#[tokio::test]
async fn a_program_reads_on_where_it_stopped() {
    for mut group in cwm_teg().await {
        let mut nia = std::mem::replace(&mut group.nia, Browser::new(&group.app));
        let (mut hers, _) = program(&mut nia, &group, "write").await;
        for n in 1..=5 {
            let said = json!({"words": format!("Thing {n}")}).to_string();
            assert_eq!(hers.json(Method::POST, &group.api("/contributions"), &said).await.status, 201);
        }
        let (mut found, mut after) = (Vec::new(), Some(0));
        while let Some(from) = after {
            let list = read(&hers.get(&group.api(&format!("/contributions?after={from}&limit=2"))).await);
            let items = list["items"].as_array().unwrap();
            assert!(items.len() <= 2);
            found.extend(items.iter().map(|one| one["words"].as_str().unwrap().to_owned()));
            after = list["next"].as_i64();
        }
        assert_eq!(found, ["Thing 1", "Thing 2", "Thing 3", "Thing 4", "Thing 5"]);
        let wrong = hers.get(&group.api("/contributions?afetr=2")).await;
        assert_eq!(wrong.status, 400, "{}", wrong.text);
    }
}

#[tokio::test]
async fn actions_are_made_and_read_with_the_same_checks_as_on_the_page() {
    for mut group in cwm_teg().await {
        let mut ifan = std::mem::replace(&mut group.ifan, Browser::new(&group.app));
        let (his, _) = program(&mut ifan, &group, "write").await;
        let mut his = his.header("accept-language", "cy");
        let late = json!({"words": "Gofyn am fws", "due": "2026-03-01"}).to_string();
        let refused = his.json(Method::POST, &group.api("/actions"), &late).await;
        assert_eq!(refused.status, 422);
        assert_eq!(refused.header("content-type"), Some("application/problem+json"));
        assert_eq!(refused.header("content-language"), Some("cy"));
        let errors = json!([{"field": "due",
            "detail": "Mae’r diwrnod hwnnw wedi mynd heibio. Dewiswch heddiw neu ddiwrnod wedyn."}]);
        assert_eq!(read(&refused)["errors"], errors);
        let fine = json!({"words": "Gofyn am fws", "due": "2026-03-09"}).to_string();
        let made = his.json(Method::POST, &group.api("/actions"), &fine).await;
        assert_eq!(made.status, 201, "{}", made.text);
        assert_eq!(
            (read(&made)["lang"].as_str(), read(&made)["owner"]["name"].as_str()),
            (Some("cy"), Some("Ifan Rees"))
        );
        group.app.clock.advance(8 * DAY);
        let list = read(&his.get(&group.api("/actions")).await);
        assert_eq!(list["items"][0]["state"], "late");
        let one = his.get(made.location().unwrap()).await;
        assert_eq!(read(&one), list["items"][0]);
    }
}

#[tokio::test]
async fn cards_are_added_changed_moved_and_taken_away() {
    for mut group in cwm_teg().await {
        let mut nia = std::mem::replace(&mut group.nia, Browser::new(&group.app));
        let (mut hers, _) = program(&mut nia, &group, "write").await;
        let id = "0192f0c1-2345-7abc-8def-0123456789ab";
        let canvas = group.api(&format!("/canvases/{id}"));
        let named = json!({"name": {"en": "Our plan", "cy": "Ein cynllun"}}).to_string();
        assert_eq!(hers.json(Method::PUT, &canvas, &named).await.status, 201);
        assert_eq!(hers.json(Method::PUT, &canvas, &named).await.status, 200, "asked twice, made once");
        let whole = read(&hers.get(&canvas).await);
        let number = whole["number"].to_string();
        assert_eq!(read(&hers.get(&group.api("/canvases")).await)["items"].as_array().unwrap().len(), 1);

        let cards = group.api(&format!("/canvases/{number}/cards"));
        let wrong = json!({"row": "weather", "column": "now", "text": " "}).to_string();
        let wrong = hers.json(Method::POST, &cards, &wrong).await;
        assert_eq!((wrong.status.as_u16(), read(&wrong)["errors"].as_array().unwrap().len()), (422, 2));
        for text in ["First", "Second"] {
            let card = json!({"row": "trust", "column": "now", "text": text}).to_string();
            let added = hers.json(Method::POST, &cards, &card).await;
            assert_eq!(added.status, 201, "{}", added.text);
            assert_eq!(read(&added)["author"]["name"], "Nia Morgan");
        }
        let texts = |list: &Value| -> Vec<String> {
            let items = list["items"].as_array().unwrap();
            items.iter().map(|card| card["text"].as_str().unwrap().to_owned()).collect()
        };
        let list = read(&hers.get(&cards).await);
        assert_eq!(texts(&list), ["First", "Second"]);
        let second = format!("{cards}/{}", list["items"][1]["id"].as_str().unwrap());
        let change = json!({"text": "Second, better", "seen": "Second", "position": 0}).to_string();
        let changed = hers.json(Method::PATCH, &second, &change).await;
        assert_eq!(changed.status, 200, "{}", changed.text);
        assert_eq!(texts(&read(&hers.get(&cards).await)), ["Second, better", "First"]);
        assert_eq!(hers.json(Method::DELETE, &second, "").await.status, 204);
        assert_eq!(texts(&read(&hers.get(&cards).await)), ["First"]);
        assert_eq!(hers.json(Method::DELETE, &second, "").await.status, 404);

        // Somebody else's draft is not there.
        let draft = group.api("/canvases/0192f0c1-2345-7abc-8def-0123456789ac");
        let named = json!({"name": {"en": "Mine"}, "alone": true}).to_string();
        assert_eq!(hers.json(Method::PUT, &draft, &named).await.status, 201);
        let mut ifan = std::mem::replace(&mut group.ifan, Browser::new(&group.app));
        let (mut his, _) = program(&mut ifan, &group, "write").await;
        assert_eq!(his.get(&draft).await.status, 404);
        assert_eq!(his.json(Method::PUT, &draft, &named).await.status, 403);
        assert_eq!(read(&his.get(&group.api("/canvases")).await)["items"].as_array().unwrap().len(), 1);
    }
}

#[tokio::test]
async fn a_token_opens_what_its_owner_may_open_until_it_is_taken_back() {
    for mut group in cwm_teg().await {
        let mut ifan = std::mem::replace(&mut group.ifan, Browser::new(&group.app));
        let (mut reads, token) = program(&mut ifan, &group, "read").await;
        let space = read(&reads.get(&group.api("")).await);
        assert_eq!(space["name"]["cy"], "Seibiannau yng Nghwm Teg");
        assert_eq!(space["members"].as_array().unwrap().len(), 4);
        assert_eq!(read(&reads.get("/api/v1/spaces").await)["items"][0]["code"], group.code);
        let said = json!({"words": "Hello"}).to_string();
        assert_eq!(
            reads.json(Method::POST, &group.api("/contributions"), &said).await.status,
            403,
            "it may only read"
        );

        // The token opens no page, and the cookie opens no door for programs.
        assert!(reads.get(&group.at("")).await.location().is_some());
        let refused = ifan.get("/api/v1/spaces").await;
        assert_eq!(refused.status, 401);
        assert_eq!(refused.header("www-authenticate"), Some("Bearer"));

        let page = ifan.get("/en/me/tokens").await;
        page.shows(&["A spreadsheet", "Take it back"]);
        assert!(!page.text.contains(&token), "shown once");
        let start = page.text.find("/en/me/tokens/").unwrap();
        let revoke = page.text[start..].split('"').next().unwrap().to_owned();
        // Only its owner takes it back.
        group.nia.post(&revoke, &[]).await;
        assert_eq!(reads.get("/api/v1/spaces").await.status, 200);
        ifan.post(&revoke, &[]).await;
        assert_eq!(reads.get("/api/v1/spaces").await.status, 401);
    }
}

#[tokio::test]
async fn to_the_program_of_somebody_who_left_the_space_does_not_exist() {
    for mut group in cwm_teg().await {
        let mut ifan = std::mem::replace(&mut group.ifan, Browser::new(&group.app));
        let (mut his, _) = program(&mut ifan, &group, "write").await;
        ifan.post(&group.at("/leave"), &[]).await;
        for path in ["", "/contributions", "/actions", "/canvases"] {
            assert_eq!(his.get(&group.api(path)).await.status, 404, "{path}");
        }
        let new = ifan.post("/en/me/receipt", &[]).await;
        assert_eq!(new.status, 200);
        assert_eq!(his.get("/api/v1/spaces").await.status, 401, "a new code ends all tokens");
    }
}

#[tokio::test]
async fn every_door_for_programs_is_shut_to_whoever_has_no_token() {
    for group in cwm_teg().await {
        let mut nobody = Browser::new(&group.app);
        let mut liar = Browser::new(&group.app).header("authorization", "Bearer plethu_nothing-of-the-kind");
        for door in super::doors().doors {
            let path = door.path.replace("{space}", &group.code);
            let path = path.replace("{number}", "1").replace("{canvas}", "1").replace("{card}", "1");
            let open = path.ends_with("openapi.json");
            for browser in [&mut nobody, &mut liar] {
                let answer = browser.json(door.method.clone(), &path, "{}").await;
                assert_eq!(answer.status.as_u16(), if open { 200 } else { 401 }, "{} {path}", door.method);
                assert!(open || answer.header("content-type") == Some("application/problem+json"));
            }
        }
        let missing = nobody.get("/api/v1/nothing").await;
        assert_eq!((missing.status.as_u16(), read(&missing)["status"].as_u64()), (404, Some(404)));
    }
}

#[tokio::test]
async fn what_a_program_sends_wrongly_is_named() {
    for mut group in cwm_teg().await {
        let mut nia = std::mem::replace(&mut group.nia, Browser::new(&group.app));
        let (mut hers, _) = program(&mut nia, &group, "write").await;
        let say = group.api("/contributions");
        for (body, status, names) in [
            ("", 400, "EOF"),
            ("{\"words\": 7}", 400, "invalid type"),
            ("{\"wrods\": \"x\"}", 400, "unknown field `wrods`"),
            ("{\"words\": \"\"}", 422, "words"),
            ("{\"words\": \"a\u{202E}b\"}", 422, "words"),
            ("{\"words\": \"x\", \"for\": \"nobody\"}", 422, "read_back"),
            ("{\"words\": \"x\", \"for\": \"someone-else\"}", 404, ""),
        ] {
            let answer = hers.json(Method::POST, &say, body).await;
            assert_eq!(answer.status.as_u16(), status, "{body}: {}", answer.text);
            answer.shows(&[names]);
        }
        let form = hers.post(&say, &[("words", "x")]).await;
        assert_eq!(form.status, 415);
        assert_eq!(read(&hers.get(&say).await)["items"], json!([]), "nothing was kept");
    }
}

#[tokio::test]
async fn a_program_that_asks_too_fast_is_told_to_wait() {
    for mut group in cwm_teg().await {
        let mut nia = std::mem::replace(&mut group.nia, Browser::new(&group.app));
        let (mut hers, _) = program(&mut nia, &group, "read").await;
        let mut last = hers.get("/api/v1/spaces").await;
        for _ in 0..500 {
            if last.status == 429 {
                break;
            }
            last = hers.get("/api/v1/spaces").await;
        }
        assert_eq!(last.status, 429);
        assert_eq!(last.header("retry-after"), Some("60"));
        // Another program goes on.
        let (mut other, _) = program(&mut nia, &group, "read").await;
        assert_eq!(other.get("/api/v1/spaces").await.status, 200);
    }
}
