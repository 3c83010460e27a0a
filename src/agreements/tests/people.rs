use crate::agreements::testing::{cwm_teg_with_both_keys, give, offer, person};
use crate::spaces::testing::{CwmTeg, receipt_in};
use crate::web::testing::{Answer, Browser};

async fn asks(browser: &mut Browser, page: &str) -> Answer {
    browser.post(page, &[("reason", "We talked about it.")]).await
}

/// Carys asks, Dewi turns the second key.
async fn both(group: &mut CwmTeg, page: &str) -> Answer {
    let asked = asks(&mut group.carys, page).await;
    let page = asked.location().expect("it was asked").to_string();
    group.dewi.post(&format!("{page}/turn"), &[]).await
}

#[tokio::test]
async fn somebody_removed_is_out_at_once_and_the_code_on_the_wall_does_not_let_them_back() {
    for mut group in cwm_teg_with_both_keys().await {
        let nia = person(&group, "Nia Morgan").await;
        let page = group.at(&format!("/people/{nia}/remove"));
        both(&mut group, &page).await;
        assert_eq!(group.nia.get(&group.at("/people")).await.status, 404);
        let back =
            group.nia.post(&format!("/en/join/{}", group.join_code), &[("perspective", "works")]).await;
        assert_eq!(back.status, 403);
        assert_eq!(group.nia.get(&group.at("/people")).await.status, 404);
    }
}

#[tokio::test]
async fn nobody_turns_a_key_or_refuses_about_themselves() {
    for mut group in cwm_teg_with_both_keys().await {
        let dewi = person(&group, "Dewi Pritchard").await;
        let page = group.at(&format!("/people/{dewi}/remove"));
        let asked = asks(&mut group.carys, &page).await;
        let page = asked.location().unwrap().to_string();
        assert_eq!(group.dewi.post(&format!("{page}/refuse"), &[("because", "No.")]).await.status, 403);
        assert_eq!(group.dewi.post(&format!("{page}/turn"), &[]).await.status, 403);
        group.dewi.get(&page).await.shows(&["This is about you"]);
        group.ifan.get(&group.at("/keys")).await.shows(&["Nobody holds that key who could turn it."]);
    }
}

#[tokio::test]
async fn what_somebody_removed_owed_is_owed_by_whoever_turned_the_key_of_the_organisation() {
    for mut group in cwm_teg_with_both_keys().await {
        let nia = person(&group, "Nia Morgan").await;
        give(&mut group, "organisation", &nia).await;
        let page = group.at("/keys");
        let shown = group.carys.get(&page).await.text;
        let at = shown.find("/keys/0").expect("what waits is linked");
        let asked: String = shown[at + 6..].chars().take(36).collect();
        group.carys.post(&format!("{page}/{asked}/turn"), &[]).await;
        let path = offer(&group, "Nia Morgan").await;
        group.nia.post(&path, &[("answer", "yes")]).await;
        let dewi = person(&group, "Dewi Pritchard").await;
        let page = group.at(&format!("/people/{dewi}/remove"));
        let asked = asks(&mut group.carys, &page).await;
        let asked = asked.location().unwrap().to_string();
        group.nia.post(&format!("{asked}/turn"), &[]).await;
        assert_eq!(group.dewi.get(&group.at("/people")).await.status, 404);
        let people = group.carys.get(&group.at("/people")).await.text;
        let card = &people[people.find("Nia Morgan").unwrap()..];
        assert!(card.contains("owes the answers"), "{people}");
    }
}

#[tokio::test]
async fn a_lost_code_is_replaced_by_two_keys_and_the_old_device_is_out() {
    for mut group in cwm_teg_with_both_keys().await {
        let ifan = person(&group, "Ifan Rees").await;
        let page = group.at(&format!("/people/{ifan}/code"));
        let shown = both(&mut group, &page).await;
        shown.shows(&["A new code for Ifan Rees"]);
        let code = receipt_in(&shown.text);
        assert!(group.ifan.get(&group.at("/people")).await.location().unwrap().contains("/come-back"));
        let mut phone = Browser::new(&group.app);
        let back = phone.post("/en/come-back", &[("code", &code), ("back", "/me")]).await;
        phone.follow(back).await.shows(&["Ifan Rees"]);
        let noted = group.nia.get(&group.at("/keys")).await;
        noted.shows(&["A new receipt code for Ifan Rees", "Carys Bowen turned", "Dewi Pritchard turned"]);
        assert!(!noted.text.contains(&code));
    }
}

#[tokio::test]
async fn a_new_code_never_puts_two_keys_into_one_hand() {
    for mut group in cwm_teg_with_both_keys().await {
        let dewi = person(&group, "Dewi Pritchard").await;
        let page = group.at(&format!("/people/{dewi}/code"));
        asks(&mut group.carys, &page).await.shows(&["two keys into one hand"]);
        // Not by asking first and giving the key afterwards either.
        let nia = person(&group, "Nia Morgan").await;
        let page = group.at(&format!("/people/{nia}/code"));
        let asked = asks(&mut group.carys, &page).await;
        let asked = asked.location().unwrap().to_string();
        let given = give(&mut group, "organisation", &nia).await.location().unwrap().to_string();
        group.carys.post(&format!("{given}/turn"), &[]).await;
        let path = offer(&group, "Nia Morgan").await;
        group.nia.post(&path, &[("answer", "yes")]).await;
        let turned = group.dewi.post(&format!("{asked}/turn"), &[]).await;
        group.dewi.follow(turned).await.shows(&["two keys into one hand"]);
        assert_eq!(group.nia.get(&group.at("/people")).await.status, 200);
    }
}

#[tokio::test]
async fn a_space_opened_to_lure_somebody_in_makes_no_code_for_them() {
    for mut group in cwm_teg_with_both_keys().await {
        let fields = [
            ("level", "group"),
            ("name_en", "Trap"),
            ("purpose_en", "x"),
            ("can_en", "x"),
            ("cannot_en", "x"),
            ("answer_days", "14"),
            ("side", "organisation"),
        ];
        group.app.clock.advance(1000);
        let opened = group.dewi.post("/en/spaces/new", &fields).await;
        let invite = opened.location().unwrap().to_string();
        let shown = group.dewi.get(&invite).await.text;
        let at = shown.find("/join/").unwrap() + 6;
        let join: String = shown[at..].chars().take(6).collect();
        group.ifan.post(&format!("/en/join/{join}"), &[]).await;
        let ifan = person(&group, "Ifan Rees").await;
        let page = invite.replace("/invite", &format!("/people/{ifan}/code"));
        group.dewi.get(&page).await.shows(&["came to Plethu through another space"]);
        asks(&mut group.dewi, &page).await.shows(&["came to Plethu through another space"]);
    }
}
