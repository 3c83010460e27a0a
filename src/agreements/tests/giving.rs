use crate::agreements::testing::{cwm_teg_with_both_keys, give, offer, person};
use crate::spaces::testing::{CwmTeg, cwm_teg};
use crate::web::testing::Browser;

async fn holds_a_key(browser: &mut Browser, group_page: &str) -> bool {
    browser.get(group_page).await.status == 200
}

async fn describe(group: &CwmTeg) -> String {
    group.at("/describe")
}

#[tokio::test]
async fn a_key_that_nobody_holds_is_given_by_the_other_side_and_counts_once_they_say_yes() {
    for mut group in cwm_teg().await {
        let (carys, page) = (person(&group, "Carys Bowen").await, describe(&group).await);
        give(&mut group, "lived", &carys).await;
        assert!(!holds_a_key(&mut group.carys, &page).await);
        let path = offer(&group, "Carys Bowen").await;
        assert_eq!(group.ifan.post(&path, &[("answer", "yes")]).await.status, 403);
        group
            .carys
            .get(&group.at("/keys"))
            .await
            .shows(&["You are offered a key", "Dewi Pritchard asks you"]);
        group.carys.post(&path, &[("answer", "yes")]).await;
        assert!(holds_a_key(&mut group.carys, &page).await);
        assert!(!holds_a_key(&mut group.ifan, &page).await);
    }
}

#[tokio::test]
async fn a_key_goes_only_to_somebody_who_speaks_from_its_side() {
    for mut group in cwm_teg().await {
        let nia = person(&group, "Nia Morgan").await;
        assert_eq!(give(&mut group, "lived", &nia).await.status, 422);
        // The one who holds the organisation's key does not take the other one too.
        group.dewi.post(&group.at("/my-place"), &[("perspective", "cares"), ("perspective", "works")]).await;
        let dewi = person(&group, "Dewi Pritchard").await;
        assert_eq!(give(&mut group, "lived", &dewi).await.status, 422);
    }
}

#[tokio::test]
async fn two_offers_of_one_key_make_one_holder() {
    for mut group in cwm_teg().await {
        let page = describe(&group).await;
        for name in ["Carys Bowen", "Ifan Rees"] {
            let who = person(&group, name).await;
            give(&mut group, "lived", &who).await;
        }
        let (first, second) = (offer(&group, "Carys Bowen").await, offer(&group, "Ifan Rees").await);
        group.carys.post(&first, &[("answer", "yes")]).await;
        group.ifan.post(&second, &[("answer", "yes")]).await;
        assert!(holds_a_key(&mut group.carys, &page).await);
        assert!(!holds_a_key(&mut group.ifan, &page).await, "{:?}", group.engine);
    }
}

#[tokio::test]
async fn once_both_keys_are_held_giving_another_takes_both_and_a_yes() {
    for mut group in cwm_teg_with_both_keys().await {
        let (nia, page) = (person(&group, "Nia Morgan").await, describe(&group).await);
        let asked = give(&mut group, "organisation", &nia).await;
        let asked = asked.location().unwrap().to_string();
        let path = offer(&group, "Nia Morgan").await;
        group.nia.post(&path, &[("answer", "yes")]).await;
        assert!(!holds_a_key(&mut group.nia, &page).await, "before the second key");
        group.carys.post(&format!("{asked}/turn"), &[]).await;
        assert!(!holds_a_key(&mut group.nia, &page).await, "before her yes");
        group.nia.post(&path, &[("answer", "yes")]).await;
        assert!(holds_a_key(&mut group.nia, &page).await);
    }
}

#[tokio::test]
async fn one_side_does_not_take_the_others_key_away() {
    for mut group in cwm_teg_with_both_keys().await {
        let (carys, page) = (person(&group, "Carys Bowen").await, describe(&group).await);
        let path = group.at(&format!("/people/{carys}/key"));
        let asked = group.dewi.post(&path, &[("reason", "She disagrees with me.")]).await;
        let asked = asked.location().unwrap().to_string();
        group.dewi.post(&format!("{asked}/turn"), &[]).await;
        assert!(holds_a_key(&mut group.carys, &page).await);
        group.carys.post(&format!("{asked}/turn"), &[]).await;
        assert!(!holds_a_key(&mut group.carys, &page).await);
        let ifan = person(&group, "Ifan Rees").await;
        assert_eq!(give(&mut group, "lived", &ifan).await.status, 303);
    }
}

#[tokio::test]
async fn somebody_who_holds_no_key_asks_for_one_to_be_given_and_gives_none_away_alone() {
    for mut group in cwm_teg().await {
        let (ifan, page) = (person(&group, "Ifan Rees").await, describe(&group).await);
        let fields = [("side", "lived"), ("person", &*ifan), ("reason", "He would be good at it.")];
        let asked = group.carys.post(&group.at("/keys/give"), &fields).await;
        let asked = asked.location().unwrap().to_string();
        group.carys.post(&format!("{asked}/agree"), &[]).await;
        let path = offer(&group, "Ifan Rees").await;
        group.ifan.post(&path, &[("answer", "yes")]).await;
        assert!(!holds_a_key(&mut group.ifan, &page).await, "her word is one side's");
        group.dewi.post(&format!("{asked}/turn"), &[]).await;
        group.ifan.post(&path, &[("answer", "yes")]).await;
        assert!(holds_a_key(&mut group.ifan, &page).await);
    }
}

#[tokio::test]
async fn the_last_key_does_not_leave_the_space_with_its_holder() {
    for mut group in cwm_teg_with_both_keys().await {
        let ifan = person(&group, "Ifan Rees").await;
        group.carys.post(&group.at("/leave"), &[("anyway", "yes")]).await;
        // Somebody else owes the answers, so only the key holds Dewi here.
        let fields = [
            ("name_en", "Breaks"),
            ("purpose_en", "Breaks."),
            ("can_en", "Days."),
            ("cannot_en", "Money."),
            ("answer_days", "14"),
            ("answerer", &*ifan),
        ];
        group.dewi.post(&group.at("/describe"), &fields).await;
        let stays = group.dewi.post(&group.at("/leave"), &[]).await;
        assert_eq!(stays.status, 422);
        stays.shows(&["the only key"]);
        assert_eq!(group.dewi.get(&group.at("/people")).await.status, 200);
    }
}
