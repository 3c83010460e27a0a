use super::{DAYS, open, sent};
use crate::agreements::testing::cwm_teg_with_both_keys;
use crate::spaces::testing::cwm_teg;

#[tokio::test]
async fn a_draft_is_changed_and_opened_by_whoever_began_it_or_holds_a_key() {
    for mut group in cwm_teg().await {
        let new = group.at("/decisions/new");
        let asked = [("question_en", "Tea?"), ("words_en", "At four."), ("rule", "consent")];
        let answer = group.carys.post(&new, &asked).await;
        let start = answer.location().unwrap().rsplit_once('/').unwrap().0.to_owned();
        let terms = [("until", "2026-03-10"), ("lived", "0")];
        sent(&mut group.carys, &format!("{start}/terms"), &terms).await;
        sent(&mut group.ifan, &format!("{start}/commit"), &[])
            .await
            .shows(&["Carys Bowen is preparing this"]);
        let other = [("question_en", "Beer?"), ("words_en", "At four."), ("rule", "consent")];
        assert_eq!(group.ifan.post(&format!("{start}/change"), &other).await.status, 403);
        assert_eq!(group.ifan.post(&format!("{start}/terms"), &terms).await.status, 403);
        assert_eq!(group.ifan.post(&format!("{start}/open"), &[]).await.status, 403);
        let too_many =
            group.dewi.post(&format!("{start}/terms"), &[&terms[..], &[("quorum", "5")]].concat()).await;
        assert_eq!(too_many.status, 422);
        too_many.shows(&["Only 4 people take part"]);
        sent(&mut group.dewi, &format!("{start}/terms"), &terms).await;
        sent(&mut group.carys, &format!("{start}/open"), &[]).await.shows(&["It is open."]);
        let late = group.dewi.post(&format!("{start}/change"), &other).await;
        assert_eq!(late.status, 409);
        late.shows(&["This has gone on, or is over"]);
    }
}

#[tokio::test]
async fn whoever_is_said_to_act_on_it_says_so_themselves_or_takes_it_back() {
    for mut group in cwm_teg().await {
        let start = super::prepare(&mut group, "consent", &[], &[]).await;
        let ifan = super::id_of(&group, "Ifan Rees").await;
        let commit = format!("{start}/commit");
        sent(&mut group.dewi, &commit, &[("person", &ifan)]).await;
        let alone = group.dewi.post(&format!("{start}/open"), &[]).await;
        assert_eq!(alone.status, 422, "nobody has said so themselves");
        sent(&mut group.dewi, &commit, &[]).await;
        sent(&mut group.dewi, &format!("{start}/open"), &[]).await.shows(&["(said so to Dewi Pritchard)"]);
        group.ifan.get(&start).await.shows(&["I did not say that"]);
        let back = [("back", "true")];
        sent(&mut group.ifan, &commit, &back).await.shows(&["Ifan Rees says that they did not promise"]);
        sent(&mut group.dewi, &commit, &back).await.shows(&["Nobody any more"]);
    }
}

