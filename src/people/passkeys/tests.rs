use super::Site;
use super::testing::{Device, HERE};
use crate::app::{App, Clock};
use crate::seal::Seal;
use crate::settings::Settings;
use crate::spaces::testing::{CwmTeg, NOON, cwm_teg, open, receipt_in};
use crate::store::testing::stores;
use crate::web::testing::{Answer, Browser};
use serde_json::Value;

/// Cwm Teg behind its own secure address, on each engine.
async fn over_https() -> Vec<CwmTeg> {
    let mut groups = Vec::new();
    for (engine, store) in stores().await {
        let settings = Settings { address: Some(HERE.into()), ..Settings::in_folder("/nowhere") };
        groups.push(open(engine, App::new(store, Seal::for_tests(), settings, Clock::fixed(NOON))).await);
    }
    groups
}

async fn asked(browser: &mut Browser, path: &str) -> (String, Value) {
    let answer = browser.post(path, &[("name", "my phone")]).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    let mut told: Value = serde_json::from_str(&answer.text).unwrap();
    (told["challenge"].as_str().unwrap().to_string(), told["options"].take())
}

async fn adds(browser: &mut Browser) -> Device {
    let (challenge, options) = asked(browser, "/en/me/passkeys/begin").await;
    let (device, sent) = Device::make(&options);
    let fields = [("name", "my phone"), ("challenge", &*challenge), ("credential", &*sent)];
    let answer = browser.post("/en/me/passkeys", &fields).await;
    assert_eq!(answer.location(), Some("/en/me/passkeys"), "{}", answer.text);
    device
}

async fn comes_in(browser: &mut Browser, device: &mut Device) -> Answer {
    let (challenge, options) = asked(browser, "/en/come-back/passkey/begin").await;
    sends(browser, &challenge, &device.sign(&options)).await
}

async fn sends(browser: &mut Browser, challenge: &str, credential: &str) -> Answer {
    let fields = [("challenge", challenge), ("credential", credential), ("back", "/me")];
    browser.post("/en/come-back/passkey", &fields).await
}

fn is_in(answer: &Answer) -> bool {
    answer.location() == Some("/en/me")
}

#[tokio::test]
async fn a_passkey_brings_its_owner_back_until_they_remove_it() {
    for mut group in over_https().await {
        let mut phone = adds(&mut group.carys).await;
        let mut browser = Browser::new(&group.app);
        let came = comes_in(&mut browser, &mut phone).await;
        browser.follow(came).await.shows(&["value=\"Carys Bowen\""]);
        assert!(is_in(&comes_in(&mut Browser::new(&group.app), &mut phone).await), "more than once");
        let page = group.carys.get("/en/me/passkeys").await;
        page.shows(&["my phone", "Last used on Tuesday 3 March"]);
        let from = page.text.find("/me/passkeys/0").expect("it can be removed");
        let path: String = page.text[from..].split('"').next().unwrap().into();
        group.nia.post(&format!("/en{path}"), &[]).await;
        assert!(is_in(&comes_in(&mut Browser::new(&group.app), &mut phone).await), "by its owner alone");
        group.carys.post(&format!("/en{path}"), &[]).await;
        let refused = comes_in(&mut Browser::new(&group.app), &mut phone).await;
        assert_eq!(refused.status, 422);
        refused.shows(&["We do not know that passkey"]);
        assert!(browser.get("/en/me").await.location().is_some(), "what it had opened is closed");
        assert_eq!(group.carys.get("/en/me").await.status, 200);
    }
}

#[tokio::test]
async fn what_a_device_signed_is_good_once_and_for_five_minutes() {
    for mut group in over_https().await {
        let mut phone = adds(&mut group.carys).await;
        let mut browser = Browser::new(&group.app);
        let (challenge, options) = asked(&mut browser, "/en/come-back/passkey/begin").await;
        let signed = phone.sign(&options);
        assert!(is_in(&sends(&mut browser, &challenge, &signed).await));
        assert_eq!(sends(&mut browser, &challenge, &signed).await.status, 422, "overheard and sent again");
        let (challenge, options) = asked(&mut browser, "/en/come-back/passkey/begin").await;
        let signed = phone.sign(&options);
        group.app.clock.advance(5 * 60 * 1000);
        assert_eq!(sends(&mut browser, &challenge, &signed).await.status, 422, "found a day later");
    }
}

#[tokio::test]
async fn a_copy_of_a_passkey_is_noticed_when_it_falls_behind() {
    for mut group in over_https().await {
        let mut phone = adds(&mut group.carys).await;
        let mut copy = phone.clone();
        assert!(is_in(&comes_in(&mut Browser::new(&group.app), &mut phone).await));
        assert_eq!(comes_in(&mut Browser::new(&group.app), &mut copy).await.status, 422);
    }
}

