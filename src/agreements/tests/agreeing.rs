use crate::agreements::testing::cwm_teg_with_both_keys;
use crate::spaces::testing::{CwmTeg, DAY};
use crate::web::testing::Answer;

const WORDS: &[(&str, &str)] = &[
    ("words_en", "We let each other finish."),
    ("words_cy", "Rydym yn gadael i'n gilydd orffen."),
    ("reason", "We talk over each other."),
];

async fn nia_proposes(group: &mut CwmTeg, fields: &[(&str, &str)]) -> String {
    let sent = group.nia.post(&group.at("/agreement/propose"), fields).await;
    assert_eq!(sent.status, 303, "{}", sent.text);
    sent.location().unwrap().to_string()
}

async fn both_turn(group: &mut CwmTeg, page: &str) -> Answer {
    group.dewi.post(&format!("{page}/turn"), &[]).await;
    group.carys.post(&format!("{page}/turn"), &[]).await
}

#[tokio::test]
async fn an_agreement_counts_once_both_keys_were_turned_and_each_agrees_for_themselves() {
    for mut group in cwm_teg_with_both_keys().await {
        group.ifan.get(&group.at("/agreement")).await.shows(&["You have no agreement yet"]);
        let page = nia_proposes(&mut group, WORDS).await;
        group.dewi.post(&format!("{page}/turn"), &[]).await;
        let halfway = group.ifan.get(&group.at("/agreement")).await;
        halfway.shows(&["You have no agreement yet", "Waiting for a key"]);
        assert!(!halfway.text.contains("We let each other finish."));
        group.carys.post(&format!("{page}/turn"), &[]).await;
        let counts = group.ifan.get(&group.at("/agreement")).await;
        counts.shows(&["We let each other finish.", "since 3 March 2026", "Nobody has said so yet"]);
        group.ifan.post(&group.at("/agreement/1/agree"), &[]).await;
        let agreed = group.nia.get(&group.at("/agreement")).await;
        agreed.shows(&["Ifan Rees", "on 3 March 2026", "I agree"]);
        assert!(!agreed.text.contains('%'));
    }
}

#[tokio::test]
async fn a_welsh_reader_reads_the_agreement_in_welsh() {
    for mut group in cwm_teg_with_both_keys().await {
        let page = nia_proposes(&mut group, WORDS).await;
        both_turn(&mut group, &page).await;
        let cy = group.carys.get(&group.at("/agreement").replace("/en/", "/cy/")).await;
        cy.shows(&["Rydym yn gadael i&#39;n gilydd orffen.", "Ein cytundeb", "ers 3 Mawrth 2026"]);
        let starter =
            group.carys.get(&group.at("/agreement/propose?from=starter").replace("/en/", "/cy/")).await;
        starter.shows(&["Rydym yn gydradd yma.", "We are equals here."]);
    }
}

#[tokio::test]
async fn nobody_agrees_to_a_text_they_have_not_read() {
    for mut group in cwm_teg_with_both_keys().await {
        let first = nia_proposes(&mut group, WORDS).await;
        both_turn(&mut group, &first).await;
        group.app.clock.advance(DAY);
        let other = [("words_en", "We begin on time."), ("reason", "We began late.")];
        let second = nia_proposes(&mut group, &other).await;
        group.ifan.post(&group.at("/agreement/2/agree"), &[]).await;
        both_turn(&mut group, &second).await;
        group.ifan.post(&group.at("/agreement/1/agree"), &[]).await;
        let now = group.ifan.get(&group.at("/agreement")).await;
        now.shows(&["We begin on time.", "Nobody has said so yet", "Counted from 3 March 2026"]);
        group.ifan.get(&group.at("/agreement/1")).await.shows(&["We let each other finish."]);
    }
}

#[tokio::test]
async fn what_was_typed_is_still_there_when_the_reason_is_missing() {
    for mut group in cwm_teg_with_both_keys().await {
        let page = group.at("/agreement/propose");
        let wrong = group.nia.post(&page, &[("words_cy", "Yn gydradd.")]).await;
        assert_eq!(wrong.status, 422);
        wrong.shows(&["Give a reason.", "Yn gydradd."]);
        let empty = group.nia.post(&page, &[("reason", "Because.")]).await;
        assert_eq!(empty.status, 422);
        empty.shows(&["in at least one language", "Because."]);
        let strange = group.nia.post(&page, &[("words_en", "a\u{202e}b"), ("reason", "x")]).await;
        assert_eq!(strange.status, 422);
    }
}
