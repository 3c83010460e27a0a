//! What holds of every page, asked for through the front door.

use plethu::{
    app::App,
    web::{Doors, Error, Form, Opens, Reader, asset, testing, testing::Browser},
};
use std::collections::HashMap;

const PAGES: [&str; 3] = ["/about", "/privacy", "/accessibility"];

async fn browser() -> Browser {
    Browser::new(&testing::app().await)
}

#[tokio::test]
async fn every_answer_tells_the_browser_to_trust_nobody_else() {
    let mut browser = browser().await;
    let style = asset("app.css");
    for path in ["/en/about", "/cy/nowhere", "/about", "/healthz", "/api/v1/nothing", style.as_str()] {
        let answer = browser.get(path).await;
        let csp = answer.header("content-security-policy").expect(path);
        assert!(csp.contains("default-src 'none'") && !csp.contains("unsafe"), "{path}: {csp}");
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"), "{path}");
        assert_eq!(answer.header("referrer-policy"), Some("same-origin"), "{path}");
        assert_eq!(answer.header("cross-origin-opener-policy"), Some("same-origin"), "{path}");
    }
}

#[tokio::test]
async fn a_page_is_not_kept_by_anybody_between_us_and_its_reader() {
    let answer = browser().await.get("/en/about").await;
    assert_eq!(answer.header("cache-control"), Some("private, no-cache"));
}

#[tokio::test]
async fn the_same_page_in_the_other_language_is_one_press_away() {
    let mut browser = browser().await;
    for page in PAGES {
        let english = browser.get(&format!("/en{page}?from=paper")).await;
        english.shows(&["lang=\"en\"", &format!("href=\"/cy{page}?from=paper\"")]);
        browser.get(&format!("/cy{page}")).await.shows(&["lang=\"cy\"", &format!("href=\"/en{page}\"")]);
    }
}

#[tokio::test]
async fn an_address_without_a_language_leads_to_the_readers_own() {
    let mut browser = browser().await.header("accept-language", "cy-GB,cy;q=0.9,en;q=0.8");
    let answer = browser.get("/about?from=paper").await;
    assert_eq!(answer.location(), Some("/cy/about?from=paper"));
    assert_eq!(answer.header("vary"), Some("accept-language"));
    assert_eq!(browser.get("/").await.location(), Some("/cy/"));
    assert_eq!(browser.get("/cy").await.location(), Some("/cy/"));
}

#[tokio::test]
async fn an_address_cannot_lead_a_reader_to_another_site() {
    let mut browser = browser().await;
    for path in ["//elsewhere.example/x", "/%2Felsewhere.example", "/\\elsewhere.example"] {
        let to = browser.get(path).await.location().unwrap_or_default().to_string();
        assert!(to.is_empty() || to.starts_with("/en/"), "{path} leads to {to}");
    }
}

#[tokio::test]
async fn somebody_who_reads_welsh_is_told_in_welsh_that_a_page_is_not_there() {
    let answer = browser().await.get("/cy/dim-byd").await;
    assert_eq!(answer.status, 404);
    answer.shows(&["lang=\"cy\"", "Allwn ni ddim dod o hyd i’r dudalen hon", "href=\"/cy/\""]);
}

#[tokio::test]
async fn another_site_cannot_send_a_form_in_somebodys_name() {
    let mut browser = browser().await.header("sec-fetch-site", "cross-site");
    let answer = browser.post("/cy/components", &[("name", "Ifan")]).await;
    assert_eq!(answer.status, 403);
    answer.shows(&["O wefan arall y daeth hyn"]);
    let mut old = browser.without("sec-fetch-site").header("origin", "https://elsewhere.example");
    assert_eq!(old.post("/en/components", &[]).await.status, 403);
}

#[tokio::test]
async fn a_form_comes_back_with_all_that_was_typed_and_says_what_to_put_right() {
    let mut browser = browser().await.header("sec-fetch-site", "same-origin");
    let answer = browser
        .post("/en/components", &[("name", ""), ("story", "Tŷ <b>"), ("help", "paper"), ("help", "phone")])
        .await;
    assert_eq!(answer.status, 422);
    answer.shows(&["<title>To put right:", "href=\"#name\"", "Tŷ &#60;b&#62;", "aria-invalid=\"true\""]);
    assert_eq!(answer.text.matches(" checked").count(), 2);
}