#[tokio::test]
async fn whoever_said_it_hears_that_it_is_proposed_and_is_answered_once_it_is_decided() {
    for mut group in cwm_teg().await {
        group.carys.post(&group.at("/say"), &[("words", "Saturdays are hard."), ("lang", "en")]).await;
        let new = group.at("/decisions/new");
        group
            .dewi
            .get(&format!("{new}?from=1"))
            .await
            .shows(&["Saturdays are hard.", "name=\"from\" value=\"1\""]);
        let asked = [
            ("from", "1"),
            ("from", "99"),
            ("question_en", "Open on Saturdays?"),
            ("words_en", "From May."),
            ("rule", "consent"),
        ];
        let answer = group.dewi.post(&new, &asked).await;
        let to = answer.location().unwrap().to_owned();
        let start = to.rsplit_once('/').unwrap().0.to_owned();
        group
            .carys
            .get("/en/")
            .await
            .shows(&["What you said became part of a proposal", "Open on Saturdays?"]);
        group.nia.get(&group.at("/letters/print")).await.shows(&["became part of a proposal"]);
        sent(&mut group.dewi, &format!("{start}/terms"), &[("until", "2026-03-10"), ("lived", "0")]).await;
        sent(&mut group.dewi, &format!("{start}/commit"), &[]).await;
        sent(&mut group.dewi, &format!("{start}/open"), &[]).await;
        for (from, to) in [("clarify", "react"), ("react", "object")] {
            sent(&mut group.dewi, &format!("{start}/move-on"), &[("from", from), ("to", to)]).await;
        }
        sent(&mut group.carys, &format!("{start}/say"), &[("kind", "consent")]).await;
        let page = sent(&mut group.dewi, &format!("{start}/adopt"), &[]).await;
        page.shows(&["Answer those it grew from", "Saturdays are hard."]);
        assert_eq!(group.nia.get(&format!("{start}/answer")).await.status, 403, "she did not commit to act");
        let form = group.dewi.get(&format!("{start}/answer")).await;
        form.shows(&[
            "The proposal is adopted",
            "Mae’r cynnig wedi’i fabwysiadu",
            "value=\"will_do\" checked",
        ]);
        let dewi = super::id_of(&group, "Dewi Pritchard").await;
        let answer = [
            ("kind", "will_do"),
            ("words_en", "We open on Saturdays."),
            ("reason_en", "By consent."),
            ("who", &*dewi),
            ("by", "2026-05-02"),
        ];
        let page = sent(&mut group.dewi, &format!("{start}/answer"), &answer).await;
        page.shows(&["The answer is on its way", "We open on Saturdays.", "Saturday 2 May 2026"]);
        group.carys.get("/en/said").await.shows(&["We open on Saturdays.", "By consent."]);
        let action = [("words", "Ring the bus company"), ("owner", &*dewi), ("when", "2026-04-01")];
        sent(&mut group.nia, &format!("{start}/action"), &action).await.shows(&["Ring the bus company"]);
        let past = group
            .nia
            .post(&format!("{start}/action"), &[("words", "x"), ("owner", &dewi), ("when", "")])
            .await;
        assert_eq!(past.status, 422);
    }
}

#[tokio::test]
async fn setting_a_decision_aside_takes_both_keys_and_a_reason_that_every_voter_hears() {
    for mut group in cwm_teg_with_both_keys().await {
        let start = open(&mut group, "majority", &DAYS, &[("secret", "secret")]).await;
        for browser in [&mut group.carys, &mut group.ifan, &mut group.nia, &mut group.dewi] {
            sent(browser, &format!("{start}/vote"), &[("choice", "0")]).await;
        }
        let aside = format!("{start}/aside");
        assert_eq!(group.nia.get(&aside).await.status, 404, "there is nothing to set aside yet");
        sent(&mut group.dewi, &format!("{start}/close"), &[]).await;
        let silent = group.nia.post(&aside, &[("reason", " ")]).await;
        assert_eq!(silent.status, 422);
        sent(&mut group.nia, &aside, &[("reason", "The bus was cancelled.")])
            .await
            .shows(&["The bus was cancelled."]);
        assert_eq!(group.nia.post(&format!("{aside}/turn"), &[]).await.status, 403);
        group.dewi.post(&format!("{aside}/turn"), &[]).await;
        let page = group.ifan.get(&start).await;
        page.shows(&["Chosen: Saturdays."]);
        assert!(!page.text.contains("was set aside"), "one key alone does nothing");
        group.carys.post(&format!("{aside}/turn"), &[]).await;
        let page = group.ifan.get(&start).await;
        page.shows(&["This decision was set aside", "The bus was cancelled.", "Chosen: Saturdays."]);
        group.ifan.get(&group.at("/decisions")).await.shows(&["Set aside", "Which days?"]);
        group.ifan.get("/en/").await.shows(&["was set aside, because: The bus was cancelled."]);
        group.nia.get("/cy/").await.shows(&["o’r neilltu, oherwydd: The bus was cancelled."]);
    }
}