#[tokio::test]
async fn neither_another_site_nor_another_name_nor_another_device_brings_anybody_in() {
    for mut group in over_https().await {
        let carys = adds(&mut group.carys).await;
        let nia = adds(&mut group.nia).await;
        let mut fooled = Device { at: "https://plethu.test.evil.example".into(), ..carys.clone() };
        let mut renamed = Device { whose: carys.whose.clone(), ..nia.clone() };
        let mut stranger = Browser::new(&group.app);
        for device in [&mut fooled, &mut renamed] {
            assert_eq!(comes_in(&mut stranger, device).await.status, 422);
        }
        let (challenge, options) = asked(&mut stranger, "/en/come-back/passkey/begin").await;
        let (_, made) = Device::make(&serde_json::json!({
            "rp": { "id": "plethu.test" }, "user": { "id": carys.whose }, "challenge": options["challenge"],
        }));
        for sent in [&*made, "{}", "not JSON", ""] {
            assert_eq!(sends(&mut stranger, &challenge, sent).await.status, 422, "{sent}");
        }
        assert!(stranger.get("/en/me").await.location().is_some());
    }
}

#[tokio::test]
async fn nobody_adds_a_passkey_to_somebody_else() {
    for mut group in over_https().await {
        let (challenge, options) = asked(&mut group.carys, "/en/me/passkeys/begin").await;
        let (mut device, sent) = Device::make(&options);
        let fields = [("name", "my phone"), ("challenge", &*challenge), ("credential", &*sent)];
        for browser in [&mut group.ifan, &mut group.carys] {
            // What Carys was asked is hers to answer; and Ifan's trying it does not use it up.
            let answer = browser.post("/en/me/passkeys", &fields).await;
            assert_eq!(answer.status == 303, browser.get("/en/me").await.text.contains("Carys Bowen"));
        }
        // Not the same device a second time, nor what was made for coming in.
        assert_eq!(group.carys.post("/en/me/passkeys", &fields).await.status, 422);
        let (challenge, _) = asked(&mut group.carys, "/en/me/passkeys/begin").await;
        let signed = device.sign(&options);
        assert_eq!(sends(&mut Browser::new(&group.app), &challenge, &signed).await.status, 422);
    }
}

#[tokio::test]
async fn a_new_code_shuts_out_a_passkey_that_a_finder_of_the_old_one_may_have_added() {
    for mut group in over_https().await {
        let mut finders = adds(&mut group.carys).await;
        receipt_in(&group.carys.post("/en/me/receipt", &[]).await.text);
        assert_eq!(comes_in(&mut Browser::new(&group.app), &mut finders).await.status, 422);
    }
}

#[tokio::test]
async fn trying_one_passkey_again_and_again_ends_early() {
    for mut group in over_https().await {
        let mut phone = Device { at: "https://elsewhere.example".into(), ..adds(&mut group.carys).await };
        let mut thief = Browser::new(&group.app);
        let mut refused = 0;
        for _ in 0..12 {
            refused += usize::from(comes_in(&mut thief, &mut phone).await.status == 429);
        }
        assert!(refused >= 2, "{refused} of 12 were refused");
    }
}

#[tokio::test]
async fn without_a_secure_address_the_page_says_plainly_what_else_there_is() {
    for mut group in cwm_teg().await {
        let page = group.carys.get("/cy/me/passkeys").await;
        page.shows(&["ddim cyfeiriad diogel", "drwy e-bost"]);
        assert!(!page.text.contains("data-passkey"));
        assert!(!group.stranger.get("/en/come-back").await.text.contains("passkey.js"));
        assert_eq!(group.carys.post("/en/me/passkeys/begin", &[("name", "x")]).await.status, 404);
    }
}

#[tokio::test]
async fn a_form_sent_without_a_script_comes_back_with_what_was_typed() {
    for mut group in over_https().await {
        let page = group.carys.post("/en/me/passkeys", &[("name", "my phone")]).await;
        assert_eq!(page.status, 422);
        page.shows(&["value=\"my phone\"", "Come back with your code"]);
        assert_eq!(group.carys.post("/en/me/passkeys/begin", &[("name", " ")]).await.status, 422);
    }
}

#[test]
fn passkeys_belong_to_a_secure_address_or_to_this_machine() {
    let name = |address: &str| Site::at(address).map(|site| site.name);
    assert_eq!(name("https://plethu.example:8443").as_deref(), Some("plethu.example"));
    assert_eq!(name("http://localhost:8080").as_deref(), Some("localhost"));
    for address in
        ["http://plethu.example", "http://127.0.0.1:8080", "https://192.0.2.7", "https://[::1]", "nonsense"]
    {
        assert_eq!(name(address), None, "{address}");
    }
}
