mod law_three;

use crate::spaces::testing::{DAY, cwm_teg};

#[tokio::test]
async fn somebody_new_is_shown_the_way_in() {
    for mut group in cwm_teg().await {
        let page = group.stranger.get("/cy/").await.text;
        assert!(page.contains("Cod eich grŵp") && page.contains("/cy/come-back"), "{page}");
    }
}

#[tokio::test]
async fn what_waits_for_somebody_is_on_their_home_page() {
    for mut group in cwm_teg().await {
        let (say, answer) = (group.at("/say"), group.at("/answer"));
        group.carys.post(&say, &[("words", "Saturdays are the hardest.")]).await;
        let owes = group.dewi.get("/en/").await.text;
        assert!(owes.contains("You owe an answer") && owes.contains("Saturdays are the hardest."), "{owes}");
        assert!(group.ifan.get("/en/").await.text.contains("Nothing is waiting for you"));
        let fields = [("to", "1"), ("kind", "done"), ("words_en", "We open."), ("reason_en", "You asked.")];
        group.dewi.post(&answer, &fields).await;
        assert!(group.carys.get("/cy/").await.text.contains("Mae ateb ichi"));
        group.carys.get("/cy/said").await;
        assert!(group.carys.get("/cy/").await.text.contains("Nid oes dim yn aros amdanoch"));
    }
}

#[tokio::test]
async fn what_changed_since_somebody_was_here_waits_until_they_read_it_there() {
    for mut group in cwm_teg().await {
        let (say, answer, front) = (group.at("/say"), group.at("/answer"), group.start.clone());
        let home = "/en/";
        group.ifan.get(home).await.shows(&["Nothing new since you were here."]);
        group.app.clock.advance(DAY);
        group.carys.post(&say, &[("words", "Saturdays are the hardest.")]).await;
        let fields = [("to", "1"), ("kind", "done"), ("words_en", "We open."), ("reason_en", "You asked.")];
        group.dewi.post(&answer, &fields).await;
        for _ in 0..2 {
            group.ifan.get(home).await.shows(&["One new contribution", "One answer"]);
        }
        group.carys.get(home).await.shows(&["One answer"]);
        assert!(!group.carys.get(home).await.text.contains("One new contribution"), "it is her own");
        group.ifan.get(&front).await;
        group.ifan.get(home).await.shows(&["Nothing new since you were here."]);
    }
}
