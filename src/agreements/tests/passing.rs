//! Nobody's absence stops a group for good, and nobody uses it to take both keys.

use crate::agreements::keys::{HEARD, LATER};
use crate::agreements::testing::{cwm_teg_with_both_keys, give, offer, person};
use crate::spaces::testing::{CwmTeg, cwm_teg, receipt_in};
use crate::web::testing::Browser;

async fn asks(group: &CwmTeg, browser: &mut Browser, whom: &str, what: &str) -> String {
    let page = group.at(&format!("/people/{}/{what}", person(group, whom).await));
    let sent = browser.post(&page, &[("reason", "We have not heard from them for a month.")]).await;
    sent.location().unwrap_or_else(|| panic!("{}", sent.text)).to_string()
}

async fn holds_a_key(browser: &mut Browser, group: &str) -> bool {
    browser.get(group).await.status == 200
}

async fn says_yes(group: &mut CwmTeg) {
    let path = offer(group, "Ifan Rees").await;
    group.ifan.post(&path, &[("answer", "yes")]).await;
}

#[tokio::test]
async fn the_key_of_somebody_who_lost_their_code_passes_to_another_of_their_side_and_then_they_come_back() {
    for mut group in cwm_teg_with_both_keys().await {
        let (mut dewi, describe) =
            (std::mem::replace(&mut group.dewi, Browser::new(&group.app)), group.at("/describe"));
        let asked = asks(&group, &mut dewi, "Carys Bowen", "key").await;
        group.ifan.get(&asked).await.shows(&["one more member with lived experience", "10 March 2026"]);
        assert_eq!(group.ifan.post(&format!("{asked}/agree"), &[]).await.status, 403, "she has a week");
        group.app.clock.advance(HEARD);
        for other in [&mut group.nia, &mut dewi, &mut group.carys] {
            assert_eq!(other.post(&format!("{asked}/agree"), &[]).await.status, 403);
        }
        assert!(holds_a_key(&mut group.carys, &describe).await);
        group.ifan.get(&asked).await.shows(&["I agree to this"]);
        group.ifan.post(&format!("{asked}/agree"), &[]).await;
        assert!(!holds_a_key(&mut group.carys, &describe).await, "{:?}", group.engine);
        group
            .nia
            .get(&group.at("/keys"))
            .await
            .shows(&["Ifan Rees agreed on 10 March 2026, in place of the key of lived"]);
        group.dewi = dewi;
        let ifan = person(&group, "Ifan Rees").await;
        give(&mut group, "lived", &ifan).await;
        says_yes(&mut group).await;
        let mut ifan = std::mem::replace(&mut group.ifan, Browser::new(&group.app));
        assert!(holds_a_key(&mut ifan, &describe).await);
        let asked = asks(&group, &mut ifan, "Carys Bowen", "code").await;
        let shown = group.dewi.post(&format!("{asked}/turn"), &[]).await;
        let mut phone = Browser::new(&group.app);
        let code = receipt_in(&shown.text);
        assert_eq!(phone.post("/en/come-back", &[("code", &code)]).await.status, 303);
    }
}

#[tokio::test]
async fn a_holder_who_is_there_may_refuse_where_their_side_is_too_small_to_decide() {
    for mut group in cwm_teg_with_both_keys().await {
        let mut dewi = std::mem::replace(&mut group.dewi, Browser::new(&group.app));
        let asked = asks(&group, &mut dewi, "Carys Bowen", "key").await;
        group.carys.post(&format!("{asked}/refuse"), &[("because", "I am here.")]).await;
        group.app.clock.advance(LATER);
        group.ifan.post(&format!("{asked}/agree"), &[]).await;
        group.nia.post(&format!("{asked}/agree"), &[]).await;
        let describe = group.at("/describe");
        assert!(holds_a_key(&mut group.carys, &describe).await);
    }
}

#[tokio::test]
async fn a_group_whose_only_holder_of_any_key_is_gone_goes_on() {
    for mut group in cwm_teg().await {
        let describe = group.at("/describe");
        let mut carys = std::mem::replace(&mut group.carys, Browser::new(&group.app));
        let asked = asks(&group, &mut carys, "Dewi Pritchard", "key").await;
        carys.post(&format!("{asked}/agree"), &[]).await;
        group.app.clock.advance(HEARD);
        group.nia.post(&format!("{asked}/agree"), &[]).await;
        assert!(holds_a_key(&mut group.dewi, &describe).await, "one of lived experience alone is not enough");
        group.ifan.post(&format!("{asked}/agree"), &[]).await;
        assert!(!holds_a_key(&mut group.dewi, &describe).await, "{:?}", group.engine);
        // Now nobody holds any key. The others give one.
        let ifan = person(&group, "Ifan Rees").await;
        let fields = [("side", "lived"), ("person", &*ifan), ("reason", "So that we can go on.")];
        let asked = carys.post(&group.at("/keys/give"), &fields).await;
        let asked = asked.location().unwrap().to_string();
        group.nia.post(&format!("{asked}/agree"), &[]).await;
        carys.post(&format!("{asked}/agree"), &[]).await;
        says_yes(&mut group).await;
        assert!(!holds_a_key(&mut group.ifan, &describe).await, "Dewi works there too, and has not agreed");
        group.dewi.post(&format!("{asked}/agree"), &[]).await;
        says_yes(&mut group).await;
        assert!(holds_a_key(&mut group.ifan, &describe).await);
    }
}

#[tokio::test]
async fn nothing_but_who_holds_a_key_is_done_without_both_keys() {
    for mut group in cwm_teg_with_both_keys().await {
        let mut dewi = std::mem::replace(&mut group.dewi, Browser::new(&group.app));
        for what in ["remove", "code"] {
            let asked = asks(&group, &mut dewi, "Nia Morgan", what).await;
            group.app.clock.advance(LATER);
            assert_eq!(group.ifan.post(&format!("{asked}/agree"), &[]).await.status, 403, "{what}");
        }
        // Removing the only holder of the other key leads to passing it on first.
        asks(&group, &mut dewi, "Carys Bowen", "remove").await;
        group.ifan.get(&group.at("/keys")).await.shows(&["Ask for the key to pass from Carys Bowen"]);
    }
}

#[tokio::test]
async fn whoever_alone_holds_a_key_is_led_to_hand_it_on_before_going() {
    for mut group in cwm_teg_with_both_keys().await {
        let stays = group.carys.post(&group.at("/leave"), &[]).await;
        assert_eq!(stays.status, 422);
        stays.shows(&["Nobody else holds your key", "/keys/give?side=lived", "Leave all the same"]);
        group.carys.post(&group.at("/leave"), &[("anyway", "yes")]).await;
        assert_eq!(group.carys.get(&group.at("/people")).await.status, 404, "nobody is kept here");
    }
}
