use crate::spaces::testing::cwm_teg;

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
