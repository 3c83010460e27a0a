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
        assert!(
            people.text.contains("Megan") && people.text.contains("yn dewis peidio â dweud"),
            "{}",
            people.text
        );
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