#[tokio::test]
async fn a_form_too_large_to_read_is_answered_with_a_page() {
    let story = "a".repeat(3 << 20);
    let answer = browser().await.post("/en/components", &[("story", &story)]).await;
    assert_eq!(answer.status, 413);
    answer.shows(&["That is more than we can take at once"]);
}

#[tokio::test]
async fn when_we_break_there_is_still_a_page_and_it_tells_no_secret() {
    async fn falls() -> String {
        panic!("Carys said something private")
    }
    async fn breaks() -> Result<(), Error> {
        Err(Error::broken("Carys said something private"))
    }
    let doors = Doors::new().get("/falls", Opens::ToAnyone, falls).get("/breaks", Opens::ToAnyone, breaks);
    let mut browser = Browser::with_doors(doors, &testing::app().await);
    for path in ["/cy/falls", "/cy/breaks"] {
        let answer = browser.get(path).await;
        assert_eq!(answer.status, 500);
        answer.shows(&["Torrodd rhywbeth ar ein hochr ni"]);
        assert!(!answer.text.contains("Carys"));
    }
}

#[tokio::test]
async fn somebody_who_must_come_in_first_is_led_back_afterwards() {
    async fn shut(reader: Reader) -> Result<(), Error> {
        Err(Error::SignInFirst { back: reader.here })
    }
    async fn open(Form(_): Form<HashMap<String, String>>) {}
    let doors = Doors::new().get("/spaces/{space}", Opens::ToMembers, shut).post(
        "/spaces/{space}",
        Opens::ToMembers,
        open,
    );
    let mut browser = Browser::with_doors(doors, &testing::app().await);
    let answer = browser.get("/cy/spaces/cwm-teg").await;
    assert_eq!(answer.location(), Some("/cy/come-back?back=/spaces/cwm-teg"));
}

#[tokio::test]
async fn styles_and_scripts_are_asked_for_once() {
    let mut browser = browser().await;
    for name in ["app.css", "app.js", "mark.svg", "shapes.svg", "plethu.webmanifest"] {
        let answer = browser.get(&asset(name)).await;
        assert_eq!(answer.status, 200, "{name}");
        assert_eq!(answer.header("cache-control"), Some("public, max-age=31536000, immutable"), "{name}");
    }
    assert_eq!(browser.get("/assets/app.css").await.status, 404);
    assert_eq!(browser.get("/assets/manifest.json").await.status, 404);
}

#[tokio::test]
async fn styles_come_squeezed_as_the_browser_likes() {
    let style = asset("app.css");
    for (accepted, expected) in [
        ("gzip, deflate, br", Some("br")),
        ("gzip", Some("gzip")),
        ("br;q=0, gzip", Some("gzip")),
        ("identity", None),
    ] {
        let answer = browser().await.header("accept-encoding", accepted).get(&style).await;
        assert_eq!(answer.header("content-encoding"), expected, "{accepted}");
        assert_eq!(answer.header("vary"), Some("accept-encoding"));
        assert_eq!(answer.header("content-type"), Some("text/css; charset=utf-8"));
    }
}

#[tokio::test]
async fn the_first_page_is_light_enough_for_an_old_phone() {
    let mut browser = browser().await.header("accept-encoding", "br");
    let mut weight = 0;
    for path in ["/en/about", &asset("app.css"), &asset("app.js"), &asset("shapes.svg"), &asset("mark.svg")] {
        let answer = browser.get(path).await;
        assert_eq!(answer.status, 200, "{path}");
        weight += answer.bytes.len();
    }
    assert!(weight < 60_000, "{weight} bytes");
}

#[tokio::test]
async fn whoever_watches_the_node_hears_that_it_is_well() {
    for app in testing::apps().await {
        assert_eq!(Browser::new(&app).get("/healthz").await.text, "well");
        let App { store, .. } = app.clone();
        store.close().await;
        assert_eq!(Browser::new(&app).get("/healthz").await.status, 500);
    }
}
