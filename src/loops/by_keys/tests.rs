use crate::agreements::testing::cwm_teg_with_both_keys;
use crate::spaces::testing::CwmTeg;

const WORDS: &str = "Gwen at number nine drinks.";

async fn said(group: &mut CwmTeg) {
    let say = group.at("/say");
    assert_eq!(group.ifan.post(&say, &[("words", WORDS), ("lang", "en")]).await.status, 303);
}

async fn answered(group: &mut CwmTeg) {
    let page = group.at("/answer");
    let fields = [("to", "1"), ("kind", "done"), ("words_en", "We rang."), ("reason_en", "You asked.")];
    assert_eq!(group.dewi.post(&page, &fields).await.status, 303);
}

#[tokio::test]
async fn words_are_hidden_by_two_people_from_two_sides_and_then_shown_nowhere() {
    for mut group in cwm_teg_with_both_keys().await {
        said(&mut group).await;
        answered(&mut group).await;
        let hide = group.at("/contributions/1/hide");
        assert_eq!(group.nia.post(&hide, &[]).await.status, 422, "a reason is asked for");
        group.nia.post(&hide, &[("reason", "It names a neighbour.")]).await;
        group.ifan.get(&hide).await.shows(&["It names a neighbour.", "Nia Morgan", WORDS]);
        assert_eq!(group.nia.post(&format!("{hide}/turn"), &[]).await.status, 403);
        assert_eq!(group.dewi.post(&format!("{hide}/turn"), &[]).await.status, 303);
        group.ifan.get(&group.at("")).await.shows(&[WORDS]);
        assert_eq!(group.carys.post(&format!("{hide}/turn"), &[]).await.status, 303);
        for page in [
            "",
            "/contributions/1",
            "/contributions/1/hide",
            "/owed",
            "/letters/print",
            "/read-out",
            "/actions",
        ] {
            let shown = group.carys.get(&group.at(page)).await;
            assert!(shown.status == 200 && !shown.text.contains("Gwen"), "{page}: {}", shown.text);
        }
        assert!(!group.ifan.get("/en/said").await.text.contains("Gwen"));
        group.carys.get(&group.at("/contributions/1")).await.shows(&["We rang."]);
    }
}

#[tokio::test]
async fn whoever_holds_a_key_may_refuse_to_hide_something_and_says_why() {
    for mut group in cwm_teg_with_both_keys().await {
        said(&mut group).await;
        let hide = group.at("/contributions/1/hide");
        group.dewi.post(&hide, &[("reason", "It is unpleasant.")]).await;
        assert_eq!(group.carys.post(&format!("{hide}/refuse"), &[]).await.status, 422);
        let refuse = format!("{hide}/refuse");
        assert_eq!(group.carys.post(&refuse, &[("because", "It is true.")]).await.status, 303);
        assert_eq!(group.carys.post(&format!("{hide}/turn"), &[]).await.status, 404, "it is settled");
        group.ifan.get(&group.at("/contributions/1")).await.shows(&[WORDS]);
    }
}

#[tokio::test]
async fn a_space_is_not_closed_while_anybody_waits_for_an_answer() {
    for mut group in cwm_teg_with_both_keys().await {
        let close = group.at("/close");
        group.dewi.post(&close, &[("reason", "The work is done.")]).await.location().expect("asked for");
        said(&mut group).await;
        let turned = group.carys.post(&format!("{close}/turn"), &[]).await;
        assert_eq!(turned.status, 422);
        turned.shows(&["cannot be closed while answers are owed", WORDS]);
        group.ifan.get(&group.at("/say")).await.shows(&["In your own words"]);
        answered(&mut group).await;
        assert_eq!(group.carys.post(&format!("{close}/turn"), &[]).await.status, 303);
        group.ifan.get(&close).await.shows(&["was closed on Tuesday 3 March 2026"]);
        let say = group.at("/say");
        assert_eq!(group.ifan.post(&say, &[("words", "One more thing"), ("lang", "en")]).await.status, 403);
        let back = group.at("/contributions/1/reopen");
        assert_eq!(group.ifan.post(&back, &[("reason", "You rang somebody else.")]).await.status, 303);
        answered(&mut group).await;
    }
}
