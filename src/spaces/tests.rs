use super::testing::{cwm_teg, receipt_in};
use crate::web::testing::Browser;

#[tokio::test]
async fn somebody_joins_with_the_code_on_the_wall_and_no_email() {
    for mut group in cwm_teg().await {
        let page = group.stranger.get(&format!("/cy/join?code={}", group.join_code.to_lowercase())).await;
        let page = group.stranger.follow(page).await;
        assert!(page.text.contains("Seibiannau yng Nghwm Teg"), "{}", page.text);
        let answer =
            group.stranger.post(&format!("/cy/join/{}", group.join_code), &[("name", "Megan")]).await;
        assert!(answer.text.contains("Eich cod"), "{}", answer.text);
        let people = group.stranger.get(&format!("/cy/spaces/{}/people", group.code)).await;
        assert!(people.text.contains("Megan") && people.text.contains("heb ei ddweud"), "{}", people.text);
        assert!(people.text.contains("Mae 5 o bobl yma"), "{}", people.text);
    }
}

#[tokio::test]
async fn a_receipt_code_brings_somebody_back_on_another_device() {
    for mut group in cwm_teg().await {
        let joined =
            group.stranger.post(&format!("/en/join/{}", group.join_code), &[("name", "Megan Ellis")]).await;
        let code = receipt_in(&joined.text);
        let mut phone = Browser::new(&group.app);
        let back = phone
            .post(
                "/en/come-back",
                &[("code", &code.to_lowercase()), ("back", &format!("/spaces/{}/people", group.code))],
            )
            .await;
        assert!(phone.follow(back).await.text.contains("Megan Ellis"));
    }
}

#[tokio::test]
async fn somebody_on_paper_is_added_and_gets_a_code_of_their_own() {
    for mut group in cwm_teg().await {
        let added = group
            .nia
            .post(
                &group.at("/people/add"),
                &[("name", "Mair Bowen"), ("perspective", "uses"), ("lang", "cy"), ("hears_by", "letter")],
            )
            .await;
        let code = receipt_in(&added.text);
        let mut helper = Browser::new(&group.app);
        let back = helper.post("/cy/come-back", &[("code", &code), ("back", "/me")]).await;
        assert!(helper.follow(back).await.text.contains("Mair Bowen"));
    }
}

#[tokio::test]
async fn nobody_joins_under_a_name_that_looks_like_somebody_elses() {
    for mut group in cwm_teg().await {
        let page = format!("/en/join/{}", group.join_code);
        for name in [
            "Dewi Pritchard",
            "DEWI pritchard",
            "Dewi Pr\u{456}tchard",
            "Dewi\u{200B} Pritchard",
            "Dewî Pritchard",
        ] {
            let answer = Browser::new(&group.app).post(&page, &[("name", name)]).await;
            assert_eq!(answer.status, 422, "{name}");
            answer.shows(&["There is already a", "here. Add something that tells you apart"]);
        }
        let added = group.nia.post(&group.at("/people/add"), &[("name", "carys bowen")]).await;
        assert_eq!(added.status, 422);
        let both = [("name", "Alun"), ("perspective", "uses"), ("perspective", "unsaid")];
        let wrong = group.stranger.post(&page, &both).await;
        assert_eq!(wrong.status, 422);
        wrong.shows(&["and not both", "value=\"Alun\""]);
        group.stranger.post(&page, &[("name", "Dewi")]).await.shows(&["Your code"]);
    }
}

#[tokio::test]
async fn preferring_not_to_say_is_an_answer() {
    for mut group in cwm_teg().await {
        let mut phone = Browser::new(&group.app);
        let page = format!("/en/join/{}", group.join_code);
        phone.get(&page).await.shows(&["Prefer not to say"]);
        let sent = [("name", "Alun"), ("perspective", "unsaid")];
        phone.post(&page, &sent).await.shows(&["Your code"]);
        let people = group.dewi.get(&group.at("/people")).await.text;
        let (_, from_alun) = people.split_once("Alun").unwrap();
        assert!(from_alun.split("</li>").next().unwrap().contains("not said"), "{from_alun}");
    }
}

#[tokio::test]
async fn to_a_stranger_and_to_somebody_who_left_the_space_does_not_exist() {
    for mut group in cwm_teg().await {
        let page = group.at("/people");
        assert!(group.stranger.get(&page).await.location().unwrap().contains("/come-back?back="));
        group.ifan.post(&group.at("/leave"), &[]).await;
        assert_eq!(group.ifan.get(&page).await.status, 404);
        assert_eq!(group.carys.get(&page).await.status, 200);
    }
}

#[tokio::test]
async fn only_a_key_holder_changes_what_is_said_of_a_space() {
    for mut group in cwm_teg().await {
        let page = group.at("/describe");
        assert_eq!(group.nia.get(&page).await.status, 403);
        let wrong = group.dewi.post(&page, &[("name_en", "Breaks"), ("answer_days", "0")]).await;
        assert_eq!(wrong.status, 422);
        assert!(
            wrong.text.contains("Write a number of days from 1 to 90")
                && wrong.text.contains("value=\"Breaks\"")
        );
    }
}

#[tokio::test]
async fn a_plethu_is_set_up_once() {
    for mut group in cwm_teg().await {
        assert_eq!(group.stranger.get("/en/set-up").await.location(), Some("/en/"));
        let again = group.stranger.post("/en/set-up", &[("name", "Nobody")]).await;
        assert!(again.location().is_some() || again.status == 422);
    }
}

#[tokio::test]
async fn somebody_who_scans_the_code_again_is_led_in_and_stays_who_they_are() {
    for mut group in cwm_teg().await {
        let join = format!("/en/join/{}", group.join_code);
        assert_eq!(group.carys.get(&join).await.location(), Some(group.start.as_str()));
        // The form may have been open in another window.
        assert_eq!(group.carys.post(&join, &[]).await.location(), Some(group.start.as_str()));
        let place = group.carys.get(&group.at("/my-place")).await.text;
        let cares = place.split("value=\"cares\"").nth(1).unwrap_or_default();
        assert!(cares.split('>').next().unwrap_or_default().contains("checked"), "{place}");
    }
}

#[tokio::test]
async fn a_hall_full_of_people_behind_one_address_can_join_at_once() {
    let group = cwm_teg().await.swap_remove(0);
    for number in 0..60 {
        let mut phone = Browser::new(&group.app);
        let page = phone.get(&format!("/en/join?code={}", group.join_code)).await;
        assert_eq!(phone.follow(page).await.status, 200, "phone {number}");
        let name = format!("Somebody {number}");
        let joined = phone.post(&format!("/en/join/{}", group.join_code), &[("name", &name)]).await;
        assert_eq!(joined.status, 200, "phone {number}");
    }
}

#[tokio::test]
async fn whoever_goes_leaves_no_answer_without_somebody_who_owes_it() {
    for mut group in cwm_teg().await {
        let nia = group.dewi.get(&group.at("/questions/new")).await.text;
        let nia = nia.split("Nia Morgan").next().and_then(|before| before.rsplit("value=\"").next());
        let nia = nia.and_then(|rest| rest.split('"').next()).unwrap_or_default().to_owned();
        let fields = [("words_en", "When do you need a break?"), ("answerer", nia.as_str())];
        let asked = group.dewi.post(&group.at("/questions/new"), &fields).await;
        assert_eq!(asked.status, 303, "{}", asked.text);
        let say = [("words", "On Saturdays."), ("question", "1")];
        group.carys.post(&group.at("/say"), &say).await;
        group.carys.get(&group.at("/owed")).await.shows(&["Nia Morgan"]);
        assert_eq!(group.nia.post(&group.at("/leave"), &[]).await.status, 303);
        group.carys.post(&group.at("/say"), &say).await;
        let owed = group.carys.get(&group.at("/owed")).await;
        owed.shows(&["Dewi Pritchard"]);
        assert!(!owed.text.contains("Nia Morgan"), "{}", owed.text);
    }
}
